//! From the items of all files to the table of definitions.
//!
//! Names first: every module gets its scope. Then meanings: signatures and fields are lowered with
//! those names. Module files are found through a callback, so that this stage knows no file system.

use rustc_hash::FxHashMap;

use super::defs::{Crate, CrateId, Def, DefKind, Defs, FnDef, ImplDef, Scope, StructDef, TraitDef};
use super::meaning::{Meaning, param_names};
use super::modules::{ModDir, ModuleFiles};
use super::names::Names;
use super::ty::{BodyRef, DefId, Ty};
use crate::ir::{
    Attr, Body, BodyId, ConstForm, Fields, FileId, FileIr, Item, ItemKind, Limit, LimitKind, Loc,
    Mod, Span, Symbol, Variant, Visibility,
};

/// A crate to collect.
#[derive(Clone, Debug)]
pub struct CrateSource {
    /// Its name in paths.
    pub name: Symbol,
    /// Its root files: one for a workspace target, one per pack for a library.
    pub roots: Vec<FileId>,
    /// Files that no target reaches, with the module path they would have.
    pub orphans: Vec<(FileId, Vec<Symbol>)>,
    /// Known by stub packs only.
    pub is_stub: bool,
    /// Index of the workspace package.
    pub package: Option<usize>,
}

/// Definitions with what is still written as syntax.
pub struct Collector<'a> {
    files: &'a mut [FileIr],
    modules: &'a dyn ModuleFiles,
    defs: Defs,
    pending: Vec<(DefId, Item)>,
    body_scopes: FxHashMap<BodyRef, DefId>,
    reached: Vec<bool>,
    include_tests: bool,
    limits: Vec<Limit>,
}

/// What collecting yields.
pub struct Collected {
    /// The definitions.
    pub defs: Defs,
    /// The scope in which a body's names are looked up.
    pub body_scopes: FxHashMap<BodyRef, DefId>,
    /// Limits found on the way (missing module files, wrong stubs).
    pub limits: Vec<Limit>,
}

/// Collects all crates. `externs` says by which name a crate knows which others.
pub fn collect(
    files: &mut [FileIr],
    modules: &dyn ModuleFiles,
    crates: &[CrateSource],
    externs: &dyn Fn(usize) -> Vec<(Symbol, CrateId)>,
    include_tests: bool,
) -> Collected {
    let reached = vec![false; files.len()];
    let mut collector = Collector {
        files,
        modules,
        defs: Defs::default(),
        pending: Vec::new(),
        body_scopes: FxHashMap::default(),
        reached,
        include_tests,
        limits: Vec::new(),
    };
    for (index, krate) in crates.iter().enumerate() {
        collector.krate(index, krate, externs(index));
    }
    for (index, krate) in crates.iter().enumerate() {
        collector.orphans(CrateId(index as u32), krate);
    }
    collector.meanings();
    Collected {
        defs: collector.defs,
        body_scopes: collector.body_scopes,
        limits: collector.limits,
    }
}

