//! The front matter of a lint page: TOML between two `+++` lines, read key by key.
//!
//! Read by hand and not with serde, so that every complaint has its line and says what to do.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::Level;
use super::page::PageError;
use crate::workspace::suggest;

const KEYS: &[&str] = &[
    "id",
    "summary",
    "level",
    "security-severity",
    "precision",
    "cwe",
    "asvs",
    "fact",
    "when",
    "message",
    "exploit",
    "help",
    "missing",
    "labels",
    "fix",
    "milder",
];

const PRECISIONS: &[&str] = &["very-high", "high", "medium", "low"];

/// A text of the front matter and the line of the page it begins at.
#[derive(Clone, Debug)]
pub struct Text {
    /// The value.
    pub value: String,
    /// One-based line of the page.
    pub line: usize,
}

/// The front matter, checked for shape but not for what its templates say.
#[derive(Debug)]
pub struct Front {
    /// `id`.
    pub id: Text,
    /// `summary`.
    pub summary: String,
    /// `level`.
    pub level: Level,
    /// `security-severity`, 0.1 to 10.
    pub severity: f64,
    /// `precision`.
    pub precision: String,
    /// `cwe`.
    pub cwe: Vec<u32>,
    /// `asvs`.
    pub asvs: Vec<String>,
    /// `fact`.
    pub fact: Text,
    /// `when`.
    pub when: Text,
    /// `message`.
    pub message: Text,
    /// `exploit`.
    pub exploit: Text,
    /// `help`.
    pub help: Text,
    /// `missing`, if given.
    pub missing: Option<Text>,
    /// `fix`, if given: the name of a repair.
    pub fix: Option<Text>,
    /// `labels`: the named place, and its text.
    pub labels: Vec<(String, Text)>,
    /// `[milder]`, if given.
    pub milder: Option<Milder>,
}

/// The case in which a finding weighs less than the page says.
#[derive(Debug)]
pub struct Milder {
    /// `when`: what makes the case.
    pub when: Text,
    /// `level`: not above the page's.
    pub level: Level,
    /// `security-severity`: below the page's.
    pub severity: f64,
}

/// Reads the front matter `toml`, which begins at line 2 of `file`.
pub fn read(file: &str, toml: &str) -> Result<Front, PageError> {
    let reader = Reader { file, toml };
    let table = DeTable::parse(toml).map_err(|error| {
        let at = error.span().unwrap_or(0..0);
        reader.error(&at, format!("invalid TOML: {}", error.message()))
    })?;
    let table = table.get_ref();
    reader.refuse_unknown_keys(table, KEYS)?;
    Ok(Front {
        id: reader.text(table, "id")?,
        summary: reader.text(table, "summary")?.value,
        level: reader.level(table)?,
        severity: reader.severity(table)?,
        precision: reader.precision(table)?,
        cwe: reader.cwe(table)?,
        asvs: reader.asvs(table)?,
        fact: reader.text(table, "fact")?,
        when: reader.text(table, "when")?,
        message: reader.text(table, "message")?,
        exploit: reader.text(table, "exploit")?,
        help: reader.text(table, "help")?,
        missing: reader.optional_text(table, "missing")?,
        fix: reader.optional_text(table, "fix")?,
        labels: reader.labels(table)?,
        milder: reader.milder(table)?,
    })
}

struct Reader<'a> {
    file: &'a str,
    toml: &'a str,
}

