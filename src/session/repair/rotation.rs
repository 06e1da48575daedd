//! Another id for a session before something is put in it.

use crate::flow::value::EventId;
use crate::resolve::ty::Ty;

use super::super::way::Rotating;
use super::super::{Maker, Repair};
use super::part;

impl Maker<'_, '_> {
    /// Rotates the session before the statement that puts something in it. When that fails, the program does
    /// what it does when the other call fails.
    pub(in super::super) fn rotate_before(
        &self,
        insert: EventId,
        rotate: &Rotating,
    ) -> Option<Repair> {
        let defs = &self.engine.program.defs;
        let insert = self.engine.values.event(insert);
        let around = self.around(insert.loc.file)?;
        let method = insert.loc.span.lo;
        let call = format!("{}()", rotate.name);
        let rotates = defs.func(rotate.method?)?;
        let (at, text) = if rotate.call.ends_with('?') {
            // Who handles the failure of the one handles that of the other only if they are of one type.
            let error = |ret: &Ty| match ret {
                Ty::Adt(_, args) => args.get(1).cloned(),
                _ => None,
            };
            let inserts = defs.func(insert.callee?)?;
            let is_alike = inserts.is_async == rotates.is_async;
            (is_alike && error(&inserts.ret)? == error(&rotates.ret)?).then_some(())?;
            around.repeated(method, &call, rotates.is_async)?
        } else {
            around.before(method, &rotate.call)?
        };
        Some(Repair {
            name: "rotate-session",
            title: format!("call `{call}` first, so that the session gets another id"),
            sure: false,
            edits: vec![(part(insert.loc, at, at), text)],
        })
    }
}
