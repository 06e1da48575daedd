//! What a call can change of a value that its callee made.

use super::*;

/// How much of a value depends on the call by which it gets to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::flow) enum Open {
    /// Nothing: constants, and what else it is not told of by which calls it came.
    Never,
    /// The way it came: it was made in the callee.
    Outwards,
    /// Its content: it holds parameters, cells, or what events gave.
    Inside,
}

impl Values {
    /// How much of the value depends on the call.
    pub(in crate::flow) fn open(&mut self, tree: TreeId) -> Open {
        if let Some(&known) = self.opens.get(&tree) {
            return known;
        }
        let mut open = self.own(tree).open();
        for (step, kid) in self.node(tree).kids.clone() {
            let step = match step {
                Step::Key(Key::Sym(..)) => Open::Inside,
                _ => Open::Never,
            };
            open = open.max(step).max(self.open(kid));
        }
        self.opens.insert(tree, open);
        open
    }
}

impl Prov {
    fn open(&self) -> Open {
        let tags = self.tags.iter().map(|tag| match tag {
            Tag::Addr(..) | Tag::Outcome(_) | Tag::Param(..) => Open::Inside,
            _ => Open::Never,
        });
        let parts = self.alts.iter().flatten().map(|part| match part.origin {
            Origin::In(..) | Origin::Read(..) => Open::Inside,
            origin if origin.is_followed() => Open::Outwards,
            _ => Open::Never,
        });
        tags.chain(parts).max().unwrap_or(Open::Never)
    }
}
