#![model(crate = "mime_guess", version = ">=2, <3", uses = "mime")]

pub use mime::Mime;
use std::iter::FusedIterator;
use std::path::Path;
use std::iter;
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct MimeGuess;
impl MimeGuess {
    pub fn from_ext(ext: &str) -> MimeGuess;
    pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess;
    pub fn is_empty(&self) -> bool;
    pub fn count(&self) -> usize;
    pub fn first(&self) -> Option<Mime>;
    pub fn first_raw(&self) -> Option<&'static str>;
    pub fn first_or_octet_stream(&self) -> Mime;
    pub fn first_or_text_plain(&self) -> Mime;
    pub fn first_or(&self, default: Mime) -> Mime;
    pub fn first_or_else<F>(&self, default_fn: F) -> Mime where F: FnOnce() -> Mime;
    pub fn iter(&self) -> Iter;
    pub fn iter_raw(&self) -> IterRaw;
}
impl IntoIterator for MimeGuess {
    type Item = Mime;
    type IntoIter = Iter;
}
impl<'a> IntoIterator for &'a MimeGuess {
    type Item = Mime;
    type IntoIter = Iter;
}
#[derive(Clone, Debug)]
pub struct Iter;
impl Iterator for Iter {
    type Item = Mime;
}
impl DoubleEndedIterator for Iter {}
impl FusedIterator for Iter {}
impl ExactSizeIterator for Iter {}
#[derive(Clone, Debug)]
pub struct IterRaw;
impl Iterator for IterRaw {
    type Item = &'static str;
}
impl DoubleEndedIterator for IterRaw {}
impl FusedIterator for IterRaw {}
impl ExactSizeIterator for IterRaw {}
pub fn from_ext(ext: &str) -> MimeGuess;
pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess;
pub fn guess_mime_type<P: AsRef<Path>>(path: P) -> Mime;
pub fn guess_mime_type_opt<P: AsRef<Path>>(path: P) -> Option<Mime>;
pub fn mime_str_for_path_ext<P: AsRef<Path>>(path: P) -> Option<&'static str>;
pub fn get_mime_type(search_ext: &str) -> Mime;
pub fn get_mime_type_opt(search_ext: &str) -> Option<Mime>;
pub fn get_mime_type_str(search_ext: &str) -> Option<&'static str>;
pub fn get_mime_extensions(mime: &Mime) -> Option<&'static [&'static str]>;
pub fn get_mime_extensions_str(mime_str: &str) -> Option<&'static [&'static str]>;
pub fn get_extensions(toplevel: &str, sublevel: &str) -> Option<&'static [&'static str]>;
pub fn octet_stream() -> Mime;
