//! More of what is drawn for a token.

use crate::ir::Loc;
use crate::syntax::Cut;

use super::super::{Maker, Repair};
use super::part;

impl Maker<'_, '_> {
    /// Draws more, or keeps all of it, where one number in the function that draws decides that.
    pub(in super::super) fn longer_token(&self, drawn: Loc, bits: f64) -> Option<Repair> {
        let around = self.around(drawn.file)?;
        let (span, text, title) = match around.cut(drawn.span.lo)? {
            Cut::Count(number, span) => {
                let share = f64::from(self.config.min_entropy_bits) / bits;
                let enough = (number as f64 * share).ceil();
                let is_sound = number > 0 && enough.is_finite() && enough > number as f64;
                let enough = is_sound.then_some(enough as u64)?;
                let title = format!("draw {enough} of them instead of {number}");
                (span, enough.to_string(), title)
            }
            Cut::Range(span) => (span, "..".to_owned(), "keep all of it".to_owned()),
            Cut::Take(span) => (span, String::new(), "keep all of it".to_owned()),
            Cut::Type(span) => (span, "u128".to_owned(), "draw 128 bits".to_owned()),
        };
        Some(Repair {
            name: "longer-token",
            title,
            sure: false,
            edits: vec![(part(drawn, span.lo, span.hi), text)],
        })
    }
}
