//! What is printed: log lines, spans, panics, the arguments that `#[instrument]` records.
//!
//! These events prove nothing and come after nothing, and there are many of them. They are kept apart from
//! the others, without the way that led to them, and leave a function only while they print a parameter of it.

use super::engine::{Engine, MAX_SHOWN};
use super::exec::{Frame, Way};
use super::value::{Event, EventId, NOTHING, Origin, Part, Step, Tag, TreeId};
use crate::ir::{Loc, OpKind, Operand, Piece, Proj, Symbol};
use crate::resolve::defs::{DefKind, Defs};
use crate::resolve::ty::{DefId, Ty};
use crate::syntax::attrs::{Recorded, recorded};

/// The event's name.
pub const LOG: &str = "log";

/// Macros whose text reaches a log or a terminal.
pub(super) fn prints(name: Symbol) -> bool {
    const PRINTING: &[&str] = &[
        "trace",
        "debug",
        "info",
        "warn",
        "error",
        "event",
        "log",
        "span",
        "trace_span",
        "debug_span",
        "info_span",
        "warn_span",
        "error_span",
        "print",
        "println",
        "eprint",
        "eprintln",
        "dbg",
        "panic",
        "todo",
        "unimplemented",
        "unreachable",
    ];
    PRINTING.contains(&name.as_str())
}

impl<'p> Engine<'p> {
    /// Something is printed. `parts` are the values as text, in the order of the pieces.
    pub(super) fn show(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        pieces: &[Piece],
        parts: &[TreeId],
        loc: Loc,
    ) {
        let mut text = String::new();
        let mut kids = Vec::new();
        for (piece, &part) in pieces.iter().zip(parts) {
            let Piece::Arg {
                name,
                value,
                debug,
                span,
                ..
            } = piece
            else {
                if let Piece::Lit(literal) = piece {
                    text += literal.as_str();
                }
                continue;
            };
            if let Some(name) = name {
                text = format!("{text} {name} ");
            }
            if !self.may_hold_text(frame, value) {
                continue;
            }
            let at = frame.loc(*span);
            let tree = if *debug {
                let tree = self.value(frame, way, value, at);
                let tree = self.deep(way, tree);
                let tree = self.of_type(frame, value, tree);
                self.debugged(frame, way, tree, at)
            } else {
                part
            };
            if !self.is_of_interest(tree) {
                continue;
            }
            let name = self.values.constant(name.unwrap_or_else(|| "".into()), at);
            let printed = if *debug { "debug" } else { "display" };
            let kid = vec![
                (Step::Field("name".into()), name),
                (Step::Field(printed.into()), tree),
            ];
            let kid = self.values.add_node(NOTHING, kid);
            kids.push((Step::Idx(kids.len() as u32), kid));
        }
        self.print(frame, kids, &text, loc);
    }

    /// `#[instrument]` prints the arguments it does not skip, before the body runs.
    pub(super) fn show_parameters(&mut self, frame: &mut Frame<'p>, way: &Way) {
        let Some(owner) = self.owner(frame.at) else {
            return;
        };
        let def = self.program.defs.get(owner);
        let Some(attr) = def.attrs.iter().find(|attr| is_instrument(attr.path)) else {
            return;
        };
        let Some(func) = self.program.defs.func(owner) else {
            return;
        };
        if func.body != Some(frame.at) {
            return;
        }
        let recorded = recorded(&attr.args);
        let skip = usize::from(func.receiver.is_some());
        let mut kids = Vec::new();
        for (index, param) in func.params.iter().enumerate() {
            let Some(name) = param.name else { continue };
            let printed = match &recorded {
                Recorded {
                    skips_all: true,
                    fields,
                    ..
                } if fields.contains(&name) => "display",
                Recorded {
                    skips_all: true, ..
                } => continue,
                Recorded { fields, .. } if fields.contains(&name) => "display",
                Recorded { skipped, .. } if skipped.contains(&name) => continue,
                _ => "debug",
            };
            let tree = way
                .env
                .get(index + skip)
                .copied()
                .unwrap_or(super::value::BOTTOM);
            if !is_text(&param.ty)
                || hides(&self.program.defs, &param.ty)
                || !self.is_of_interest(tree)
            {
                continue;
            }
            let at = Loc {
                file: def.loc.file,
                span: attr.span,
            };
            let name = self.values.constant(name, at);
            let kid = vec![
                (Step::Field("name".into()), name),
                (Step::Field(printed.into()), tree),
            ];
            let kid = self.values.add_node(NOTHING, kid);
            kids.push((Step::Idx(kids.len() as u32), kid));
        }
        let at = Loc {
            file: def.loc.file,
            span: attr.span,
        };
        let text = def.name.as_str().to_owned();
        self.print(frame, kids, &text, at);
    }

