//! Impls that derives of well-known crates generate, written out as those crates do: conversions and access
//! (`derive_more`), constructors (`derive-new`), getters and setters, what errors show (`thiserror`).
//!
//! A derive is known by its name. One that leaves open what it generates is left alone: its calls are known
//! by their signatures only.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Attribute, Field, Fields, Generics, Ident, Item, Member, Meta};

/// A struct, or a variant of an enum: how it is written, and its fields.
struct Shape<'a> {
    path: TokenStream,
    attrs: &'a [Attribute],
    fields: &'a Fields,
}

/// A type with derives.
struct Derived<'a> {
    ident: &'a Ident,
    generics: &'a Generics,
    attrs: &'a [Attribute],
    shapes: Vec<Shape<'a>>,
    is_enum: bool,
}

/// The impls that the derives of a struct or enum stand for.
pub(super) fn impls(item: &Item) -> Vec<Item> {
    let derived = match item {
        Item::Struct(i) if is_derived(&i.attrs) => Derived {
            ident: &i.ident,
            generics: &i.generics,
            attrs: &i.attrs,
            shapes: vec![Shape {
                path: i.ident.to_token_stream(),
                attrs: &i.attrs,
                fields: &i.fields,
            }],
            is_enum: false,
        },
        Item::Enum(i) if is_derived(&i.attrs) => {
            let shape = |v: &'_ syn::Variant| {
                let (name, variant) = (&i.ident, &v.ident);
                quote_spanned!(variant.span()=> #name::#variant)
            };
            let shapes = i.variants.iter().map(|v| Shape {
                path: shape(v),
                attrs: &v.attrs,
                fields: &v.fields,
            });
            Derived {
                ident: &i.ident,
                generics: &i.generics,
                attrs: &i.attrs,
                shapes: shapes.collect(),
                is_enum: true,
            }
        }
        _ => return Vec::new(),
    };
    let names = names(derived.attrs).into_iter();
    let tokens = names.map(|name| derived.by(&name)).collect::<TokenStream>();
    if tokens.is_empty() {
        return Vec::new();
    }
    let file = syn::parse2::<syn::File>(tokens);
    file.map(|file| file.items).unwrap_or_default()
}

fn is_derived(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("derive"))
}

/// What is derived, by the last names of the paths.
fn names(attrs: &[Attribute]) -> Vec<String> {
    let mut found = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        let Meta::List(list) = &attr.meta else {
            continue;
        };
        let mut last = None;
        for token in list.tokens.clone() {
            match token {
                TokenTree::Ident(name) => last = Some(name.to_string()),
                TokenTree::Punct(p) if p.as_char() == ',' => found.extend(last.take()),
                _ => {}
            }
        }
        found.extend(last);
    }
    found
}

