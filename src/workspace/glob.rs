//! Path patterns: `*`, `?`, `[a-z]`, `[!a-z]` within one part of a path, `**` for any parts.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::files::MAX_DEPTH;

/// Whether a `/`-separated path matches a pattern as a whole.
pub fn glob_matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = parts(pattern).collect();
    let path: Vec<&str> = parts(path).collect();
    wild(
        &pattern,
        &path,
        |part| *part == "**",
        |p, t| part_matches(p, t),
    )
}

/// The directories below `base` that a pattern names, in the order of their names. A pattern
/// without wildcards names its directory whether it exists or not.
pub(super) fn expand(base: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![base.to_owned()];
    if pattern.starts_with('/') {
        found = vec![PathBuf::from("/")];
    }
    for part in parts(pattern) {
        found = found.iter().flat_map(|dir| step(dir, part)).collect();
    }
    found
}

fn step(dir: &Path, part: &str) -> Vec<PathBuf> {
    if part == "**" {
        return WalkDir::new(dir)
            .max_depth(MAX_DEPTH)
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_dir())
            .map(|entry| entry.into_path())
            .collect();
    }
    if !part.contains(['*', '?', '[']) {
        return vec![dir.join(part)];
    }
    let entries = std::fs::read_dir(dir).into_iter().flatten();
    let mut matching: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|entry| part_matches(part, &entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    matching.sort();
    matching
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter(|part| !part.is_empty() && *part != ".")
}

enum Token {
    Star,
    Any,
    Char(char),
    Set {
        negated: bool,
        ranges: Vec<(char, char)>,
    },
}

fn part_matches(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    wild(
        &tokens(pattern),
        &text,
        |token| matches!(token, Token::Star),
        |token, c| match token {
            Token::Star => false,
            Token::Any => true,
            Token::Char(own) => own == c,
            Token::Set { negated, ranges } => {
                ranges.iter().any(|(lo, hi)| (lo..=hi).contains(&c)) != *negated
            }
        },
    )
}

fn tokens(pattern: &str) -> Vec<Token> {
    let mut rest = pattern;
    let mut tokens = Vec::new();
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        tokens.push(match c {
            '*' => Token::Star,
            '?' => Token::Any,
            '[' => match set(rest) {
                Some((token, after)) => {
                    rest = after;
                    token
                }
                None => Token::Char('['),
            },
            other => Token::Char(other),
        });
    }
    tokens
}

/// The set after an opening `[`; a `]` directly after it is one of its characters.
fn set(rest: &str) -> Option<(Token, &str)> {
    let inner = rest.strip_prefix('!').unwrap_or(rest);
    let first = inner.chars().next()?.len_utf8();
    let end = first + inner[first..].find(']')?;
    let members: Vec<char> = inner[..end].chars().collect();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < members.len() {
        let ranged = at + 2 < members.len() && members[at + 1] == '-';
        let last = if ranged { at + 2 } else { at };
        ranges.push((members[at], members[last]));
        at = last + 1;
    }
    let negated = inner.len() < rest.len();
    Some((Token::Set { negated, ranges }, &inner[end + 1..]))
}

/// Matches with one kind of wildcard for "any number"; every other element stands for exactly one.
/// Only the last wildcard is ever retried, so the time is at most the product of the lengths.
fn wild<P, T>(
    pattern: &[P],
    text: &[T],
    is_star: impl Fn(&P) -> bool,
    matches_one: impl Fn(&P, &T) -> bool,
) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut retry = None;
    while t < text.len() {
        if pattern.get(p).is_some_and(&is_star) {
            p += 1;
            retry = Some((p, t));
        } else if pattern.get(p).is_some_and(|own| matches_one(own, &text[t])) {
            p += 1;
            t += 1;
        } else if let Some((after, from)) = retry {
            p = after;
            t = from + 1;
            retry = Some((after, t));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(is_star)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stays_in_its_part_and_two_cross_parts() {
        assert!(glob_matches("crates/*", "crates/a"));
        assert!(!glob_matches("crates/*", "crates/a/b"));
        assert!(glob_matches("crates/**", "crates/a/b/c.rs"));
        assert!(glob_matches("**/tests/*.rs", "a/b/tests/x.rs"));
        assert!(glob_matches("**/x.rs", "x.rs"));
        assert!(!glob_matches("**/tests/*.rs", "a/tests/b/x.rs"));
    }

    #[test]
    fn sets_ranges_and_questions_stand_for_one_character() {
        assert!(glob_matches("v[0-9]?", "v1é"));
        assert!(!glob_matches("v[!0-9]", "v1"));
        assert!(glob_matches("[]a]", "]"));
        assert!(glob_matches("a[b", "a[b"));
    }

    #[test]
    fn many_stars_do_not_take_exponential_time() {
        let pattern = "*a".repeat(200) + "b";
        assert!(!glob_matches(&pattern, &"a".repeat(5_000)));
    }
}
