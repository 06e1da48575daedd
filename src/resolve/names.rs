//! Names: scopes, imports, globs, re-exports, paths, and types as written.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::defs::{CrateId, DefKind, Defs, Scope};
use super::ty::{DefId, TraitRef, Ty};
use crate::ir::{Bound, GenericArgs, Lit, Path, Symbol, TypeRef};

/// Types and values have separate names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Namespace {
    /// Types, traits, modules.
    Type,
    /// Functions, consts, constructors.
    Value,
}

type Key = (DefId, Symbol, Namespace);

/// Looks names up. Answers are remembered; import cycles end in "not found".
pub struct Names<'d> {
    /// The definitions.
    pub defs: &'d Defs,
    std_prelude: Option<DefId>,
    memo: RefCell<FxHashMap<Key, Option<DefId>>>,
    busy: RefCell<FxHashSet<Key>>,
}

/// Where a type or path stands: what its names may refer to.
#[derive(Clone, Debug)]
pub struct TypeScope {
    /// The innermost module or body scope.
    pub module: DefId,
    /// Generic parameters in scope.
    pub params: Vec<Symbol>,
    /// What `Self` stands for.
    pub self_ty: Option<Ty>,
    /// The trait that is implemented here.
    pub implements: Option<DefId>,
    /// Bounds that tell the trait of `T::Name`.
    pub bounds: Vec<(Symbol, Vec<TraitRef>)>,
}

/// How far modules lead along a path.
#[derive(Clone, Debug)]
pub enum Head {
    /// A definition, reached by the segments before the index.
    Def(DefId, usize),
    /// A type that is no definition (parameter, `Self`, primitive), reached by the first segment.
    Ty(Ty),
}

const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

impl<'d> Names<'d> {
    /// Over these definitions.
    pub fn new(defs: &'d Defs) -> Self {
        let mut names = Self {
            defs,
            std_prelude: None,
            memo: RefCell::default(),
            busy: RefCell::default(),
        };
        names.std_prelude = defs
            .crates
            .iter()
            .find(|krate| krate.is_stub && krate.name == "std")
            .and_then(|krate| names.in_module(krate.root, "prelude".into(), Namespace::Type))
            .and_then(|prelude| names.in_module(prelude, "v1".into(), Namespace::Type));
        names
    }

