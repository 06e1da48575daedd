//! Rounds of a loop: what a call reads in one round is often part of what it asks for in the next (the page
//! after this one). An event of the next round would be another event, and there would be no end of them.
//! So an event does not depend on the same event of an earlier round.

use std::collections::BTreeSet;

use super::value::{
    BOTTOM, CondItem, Event, EventId, Node, Origin, Part, Prov, ProvId, Tag, TreeId, Values,
};

/// One of the calls that events are raised by, with the calls that lead there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Site(pub u32);

impl Values {
    /// The event without what earlier rounds of it have read, and the sites that it depends on.
    pub(super) fn without_earlier_rounds(&mut self, mut event: Event) -> (Event, BTreeSet<Site>) {
        let site = self.site(&event);
        let content = self.collapse(event.payload);
        let mut sites = self.sites(content);
        if sites.contains(&site) {
            event.payload = self.without_site(event.payload, site);
            let content = self.collapse(event.payload);
            sites = self.sites(content);
        }
        sites.insert(site);
        (event, sites)
    }

    /// The sites that content was read at, directly or not.
    fn sites(&self, content: ProvId) -> BTreeSet<Site> {
        let parts = self.prov(content).alts.iter().flatten();
        let sites = parts.filter_map(|part| match part.origin {
            Origin::Read(event, _) => Some(self.sites_of(event)),
            _ => None,
        });
        sites.flatten().copied().collect()
    }

    fn depends(&self, event: EventId, site: Site) -> bool {
        self.sites_of(event).contains(&site)
    }

    fn without_site(&mut self, tree: TreeId, site: Site) -> TreeId {
        let Node { prov, kids } = self.node(tree).clone();
        let Prov { tags, alts } = self.prov(prov).clone();
        let is_read = |part: &Part| match part.origin {
            Origin::Read(event, _) => self.depends(event, site),
            _ => false,
        };
        let alts = alts.into_iter().filter(|alt| !alt.iter().any(is_read));
        let alts = alts.collect::<Vec<_>>();
        let decides = |tag: &Tag| match tag {
            Tag::Outcome(cond) => self.cond(*cond).iter().any(|(item, _)| match item {
                CondItem::Event(event) | CondItem::Found(event) => self.depends(*event, site),
                _ => false,
            }),
            _ => false,
        };
        let tags = tags.into_iter().filter(|tag| !decides(tag)).collect();
        let prov = self.add_prov(Prov { tags, alts });
        let kids = kids.into_iter().map(|(step, kid)| {
            let kid = self.without_site(kid, site);
            (step, kid)
        });
        let kids = kids.filter(|(_, kid)| *kid != BOTTOM).collect();
        self.add_node(prov, kids)
    }
}
