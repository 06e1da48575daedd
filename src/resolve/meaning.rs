//! What the items of all files mean: signatures, fields, bounds and impls, with the names of their scopes.

use rustc_hash::FxHashMap;

use super::defs::{
    Def, DefKind, FieldDef, FnDef, ImplDef, ParamBound, ParamDef, StructDef, TraitDef,
};
use super::names::{Names, TypeScope};
use super::ty::{BodyRef, DefId, Subst, TraitRef, Ty};
use crate::ir::{
    Attr, ConstForm, Fields, FileId, FileIr, FnItem, Generics, Impl, Item, ItemKind, Limit,
    LimitKind, Lit, Loc, Operand, Receiver, Span, Symbol, Term, TypeRef,
};
use crate::models::spec::{FnModel, TypeModel};

/// Lowers what is written to what it means.
pub(super) struct Meaning<'a> {
    pub(super) names: &'a Names<'a>,
    pub(super) files: &'a [FileIr],
}

impl Meaning<'_> {
    pub(super) fn meaning(&self, def: DefId, item: &Item) -> (DefKind, Option<Limit>) {
        let this = self.names.defs.get(def);
        let scope = self.scope_of(this.parent);
        let file = this.loc.file;
        let mut limit = None;
        let kind = match &item.kind {
            ItemKind::Struct { generics, fields } => {
                let mut scope = self.with_generics(scope, generics);
                let own = param_names(generics).into_iter().map(Ty::Param).collect();
                scope.self_ty = Some(Ty::Adt(def, own));
                let model = match TypeModel::parse(&this.attrs) {
                    Ok(model) => model,
                    Err(error) => {
                        limit = Some(stub_limit(file, error.span, &error.message));
                        None
                    }
                };
                DefKind::Struct(StructDef {
                    model,
                    ..self.fields(&scope, generics, fields)
                })
            }
            ItemKind::Enum { generics, .. } => DefKind::Enum {
                generics: param_names(generics),
                variants: Vec::new(),
            },
            ItemKind::Fn(data) => {
                let (kind, problem) = self.function(scope, this, data);
                limit = problem;
                kind
            }
            ItemKind::Trait {
                generics, supers, ..
            } => {
                let mut scope = self.with_generics(scope, generics);
                scope.self_ty = Some(Ty::Param("Self".into()));
                DefKind::Trait(TraitDef {
                    generics: param_names(generics),
                    supers: self.names.trait_refs(&scope, supers),
                    items: FxHashMap::default(),
                    types: Vec::new(),
                })
            }
            ItemKind::Impl(data) => self.impl_block(scope, data),
            ItemKind::TypeAlias { generics, ty, .. } => {
                let scope = self.with_generics(scope, generics);
                DefKind::Alias {
                    generics: param_names(generics),
                    ty: ty
                        .as_ref()
                        .map_or(Ty::Unknown, |t| self.names.ty(&scope, t)),
                }
            }
            ItemKind::Const { ty, body, form } => {
                let body = body.map(|body| BodyRef { file, body });
                let fixed = body.filter(|_| *form != ConstForm::StaticMut);
                DefKind::Const {
                    ty: self.names.ty(&scope, ty),
                    body,
                    form: *form,
                    value: value_attr(&this.attrs)
                        .or_else(|| fixed.and_then(|b| literal(self.files, b))),
                }
            }
            ItemKind::Mod(_) | ItemKind::Use(_) | ItemKind::ExternCrate(_) => this.kind.clone(),
        };
        (kind, limit)
    }

    /// The bounds of an associated type, with the trait that declares it.
    pub(super) fn assoc_bounds(
        &self,
        def: DefId,
        item: &Item,
    ) -> Option<(DefId, Symbol, Vec<TraitRef>)> {
        let ItemKind::TypeAlias { bounds, .. } = &item.kind else {
            return None;
        };
        let this = self.names.defs.get(def);
        self.names.defs.trait_(this.parent)?;
        let scope = self.scope_of(this.parent);
        let bounds = self.names.trait_refs(&scope, bounds);
        Some((this.parent, this.name, bounds))
    }

    /// Defaults of a type's generic parameters.
    pub(super) fn defaults(&self, def: DefId, item: &Item) -> Option<Vec<Option<Ty>>> {
        let (ItemKind::Struct { generics, .. } | ItemKind::Enum { generics, .. }) = &item.kind
        else {
            return None;
        };
        let params = &generics.params;
        params.iter().any(|p| p.default.is_some()).then(|| {
            let scope = self.scope_of(self.names.defs.get(def).parent);
            let lower = |ty: &TypeRef| self.names.ty(&scope, ty);
            params
                .iter()
                .map(|p| p.default.as_ref().map(lower))
                .collect()
        })
    }

    /// The fields of an enum's variants.
    pub(super) fn variants(
        &self,
        def: DefId,
        item: &Item,
    ) -> Vec<(DefId, (DefKind, Option<Limit>))> {
        let (ItemKind::Enum { generics, variants }, DefKind::Enum { variants: defs, .. }) =
            (&item.kind, &self.names.defs.get(def).kind)
        else {
            return Vec::new();
        };
        let scope = self.scope_of(self.names.defs.get(def).parent);
        let mut scope = self.with_generics(scope, generics);
        let own = param_names(generics).into_iter().map(Ty::Param).collect();
        scope.self_ty = Some(Ty::Adt(def, own));
        let model = TypeModel::parse(&self.names.defs.get(def).attrs);
        let model = model.ok().flatten();
        let lowered = variants.iter().map(|variant| {
            let data = self.fields(&scope, generics, &variant.fields);
            (DefKind::Struct(StructDef { model, ..data }), None)
        });
        defs.iter().copied().zip(lowered).collect()
    }

    /// The scope in which a member of `owner` is written: the impl's or trait's parameters and `Self`.
    fn scope_of(&self, owner: DefId) -> TypeScope {
        let defs = self.names.defs;
        let data = defs.get(owner);
        let mut scope = TypeScope::module(if matches!(data.kind, DefKind::Mod(_)) {
            owner
        } else {
            data.parent
        });
        match &data.kind {
            DefKind::Impl(imp) => {
                scope.params.clone_from(&imp.generics);
                scope.self_ty = Some(imp.self_ty.clone());
                scope.bounds = bound_pairs(&imp.bounds);
            }
            DefKind::Trait(tr) => {
                scope.params.clone_from(&tr.generics);
                scope.params.push("Self".into());
                scope.self_ty = Some(Ty::Param("Self".into()));
                scope.bounds = vec![("Self".into(), vec![self_bound(owner, &tr.generics)])];
            }
            _ => {}
        }
        scope
    }

    fn with_generics(&self, mut scope: TypeScope, generics: &Generics) -> TypeScope {
        scope.params.extend(param_names(generics));
        let bounds = self.bounds(&scope, generics);
        scope.bounds.extend(bound_pairs(&bounds));
        scope
    }

    fn bounds(&self, scope: &TypeScope, generics: &Generics) -> Vec<ParamBound> {
        let params = generics.params.iter().map(|p| ParamBound {
            name: p.name,
            assoc: None,
            bounds: self.names.trait_refs(scope, &p.bounds),
        });
        let mut bounds = params.collect::<Vec<_>>();
        for (ty, list) in &generics.wheres {
            let (name, assoc) = match self.names.ty(scope, ty) {
                Ty::Param(name) => (name, None),
                Ty::Assoc(base, _, assoc) => match &*base {
                    Ty::Param(name) => (*name, Some(assoc)),
                    _ => continue,
                },
                _ => continue,
            };
            bounds.push(ParamBound {
                name,
                assoc,
                bounds: self.names.trait_refs(scope, list),
            });
        }
        bounds
    }

    fn fields(&self, scope: &TypeScope, generics: &Generics, fields: &Fields) -> StructDef {
        let list = fields.list().iter().map(|field| FieldDef {
            name: field.name,
            ty: self.names.ty(scope, &field.ty),
            attrs: field.attrs.clone(),
        });
        StructDef {
            generics: param_names(generics),
            fields: list.collect(),
            is_tuple: matches!(fields, Fields::Tuple(_)),
            model: None,
        }
    }

    fn function(&self, scope: TypeScope, this: &Def, data: &FnItem) -> (DefKind, Option<Limit>) {
        let defs = self.names.defs;
        let mut bounds = match &defs.get(this.parent).kind {
            DefKind::Impl(imp) => imp.bounds.clone(),
            DefKind::Trait(tr) => vec![ParamBound {
                name: "Self".into(),
                assoc: None,
                bounds: vec![self_bound(this.parent, &tr.generics)],
            }],
            _ => Vec::new(),
        };
        let mut scope = scope;
        scope.params.extend(param_names(&data.generics));
        bounds.extend(self.bounds(&scope, &data.generics));
        scope.bounds.extend(bound_pairs(&bounds));
        let params = data.params.iter().map(|param| ParamDef {
            name: param.name,
            ty: self.names.ty(&scope, &param.ty),
            by_mut: matches!(param.ty, TypeRef::Ref(true, _) | TypeRef::Ptr(true, _)),
            by_ref: matches!(param.ty, TypeRef::Ref(..) | TypeRef::Ptr(..)),
        });
        let params = params.collect::<Vec<_>>();
        let generics = param_names(&data.generics);
        let (model, limit) = self.model(this, data, &params, &scope.params);
        let file = this.loc.file;
        let kind = DefKind::Fn(Box::new(FnDef {
            generics,
            bounds,
            receiver: data.receiver.map(|own| self.receiver(this, own)),
            params,
            ret: self.names.ty(&scope, &data.ret),
            ret_mut: holds_mut(&data.ret),
            is_async: data.is_async,
            body: data.body.map(|body| BodyRef { file, body }),
            model,
        }));
        (kind, limit)
    }

    /// `self` in an impl for a reference is that reference.
    fn receiver(&self, this: &Def, written: Receiver) -> Receiver {
        let by_mut = match &self.names.defs.get(this.parent).kind {
            DefKind::Impl(imp) => imp.by_mut,
            _ => None,
        };
        match (written, by_mut) {
            (Receiver::Value, Some(true)) => Receiver::RefMut,
            (Receiver::Value, Some(false)) => Receiver::Ref,
            _ => written,
        }
    }

    fn model(
        &self,
        this: &Def,
        data: &FnItem,
        params: &[ParamDef],
        generics: &[Symbol],
    ) -> (Option<FnModel>, Option<Limit>) {
        if !self.names.defs.crates[this.krate.0 as usize].is_stub {
            return (None, None);
        }
        let blank = Symbol::new("_");
        let names = params
            .iter()
            .map(|p| p.name.unwrap_or(blank))
            .collect::<Vec<_>>();
        match FnModel::parse(&this.attrs, &names, data.receiver.is_some(), generics) {
            Ok(model) => (Some(model), None),
            Err(error) => (
                None,
                Some(stub_limit(this.loc.file, error.span, &error.message)),
            ),
        }
    }

    fn impl_block(&self, scope: TypeScope, data: &Impl) -> DefKind {
        let mut scope = self.with_generics(scope, &data.generics);
        let self_ty = self.names.ty(&scope, &data.self_ty);
        scope.self_ty = Some(self_ty.clone());
        let trait_ = data.trait_.as_ref().map(|path| {
            self.names
                .trait_ref(&scope, &crate::ir::Bound { path: path.clone() })
        });
        DefKind::Impl(ImplDef {
            generics: param_names(&data.generics),
            bounds: self.bounds(&scope, &data.generics),
            trait_,
            self_ty,
            by_mut: match data.self_ty {
                TypeRef::Ref(mutable, _) => Some(mutable),
                _ => None,
            },
            items: FxHashMap::default(),
            types: Vec::new(),
        })
    }
}