impl Collector<'_> {
    fn krate(&mut self, index: usize, source: &CrateSource, externs: Vec<(Symbol, CrateId)>) {
        let id = CrateId(index as u32);
        let file = source.roots[0];
        let root = DefId(self.defs.defs.len() as u32);
        self.defs.crates.push(Crate {
            name: source.name,
            root,
            externs: externs.into_iter().collect(),
            is_stub: source.is_stub,
            package: source.package,
        });
        let loc = Loc {
            file,
            span: Span::default(),
        };
        self.push(
            source.name,
            root,
            id,
            loc,
            Vec::new(),
            DefKind::Mod(Scope::default()),
        );
        for &file in &source.roots {
            self.file(root, file, true);
        }
    }

    /// Files that no target reaches: generated, forgotten, or included by a macro.
    fn orphans(&mut self, id: CrateId, source: &CrateSource) {
        let root = self.defs.crates[id.0 as usize].root;
        for (file, path) in &source.orphans {
            if !self.reached[file.0 as usize] {
                let module = self.orphan_module(root, id, *file, path);
                self.file(module, *file, false);
            }
        }
    }

    fn orphan_module(&mut self, root: DefId, id: CrateId, file: FileId, path: &[Symbol]) -> DefId {
        let mut at = root;
        for &name in path {
            let known = match &self.defs.get(at).kind {
                DefKind::Mod(scope) => scope.types.get(&name).copied(),
                _ => None,
            };
            at = match known {
                Some(def) if matches!(self.defs.get(def).kind, DefKind::Mod(_)) => def,
                _ => {
                    let loc = Loc {
                        file,
                        span: Span::default(),
                    };
                    let def = self.push(
                        name,
                        at,
                        id,
                        loc,
                        Vec::new(),
                        DefKind::Mod(Scope::default()),
                    );
                    self.name(at, name, def, true, false);
                    def
                }
            };
        }
        at
    }

    fn push(
        &mut self,
        name: Symbol,
        parent: DefId,
        krate: CrateId,
        loc: Loc,
        attrs: Vec<Attr>,
        kind: DefKind,
    ) -> DefId {
        let id = DefId(self.defs.defs.len() as u32);
        self.defs.defs.push(Def {
            name,
            parent,
            krate,
            loc,
            attrs,
            is_public: false,
            kind,
        });
        id
    }

    fn name(&mut self, module: DefId, name: Symbol, def: DefId, in_types: bool, in_values: bool) {
        if let DefKind::Mod(scope) = &mut self.defs.defs[module.0 as usize].kind {
            if in_types {
                scope.types.entry(name).or_insert(def);
            }
            if in_values {
                scope.values.entry(name).or_insert(def);
            }
        }
    }

    fn file(&mut self, module: DefId, file: FileId, is_root: bool) {
        if std::mem::replace(&mut self.reached[file.0 as usize], true) {
            return;
        }
        let items = std::mem::take(&mut self.files[file.0 as usize].items);
        let dir = ModDir::of(self.modules.path(file), is_root);
        self.items(module, file, items, &dir);
    }

    fn items(&mut self, module: DefId, file: FileId, items: Vec<Item>, dir: &ModDir) {
        for item in items {
            if !item.is_test || self.include_tests {
                self.item(module, file, item, dir);
            }
        }
    }

    fn item(&mut self, module: DefId, file: FileId, mut item: Item, dir: &ModDir) {
        let krate = self.defs.get(module).krate;
        let loc = Loc {
            file,
            span: item.name_span,
        };
        let name = item.name;
        let attrs = std::mem::take(&mut item.attrs);
        let add = |this: &mut Self, kind| this.push(name, module, krate, loc, attrs.clone(), kind);
        match &mut item.kind {
            ItemKind::Use(leaves) => {
                let leaves = std::mem::take(leaves);
                if let DefKind::Mod(scope) = &mut self.defs.defs[module.0 as usize].kind {
                    scope.imports.extend(leaves);
                }
            }
            ItemKind::ExternCrate(krate) => {
                if let DefKind::Mod(scope) = &mut self.defs.defs[module.0 as usize].kind {
                    scope.extern_crates.push((name, *krate));
                }
            }
            ItemKind::Mod(_) => self.module(module, file, item, dir),
            ItemKind::Struct { generics, fields } => {
                let tuple = !matches!(fields, Fields::Named(_));
                let kind = empty_struct(param_names(generics), tuple);
                let def = add(self, kind);
                self.name(module, name, def, true, tuple);
                self.pending.push((def, item));
            }
            ItemKind::Enum { generics, variants } => {
                let def = add(
                    self,
                    DefKind::Enum {
                        generics: param_names(generics),
                        variants: Vec::new(),
                    },
                );
                let list = self.variants(def, file, variants);
                if let DefKind::Enum { variants, .. } = &mut self.defs.defs[def.0 as usize].kind {
                    *variants = list;
                }
                self.name(module, name, def, true, false);
                self.pending.push((def, item));
            }
            ItemKind::Fn(_) => {
                let def = add(self, empty_fn());
                self.name(module, name, def, false, true);
                self.pending.push((def, item));
            }
            ItemKind::Trait {
                generics, items, ..
            } => {
                let generics = param_names(generics);
                let items = std::mem::take(items);
                let def = add(self, empty_trait(generics));
                self.members(def, file, items);
                self.name(module, name, def, true, false);
                self.pending.push((def, item));
            }
            ItemKind::Impl(data) => {
                let items = std::mem::take(&mut data.items);
                let def = add(self, empty_impl());
                self.members(def, file, items);
                self.pending.push((def, item));
            }
            ItemKind::TypeAlias { generics, .. } => {
                let kind = DefKind::Alias {
                    generics: param_names(generics),
                    ty: Ty::Unknown,
                };
                let def = add(self, kind);
                self.name(module, name, def, true, false);
                self.pending.push((def, item));
            }
            ItemKind::Const { .. } => {
                let def = add(self, empty_const());
                self.name(module, name, def, false, true);
                self.pending.push((def, item));
            }
        }
    }

    fn variants(&mut self, parent: DefId, file: FileId, variants: &[Variant]) -> Vec<DefId> {
        let krate = self.defs.get(parent).krate;
        let mut list = Vec::new();
        for variant in variants {
            let loc = Loc {
                file,
                span: self.defs.get(parent).loc.span,
            };
            let tuple = matches!(variant.fields, Fields::Tuple(_));
            let attrs = variant.attrs.clone();
            list.push(self.push(
                variant.name,
                parent,
                krate,
                loc,
                attrs,
                empty_struct(Vec::new(), tuple),
            ));
        }
        list
    }

    /// Functions and consts of an impl or trait; associated types stay with the owner's syntax.
    fn members(&mut self, owner: DefId, file: FileId, items: Vec<Item>) {
        let krate = self.defs.get(owner).krate;
        for mut item in items {
            if item.is_test && !self.include_tests {
                continue;
            }
            let kind = match &item.kind {
                ItemKind::Fn(_) => empty_fn(),
                ItemKind::Const { .. } => empty_const(),
                ItemKind::TypeAlias { .. } => DefKind::Alias {
                    generics: Vec::new(),
                    ty: Ty::Unknown,
                },
                _ => continue,
            };
            let is_type = matches!(kind, DefKind::Alias { .. });
            let loc = Loc {
                file,
                span: item.name_span,
            };
            let name = item.name;
            let attrs = std::mem::take(&mut item.attrs);
            let def = self.push(name, owner, krate, loc, attrs, kind);
            match &mut self.defs.defs[owner.0 as usize].kind {
                DefKind::Impl(ImplDef { items, .. }) | DefKind::Trait(TraitDef { items, .. })
                    if !is_type =>
                {
                    items.insert(name, def);
                }
                DefKind::Impl(ImplDef { types, .. }) => types.push((name, Ty::Unknown)),
                DefKind::Trait(TraitDef { types, .. }) => types.push((name, Vec::new())),
                _ => {}
            }
            self.pending.push((def, item));
        }
    }

    fn module(&mut self, parent: DefId, file: FileId, item: Item, dir: &ModDir) {
        let ItemKind::Mod(Mod { inline, path, .. }) = item.kind else {
            return;
        };
        let krate = self.defs.get(parent).krate;
        let loc = Loc {
            file,
            span: item.name_span,
        };
        // A stub crate may be spread over several packs, a module over several `cfg` variants.
        let known = match &self.defs.get(parent).kind {
            DefKind::Mod(scope) => scope.types.get(&item.name).copied(),
            _ => None,
        };
        let def = known.unwrap_or_else(|| {
            let kind = DefKind::Mod(Scope::default());
            let def = self.push(item.name, parent, krate, loc, item.attrs, kind);
            self.name(parent, item.name, def, true, false);
            def
        });
        if let Some(items) = inline {
            self.items(def, file, items, &dir.inside(item.name));
            return;
        }
        match dir.find(self.modules, item.name, path.as_deref()) {
            Some(found) => self.file(def, found, false),
            None => self.limits.push(Limit {
                kind: LimitKind::FileUnread,
                at: Some(loc),
                detail: format!(
                    "the file of `mod {}` was not found in the workspace",
                    item.name
                ),
            }),
        }
    }

    fn meanings(&mut self) {
        self.body_items();
        let pending = std::mem::take(&mut self.pending);
        for (def, item) in &pending {
            self.defs.defs[def.0 as usize].is_public = item.vis == Visibility::Public;
        }
        // Aliases may stand for aliases (two rounds reach what people write); members need their owner.
        for round in 0..4 {
            let names = Names::new(&self.defs);
            let cx = Meaning {
                names: &names,
                files: self.files,
            };
            let defaults = pending
                .iter()
                .filter_map(|(def, item)| Some((*def, cx.defaults(*def, item)?)))
                .collect::<Vec<_>>();
            let done = pending
                .iter()
                .filter(|(_, item)| match item.kind {
                    ItemKind::TypeAlias { .. } | ItemKind::Const { .. } => round != 2,
                    ItemKind::Fn(_) => round == 3,
                    _ => round == 2,
                })
                .flat_map(|(def, item)| {
                    let own = (*def, cx.meaning(*def, item));
                    std::iter::once(own).chain(cx.variants(*def, item))
                })
                .collect::<Vec<_>>();
            let bounds = pending
                .iter()
                .filter(|_| round == 2)
                .filter_map(|(def, item)| cx.assoc_bounds(*def, item))
                .collect::<Vec<_>>();
            drop(names);
            self.defs.defaults.extend(defaults);
            for (def, (kind, limit)) in done {
                self.install(def, kind);
                self.limits.extend(limit);
            }
            for (owner, name, list) in bounds {
                if let DefKind::Trait(data) = &mut self.defs.defs[owner.0 as usize].kind
                    && let Some(slot) = data.types.iter_mut().find(|(n, _)| *n == name)
                {
                    slot.1 = list;
                }
            }
        }
    }

    /// Associated types live with their impl or trait.
    fn install(&mut self, def: DefId, kind: DefKind) {
        let this = self.defs.get(def);
        let (name, parent) = (this.name, this.parent);
        if let DefKind::Alias { ty, .. } = &kind
            && let DefKind::Impl(data) = &mut self.defs.defs[parent.0 as usize].kind
            && let Some(slot) = data.types.iter_mut().find(|(n, _)| *n == name)
        {
            slot.1 = ty.clone();
        }
        let slot = &mut self.defs.defs[def.0 as usize].kind;
        match (kind, slot) {
            (DefKind::Impl(mut new), DefKind::Impl(old)) => {
                new.items = std::mem::take(&mut old.items);
                new.types = std::mem::take(&mut old.types);
                *old = new;
            }
            (DefKind::Trait(mut new), DefKind::Trait(old)) => {
                new.items = std::mem::take(&mut old.items);
                new.types = std::mem::take(&mut old.types);
                *old = new;
            }
            (DefKind::Enum { generics, .. }, DefKind::Enum { generics: old, .. }) => {
                *old = generics
            }
            (kind, slot) => *slot = kind,
        }
    }

    /// Items declared inside bodies, and the scope of each body.
    fn body_items(&mut self) {
        let mut next = 0;
        while next < self.pending.len() {
            let (def, body) = match &self.pending[next] {
                (
                    def,
                    Item {
                        kind: ItemKind::Fn(f),
                        ..
                    },
                ) => (*def, f.body),
                (
                    def,
                    Item {
                        kind: ItemKind::Const { body, .. },
                        ..
                    },
                ) => (*def, *body),
                (def, _) => (*def, None),
            };
            next += 1;
            if let Some(body) = body {
                let file = self.defs.get(def).loc.file;
                let mut module = self.defs.get(def).parent;
                while !matches!(self.defs.get(module).kind, DefKind::Mod(_)) {
                    module = self.defs.get(module).parent;
                }
                self.body_scope(module, BodyRef { file, body });
            }
        }
    }

    fn body_scope(&mut self, parent: DefId, body: BodyRef) {
        if self.body_scopes.contains_key(&body) {
            return;
        }
        let Some(data) = self.files[body.file.0 as usize]
            .bodies
            .get_mut(body.body.0 as usize)
        else {
            return;
        };
        let items = std::mem::take(&mut data.items);
        let nested = nested_bodies(data);
        let mut scope = parent;
        if !items.is_empty() {
            let krate = self.defs.get(parent).krate;
            let loc = Loc {
                file: body.file,
                span: Span::default(),
            };
            let kind = DefKind::Mod(Scope {
                anonymous: true,
                ..Scope::default()
            });
            scope = self.push(Symbol::new(""), parent, krate, loc, Vec::new(), kind);
            self.items(scope, body.file, items, &ModDir::nowhere());
        }
        self.body_scopes.insert(body, scope);
        for inner in nested {
            self.body_scope(
                scope,
                BodyRef {
                    file: body.file,
                    body: inner,
                },
            );
        }
    }
}

