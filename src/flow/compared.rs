//! What is compared: tests for equality, which stop at the first byte that differs, and tests of order, which
//! say which of two times comes first.
//!
//! Like what is printed, these tests are many: they leave a function only while they are about a parameter of it.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::shown::is_text;
use super::value::{Event, NOTHING, Origin, Part, Step, TreeId};
use crate::ir::{BinOp, Loc, Operand, Symbol};

/// Two values are tested for equality; the event's payload has the fields `left` and `right`.
pub const EQUATED: &str = "equated";
/// The left value is tested to be smaller than the right one, or as large.
pub const SMALLER: &str = "smaller";
/// The left value is tested to be larger than the right one, or as large.
pub const LARGER: &str = "larger";

impl<'p> Engine<'p> {
    /// Notes a comparison that may be about a secret or a time.
    pub(super) fn note_comparison(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        op: BinOp,
        sides: [&Operand; 2],
        loc: Loc,
    ) {
        let kind = match op {
            BinOp::Eq | BinOp::Ne if sides.iter().all(|side| may_be_secret(frame, side)) => EQUATED,
            BinOp::Lt | BinOp::Le => SMALLER,
            BinOp::Gt | BinOp::Ge => LARGER,
            _ => return,
        };
        let [left, right] = sides.map(|side| {
            let value = self.value(frame, way, side, loc);
            self.deep(way, value)
        });
        let matters = match kind {
            EQUATED => self.is_chosen(left) && self.is_chosen(right),
            _ => {
                let both = self.values.join(left, right);
                let content = self.content(both);
                self.values.tells(content)
            }
        };
        if !matters {
            return;
        }
        let kids = vec![
            (Step::Field("left".into()), left),
            (Step::Field("right".into()), right),
        ];
        let event = Event {
            kind: Symbol::new(kind),
            payload: self.values.add_node(NOTHING, kids),
            loc,
            callee: None,
            calls: Vec::new(),
        };
        let event = self.values.add_event(event);
        self.add_shown(frame, event);
    }

    /// What the two sides of a comparison are made of.
    pub fn sides(&mut self, comparison: &Event) -> [Vec<Part>; 2] {
        ["left", "right"].map(|side| {
            let payload = comparison.payload;
            let tree = self.values.project(payload, Step::Field(Symbol::new(side)));
            let content = self.values.collapse(tree);
            self.values.prov(content).alts.concat()
        })
    }

    /// Is anything in it that somebody sent, made, keeps or configured?
    fn is_chosen(&mut self, tree: TreeId) -> bool {
        let chosen = |part: &Part| {
            !matches!(
                part.origin,
                Origin::Const(_) | Origin::Clock(_) | Origin::Counter(_) | Origin::Unknown(..)
            )
        };
        let prov = self.values.collapse(tree);
        self.values.prov(prov).alts.iter().flatten().any(chosen)
    }
}

/// Constants, numbers and truth values are no secrets.
fn may_be_secret(frame: &Frame<'_>, side: &Operand) -> bool {
    match side {
        Operand::Place(place) => {
            let ty = frame.types.locals.get(place.local.0 as usize);
            !place.proj.is_empty() || ty.is_none_or(is_text)
        }
        _ => false,
    }
}
