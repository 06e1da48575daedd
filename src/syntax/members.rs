//! Functions, impls, traits and foreign modules.

use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::ir::{
    BodyId, BodyKind, ConstForm, FnItem, FnParam, Impl, Item, ItemKind, Path, Receiver, Segment,
    Span, Symbol, TypeRef, Visibility,
};

use super::Lower;
use super::builder::Builder;
use super::items::visibility;
use super::types::{bounds, generics, name, path, return_type, type_ref};

impl Lower<'_> {
    /// A free function, method, or declaration of one.
    pub(super) fn fn_item(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> Item {
        // Stubs have no bodies: theirs were put there for the parser.
        let block = block.filter(|b| !(self.options.stubs && b.stmts.is_empty()));
        let last = block.map_or(sig.paren_token.span.close(), |b| b.brace_token.span.close());
        let span = self.whole(attrs, vis, fn_start(sig), last);
        self.within(attrs, |lower| {
            let item = FnItem {
                generics: generics(&sig.generics),
                receiver: sig.receiver().map(receiver),
                params: sig
                    .inputs
                    .iter()
                    .filter_map(|p| lower.fn_param(p))
                    .collect(),
                ret: return_type(&sig.output),
                is_async: sig.asyncness.is_some(),
                body: block.and_then(|block| lower.fn_body(sig, block, span)),
            };
            lower
                .head(attrs, visibility(vis), Some(&sig.ident), span)
                .with(ItemKind::Fn(Box::new(item)))
        })
    }

    fn fn_param(&self, param: &syn::FnArg) -> Option<FnParam> {
        let syn::FnArg::Typed(param) = param else {
            return None;
        };
        Some(FnParam {
            name: plain_name(&param.pat).map(name),
            ty: type_ref(&param.ty),
            span: self.param_span(param),
            attrs: self.attrs(&param.attrs),
        })
    }

    /// From the pattern to the end of the type, which is the only part that ends anywhere.
    fn param_span(&self, param: &syn::PatType) -> Span {
        let start = self.pat_span(&param.pat);
        let ty = self.tokens_span(&param.ty.to_token_stream());
        Span {
            lo: start.lo,
            hi: ty.hi.max(start.hi),
        }
    }

    fn fn_body(&mut self, sig: &syn::Signature, block: &syn::Block, span: Span) -> Option<BodyId> {
        if self.skips_bodies() {
            return None;
        }
        self.enter(Builder::new(BodyKind::Fn, sig.asyncness.is_some(), false));
        let mut patterns = Vec::new();
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => self.self_param(receiver),
                syn::FnArg::Typed(param) => {
                    let ty = self.body.ty(type_ref(&param.ty));
                    patterns.extend(self.param(&param.pat, Some(ty)).map(|p| (p, &*param.pat)));
                }
            }
        }
        for (local, pattern) in patterns {
            self.bind_param(pattern, local);
        }
        self.tail_block(block);
        Some(self.leave(span))
    }

    fn self_param(&mut self, receiver: &syn::Receiver) {
        let self_type = TypeRef::Path(Path {
            segments: vec![Segment {
                name: Symbol::new("Self"),
                args: None,
            }],
            ..Path::default()
        });
        let ty = match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, mutable) => {
                TypeRef::Ref(mutable.is_some(), Box::new(self_type))
            }
            syn::ReceiverKind::Typed(_, ty) => type_ref(ty),
            _ => self_type,
        };
        let ty = self.body.ty(ty);
        let span = self.spans.token(receiver.self_token.span);
        let mutable = receiver.mutability.is_some();
        self.body
            .param(Some(Symbol::new("self")), Some(ty), mutable, span);
    }

    /// `None` for negative impls.
    pub(super) fn impl_item(&mut self, i: &syn::ItemImpl) -> Option<Item> {
        if i.modifiers.polarity.is_some() {
            return None;
        }
        let span = self.whole(
            &i.attrs,
            &syn::Visibility::Inherited,
            i.impl_token.span,
            i.brace_token.span.close(),
        );
        let item = self.within(&i.attrs, |lower| {
            let mut items = Vec::new();
            for item in &i.items {
                lower.impl_member(item, &mut items);
            }
            let kind = ItemKind::Impl(Box::new(Impl {
                generics: generics(&i.generics),
                trait_: i.trait_.as_ref().map(|(trait_, _)| path(trait_)),
                self_ty: type_ref(&i.self_ty),
                items,
            }));
            let head = lower.head(&i.attrs, Visibility::Restricted, None, span);
            let mut item = head.with(kind);
            item.name_span = lower.spans.token(i.impl_token.span);
            item
        });
        Some(item)
    }

    fn impl_member(&mut self, item: &syn::ImplItem, out: &mut Vec<Item>) {
        match item {
            syn::ImplItem::Const(i) => {
                let span = self.whole(&i.attrs, &i.vis, i.const_token.span, i.semi_token.span);
                let vis = visibility(&i.vis);
                let (ident, value) = (Some(&i.ident), Some(&i.expr));
                let form = ConstForm::Const;
                out.push(self.const_like(&i.attrs, vis, ident, span, &i.ty, value, form));
            }
            syn::ImplItem::Fn(i) => {
                out.push(self.fn_item(&i.attrs, &i.vis, &i.sig, Some(&i.block)));
            }
            syn::ImplItem::Type(i) => {
                let span = self.whole(&i.attrs, &i.vis, i.type_token.span, i.semi_token.span);
                let kind = ItemKind::TypeAlias {
                    generics: generics(&i.generics),
                    bounds: Vec::new(),
                    ty: Some(type_ref(&i.ty)),
                };
                out.push(
                    self.head(&i.attrs, visibility(&i.vis), Some(&i.ident), span)
                        .with(kind),
                );
            }
            syn::ImplItem::Macro(i) => {
                let block = |members: &TokenStream| quote::quote!(impl X { #members });
                self.member_macro::<syn::ItemImpl>(&i.attrs, &i.mac, block, |lower, block| {
                    for item in &block.items {
                        lower.impl_member(item, out);
                    }
                });
            }
            syn::ImplItem::Verbatim(tokens) => self.verbatim_item(tokens, out),
            _ => self.unknown("kind of associated item", Span::default()),
        }
    }

    pub(super) fn trait_item(&mut self, i: &syn::ItemTrait) -> Item {
        let span = self.whole(
            &i.attrs,
            &i.vis,
            i.trait_token.span,
            i.brace_token.span.close(),
        );
        self.within(&i.attrs, |lower| {
            let mut items = Vec::new();
            for item in &i.items {
                lower.trait_member(item, &mut items);
            }
            let kind = ItemKind::Trait {
                generics: generics(&i.generics),
                supers: bounds(&i.supertraits),
                items,
            };
            lower
                .head(&i.attrs, visibility(&i.vis), Some(&i.ident), span)
                .with(kind)
        })
    }

    fn trait_member(&mut self, item: &syn::TraitItem, out: &mut Vec<Item>) {
        const VIS: syn::Visibility = syn::Visibility::Inherited;
        match item {
            syn::TraitItem::Const(i) => {
                let span = self.whole(&i.attrs, &VIS, i.const_token.span, i.semi_token.span);
                let value = i.default.as_ref().map(|(_, value)| value);
                let (vis, ident) = (Visibility::Restricted, Some(&i.ident));
                let form = ConstForm::Const;
                out.push(self.const_like(&i.attrs, vis, ident, span, &i.ty, value, form));
            }
            syn::TraitItem::Fn(i) => {
                out.push(self.fn_item(&i.attrs, &VIS, &i.sig, i.default.as_ref()));
            }
            syn::TraitItem::Type(i) => {
                let span = self.whole(&i.attrs, &VIS, i.type_token.span, i.semi_token.span);
                let kind = ItemKind::TypeAlias {
                    generics: generics(&i.generics),
                    bounds: bounds(&i.bounds),
                    ty: i.default.as_ref().map(|(_, ty)| type_ref(ty)),
                };
                out.push(
                    self.head(&i.attrs, Visibility::Restricted, Some(&i.ident), span)
                        .with(kind),
                );
            }
            syn::TraitItem::Macro(i) => {
                let block = |members: &TokenStream| quote::quote!(trait X { #members });
                self.member_macro::<syn::ItemTrait>(&i.attrs, &i.mac, block, |lower, block| {
                    for item in &block.items {
                        lower.trait_member(item, out);
                    }
                });
            }
            syn::TraitItem::Verbatim(tokens) => self.verbatim_item(tokens, out),
            _ => self.unknown("kind of trait item", Span::default()),
        }
    }

    /// `extern "C" { .. }`: its functions and statics are declarations like any other.
    pub(super) fn foreign_mod(&mut self, i: &syn::ItemForeignMod, out: &mut Vec<Item>) {
        self.within(&i.attrs, |lower| {
            for item in &i.items {
                match item {
                    syn::ForeignItem::Fn(f) => {
                        out.push(lower.fn_item(&f.attrs, &f.vis, &f.sig, None));
                    }
                    syn::ForeignItem::Static(s) => {
                        let (first, last) = (s.static_token.span, s.semi_token.span);
                        let span = lower.whole(&s.attrs, &s.vis, first, last);
                        let (vis, ident) = (visibility(&s.vis), Some(&s.ident));
                        out.push(lower.const_like(
                            &s.attrs,
                            vis,
                            ident,
                            span,
                            &s.ty,
                            None,
                            ConstForm::Static,
                        ));
                    }
                    _ => {}
                }
            }
        });
    }
}

fn fn_start(sig: &syn::Signature) -> proc_macro2::Span {
    let constness = sig.constness.as_ref().map(|t| t.span);
    let asyncness = sig.asyncness.as_ref().map(|t| t.span);
    let safety = match &sig.safety {
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let abi = sig.abi.as_ref().map(|abi| abi.extern_token.span);
    let modifiers = constness.or(asyncness).or(safety).or(abi);
    modifiers.unwrap_or(sig.fn_token.span)
}

fn receiver(receiver: &syn::Receiver) -> Receiver {
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, Some(_)) => Receiver::RefMut,
        syn::ReceiverKind::Reference(_, _, None) => Receiver::Ref,
        syn::ReceiverKind::Typed(_, ty) => match &**ty {
            syn::Type::Reference(ty) if ty.mutability.is_some() => Receiver::RefMut,
            syn::Type::Reference(_) => Receiver::Ref,
            _ => Receiver::Value,
        },
        _ => Receiver::Value,
    }
}

/// The identifier of a pattern that is nothing but one.
pub(super) fn plain_name(pat: &syn::Pat) -> Option<&proc_macro2::Ident> {
    match pat {
        syn::Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => Some(&pat.ident),
        syn::Pat::Type(pat) => plain_name(&pat.pat),
        syn::Pat::Paren(pat) => plain_name(&pat.pat),
        _ => None,
    }
}