impl Reader<'_> {
    fn error(&self, at: &Range<usize>, message: impl Into<String>) -> PageError {
        PageError::new(self.file, self.line(at), message)
    }

    fn line(&self, at: &Range<usize>) -> usize {
        let before = self.toml.get(..at.start).unwrap_or(self.toml);
        before.matches('\n').count() + 2
    }

    fn refuse_unknown_keys(&self, table: &DeTable, known: &[&str]) -> Result<(), PageError> {
        match table
            .keys()
            .find(|key| !known.contains(&key.get_ref().as_ref()))
        {
            None => Ok(()),
            Some(key) => {
                let name = key.get_ref();
                let hint = suggest::hint(name, known.iter().copied());
                let message = format!(
                    "unknown key `{name}`{hint} (the keys are {})",
                    known.join(", ")
                );
                Err(self.error(&key.span(), message))
            }
        }
    }

    fn required<'t>(
        &self,
        table: &'t DeTable<'t>,
        key: &str,
    ) -> Result<&'t Spanned<DeValue<'t>>, PageError> {
        table.get(key).ok_or_else(|| {
            let message =
                format!("missing key `{key}`: add a line `{key} = ..` between the `+++` lines");
            PageError::new(self.file, 1, message)
        })
    }

    fn as_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Result<Text, PageError> {
        let Some(text) = value.get_ref().as_str() else {
            let kind = value.get_ref().type_str();
            let message = format!("`{key}` must be a string, not {kind}");
            return Err(self.error(&value.span(), message));
        };
        if text.trim().is_empty() {
            return Err(self.error(&value.span(), format!("`{key}` must not be empty")));
        }
        let raw = self.toml.get(value.span()).unwrap_or_default();
        let opens_below = raw.starts_with("\"\"\"\n") || raw.starts_with("'''\n");
        Ok(Text {
            value: text.trim_end().to_owned(),
            line: self.line(&value.span()) + usize::from(opens_below),
        })
    }

    fn text(&self, table: &DeTable<'_>, key: &str) -> Result<Text, PageError> {
        self.as_text(key, self.required(table, key)?)
    }

    fn optional_text(&self, table: &DeTable<'_>, key: &str) -> Result<Option<Text>, PageError> {
        table
            .get(key)
            .map(|value| self.as_text(key, value))
            .transpose()
    }

    fn level(&self, table: &DeTable<'_>) -> Result<Level, PageError> {
        let value = self.required(table, "level")?;
        let text = self.as_text("level", value)?.value;
        let level = Level::ALL.into_iter().find(|level| level.name() == text);
        level.ok_or_else(|| {
            let hint = suggest::hint(&text, Level::ALL.map(Level::name));
            let message =
                format!("`level` must be \"deny\", \"warn\" or \"allow\", not \"{text}\"{hint}");
            self.error(&value.span(), message)
        })
    }

    /// The table `[milder]`, which nothing in it may make graver than the page.
    fn milder(&self, table: &DeTable<'_>) -> Result<Option<Milder>, PageError> {
        let Some(value) = table.get("milder") else {
            return Ok(None);
        };
        let Some(case) = value.get_ref().as_table() else {
            let message = "`milder` is a table: end with `[milder]`, and `when`, `level`, `security-severity` below it";
            return Err(self.error(&value.span(), message));
        };
        self.refuse_unknown_keys(case, &["when", "level", "security-severity"])?;
        let milder = Milder {
            when: self.text(case, "when")?,
            level: self.level(case)?,
            severity: self.severity(case)?,
        };
        if milder.level > self.level(table)? || milder.severity >= self.severity(table)? {
            let message = "`milder` is graver than the page: give it no higher level, and a lower `security-severity`";
            return Err(self.error(&value.span(), message));
        }
        Ok(Some(milder))
    }

    fn severity(&self, table: &DeTable<'_>) -> Result<f64, PageError> {
        let value = self.required(table, "security-severity")?;
        let number = match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok(),
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        number
            .filter(|number| (0.1..=10.0).contains(number))
            .ok_or_else(|| {
                let message = "`security-severity` must be a number from 0.1 to 10.0, as in CVSS";
                self.error(&value.span(), message)
            })
    }

    fn precision(&self, table: &DeTable<'_>) -> Result<String, PageError> {
        let value = self.required(table, "precision")?;
        let text = self.as_text("precision", value)?.value;
        if PRECISIONS.contains(&text.as_str()) {
            return Ok(text);
        }
        let hint = suggest::hint(&text, PRECISIONS.iter().copied());
        let choice = PRECISIONS.join(", ");
        let message = format!("`precision` must be one of {choice}, not \"{text}\"{hint}");
        Err(self.error(&value.span(), message))
    }

    fn list<'t>(
        &self,
        table: &'t DeTable<'t>,
        key: &str,
    ) -> Result<&'t [Spanned<DeValue<'t>>], PageError> {
        let value = self.required(table, key)?;
        match value.get_ref().as_array() {
            Some(list) => Ok(list),
            None => {
                let kind = value.get_ref().type_str();
                let message = format!("`{key}` must be a list, not {kind}");
                Err(self.error(&value.span(), message))
            }
        }
    }

    fn cwe(&self, table: &DeTable<'_>) -> Result<Vec<u32>, PageError> {
        self.list(table, "cwe")?
            .iter()
            .map(|value| {
                let number = value.get_ref().as_integer();
                number
                    .and_then(|number| number.as_str().parse().ok())
                    .ok_or_else(|| {
                        let message = "`cwe` must hold numbers, as in `cwe = [384]`";
                        self.error(&value.span(), message)
                    })
            })
            .collect()
    }

    fn asvs(&self, table: &DeTable<'_>) -> Result<Vec<String>, PageError> {
        self.list(table, "asvs")?
            .iter()
            .map(|value| self.as_text("asvs", value).map(|text| text.value))
            .collect()
    }

    fn labels(&self, table: &DeTable<'_>) -> Result<Vec<(String, Text)>, PageError> {
        if !table.contains_key("labels") {
            return Ok(Vec::new());
        }
        self.list(table, "labels")?
            .iter()
            .map(|value| {
                let Some(label) = value.get_ref().as_table() else {
                    let message = "a label is a table: `labels = [{ at = \"..\", text = \"..\" }]`";
                    return Err(self.error(&value.span(), message));
                };
                self.refuse_unknown_keys(label, &["at", "text"])?;
                Ok((self.text(label, "at")?.value, self.text(label, "text")?))
            })
            .collect()
    }
}
