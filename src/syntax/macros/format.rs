//! The `format!` family: templates, captures, and the macros that print, write or panic with them.

use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use crate::ir::{BinOp, Callee, OpKind, Operand, PathId, Piece, Place, Span, Symbol, Term};

use super::super::Lower;
use super::super::exprs::{UNIT, peel};
use super::super::types::{core_path, global_path, name, path};
use super::{Known, inside, mac_name, text_start};

/// An argument after the template: `x` or `name = x`.
pub(super) struct Arg {
    pub name: Option<Symbol>,
    pub value: Expr,
}

impl Parse for Arg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let named = input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if named {
            let ident = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(name(&ident))
        } else {
            None
        };
        Ok(Self {
            name,
            value: input.parse()?,
        })
    }
}

pub(super) fn args(mac: &syn::Macro) -> Option<Vec<Arg>> {
    let parser = Punctuated::<Arg, Token![,]>::parse_terminated;
    let args = parser.parse2(mac.tokens.clone()).ok()?;
    Some(args.into_iter().collect())
}

impl Lower<'_> {
    pub(super) fn format_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let args = args(mac)?;
        let pieces = self.pieces(&args);
        Some(self.fmt(mac, None, pieces, dst))
    }

    /// `anyhow!(..)`, `eyre!(..)`: an error with the text as its message.
    pub(super) fn error_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let error = match mac_name(mac).as_str() {
            "eyre" => ["eyre", "Report", "msg"],
            _ => ["anyhow", "Error", "msg"],
        };
        let args = args(mac)?;
        let text = self.text(mac, &args);
        let msg = self.body.path(global_path(&error));
        let span = self.mac_span(mac);
        Some(self.call(Callee::Path(msg), vec![text], span, dst))
    }

    /// What `format!` makes of the arguments; what is no template stays what it is.
    fn text(&mut self, mac: &syn::Macro, args: &[Arg]) -> Operand {
        if let [only] = args
            && template_text(&only.value).is_none()
        {
            return self.expr(&only.value);
        }
        let pieces = self.pieces(args);
        self.fmt(mac, None, pieces, None)
    }

    pub(super) fn fmt(
        &mut self,
        mac: &syn::Macro,
        dest: Option<Operand>,
        pieces: Vec<Piece>,
        dst: Option<Place>,
    ) -> Operand {
        let span = self.mac_span(mac);
        let name: PathId = self.body.path(path(&mac.path));
        self.emit_to(dst, span, |dst| OpKind::Fmt {
            dst,
            name,
            dest,
            pieces,
        })
    }

    pub(super) fn write_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let args = args(mac)?;
        let (dest, rest) = args.split_first()?;
        let dest = self.expr(&dest.value);
        let pieces = self.pieces(rest);
        Some(self.fmt(mac, Some(dest), pieces, dst))
    }

    pub(super) fn panic_macro(&mut self, mac: &syn::Macro) -> Known {
        let args = args(mac)?;
        self.panic_with(mac, &args);
        Some(UNIT)
    }

    fn panic_with(&mut self, mac: &syn::Macro, args: &[Arg]) {
        let pieces = self.pieces(args);
        self.fmt(mac, None, pieces, None);
        let span = self.mac_span(mac);
        self.body.end(Term::Diverge, span);
    }

    pub(super) fn assert_macro(&mut self, mac: &syn::Macro) -> Known {
        let args = args(mac)?;
        let (cond, message) = args.split_first()?;
        let (ok, fail) = (self.body.new_block(), self.body.new_block());
        let scope = self.body.open();
        self.cond(&cond.value, ok, fail);
        self.body.close(scope);
        self.body.switch_to(fail);
        self.panic_with(mac, message);
        self.body.switch_to(ok);
        Some(UNIT)
    }

    pub(super) fn assert_eq_macro(&mut self, mac: &syn::Macro) -> Known {
        let args = args(mac)?;
        let [left, right, message @ ..] = args.as_slice() else {
            return None;
        };
        let (lhs, rhs) = (self.expr(&left.value), self.expr(&right.value));
        let op = match mac_name(mac).as_str() {
            "assert_ne" | "debug_assert_ne" => BinOp::Ne,
            _ => BinOp::Eq,
        };
        let span = self.mac_span(mac);
        let cond = self.emit_to(None, span, |dst| OpKind::Bin {
            dst,
            op,
            assign: false,
            lhs,
            rhs,
        });
        let (then, els) = (self.body.new_block(), self.body.new_block());
        self.body.end(Term::Branch { cond, then, els }, span);
        self.body.switch_to(els);
        self.panic_with(mac, message);
        self.body.switch_to(then);
        Some(UNIT)
    }

    /// `return Err(anyhow!(..))`.
    pub(super) fn bail_macro(&mut self, mac: &syn::Macro) -> Known {
        let args = args(mac)?;
        self.bail_with(mac, &args);
        Some(UNIT)
    }

    fn bail_with(&mut self, mac: &syn::Macro, args: &[Arg]) {
        let error = self.text(mac, args);
        let span = self.mac_span(mac);
        let err = self.body.path(core_path(&["result", "Result", "Err"]));
        let result = self.call(Callee::Path(err), vec![error], span, None);
        self.body.end(Term::Return(result), span);
    }

    pub(super) fn ensure_macro(&mut self, mac: &syn::Macro) -> Known {
        let args = args(mac)?;
        let (cond, message) = args.split_first()?;
        let (ok, fail) = (self.body.new_block(), self.body.new_block());
        self.cond(&cond.value, ok, fail);
        self.body.switch_to(fail);
        self.bail_with(mac, message);
        self.body.switch_to(ok);
        Some(UNIT)
    }

    /// The output of a template with its arguments, in order.
    pub(super) fn pieces(&mut self, args: &[Arg]) -> Vec<Piece> {
        let Some((template, rest)) = args.split_first() else {
            return Vec::new();
        };
        let values: Vec<(Option<Symbol>, Operand, Span)> = rest
            .iter()
            .map(|arg| {
                let span = self.expr_span(&arg.value);
                (arg.name, self.expr(&arg.value), span)
            })
            .collect();
        if let Some(text) = template_text(&template.value) {
            return self.fill(&text, &values);
        }
        // No literal to take apart: the output is made of these values.
        let span = self.expr_span(&template.value);
        let first = (template.name, self.expr(&template.value), span);
        let all = std::iter::once(first).chain(values);
        all.map(|(name, value, span)| arg_piece(name, value, false, span))
            .collect()
    }

    fn fill(
        &mut self,
        lit: &syn::LitStr,
        values: &[(Option<Symbol>, Operand, Span)],
    ) -> Vec<Piece> {
        let whole = self.spans.token(lit.span());
        let start = text_start(&lit.token().to_string());
        let mut pieces = Vec::new();
        let mut next = 0;
        for part in template_parts(&lit.value()) {
            let (at, spec) = match part {
                Part::Text(text) => {
                    pieces.push(Piece::Lit(Symbol::new(&text)));
                    continue;
                }
                Part::Arg(at, spec) => (at, spec),
            };
            let (arg, format) = spec.split_once(':').unwrap_or((&spec, ""));
            let debug = format.trim_end().ends_with('?');
            // `{:.*}` takes its precision from the arguments first.
            next += usize::from(format.contains(".*"));
            let arg = arg.trim();
            let positional = match arg.parse::<usize>() {
                Ok(index) => Some(index),
                Err(_) if arg.is_empty() => {
                    next += 1;
                    Some(next - 1)
                }
                Err(_) => None,
            };
            let found = match positional {
                Some(index) => values
                    .get(index)
                    .map(|(_, value, span)| (value.clone(), *span)),
                None => {
                    let span = inside(whole, start, at, arg.len());
                    Some((self.named(arg, values), span))
                }
            };
            if let Some((value, span)) = found {
                pieces.push(Piece::Arg {
                    name: None,
                    value,
                    debug,
                    precision: format.split_once('.').and_then(|(_, n)| n.parse().ok()),
                    span,
                });
            }
        }
        pieces
    }

    /// `{name}`: a named argument, a variable, or a const.
    fn named(&mut self, arg: &str, values: &[(Option<Symbol>, Operand, Span)]) -> Operand {
        let called = Symbol::new(arg.strip_prefix("r#").unwrap_or(arg));
        let given = values.iter().find(|(name, ..)| *name == Some(called));
        if let Some((_, value, _)) = given {
            return value.clone();
        }
        if let Some(local) = self.variable(called) {
            return Operand::Place(Place::local(local));
        }
        let mut constant = core_path(&[arg]);
        constant.global = false;
        constant.segments.remove(0);
        Operand::Path(self.body.path(constant))
    }
}

