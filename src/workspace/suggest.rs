//! "Did you mean ..?"

/// How alike two words must be (0 to 1) for one to be offered for the other: of three letters, one may be wrong.
const ALIKE: f64 = 0.66;

/// The candidate closest to `word`, if one is close enough to be what was meant.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (likeness(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// A question to append to an error message: `; did you mean "x"?`, or nothing.
pub fn hint<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    closest(word, candidates).map_or_else(String::new, |it| format!("; did you mean `{it}`?"))
}

/// The help line for an unknown word: a suggestion, or else what there is.
pub(super) fn known<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    if let Some(candidate) = closest(word, candidates.clone()) {
        return format!("did you mean `{candidate}`?");
    }
    let all: Vec<_> = candidates.into_iter().map(|c| format!("`{c}`")).collect();
    format!("known here: {}", all.join(", "))
}

/// Jaro-Winkler forgives a wrong ending, Damerau-Levenshtein swapped and missing letters.
fn likeness(a: &str, b: &str) -> f64 {
    let even = |word: &str| word.to_lowercase().replace('_', "-");
    let (a, b) = (even(a), even(b));
    strsim::normalized_damerau_levenshtein(&a, &b).max(strsim::jaro_winkler(&a, &b) - 0.15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_mended_and_another_word_is_not() {
        let words = ["json", "sarif", "short", "human"];
        assert_eq!(closest("sarrif", words), Some("sarif"));
        assert_eq!(closest("JSON", words), Some("json"));
        assert_eq!(closest("hmuan", words), Some("human"));
        assert_eq!(closest("owm", ["axum", "own"]), Some("own"));
        assert_eq!(closest("teapot", words), None);
        assert_eq!(hint("sarrif", words), "; did you mean `sarif`?");
        assert_eq!(hint("teapot", words), "");
    }

    #[test]
    fn underscores_count_as_dashes() {
        let ids = ["late-apple-picked", "early-apple-picked"];
        assert_eq!(closest("late_apple_picked", ids), Some(ids[0]));
        assert_eq!(closest("late-apple", ids), Some(ids[0]));
    }
}
