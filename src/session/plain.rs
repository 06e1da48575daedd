//! Values whose type leaves no room for text: numbers, UUIDs, times.

use crate::flow::path::{self, HopKind};
use crate::flow::value::{Origin, Part, Values};
use crate::ir::{Loc, Op};
use crate::models::spec::TypeModel;
use crate::resolve::program::Program;
use crate::resolve::ty::{DefId, Ty};

use super::code::{Code, places, written};

/// Types that are parsed from text and cannot hold an arbitrary one.
const PLAIN: &[&str] = &[
    "Uuid",
    "Ulid",
    "DateTime",
    "NaiveDate",
    "NaiveDateTime",
    "OffsetDateTime",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "NonZero",
    "NonZeroU32",
    "NonZeroU64",
    "Hyphenated",
    "Simple",
];

impl Code<'_> {
    /// Did the value have such a type on its way?
    pub fn is_narrowed(&self, values: &Values, part: &Part) -> bool {
        let hops = path::hops(values, part);
        let narrow = |hop: &path::Hop| match hop.kind {
            HopKind::Passed(def, param) => self.takes_plain(def, param),
            HopKind::Done(_) => self.works_on_plain(hop.at),
            HopKind::Returned(def) => {
                let func = self.program.defs.func(def);
                func.is_some_and(|f| is_plain(payload(&f.ret, self.program), self.program))
            }
            HopKind::Source => self.enters_plain(values, hop.at, part.origin),
        };
        hops.iter().any(narrow)
    }

    fn takes_plain(&self, def: DefId, param: u32) -> bool {
        let Some(func) = self.program.defs.func(def) else {
            return false;
        };
        let own = usize::from(func.receiver.is_some());
        let at = (param as usize).checked_sub(own);
        let param = at.and_then(|at| func.params.get(at));
        param.is_some_and(|p| is_plain(&p.ty, self.program))
    }

    /// Does the operation make something plain, or are all places that it reads plain?
    fn works_on_plain(&self, at: Loc) -> bool {
        let Some((body, _, op)) = self.op_at(at) else {
            return false;
        };
        let Some(types) = self.program.types.get(&body) else {
            return false;
        };
        let plain = |local: u32| {
            let ty = types.locals.get(local as usize);
            ty.is_some_and(|ty| is_plain(payload(ty, self.program), self.program))
        };
        let read = whole_locals(op);
        plain(written(op).local.0) || (!read.is_empty() && read.into_iter().all(plain))
    }

    /// Is the extractor's field plain?
    fn enters_plain(&self, values: &Values, at: Loc, origin: Origin) -> bool {
        let (Origin::Client(_, names, _) | Origin::Authenticated(_, names, _)) = origin else {
            return false;
        };
        let Some(ty) = self.declared_at(at) else {
            return false;
        };
        let client = |ty: &Ty| {
            let model = ty
                .adt()
                .and_then(|(def, _)| self.program.defs.struct_(def)?.model);
            matches!(model, Some(TypeModel::Client(_)))
        };
        if !client(ty) {
            return false;
        }
        let Some(mut inner) = ty.adt().and_then(|(_, args)| args.first()) else {
            return false;
        };
        for name in values.names(names) {
            let next = match inner {
                Ty::Tuple(items) => name
                    .as_str()
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| items.get(i)),
                _ => inner.adt().and_then(|(def, _)| {
                    let fields = &self.program.defs.struct_(def)?.fields;
                    fields.iter().find(|f| f.name == *name).map(|f| &f.ty)
                }),
            };
            match next {
                Some(next) => inner = next,
                None => return false,
            }
        }
        is_plain(inner, self.program)
    }
}

/// The locals that an operation reads, when it reads nothing but whole locals.
fn whole_locals(op: &Op) -> Vec<u32> {
    if places(op).all(|p| p.proj.is_empty()) {
        places(op).map(|p| p.local.0).collect()
    } else {
        Vec::new()
    }
}

/// `T` of `Option<T>` and `Result<T, _>`.
fn payload<'t>(ty: &'t Ty, program: &Program) -> &'t Ty {
    let wraps = program
        .defs
        .type_name(ty)
        .is_some_and(|n| matches!(n.as_str(), "Option" | "Result"));
    let inner = ty.adt().and_then(|(_, args)| args.first());
    inner.filter(|_| wraps).unwrap_or(ty)
}

/// A number, a UUID, a time; also inside `Option` and `Result`.
fn is_plain(ty: &Ty, program: &Program) -> bool {
    match payload(ty, program) {
        Ty::Prim(name) => *name != "str" && *name != "char",
        ty => program
            .defs
            .type_name(ty)
            .is_some_and(|name| PLAIN.contains(&name.as_str())),
    }
}
