#![model(crate = "form_urlencoded", version = ">=1, <2")]

use ::std::borrow::Cow;
pub type Parse<'a> = ::std::iter::Iter<(Cow<'a, str>, Cow<'a, str>)>;
#[flow("ret[*].0 = part(input); ret[*].1 = part(input)")] pub fn parse(input: &[u8]) -> Parse<'_>;
#[flow("ret = encode(input)")] pub fn byte_serialize(input: &[u8]) -> ::std::iter::Iter<&str>;
pub struct Serializer<T>(T);
impl<T> Serializer<T> {
    #[flow("ret = target")] pub fn new(target: T) -> Self;
    #[flow("self = self + name + \"=\" + value; ret = self")] pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
    #[flow("self = self + derive(iter); ret = self")] pub fn extend_pairs<I>(&mut self, iter: I) -> &mut Self;
    #[flow("ret = self")] pub fn finish(&mut self) -> T;
}
