//! From text to items, whatever the text: bounds on nesting before anything recursive runs, and
//! item-by-item parsing of files that do not parse as a whole.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser as _;

use crate::ir::{Item, LimitKind};

use super::Lower;
use super::declarations::with_bodies;
use super::nesting::{may_be_too_deep, too_deep};

/// Tokens of one file, as far as they can be told without lexing: a syntax tree takes some 300 bytes for each.
const MAX_TOKENS: usize = 1_500_000;

/// Byte at which code begins: after a byte order mark, a shebang line and front matter.
pub(super) fn code_start(text: &str) -> usize {
    let code = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rest = code;
    if rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[') {
        rest = rest.find('\n').map_or("", |end| &rest[end..]);
    }
    let fence = rest.trim_start();
    if fence.starts_with("---")
        && let Some(end) = fence[3..].find("\n---")
    {
        rest = &fence[3 + end + 4..];
    }
    text.len() - rest.len()
}

/// Lowers a whole file into `lower.out`.
pub(super) fn lower_text(lower: &mut Lower<'_>, text: &str) {
    if has_too_many_tokens(text) {
        let detail = "the file has more tokens than are read and was skipped";
        return lower.limit(LimitKind::Bound, crate::ir::Span::default(), detail);
    }
    let tokens = match TokenStream::from_str(text) {
        Ok(tokens) => tokens,
        Err(error) => {
            let span = lower.spans.token(error.span());
            let detail = "the file is not made of Rust tokens (an open string, comment or bracket)";
            return lower.limit(LimitKind::Unparsed, span, detail);
        }
    };
    let tokens = match lower.options.stubs {
        true => with_bodies(tokens),
        false => tokens,
    };
    let is_deep = may_be_too_deep(text) && too_deep(&tokens).is_some();
    if !is_deep && let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
        // Parsed tokens are copies; the originals are only needed for recovery.
        drop(tokens);
        return lower.file(&file.attrs, |lower| lower.items(&file.items));
    }
    lower_by_item(lower, tokens);
}

/// Counts words and signs; those in comments and strings too.
fn has_too_many_tokens(text: &str) -> bool {
    if text.len() <= MAX_TOKENS {
        return false;
    }
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut tokens = 0;
    let mut before = b' ';
    for byte in text.bytes() {
        let goes_on = is_word(byte) && is_word(before);
        let starts = !goes_on && !byte.is_ascii_whitespace();
        tokens += usize::from(starts);
        before = byte;
    }
    tokens > MAX_TOKENS
}

fn lower_by_item(lower: &mut Lower<'_>, tokens: TokenStream) {
    let (attrs, chunks) = split(tokens);
    let attrs = syn::Attribute::parse_inner
        .parse2(attrs)
        .unwrap_or_default();
    lower.file(&attrs, |lower| {
        let mut items = Vec::new();
        for chunk in chunks {
            lower_chunk(lower, chunk, &mut items);
        }
        items
    });
}

fn lower_chunk(lower: &mut Lower<'_>, chunk: TokenStream, items: &mut Vec<Item>) {
    let span = lower.tokens_span(&chunk);
    if let Some(at) = too_deep(&chunk) {
        let at = lower.spans.token(at);
        return lower.limit(
            LimitKind::Bound,
            at,
            "code nested beyond the bound of the parser was skipped",
        );
    }
    match syn::parse2::<syn::Item>(chunk) {
        Ok(item) => lower.item(&item, items),
        Err(error) => {
            let at = lower.spans.token(error.span());
            let at = if at.lo < span.lo { span } else { at };
            let detail = format!("an item does not parse and was skipped: {error}");
            lower.limit(LimitKind::Unparsed, at, detail);
        }
    }
}

/// The inner attributes of a file and the token runs that look like its items.
fn split(tokens: TokenStream) -> (TokenStream, Vec<TokenStream>) {
    let mut attrs = Vec::new();
    let mut chunks = Vec::new();
    let mut chunk: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => {
                if chunks.is_empty() && is_inner_attr(&chunk, group) {
                    chunk.push(token);
                    attrs.append(&mut chunk);
                    continue;
                }
                group.delimiter() == Delimiter::Brace && !needs_semicolon(&chunk)
            }
            _ => false,
        };
        chunk.push(token);
        if ends {
            chunks.push(std::mem::take(&mut chunk).into_iter().collect());
        }
    }
    if !chunk.is_empty() {
        chunks.push(chunk.into_iter().collect());
    }
    (attrs.into_iter().collect(), chunks)
}

fn is_inner_attr(chunk: &[TokenTree], group: &Group) -> bool {
    let [TokenTree::Punct(pound), TokenTree::Punct(bang)] = chunk else {
        return false;
    };
    pound.as_char() == '#' && bang.as_char() == '!' && group.delimiter() == Delimiter::Bracket
}

/// Items that a block does not end: `use a::{..};`, `const X: T = T { .. };`.
fn needs_semicolon(chunk: &[TokenTree]) -> bool {
    let mut idents = chunk.iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    });
    let Some(head) = idents.find(|ident| *ident != "pub") else {
        return false;
    };
    match head.to_string().as_str() {
        "use" | "static" | "type" => true,
        "const" => idents.next().is_some_and(|next| {
            !["fn", "unsafe", "async", "extern"]
                .iter()
                .any(|kw| next == kw)
        }),
        _ => false,
    }
}
