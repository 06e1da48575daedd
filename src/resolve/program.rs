//! The resolved program: definitions, bodies, types of locals, callees.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::collect::{CrateSource, collect};
use super::defs::{CrateId, DefKind, Defs, ParamBound};
use super::impls::Impls;
use super::infer::{BodyTypes, Infer, Target};
use super::modules::ModuleFiles;
use super::names::{Names, Namespace, TypeScope};
use super::ty::{BodyRef, DefId, Ty};
use super::workers::on_workers;
use crate::ir::{Body, DROPPED, FileId, FileIr, Limit, Receiver, SourceFile, Symbol, contained};

/// Everything later stages look at.
pub struct Program {
    /// The files, items taken out.
    pub files: Vec<FileIr>,
    /// The definitions.
    pub defs: Defs,
    /// The impls.
    pub impls: Impls,
    /// What inference found, for every body of a workspace function.
    pub types: FxHashMap<BodyRef, BodyTypes>,
    /// The function (or const) that holds a body, directly or through closures.
    pub owners: FxHashMap<BodyRef, DefId>,
    /// Limits found while resolving.
    pub limits: Vec<Limit>,
}

/// What inference looks things up in.
pub struct Index<'a> {
    /// The files.
    pub files: &'a [FileIr],
    /// The definitions.
    pub defs: &'a Defs,
    /// The impls.
    pub impls: &'a Impls,
    /// Names.
    pub names: Names<'a>,
    /// `std::ops::Index`.
    pub index_trait: Option<DefId>,
    body_scopes: &'a FxHashMap<BodyRef, DefId>,
    std: Option<DefId>,
    json: Option<DefId>,
    range: Option<DefId>,
    methods: &'a Methods,
}

/// Methods of the workspace by name and number of arguments, receiver included.
type Methods = FxHashMap<(Symbol, usize), Vec<DefId>>;

/// Functions that are inferred one after another; more of them are done at once. What a name means is remembered
/// within a batch, so that the answer depends on no number of threads.
const BATCH: usize = 256;

impl<'a> Index<'a> {
    fn new(
        files: &'a [FileIr],
        defs: &'a Defs,
        impls: &'a Impls,
        body_scopes: &'a FxHashMap<BodyRef, DefId>,
        methods: &'a Methods,
    ) -> Self {
        let names = Names::new(defs);
        let root = |name: &str| {
            let found = defs.crates.iter().find(|k| k.is_stub && k.name == name);
            found.map(|k| k.root)
        };
        let std = root("std");
        let member = |root: Option<DefId>, module: &str, name: &str| {
            let module = names.in_module(root?, module.into(), Namespace::Type)?;
            names.in_module(module, name.into(), Namespace::Type)
        };
        let json = root("serde_json")
            .and_then(|root| names.in_module(root, "Value".into(), Namespace::Type));
        Self {
            files,
            defs,
            impls,
            index_trait: member(std, "ops", "Index"),
            range: member(std, "ops", "Range"),
            names,
            body_scopes,
            std,
            json,
            methods,
        }
    }

    /// The body.
    pub fn body(&self, body: BodyRef) -> Option<&'a Body> {
        self.files[body.file.0 as usize]
            .bodies
            .get(body.body.0 as usize)
    }

    /// A type of the standard library.
    pub fn lang(&self, module: &str, name: &str, args: &[Ty]) -> Ty {
        let found = self
            .std
            .and_then(|root| self.names.in_module(root, module.into(), Namespace::Type))
            .and_then(|module| self.names.in_module(module, name.into(), Namespace::Type));
        found.map_or(Ty::Unknown, |def| Ty::Adt(def, args.into()))
    }

    /// `serde_json::Value`.
    pub fn json(&self) -> Ty {
        self.json.map_or(Ty::Unknown, |def| Ty::Adt(def, [].into()))
    }

    /// Is it a range?
    pub fn is_range(&self, ty: &Ty) -> bool {
        ty.adt().is_some_and(|(def, _)| {
            Some(def) == self.range || self.defs.get(def).name.as_str().starts_with("Range")
        })
    }

    /// Has the workspace a method with this name and number of arguments that is not of this trait?
    pub fn has_other_method(&self, name: Symbol, arity: usize, trait_: Option<DefId>) -> bool {
        let own = self.methods.get(&(name, arity)).into_iter().flatten();
        own.copied().any(|def| {
            let owner = self.defs.owner(def);
            let imp = owner.and_then(|owner| self.defs.impl_(owner));
            let of = imp.and_then(|imp| imp.trait_.as_ref()?.def);
            trait_.is_none() || of != trait_
        })
    }

    /// The only method of the workspace with this name and number of arguments (receiver included), if the
    /// crate around `module` can have it.
    pub fn unique_method(&self, name: Symbol, arity: usize, module: DefId) -> Option<DefId> {
        let Some([only]) = self.methods.get(&(name, arity)).map(Vec::as_slice) else {
            return None;
        };
        let (here, there) = (self.defs.get(module).krate, self.defs.get(*only).krate);
        let known = &self.defs.crates[here.0 as usize].externs;
        (here == there || known.values().any(|krate| *krate == there)).then_some(*only)
    }

    /// The scope of a body, with the generic parameters of its function.
    pub fn body_type_scope(&self, body: BodyRef, outer: &TypeScope) -> TypeScope {
        TypeScope {
            module: self.body_scopes.get(&body).copied().unwrap_or(outer.module),
            ..outer.clone()
        }
    }
}

