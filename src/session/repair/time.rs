//! Times as DynamoDB reads them, and reads that see what was just written.

use crate::flow::path::{self, HopKind};
use crate::flow::value::Part;

use super::super::store::StoreOp;
use super::super::{Maker, Repair};
use super::part;

impl Maker<'_, '_> {
    /// Stores seconds of a number that counts parts of them: where it becomes text it is divided.
    pub(in super::super) fn seconds(&self, time: &Part, per_second: u64) -> Option<Repair> {
        let hops = path::hops(&self.engine.values, time);
        let is_text =
            |hop: &&path::Hop| matches!(hop.kind, HopKind::Done(name) if name == *"to_string");
        let at = hops.iter().rev().find(is_text)?.at;
        let around = self.around(at.file)?;
        let number = around.receiver(at.span.lo)?;
        Some(Repair {
            name: "store-seconds",
            title: "store the number of seconds".to_owned(),
            sure: false,
            edits: vec![
                (part(at, number.lo, number.lo), "(".to_owned()),
                (part(at, number.hi, number.hi), format!(" / {per_second})")),
            ],
        })
    }

    /// Asks for the newest state of an item.
    pub(in super::super) fn read_consistently(&self, op: &StoreOp, time: &Part) -> Option<Repair> {
        let repair = |sure, edit| Repair {
            name: "read-consistently",
            title: "read the session consistently".to_owned(),
            sure,
            edits: vec![edit],
        };
        if let Some(edit) = self.switched_on(op.loc, "consistent_read") {
            return Some(repair(false, edit));
        }
        let hops = path::hops(&self.engine.values, time);
        let sets = |hop: &&path::Hop| match hop.kind {
            HopKind::Done(name) => matches!(name.as_str(), "key" | "expression_attribute_values"),
            _ => false,
        };
        let at = hops.iter().rev().find(sets)?.at;
        let edit = self.chained(at, &[".consistent_read(true)".to_owned()]);
        Some(repair(true, edit))
    }
}
