//! Interned strings. Equality is a pointer comparison, order is the order of the text, so that no
//! result depends on which thread interned a name first.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxHashMap;

const SHARDS: usize = 32;

static INTERNER: LazyLock<[Mutex<FxHashMap<&'static str, Symbol>>; SHARDS]> =
    LazyLock::new(|| std::array::from_fn(|_| Mutex::new(FxHashMap::default())));

/// An interned string; lives as long as the process, copied freely. Values are made of little else, so it is as
/// small as a pointer.
#[derive(Clone, Copy)]
pub struct Symbol(&'static &'static str);

impl Symbol {
    /// Interns `text`.
    pub fn new(text: &str) -> Self {
        let hash = text
            .bytes()
            .fold(text.len(), |h, b| h.wrapping_mul(31).wrapping_add(b.into()));
        let mut shard = INTERNER[hash % SHARDS]
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shard.get(text) {
            return *known;
        }
        let kept: &'static str = Box::leak(text.into());
        let symbol = Self(Box::leak(Box::new(kept)));
        shard.insert(kept, symbol);
        symbol
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Symbol {}

impl Hash for Symbol {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(std::ptr::from_ref(self.0) as usize);
    }
}

impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Symbol {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(other.0)
    }
}

impl PartialEq<str> for Symbol {
    fn eq(&self, other: &str) -> bool {
        *self.0 == other
    }
}

impl PartialEq<&str> for Symbol {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl From<&str> for Symbol {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
