//! `cargo run --example callees -- [--resolved] MANIFEST...`: the calls of a workspace whose callee is not known,
//! and why: the place to look when the share that `--stats` prints falls. With `--resolved` the others,
//! with what is taken for the callee, to check by hand.

#![expect(clippy::print_stdout, reason = "the list is what the program is for")]

use std::path::PathBuf;
use std::process::ExitCode;

use session_audit::ir::{Body, Callee, Op, OpKind, Operand, Path, Place, Term};
use session_audit::resolve::infer::{BodyTypes, Target};
use session_audit::resolve::load::{Loaded, load};
use session_audit::resolve::ty::{BodyRef, Ty};
use session_audit::workspace::{Options, Workspace};

fn main() -> ExitCode {
    let mut manifests = std::env::args().skip(1).collect::<Vec<_>>();
    let resolved = manifests.first().is_some_and(|first| first == "--resolved");
    if resolved {
        manifests.remove(0);
    }
    if manifests.is_empty() {
        eprintln!("usage: callees [--resolved] MANIFEST...");
        return ExitCode::from(2);
    }
    for manifest in manifests {
        if let Err(error) = list(&manifest, resolved) {
            eprintln!("{manifest}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn list(manifest: &str, resolved: bool) -> Result<(), String> {
    let options = Options {
        manifest_path: Some(PathBuf::from(manifest)),
        packages: Vec::new(),
        include_tests: false,
    };
    let workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let loaded = session_audit::on_large_stack(|| load(&workspace, false, &[]))?;
    let (calls, known) = loaded.program.call_counts();
    let targets = loaded.program.types.values().flat_map(|t| t.calls.values());
    let guessed = targets.filter(|target| match target {
        // Nothing was known of the receiver, its type among it.
        Target::Fn(def, subst) => {
            let func = loaded.program.defs.func(*def);
            subst.is_empty() && func.is_some_and(|func| func.receiver.is_some())
        }
        _ => false,
    });
    let guessed = guessed.count();
    println!("# {manifest}: {known} of {calls}, {guessed} of them by the method's name only");
    let mut lines = Vec::new();
    for (&at, types) in &loaded.program.types {
        let view = View {
            loaded: &loaded,
            at,
            body: loaded.program.body(at),
            types,
        };
        for (&place, target) in &types.calls {
            if (*target != Target::Unknown) == resolved {
                lines.push(view.line(place, target));
            }
        }
    }
    lines.sort();
    for (_, _, line) in lines {
        println!("{line}");
    }
    Ok(())
}

/// A body with what is known of it.
struct View<'a> {
    loaded: &'a Loaded,
    at: BodyRef,
    body: &'a Body,
    types: &'a BodyTypes,
}

impl View<'_> {
    fn line(&self, (block, op): (u32, u32), target: &Target) -> (String, u32, String) {
        let op = &self.body.blocks[block as usize].ops[op as usize];
        let source = self.loaded.sources.file(self.at.file);
        let (line, column) = source.line_column(op.span.lo);
        let what = match target {
            Target::Fn(def, _) | Target::Ctor(def) => {
                let defs = &self.loaded.program.defs;
                let krate = defs.crates[defs.get(*def).krate.0 as usize].name;
                let text = &source.text[op.span.lo as usize..op.span.hi as usize];
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let text = text.chars().rev().take(90).collect::<Vec<_>>();
                let text = text.into_iter().rev().collect::<String>();
                format!("{krate}::{}\t{text}", defs.path(*def))
            }
            Target::Value => "value".to_owned(),
            Target::Unknown => self.unknown(op),
        };
        let place = format!("{}:{line}:{column}", source.name);
        (
            source.name.to_string(),
            op.span.lo,
            format!("{what}\t{place}"),
        )
    }

    /// What about a call is not known.
    fn unknown(&self, op: &Op) -> String {
        let OpKind::Call { callee, args, .. } = &op.kind else {
            return String::new();
        };
        match callee {
            Callee::Path(path) => format!("path\t{}", text(&self.body.paths[path.0 as usize])),
            Callee::Value(value) => format!("value\t{}", self.origin(value, 0)),
            Callee::Method { name, .. } => match args.first() {
                Some(receiver) => format!("method\t{name}\t{}", self.origin(receiver, 0)),
                None => format!("method\t{name}"),
            },
        }
    }

    /// The type of an operand, or where a value of unknown type comes from.
    fn origin(&self, operand: &Operand, depth: usize) -> String {
        let place = match operand {
            Operand::Place(place) => place,
            Operand::Lit(_) => return "literal".to_owned(),
            Operand::Path(path) => return text(&self.body.paths[path.0 as usize]),
        };
        let ty = &self.types.locals[place.local.0 as usize];
        let proj = place.proj.iter().map(|p| format!("{p:?}"));
        let proj = proj.collect::<Vec<_>>().join("");
        if *ty != Ty::Unknown || depth > 12 {
            return format!("{}{proj}", self.show(ty, 0));
        }
        format!("{}{proj}", self.maker(place, depth))
    }

    fn maker(&self, place: &Place, depth: usize) -> String {
        let wanted = |dst: &Place| dst.local == place.local && dst.proj.is_empty();
        for block in &self.body.blocks {
            if let Term::Try { src, dst, .. } = &block.term
                && wanted(dst)
            {
                return format!("{}?", self.origin(src, depth + 1));
            }
            for (op, at) in block.ops.iter().zip(0..) {
                if !wanted(op.kind.dst()) {
                    continue;
                }
                let id = self.body.blocks.iter().position(|b| std::ptr::eq(b, block));
                let key = (id.unwrap_or(0) as u32, at);
                return match &op.kind {
                    OpKind::Call { .. } => match self.types.calls.get(&key) {
                        Some(Target::Fn(def, subst)) => {
                            let program = &self.loaded.program;
                            let known = subst.0.iter().filter(|(_, ty)| *ty != Ty::Unknown);
                            let known = known.map(|(n, ty)| format!("{n}={}", self.show(ty, 1)));
                            let known = known.collect::<Vec<_>>().join(",");
                            format!("result of {}<{known}>", program.defs.path(*def))
                        }
                        Some(Target::Unknown) => "CASCADE".to_owned(),
                        _ => "result of a value".to_owned(),
                    },
                    OpKind::Await { src, .. } => format!("{}.await", self.origin(src, depth + 1)),
                    OpKind::Use { src, .. } => self.origin(src, depth + 1),
                    OpKind::Ref { src, .. } => self.origin(&Operand::Place(src.clone()), depth + 1),
                    OpKind::Opaque { name, .. } => {
                        format!("{}!", text(&self.body.paths[name.0 as usize]))
                    }
                    OpKind::Agg { .. } => "built".to_owned(),
                    OpKind::Bin { .. } => "arithmetic".to_owned(),
                    other => format!("{other:?}").chars().take(20).collect(),
                };
            }
        }
        let index = place.local.0;
        let captures = self.body.captures.len() as u32;
        if index < self.body.params {
            "parameter".to_owned()
        } else if index < self.body.params + captures {
            "captured".to_owned()
        } else {
            "pattern".to_owned()
        }
    }

    fn show(&self, ty: &Ty, depth: usize) -> String {
        let list = |tys: &[Ty]| {
            let shown = tys.iter().map(|ty| self.show(ty, depth + 1));
            shown.collect::<Vec<_>>().join(",")
        };
        let defs = &self.loaded.program.defs;
        match ty {
            _ if depth > 4 => "..".to_owned(),
            Ty::Adt(def, args) if args.is_empty() => defs.path(*def),
            Ty::Adt(def, args) => format!("{}<{}>", defs.path(*def), list(args)),
            Ty::Tuple(parts) => format!("({})", list(parts)),
            Ty::Assoc(base, _, name) => format!("<{}>::{name}", self.show(base, depth + 1)),
            Ty::Prim(name) | Ty::Param(name) => name.to_string(),
            Ty::Array(inner, _) | Ty::Slice(inner) => format!("[{}]", self.show(inner, depth + 1)),
            Ty::Future(inner) => format!("future {}", self.show(inner, depth + 1)),
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                let shown = bounds.iter().map(|bound| {
                    let name = bound.def.map_or("?".to_owned(), |def| defs.path(def));
                    let bindings = bound.bindings.iter();
                    let bindings =
                        bindings.map(|(n, t)| format!("{n}={}", self.show(t, depth + 1)));
                    let bindings = bindings.collect::<Vec<_>>().join(",");
                    format!("{name}<{};{bindings}>", list(&bound.args))
                });
                format!("impl {}", shown.collect::<Vec<_>>().join("+"))
            }
            Ty::FnDef(def, _) => format!("fn {}", defs.path(*def)),
            Ty::FnPtr(..) => "fn pointer".to_owned(),
            Ty::Closure(_) => "closure".to_owned(),
            Ty::Unknown => "_".to_owned(),
            other => format!("{other:?}"),
        }
    }
}

fn text(path: &Path) -> String {
    let names = path.segments.iter().map(|segment| segment.name.as_str());
    let text = names.collect::<Vec<_>>().join("::");
    match &path.qself {
        Some(_) => format!("<_>::{text}"),
        None => text,
    }
}