impl Program {
    /// Resolves names and infers types. `externs(i)` tells by which names crate `i` knows other crates.
    pub fn resolve(
        mut files: Vec<FileIr>,
        modules: &dyn ModuleFiles,
        crates: &[CrateSource],
        externs: &dyn Fn(usize) -> Vec<(Symbol, CrateId)>,
        include_tests: bool,
    ) -> Self {
        let collected = collect(&mut files, modules, crates, externs, include_tests);
        let defs = collected.defs;
        let mut limits = collected.limits;
        let impls = Impls::new(&defs);
        let methods = methods(&defs);
        let own = (0..defs.defs.len()).map(|at| DefId(at as u32));
        let own = own.filter(|&id| !defs.is_stub(id)).collect::<Vec<_>>();
        let inferred = on_workers(|| {
            let batches = own.par_chunks(BATCH).map(|batch| {
                let index = Index::new(&files, &defs, &impls, &collected.body_scopes, &methods);
                let infer = |&id: &DefId| {
                    let at = Some(defs.get(id).loc);
                    (id, contained(at, "a function", || infer_def(&index, id)))
                };
                batch.iter().map(infer).collect::<Vec<_>>()
            });
            batches.collect::<Vec<_>>()
        });
        let mut types = FxHashMap::default();
        let mut owners = FxHashMap::default();
        for (id, bodies) in inferred.into_iter().flatten() {
            match bodies {
                Err(limit) => limits.push(limit),
                Ok(bodies) => {
                    owners.extend(bodies.iter().map(|(body, _)| (*body, id)));
                    types.extend(bodies);
                }
            }
        }
        Self {
            files,
            defs,
            impls,
            types,
            owners,
            limits,
        }
    }

    /// Puts what a user's stub says about a crate of the workspace in the place of its functions.
    ///
    /// # Errors
    /// What the stub says wrongly, with its place.
    pub fn overlay(
        &mut self,
        krate: &str,
        file: FileId,
        source: &SourceFile,
    ) -> Result<(), String> {
        let crates = self.defs.crates.iter();
        let roots = crates
            .filter(|k| !k.is_stub && k.name == krate)
            .map(|k| k.root)
            .collect::<Vec<_>>();
        for root in roots {
            super::overlay::apply(&mut self.defs, root, &self.files[file.0 as usize], source)?;
        }
        Ok(())
    }

    /// The body.
    pub fn body(&self, body: BodyRef) -> &Body {
        &self.files[body.file.0 as usize].bodies[body.body.0 as usize]
    }

    /// Calls in workspace code, and those with a known callee; ends of scopes are no calls.
    pub fn call_counts(&self) -> (usize, usize) {
        let is_drop = |target: &Target| match target {
            Target::Fn(def, _) => self.defs.get(*def).name == DROPPED && self.defs.is_stub(*def),
            _ => false,
        };
        let calls = self.types.values().flat_map(|t| t.calls.values());
        let calls = calls.filter(|target| !is_drop(target));
        calls.fold((0, 0), |(all, known), target| {
            (all + 1, known + usize::from(*target != Target::Unknown))
        })
    }
}

fn methods(defs: &Defs) -> Methods {
    let mut methods = Methods::default();
    for (at, def) in defs.defs.iter().enumerate() {
        let id = DefId(at as u32);
        if let DefKind::Fn(func) = &def.kind
            && func.receiver.is_some()
            && !defs.is_stub(id)
        {
            let key = (def.name, func.params.len() + 1);
            methods.entry(key).or_default().push(id);
        }
    }
    methods
}

/// Infers the body of a function or const, closures included.
fn infer_def(index: &Index<'_>, id: DefId) -> Vec<(BodyRef, BodyTypes)> {
    let defs = index.defs;
    let def = defs.get(id);
    let mut scope = member_scope(defs, def.parent);
    let (body, params, ret, env): (_, Vec<Ty>, _, &[ParamBound]) = match &def.kind {
        DefKind::Fn(func) => {
            let Some(body) = func.body else {
                return Vec::new();
            };
            scope.params.extend(&func.generics);
            scope.bounds = func
                .bounds
                .iter()
                .filter(|b| b.assoc.is_none())
                .map(|b| (b.name, b.bounds.clone()))
                .collect();
            let own = func
                .receiver
                .map(|_: Receiver| scope.self_ty.clone().unwrap_or(Ty::Unknown));
            let params = own
                .into_iter()
                .chain(func.params.iter().map(|p| p.ty.clone()));
            (body, params.collect(), func.ret.clone(), &func.bounds)
        }
        DefKind::Const {
            ty,
            body: Some(body),
            ..
        } => (*body, Vec::new(), ty.clone(), &[]),
        _ => return Vec::new(),
    };
    let scope = index.body_type_scope(body, &scope);
    let bodies = &index.files[body.file.0 as usize].bodies;
    let infer = Infer::new(index, body.file, bodies, env, scope);
    let found = infer.run(body.body, &params, Some(ret));
    found
        .into_iter()
        .map(|(id, types)| {
            (
                BodyRef {
                    file: body.file,
                    body: id,
                },
                types,
            )
        })
        .collect()
}

fn member_scope(defs: &Defs, parent: DefId) -> TypeScope {
    let mut module = parent;
    while !matches!(defs.get(module).kind, DefKind::Mod(_)) {
        module = defs.get(module).parent;
    }
    let mut scope = TypeScope::module(module);
    match &defs.get(parent).kind {
        DefKind::Impl(data) => {
            scope.params.clone_from(&data.generics);
            scope.self_ty = Some(data.self_ty.clone());
            scope.implements = data.trait_.as_ref().and_then(|trait_| trait_.def);
        }
        DefKind::Trait(data) => {
            scope.params.clone_from(&data.generics);
            scope.params.push("Self".into());
            scope.self_ty = Some(Ty::Param("Self".into()));
        }
        _ => {}
    }
    scope
}
