//! What the workspace does when its values are dropped.

use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::model::Applying;
use super::value::{BOTTOM, Step, Tag, TreeId};
use crate::models::spec;
use crate::resolve::ty::Ty;

/// How deep the parts of a value are dropped.
const MAX_DEPTH: usize = 4;

impl<'p> Engine<'p> {
    /// Drops what a place holds, and then its parts.
    pub(super) fn dropped(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        place: &spec::Place,
    ) -> TreeId {
        if let Some(arg) = call.arg(place.root).cloned() {
            self.drop_parts(frame, way, call, arg, 0);
        }
        BOTTOM
    }

    fn drop_parts(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        arg: Arg,
        depth: usize,
    ) {
        // What is only borrowed is dropped by its owner.
        if depth > MAX_DEPTH || !self.addresses(arg.tree).is_empty() {
            return;
        }
        let tags = self.values.own(arg.tree).tags.clone();
        for tag in tags {
            let Tag::Adt(def) = tag else { continue };
            let ty = self.blank_type(def);
            let Some(chosen) = self.user_impl(&ty, "Drop", "drop".into(), None) else {
                continue;
            };
            let own = Arg { ty, ..arg.clone() };
            let results = self.call_fn(
                frame,
                way.clone(),
                &chosen,
                vec![own],
                Ty::Unknown,
                call.loc,
            );
            self.after_all(way, call, results);
        }
        for (step, kid) in self.values.node(arg.tree).kids.clone() {
            let holds = matches!(
                step,
                Step::Field(_) | Step::Elem | Step::Idx(_) | Step::Site(_) | Step::Variant(_)
            );
            if !holds {
                continue;
            }
            let mut places = arg.places.clone();
            for place in &mut places {
                place.1.push(step);
            }
            let part = Arg::at(kid, places);
            self.drop_parts(frame, way, call, part, depth + 1);
        }
    }
}
