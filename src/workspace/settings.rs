//! Reading the keys of the configuration: each error names its place and what would be right.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::config::{Config, LevelEntry, Override};
use super::document::Document;
use super::error::Error;
use super::paths::normalize;
use super::suggest::known;

/// All keys of the configuration.
pub(super) const KEYS: &[&str] = &[
    "accept-uuid-v4",
    "deny-limits",
    "require-reason",
    "include-tests",
    "lints",
    "login-functions",
    "min-entropy-bits",
    "overrides",
    "pages",
    "session-key-attributes",
    "session-tables",
    "stubs",
    "token-constructors",
    "trusted-extractors",
];

/// Keys of one `[[overrides]]`.
const OVERRIDE_KEYS: &[&str] = &["lints", "paths"];

/// Names of the levels.
const LEVELS: &[&str] = &["allow", "deny", "warn"];

/// Most bits that a token can be asked to have.
const MAX_ENTROPY_BITS: u32 = 4096;

type Key<'a> = Spanned<Cow<'a, str>>;
type Value<'a> = Spanned<DeValue<'a>>;

/// `[OWNER.metadata.session-audit]` of a manifest.
pub(super) fn metadata<'t, 'i>(
    manifest: &'t DeTable<'i>,
    owner: &str,
) -> Option<(&'t Key<'i>, &'t Value<'i>)> {
    let owner = manifest.get(owner)?.get_ref().as_table()?;
    let metadata = owner.get("metadata")?.get_ref().as_table()?;
    metadata.get_key_value("session-audit")
}

/// Reads the configuration in one document.
pub(super) struct Settings<'a> {
    document: &'a Document,
    /// The directory that paths must not leave; `None` trusts them.
    inside: Option<&'a Path>,
}

impl<'a> Settings<'a> {
    pub(super) fn new(document: &'a Document, inside: Option<&'a Path>) -> Self {
        Self { document, inside }
    }

    /// The configuration in a metadata table.
    pub(super) fn nested(&self, value: &Value) -> Result<Config, Error> {
        self.config(self.table(value)?)
    }

    /// The configuration in a table of its own.
    pub(super) fn config(&self, table: &DeTable) -> Result<Config, Error> {
        let mut config = Config {
            source: Some(self.document.path.clone()),
            ..Config::default()
        };
        for (key, value) in table.iter() {
            match key.get_ref().as_ref() {
                "accept-uuid-v4" => config.accept_uuid_v4 = self.boolean(value)?,
                "deny-limits" => config.deny_limits = self.boolean(value)?,
                "require-reason" => config.require_reason = self.boolean(value)?,
                "include-tests" => config.include_tests = self.boolean(value)?,
                "lints" if value.get_ref().is_array() => {
                    config.pages.extend(self.list(value, Self::path)?);
                }
                "lints" => config.lints = self.levels(value)?,
                "login-functions" => config.login_functions = self.texts(value)?,
                "min-entropy-bits" => config.min_entropy_bits = self.bits(value)?,
                "overrides" => config.overrides = self.list(value, Self::one_override)?,
                "pages" => config.pages.extend(self.list(value, Self::path)?),
                "session-key-attributes" => config.session_key_attributes = self.texts(value)?,
                "session-tables" => config.session_tables = self.texts(value)?,
                "stubs" => config.stubs = self.list(value, Self::path)?,
                "token-constructors" => config.token_constructors = self.texts(value)?,
                "trusted-extractors" => config.trusted_extractors = self.texts(value)?,
                _ => return Err(self.unknown("key", key, KEYS)),
            }
        }
        Ok(config)
    }

    fn one_override(&self, value: &Value) -> Result<Override, Error> {
        let mut paths = None;
        let mut lints = None;
        for (key, value) in self.table(value)?.iter() {
            match key.get_ref().as_ref() {
                "paths" => paths = Some(self.texts(value)?),
                "lints" => lints = Some(self.levels(value)?),
                _ => return Err(self.unknown("key", key, OVERRIDE_KEYS)),
            }
        }
        let (Some(paths), Some(lints)) = (paths, lints) else {
            return Err(self
                .document
                .error(&value.span(), "an override needs both `paths` and `lints`")
                .help("write `paths = [\"crates/legacy/**\"]` and `lints = { LINT = \"warn\" }`"));
        };
        Ok(Override { paths, lints })
    }

    fn levels(&self, value: &Value) -> Result<Vec<LevelEntry>, Error> {
        let entry = |(key, value): (&Key, &Value)| {
            let level = self.text(value)?;
            if !LEVELS.contains(&level.as_str()) {
                return Err(self
                    .document
                    .error(&value.span(), format!("unknown level `{level}`"))
                    .help(known(&level, LEVELS.iter().copied())));
            }
            Ok(LevelEntry {
                lint: key.get_ref().to_string(),
                level,
                at: self.document.position(&key.span()),
            })
        };
        let mut levels = self
            .table(value)?
            .iter()
            .map(entry)
            .collect::<Result<Vec<_>, _>>()?;
        levels.sort_by_key(|entry| entry.at);
        Ok(levels)
    }

    fn path(&self, value: &Value) -> Result<PathBuf, Error> {
        let written = self.text(value)?;
        let dir = self.document.path.parent().unwrap_or(Path::new(""));
        let path = normalize(&dir.join(&written));
        let Ok(real) = path.canonicalize() else {
            return Err(self
                .document
                .error(
                    &value.span(),
                    format!("no such file or directory: `{written}`"),
                )
                .help("paths are relative to this configuration file"));
        };
        // A configuration found in the audited repository is as untrusted as the rest of it.
        let leaves = |dir: &Path| dir.canonicalize().is_ok_and(|dir| !real.starts_with(dir));
        if self.inside.is_some_and(leaves) {
            return Err(self
                .document
                .error(
                    &value.span(),
                    format!("`{written}` leads out of the workspace"),
                )
                .help("to allow that, name the configuration yourself with `--config FILE`"));
        }
        Ok(path)
    }

