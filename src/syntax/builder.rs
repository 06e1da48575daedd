//! Builds one body: blocks, locals, scopes, loops. Knows nothing of syn.

use rustc_hash::FxHashSet;

use crate::ir::visit::{each_place, each_place_of_term, each_write};
use crate::ir::{
    Block, BlockId, Body, BodyId, BodyKind, Capture, CaptureMode, Item, Local, LocalDecl, Op,
    OpKind, Path, PathId, Place, Span, Symbol, Term, TypeId, TypeRef,
};

/// While a body grows its captures are numbered from here; [`Builder::finish`] moves them behind the
/// parameters, where they belong.
const CAPTURES: u32 = 1 << 31;

/// A loop or labelled block that `break` and `continue` can name.
pub(super) struct Loop {
    pub label: Option<Symbol>,
    pub exit: BlockId,
    /// Where `continue` goes; `None` for labelled blocks.
    pub next: Option<BlockId>,
    /// Where `break` puts its value.
    pub value: Option<Place>,
}

struct Captured {
    outer: Local,
    name: Option<Symbol>,
    span: Span,
    /// The outer variable can be written through the closure.
    writable: bool,
    /// It is a `&mut`: one that is moved in still leads to the same place.
    lent: bool,
}

/// A body under construction.
#[derive(Default)]
pub(super) struct Builder {
    kind: Option<BodyKind>,
    is_async: bool,
    is_move: bool,
    locals: Vec<LocalDecl>,
    /// Locals that hold a `&mut` without being declared `mut` themselves.
    mut_refs: FxHashSet<Local>,
    params: u32,
    captured: Vec<Captured>,
    children: Vec<BodyId>,
    blocks: Vec<Block>,
    current: Option<BlockId>,
    paths: Vec<Path>,
    types: Vec<TypeRef>,
    scope: Vec<(Symbol, Local)>,
    pub ret: Option<TypeId>,
    pub items: Vec<Item>,
    pub loops: Vec<Loop>,
    /// Bindings of the pattern being lowered: the alternatives of an or-pattern share them.
    pub pattern: Vec<(Symbol, Local)>,
    /// What drops are calls of, once there is one.
    pub dropped: Option<PathId>,
}

impl Builder {
    pub(super) fn new(kind: BodyKind, is_async: bool, is_move: bool) -> Self {
        let mut builder = Self {
            kind: Some(kind),
            is_async,
            is_move,
            ..Self::default()
        };
        let entry = builder.new_block();
        builder.switch_to(entry);
        builder
    }

    /// Closures and async blocks see the variables around them.
    pub(super) fn captures(&self) -> bool {
        matches!(self.kind, Some(BodyKind::Closure | BodyKind::Async))
    }

    // Locals and scopes.

    pub(super) fn local(
        &mut self,
        name: Option<Symbol>,
        ty: Option<TypeId>,
        mutable: bool,
        span: Span,
    ) -> Local {
        let local = Local(self.locals.len() as u32);
        self.locals.push(LocalDecl {
            name,
            ty,
            mutable,
            span,
        });
        local
    }

    pub(super) fn param(
        &mut self,
        name: Option<Symbol>,
        ty: Option<TypeId>,
        mutable: bool,
        span: Span,
    ) -> Local {
        let local = self.local(name, ty, mutable, span);
        self.params += 1;
        if let Some(TypeRef::Ref(true, _)) = ty.and_then(|ty| self.types.get(ty.0 as usize)) {
            self.mut_refs.insert(local);
        }
        if let Some(name) = name {
            self.scope.push((name, local));
        }
        local
    }

    pub(super) fn temp(&mut self, span: Span) -> Local {
        self.local(None, None, false, span)
    }

    pub(super) fn declare(&mut self, name: Symbol, local: Local) {
        self.scope.push((name, local));
    }

    pub(super) fn find(&self, name: Symbol) -> Option<Local> {
        let found = self.scope.iter().rev().find(|(known, _)| *known == name);
        found.map(|&(_, local)| local)
    }

    /// Remembers the scope; [`Builder::close`] forgets what was declared since.
    pub(super) fn open(&self) -> usize {
        self.scope.len()
    }

    pub(super) fn close(&mut self, scope: usize) {
        self.scope.truncate(scope);
    }

    /// The locals that were declared since.
    pub(super) fn declared_since(&self, scope: usize) -> Vec<Local> {
        self.scope[scope..]
            .iter()
            .map(|&(_, local)| local)
            .collect()
    }

    /// Takes what was declared since out of scope; [`Builder::show`] brings it back.
    pub(super) fn hide(&mut self, scope: usize) -> Vec<(Symbol, Local)> {
        self.scope.split_off(scope)
    }

    pub(super) fn show(&mut self, names: Vec<(Symbol, Local)>) {
        self.scope.extend(names);
    }

    /// The capture of `outer`, a local of the enclosing body `from`.
    pub(super) fn capture(&mut self, from: &Builder, outer: Local) -> Local {
        let known = self.captured.iter().position(|c| c.outer == outer);
        let index = known.unwrap_or_else(|| {
            self.captured.push(from.captured_as(outer));
            self.captured.len() - 1
        });
        Local(CAPTURES + index as u32)
    }

    fn captured_as(&self, outer: Local) -> Captured {
        if let Some(again) = self.as_capture(outer) {
            return Captured { outer, ..*again };
        }
        let decl = self.locals[outer.0 as usize];
        Captured {
            outer,
            name: decl.name,
            span: decl.span,
            writable: decl.mutable || self.mut_refs.contains(&outer),
            lent: self.mut_refs.contains(&outer),
        }
    }

