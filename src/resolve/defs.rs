//! The table of definitions: modules with their scopes, types, functions, traits, impls.

use rustc_hash::FxHashMap;

use super::ty::{BodyRef, DefId, TraitRef, Ty};
use crate::ir::{Attr, ConstForm, Lit, Loc, Receiver, Symbol, UseLeaf};
use crate::models::spec::{FnModel, TypeModel};

/// Index of a crate in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrateId(pub u32);

/// A crate: a workspace target, or a library known by its stub pack.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name in paths.
    pub name: Symbol,
    /// Its root module.
    pub root: DefId,
    /// Other crates by the name they have in this one.
    pub externs: FxHashMap<Symbol, CrateId>,
    /// Known by its stub pack only.
    pub is_stub: bool,
    /// Index of the workspace package, for workspace crates.
    pub package: Option<usize>,
}

/// A definition.
#[derive(Clone, Debug)]
pub struct Def {
    /// Its name; empty for impls and anonymous scopes.
    pub name: Symbol,
    /// The module, impl, trait or enum that holds it; itself for crate roots.
    pub parent: DefId,
    /// The crate.
    pub krate: CrateId,
    /// The place of its name.
    pub loc: Loc,
    /// Its attributes.
    pub attrs: Vec<Attr>,
    /// `pub`, and nothing narrower.
    pub is_public: bool,
    /// What it is.
    pub kind: DefKind,
}

/// The kinds of definitions.
#[derive(Clone, Debug)]
pub enum DefKind {
    /// A module, or the anonymous scope of a body.
    Mod(Scope),
    /// A struct, or a variant (whose parent is the enum).
    Struct(StructDef),
    /// An enum.
    Enum {
        /// Parameter names.
        generics: Vec<Symbol>,
        /// Its variants.
        variants: Vec<DefId>,
    },
    /// A function or method.
    Fn(Box<FnDef>),
    /// A trait.
    Trait(TraitDef),
    /// A type alias.
    Alias {
        /// Parameter names.
        generics: Vec<Symbol>,
        /// What it stands for.
        ty: Ty,
    },
    /// A const or static.
    Const {
        /// Its type.
        ty: Ty,
        /// Its initialiser.
        body: Option<BodyRef>,
        /// Const or static.
        form: ConstForm,
        /// Its value when it is a literal, or `#[value("..")]` of a stub.
        value: Option<Lit>,
    },
    /// An impl block.
    Impl(ImplDef),
}

/// The names of a module.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Types, traits, modules.
    pub types: FxHashMap<Symbol, DefId>,
    /// Functions, consts, constructors.
    pub values: FxHashMap<Symbol, DefId>,
    /// `use` declarations.
    pub imports: Vec<UseLeaf>,
    /// `extern crate x as y`.
    pub extern_crates: Vec<(Symbol, Symbol)>,
    /// The scope of a body: names not found here are looked up in the parent.
    pub anonymous: bool,
}

