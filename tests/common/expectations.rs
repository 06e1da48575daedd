//! What a line of a flow fixture is expected to show.

use std::collections::BTreeSet;

/// Numbers of sources.
pub type Numbers = BTreeSet<u32>;

/// What the marks of one line say.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// What arrives at the sink.
    pub flow: Numbers,
    /// What arrives, but is not seen.
    pub missing: Numbers,
    /// What is seen, but does not arrive.
    pub spurious: Numbers,
    /// What arrives only after it was checked, on every way.
    pub checked: Numbers,
    /// The functions that are called.
    pub callees: BTreeSet<String>,
    /// Unpredictable bits of what arrives, at least.
    pub bits: Option<u32>,
    /// The line has marks about the sink's data.
    pub is_sink: bool,
}

impl Marks {
    /// The marks of a line, if it has any.
    pub fn parse(line: &str) -> Option<Self> {
        let mut marks = Self::default();
        let mut any = false;
        for mark in line.split("//~").skip(1) {
            let (name, text) = mark.split_once(':').expect("`//~ name: ..`");
            let parts = text.split(',').map(str::trim).filter(|n| !n.is_empty());
            let numbers = || parts.clone().map(|n| n.parse::<u32>().expect("a number"));
            match name.trim() {
                "flow" => marks.flow.extend(numbers()),
                "missing" => marks.missing.extend(numbers()),
                "spurious" => marks.spurious.extend(numbers()),
                "checked" => marks.checked.extend(numbers()),
                "bits" => marks.bits = numbers().next(),
                "callee" => marks.callees.extend(parts.map(str::to_owned)),
                other => panic!("unknown mark `{other}`"),
            }
            marks.is_sink |= !matches!(name.trim(), "callee" | "bits");
            any = true;
        }
        any.then_some(marks)
    }

    /// What the analysis is expected to find.
    pub fn found(&self) -> Numbers {
        let seen = self.flow.difference(&self.missing);
        seen.chain(&self.spurious).copied().collect()
    }
}
