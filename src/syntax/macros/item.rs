//! Macros in the place of items and associated items.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Token;
use syn::parse::{Parse, ParseStream, Parser as _};

use crate::ir::{ConstForm, Item, LimitKind};

use super::super::Lower;
use super::super::items::visibility;
use super::super::types::name;
use super::mac_name;

impl Lower<'_> {
    /// `name! { .. }` among items. Definitions of macros have been collected already.
    pub(in super::super) fn item_macro(
        &mut self,
        attrs: &[syn::Attribute],
        defines: Option<&proc_macro2::Ident>,
        mac: &syn::Macro,
        out: &mut Vec<Item>,
    ) {
        if let Some(called) = defines {
            if self.expander.is_expanding() {
                self.expander.define(name(called), mac.tokens.clone());
            }
            return;
        }
        if mac.path.is_ident("macro_rules") {
            return;
        }
        self.within(attrs, |lower| {
            lower.out.macros.total += 1;
            if let Some(expanded) = lower.expansion(mac) {
                let items = items(&expanded);
                if let Some(items) = &items {
                    out.extend(lower.items(items));
                }
                lower.expander.done();
                if items.is_some() {
                    return;
                }
            }
            if !lower.pass_through(mac, out) {
                lower.opaque_item(mac);
            }
        });
    }

    /// Does this macro of a library declare items, wherever it stands?
    pub(in super::super) fn declares(&self, mac: &syn::Macro) -> bool {
        let called = mac_name(mac);
        let statics = ["thread_local", "lazy_static", "task_local"];
        statics.contains(&called.as_str()) && !self.expander.knows(called)
    }

    /// Macros around items that stand for those items.
    fn pass_through(&mut self, mac: &syn::Macro, out: &mut Vec<Item>) -> bool {
        match mac_name(mac).as_str() {
            "compile_error" | "global_asm" => return true,
            "lazy_static" | "thread_local" | "task_local" => {
                if let Ok(mut statics) = statics.parse2(mac.tokens.clone()) {
                    if mac_name(mac) == "thread_local" {
                        statics.iter_mut().for_each(MacroStatic::per_thread);
                    }
                    out.extend(statics.iter().map(|item| self.static_of_macro(item)));
                    return true;
                }
            }
            "cfg_if" => {
                let blocks: Option<Vec<_>> = braces(&mac.tokens).map(|b| items(&b)).collect();
                if let Some(blocks) = blocks {
                    blocks
                        .iter()
                        .for_each(|items| out.extend(self.items(items)));
                    return true;
                }
            }
            _ => {}
        }
        let Some(items) = items(&mac.tokens) else {
            return false;
        };
        out.extend(self.items(&items));
        true
    }

    fn static_of_macro(&mut self, item: &MacroStatic) -> Item {
        let last = super::super::first_last::last;
        let end = item.value.as_ref().map_or(item.ident.span(), last);
        let span = self.whole(&item.attrs, &item.vis, item.keyword.span, end);
        self.const_like(
            &item.attrs,
            visibility(&item.vis),
            Some(&item.ident),
            span,
            &item.ty,
            item.value.as_ref(),
            ConstForm::Static,
        )
    }

    /// `name! { .. }` in an impl or trait: `lower_members` takes the block of members it stands for.
    pub(in super::super) fn member_macro<B: Parse>(
        &mut self,
        attrs: &[syn::Attribute],
        mac: &syn::Macro,
        block: fn(&TokenStream) -> TokenStream,
        lower_members: impl FnOnce(&mut Self, &B),
    ) {
        self.within(attrs, |lower| {
            lower.out.macros.total += 1;
            let expanded = lower.expansion(mac);
            match syn::parse2::<B>(block(expanded.as_ref().unwrap_or(&mac.tokens))) {
                Ok(block) => lower_members(lower, &block),
                Err(_) => lower.opaque_item(mac),
            }
            if expanded.is_some() {
                lower.expander.done();
            }
        });
    }

    fn opaque_item(&mut self, mac: &syn::Macro) {
        self.out.macros.opaque += 1;
        let span = self.mac_span(mac);
        let detail = format!(
            "the macro `{}!` is not expanded; items it defines are not seen",
            mac_name(mac)
        );
        self.limit(LimitKind::OpaqueMacro, span, detail);
    }
}

/// The tokens as items, if they are that.
fn items(tokens: &TokenStream) -> Option<Vec<syn::Item>> {
    let file = syn::parse2::<syn::File>(tokens.clone()).ok()?;
    let plain = |item: &syn::Item| !matches!(item, syn::Item::Verbatim(_));
    file.items.iter().all(plain).then_some(file.items)
}

fn braces(tokens: &TokenStream) -> impl Iterator<Item = TokenStream> + use<> {
    tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    })
}

/// `static [ref] NAME: T = value;` of `lazy_static!` and its kin; `task_local!` has no value.
struct MacroStatic {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    keyword: Token![static],
    ident: proc_macro2::Ident,
    ty: syn::Type,
    value: Option<syn::Expr>,
}

impl MacroStatic {
    /// What `thread_local!` makes of it.
    fn per_thread(&mut self) {
        let ty = &self.ty;
        self.ty = syn::parse_quote!(::std::thread::LocalKey<#ty>);
    }
}

impl Parse for MacroStatic {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis = input.parse()?;
        let keyword = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let has_value = input.parse::<Option<Token![=]>>()?.is_some();
        let value = if has_value {
            Some(input.parse()?)
        } else {
            None
        };
        input.parse::<Option<Token![;]>>()?;
        Ok(Self {
            attrs,
            vis,
            keyword,
            ident,
            ty,
            value,
        })
    }
}

fn statics(input: ParseStream<'_>) -> syn::Result<Vec<MacroStatic>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(input.parse()?);
    }
    Ok(out)
}
