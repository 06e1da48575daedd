//! Types, paths and generics. Pure conversions: nothing here depends on the body around.

use syn::ext::IdentExt as _;
use syn::punctuated::Punctuated;

use crate::ir::{
    Bound, GenericArgs, GenericParam, Generics, Path, QSelf, Segment, Symbol, TypeRef,
};

/// The name of an identifier, without `r#`.
pub(super) fn name(ident: &proc_macro2::Ident) -> Symbol {
    let text = ident.to_string();
    Symbol::new(text.strip_prefix("r#").unwrap_or(&text))
}

/// The name or index of a field.
pub(super) fn member(member: &syn::Member) -> Symbol {
    match member {
        syn::Member::Named(ident) => name(ident),
        syn::Member::Unnamed(index) => Symbol::new(&index.index.to_string()),
    }
}

pub(super) fn type_ref(ty: &syn::Type) -> TypeRef {
    match ty {
        syn::Type::Array(t) => TypeRef::Array(
            boxed(&t.elem),
            match const_arg(&t.len) {
                TypeRef::Unknown => None,
                len => Some(Box::new(len)),
            },
        ),
        syn::Type::FnPtr(t) => TypeRef::Fn(
            t.inputs.iter().map(|arg| type_ref(&arg.ty)).collect(),
            Box::new(return_type(&t.output)),
        ),
        syn::Type::Group(t) => type_ref(&t.elem),
        syn::Type::Paren(t) => type_ref(&t.elem),
        syn::Type::ImplTrait(t) => TypeRef::Impl(bounds(&t.bounds)),
        syn::Type::TraitObject(t) => TypeRef::Dyn(bounds(&t.bounds)),
        syn::Type::Infer(_) => TypeRef::Infer,
        syn::Type::Never(_) => TypeRef::Never,
        syn::Type::Path(t) => TypeRef::Path(qpath(t.qself.as_ref(), &t.path)),
        syn::Type::Ptr(t) => TypeRef::Ptr(
            matches!(t.mutability, syn::PointerMutability::Mut(_)),
            boxed(&t.elem),
        ),
        syn::Type::Reference(t) => TypeRef::Ref(t.mutability.is_some(), boxed(&t.elem)),
        syn::Type::Slice(t) => TypeRef::Slice(boxed(&t.elem)),
        syn::Type::Tuple(t) => TypeRef::Tuple(t.elems.iter().map(type_ref).collect()),
        _ => TypeRef::Unknown,
    }
}

fn boxed(ty: &syn::Type) -> Box<TypeRef> {
    Box::new(type_ref(ty))
}

/// The type after `->`; unit when there is none.
pub(super) fn return_type(output: &syn::ReturnType) -> TypeRef {
    match output {
        syn::ReturnType::Default => TypeRef::UNIT,
        syn::ReturnType::Type(_, ty) => type_ref(ty),
    }
}

/// A const argument or array length.
fn const_arg(value: &syn::Expr) -> TypeRef {
    match value {
        syn::Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Int(int) => int.base10_parse().map_or(TypeRef::Unknown, TypeRef::Const),
            _ => TypeRef::Unknown,
        },
        syn::Expr::Path(path) => TypeRef::Path(qpath(path.qself.as_ref(), &path.path)),
        syn::Expr::Group(group) => const_arg(&group.expr),
        syn::Expr::Paren(paren) => const_arg(&paren.expr),
        syn::Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(value, None)] => const_arg(value),
            _ => TypeRef::Unknown,
        },
        _ => TypeRef::Unknown,
    }
}

pub(super) fn path(path: &syn::Path) -> Path {
    qpath(None, path)
}

pub(super) fn qpath(qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
    Path {
        global: path.leading_colon.is_some(),
        qself: qself.map(|q| {
            Box::new(QSelf {
                ty: type_ref(&q.ty),
                trait_len: q.position,
            })
        }),
        segments: path.segments.iter().map(segment).collect(),
    }
}