    fn bits(&self, value: &Value) -> Result<u32, Error> {
        let integer = value.get_ref().as_integer();
        let integer = integer.ok_or_else(|| self.mistyped(value, "an integer"))?;
        u32::from_str_radix(integer.as_str(), integer.radix())
            .ok()
            .filter(|bits| (1..=MAX_ENTROPY_BITS).contains(bits))
            .ok_or_else(|| {
                self.document
                    .error(&value.span(), format!("{integer} is not a number of bits"))
                    .help(format!("use a number from 1 to {MAX_ENTROPY_BITS}"))
            })
    }

    fn boolean(&self, value: &Value) -> Result<bool, Error> {
        let boolean = value.get_ref().as_bool();
        boolean.ok_or_else(|| self.mistyped(value, "`true` or `false`"))
    }

    fn text(&self, value: &Value) -> Result<String, Error> {
        let text = value.get_ref().as_str();
        let text = text.ok_or_else(|| self.mistyped(value, "a string"))?;
        Ok(text.to_owned())
    }

    fn texts(&self, value: &Value) -> Result<Vec<String>, Error> {
        self.list(value, Self::text)
    }

    fn list<T>(
        &self,
        value: &Value,
        read: impl Fn(&Self, &Value) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let values = value.get_ref().as_array();
        let values = values.ok_or_else(|| self.mistyped(value, "an array"))?;
        values.iter().map(|value| read(self, value)).collect()
    }

    fn table<'v, 'i>(&self, value: &'v Value<'i>) -> Result<&'v DeTable<'i>, Error> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.mistyped(value, "a table"))
    }

    fn mistyped(&self, value: &Value, wanted: &str) -> Error {
        let found = value.get_ref().type_str();
        self.document
            .error(&value.span(), format!("expected {wanted}, found {found}"))
            .help("`cargo session-audit init` writes an example of every setting")
    }

    fn unknown(&self, what: &str, key: &Key, all: &[&'static str]) -> Error {
        let name = key.get_ref();
        self.document
            .error(&key.span(), format!("unknown {what} `{name}`"))
            .help(known(name, all.iter().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, Error> {
        let document = Document::new(Path::new("/x/session-audit.toml"), text.to_owned());
        let table = document.spanned()?;
        Settings::new(&document, None).config(&table)
    }

    #[test]
    fn the_template_gives_the_defaults() {
        let config = parse(Config::template()).expect("must work");
        assert_eq!(
            Config {
                source: None,
                ..config
            },
            Config::default()
        );
    }

    #[test]
    fn every_setting_stands_in_the_template_and_is_right_without_its_comment_sign() {
        let is_setting = |line: &str| {
            let key = line.split(['=', ' ']).next().unwrap_or("");
            line.starts_with("[[") || KEYS.contains(&key) || line.contains(" = ")
        };
        let active: Vec<&str> = Config::template()
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|l| is_setting(l))
                    .unwrap_or(line)
            })
            .collect();
        let config = parse(&active.join("\n")).expect("must work");
        assert_eq!(config.overrides.len(), 1);
        for key in KEYS {
            let starts = |line: &&&str| line.trim_start_matches('[').starts_with(key);
            assert!(
                active.iter().any(|line| starts(&line)),
                "{key} is not in the template"
            );
        }
    }

    #[test]
    fn levels_keep_the_order_and_the_places_of_their_names() {
        let config =
            parse("[lints]\nz-lint = \"deny\"\n  a-lint = \"allow\"\n").expect("must work");
        let entries: Vec<_> = config
            .lints
            .iter()
            .map(|e| (&*e.lint, &*e.level, e.at))
            .collect();
        assert_eq!(
            entries,
            [("z-lint", "deny", (2, 1)), ("a-lint", "allow", (3, 3))]
        );
    }

    #[test]
    fn mistakes_are_named_with_place_and_suggestion() {
        for (text, wanted) in [
            (
                "min-entropy-bit = 1",
                "/x/session-audit.toml:1:1: unknown key `min-entropy-bit`\n  help: did you mean `min-entropy-bits`?",
            ),
            (
                "\nmin-entropy-bits = \"x\"",
                "/x/session-audit.toml:2:20: expected an integer, found string",
            ),
            (
                "min-entropy-bits = 0",
                "/x/session-audit.toml:1:20: 0 is not a number of bits",
            ),
            (
                "min-entropy-bits = -1",
                "/x/session-audit.toml:1:20: -1 is not a number of bits",
            ),
            (
                "[lints]\nx = \"dney\"",
                "/x/session-audit.toml:2:5: unknown level `dney`\n  help: did you mean `deny`?",
            ),
            (
                "session-tables = [\"a\", 1]",
                "/x/session-audit.toml:1:24: expected a string, found integer",
            ),
            (
                "[[overrides]]\npaths = []",
                "an override needs both `paths` and `lints`",
            ),
            (
                "[[overrides]]\npath = []",
                "/x/session-audit.toml:2:1: unknown key `path`\n  help: did you mean `paths`?",
            ),
            (
                "stubs = [\"gone.rs\"]",
                "/x/session-audit.toml:1:10: no such file or directory: `gone.rs`",
            ),
            (
                "deny-limits = 1\nx",
                "/x/session-audit.toml:2:2: not valid TOML",
            ),
            (
                "lints = 1",
                "/x/session-audit.toml:1:9: expected a table, found integer",
            ),
        ] {
            let error = parse(text).expect_err("must be refused").to_string();
            assert!(error.contains(wanted), "{text:?} gives {error:?}");
        }
    }
}
