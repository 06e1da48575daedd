//! Comment directives: `// session-audit: allow(lint, lint) until=2030-01-31 -- reason`.
//!
//! Comments are not in the syntax tree, and a file that does not parse has directives too, so this
//! is a lexer of its own. It knows just enough of Rust to skip what only looks like a comment, and to
//! find the end of the statement, arm or item below one:
//!
//! - behind code: the directive covers its line;
//! - on a line of its own: what begins below it, up to its end;
//! - as an inner comment (`//!`): the module, or the block, that it stands in.

use crate::ir::{Allow, Directive, Span};

use super::lexemes::{block_end, character_end, joined, line_end, raw_end, raw_hashes, string_end};

/// What every directive begins with; files without it are not looked at.
const MARK: &str = "session-audit";

const EXAMPLE: &str = "write `session-audit: allow(lint-id) -- reason`";

/// The directives of a text, in order.
pub(super) fn directives(text: &str) -> Vec<Directive> {
    if !text.contains(MARK) {
        return Vec::new();
    }
    let (code, comments) = mask(text);
    let directives = comments.iter().filter_map(|comment| {
        let words = comment.words(text).strip_prefix(MARK)?.trim_start();
        let says = match (words.strip_prefix(':'), comment.kind) {
            // A sentence about this program is none.
            (None, _) if !words.starts_with("allow(") => return None,
            (_, Kind::Doc) => Err("a doc comment is no directive: write `//`".to_owned()),
            (None, _) => Err(format!("the colon is missing: {EXAMPLE}")),
            (Some(words), _) => parse(words.trim()),
        };
        Some(Directive {
            at: comment.span,
            covers: covered(&code, comment),
            says,
        })
    });
    directives.collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Outer,
    Inner,
    Doc,
}

struct Comment {
    span: Span,
    kind: Kind,
}

impl Comment {
    /// The text without its marks.
    fn words<'t>(&self, text: &'t str) -> &'t str {
        let text = &text[self.span.lo as usize..self.span.hi as usize];
        let text = text.strip_suffix("*/").unwrap_or(text);
        text.trim_start_matches(['/', '*', '!']).trim()
    }
}

/// The text with every byte of comments, strings and characters replaced by a space or an `x`, so that
/// what is left can be read bracket by bracket; and the comments.
fn mask(text: &str) -> (Vec<u8>, Vec<Comment>) {
    let mut code = text.as_bytes().to_vec();
    let mut comments = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let rest = &text.as_bytes()[at..];
        let (end, filler) = match rest {
            [b'/', b'/', ..] => (at + line_end(rest), b' '),
            [b'/', b'*', ..] => (at + block_end(rest), b' '),
            [b'"', ..] => (at + string_end(rest), b'x'),
            [b'r', ..] if !joined(text.as_bytes(), at) && raw_hashes(rest).is_some() => {
                (at + raw_end(rest), b'x')
            }
            [b'\'', ..] => (at + character_end(&text[at..]), b'x'),
            _ => {
                at += 1;
                continue;
            }
        };
        if filler == b' ' {
            comments.push(Comment {
                span: Span {
                    lo: at as u32,
                    hi: end as u32,
                },
                kind: kind(&text[at..end]),
            });
        }
        for byte in &mut code[at..end] {
            if *byte != b'\n' {
                *byte = filler;
            }
        }
        at = end;
    }
    (code, comments)
}

fn kind(comment: &str) -> Kind {
    let body = &comment[2..];
    if body.starts_with('!') {
        Kind::Inner
    } else if body.starts_with(['/', '*']) && !body.starts_with("//") && !body.starts_with("*/") {
        Kind::Doc
    } else {
        Kind::Outer
    }
}

/// The code a comment speaks of.
fn covered(code: &[u8], comment: &Comment) -> Option<Span> {
    let at = comment.span.lo as usize;
    let line = code[..at].iter().rposition(|&byte| byte == b'\n');
    let line = line.map_or(0, |newline| newline + 1);
    let span = |lo: usize, hi: usize| Span {
        lo: lo as u32,
        hi: hi as u32,
    };
    if comment.kind == Kind::Inner {
        let (lo, hi) = around(code, at);
        return Some(span(lo, hi));
    }
    if let Some(first) = code[line..at].iter().position(|b| !b.is_ascii_whitespace()) {
        return Some(span(line + first, at));
    }
    let lo = begin(code, comment.span.hi as usize)?;
    Some(span(lo, end(code, lo)))
}

/// The braces around a place, or the whole text.
fn around(code: &[u8], at: usize) -> (usize, usize) {
    let mut depth = 0;
    let open = code[..at].iter().rposition(|byte| {
        depth += i32::from(*byte == b'}') - i32::from(*byte == b'{');
        depth < 0
    });
    let Some(open) = open else {
        return (0, code.len());
    };
    let mut depth = 0;
    let close = code[open..].iter().position(|byte| {
        depth += i32::from(*byte == b'{') - i32::from(*byte == b'}');
        depth == 0
    });
    (open, close.map_or(code.len(), |close| open + close + 1))
}

