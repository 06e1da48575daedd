//! Condition expressions of DynamoDB: is the condition false on an item that does not exist?
//!
//! Truth table: every comparison with a missing attribute is false, except `<>` and `attribute_not_exists`,
//! which are true. A condition guards an item's existence exactly when it is false on the absent item.

use std::iter::Peekable;
use std::str::Chars;

/// Nesting followed; deeper conditions count as guards.
const MAX_DEPTH: usize = 64;

/// Does the condition hold only for an item that exists? `None` when it cannot be read.
pub fn requires_existing(text: &str) -> Option<bool> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
    };
    let holds = parser.or(0)?;
    (parser.at == tokens.len()).then_some(!holds)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Symbol(&'static str),
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut chars = text.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(&c) = chars.peek() {
        match c {
            _ if c.is_whitespace() => {
                chars.next();
            }
            '(' | ')' | ',' | '=' | '<' | '>' => tokens.push(symbol(&mut chars)?),
            _ => tokens.push(Token::Word(word(&mut chars)?)),
        }
    }
    Some(tokens)
}

fn symbol(chars: &mut Peekable<Chars<'_>>) -> Option<Token> {
    let first = chars.next()?;
    let second = chars.peek().copied();
    Some(Token::Symbol(match (first, second) {
        ('<', Some('>')) => {
            chars.next();
            "<>"
        }
        ('<', Some('=')) => {
            chars.next();
            "<="
        }
        ('>', Some('=')) => {
            chars.next();
            ">="
        }
        ('(', _) => "(",
        (')', _) => ")",
        (',', _) => ",",
        ('=', _) => "=",
        ('<', _) => "<",
        ('>', _) => ">",
        _ => return None,
    }))
}

fn word(chars: &mut Peekable<Chars<'_>>) -> Option<String> {
    let mut word = String::new();
    while let Some(&c) = chars.peek() {
        if c.is_whitespace() || "(),=<>".contains(c) {
            break;
        }
        word.push(c);
        chars.next();
    }
    (!word.is_empty()).then_some(word)
}

/// Evaluates on the absent item: the value of each rule is its truth.
struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl Parser<'_> {
    fn keyword(&mut self, keyword: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Word(w)) if w.eq_ignore_ascii_case(keyword));
        self.at += usize::from(found);
        found
    }

    fn symbol(&mut self, symbol: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Symbol(s)) if *s == symbol);
        self.at += usize::from(found);
        found
    }

    fn or(&mut self, depth: usize) -> Option<bool> {
        let mut holds = self.and(depth)?;
        while self.keyword("or") {
            holds |= self.and(depth)?;
        }
        Some(holds)
    }

    fn and(&mut self, depth: usize) -> Option<bool> {
        let mut holds = self.not(depth)?;
        while self.keyword("and") {
            holds &= self.not(depth)?;
        }
        Some(holds)
    }

    fn not(&mut self, depth: usize) -> Option<bool> {
        if depth > MAX_DEPTH {
            return None;
        }
        if self.keyword("not") {
            return Some(!self.not(depth + 1)?);
        }
        if self.symbol("(") {
            let holds = self.or(depth + 1)?;
            return self.symbol(")").then_some(holds);
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Option<bool> {
        let function = self.operand()?;
        if function.eq_ignore_ascii_case("attribute_not_exists") {
            return Some(true);
        }
        if self.keyword("between") {
            self.operand()?;
            return (self.keyword("and") && self.operand().is_some()).then_some(false);
        }
        if self.keyword("in") {
            if !self.symbol("(") {
                return None;
            }
            while !self.symbol(")") {
                self.operand()?;
                self.symbol(",");
            }
            return Some(false);
        }
        for (symbol, holds) in [
            ("<>", true),
            ("<=", false),
            (">=", false),
            ("=", false),
            ("<", false),
            (">", false),
        ] {
            if self.symbol(symbol) {
                self.operand()?;
                return Some(holds);
            }
        }
        // A function that is a condition by itself: attribute_exists, begins_with, contains, attribute_type.
        Some(false)
    }

    /// An operand, or a function with its arguments; yields its name.
    fn operand(&mut self) -> Option<String> {
        let Some(Token::Word(name)) = self.tokens.get(self.at) else {
            return None;
        };
        self.at += 1;
        if self.symbol("(") {
            while !self.symbol(")") {
                self.operand()?;
                self.symbol(",");
            }
        }
        Some(name.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::requires_existing;

    #[test]
    fn what_is_false_on_the_absent_item_is_a_guard() {
        for text in [
            "attribute_exists(pk)",
            "x = :v",
            "#x < :v",
            "x BETWEEN :a AND :b",
            "x IN (:a, :b)",
            "begins_with(sk, :p)",
            "attribute_type(x, :t)",
            "size(x) > :n",
            "NOT attribute_not_exists(pk)",
            "x <> :v AND attribute_exists(pk)",
            "attribute_exists(pk) and (a = :a or b = :b)",
        ] {
            assert_eq!(requires_existing(text), Some(true), "{text}");
        }
    }

    #[test]
    fn what_is_true_on_the_absent_item_is_none() {
        for text in [
            "attribute_not_exists(x)",
            "x <> :v",
            "NOT x < :v",
            "attribute_exists(pk) OR x <> :v",
            "attribute_not_exists(pk) OR expires_at > :n",
            "NOT (attribute_exists(pk))",
        ] {
            assert_eq!(requires_existing(text), Some(false), "{text}");
        }
    }

    #[test]
    fn what_is_no_condition_is_not_judged() {
        for text in ["", "x =", "(a = :b", "a = :b c", "x BETWEEN :a"] {
            assert_eq!(requires_existing(text), None, "{text}");
        }
    }
}
