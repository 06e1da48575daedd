//! Text that stands out on a terminal that shows colours.

/// Whether there are colours. Findings have those of [`super::human`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paint {
    /// Emit ANSI colours.
    pub colors: bool,
}

impl Paint {
    /// Headings, and what is to be seen first.
    pub fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    /// Begins bold text in the middle of a line.
    pub fn bold_on(self) -> &'static str {
        if self.colors { "\u{1b}[1m" } else { "" }
    }

    /// Ends what began in the middle of a line.
    pub fn off(self) -> &'static str {
        if self.colors { "\u{1b}[0m" } else { "" }
    }

    /// Errors, and what is missing.
    pub fn error(self, text: &str) -> String {
        self.with("1;31", text)
    }

    /// Warnings.
    pub fn warning(self, text: &str) -> String {
        self.with("1;33", text)
    }

    /// What comes, in a diff.
    pub fn added(self, text: &str) -> String {
        self.with("32", text)
    }

    /// What goes, in a diff.
    pub fn removed(self, text: &str) -> String {
        self.with("31", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        match self.colors {
            true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            false => text.to_owned(),
        }
    }
}