pub(super) fn arg_piece(name: Option<Symbol>, value: Operand, debug: bool, span: Span) -> Piece {
    Piece::Arg {
        name,
        value,
        debug,
        precision: None,
        span,
    }
}

/// The literal of a template, also when a macro put it in a group.
pub(super) fn template_text(e: &Expr) -> Option<syn::LitStr> {
    match peel(e) {
        Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.clone()),
        Expr::Macro(m) if m.mac.path.is_ident("concat") => {
            let text = super::data::concatenated(&m.mac)?;
            Some(syn::LitStr::new(&text, m.mac.delimiter.span().open()))
        }
        _ => None,
    }
}

enum Part {
    Text(String),
    /// Byte offset of the argument in the text, and what stands between the braces.
    Arg(usize, String),
}

fn template_parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        plain.push_str(&rest[..brace]);
        let doubled = rest[brace + 1..].starts_with(&rest[brace..=brace]);
        if doubled {
            plain.push_str(&rest[brace..=brace]);
            rest = &rest[brace + 2..];
            continue;
        }
        let inner = &rest[brace + 1..];
        let end = match rest.as_bytes()[brace] {
            b'{' => inner.find('}'),
            _ => None,
        };
        let Some(end) = end else {
            // Not a valid template; what is left stays text.
            plain.push_str(&rest[brace..]);
            rest = "";
            break;
        };
        if !plain.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut plain)));
        }
        parts.push(Part::Arg(text.len() - inner.len(), inner[..end].to_owned()));
        rest = &inner[end + 1..];
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain));
    }
    parts
}
