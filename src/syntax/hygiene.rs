//! Names that a macro's template binds for itself, kept apart from equal names in its arguments.
//!
//! `let t = $a; $a = $b; $b = t;` means another `t` than the one that a caller passes as `$b`, and than the one
//! that the caller goes on with. Only names that occur on both sides or stay behind are renamed, so that everything
//! else reads as it was written.

use proc_macro2::{TokenStream, TokenTree};
use rustc_hash::FxHashSet;

use super::matcher::{Binding, Bindings};
use super::types::name;
use crate::ir::Symbol;

/// The names that have to be renamed in a template.
pub(super) fn clashes(template: &TokenStream, bindings: &Bindings) -> FxHashSet<Symbol> {
    let mut own = FxHashSet::default();
    bound(template.clone(), &mut own);
    if own.is_empty() {
        return own;
    }
    let mut passed = FxHashSet::default();
    for (_, binding) in bindings.iter() {
        leaves(binding, &mut passed);
    }
    let mut behind = FxHashSet::default();
    left_behind(template.clone(), &mut behind);
    let clashes = |name| passed.contains(&name) || behind.contains(&name);
    own.retain(|name| clashes(*name) && !is_captured(template.clone(), *name));
    own
}

/// The variables of statements that stay in scope after them.
fn left_behind(template: TokenStream, into: &mut FxHashSet<Symbol>) {
    let tokens = template.into_iter().collect::<Vec<_>>();
    for (at, token) in tokens.iter().enumerate() {
        let starts = at == 0 || is_punct(&tokens[at - 1], ';');
        if starts && is_word(token, "let") {
            pattern(&tokens[at + 1..], into, |t| {
                is_punct(t, '=') || is_punct(t, ':') || is_punct(t, ';')
            });
        }
    }
}

/// All names in what is bound to a fragment.
fn leaves(binding: &Binding, into: &mut FxHashSet<Symbol>) {
    match binding {
        Binding::Leaf(tokens) => names(tokens.clone(), into),
        Binding::Seq(list) => list.iter().for_each(|inner| leaves(inner, into)),
    }
}

fn names(tokens: TokenStream, into: &mut FxHashSet<Symbol>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                into.insert(name(&ident));
            }
            TokenTree::Group(group) => names(group.stream(), into),
            _ => {}
        }
    }
}

/// The names of variables that a template binds: after `let` and `for`, in closures and match arms.
fn bound(template: TokenStream, into: &mut FxHashSet<Symbol>) {
    let tokens = template.into_iter().collect::<Vec<_>>();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if word == "let" || word == "for" => {
                pattern(&tokens[at + 1..], into, |t| {
                    is_punct(t, '=') || is_punct(t, ':') || is_punct(t, ';') || is_word(t, "in")
                });
            }
            TokenTree::Punct(bar) if bar.as_char() == '|' => {
                pattern(&tokens[at + 1..], into, |t| is_punct(t, '|'));
            }
            TokenTree::Punct(arrow) if arrow.as_char() == '=' => {
                let is_arm = tokens.get(at + 1).is_some_and(|t| is_punct(t, '>'));
                if let (true, Some(before)) = (is_arm, at.checked_sub(1)) {
                    pattern(&tokens[before..at], into, |_| false);
                }
            }
            TokenTree::Group(group) => bound(group.stream(), into),
            _ => {}
        }
    }
}

/// The names in the tokens up to an end; what follows a `$` is the caller's.
fn pattern(tokens: &[TokenTree], into: &mut FxHashSet<Symbol>, ends: fn(&TokenTree) -> bool) {
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        if ends(token) {
            return;
        }
        match token {
            TokenTree::Ident(ident) if !before.is_some_and(|t| is_punct(t, '$')) => {
                let text = ident.to_string();
                let is_variable = text.starts_with(|c: char| c.is_lowercase() || c == '_');
                if is_variable && !matches!(text.as_str(), "mut" | "ref" | "self" | "box") {
                    into.insert(name(ident));
                }
            }
            TokenTree::Group(group) => {
                let inner = group.stream().into_iter().collect::<Vec<_>>();
                pattern(&inner, into, |_| false);
            }
            TokenTree::Punct(p) if !matches!(p.as_char(), '$' | '&' | ',' | '_' | '|' | '@') => {
                return;
            }
            _ => {}
        }
        before = Some(token);
    }
}

/// Does a literal of the template name the variable, as format strings do?
fn is_captured(template: TokenStream, called: Symbol) -> bool {
    template.into_iter().any(|token| match token {
        TokenTree::Literal(literal) => literal.to_string().contains(&format!("{{{called}")),
        TokenTree::Group(group) => is_captured(group.stream(), called),
        _ => false,
    })
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(p) if p.as_char() == c)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}
