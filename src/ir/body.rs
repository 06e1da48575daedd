//! Bodies as control-flow graphs.
//!
//! A body is built of basic blocks of three-address operations. Every binding is a fresh local, so
//! shadowing does not exist here. Evaluation order is the source's. Places carry projections; a
//! destructured parameter and `.0` are the same place. The tests of patterns are binary terminators
//! ([`Term::Test`]); bindings are ordinary operations on projected places.

use super::{Item, Path, Span, Symbol, TypeRef};

/// The function of `core::mem` that stands at the ends of scopes, called with what ends there.
pub const DROPPED: &str = "dropped";

/// Index of a local in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Local(pub u32);

/// Index of a basic block in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(pub u32);

/// Index of a body in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyId(pub u32);

/// Index of a path in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathId(pub u32);

/// Index of a type in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// What a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A function or method; its parameters are locals `0..params`, the receiver first.
    Fn,
    /// A closure.
    Closure,
    /// An `async` block: a closure without parameters that runs when it is awaited.
    Async,
    /// The initialiser of a const or static.
    Const,
}

/// A lowered body.
#[derive(Clone, Debug)]
pub struct Body {
    /// What it belongs to.
    pub kind: BodyKind,
    /// `async fn` or `async` closure or block: runs when its future is awaited.
    pub is_async: bool,
    /// The locals; the first `params` are the parameters (receiver included), the next
    /// `captures.len()` are the captured variables.
    pub locals: Vec<LocalDecl>,
    /// Number of parameters.
    pub params: u32,
    /// Variables captured from the enclosing body (closures and async blocks only).
    pub captures: Vec<Capture>,
    /// Declared return type of a closure.
    pub ret: Option<TypeId>,
    /// Basic blocks; the entry is block 0.
    pub blocks: Vec<Block>,
    /// Paths that operations refer to.
    pub paths: Vec<Path>,
    /// Types that operations refer to.
    pub types: Vec<TypeRef>,
    /// Items declared inside the body (functions, uses, structs, ...); visible in all of it.
    pub items: Vec<Item>,
    /// The whole body.
    pub span: Span,
}

/// A captured variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capture {
    /// The local of the directly enclosing body.
    pub outer: Local,
    /// The local of this body that stands for it.
    pub inner: Local,
    /// How.
    pub mode: CaptureMode,
}

/// How a closure captures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureMode {
    /// Read only, or moved in: the closure sees a copy of the value at its creation.
    Value,
    /// Possibly written to (assigned, `&mut`, or a method call that may take `&mut self`) and not
    /// `move`, or a `&mut` itself: the closure works on the enclosing variable itself.
    Mut,
}

/// A local variable or temporary.
#[derive(Clone, Copy, Debug)]
pub struct LocalDecl {
    /// The name of a binding; `None` for temporaries.
    pub name: Option<Symbol>,
    /// Declared type, for annotated bindings and parameters.
    pub ty: Option<TypeId>,
    /// Declared `mut`.
    pub mutable: bool,
    /// Where it is declared, or the expression it holds.
    pub span: Span,
}

/// A basic block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its operations.
    pub ops: Vec<Op>,
    /// How it ends.
    pub term: Term,
    /// The place of the terminator.
    pub term_span: Span,
}

/// A place: a local and a way into it. References are not a step: `(*x).f` and `x.f` are the same
/// place, `Proj::Deref` only marks an explicit `*`.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The local it starts from.
    pub local: Local,
    /// The way into it.
    pub proj: Vec<Proj>,
}

impl Place {
    /// The local itself.
    pub fn local(local: Local) -> Self {
        Self {
            local,
            proj: Vec::new(),
        }
    }
}

/// One step of a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Proj {
    /// Explicit `*x`.
    Deref,
    /// `.name` or `.0`.
    Field(Symbol),
    /// The payload of a variant, by a path that may also name a struct (then it is no step at all).
    Variant(PathId),
    /// `x[i]` with a non-literal index (a range included: then the operand is a range value).
    Index(Box<Operand>),
    /// `x[3]`, or an element of a slice pattern; from the end when the flag is set (0 is the last).
    ConstIndex(u32, bool),
    /// The rest of a slice pattern: drops `.0` elements at the front and `.1` at the end.
    Subslice(u32, u32),
}

/// An operand: read, never written.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// The value of a place (copied or moved). As a method's receiver it also stands for the place itself.
    Place(Place),
    /// A literal.
    Lit(Lit),
    /// A path that is no local: const, static, function, unit struct, unit variant, tuple constructor.
    Path(PathId),
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Lit {
    /// `"..."` and raw strings, unescaped.
    Str(Symbol),
    /// `b"..."`, and C strings.
    Bytes(Vec<u8>),
    /// Integers and byte literals; suffix if written.
    Int(i128, Option<Symbol>),
    /// Floats.
    Float(Symbol, Option<Symbol>),
    /// Booleans.
    Bool(bool),
    /// Characters.
    Char(char),
    /// `()`.
    Unit,
}