fn segment(segment: &syn::PathSegment) -> Segment {
    let args = match &segment.arguments {
        syn::PathArguments::None => None,
        syn::PathArguments::AngleBracketed(args) => Some(generic_args(args)),
        syn::PathArguments::Parenthesized(args) => Some(GenericArgs {
            types: args.inputs.iter().map(|arg| type_ref(&arg.ty)).collect(),
            bindings: Vec::new(),
            output: Some(return_type(&args.output)),
        }),
    };
    Segment {
        name: name(&segment.ident),
        args: args.map(Box::new),
    }
}

pub(super) fn generic_args(args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
    let mut out = GenericArgs::default();
    for arg in &args.args {
        match arg {
            syn::GenericArgument::Type(ty) => out.types.push(type_ref(ty)),
            syn::GenericArgument::Const(value) => out.types.push(const_arg(value)),
            syn::GenericArgument::AssocType(assoc) => {
                out.bindings.push((name(&assoc.ident), type_ref(&assoc.ty)));
            }
            syn::GenericArgument::AssocConst(assoc) => {
                out.bindings
                    .push((name(&assoc.ident), const_arg(&assoc.value)));
            }
            syn::GenericArgument::Constraint(assoc) => {
                let bound = TypeRef::Impl(bounds(&assoc.bounds));
                out.bindings.push((name(&assoc.ident), bound));
            }
            _ => {}
        }
    }
    out
}

/// Trait bounds; lifetimes, `use<..>` and `?Sized` are dropped.
pub(super) fn bounds<P>(bounds: &Punctuated<syn::TypeParamBound, P>) -> Vec<Bound> {
    let traits = bounds.iter().filter_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(Bound {
            path: path(&bound.path),
        }),
        _ => None,
    });
    traits.collect()
}

pub(super) fn generics(generics: &syn::Generics) -> Generics {
    let mut out = Generics::default();
    for param in &generics.params {
        match param {
            syn::GenericParam::Type(param) => out.params.push(GenericParam {
                name: name(&param.ident),
                is_const: false,
                bounds: bounds(&param.bounds),
                default: param.default.as_ref().map(|(_, ty)| type_ref(ty)),
            }),
            syn::GenericParam::Const(param) => out.params.push(GenericParam {
                name: name(&param.ident),
                is_const: true,
                bounds: Vec::new(),
                default: param.default.as_ref().map(|(_, value)| const_arg(value)),
            }),
            syn::GenericParam::Lifetime(_) => {}
        }
    }
    let clauses = generics.where_clause.iter().flat_map(|w| &w.predicates);
    for clause in clauses {
        if let syn::WherePredicate::Type(clause) = clause {
            add_where(&mut out, &clause.bounded_ty, bounds(&clause.bounds));
        }
    }
    out
}

/// `where T: A` on a parameter of this item is the same as `T: A` in its list.
fn add_where(generics: &mut Generics, ty: &syn::Type, bounds: Vec<Bound>) {
    if let syn::Type::Path(plain) = ty
        && plain.qself.is_none()
        && let Some(ident) = plain.path.get_ident()
    {
        let ident = name(&ident.unraw());
        if let Some(param) = generics.params.iter_mut().find(|p| p.name == ident) {
            param.bounds.extend(bounds);
            return;
        }
    }
    generics.wheres.push((type_ref(ty), bounds));
}

/// `::core::a::b`: how lowering names what the language itself calls.
pub(super) fn core_path(rest: &[&str]) -> Path {
    let mut segments = vec!["core"];
    segments.extend(rest);
    global_path(&segments)
}

/// A path from the name of a crate on.
pub(super) fn global_path(segments: &[&str]) -> Path {
    let segment = |name: &&str| Segment {
        name: Symbol::new(name),
        args: None,
    };
    Path {
        global: true,
        qself: None,
        segments: segments.iter().map(segment).collect(),
    }
}
