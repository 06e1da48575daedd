//! Macro invocations: the workspace's own are expanded, well-known ones have small grammars of their own,
//! the rest is opaque.

mod data;
mod flow;
mod format;
mod item;
mod log;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use crate::ir::{LimitKind, Lit, OpKind, Operand, Place, Span, Symbol};

use super::Lower;
use super::exprs::{Goal, UNIT};
use super::types::{name, path};

/// What a built-in macro came to.
type Known = Option<Operand>;

impl Lower<'_> {
    /// The value of a macro invocation.
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Operand {
        self.out.macros.total += 1;
        if let Some(expanded) = self.expansion(mac) {
            let value = self.expanded_expr(&expanded, dst.clone(), mac);
            self.expander.done();
            if let Some(value) = value {
                return value;
            }
        }
        match self.builtin(mac, dst.clone()) {
            Some(value) => value,
            None => self.opaque(mac, dst),
        }
    }

    /// A macro statement: what it declares stays in scope.
    pub(super) fn stmt_macro(&mut self, mac: &syn::Macro) {
        if let Some(expanded) = self.expansion(mac) {
            let stmts = syn::Block::parse_within.parse2(expanded);
            if let Ok(stmts) = stmts {
                self.out.macros.total += 1;
                let span = self.mac_span(mac);
                self.stmts(&stmts, &Goal::Discard, span);
                return self.expander.done();
            }
            self.expander.done();
        }
        match mac_name(mac).as_str() {
            // `pin!` of a variable shadows it by its pinned self; with a `let` it declares it.
            "pin" | "pin_mut" | "cfg_if" if self.stmts_inside(mac) => self.out.macros.total += 1,
            _ => {
                self.macro_expr(mac, None);
            }
        }
    }

    /// Statements that a macro passes through.
    fn stmts_inside(&mut self, mac: &syn::Macro) -> bool {
        let mut all = Vec::new();
        if mac_name(mac) == "cfg_if" {
            for token in mac.tokens.clone() {
                if let TokenTree::Group(group) = token
                    && group.delimiter() == proc_macro2::Delimiter::Brace
                {
                    let Ok(stmts) = syn::Block::parse_within.parse2(group.stream()) else {
                        return false;
                    };
                    all.extend(stmts);
                }
            }
        } else {
            match syn::Block::parse_within.parse2(mac.tokens.clone()) {
                Ok(stmts) => all = stmts,
                Err(_) => return false,
            }
        }
        let span = self.mac_span(mac);
        self.stmts(&all, &Goal::Discard, span);
        true
    }

    /// The expansion of a macro of the workspace. After a `Some` call `self.expander.done()`.
    pub(super) fn expansion(&mut self, mac: &syn::Macro) -> Option<TokenStream> {
        let segments = &mac.path.segments;
        let last = segments.last()?;
        let called = name(&last.ident);
        let first = segments.first()?.ident.to_string();
        let local = segments.len() == 1 || matches!(first.as_str(), "crate" | "self" | "super");
        if !self.expander.knows(called) || (!local && is_builtin(called.as_str())) {
            return None;
        }
        self.expander.expand(called, &mac.tokens, last.ident.span())
    }

    fn expanded_expr(
        &mut self,
        expanded: &TokenStream,
        dst: Option<Place>,
        mac: &syn::Macro,
    ) -> Option<Operand> {
        if expanded.is_empty() {
            return Some(UNIT);
        }
        if let Ok(e) = syn::parse2::<Expr>(expanded.clone()) {
            return Some(self.lower(&e, dst));
        }
        let stmts = syn::Block::parse_within.parse2(expanded.clone()).ok()?;
        let span = self.mac_span(mac);
        let dst = self.dst(dst, span);
        let scope = self.body.open();
        self.stmts(&stmts, &Goal::Into(dst.clone()), span);
        self.body.close(scope);
        Some(Operand::Place(dst))
    }

    pub(super) fn expand_pattern(&mut self, mac: &syn::Macro) -> Option<syn::Pat> {
        self.out.macros.total += 1;
        let pattern = self.expansion(mac).and_then(|expanded| {
            let pattern = syn::Pat::parse_multi_with_leading_vert
                .parse2(expanded)
                .ok();
            if pattern.is_none() {
                self.expander.done();
            }
            pattern
        });
        if pattern.is_none() {
            self.count_opaque(mac);
        }
        pattern
    }

    fn builtin(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let called = mac_name(mac);
        if log::is_log(called.as_str()) {
            return self.log_macro(mac, dst);
        }
        match called.as_str() {
            "format" | "format_args" | "print" | "println" | "eprint" | "eprintln" => {
                self.format_macro(mac, dst)
            }
            "anyhow" | "eyre" | "format_err" => self.error_macro(mac, dst),
            "write" | "writeln" => self.write_macro(mac, dst),
            "panic" | "todo" | "unimplemented" | "unreachable" => self.panic_macro(mac),
            "assert" | "debug_assert" => self.assert_macro(mac),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                self.assert_eq_macro(mac)
            }
            "bail" => self.bail_macro(mac),
            "ensure" => self.ensure_macro(mac),
            "query"
            | "query_unchecked"
            | "query_file"
            | "query_file_unchecked"
            | "query_as"
            | "query_as_unchecked"
            | "query_file_as"
            | "query_file_as_unchecked"
            | "query_scalar"
            | "query_scalar_unchecked"
            | "query_file_scalar"
            | "query_file_scalar_unchecked" => self.query_macro(mac, dst),
            "nanoid" => self.nanoid_macro(mac, dst),
            "vec" => self.vec_macro(mac, dst),
            "json" => self.json_macro(mac, dst),
            "hashmap" => self.map_macro("HashMap", mac, dst),
            "btreemap" => self.map_macro("BTreeMap", mac, dst),
            "matches" => self.matches_macro(mac, dst),
            "dbg" => self.dbg_macro(mac, dst),
            "concat" | "stringify" | "line" | "column" => self.text_macro(mac, dst),
            "file" | "module_path" | "cfg" | "env" | "option_env" | "include_str"
            | "include_bytes" | "compile_error" | "global_asm" | "offset_of" => {
                Some(self.constant_macro(mac, dst))
            }
            "addr_of" | "addr_of_mut" => self.addr_macro(mac, dst),
            "join" | "try_join" => self.join_macro(mac, dst),
            "select" | "select_biased" => self.select_macro(mac, dst),
            "pin" | "pin_mut" => self.pin_macro(mac),
            "try" => self.try_macro(mac, dst),
            _ => None,
        }
    }

    /// A value fixed at build time.
    fn constant_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Operand {
        let span = self.mac_span(mac);
        let name = self.body.path(path(&mac.path));
        self.emit_to(dst, span, |dst| OpKind::Opaque {
            dst,
            name,
            args: Vec::new(),
        })
    }

    /// A macro whose expansion stays unknown.
    fn opaque(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Operand {
        self.count_opaque(mac);
        let args = match exprs(&mac.tokens) {
            Some(args) => args.iter().map(|arg| self.expr(arg)).collect(),
            None => self.locals_named(&mac.tokens),
        };
        let span = self.mac_span(mac);
        let name = self.body.path(path(&mac.path));
        self.emit_to(dst, span, |dst| OpKind::Opaque { dst, name, args })
    }

    fn count_opaque(&mut self, mac: &syn::Macro) {
        self.out.macros.opaque += 1;
        let span = self.mac_span(mac);
        let detail = format!("the macro `{}!` is not expanded", mac_name(mac));
        self.limit(LimitKind::OpaqueMacro, span, detail);
    }

    /// The variables in scope that occur among the tokens.
    pub(super) fn locals_named(&mut self, tokens: &TokenStream) -> Vec<Operand> {
        let mut names = Vec::new();
        idents(tokens.clone(), &mut names);
        let locals = names.into_iter().filter_map(|called| self.variable(called));
        locals
            .map(|local| Operand::Place(Place::local(local)))
            .collect()
    }

    /// Evaluates all but the last and gives the value of the last.
    fn first_of(&mut self, args: &[Expr]) -> Operand {
        args.first().map_or(UNIT, |first| self.expr(first))
    }

    fn lit_str(&self, text: &str) -> Operand {
        Operand::Lit(Lit::Str(Symbol::new(text)))
    }
}

