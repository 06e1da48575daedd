//! A readable text form of lowered bodies, for tests and debugging.

use std::fmt::Write as _;

use crate::ir::{
    AggKind, Block, Body, Callee, CaptureMode, FileIr, Lit, Local, OpKind, Operand, PatTest, Path,
    PathId, Piece, Place, Proj, Term,
};

/// All bodies of a file as text, one operation a line.
pub fn dump(file: &FileIr) -> String {
    let mut out = String::new();
    for (index, body) in file.bodies.iter().enumerate() {
        let text = Dump { body };
        let kind = format!("{:?}", body.kind).to_lowercase();
        let asyncness = if body.is_async { " async" } else { "" };
        let params: Vec<_> = (0..body.params).map(|i| text.local(Local(i))).collect();
        let _ = write!(out, "{kind} {index}{asyncness}({})", params.join(", "));
        for capture in &body.captures {
            let mode = match capture.mode {
                CaptureMode::Value => "",
                CaptureMode::Mut => "mut ",
            };
            let inner = text.local(capture.inner);
            let _ = write!(out, " [{mode}{inner} <- _{}]", capture.outer.0);
        }
        out.push('\n');
        for (id, block) in body.blocks.iter().enumerate() {
            text.block(id, block, &mut out);
        }
    }
    out
}

struct Dump<'a> {
    body: &'a Body,
}

