//! Methods that a body may call without naming them: operators, formatting, indexing, `?`, `.await`.

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::operator::operator_trait;
use crate::ir::visit::each_place;
use crate::ir::{Body, OpKind, Proj, Symbol, Term};
use crate::resolve::defs::{DefKind, Defs};
use crate::resolve::infer::BodyTypes;
use crate::resolve::ty::{DefId, Ty};

/// The methods of places.
const LOOKUPS: [&str; 4] = ["index", "index_mut", "deref", "deref_mut"];

/// The workspace's trait impls, as far as their methods can be called without a name.
pub(super) struct Unwritten<'p> {
    defs: &'p Defs,
    by_name: FxHashMap<Symbol, Vec<Method>>,
    /// Has the workspace methods of places?
    places: bool,
    parts: FxHashMap<DefId, Rc<FxHashSet<DefId>>>,
}

struct Method {
    def: DefId,
    /// The type it is implemented for; none for impls that are for more than one.
    of: Option<DefId>,
}

impl<'p> Unwritten<'p> {
    /// `methods`: those of the workspace's trait impls by name, with their impls.
    pub(super) fn new(defs: &'p Defs, methods: &FxHashMap<Symbol, Vec<(DefId, DefId)>>) -> Self {
        let of = |imp: DefId| match defs.impl_(imp).map(|data| &data.self_ty) {
            Some(Ty::Adt(def, _)) => Some(*def),
            _ => None,
        };
        let by_name = methods.iter().map(|(name, list)| {
            let list = list.iter().map(|&(imp, def)| Method { def, of: of(imp) });
            (*name, list.collect())
        });
        Self {
            defs,
            by_name: by_name.collect(),
            places: LOOKUPS
                .iter()
                .any(|&name| methods.contains_key(&name.into())),
            parts: FxHashMap::default(),
        }
    }

    /// Those that a body may call: of the types that occur in it, and of what these hold.
    pub(super) fn called_by(&mut self, body: &Body, types: &BodyTypes) -> Vec<DefId> {
        let names = unwritten(body, self.places).into_iter().map(Symbol::new);
        let names = names.filter(|name| self.by_name.contains_key(name));
        let names = names.collect::<Vec<_>>();
        if names.is_empty() {
            return Vec::new();
        }
        let occurring = self.occurring(types);
        let methods = names.iter().flat_map(|name| &self.by_name[name]);
        let may = |of: DefId| occurring.iter().any(|parts| parts.contains(&of));
        let called = methods.filter(|method| method.of.is_none_or(may));
        called.map(|method| method.def).collect()
    }

    fn occurring(&mut self, types: &BodyTypes) -> Vec<Rc<FxHashSet<DefId>>> {
        let mut named = BTreeSet::new();
        for ty in types.locals.iter().chain(&types.ret) {
            adts(ty, &mut |def| {
                named.insert(def);
            });
        }
        named.into_iter().map(|def| self.parts(def)).collect()
    }

    /// A type and all that its fields hold, as far as the workspace declares them.
    fn parts(&mut self, def: DefId) -> Rc<FxHashSet<DefId>> {
        if let Some(known) = self.parts.get(&def) {
            return known.clone();
        }
        let mut found = FxHashSet::from_iter([def]);
        let mut open = vec![def];
        while let Some(next) = open.pop() {
            let fields = match &self.defs.get(next).kind {
                _ if self.defs.is_stub(next) => continue,
                DefKind::Struct(data) => &data.fields,
                DefKind::Enum { variants, .. } => {
                    open.extend(variants.iter().copied().filter(|v| found.insert(*v)));
                    continue;
                }
                _ => continue,
            };
            for field in fields {
                adts(&field.ty, &mut |part| {
                    if found.insert(part) {
                        open.push(part);
                    }
                });
            }
        }
        let found = Rc::new(found);
        self.parts.insert(def, found.clone());
        found
    }
}

fn adts(ty: &Ty, found: &mut dyn FnMut(DefId)) {
    ty.fold(&mut |part| {
        if let Ty::Adt(def, _) = part {
            found(*def);
        }
        None
    });
}

fn unwritten(body: &Body, places: bool) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for block in &body.blocks {
        for op in &block.ops {
            match &op.kind {
                OpKind::Bin { op, assign, .. } => {
                    found.extend(operator_trait(*op, *assign).map(|(_, method)| method));
                }
                OpKind::Un { not, .. } => {
                    found.insert(if *not { "not" } else { "neg" });
                }
                OpKind::Fmt { .. } => {
                    found.insert("fmt");
                }
                OpKind::Await { .. } => found.extend(["poll", "into_future"]),
                _ => {}
            }
            if places {
                each_place(&mut op.kind.clone(), &mut |place| {
                    found.extend(place.proj.iter().flat_map(looked_up));
                });
            }
        }
        if matches!(block.term, Term::Try { .. }) {
            found.insert("from");
        }
    }
    found
}

fn looked_up(step: &Proj) -> &'static [&'static str] {
    match step {
        Proj::Index(_) | Proj::ConstIndex(..) => &LOOKUPS[..2],
        Proj::Deref | Proj::Field(_) => &LOOKUPS[2..],
        _ => &[],
    }
}
