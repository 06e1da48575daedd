//! Names of the output formats.

use std::str::FromStr;

use crate::workspace::suggest;

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Source excerpts with the numbered path, for a terminal.
    Human,
    /// One line per finding.
    Short,
    /// Our own documented JSON.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations for GitHub Actions.
    Github,
    /// Cargo's `compiler-message` lines, for editors.
    Rustc,
    /// One page for a browser.
    Html,
}

impl Format {
    /// All formats, in the order in which help lists them.
    pub const ALL: [Self; 7] = [
        Self::Human,
        Self::Short,
        Self::Json,
        Self::Sarif,
        Self::Github,
        Self::Rustc,
        Self::Html,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Short => "short",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Rustc => "rustc",
            Self::Html => "html",
        }
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|format| format.name() == text);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name);
            let hint = suggest::hint(text, names);
            format!(
                "unknown format `{text}`{hint} (the formats are {})",
                names.join(", ")
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
    }

    #[test]
    fn a_misspelt_name_is_answered_with_the_right_one() {
        let error = Format::from_str("serif").expect_err("no such format");
        assert_eq!(
            error,
            "unknown format `serif`; did you mean `sarif`? (the formats are human, short, json, sarif, github, rustc, html)"
        );
    }
}
