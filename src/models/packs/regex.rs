#![model(crate = "regex", version = ">=1, <2")]

pub struct Error;
impl ::std::error::Error for Error {}
#[derive(Clone)] pub struct Regex;
#[derive(Clone, Copy)] pub struct Match<'h>;
impl<'h> Match<'h> { #[flow("ret = self")] pub fn as_str(&self) -> &'h str; #[flow("")] pub fn start(&self) -> usize; #[flow("")] pub fn end(&self) -> usize; #[flow("")] pub fn len(&self) -> usize; }
pub struct Captures<'h>;
impl<'h> Captures<'h> {
    #[flow("ret.Some.0 = self")] pub fn get(&self, i: usize) -> Option<Match<'h>>;
    #[flow("ret.Some.0 = self")] pub fn name(&self, name: &str) -> Option<Match<'h>>;
    #[flow("ret.0 = self; ret.1[*] = self")] pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]);
}
impl<'h> ::std::ops::Index<usize> for Captures<'h> { type Output = str; #[flow("ret = self")] fn index(&self, index: usize) -> &str; }
impl<'h> ::std::ops::Index<&str> for Captures<'h> { type Output = str; #[flow("ret = self")] fn index(&self, index: &str) -> &str; }
impl Regex {
    #[flow("ret.Ok.0 = re")] pub fn new(re: &str) -> Result<Regex, Error>;
    #[flow("ret = derive(haystack)")] pub fn is_match(&self, haystack: &str) -> bool;
    #[flow("ret.Some.0 = part(haystack)")] pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>>;
    #[flow("ret[*] = part(haystack)")] pub fn find_iter<'h>(&self, haystack: &'h str) -> ::std::iter::Iter<Match<'h>>;
    #[flow("ret.Some.0 = part(haystack)")] pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>>;
    #[flow("ret[*] = part(haystack)")] pub fn captures_iter<'h>(&self, haystack: &'h str) -> ::std::iter::Iter<Captures<'h>>;
    #[flow("ret[*] = part(haystack)")] pub fn split<'h>(&self, haystack: &'h str) -> ::std::iter::Iter<&'h str>;
    #[flow("ret = encode(haystack)")] pub fn replace<'h, R>(&self, haystack: &'h str, rep: R) -> ::std::borrow::Cow<'h, str>;
    #[flow("ret = encode(haystack)")] pub fn replace_all<'h, R>(&self, haystack: &'h str, rep: R) -> ::std::borrow::Cow<'h, str>;
    #[flow("ret = self")] pub fn as_str(&self) -> &str;
}
impl ::std::str::FromStr for Regex { type Err = Error; }
#[flow("ret = encode(pattern)")] pub fn escape(pattern: &str) -> String;
