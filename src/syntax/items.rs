//! Items at module level and inside bodies.

use crate::ir::{
    Attr, BodyId, BodyKind, ConstForm, Field, Fields, Item, ItemKind, Mod, Span, Symbol, UseLeaf,
    Variant, Visibility,
};

use super::Lower;
use super::attrs::{is_test, path_attr};
use super::builder::Builder;
use super::derives;
use super::types::{bounds, generics, name, type_ref};

/// The parts every item has.
pub(super) struct Head {
    pub name: Symbol,
    pub vis: Visibility,
    pub attrs: Vec<Attr>,
    pub name_span: Span,
    pub span: Span,
    pub is_test: bool,
}

impl Head {
    pub(super) fn with(self, kind: ItemKind) -> Item {
        Item {
            name: self.name,
            vis: self.vis,
            attrs: self.attrs,
            name_span: self.name_span,
            span: self.span,
            is_test: self.is_test,
            kind,
        }
    }
}

pub(super) fn visibility(vis: &syn::Visibility) -> Visibility {
    match vis {
        syn::Visibility::Public(_) => Visibility::Public,
        _ => Visibility::Restricted,
    }
}

impl Lower<'_> {
    /// Fills the result with the items that `items` lowers, under the file's inner attributes.
    pub(super) fn file(
        &mut self,
        attrs: &[syn::Attribute],
        items: impl FnOnce(&mut Self) -> Vec<Item>,
    ) {
        self.in_test = is_test(attrs);
        self.out.attrs = self.attrs(attrs);
        self.out.items = items(self);
    }

    pub(super) fn items(&mut self, items: &[syn::Item]) -> Vec<Item> {
        let mut out = Vec::new();
        for item in items {
            self.item(item, &mut out);
        }
        out
    }

    /// The bodies of test code are left out unless asked for.
    pub(super) fn skips_bodies(&self) -> bool {
        self.in_test && !self.options.include_tests
    }

    /// Runs `f` inside an item with these attributes, which may make it test code.
    pub(super) fn within<T>(
        &mut self,
        attrs: &[syn::Attribute],
        f: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let around = self.in_test;
        self.in_test |= is_test(attrs);
        let out = f(self);
        self.in_test = around;
        out
    }

    /// Head of an item with a name. Call it inside [`Lower::within`].
    pub(super) fn head(
        &self,
        attrs: &[syn::Attribute],
        vis: Visibility,
        ident: Option<&proc_macro2::Ident>,
        whole: Span,
    ) -> Head {
        Head {
            name: ident.map_or_else(|| Symbol::new(""), name),
            vis,
            attrs: self.attrs(attrs),
            name_span: ident.map_or(whole, |ident| self.spans.token(ident.span())),
            span: whole,
            is_test: self.in_test,
        }
    }

    /// From the first token of an item (its attributes included) to `last`.
    pub(super) fn whole(
        &self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        keyword: proc_macro2::Span,
        last: proc_macro2::Span,
    ) -> Span {
        let first = match (attrs.first(), vis) {
            (Some(attr), _) => attr.pound_token.span,
            (None, syn::Visibility::Public(token)) => token.span,
            (None, syn::Visibility::Restricted(vis)) => vis.pub_token.span,
            (None, syn::Visibility::Inherited) => keyword,
        };
        self.spans.between(first, last)
    }

    /// Lowers `item`; macros may make it many, or none.
    pub(super) fn item(&mut self, item: &syn::Item, out: &mut Vec<Item>) {
        match item {
            syn::Item::Const(i) => out.push(self.const_item(i)),
            syn::Item::Static(i) => out.push(self.static_item(i)),
            syn::Item::Enum(i) => out.push(self.enum_item(i)),
            syn::Item::Struct(i) => out.push(self.struct_item(i)),
            syn::Item::Union(i) => out.push(self.union_item(i)),
            syn::Item::ExternCrate(i) => out.push(self.extern_crate(i)),
            syn::Item::Use(i) => out.push(self.use_item(i)),
            syn::Item::Mod(i) => out.push(self.mod_item(i)),
            syn::Item::Fn(i) => out.push(self.fn_item(&i.attrs, &i.vis, &i.sig, Some(&i.block))),
            syn::Item::Impl(i) => out.extend(self.impl_item(i)),
            syn::Item::Trait(i) => out.push(self.trait_item(i)),
            syn::Item::TraitAlias(i) => out.push(self.trait_alias(i)),
            syn::Item::Type(i) => out.push(self.type_item(i)),
            syn::Item::ForeignMod(i) => self.foreign_mod(i, out),
            syn::Item::Macro(i) => self.item_macro(&i.attrs, i.ident.as_ref(), &i.mac, out),
            syn::Item::Verbatim(tokens) => self.verbatim_item(tokens, out),
            _ => self.unknown("kind of item", Span::default()),
        }
        for generated in derives::impls(item, self.options.stubs) {
            self.item(&generated, out);
        }
    }

    fn const_item(&mut self, i: &syn::ItemConst) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.const_token.span, i.semi_token.span);
        let ident = Some(&i.ident).filter(|ident| *ident != "_");
        self.const_like(
            &i.attrs,
            visibility(&i.vis),
            ident,
            span,
            &i.ty,
            Some(&i.expr),
            ConstForm::Const,
        )
    }

    fn static_item(&mut self, i: &syn::ItemStatic) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.static_token.span, i.semi_token.span);
        let vis = visibility(&i.vis);
        let form = match i.mutability {
            syn::StaticMutability::Mut(_) => ConstForm::StaticMut,
            _ => ConstForm::Static,
        };
        self.const_like(
            &i.attrs,
            vis,
            Some(&i.ident),
            span,
            &i.ty,
            Some(&i.expr),
            form,
        )
    }

    /// A const or static, at module level or associated.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of syn's six kinds of consts"
    )]
    pub(super) fn const_like(
        &mut self,
        attrs: &[syn::Attribute],
        vis: Visibility,
        ident: Option<&proc_macro2::Ident>,
        span: Span,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        form: ConstForm,
    ) -> Item {
        self.within(attrs, |lower| {
            let kind = ItemKind::Const {
                ty: type_ref(ty),
                body: value.and_then(|value| lower.const_body(value, span)),
                form,
            };
            lower.head(attrs, vis, ident, span).with(kind)
        })
    }

    fn const_body(&mut self, value: &syn::Expr, span: Span) -> Option<BodyId> {
        if self.skips_bodies() {
            return None;
        }
        self.enter(Builder::new(BodyKind::Const, false, false));
        self.tail(value);
        Some(self.leave(span))
    }

    fn enum_item(&mut self, i: &syn::ItemEnum) -> Item {
        let close = i.brace_token.span.close();
        let span = self.whole(&i.attrs, &i.vis, i.enum_token.span, close);
        let variants = i.variants.iter().map(|variant| Variant {
            name: name(&variant.ident),
            fields: self.fields(&variant.fields),
            attrs: self.attrs(&variant.attrs),
        });
        let kind = ItemKind::Enum {
            variants: variants.collect(),
            generics: generics(&i.generics),
        };
        self.plain(&i.attrs, &i.vis, &i.ident, span, kind)
    }

    fn struct_item(&mut self, i: &syn::ItemStruct) -> Item {
        let last = match (&i.fields, &i.semi_token) {
            (_, Some(semi)) => semi.span,
            (syn::Fields::Named(fields), None) => fields.brace_token.span.close(),
            _ => i.ident.span(),
        };
        let span = self.whole(&i.attrs, &i.vis, i.struct_token.span, last);
        let kind = ItemKind::Struct {
            generics: generics(&i.generics),
            fields: self.fields(&i.fields),
        };
        self.plain(&i.attrs, &i.vis, &i.ident, span, kind)
    }

    fn union_item(&mut self, i: &syn::ItemUnion) -> Item {
        let close = i.fields.brace_token.span.close();
        let span = self.whole(&i.attrs, &i.vis, i.union_token.span, close);
        let kind = ItemKind::Struct {
            generics: generics(&i.generics),
            fields: Fields::Named(i.fields.named.iter().map(|f| self.field(f, 0)).collect()),
        };
        self.plain(&i.attrs, &i.vis, &i.ident, span, kind)
    }

    fn fields(&self, fields: &syn::Fields) -> Fields {
        let list = || fields.iter().enumerate().map(|(i, f)| self.field(f, i));
        match fields {
            syn::Fields::Named(_) => Fields::Named(list().collect()),
            syn::Fields::Unnamed(_) => Fields::Tuple(list().collect()),
            syn::Fields::Unit => Fields::Unit,
        }
    }

    fn field(&self, field: &syn::Field, index: usize) -> Field {
        let index = || Symbol::new(&index.to_string());
        Field {
            name: field.ident.as_ref().map_or_else(index, name),
            ty: type_ref(&field.ty),
            attrs: self.attrs(&field.attrs),
        }
    }

    /// An item without code of its own.
    fn plain(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        ident: &proc_macro2::Ident,
        span: Span,
        kind: ItemKind,
    ) -> Item {
        let vis = visibility(vis);
        self.within(attrs, |lower| {
            lower.head(attrs, vis, Some(ident), span).with(kind)
        })
    }

    fn extern_crate(&mut self, i: &syn::ItemExternCrate) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.extern_token.span, i.semi_token.span);
        let called = i.rename.as_ref().map_or(&i.ident, |(_, rename)| rename);
        let kind = ItemKind::ExternCrate(name(&i.ident));
        self.plain(&i.attrs, &i.vis, called, span, kind)
    }

    fn use_item(&mut self, i: &syn::ItemUse) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.use_token.span, i.semi_token.span);
        let mut leaves = Vec::new();
        self.use_leaves(&i.tree, &mut Vec::new(), &mut leaves);
        for leaf in &mut leaves {
            leaf.global = i.leading_colon.is_some();
        }
        let vis = visibility(&i.vis);
        self.within(&i.attrs, |lower| {
            lower
                .head(&i.attrs, vis, None, span)
                .with(ItemKind::Use(leaves))
        })
    }

    fn use_leaves(&self, tree: &syn::UseTree, prefix: &mut Vec<Symbol>, out: &mut Vec<UseLeaf>) {
        let leaf = |path: Vec<Symbol>, name, glob, span| UseLeaf {
            global: false,
            path,
            name,
            glob,
            span: self.spans.token(span),
        };
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(name(&path.ident));
                self.use_leaves(&path.tree, prefix, out);
                prefix.pop();
            }
            syn::UseTree::Name(last) => {
                let path = joined(prefix, &last.ident);
                let called = path.last().copied();
                out.push(leaf(path, called, false, last.ident.span()));
            }
            syn::UseTree::Rename(last) => {
                let called = Some(&last.rename).filter(|rename| *rename != "_").map(name);
                out.push(leaf(
                    joined(prefix, &last.ident),
                    called,
                    false,
                    last.ident.span(),
                ));
            }
            syn::UseTree::Glob(glob) => {
                out.push(leaf(prefix.clone(), None, true, glob.star_token.span));
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_leaves(tree, prefix, out);
                }
            }
        }
    }

    fn mod_item(&mut self, i: &syn::ItemMod) -> Item {
        let last = match (&i.content, &i.semi) {
            (Some((brace, _)), _) => brace.span.close(),
            (None, Some(semi)) => semi.span,
            (None, None) => i.ident.span(),
        };
        let span = self.whole(&i.attrs, &i.vis, i.mod_token.span, last);
        self.within(&i.attrs, |lower| {
            let inline = i.content.as_ref().map(|(_, items)| {
                let skip = lower.skips_bodies();
                if skip { Vec::new() } else { lower.items(items) }
            });
            let kind = ItemKind::Mod(Mod {
                inline,
                path: path_attr(&i.attrs),
                file: None,
            });
            lower
                .head(&i.attrs, visibility(&i.vis), Some(&i.ident), span)
                .with(kind)
        })
    }

    fn trait_alias(&mut self, i: &syn::ItemTraitAlias) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.trait_token.span, i.semi_token.span);
        let kind = ItemKind::Trait {
            generics: generics(&i.generics),
            supers: bounds(&i.bounds),
            items: Vec::new(),
        };
        self.plain(&i.attrs, &i.vis, &i.ident, span, kind)
    }

    fn type_item(&mut self, i: &syn::ItemType) -> Item {
        let span = self.whole(&i.attrs, &i.vis, i.type_token.span, i.semi_token.span);
        let kind = ItemKind::TypeAlias {
            generics: generics(&i.generics),
            bounds: Vec::new(),
            ty: Some(type_ref(&i.ty)),
        };
        self.plain(&i.attrs, &i.vis, &i.ident, span, kind)
    }
}

fn joined(prefix: &[Symbol], last: &proc_macro2::Ident) -> Vec<Symbol> {
    let mut path = prefix.to_vec();
    // `a::{self}` imports `a`.
    if last != "self" || path.is_empty() {
        path.push(name(last));
    }
    path
}