    fn scope(&self, module: DefId) -> Option<&'d Scope> {
        match &self.defs.get(module).kind {
            DefKind::Mod(scope) => Some(scope),
            _ => None,
        }
    }

    /// What `name` means in this module: its items, imports and globs.
    pub fn in_module(&self, module: DefId, name: Symbol, ns: Namespace) -> Option<DefId> {
        let key = (module, name, ns);
        if let Some(known) = self.memo.borrow().get(&key) {
            return *known;
        }
        if !self.busy.borrow_mut().insert(key) {
            return None;
        }
        let found = self.search_module(module, name, ns);
        self.busy.borrow_mut().remove(&key);
        if found.is_some() || self.busy.borrow().is_empty() {
            self.memo.borrow_mut().insert(key, found);
        }
        found
    }

    fn search_module(&self, module: DefId, name: Symbol, ns: Namespace) -> Option<DefId> {
        let scope = match &self.defs.get(module).kind {
            DefKind::Mod(scope) => scope,
            DefKind::Enum { variants, .. } => {
                return variants
                    .iter()
                    .copied()
                    .find(|&v| self.defs.get(v).name == name);
            }
            _ => return None,
        };
        let own = match ns {
            Namespace::Type => &scope.types,
            Namespace::Value => &scope.values,
        };
        if let Some(&def) = own.get(&name) {
            return Some(def);
        }
        if ns == Namespace::Type
            && let Some((_, krate)) = scope.extern_crates.iter().find(|(as_, _)| *as_ == name)
        {
            return self.extern_root(module, *krate);
        }
        let named = scope.imports.iter().filter(|i| i.name == Some(name));
        for import in named {
            if let Some(def) = self.import(module, &import.path, import.global, ns) {
                return Some(def);
            }
        }
        scope.imports.iter().filter(|i| i.glob).find_map(|import| {
            let target = self.import(module, &import.path, import.global, Namespace::Type)?;
            (target != module).then(|| self.in_module(target, name, ns))?
        })
    }

    /// The target of an imported path.
    fn import(&self, module: DefId, path: &[Symbol], global: bool, ns: Namespace) -> Option<DefId> {
        let path = Path {
            global,
            ..Path::plain(path)
        };
        let scope = TypeScope::module(module);
        match self.head(&scope, &path, ns)? {
            Head::Def(def, used) if used == path.segments.len() => Some(def),
            _ => None,
        }
    }

    /// What `name` means when written in this module or body.
    pub fn lexical(&self, module: DefId, name: Symbol, ns: Namespace) -> Option<DefId> {
        let mut at = module;
        loop {
            if let Some(def) = self.in_module(at, name, ns) {
                return Some(def);
            }
            if !self.scope(at)?.anonymous {
                break;
            }
            at = self.defs.get(at).parent;
        }
        if ns == Namespace::Type
            && let Some(root) = self.extern_root(module, name)
        {
            return Some(root);
        }
        self.in_module(self.std_prelude?, name, ns)
    }

    fn extern_root(&self, module: DefId, name: Symbol) -> Option<DefId> {
        let krate = &self.defs.crates[self.defs.get(module).krate.0 as usize];
        let id: CrateId = *krate.externs.get(&name)?;
        Some(self.defs.crates[id.0 as usize].root)
    }

    fn enclosing_module(&self, mut at: DefId) -> DefId {
        while self.scope(at).is_some_and(|s| s.anonymous) {
            at = self.defs.get(at).parent;
        }
        at
    }

    /// Follows a path as far as modules and enums lead.
    pub fn head(&self, scope: &TypeScope, path: &Path, ns: Namespace) -> Option<Head> {
        let segments = &path.segments;
        let last = segments.len().checked_sub(1)?;
        let here = self.enclosing_module(scope.module);
        let space = |index: usize| if index == last { ns } else { Namespace::Type };
        let first = segments[0].name;
        let mut used = 1;
        let mut at = match first.as_str() {
            _ if path.global => self.extern_root(scope.module, first)?,
            "crate" | "$crate" => self.defs.crates[self.defs.get(here).krate.0 as usize].root,
            "self" => here,
            "super" => self.enclosing_module(self.defs.get(here).parent),
            "Self" => return scope.self_ty.clone().map(Head::Ty),
            _ if scope.params.contains(&first) => return Some(Head::Ty(Ty::Param(first))),
            _ => match self.lexical(scope.module, first, space(0)) {
                Some(def) => def,
                None if PRIMITIVES.contains(&first.as_str()) => {
                    return Some(Head::Ty(Ty::Prim(first)));
                }
                None => return None,
            },
        };
        while used <= last {
            let name = segments[used].name;
            at = match &self.defs.get(at).kind {
                DefKind::Mod(_) if name == "super" => {
                    self.enclosing_module(self.defs.get(at).parent)
                }
                DefKind::Mod(_) if name == "self" => at,
                DefKind::Mod(_) => match self.in_module(at, name, space(used)) {
                    Some(def) => def,
                    // `std::u64::MAX`: modules named like primitives are not spelled out in packs.
                    None if PRIMITIVES.contains(&name.as_str()) && used < last => {
                        return Some(Head::Ty(Ty::Prim(name)));
                    }
                    None => return None,
                },
                DefKind::Enum { .. } => match self.in_module(at, name, space(used)) {
                    Some(variant) => variant,
                    None => return Some(Head::Def(at, used)),
                },
                _ => return Some(Head::Def(at, used)),
            };
            used += 1;
        }
        Some(Head::Def(at, used))
    }

    /// The trait a path names.
    pub fn trait_ref(&self, scope: &TypeScope, bound: &Bound) -> TraitRef {
        let def = match self.head(scope, &bound.path, Namespace::Type) {
            Some(Head::Def(def, used)) if used == bound.path.segments.len() => {
                matches!(self.defs.get(def).kind, DefKind::Trait(_)).then_some(def)
            }
            _ => None,
        };
        let args = bound.path.segments.last().and_then(|s| s.args.as_deref());
        let list = |tys: &[TypeRef]| tys.iter().map(|t| self.ty(scope, t)).collect::<Arc<[Ty]>>();
        let mut bindings = Vec::new();
        if let Some(args) = args {
            bindings.extend(args.bindings.iter().map(|(n, t)| (*n, self.ty(scope, t))));
            if let Some(output) = &args.output {
                bindings.push(("Output".into(), self.ty(scope, output)));
            }
        }
        TraitRef {
            def,
            args: args.map_or_else(|| Arc::from([]), |a| list(&a.types)),
            bindings: bindings.into(),
            is_fn: args.is_some_and(|a| a.output.is_some()),
        }
    }

    /// Several bounds.
    pub fn trait_refs(&self, scope: &TypeScope, bounds: &[Bound]) -> Vec<TraitRef> {
        bounds.iter().map(|b| self.trait_ref(scope, b)).collect()
    }

    /// A type as written. References vanish: `&T` is `T`.
    pub fn ty(&self, scope: &TypeScope, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path_ty(scope, path),
            TypeRef::Ref(_, inner) | TypeRef::Ptr(_, inner) => self.ty(scope, inner),
            TypeRef::Slice(inner) => Ty::Slice(Arc::new(self.ty(scope, inner))),
            TypeRef::Array(inner, len) => {
                let len = match len.as_deref().map(|l| self.ty(scope, l)) {
                    Some(Ty::Const(n)) => Some(n),
                    _ => None,
                };
                Ty::Array(Arc::new(self.ty(scope, inner)), len)
            }
            TypeRef::Tuple(parts) => Ty::Tuple(parts.iter().map(|t| self.ty(scope, t)).collect()),
            TypeRef::Fn(params, ret) => Ty::FnPtr(
                params.iter().map(|t| self.ty(scope, t)).collect(),
                Arc::new(self.ty(scope, ret)),
            ),
            TypeRef::Dyn(bounds) => Ty::Dyn(self.trait_refs(scope, bounds).into()),
            TypeRef::Impl(bounds) => Ty::Opaque(self.trait_refs(scope, bounds).into()),
            TypeRef::Const(n) => Ty::Const(*n),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer | TypeRef::Unknown => Ty::Unknown,
        }
    }

    fn path_ty(&self, scope: &TypeScope, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified_ty(scope, path, qself.trait_len, &qself.ty);
        }
        let (mut ty, used) = match self.head(scope, path, Namespace::Type) {
            Some(Head::Def(def, used)) => {
                let args = path.segments[used - 1].args.as_deref();
                (self.def_ty(scope, def, args), used)
            }
            Some(Head::Ty(ty)) => (ty, 1),
            None => return Ty::Unknown,
        };
        for segment in &path.segments[used.min(path.segments.len())..] {
            let trait_ = self.assoc_trait(scope, &ty, segment.name);
            ty = Ty::Assoc(Arc::new(ty), trait_, segment.name);
        }
        ty
    }

    fn qualified_ty(&self, scope: &TypeScope, path: &Path, trait_len: usize, ty: &TypeRef) -> Ty {
        let base = self.ty(scope, ty);
        let trait_path = Path {
            qself: None,
            global: path.global,
            segments: path.segments[..trait_len].to_vec(),
        };
        let trait_ = self.trait_ref(scope, &Bound { path: trait_path }).def;
        match path.segments.get(trait_len) {
            Some(name) => Ty::Assoc(Arc::new(base), trait_, name.name),
            None => base,
        }
    }

    fn assoc_trait(&self, scope: &TypeScope, base: &Ty, name: Symbol) -> Option<DefId> {
        let Ty::Param(param) = base else { return None };
        let bounds = scope.bounds.iter().filter(|(p, _)| p == param);
        bounds
            .flat_map(|(_, bounds)| bounds)
            .filter_map(|bound| bound.def)
            .find(|&def| {
                let data = self.defs.trait_(def);
                data.is_some_and(|t| t.types.iter().any(|(n, _)| *n == name))
            })
    }

    /// The type a definition names, with arguments as written; missing ones are unknown.
    pub fn def_ty(&self, scope: &TypeScope, def: DefId, args: Option<&GenericArgs>) -> Ty {
        let given = args.map_or(&[][..], |a| &a.types);
        let mut list = given.iter().map(|t| self.ty(scope, t)).collect::<Vec<_>>();
        match &self.defs.get(def).kind {
            DefKind::Struct(_) | DefKind::Enum { .. } => {
                let def = self.defs.enum_of(def).unwrap_or(def);
                let count = self.defs.generics(def).len();
                for at in list.len()..count {
                    let default = self.defs.defaults.get(&def).and_then(|d| d[at].clone());
                    list.push(default.unwrap_or(Ty::Unknown));
                }
                list.truncate(count);
                Ty::Adt(def, list.into())
            }
            DefKind::Alias { generics, ty } => {
                list.resize(generics.len(), Ty::Unknown);
                let pairs = generics.iter().copied().zip(list).collect();
                ty.subst(&super::ty::Subst::new(pairs))
            }
            DefKind::Trait(_) => Ty::Dyn(Arc::from([TraitRef {
                def: Some(def),
                args: list.into(),
                bindings: Arc::from([]),
                is_fn: false,
            }])),
            DefKind::Const {
                value: Some(Lit::Int(n, _)),
                ..
            } => u64::try_from(*n).map_or(Ty::Unknown, Ty::Const),
            _ => Ty::Unknown,
        }
    }
}

impl TypeScope {
    /// A module without generic parameters.
    pub fn module(module: DefId) -> Self {
        Self {
            module,
            params: Vec::new(),
            self_ty: None,
            implements: None,
            bounds: Vec::new(),
        }
    }
}