impl Derived<'_> {
    fn by(&self, derive: &str) -> TokenStream {
        match derive {
            "From" => self.from(),
            "Into" => self.into(),
            "Deref" => self.deref(),
            "DerefMut" => self.deref_mut(),
            "AsRef" => self.as_ref(),
            "FromStr" => self.parsed(),
            "Constructor" | "new" => self.constructor(),
            "Getters" | "CopyGetters" | "MutGetters" | "Setters" => self.accessors(derive),
            "Display" => self.display("display"),
            "Error" => [self.display("error"), self.sources()]
                .into_iter()
                .collect(),
            _ => TokenStream::new(),
        }
    }

    /// `impl Trait for Type { .. }`.
    fn imp(&self, trait_: &TokenStream, body: &TokenStream) -> TokenStream {
        let name = self.ident;
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params #trait_ for #name #args #bounds { #body })
    }

    /// The inherent impl with these functions.
    fn inherent(&self, body: &TokenStream) -> TokenStream {
        let name = self.ident;
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params #name #args #bounds { #body })
    }

    /// The field of a struct that stands for all of it: the only one, or the one with this attribute.
    fn inner(&self, attr: &str) -> Option<(Member, &Field)> {
        let [shape] = &self.shapes[..] else {
            return None;
        };
        let mut marked = members(shape.fields).filter(|(_, f)| has(&f.attrs, attr));
        let mut all = members(shape.fields);
        let only = all.next().filter(|_| all.next().is_none());
        marked.next().or(only).filter(|_| !self.is_enum)
    }

    fn from(&self) -> TokenStream {
        let chosen = self.shapes.iter().any(|s| is_plain(s.attrs, "from"));
        let shapes = self.shapes.iter().filter(|shape| {
            let named = has(shape.attrs, "from") == (chosen && self.is_enum);
            named && !shape.fields.is_empty()
        });
        let impls = shapes.map(|shape| {
            let (path, types) = (&shape.path, shape.fields.iter().map(|f| &f.ty));
            let names = members(shape.fields).map(|(member, _)| member);
            let at = self.ident.span();
            if shape.fields.len() == 1 {
                let body = quote_spanned!(at=> fn from(value: #(#types)*) -> Self { #path { #(#names: value)* } });
                let types = shape.fields.iter().map(|f| &f.ty);
                return self.imp(&quote_spanned!(at=> ::std::convert::From<#(#types)*>), &body);
            }
            let tuple = quote_spanned!(at=> (#(#types,)*));
            let parts = (0..shape.fields.len()).map(Literal::usize_unsuffixed);
            let body = quote_spanned!(at=> fn from(value: #tuple) -> Self { #path { #(#names: value.#parts),* } });
            self.imp(&quote_spanned!(at=> ::std::convert::From<#tuple>), &body)
        });
        impls.collect()
    }

    fn into(&self) -> TokenStream {
        let Some((member, field)) = self.inner("into").filter(|_| !has(self.attrs, "into")) else {
            return TokenStream::new();
        };
        let (name, ty) = (self.ident, &field.ty);
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params ::std::convert::From<#name #args> for #ty #bounds {
            fn from(value: #name #args) -> Self { value.#member }
        })
    }

    fn deref(&self) -> TokenStream {
        let Some((member, field)) = self.inner("deref") else {
            return TokenStream::new();
        };
        let (at, ty) = (self.ident.span(), &field.ty);
        let forward =
            says(&field.attrs, "deref", "forward") || says(self.attrs, "deref", "forward");
        let body = match forward {
            true => quote_spanned!(at=> type Target = <#ty as ::std::ops::Deref>::Target;
                fn deref(&self) -> &Self::Target { &*self.#member }),
            false => {
                quote_spanned!(at=> type Target = #ty; fn deref(&self) -> &#ty { &self.#member })
            }
        };
        self.imp(&quote_spanned!(at=> ::std::ops::Deref), &body)
    }

    fn deref_mut(&self) -> TokenStream {
        let Some((member, _)) = self.inner("deref_mut") else {
            return TokenStream::new();
        };
        let at = self.ident.span();
        let body =
            quote_spanned!(at=> fn deref_mut(&mut self) -> &mut Self::Target { &mut self.#member });
        self.imp(&quote_spanned!(at=> ::std::ops::DerefMut), &body)
    }

    fn as_ref(&self) -> TokenStream {
        let Some((member, field)) = self.inner("as_ref") else {
            return TokenStream::new();
        };
        let (at, ty) = (self.ident.span(), &field.ty);
        let body = quote_spanned!(at=> fn as_ref(&self) -> &#ty { &self.#member });
        self.imp(&quote_spanned!(at=> ::std::convert::AsRef<#ty>), &body)
    }

    fn parsed(&self) -> TokenStream {
        let Some((member, field)) = self.inner("from_str") else {
            return TokenStream::new();
        };
        let (at, ty, name) = (self.ident.span(), &field.ty, self.ident);
        let body = quote_spanned!(at=> type Err = <#ty as ::std::str::FromStr>::Err;
        fn from_str(s: &str) -> ::std::result::Result<Self, Self::Err> {
            ::std::result::Result::Ok(#name { #member: <#ty as ::std::str::FromStr>::from_str(s)? })
        });
        self.imp(&quote_spanned!(at=> ::std::str::FromStr), &body)
    }

    /// `new`, with all fields that are not given in an attribute.
    fn constructor(&self) -> TokenStream {
        let [shape] = &self.shapes[..] else {
            return TokenStream::new();
        };
        let (at, path) = (self.ident.span(), &shape.path);
        let asked = members(shape.fields).filter(|(_, field)| !has(&field.attrs, "new"));
        let (mut params, mut values) = (TokenStream::new(), TokenStream::new());
        for (member, field) in asked {
            let (param, ty) = (variable(&member), &field.ty);
            params.extend(quote_spanned!(at=> #param: #ty,));
            values.extend(quote_spanned!(at=> #member: #param,));
        }
        self.inherent(&quote_spanned!(at=> pub fn new(#params) -> Self { #path { #values } }))
    }

    fn accessors(&self, derive: &str) -> TokenStream {
        let [shape] = &self.shapes[..] else {
            return TokenStream::new();
        };
        let at = self.ident.span();
        let named = shape
            .fields
            .iter()
            .filter_map(|f| Some((f.ident.as_ref()?, &f.ty)));
        let functions = named.map(|(name, ty)| match derive {
            "Getters" => quote_spanned!(at=> pub fn #name(&self) -> &#ty { &self.#name }),
            "CopyGetters" => quote_spanned!(at=> pub fn #name(&self) -> #ty { self.#name }),
            "MutGetters" => {
                let getter = format_ident!("{name}_mut");
                quote_spanned!(at=> pub fn #getter(&mut self) -> &mut #ty { &mut self.#name })
            }
            _ => {
                let setter = format_ident!("set_{name}");
                quote_spanned!(at=> pub fn #setter(&mut self, val: #ty) -> &mut Self { self.#name = val; self })
            }
        });
        self.inherent(&functions.collect())
    }

    /// `Display`, as far as attributes of this name or a single field say what is shown.
    fn display(&self, attr: &str) -> TokenStream {
        let at = self.ident.span();
        let arms = self.shapes.iter().filter_map(|shape| {
            let (path, shown) = (&shape.path, self.shown(shape, attr)?);
            let fields = members(shape.fields).map(|(member, _)| {
                let name = variable(&member);
                quote_spanned!(at=> #member: #name)
            });
            Some(quote_spanned!(at=> #path { #(#fields,)* } => #shown,))
        });
        let arms = arms.collect::<Vec<_>>();
        if arms.len() < self.shapes.len() || arms.is_empty() {
            return TokenStream::new();
        }
        let body = quote_spanned!(at=> fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self { #(#arms)* }
        });
        self.imp(&quote_spanned!(at=> ::std::fmt::Display), &body)
    }

    fn shown(&self, shape: &Shape<'_>, attr: &str) -> Option<TokenStream> {
        let at = self.ident.span();
        let said = shape.attrs.iter().find(|a| a.path().is_ident(attr));
        if let Some(Meta::List(list)) = said.map(|said| &said.meta)
            && list.tokens.to_string() != "transparent"
        {
            let args = written(&list.tokens, shape.fields);
            return Some(quote_spanned!(at=> ::std::write!(f, #args)));
        }
        let mut all = members(shape.fields);
        let only = all.next().filter(|_| all.next().is_none())?;
        let shows = said.is_some() || (attr == "display" && !self.is_enum);
        let name = variable(&only.0);
        shows.then(|| quote_spanned!(at=> ::std::fmt::Display::fmt(#name, f)))
    }

    /// `From` for the fields that `thiserror` is told to make an error from.
    fn sources(&self) -> TokenStream {
        let at = self.ident.span();
        let impls = self.shapes.iter().filter_map(|shape| {
            let (member, field) = members(shape.fields).find(|(_, f)| has(&f.attrs, "from"))?;
            let (path, ty) = (&shape.path, &field.ty);
            let body =
                quote_spanned!(at=> fn from(source: #ty) -> Self { #path { #member: source } });
            Some(self.imp(&quote_spanned!(at=> ::std::convert::From<#ty>), &body))
        });
        impls.collect()
    }
}

fn members(fields: &Fields) -> impl Iterator<Item = (Member, &Field)> {
    let named = |(at, field): (usize, &Field)| match &field.ident {
        Some(name) => Member::Named(name.clone()),
        None => Member::Unnamed(at.into()),
    };
    let fields = fields.iter().enumerate();
    fields.map(move |(at, field)| (named((at, field)), field))
}

/// The variable that a field is bound to.
fn variable(member: &Member) -> Ident {
    match member {
        Member::Named(name) => name.clone(),
        Member::Unnamed(index) => format_ident!("_{}", index.index),
    }
}

fn has(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident(name))
}

/// Is there this attribute, with nothing in it?
fn is_plain(attrs: &[Attribute], name: &str) -> bool {
    let mut named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named.any(|attr| matches!(attr.meta, Meta::Path(_)))
}

/// Is there this attribute, with this word in it?
fn says(attrs: &[Attribute], name: &str, word: &str) -> bool {
    let mut named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named.any(|attr| match &attr.meta {
        Meta::List(list) => list.tokens.to_string() == word,
        _ => false,
    })
}

/// What an attribute wants formatted, with the fields as the variables that they are bound to: `{0}` of a tuple
/// is `{_0}`, and an argument `.name` is `name`.
fn written(tokens: &TokenStream, fields: &Fields) -> TokenStream {
    let mut tokens = tokens.clone().into_iter().collect::<Vec<_>>();
    let is = |token: Option<&TokenTree>, text: &str| token.is_some_and(|t| t.to_string() == text);
    if is(tokens.first(), "fmt") && is(tokens.get(1), "=") {
        tokens.drain(..2);
    }
    let mut args = (1..tokens.len()).filter(|&at| is(tokens.get(at), ",") && at + 1 < tokens.len());
    let positional = args.any(|comma| !is(tokens.get(comma + 2), "="));
    if let Some(TokenTree::Literal(text)) = tokens.first()
        && matches!(fields, Fields::Unnamed(_))
        && !positional
        && let Ok(text) = syn::parse_str::<syn::LitStr>(&text.to_string())
    {
        let mut renamed = Literal::string(&positions_as_names(&text.value()));
        renamed.set_span(tokens[0].span());
        tokens[0] = TokenTree::Literal(renamed);
    }
    let mut out = TokenStream::new();
    let (mut starts, mut dotted) = (true, false);
    for token in tokens {
        let text = token.to_string();
        let field = text.parse::<usize>().ok().filter(|_| dotted);
        (starts, dotted) = (text == "," || text == "=", starts && text == ".");
        match field {
            _ if dotted => {}
            Some(at) => out.extend([TokenTree::Ident(Ident::new(
                &format!("_{at}"),
                token.span(),
            ))]),
            None => out.extend([token]),
        }
    }
    out
}

/// `{0}` as `{_0}`.
fn positions_as_names(format: &str) -> String {
    let mut named = String::with_capacity(format.len());
    let mut before = ' ';
    for c in format.chars() {
        if before == '{' && c.is_ascii_digit() {
            named.push('_');
        }
        named.push(c);
        // A second brace of `{{` opens nothing.
        before = if before == '{' && c == '{' { ' ' } else { c };
    }
    named
}
