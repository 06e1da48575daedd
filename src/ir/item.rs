//! Items as written.

use super::{Body, BodyId, Bound, Directive, FileId, Generics, Limit, Path, Span, Symbol, TypeRef};

/// Everything the front end keeps of one file.
#[derive(Clone, Debug, Default)]
pub struct FileIr {
    /// Inner attributes (`#![..]`) of the file.
    pub attrs: Vec<Attr>,
    /// Top-level items, in order.
    pub items: Vec<Item>,
    /// All bodies of the file; [`BodyId`] indexes this list.
    pub bodies: Vec<Body>,
    /// What could not be read.
    pub limits: Vec<Limit>,
    /// Comments that speak to this tool, in order; those in test code that was left out are not here.
    pub directives: Vec<Directive>,
    /// Macro invocations seen in bodies whose meaning is known, and all of them.
    pub macros: MacroCount,
}

/// How many macro invocations were understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MacroCount {
    /// All invocations.
    pub total: u32,
    /// Those that stayed opaque.
    pub opaque: u32,
}

/// An attribute: its path as text (`serde`, `tracing::instrument`) and its arguments as source text.
#[derive(Clone, Debug, PartialEq)]
pub struct Attr {
    /// Path, segments joined by `::`.
    pub path: Symbol,
    /// For `#[a(x)]` the text `x`, for `#[a = "x"]` the text `"x"` (source form, with quotes), else empty.
    pub args: String,
    /// Where the attribute stands.
    pub span: Span,
}

/// Visibility, as far as analysis cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// `pub`.
    Public,
    /// Anything narrower.
    Restricted,
}

/// One item, at module level, in an impl or a trait, or inside a body.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name; empty for impls, uses and nameless consts.
    pub name: Symbol,
    /// Visibility.
    pub vis: Visibility,
    /// Outer attributes, `#[cfg]` and doc comments excluded; derives included (`derive`, args `Clone, Debug`).
    pub attrs: Vec<Attr>,
    /// Span of the name, or of the first token for nameless items.
    pub name_span: Span,
    /// Span of the whole item, attributes included.
    pub span: Span,
    /// Test code: under `#[cfg(test)]`, or carrying a `#[test]`-like attribute. Its bodies are not lowered
    /// unless asked for.
    pub is_test: bool,
    /// What it is.
    pub kind: ItemKind,
}

/// The kinds of items.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `mod a;` or `mod a { .. }`.
    Mod(Mod),
    /// A `use` declaration, flattened to its leaves.
    Use(Vec<UseLeaf>),
    /// `extern crate a as b;`: the crate's name (the item's name is what it is called here).
    ExternCrate(Symbol),
    /// A struct or union.
    Struct {
        /// Generic parameters.
        generics: Generics,
        /// Its fields.
        fields: Fields,
    },
    /// An enum.
    Enum {
        /// Generic parameters.
        generics: Generics,
        /// Its variants.
        variants: Vec<Variant>,
    },
    /// A function or method.
    Fn(Box<FnItem>),
    /// An impl block.
    Impl(Box<Impl>),
    /// A trait.
    Trait {
        /// Generic parameters.
        generics: Generics,
        /// Supertraits.
        supers: Vec<Bound>,
        /// Associated functions, types and consts.
        items: Vec<Item>,
    },
    /// `type A<T> = B;`, also associated types (`ty` is `None` when only declared).
    TypeAlias {
        /// Generic parameters.
        generics: Generics,
        /// Bounds of an associated type.
        bounds: Vec<Bound>,
        /// The aliased type.
        ty: Option<TypeRef>,
    },
    /// A const or static; its initialiser is a body without parameters.
    Const {
        /// Declared type.
        ty: TypeRef,
        /// Initialiser.
        body: Option<BodyId>,
        /// Which of them.
        form: ConstForm,
    },
}

/// What a named value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstForm {
    /// `const`: a fresh value at every use.
    Const,
    /// `static`: one value for the whole program.
    Static,
    /// `static mut`.
    StaticMut,
}

/// A module declaration.
#[derive(Clone, Debug)]
pub struct Mod {
    /// Its items when inline.
    pub inline: Option<Vec<Item>>,
    /// `#[path = ".."]`.
    pub path: Option<String>,
    /// `#[macro_use]` or not is irrelevant; filled by the module loader: the file that holds it.
    pub file: Option<FileId>,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq)]
pub struct UseLeaf {
    /// Starts with `::`.
    pub global: bool,
    /// The imported path.
    pub path: Vec<Symbol>,
    /// The name it gets here; `None` for globs and `as _`.
    pub name: Option<Symbol>,
    /// `path::*`.
    pub glob: bool,
    /// Where the leaf stands.
    pub span: Span,
}

/// Fields of a struct or variant.
#[derive(Clone, Debug)]
pub enum Fields {
    /// `{ a: T }`.
    Named(Vec<Field>),
    /// `(T, U)`; the names are `0`, `1`, ...
    Tuple(Vec<Field>),
    /// Nothing.
    Unit,
}

impl Fields {
    /// The fields, in order.
    pub fn list(&self) -> &[Field] {
        match self {
            Self::Named(fields) | Self::Tuple(fields) => fields,
            Self::Unit => &[],
        }
    }
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, or its index as text.
    pub name: Symbol,
    /// Its type.
    pub ty: TypeRef,
    /// Its attributes (`serde(rename = "pk")`, ...).
    pub attrs: Vec<Attr>,
}

/// One variant of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Symbol,
    /// Its fields.
    pub fields: Fields,
    /// Its attributes.
    pub attrs: Vec<Attr>,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Generic parameters.
    pub generics: Generics,
    /// The trait, if any; negative impls are dropped by the front end.
    pub trait_: Option<Path>,
    /// The type.
    pub self_ty: TypeRef,
    /// Functions, consts and types.
    pub items: Vec<Item>,
}

/// A function's signature and body.
#[derive(Clone, Debug)]
pub struct FnItem {
    /// Generic parameters; `impl Trait` parameters stay in the parameter's type.
    pub generics: Generics,
    /// The receiver.
    pub receiver: Option<Receiver>,
    /// Parameters without the receiver.
    pub params: Vec<FnParam>,
    /// Return type as written (unit when omitted; for `async fn` the type inside the future).
    pub ret: TypeRef,
    /// `async fn`.
    pub is_async: bool,
    /// The body; `None` for declarations (traits, stubs) and test code that is left out.
    pub body: Option<BodyId>,
}

/// How a method takes `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// `self`, `self: Box<Self>`, ...
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
}

/// A parameter in a signature.
#[derive(Clone, Debug)]
pub struct FnParam {
    /// Its name when the pattern is a plain identifier.
    pub name: Option<Symbol>,
    /// Its type.
    pub ty: TypeRef,
    /// Span of the whole parameter.
    pub span: Span,
    /// Its attributes.
    pub attrs: Vec<Attr>,
}