fn bound_pairs(bounds: &[ParamBound]) -> Vec<(Symbol, Vec<TraitRef>)> {
    let own = bounds.iter().filter(|b| b.assoc.is_none());
    own.map(|b| (b.name, b.bounds.clone())).collect()
}

fn self_bound(owner: DefId, generics: &[Symbol]) -> TraitRef {
    TraitRef {
        def: Some(owner),
        args: generics.iter().map(|&g| Ty::Param(g)).collect(),
        bindings: Subst::default().0.iter().cloned().collect(),
        is_fn: false,
    }
}

pub(super) fn param_names(generics: &Generics) -> Vec<Symbol> {
    generics.params.iter().map(|p| p.name).collect()
}

fn stub_limit(file: FileId, span: Span, message: &str) -> Limit {
    Limit {
        kind: LimitKind::Internal,
        at: Some(Loc { file, span }),
        detail: format!("the stub cannot be read: {message}"),
    }
}

fn value_attr(attrs: &[Attr]) -> Option<Lit> {
    let attr = attrs.iter().find(|a| a.path == "value")?;
    Some(Lit::Str(Symbol::new(attr.args.trim_matches('"'))))
}

/// The value of an initialiser that is a literal.
fn literal(files: &[FileIr], body: BodyRef) -> Option<Lit> {
    let body = files[body.file.0 as usize]
        .bodies
        .get(body.body.0 as usize)?;
    let block = body.blocks.first()?;
    match &block.term {
        Term::Return(Operand::Lit(lit)) if block.ops.is_empty() => Some(lit.clone()),
        _ => None,
    }
}

/// Library types that are a `&mut` by another name.
const HOLD_MUT: &[&str] = &[
    "Entry",
    "OccupiedEntry",
    "VacantEntry",
    "PeekMut",
    "NonNull",
    "QueryPairs",
    "DebugStruct",
    "DebugTuple",
    "DebugList",
    "DebugSet",
    "DebugMap",
];

/// Does a type hold a `&mut`?
fn holds_mut(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref(mutable, inner) | TypeRef::Ptr(mutable, inner) => *mutable || holds_mut(inner),
        TypeRef::Path(path) => path.segments.iter().any(|segment| {
            let args = segment.args.as_deref();
            HOLD_MUT.contains(&segment.name.as_str())
                || args.is_some_and(|args| args.types.iter().any(holds_mut))
        }),
        TypeRef::Tuple(parts) => parts.iter().any(holds_mut),
        _ => false,
    }
}
