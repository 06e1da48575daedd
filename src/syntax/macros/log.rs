//! `tracing` and `log`: fields with their sigils, then a message.

use proc_macro2::Delimiter;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Token};

use crate::ir::{Operand, Piece, Place, Proj, Span, Symbol};

use super::super::Lower;
use super::super::exprs::UNIT;
use super::super::types::{name, path};
use super::Known;
use super::format::{Arg, arg_piece};

pub(super) fn is_log(called: &str) -> bool {
    matches!(
        called,
        "trace"
            | "debug"
            | "info"
            | "warn"
            | "error"
            | "event"
            | "log"
            | "span"
            | "trace_span"
            | "debug_span"
            | "info_span"
            | "warn_span"
            | "error_span"
    )
}

/// A field of a structured event.
struct Field {
    /// `user.id`; `None` for a bare expression.
    name: Option<Symbol>,
    value: Value,
    debug: bool,
}

enum Value {
    Expr(Box<Expr>),
    /// The shorthand: `user.id` is name and value in one.
    Shorthand(Vec<Ident>),
}

#[derive(Default)]
struct Event {
    fields: Vec<Field>,
    message: Vec<Arg>,
}

impl Lower<'_> {
    pub(super) fn log_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let called = super::mac_name(mac).as_str();
        let has_level = matches!(called, "event" | "log" | "span");
        let is_span = called.ends_with("span");
        let parser = |input: ParseStream<'_>| event(input, has_level, is_span);
        let event = parser.parse2(mac.tokens.clone()).ok()?;
        let mut pieces = Vec::new();
        for field in &event.fields {
            pieces.push(self.log_field(field));
        }
        pieces.extend(self.pieces(&event.message));
        Some(self.fmt(mac, None, pieces, dst))
    }

    fn log_field(&mut self, field: &Field) -> Piece {
        let (value, span) = match &field.value {
            Value::Expr(value) => (self.expr(value), self.expr_span(value)),
            Value::Shorthand(parts) => self.shorthand(parts),
        };
        arg_piece(field.name, value, field.debug, span)
    }

    /// `user.id` as a field stands for the value of that name.
    fn shorthand(&mut self, parts: &[Ident]) -> (Operand, Span) {
        let [first, rest @ ..] = parts else {
            return (UNIT, Span::default());
        };
        let last = rest.last().unwrap_or(first);
        let span = self.spans.between(first.span(), last.span());
        let Some(local) = self.variable(name(first)) else {
            let path = self.body.path(path(&first.clone().into()));
            return (Operand::Path(path), span);
        };
        let mut place = Place::local(local);
        place
            .proj
            .extend(rest.iter().map(|part| Proj::Field(name(part))));
        (Operand::Place(place), span)
    }
}

fn event(input: ParseStream<'_>, has_level: bool, is_span: bool) -> syn::Result<Event> {
    let mut event = Event::default();
    skip_options(input)?;
    // `leptos::logging::log!` has none.
    if has_level && !input.peek(syn::LitStr) {
        input.parse::<Expr>()?;
        comma(input)?;
        skip_options(input)?;
    }
    while !input.is_empty() {
        if input.peek(syn::token::Brace) {
            let fields;
            syn::braced!(fields in input);
            while !fields.is_empty() {
                event.fields.push(field(&fields)?);
                comma(&fields)?;
            }
        } else if is_span && event.message.is_empty() {
            // A span has a name in front of its fields.
            event.message.push(input.parse()?);
        } else if is_message(input) {
            let args = Punctuated::<Arg, Token![,]>::parse_terminated(input)?;
            event.message = args.into_iter().collect();
        } else {
            event.fields.push(field(input)?);
        }
        comma(input)?;
    }
    Ok(event)
}

/// A literal that is not a field's quoted name, or a macro that makes one.
fn is_message(input: ParseStream<'_>) -> bool {
    let literal = input.peek(syn::LitStr) && !input.peek2(Token![=]);
    let made = input.peek(Ident) && input.peek2(Token![!]) && !input.peek2(Token![!=]);
    let grouped = input.cursor().group(Delimiter::None).is_some();
    literal || made || grouped
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    // `log` separates its fields from the message by `;`.
    let separated = input.parse::<Option<Token![,]>>()?.is_some()
        || input.parse::<Option<Token![;]>>()?.is_some()
        || input.is_empty();
    separated
        .then_some(())
        .ok_or_else(|| input.error("expected a comma"))
}

/// `target: .., parent: .., name: ..`.
fn skip_options(input: ParseStream<'_>) -> syn::Result<()> {
    while input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        let ahead = input.fork();
        let option: Ident = ahead.parse()?;
        if !["target", "parent", "name", "logger"]
            .iter()
            .any(|known| option == known)
        {
            break;
        }
        input.parse::<Ident>()?;
        input.parse::<Token![:]>()?;
        input.parse::<Expr>()?;
        comma(input)?;
    }
    Ok(())
}

fn field(input: ParseStream<'_>) -> syn::Result<Field> {
    if let Some(debug) = sigil(input)? {
        let value: Box<Expr> = Box::new(input.parse()?);
        let called = match &*value {
            Expr::Path(path) => path.path.get_ident().map(name),
            _ => None,
        };
        return Ok(Field {
            name: called,
            value: Value::Expr(value),
            debug,
        });
    }
    let ahead = input.fork();
    let (called, parts) = match field_name(&ahead) {
        Ok(named) if starts_value(&ahead) => {
            field_name(input)?;
            named
        }
        _ => {
            return Ok(Field {
                name: None,
                value: Value::Expr(Box::new(input.parse()?)),
                debug: false,
            });
        }
    };
    let mut debug = false;
    // `log`: `name:? = value`, `name:debug = value`.
    if input.parse::<Option<Token![:]>>()?.is_some() {
        debug = match sigil(input)? {
            Some(debug) => debug,
            None => Ident::parse_any(input)? == "debug",
        };
    }
    let value = if input.parse::<Option<Token![=]>>()?.is_some() {
        debug |= sigil(input)?.unwrap_or_default();
        Value::Expr(Box::new(input.parse()?))
    } else {
        Value::Shorthand(parts)
    };
    Ok(Field {
        name: Some(called),
        value,
        debug,
    })
}

/// After a field's name: its value, its format, or the end of the shorthand.
fn starts_value(input: ParseStream<'_>) -> bool {
    input.is_empty()
        || input.peek(Token![,])
        || input.peek(Token![;])
        || (input.peek(Token![=]) && !input.peek(Token![==]))
        || (input.peek(Token![:]) && !input.peek(Token![::]))
}

/// `?` is debug, `%` display.
fn sigil(input: ParseStream<'_>) -> syn::Result<Option<bool>> {
    if input.parse::<Option<Token![?]>>()?.is_some() {
        return Ok(Some(true));
    }
    Ok(input.parse::<Option<Token![%]>>()?.map(|_| false))
}

/// `a.b.c`, or a quoted name.
fn field_name(input: ParseStream<'_>) -> syn::Result<(Symbol, Vec<Ident>)> {
    if let Some(text) = input.parse::<Option<syn::LitStr>>()? {
        return Ok((Symbol::new(&text.value()), Vec::new()));
    }
    let mut parts = vec![Ident::parse_any(input)?];
    while input.peek(Token![.]) && !input.peek(Token![..]) {
        input.parse::<Token![.]>()?;
        parts.push(Ident::parse_any(input)?);
    }
    let names: Vec<String> = parts.iter().map(|part| part.unraw().to_string()).collect();
    Ok((Symbol::new(&names.join(".")), parts))
}
