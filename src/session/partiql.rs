//! What a PartiQL statement does, as far as its text says: which items it reads or writes, and what its parameters
//! are.

/// A statement about the items of a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// What it does.
    pub verb: Verb,
    /// The table.
    pub table: String,
    /// Attributes that are written, each with what it gets.
    pub written: Vec<(String, Value)>,
    /// Attributes that are compared with `=`, each with what it has to be.
    pub compared: Vec<(String, Value)>,
    /// Attributes, among other words, that other conditions speak of.
    pub tested: Vec<String>,
    /// It goes through an index of the table.
    pub by_index: bool,
}

/// A value in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// The parameter of this number.
    Parameter(usize),
    /// What the text itself says.
    Text(String),
}

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// `SELECT .. FROM t WHERE ..`.
    Select,
    /// `INSERT INTO t VALUE {..}`: fails when there is such an item.
    Insert,
    /// `UPDATE t SET .. WHERE ..`: fails when there is none.
    Update,
    /// `DELETE FROM t WHERE ..`.
    Delete,
}

/// Reads a statement; `None` for one that is written in another way.
pub(super) fn parse(text: &str) -> Option<Statement> {
    let tokens = tokens(text);
    let mut words = Words {
        tokens: &tokens,
        parameters: 0,
    };
    let (verb, intro) = match words.next()?.to_ascii_uppercase().as_str() {
        "SELECT" => (Verb::Select, Some("FROM")),
        "INSERT" => (Verb::Insert, Some("INTO")),
        "UPDATE" => (Verb::Update, None),
        "DELETE" => (Verb::Delete, Some("FROM")),
        _ => return None,
    };
    if let Some(intro) = intro {
        while !words.next()?.eq_ignore_ascii_case(intro) {}
    }
    let table = name(words.next()?);
    let mut statement = Statement {
        verb,
        table,
        written: Vec::new(),
        compared: Vec::new(),
        tested: Vec::new(),
        by_index: words.tokens.first() == Some(&"."),
    };
    if verb == Verb::Insert {
        words.expect("VALUE")?;
        statement.written = words.item()?;
        return Some(statement);
    }
    let mut conditions = false;
    while let Some(word) = words.next() {
        match word.to_ascii_uppercase().as_str() {
            "SET" | "," if verb == Verb::Update && !conditions => {
                statement.written.push(words.pair("=")?);
            }
            "WHERE" | "AND" | "OR" => {
                conditions = true;
                statement.compared.extend(words.equality());
            }
            "?" => words.parameters += 1,
            _ if conditions => statement.tested.push(name(word)),
            _ => {}
        }
    }
    Some(statement)
}

/// What is still to be read.
struct Words<'t> {
    tokens: &'t [&'t str],
    parameters: usize,
}

impl<'t> Words<'t> {
    fn next(&mut self) -> Option<&'t str> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn expect(&mut self, word: &str) -> Option<()> {
        self.next()?.eq_ignore_ascii_case(word).then_some(())
    }

    /// `{'a': ?, 'b': 'text'}`
    fn item(&mut self) -> Option<Vec<(String, Value)>> {
        self.expect("{")?;
        let mut item = Vec::new();
        loop {
            item.push(self.pair(":")?);
            match self.next()? {
                "," => {}
                "}" => return Some(item),
                _ => return None,
            }
        }
    }

    /// `a = ?` or `a = 'text'`; other conditions are left where they are.
    fn equality(&mut self) -> Option<(String, Value)> {
        let [attribute, "=", value, rest @ ..] = self.tokens else {
            return None;
        };
        self.tokens = rest;
        Some((name(attribute), self.value(value)))
    }

    /// A name, what joins it to its value, and the value.
    fn pair(&mut self, joint: &str) -> Option<(String, Value)> {
        let name = name(self.next()?);
        let joined = self.next()? == joint;
        let value = self.next()?;
        joined.then(|| (name, self.value(value)))
    }

    fn value(&mut self, token: &str) -> Value {
        if token != "?" {
            return Value::Text(self::name(token));
        }
        self.parameters += 1;
        Value::Parameter(self.parameters - 1)
    }
}

fn name(token: &str) -> String {
    token.trim_matches(['"', '\'']).to_owned()
}

/// Quoted texts, words, and single characters.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' | '\'' => rest[1..].find(first).map(|at| at + 2),
            first if first.is_alphanumeric() || first == '_' => {
                rest.find(|c: char| !c.is_alphanumeric() && !"_-.".contains(c))
            }
            _ => Some(first.len_utf8()),
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, parameter: usize) -> (String, Value) {
        (name.to_owned(), Value::Parameter(parameter))
    }

    fn text(name: &str, value: &str) -> (String, Value) {
        (name.to_owned(), Value::Text(value.to_owned()))
    }

    #[test]
    fn statements_that_write_are_read() {
        let insert = parse("INSERT INTO \"app\" VALUE {'pk': ?, 'kind': 'session', 'user_id': ?}");
        assert_eq!(
            insert,
            Some(Statement {
                verb: Verb::Insert,
                table: "app".to_owned(),
                written: vec![pair("pk", 0), text("kind", "session"), pair("user_id", 1)],
                compared: Vec::new(),
                tested: Vec::new(),
                by_index: false,
            })
        );
        let update =
            parse("update sessions set user_id = ? SET seen=? where pk = ? AND sk = 'META'");
        assert_eq!(
            update,
            Some(Statement {
                verb: Verb::Update,
                table: "sessions".to_owned(),
                written: vec![pair("user_id", 0), pair("seen", 1)],
                compared: vec![pair("pk", 2), text("sk", "META")],
                tested: Vec::new(),
                by_index: false,
            })
        );
        let delete = parse("DELETE FROM sessions WHERE id = ?").expect("it writes");
        assert_eq!(delete.verb, Verb::Delete);
        assert_eq!(delete.compared, [pair("id", 0)]);
    }

    #[test]
    fn statements_that_read_are_read() {
        let select = parse(
            "SELECT user_id, \"role\" FROM \"sessions\".\"by-token\" \
             WHERE expires_at BETWEEN ? AND ? AND token = ?",
        )
        .expect("it reads");
        assert_eq!(select.verb, Verb::Select);
        assert_eq!(select.table, "sessions");
        assert!(select.by_index);
        assert_eq!(select.compared, [pair("token", 2)]);
        assert!(select.tested.contains(&"expires_at".to_owned()));
    }

    #[test]
    fn what_is_no_such_statement_is_left_alone() {
        for text in ["", "SELECT *", "INSERT INTO t VALUE", "UPDATE", "'", "é?"] {
            assert_eq!(parse(text), None, "{text}");
        }
        let open = parse("UPDATE t SET a = ").map(|it| it.written);
        assert_eq!(open, None);
    }
}
