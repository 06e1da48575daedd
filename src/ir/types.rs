//! Types and paths as written, before any name is resolved.

use super::Symbol;

/// A path as written: `crate::a::B::<T>::c`, `<T as Tr>::f`, `::std::x`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// Starts with `::`.
    pub global: bool,
    /// `<T as Trait>::rest`: the type; `segments` then hold the trait's path (possibly empty, for
    /// `<T>::f`) followed by the rest.
    pub qself: Option<Box<QSelf>>,
    /// The segments, `self`, `super`, `crate` and `Self` included as such.
    pub segments: Vec<Segment>,
}

impl Path {
    /// `a::b::c`, without arguments.
    pub fn plain(names: &[Symbol]) -> Self {
        let segments = names.iter().map(|&name| Segment { name, args: None });
        Self {
            global: false,
            qself: None,
            segments: segments.collect(),
        }
    }
}

/// The `<T as ..>` of a qualified path.
#[derive(Clone, Debug, PartialEq)]
pub struct QSelf {
    /// `T`.
    pub ty: TypeRef,
    /// How many of the path's segments belong to the trait.
    pub trait_len: usize,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Its name (raw identifiers without `r#`).
    pub name: Symbol,
    /// `<A, B, Item = C>` or `(A) -> B`; `None` when nothing was written.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments as written. Lifetimes are dropped.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenericArgs {
    /// Type arguments, and const arguments as [`TypeRef::Const`], in order. For `Fn(A, B) -> C` the inputs.
    pub types: Vec<TypeRef>,
    /// `Item = T`.
    pub bindings: Vec<(Symbol, TypeRef)>,
    /// The output of `Fn(..) -> T` (unit when omitted); `None` for angle brackets.
    pub output: Option<TypeRef>,
}

/// A type as written. Lifetimes are dropped.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// `a::B<C>`.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref(bool, Box<TypeRef>),
    /// `*const T`, `*mut T`.
    Ptr(bool, Box<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`; `None` when the length is neither a literal nor a path.
    Array(Box<TypeRef>, Option<Box<TypeRef>>),
    /// `(A, B)`; unit when empty.
    Tuple(Vec<TypeRef>),
    /// `fn(A) -> B`.
    Fn(Vec<TypeRef>, Box<TypeRef>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// A const argument or array length that is an integer literal.
    Const(u64),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A type we do not understand (macro, verbatim).
    Unknown,
}

impl TypeRef {
    /// `()`.
    pub const UNIT: Self = Self::Tuple(Vec::new());
}

/// A trait bound; `?Sized` and lifetimes are dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub path: Path,
}

/// Generic parameters of an item with their bounds; where clauses on a plain parameter are merged in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Generics {
    /// Type and const parameters, in order.
    pub params: Vec<GenericParam>,
    /// Remaining where clauses (`Vec<T>: Tr`, `T::Item: Tr`).
    pub wheres: Vec<(TypeRef, Vec<Bound>)>,
}

/// One type or const parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct GenericParam {
    /// Its name.
    pub name: Symbol,
    /// `const N: usize`.
    pub is_const: bool,
    /// Its bounds.
    pub bounds: Vec<Bound>,
    /// `T = Default`.
    pub default: Option<TypeRef>,
}