/// Closures and async blocks created in a body.
pub fn nested_bodies(body: &Body) -> Vec<BodyId> {
    let ops = body.blocks.iter().flat_map(|block| &block.ops);
    ops.filter_map(|op| match op.kind {
        crate::ir::OpKind::Closure { body, .. } => Some(body),
        _ => None,
    })
    .collect()
}

fn empty_struct(generics: Vec<Symbol>, is_tuple: bool) -> DefKind {
    DefKind::Struct(StructDef {
        generics,
        fields: Vec::new(),
        is_tuple,
        model: None,
    })
}

fn empty_fn() -> DefKind {
    DefKind::Fn(Box::new(FnDef {
        generics: Vec::new(),
        bounds: Vec::new(),
        receiver: None,
        params: Vec::new(),
        ret: Ty::Unknown,
        ret_mut: false,
        is_async: false,
        body: None,
        model: None,
    }))
}

fn empty_trait(generics: Vec<Symbol>) -> DefKind {
    DefKind::Trait(TraitDef {
        generics,
        supers: Vec::new(),
        items: FxHashMap::default(),
        types: Vec::new(),
    })
}

fn empty_impl() -> DefKind {
    DefKind::Impl(ImplDef {
        generics: Vec::new(),
        bounds: Vec::new(),
        trait_: None,
        self_ty: Ty::Unknown,
        by_mut: None,
        items: FxHashMap::default(),
        types: Vec::new(),
    })
}

fn empty_const() -> DefKind {
    DefKind::Const {
        ty: Ty::Unknown,
        body: None,
        form: ConstForm::Const,
        value: None,
    }
}