/// Where the code below a comment begins; `None` at the end of a block or of the file.
fn begin(code: &[u8], from: usize) -> Option<usize> {
    let at = code[from..].iter().position(|b| !b.is_ascii_whitespace())?;
    let at = from + at;
    (!matches!(code[at], b'}' | b')' | b']')).then_some(at)
}

/// The end of the statement, arm, field or item that begins at `from`.
fn end(code: &[u8], from: usize) -> usize {
    let mut depth = 0;
    let mut at = from;
    let head = word(code, behind_attributes(code, from));
    let is_let = head == b"let";
    // Commas of an item or a `let` stand in its types; elsewhere they end an arm or a field.
    let is_item = is_let || ITEMS.iter().any(|keyword| keyword.as_bytes() == head);
    while at < code.len() {
        match code[at] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => return at,
            b')' | b']' => depth -= 1,
            b'}' => {
                depth -= 1;
                if depth == 0 && !is_let && !goes_on(code, at + 1) {
                    return at + 1;
                }
            }
            b';' if depth == 0 => return at + 1,
            b',' if depth == 0 && !is_item => return at + 1,
            _ => {}
        }
        at += 1;
    }
    code.len()
}

/// Words that an item begins with.
const ITEMS: &[&str] = &[
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
];

fn behind_attributes(code: &[u8], mut at: usize) -> usize {
    while code.get(at) == Some(&b'#') {
        let mut depth = 0;
        let close = code[at..].iter().position(|byte| {
            depth += i32::from(*byte == b'[') - i32::from(*byte == b']');
            *byte == b']' && depth == 0
        });
        let Some(close) = close else {
            return code.len();
        };
        let rest = &code[at + close + 1..];
        let next = rest.iter().position(|b| !b.is_ascii_whitespace());
        at = next.map_or(code.len(), |next| at + close + 1 + next);
    }
    at
}

/// Does an expression go on behind a closing brace?
fn goes_on(code: &[u8], from: usize) -> bool {
    let Some(next) = code[from..].iter().position(|b| !b.is_ascii_whitespace()) else {
        return false;
    };
    let next = from + next;
    matches!(code[next], b'.' | b'?' | b';' | b',') || word(code, next) == b"else"
}

fn word(code: &[u8], from: usize) -> &[u8] {
    let length = code[from..].iter().position(|b| !b.is_ascii_alphabetic());
    &code[from..length.map_or(code.len(), |length| from + length)]
}

/// `allow(a, b, until=2030-01-31) until=2030-01-31 -- reason`.
fn parse(text: &str) -> Result<Allow, String> {
    let (text, reason) = match text.split_once("--") {
        Some((text, reason)) => (text.trim(), Some(reason.trim())),
        None => (text, None),
    };
    let Some(rest) = text.strip_prefix("allow") else {
        let word = text.split(['(', ' ']).next().unwrap_or_default();
        return Err(format!("`{word}` is no directive: {EXAMPLE}"));
    };
    let list = rest.trim_start().strip_prefix('(');
    let Some((list, rest)) = list.and_then(|list| list.split_once(')')) else {
        return Err(format!("the list of lints is missing: {EXAMPLE}"));
    };
    let mut allow = Allow {
        reason: reason.filter(|r| !r.is_empty()).map(str::to_owned),
        ..Allow::default()
    };
    let inside = list.split(',').map(|word| (word.trim(), true));
    let outside = rest.split_whitespace().map(|word| (word, false));
    for (word, is_inside) in inside.chain(outside) {
        match word.split_once('=') {
            Some(("until", day)) if is_day(day.trim()) => allow.until = Some(day.trim().to_owned()),
            Some(("until", day)) => {
                return Err(format!("`{day}` is no day: write `until=YYYY-MM-DD`"));
            }
            None if is_inside && !word.is_empty() => allow.lints.push(word.to_owned()),
            None if is_inside => {}
            _ => return Err(format!("`{word}` is not understood: {EXAMPLE}")),
        }
    }
    match allow.lints.is_empty() {
        true => Err(format!("it names no lint: {EXAMPLE}")),
        false => Ok(allow),
    }
}