/// An operation and its place in the source.
#[derive(Clone, Debug)]
pub struct Op {
    /// What it does.
    pub kind: OpKind,
    /// The expression.
    pub span: Span,
}

/// The operations.
#[derive(Clone, Debug)]
pub enum OpKind {
    /// `dst = src`.
    Use {
        /// Written.
        dst: Place,
        /// Read.
        src: Operand,
    },
    /// `dst = &src` or `&mut src` (also `ref`/`ref mut` bindings and default binding modes cannot be told
    /// apart here: those are `Use`).
    Ref {
        /// Written.
        dst: Place,
        /// `&mut`.
        mutable: bool,
        /// The referent.
        src: Place,
    },
    /// A struct literal, tuple, array or map literal.
    Agg {
        /// Written.
        dst: Place,
        /// Which.
        kind: AggKind,
        /// Field names (or indices as text) with their values.
        fields: Vec<(Symbol, Operand)>,
        /// `..base`.
        base: Option<Operand>,
    },
    /// A call of a function, method, constructor, or closure. A path may name a tuple struct or variant.
    Call {
        /// Written.
        dst: Place,
        /// What is called.
        callee: Callee,
        /// Arguments; a method's receiver is the first.
        args: Vec<Operand>,
    },
    /// Creates the closure or async block; its captures are listed in its body.
    Closure {
        /// Written.
        dst: Place,
        /// Its body, in the same file.
        body: BodyId,
    },
    /// `src.await`.
    Await {
        /// Written.
        dst: Place,
        /// The future.
        src: Operand,
    },
    /// A binary operator. Compound assignment has the left operand's place as `dst`.
    Bin {
        /// Written.
        dst: Place,
        /// Which.
        op: BinOp,
        /// `+=` and its like.
        assign: bool,
        /// Left.
        lhs: Operand,
        /// Right.
        rhs: Operand,
    },
    /// `!x` or `-x`.
    Un {
        /// Written.
        dst: Place,
        /// `!` (else `-`).
        not: bool,
        /// Read.
        src: Operand,
    },
    /// `src as ty`.
    Cast {
        /// Written.
        dst: Place,
        /// Read.
        src: Operand,
        /// The type.
        ty: TypeId,
    },
    /// The `format!` family: formatting, printing, logging, panicking, `write!`.
    Fmt {
        /// Written: a `String` for `format!`, `Result<(), _>` for `write!`, else unit.
        dst: Place,
        /// The macro's path as written, without `!`.
        name: PathId,
        /// The destination of `write!`/`writeln!`.
        dest: Option<Operand>,
        /// What is formatted, in order of the output; for structured logging the fields come first.
        pieces: Vec<Piece>,
    },
    /// A macro whose expansion is unknown: may read and write the locals it names.
    Opaque {
        /// Written.
        dst: Place,
        /// The macro's path.
        name: PathId,
        /// Locals named inside, and its arguments where they parse as expressions.
        args: Vec<Operand>,
    },
}

impl OpKind {
    /// The place that is written.
    pub fn dst(&self) -> &Place {
        match self {
            Self::Use { dst, .. }
            | Self::Ref { dst, .. }
            | Self::Agg { dst, .. }
            | Self::Call { dst, .. }
            | Self::Closure { dst, .. }
            | Self::Await { dst, .. }
            | Self::Bin { dst, .. }
            | Self::Un { dst, .. }
            | Self::Cast { dst, .. }
            | Self::Fmt { dst, .. }
            | Self::Opaque { dst, .. } => dst,
        }
    }
}

/// What an [`OpKind::Agg`] builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AggKind {
    /// `Path { .. }`: a struct or variant.
    Struct(PathId),
    /// `(a, b)`.
    Tuple,
    /// `[a, b]`.
    Array,
    /// `vec![a, b]`.
    Vec,
    /// `[x; n]`: fields are `0` = x and `len` = n. `vec![x; n]` is the same with `Vec`.
    Repeat {
        /// From `vec!`.
        vec: bool,
    },
    /// `json!({..})`: field names are the literal keys.
    Json,
    /// `a..b`, `a..=b`, `..`: fields `start`, `end` as far as written.
    Range {
        /// `..=`.
        inclusive: bool,
    },
}

/// What a call calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Callee {
    /// `a::b(..)`.
    Path(PathId),
    /// `x.name::<T>(..)`; the receiver is the first argument.
    Method {
        /// The method.
        name: Symbol,
        /// Turbofish.
        generics: Vec<TypeId>,
        /// Span of the name.
        name_span: Span,
    },
    /// A value that is called: a local closure, `(self.f)(..)`.
    Value(Operand),
}