impl Dump<'_> {
    fn block(&self, id: usize, block: &Block, out: &mut String) {
        let _ = writeln!(out, " bb{id}:");
        for op in &block.ops {
            let _ = writeln!(out, "  {}", self.op(&op.kind));
        }
        let _ = writeln!(out, "  {}", self.term(&block.term));
    }

    fn op(&self, op: &OpKind) -> String {
        match op {
            OpKind::Use { dst, src } => format!("{} = {}", self.place(dst), self.value(src)),
            OpKind::Ref { dst, mutable, src } => {
                let mutable = if *mutable { "mut " } else { "" };
                format!("{} = &{mutable}{}", self.place(dst), self.place(src))
            }
            OpKind::Agg {
                dst,
                kind,
                fields,
                base,
            } => {
                let mut parts: Vec<_> = fields
                    .iter()
                    .map(|(name, value)| format!("{name}: {}", self.value(value)))
                    .collect();
                parts.extend(base.iter().map(|base| format!("..{}", self.value(base))));
                let kind = match kind {
                    AggKind::Struct(path) => self.path(*path),
                    kind => format!("{kind:?}"),
                };
                format!("{} = {kind} {{ {} }}", self.place(dst), parts.join(", "))
            }
            OpKind::Call { dst, callee, args } => {
                let callee = match callee {
                    Callee::Path(path) => self.path(*path),
                    Callee::Method { name, .. } => format!(".{name}"),
                    Callee::Value(value) => format!("({})", self.value(value)),
                };
                format!("{} = {callee}({})", self.place(dst), self.values(args))
            }
            OpKind::Closure { dst, body } => format!("{} = closure {}", self.place(dst), body.0),
            OpKind::Await { dst, src } => {
                format!("{} = await {}", self.place(dst), self.value(src))
            }
            OpKind::Bin {
                dst,
                op,
                assign,
                lhs,
                rhs,
            } => {
                let assign = if *assign { "=" } else { "" };
                let (lhs, rhs) = (self.value(lhs), self.value(rhs));
                format!("{} = {op:?}{assign}({lhs}, {rhs})", self.place(dst))
            }
            OpKind::Un { dst, not, src } => {
                let op = if *not { '!' } else { '-' };
                format!("{} = {op}{}", self.place(dst), self.value(src))
            }
            OpKind::Cast { dst, src, .. } => {
                format!("{} = {} as _", self.place(dst), self.value(src))
            }
            OpKind::Fmt {
                dst,
                name,
                dest,
                pieces,
            } => {
                let mut parts: Vec<_> = dest.iter().map(|dest| self.value(dest)).collect();
                parts.extend(pieces.iter().map(|piece| self.piece(piece)));
                let (dst, name) = (self.place(dst), self.path(*name));
                format!("{dst} = {name}!({})", parts.join(", "))
            }
            OpKind::Opaque { dst, name, args } => {
                let (dst, name) = (self.place(dst), self.path(*name));
                format!("{dst} = opaque {name}!({})", self.values(args))
            }
        }
    }

    fn term(&self, term: &Term) -> String {
        match term {
            Term::Goto(to) => format!("goto bb{}", to.0),
            Term::Branch { cond, then, els } => {
                format!("if {} bb{} else bb{}", self.value(cond), then.0, els.0)
            }
            Term::Test {
                on,
                test,
                then,
                els,
            } => {
                let test = match test {
                    PatTest::Path(path) => self.path(*path),
                    PatTest::Lit(lit) => literal(lit),
                    test => format!("{test:?}"),
                };
                let on = self.place(on);
                format!("if {on} is {test} bb{} else bb{}", then.0, els.0)
            }
            Term::Try { src, dst, ok } => {
                format!("{} = {}? bb{}", self.place(dst), self.value(src), ok.0)
            }
            Term::Return(value) => format!("return {}", self.value(value)),
            Term::Diverge => "diverge".to_owned(),
        }
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Lit(text) => format!("{:?}", text.as_str()),
            Piece::Arg {
                name, value, debug, ..
            } => {
                let name = name.map_or_else(String::new, |name| format!("{name} = "));
                let debug = if *debug { "?" } else { "" };
                format!("{name}{debug}{}", self.value(value))
            }
        }
    }

    fn values(&self, values: &[Operand]) -> String {
        let values: Vec<_> = values.iter().map(|value| self.value(value)).collect();
        values.join(", ")
    }

    fn value(&self, value: &Operand) -> String {
        match value {
            Operand::Place(place) => self.place(place),
            Operand::Lit(lit) => literal(lit),
            Operand::Path(path) => self.path(*path),
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut out = self.local(place.local);
        for step in &place.proj {
            match step {
                Proj::Deref => out.push_str(".*"),
                Proj::Field(name) => {
                    let _ = write!(out, ".{name}");
                }
                Proj::Variant(path) => {
                    let _ = write!(out, ".<{}>", self.path(*path));
                }
                Proj::Index(index) => {
                    let _ = write!(out, "[{}]", self.value(index));
                }
                Proj::ConstIndex(index, from_end) => {
                    let sign = if *from_end { "-" } else { "" };
                    let _ = write!(out, "[{sign}{index}]");
                }
                Proj::Subslice(front, back) => {
                    let _ = write!(out, "[{front}..-{back}]");
                }
            }
        }
        out
    }

    fn local(&self, local: Local) -> String {
        let name = self.body.locals[local.0 as usize].name;
        name.map_or_else(
            || format!("_{}", local.0),
            |name| format!("{name}_{}", local.0),
        )
    }

    fn path(&self, path: PathId) -> String {
        path_text(&self.body.paths[path.0 as usize])
    }
}

fn path_text(path: &Path) -> String {
    let names: Vec<_> = path.segments.iter().map(|s| s.name.as_str()).collect();
    // The language's own paths are long and known.
    match names.as_slice() {
        ["core", .., last] if path.global => format!("core {last}"),
        _ => names.join("::"),
    }
}

fn literal(lit: &Lit) -> String {
    match lit {
        Lit::Str(text) => format!("{:?}", text.as_str()),
        Lit::Bytes(bytes) => format!("{bytes:?}"),
        Lit::Int(value, _) => value.to_string(),
        Lit::Float(value, _) => value.to_string(),
        Lit::Bool(value) => value.to_string(),
        Lit::Char(value) => format!("{value:?}"),
        Lit::Unit => "()".to_owned(),
    }
}