/// `YYYY-MM-DD` of a day that exists.
fn is_day(text: &str) -> bool {
    let format = time::macros::format_description!("[year]-[month]-[day]");
    text.len() == 10 && time::Date::parse(text, &format).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each directive: what it covers, and what it says.
    fn read(text: &str) -> Vec<(String, Result<Allow, String>)> {
        let found = directives(text).into_iter();
        let found = found.map(|directive| {
            let covers = directive
                .covers
                .map_or("", |span| &text[span.lo as usize..span.hi as usize]);
            (covers.to_owned(), directive.says)
        });
        found.collect()
    }

    fn covers(text: &str) -> Vec<String> {
        read(text).into_iter().map(|(covers, _)| covers).collect()
    }

    #[test]
    fn a_directive_behind_code_covers_its_line() {
        let text = "fn f() {\n    put(sid); // session-audit: allow(a) -- b\n    put(sid);\n}\n";
        assert_eq!(covers(text), ["put(sid); "]);
    }

    #[test]
    fn a_directive_above_covers_the_statement() {
        for statement in [
            "db.put()\n.item(\"a\", b)\n.send();",
            "let Some(x) = y else { return };",
            "if a { b } else { c }",
            "match a { _ => { b } }.await?;",
            "let s = Session { id, .. };",
            "fn g(a: [u8; 4]) -> Result<A, B> {\n    b;\n}",
            "#[a(b)]\n#[c]\npub fn g<T, U>() where T: A, U: B {}",
            "Some(x) => y,",
            "#[handler]\nasync fn h() { '}'; \"}\"; r#\"}\"}\"#; /* } */ '\\''; f::<'a>() }",
        ] {
            let text = format!("mod m {{\n// session-audit: allow(a)\n{statement}\nrest();\n}}");
            assert_eq!(covers(&text), [statement]);
        }
    }

    #[test]
    fn an_inner_directive_covers_its_module() {
        let text =
            "fn a() {}\nmod m {\n    //! session-audit: allow(a)\n    fn b() {}\n}\nfn c() {}";
        assert_eq!(
            covers(text),
            ["{\n    //! session-audit: allow(a)\n    fn b() {}\n}"]
        );
        let text = "//! session-audit: allow(a)\nfn b() {}\n";
        assert_eq!(covers(text), [text]);
    }

    #[test]
    fn text_in_strings_is_no_directive() {
        let text = "const A: &str = \"// session-audit: allow(a)\";\nconst B: &str = r#\"\n// session-audit: allow(a)\"#;";
        assert_eq!(read(text), []);
    }

    #[test]
    fn nothing_below_is_nothing_covered() {
        assert_eq!(
            covers("fn f() {\n    // session-audit: allow(a)\n}\n"),
            [""]
        );
        assert_eq!(covers("// session-audit: allow(a)"), [""]);
    }

    #[test]
    fn what_a_directive_says() {
        let said = |text: &str| {
            let text = format!("// session-audit: {text}\nfn f() {{}}");
            read(&text).remove(0).1
        };
        let allow = |lints: &[&str], until: Option<&str>, reason: Option<&str>| {
            Ok(Allow {
                lints: lints.iter().map(|&lint| lint.to_owned()).collect(),
                until: until.map(str::to_owned),
                reason: reason.map(str::to_owned),
            })
        };
        assert_eq!(said("allow(a)"), allow(&["a"], None, None));
        assert_eq!(
            said("allow(a, b) until=2030-01-31 -- c -- d"),
            allow(&["a", "b"], Some("2030-01-31"), Some("c -- d"))
        );
        assert_eq!(
            said("allow(a, until=2030-01-31)"),
            allow(&["a"], Some("2030-01-31"), None)
        );
        for (text, complaint) in [
            (
                "deny(a)",
                "`deny` is no directive: write `session-audit: allow(lint-id) -- reason`",
            ),
            (
                "allow a",
                "the list of lints is missing: write `session-audit: allow(lint-id) -- reason`",
            ),
            (
                "allow()",
                "it names no lint: write `session-audit: allow(lint-id) -- reason`",
            ),
            (
                "allow(a) until=2030-02-30",
                "`2030-02-30` is no day: write `until=YYYY-MM-DD`",
            ),
            (
                "allow(a) because",
                "`because` is not understood: write `session-audit: allow(lint-id) -- reason`",
            ),
        ] {
            assert_eq!(said(text), Err(complaint.to_owned()));
        }
    }

    #[test]
    fn a_doc_comment_is_refused() {
        let text = "/// session-audit: allow(a)\nfn f() {}";
        let complaint = "a doc comment is no directive: write `//`";
        assert_eq!(
            read(text),
            [("fn f() {}".to_owned(), Err(complaint.to_owned()))]
        );
    }

    #[test]
    fn a_directive_without_its_colon_is_no_sentence() {
        let text =
            "// session-audit allow(a) -- b\nfn f() {}\n// session-audit allows it\nfn g() {}";
        let complaint = format!("the colon is missing: {EXAMPLE}");
        assert_eq!(read(text), [("fn f() {}".to_owned(), Err(complaint))]);
    }

    #[test]
    fn unfinished_text_does_no_harm() {
        for text in [
            "\"",
            "r#\"",
            "/*",
            "'",
            "'\\",
            "b'",
            "\"\\",
            "// session-audit:",
            "/**/",
        ] {
            for text in [text.to_owned(), format!("{text} session-audit: allow(")] {
                let _ = directives(&text);
            }
        }
    }
}
