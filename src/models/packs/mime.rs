#![model(crate = "mime", version = ">=0.3, <0.4")]

#[derive(Clone, PartialEq, Eq)]
pub struct Mime;
impl Mime {
    pub fn type_(&self) -> Name<'_>;
    pub fn subtype(&self) -> Name<'_>;
    #[flow("ret = self")]
    pub fn essence_str(&self) -> &str;
}
impl AsRef<str> for Mime {
    #[flow("ret = self")]
    fn as_ref(&self) -> &str;
}
pub struct Name<'a> {
    source: &'a str,
}
#[value("application/json")]
pub const APPLICATION_JSON: Mime;
#[value("text/html")]
pub const TEXT_HTML: Mime;
#[value("text/html; charset=utf-8")]
pub const TEXT_HTML_UTF_8: Mime;
#[value("text/plain")]
pub const TEXT_PLAIN: Mime;
#[value("text/plain; charset=utf-8")]
pub const TEXT_PLAIN_UTF_8: Mime;
#[value("application/octet-stream")]
pub const APPLICATION_OCTET_STREAM: Mime;
#[value("application/x-www-form-urlencoded")]
pub const APPLICATION_WWW_FORM_URLENCODED: Mime;