    fn print(
        &mut self,
        frame: &mut Frame<'p>,
        mut kids: Vec<(Step, TreeId)>,
        text: &str,
        loc: Loc,
    ) {
        if kids.is_empty() {
            return;
        }
        let text = self.values.constant(Symbol::new(text), loc);
        kids.push((Step::Field("text".into()), text));
        kids.sort_by_key(|kid| kid.0);
        let payload = self.values.add_node(NOTHING, kids);
        let event = self.values.add_event(Event {
            kind: LOG.into(),
            payload,
            loc,
            callee: None,
            calls: Vec::new(),
        });
        self.add_shown(frame, event);
    }

    /// Keeps it for the callers while they may say more about it; else for good.
    pub(super) fn add_shown(&mut self, frame: &mut Frame<'p>, event: EventId) {
        let payload = self.values.event(event).payload;
        let prov = self.values.collapse(payload);
        let mut parts = self.values.prov(prov).alts.iter().flatten();
        let is_open = parts.any(|part| matches!(part.origin, Origin::In(..)));
        if !is_open {
            self.shown.insert(event);
            self.printed.push(event);
        } else if frame.shown.len() < MAX_SHOWN && !frame.shown.contains(&event) {
            frame.shown.push(event);
        }
    }

    /// A type of the workspace is known as such, so that it can be asked what it prints.
    pub(super) fn of_type(&mut self, frame: &Frame<'p>, value: &Operand, tree: TreeId) -> TreeId {
        let Operand::Place(place) = value else {
            return tree;
        };
        let mut ty = frame.types.locals.get(place.local.0 as usize);
        for proj in &place.proj {
            ty = match (ty, proj) {
                (Some(Ty::Adt(def, _)), Proj::Field(name)) => {
                    let fields = self.program.defs.struct_(*def).map(|data| &data.fields);
                    let field = fields.and_then(|all| all.iter().find(|f| f.name == *name));
                    field.map(|field| &field.ty)
                }
                _ => None,
            };
        }
        self.as_instance(tree, &ty.cloned().unwrap_or(Ty::Unknown))
    }

    /// The value as one of its type, where that is of the workspace.
    pub(super) fn as_instance(&mut self, tree: TreeId, ty: &Ty) -> TreeId {
        match ty.adt() {
            Some((def, _)) if !self.program.defs.is_stub(def) => {
                self.values.with_tag(tree, Tag::Adt(def))
            }
            _ => tree,
        }
    }

    /// Numbers and truth values are no tokens.
    fn may_hold_text(&self, frame: &Frame<'p>, value: &Operand) -> bool {
        let Operand::Place(place) = value else {
            return true;
        };
        let ty = frame.types.locals.get(place.local.0 as usize);
        let may = |ty: &Ty| is_text(ty) && !hides(&self.program.defs, ty);
        !place.proj.is_empty() || ty.is_none_or(may)
    }

    /// Is anything in it that was sent, made or read, and not only configured?
    fn is_of_interest(&mut self, tree: TreeId) -> bool {
        let prov = self.values.collapse(tree);
        let interesting = |part: &Part| {
            !matches!(
                part.origin,
                Origin::Const(_)
                    | Origin::Config(_)
                    | Origin::State(..)
                    | Origin::Clock(_)
                    | Origin::Counter(_)
            )
        };
        self.values
            .prov(prov)
            .alts
            .iter()
            .flatten()
            .any(interesting)
    }

    /// Functions of the workspace that print something they were given.
    pub(super) fn printing(&self) -> Vec<DefId> {
        let defs = &self.program.defs;
        let takes_text = |def: DefId| {
            defs.func(def)
                .is_some_and(|func| func.params.iter().any(|param| is_text(&param.ty)))
        };
        let bodies = self.component.bodies.iter().filter(|body| {
            let body = self.program.body(**body);
            let mut ops = body.blocks.iter().flat_map(|block| &block.ops);
            ops.any(|op| match &op.kind {
                OpKind::Fmt {
                    name, dest: None, ..
                } => {
                    let path = &body.paths[name.0 as usize];
                    path.segments.last().is_some_and(|last| prints(last.name))
                }
                _ => false,
            })
        });
        let logging = bodies.filter_map(|body| self.owner(*body));
        let instrumented = self.component.defs.iter().copied().filter(|&def| {
            let data = defs.get(def);
            matches!(data.kind, DefKind::Fn(_)) && data.attrs.iter().any(|a| is_instrument(a.path))
        });
        let mut found = logging
            .chain(instrumented)
            .filter(|&def| takes_text(def))
            .collect::<Vec<_>>();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// `#[instrument]`, `#[tracing::instrument]`.
fn is_instrument(path: Symbol) -> bool {
    path.as_str().rsplit("::").next() == Some("instrument")
}

/// Any type but numbers and truth values.
pub(super) fn is_text(ty: &Ty) -> bool {
    !matches!(ty, Ty::Prim(name) if *name != "str")
}

/// Does a type keep what it wraps out of its `Debug` output?
pub fn hides(defs: &Defs, ty: &Ty) -> bool {
    match ty {
        Ty::Adt(def, args) => {
            let krate = defs.get(*def).krate;
            let own = defs.crates[krate.0 as usize].name == "secrecy";
            own || args.iter().any(|arg| hides(defs, arg))
        }
        _ => false,
    }
}
