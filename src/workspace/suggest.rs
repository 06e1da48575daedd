//! "Did you mean ...?"

/// The candidate most like `word`, if any is close enough to be a typing error: at most a third of
/// the word's letters differ (at least one may). The first of several equally close ones wins.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// The help line for an unknown word: a suggestion, or else what there is.
pub(super) fn known<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    if let Some(candidate) = suggest(word, candidates.clone()) {
        return format!("did you mean `{candidate}`?");
    }
    let all: Vec<_> = candidates.into_iter().map(|c| format!("`{c}`")).collect();
    format!("known here: {}", all.join(", "))
}

/// Edit distance (insertions, deletions, substitutions, swaps of neighbours), case ignored,
/// `_` and `-` alike.
fn distance(a: &str, b: &str) -> usize {
    let a = letters(a);
    let b = letters(b);
    let mut before = Vec::new();
    let mut previous: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let substituted = previous[j] + usize::from(x != y);
            let mut best = substituted.min(previous[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut previous, row);
    }
    previous[b.len()]
}

fn letters(word: &str) -> Vec<char> {
    word.chars()
        .map(|c| {
            if c == '_' {
                '-'
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_is_recognised_and_another_word_is_not() {
        let names = ["apple-picked", "apple-in-basket", "deny"];
        assert_eq!(suggest("apple-pickd", names), Some("apple-picked"));
        assert_eq!(suggest("apple_in_basket", names), Some("apple-in-basket"));
        assert_eq!(suggest("dney", names), Some("deny"));
        assert_eq!(suggest("allow", names), None);
    }

    #[test]
    fn distances_are_exact() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("ab", "ba"), 1);
    }
}
