//! Where a function cuts short what it draws, for edits that keep more of it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::around::Around;
use crate::ir::Span;

/// What limits a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// A number of things, written at a place.
    Count(u64, Span),
    /// A range that keeps the beginning: `..8`.
    Range(Span),
    /// `.take(8)` of something that ends by itself.
    Take(Span),
    /// An integer type.
    Type(Span),
}

impl Around<'_> {
    /// The one cut in the innermost function around a place.
    pub fn cut(&self, at: u32) -> Option<Cut> {
        let groups = self.groups(at);
        let body = groups.iter().rev().find(|it| it.head.is_function)?;
        let mut found = Vec::new();
        self.cuts(&body.group.stream(), &mut found);
        match found[..] {
            [cut] => cut,
            _ => None,
        }
    }

    /// All cuts; `None` for one that cannot be edited.
    fn cuts(&self, tokens: &TokenStream, found: &mut Vec<Option<Cut>>) {
        let tokens = tokens.clone().into_iter().collect::<Vec<_>>();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    if group.delimiter() == Delimiter::Bracket {
                        found.extend(self.bracketed(group, at > 0 && is_value(&tokens[at - 1])));
                    }
                    self.cuts(&group.stream(), found);
                }
                TokenTree::Ident(name) => {
                    found.extend(self.called(&name.to_string(), &tokens, at));
                }
                _ => {}
            }
        }
    }

    /// `[..8]` behind a value, `[0; 8]`.
    fn bracketed(&self, group: &Group, is_index: bool) -> Option<Option<Cut>> {
        let inside = group.stream().into_iter().collect::<Vec<_>>();
        if let Some(at) = inside.iter().position(|it| is_punct(it, ';')) {
            return (!is_index).then(|| self.number(&inside[at + 1..]));
        }
        let dots = inside
            .windows(2)
            .position(|it| is_punct(&it[0], '.') && is_punct(&it[1], '.'));
        let (start, end) = match dots.filter(|_| is_index)? {
            at if at + 2 == inside.len() => return None,
            at => (&inside[..at], &inside[at + 2..]),
        };
        let zero = |it: &TokenTree| matches!(it, TokenTree::Literal(it) if it.to_string() == "0");
        let from_start = start.iter().all(zero) && !is_punct(&end[0], '=');
        let range = self.through(&inside);
        Some(range.filter(|_| from_start).map(Cut::Range))
    }

    /// A method or function that draws or cuts.
    fn called(&self, name: &str, tokens: &[TokenTree], at: usize) -> Option<Option<Cut>> {
        let is_method = at > 0 && is_punct(&tokens[at - 1], '.');
        let args = match tokens.get(at + 1) {
            Some(TokenTree::Group(group)) => group.stream().into_iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        let last = args.rsplit(|it| is_punct(it, ',')).next().unwrap_or(&[]);
        match name {
            "take" if is_method && !args.is_empty() => {
                let before =
                    tokens[..at].rsplit(|it| [';', ',', '='].iter().any(|c| is_punct(it, *c)));
                let of_text = |it: &TokenTree| {
                    matches!(it, TokenTree::Ident(name)
                    if ["chars", "bytes", "char_indices"].iter().any(|it| name == it))
                };
                let ends = before
                    .into_iter()
                    .next()
                    .is_some_and(|it| it.iter().any(of_text));
                Some(match ends {
                    true => self.through(&tokens[at - 1..=at + 1]).map(Cut::Take),
                    false => self.number(&args),
                })
            }
            "sample_string" => Some(self.number(last)),
            "truncate" | "split_at" if is_method => Some(None),
            "random" | "gen" => self.drawn(&tokens[at + 1..]),
            _ => None,
        }
    }

    /// The type in `random::<T>()`.
    fn drawn(&self, after: &[TokenTree]) -> Option<Option<Cut>> {
        let [colon, other, open, ty, close, ..] = after else {
            return None;
        };
        let signs = [(colon, ':'), (other, ':'), (open, '<'), (close, '>')];
        if !signs.iter().all(|(token, sign)| is_punct(token, *sign)) {
            return None;
        }
        match ty {
            TokenTree::Ident(name) => {
                let integers = ["u8", "u16", "u32", "u64", "usize"];
                let is_integer = integers.iter().any(|it| name == it);
                is_integer.then(|| Some(Cut::Type(self.span(ty))))
            }
            _ => None,
        }
    }

    /// The value of a number that is written here, or as a constant in this file, and where it is written.
    fn number(&self, tokens: &[TokenTree]) -> Option<Cut> {
        match tokens {
            [TokenTree::Literal(number)] => {
                let text = number.to_string().replace('_', "");
                let value = text.trim_end_matches("usize").parse().ok()?;
                Some(Cut::Count(value, self.span(number)))
            }
            [.., TokenTree::Ident(name)] => {
                let mut values = Vec::new();
                constants(&self.tokens, &name.to_string(), &mut values);
                match &values[..] {
                    [value @ TokenTree::Literal(_)] => self.number(std::slice::from_ref(value)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn through(&self, tokens: &[TokenTree]) -> Option<Span> {
        let (first, last) = (tokens.first()?, tokens.last()?);
        Some(Span {
            lo: self.span(&first.span()).lo,
            hi: self.span(&last.span()).hi,
        })
    }
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

/// May what follows in brackets be an index?
fn is_value(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        _ => false,
    }
}

/// The values of all constants of a name.
fn constants(tokens: &TokenStream, name: &str, found: &mut Vec<TokenTree>) {
    let tokens = tokens.clone().into_iter().collect::<Vec<_>>();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => constants(&group.stream(), name, found),
            TokenTree::Ident(word)
                if word == "const"
                    && tokens.get(at + 1).is_some_and(|it| it.to_string() == name) =>
            {
                let item = tokens[at + 2..].iter().take_while(|it| !is_punct(it, ';'));
                let mut value = item.skip_while(|it| !is_punct(it, '=')).skip(1);
                found.extend(value.next().filter(|_| value.next().is_none()).cloned());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::SourceFile;

    #[track_caller]
    fn cuts(body: &str, expected: Option<(&str, u64)>) {
        let text = format!("const LEN: usize = 10;\nfn f() {{ {body} }}\n");
        let source = SourceFile::new("a.rs", text.as_str());
        let around = Around::new(&source).expect("tokens");
        let at = text.find("draw").expect("something is drawn") as u32;
        let found = around.cut(at).map(|cut| match cut {
            Cut::Count(number, span) => (source.slice(span), number),
            Cut::Range(span) | Cut::Take(span) | Cut::Type(span) => (source.slice(span), 0),
        });
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn the_one_cut_is_found() {
        cuts("draw.sample_iter(A).take(8).collect()", Some(("8", 8)));
        cuts("draw.sample_iter(A).take(LEN).collect()", Some(("10", 10)));
        cuts(
            "draw.to_string().chars().take(8).collect()",
            Some((".take(8)", 0)),
        );
        cuts("let a = draw(); a[..8].to_owned()", Some(("..8", 0)));
        cuts("let a = draw(); &a[0..LEN]", Some(("0..LEN", 0)));
        cuts("let mut a = [0u8; 4]; draw(&mut a); a", Some(("4", 4)));
        cuts("A.sample_string(&mut draw(), 12)", Some(("12", 12)));
        cuts("draw(rand::random::<u64>())", Some(("u64", 0)));
        cuts("draw().random::<[u8; 6]>()", Some(("6", 6)));
        cuts("draw().random::<u64>(); a[..3].len()", None);
        cuts("draw().take(n)", None);
        cuts("let a = draw(); a[2..8].to_owned()", None);
        cuts("let a = draw(); a[..].to_owned()", None);
    }
}
