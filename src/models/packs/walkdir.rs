#![model(crate = "walkdir", version = ">=2, <3")]

use std::cmp::Ordering;
use std::fs;
use std::io;
use std::iter;
use std::path::{Path, PathBuf};
use std::result;
pub use crate::dent::DirEntry;
pub use crate::dent::DirEntryExt;
pub use crate::error::Error;
mod dent {
    use std::ffi::OsStr;
    use std::fs::{self, FileType};
    use std::path::{Path, PathBuf};
    use crate::error::Error;
    use crate::Result;
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> &Path;
        pub fn into_path(self) -> PathBuf;
        pub fn path_is_symlink(&self) -> bool;
        pub fn metadata(&self) -> Result<fs::Metadata>;
        pub fn file_type(&self) -> fs::FileType;
        pub fn file_name(&self) -> &OsStr;
        pub fn depth(&self) -> usize;
    }
    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }
    impl DirEntryExt for DirEntry {}
}
mod error {
    use std::error;
    use std::io;
    use std::path::{Path, PathBuf};
    use crate::DirEntry;
    #[derive(Debug)]
    pub struct Error;
    impl Error {
        pub fn path(&self) -> Option<&Path>;
        pub fn loop_ancestor(&self) -> Option<&Path>;
        pub fn depth(&self) -> usize;
        pub fn io_error(&self) -> Option<&io::Error>;
        pub fn into_io_error(self) -> Option<io::Error>;
    }
    impl error::Error for Error {}
    impl From<Error> for io::Error {}
}
mod util {
    use std::io;
    use std::path::Path;
    pub fn device_num<P: AsRef<Path>>(path: P) -> io::Result<u64>;
}
pub type Result<T> = ::std::result::Result<T, Error>;
#[derive(Debug)]
pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K + Send + Sync + 'static, K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;
}
#[derive(Debug)]
pub struct IntoIter;
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;
}
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool;
}
impl iter::FusedIterator for IntoIter {}
impl Iterator for DirList {
    type Item = Result<DirEntry>;
}
#[derive(Debug)]
pub struct FilterEntry<I, P>;
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    type Item = Result<DirEntry>;
}
impl<P> iter::FusedIterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {}
impl<P> FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