/// The macro's name, without its path.
pub(super) fn mac_name(mac: &syn::Macro) -> Symbol {
    let last = mac.path.segments.last();
    last.map_or_else(|| Symbol::new(""), |last| name(&last.ident))
}

fn is_builtin(called: &str) -> bool {
    log::is_log(called)
        || matches!(
            called,
            "vec" | "json" | "format" | "select" | "join" | "try_join"
        )
}

/// Comma-separated expressions, if the tokens are that.
fn exprs(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let args = parser.parse2(tokens.clone()).ok()?;
    Some(args.into_iter().collect())
}

fn idents(tokens: TokenStream, out: &mut Vec<Symbol>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                let called = name(&ident);
                if !out.contains(&called) {
                    out.push(called);
                }
            }
            TokenTree::Group(group) => idents(group.stream(), out),
            _ => {}
        }
    }
}

/// Where the text of a literal begins in its source, if it stands there as it is, without escapes.
fn text_start(source: &str) -> Option<usize> {
    let is_raw = source.starts_with(['r', 'b', 'c']);
    let is_changed = (source.contains('\\') && !is_raw) || source.contains('\r');
    let open = source.find('"').filter(|_| !is_changed)?;
    Some(open + 1)
}

/// The span of a piece of a literal whose text begins at `start`; of the whole literal where that is not known.
fn inside(whole: Span, start: Option<usize>, at: usize, len: usize) -> Span {
    let piece = start.map(|start| {
        let lo = whole.lo + (start + at) as u32;
        let hi = lo + len as u32;
        Span { lo, hi }
    });
    piece.filter(|piece| piece.hi <= whole.hi).unwrap_or(whole)
}