    fn as_capture(&self, local: Local) -> Option<&Captured> {
        let index = local.0.checked_sub(CAPTURES)?;
        self.captured.get(index as usize)
    }

    pub(super) fn adopt(&mut self, child: BodyId) {
        self.children.push(child);
    }

    // Pools.

    pub(super) fn path(&mut self, path: Path) -> PathId {
        self.paths.push(path);
        PathId(self.paths.len() as u32 - 1)
    }

    pub(super) fn ty(&mut self, ty: TypeRef) -> TypeId {
        self.types.push(ty);
        TypeId(self.types.len() as u32 - 1)
    }

    // Blocks.

    pub(super) fn new_block(&mut self) -> BlockId {
        self.blocks.push(Block {
            ops: Vec::new(),
            term: Term::Diverge,
            term_span: Span::default(),
        });
        BlockId(self.blocks.len() as u32 - 1)
    }

    pub(super) fn switch_to(&mut self, block: BlockId) {
        self.current = Some(block);
    }

    /// Code that follows can run.
    pub(super) fn is_live(&self) -> bool {
        self.current.is_some()
    }

    pub(super) fn emit(&mut self, kind: OpKind, span: Span) {
        let current = self.live_block();
        self.blocks[current.0 as usize].ops.push(Op { kind, span });
    }

    /// Ends the current block. What follows is dead until the next [`Builder::switch_to`].
    pub(super) fn end(&mut self, term: Term, span: Span) {
        let current = self.live_block();
        let block = &mut self.blocks[current.0 as usize];
        block.term = term;
        block.term_span = span;
        self.current = None;
    }

    /// Goes on with `to`, unless this point is never reached.
    pub(super) fn goto(&mut self, to: BlockId, span: Span) {
        if self.is_live() {
            self.end(Term::Goto(to), span);
        }
    }

    /// Dead code gets an unreachable block of its own.
    fn live_block(&mut self) -> BlockId {
        if let Some(block) = self.current {
            return block;
        }
        let block = self.new_block();
        self.current = Some(block);
        block
    }

    /// Renumbers the captures, decides their modes and adjusts the children, whose captures name locals
    /// of this body.
    pub(super) fn finish(mut self, span: Span, bodies: &mut [Body]) -> Body {
        let modes = self.capture_modes(bodies);
        let (params, count) = (self.params, self.captured.len() as u32);
        let renumber = |local: Local| match local.0 {
            l if l >= CAPTURES => Local(params + (l - CAPTURES)),
            l if l >= params => Local(l + count),
            l => Local(l),
        };
        if count > 0 {
            for block in &mut self.blocks {
                for op in &mut block.ops {
                    each_place(&mut op.kind, &mut |place| {
                        place.local = renumber(place.local)
                    });
                }
                each_place_of_term(&mut block.term, &mut |place| {
                    place.local = renumber(place.local);
                });
            }
            for child in &self.children {
                for capture in &mut bodies[child.0 as usize].captures {
                    capture.outer = renumber(capture.outer);
                }
            }
        }
        let capture_decls = self.captured.iter().map(|c| LocalDecl {
            name: c.name,
            ty: None,
            mutable: c.writable,
            span: c.span,
        });
        let mut locals = std::mem::take(&mut self.locals);
        locals.splice(params as usize..params as usize, capture_decls);
        let captures = self.captured.iter().zip(modes).enumerate();
        let mut body = Body {
            kind: self.kind.unwrap_or(BodyKind::Const),
            is_async: self.is_async,
            locals,
            params,
            captures: captures
                .map(|(i, (c, mode))| Capture {
                    outer: c.outer,
                    inner: Local(params + i as u32),
                    mode,
                })
                .collect(),
            ret: self.ret,
            blocks: std::mem::take(&mut self.blocks),
            paths: std::mem::take(&mut self.paths),
            types: std::mem::take(&mut self.types),
            items: std::mem::take(&mut self.items),
            span,
        };
        self.keep_moved(&mut body);
        shrink(&mut body);
        body
    }

    fn capture_modes(&mut self, bodies: &[Body]) -> Vec<CaptureMode> {
        let mut written = vec![false; self.captured.len()];
        let mut mark = |local: Local| {
            let index = local.0.checked_sub(CAPTURES).map(|i| i as usize);
            if let Some(slot) = index.and_then(|i| written.get_mut(i)) {
                *slot = true;
            }
        };
        if !self.captured.is_empty() {
            for block in &self.blocks {
                block
                    .ops
                    .iter()
                    .for_each(|op| each_write(&op.kind, &mut mark));
                if let Term::Try { dst, .. } = &block.term {
                    mark(dst.local);
                }
            }
        }
        for child in &self.children {
            for capture in &bodies[child.0 as usize].captures {
                if capture.mode == CaptureMode::Mut {
                    mark(capture.outer);
                }
            }
        }
        let modes = self.captured.iter().zip(written);
        modes
            .map(
                |(c, written)| match c.lent || written && c.writable && !self.is_move {
                    true => CaptureMode::Mut,
                    false => CaptureMode::Value,
                },
            )
            .collect()
    }
}

/// Gives back what was kept for more operations: bodies stay until the end of a run.
fn shrink(body: &mut Body) {
    body.blocks
        .iter_mut()
        .for_each(|block| block.ops.shrink_to_fit());
    body.blocks.shrink_to_fit();
    body.locals.shrink_to_fit();
    body.paths.shrink_to_fit();
    body.types.shrink_to_fit();
}