/// A struct or variant.
#[derive(Clone, Debug)]
pub struct StructDef {
    /// Parameter names (of the enum, for variants).
    pub generics: Vec<Symbol>,
    /// Its fields.
    pub fields: Vec<FieldDef>,
    /// Has a constructor function.
    pub is_tuple: bool,
    /// What a stub says about values of this type.
    pub model: Option<TypeModel>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldDef {
    /// Its name or index.
    pub name: Symbol,
    /// Its type.
    pub ty: Ty,
    /// Its attributes.
    pub attrs: Vec<Attr>,
}

/// A generic parameter with its bounds.
#[derive(Clone, Debug)]
pub struct ParamBound {
    /// The parameter.
    pub name: Symbol,
    /// For `T::Name: ..` and `<T as Trait>::Name: ..`, the associated type.
    pub assoc: Option<Symbol>,
    /// Its bounds.
    pub bounds: Vec<TraitRef>,
}

/// A function's meaning.
#[derive(Clone, Debug)]
pub struct FnDef {
    /// Its own generic parameters.
    pub generics: Vec<Symbol>,
    /// Bounds on its own and its impl's or trait's parameters.
    pub bounds: Vec<ParamBound>,
    /// The receiver.
    pub receiver: Option<Receiver>,
    /// Its parameters, without the receiver.
    pub params: Vec<ParamDef>,
    /// Return type (inside the future for `async fn`).
    pub ret: Ty,
    /// The result holds a `&mut`: it is another name of a place, not a copy.
    pub ret_mut: bool,
    /// `async fn`.
    pub is_async: bool,
    /// Its body.
    pub body: Option<BodyRef>,
    /// What a stub says about it.
    pub model: Option<FnModel>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct ParamDef {
    /// Its name.
    pub name: Option<Symbol>,
    /// Its type.
    pub ty: Ty,
    /// `&mut T`.
    pub by_mut: bool,
    /// `&T` or `&mut T`.
    pub by_ref: bool,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitDef {
    /// Parameter names.
    pub generics: Vec<Symbol>,
    /// Supertraits.
    pub supers: Vec<TraitRef>,
    /// Associated functions and consts.
    pub items: FxHashMap<Symbol, DefId>,
    /// Associated types with their bounds.
    pub types: Vec<(Symbol, Vec<TraitRef>)>,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct ImplDef {
    /// Parameter names.
    pub generics: Vec<Symbol>,
    /// Bounds on them.
    pub bounds: Vec<ParamBound>,
    /// The trait.
    pub trait_: Option<TraitRef>,
    /// The type.
    pub self_ty: Ty,
    /// For `&mut T` or `&T` as the type: is it `mut`?
    pub by_mut: Option<bool>,
    /// Functions and consts.
    pub items: FxHashMap<Symbol, DefId>,
    /// Associated types.
    pub types: Vec<(Symbol, Ty)>,
}

/// All definitions.
#[derive(Clone, Debug, Default)]
pub struct Defs {
    /// Indexed by [`DefId`].
    pub defs: Vec<Def>,
    /// Indexed by [`CrateId`].
    pub crates: Vec<Crate>,
    /// Defaults of generic parameters, for types that have any.
    pub defaults: FxHashMap<DefId, Vec<Option<Ty>>>,
}

impl Defs {
    /// The definition.
    pub fn get(&self, id: DefId) -> &Def {
        &self.defs[id.0 as usize]
    }

    /// Its function data.
    pub fn func(&self, id: DefId) -> Option<&FnDef> {
        match &self.get(id).kind {
            DefKind::Fn(func) => Some(func),
            _ => None,
        }
    }

    /// Its trait data.
    pub fn trait_(&self, id: DefId) -> Option<&TraitDef> {
        match &self.get(id).kind {
            DefKind::Trait(data) => Some(data),
            _ => None,
        }
    }

    /// Its impl data.
    pub fn impl_(&self, id: DefId) -> Option<&ImplDef> {
        match &self.get(id).kind {
            DefKind::Impl(data) => Some(data),
            _ => None,
        }
    }

    /// Its fields, for structs and variants.
    pub fn struct_(&self, id: DefId) -> Option<&StructDef> {
        match &self.get(id).kind {
            DefKind::Struct(data) => Some(data),
            _ => None,
        }
    }

    /// Parameter names of a type.
    pub fn generics(&self, id: DefId) -> &[Symbol] {
        match &self.get(id).kind {
            DefKind::Struct(StructDef { generics, .. })
            | DefKind::Enum { generics, .. }
            | DefKind::Alias { generics, .. } => generics,
            DefKind::Trait(data) => &data.generics,
            DefKind::Fn(data) => &data.generics,
            DefKind::Impl(data) => &data.generics,
            DefKind::Mod(_) | DefKind::Const { .. } => &[],
        }
    }

    /// The enum of a variant.
    pub fn enum_of(&self, variant: DefId) -> Option<DefId> {
        let parent = self.get(variant).parent;
        matches!(self.get(parent).kind, DefKind::Enum { .. }).then_some(parent)
    }

    /// The impl or trait that holds a function.
    pub fn owner(&self, def: DefId) -> Option<DefId> {
        let parent = self.get(def).parent;
        matches!(self.get(parent).kind, DefKind::Impl(_) | DefKind::Trait(_)).then_some(parent)
    }

    /// Is a method or associated function declared in a trait.
    pub fn in_trait(&self, def: DefId) -> Option<DefId> {
        let parent = self.get(def).parent;
        matches!(self.get(parent).kind, DefKind::Trait(_)).then_some(parent)
    }

    /// Belongs to a library that is known by its stub pack.
    pub fn is_stub(&self, def: DefId) -> bool {
        self.crates[self.get(def).krate.0 as usize].is_stub
    }

    /// Belongs to the standard library.
    pub fn is_std(&self, def: DefId) -> bool {
        self.crates[self.get(def).krate.0 as usize].name == "std"
    }

    /// `Type::method`, `module::function`: without the crate's name.
    pub fn path(&self, def: DefId) -> String {
        let mut names = Vec::new();
        let mut at = def;
        loop {
            let this = self.get(at);
            match &this.kind {
                DefKind::Impl(data) => {
                    if let Some(name) = self.type_name(&data.self_ty) {
                        names.push(name.as_str());
                    }
                }
                _ if this.parent != at && !this.name.as_str().is_empty() => {
                    names.push(this.name.as_str());
                }
                _ => {}
            }
            if this.parent == at {
                break;
            }
            at = this.parent;
        }
        names.reverse();
        names.join("::")
    }

    /// The last name of a type.
    pub fn type_name(&self, ty: &Ty) -> Option<Symbol> {
        match ty {
            Ty::Adt(def, _) => Some(self.get(*def).name),
            Ty::Prim(name) | Ty::Param(name) => Some(*name),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                bounds.first().and_then(|b| b.def).map(|d| self.get(d).name)
            }
            _ => None,
        }
    }
}