/// Binary operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinOp {
    /// `+`.
    Add,
    /// `-`.
    Sub,
    /// `*`.
    Mul,
    /// `/`.
    Div,
    /// `%`.
    Rem,
    /// `^`.
    Xor,
    /// `&`.
    And,
    /// `|`.
    Or,
    /// `<<`.
    Shl,
    /// `>>`.
    Shr,
    /// `==`.
    Eq,
    /// `!=`.
    Ne,
    /// `<`.
    Lt,
    /// `<=`.
    Le,
    /// `>`.
    Gt,
    /// `>=`.
    Ge,
}

impl BinOp {
    /// Yields a boolean.
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            Self::Eq | Self::Ne | Self::Lt | Self::Le | Self::Gt | Self::Ge
        )
    }
}

/// A piece of formatted output.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Literal text.
    Lit(Symbol),
    /// A formatted value.
    Arg {
        /// The field's or named argument's name, for structured logging.
        name: Option<Symbol>,
        /// The value.
        value: Operand,
        /// `{:?}` or `?x`.
        debug: bool,
        /// `{:.8}`: how much of a text is written at most.
        precision: Option<u64>,
        /// The expression or the capture inside the literal.
        span: Span,
    },
}

/// How a block ends.
#[derive(Clone, Debug)]
pub enum Term {
    /// Goes on.
    Goto(BlockId),
    /// A condition (`&&`, `||` and `!` are already taken apart).
    Branch {
        /// Read.
        cond: Operand,
        /// When true.
        then: BlockId,
        /// When false.
        els: BlockId,
    },
    /// A refutable part of a pattern.
    Test {
        /// What is looked at.
        on: Place,
        /// For what.
        test: PatTest,
        /// When it matches.
        then: BlockId,
        /// When it does not. For an arm that must match (the last of a `match`) this is a diverging block.
        els: BlockId,
    },
    /// `src?`: on success `dst` gets the payload and `ok` runs; else the body returns the failure,
    /// converted by `From`.
    Try {
        /// Read.
        src: Operand,
        /// Gets the payload.
        dst: Place,
        /// Runs on success.
        ok: BlockId,
    },
    /// Returns this value.
    Return(Operand),
    /// Never goes on: panic, infinite loop, `process::exit`, unreachable.
    Diverge,
}

impl Term {
    /// The blocks that may run next.
    pub fn successors(&self) -> impl Iterator<Item = BlockId> {
        let next = match self {
            Self::Goto(to) => [Some(*to), None],
            Self::Branch { then, els, .. } | Self::Test { then, els, .. } => {
                [Some(*then), Some(*els)]
            }
            Self::Try { ok, .. } => [Some(*ok), None],
            Self::Return(_) | Self::Diverge => [None, None],
        };
        next.into_iter().flatten()
    }
}

impl Body {
    /// Is it written as `&x`, or a variable that is declared as a reference?
    pub fn is_reference(&self, operand: &Operand) -> bool {
        let Operand::Place(place) = operand else {
            return false;
        };
        let declared = self.locals[place.local.0 as usize].ty;
        let declared = declared.map(|ty| &self.types[ty.0 as usize]);
        if place.proj.is_empty() && matches!(declared, Some(TypeRef::Ref(false, _))) {
            return true;
        }
        let mut ops = self.blocks.iter().flat_map(|block| &block.ops);
        place.proj.is_empty()
            && ops.any(
                |op| matches!(&op.kind, OpKind::Ref { dst, mutable: false, .. } if dst == place),
            )
    }

    /// All blocks, every one after those that lead to it (but for loops); those that nothing leads to last.
    pub fn in_order(&self) -> Vec<BlockId> {
        let mut seen = vec![false; self.blocks.len()];
        let mut done = Vec::with_capacity(self.blocks.len());
        let mut open = vec![(BlockId(0), false)];
        while let Some((block, left)) = open.pop() {
            if left {
                done.push(block);
            } else if let Some(seen) = seen.get_mut(block.0 as usize)
                && !std::mem::replace(seen, true)
            {
                open.push((block, true));
                let next = self.blocks[block.0 as usize].term.successors();
                open.extend(next.map(|to| (to, false)));
            }
        }
        done.reverse();
        let unreached = (0u32..).zip(&seen).filter(|(_, seen)| !**seen);
        done.extend(unreached.map(|(block, _)| BlockId(block)));
        done
    }
}

/// What a refutable pattern tests.
#[derive(Clone, Debug, PartialEq)]
pub enum PatTest {
    /// A variant, by a path that may also name a struct or a const.
    Path(PathId),
    /// Equal to a literal.
    Lit(Lit),
    /// In a range.
    Range,
    /// A slice of at least (or exactly) so many elements.
    Len {
        /// How many.
        len: u32,
        /// Exactly.
        exact: bool,
    },
}

/// Is the value of this formatting macro a text, or an error made of it?
pub fn gives_text(name: Symbol) -> bool {
    matches!(
        name.as_str(),
        "format" | "anyhow" | "eyre" | "format_err" | "bail" | "ensure"
    )
}
