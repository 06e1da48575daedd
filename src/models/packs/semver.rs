#![model(crate = "semver", version = ">=1, <2")]

mod error {
    use crate::parse::Error;
    use std::fmt::Debug;
    impl std::error::Error for Error {}
}
mod impls {
    use crate::{BuildMetadata, Comparator, Prerelease, VersionReq};
    use std::vec::Vec;
    use std::cmp::Ordering;
    use std::hash::Hash;
    use std::ops::Deref;
    impl Deref for Prerelease {
        type Target = str;
    }
    impl Deref for BuildMetadata {
        type Target = str;
    }
    impl FromIterator<Comparator> for VersionReq {}
}
mod parse {
    use crate::{BuildMetadata, Comparator, Op, Prerelease, Version, VersionReq};
    use std::vec::Vec;
    use std::str::FromStr;
    pub struct Error;
    impl FromStr for Version {
        type Err = Error;
    }
    impl FromStr for VersionReq {
        type Err = Error;
    }
    impl FromStr for Comparator {
        type Err = Error;
    }
    impl FromStr for Prerelease {
        type Err = Error;
    }
    impl FromStr for BuildMetadata {
        type Err = Error;
    }
}
use std::vec::Vec;
use std::cmp::Ordering;
use std::str::FromStr;
pub use crate::parse::Error;
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    pub pre: Prerelease,
    pub build: BuildMetadata,
}
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct VersionReq {
    pub comparators: Vec<Comparator>,
}
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct Comparator {
    pub op: Op,
    pub major: u64,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Op {
    Exact,
    Greater,
    GreaterEq,
    Less,
    LessEq,
    Tilde,
    Caret,
    Wildcard,
}
#[derive(Default, Clone, Eq, PartialEq, Hash)]
pub struct Prerelease;
#[derive(Default, Clone, Eq, PartialEq, Hash)]
pub struct BuildMetadata;
impl Version {
    pub fn new(major: u64, minor: u64, patch: u64) -> Self;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn cmp_precedence(&self, other: &Self) -> Ordering;
}
impl VersionReq {
    pub const STAR: Self = _;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn matches(&self, version: &Version) -> bool;
}
impl Default for VersionReq {}
impl Comparator {
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn matches(&self, version: &Version) -> bool;
}
impl Prerelease {
    pub const EMPTY: Self = _;
    pub fn new(text: &str) -> Result<Self, Error>;
    pub fn as_str(&self) -> &str;
    pub fn is_empty(&self) -> bool;
}
impl BuildMetadata {
    pub const EMPTY: Self = _;
    pub fn new(text: &str) -> Result<Self, Error>;
    pub fn as_str(&self) -> &str;
    pub fn is_empty(&self) -> bool;
}
