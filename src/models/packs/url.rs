#![model(crate = "url", version = ">=2, <3", uses = "form_urlencoded", tried = "2")]

pub use ::form_urlencoded;
pub enum ParseError { EmptyHost, IdnaError, InvalidPort, InvalidIpv4Address, InvalidIpv6Address, InvalidDomainCharacter, RelativeUrlWithoutBase, RelativeUrlWithCannotBeABaseBase, SetHostOnCannotBeABaseUrl, Overflow }
impl ::std::error::Error for ParseError {}
pub enum Host<S = String> { Domain(S), Ipv4(::std::net::Ipv4Addr), Ipv6(::std::net::Ipv6Addr) }
/// An address is its text.
#[derive(Clone)] pub struct Url;
impl Url {
    #[flow("ret.Ok.0 = input")] pub fn parse(input: &str) -> Result<Url, ParseError>;
    #[flow("ret.Ok.0 = input")] pub fn parse_with_params<I>(input: &str, iter: I) -> Result<Url, ParseError>;
    #[flow("ret.Ok.0 = self + input")] pub fn join(&self, input: &str) -> Result<Url, ParseError>;
    #[flow("ret = self")] pub fn as_str(&self) -> &str;
    #[flow("ret = part(self)")] pub fn scheme(&self) -> &str;
    #[flow("ret = part(self)")] pub fn username(&self) -> &str;
    #[flow("ret.Some.0 = part(self)")] pub fn password(&self) -> Option<&str>;
    #[flow("ret.Some.0 = part(self)")] pub fn host_str(&self) -> Option<&str>;
    #[flow("ret.Some.0 = part(self)")] pub fn host(&self) -> Option<Host<&str>>;
    #[flow("ret.Some.0 = part(self)")] pub fn domain(&self) -> Option<&str>;
    #[flow("ret.Some.0 = part(self)")] pub fn port(&self) -> Option<u16>;
    #[flow("ret = part(self)")] pub fn path(&self) -> &str;
    #[flow("ret.Some.0[*] = part(self)")] pub fn path_segments(&self) -> Option<::std::iter::Iter<&str>>;
    #[flow("ret.Some.0 = part(self)")] pub fn query(&self) -> Option<&str>;
    #[flow("ret[*].0 = part(self); ret[*].1 = part(self)")] pub fn query_pairs(&self) -> ::form_urlencoded::Parse<'_>;
    #[flow("ret.Some.0 = part(self)")] pub fn fragment(&self) -> Option<&str>;
    #[flow("ret = part(self)")] pub fn origin(&self) -> Origin;
    #[flow("ret = self")] pub fn query_pairs_mut(&mut self) -> QueryPairs<'_>;
    #[flow("self = self + \"?\" + query.Some.0")] pub fn set_query(&mut self, query: Option<&str>);
    #[flow("self = self + path")] pub fn set_path(&mut self, path: &str);
    #[flow("self = self + fragment.Some.0")] pub fn set_fragment(&mut self, fragment: Option<&str>);
    #[flow("self = self + host.Some.0")] pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    #[flow("self = self + scheme")] pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    #[flow("")] pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
}
impl ::std::fmt::Display for Url { #[flow("f = f + self")] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result; }
impl ::std::str::FromStr for Url { type Err = ParseError; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<Url, ParseError>; }
impl AsRef<str> for Url {}
impl From<Url> for String { #[flow("ret = value")] fn from(value: Url) -> String; }
impl TryFrom<&str> for Url { type Error = ParseError; #[flow("ret.Ok.0 = value")] fn try_from(value: &str) -> Result<Url, ParseError>; }
pub struct Origin;
impl Origin { #[flow("ret = self")] pub fn ascii_serialization(&self) -> String; }
/// Another name of the address.
#[transparent] struct QueryPairs<'a>(&'a mut Url);
impl<'a> QueryPairs<'a> {
    #[flow("self = self + \"?\" + name + \"=\" + value; ret = self")] pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
    #[flow("self = self + name; ret = self")] pub fn append_key_only(&mut self, name: &str) -> &mut Self;
    #[flow("self = self + derive(iter); ret = self")] pub fn extend_pairs<I>(&mut self, iter: I) -> &mut Self;
    #[flow("ret = self")] pub fn clear(&mut self) -> &mut Self;
    #[flow("ret = self")] pub fn finish(&mut self) -> &'a mut Url;
}
