#![model(crate = "email_address", version = ">=0.2, <0.3")]

use std::{
    cmp::Ordering, fmt::{Debug, Display, Formatter},
    hash::Hash, str::FromStr,
};
#[derive(Debug, Clone)]
pub struct EmailAddress;
impl FromStr for EmailAddress {
    type Err = Error;
}
impl From<EmailAddress> for String {}
impl AsRef<str> for EmailAddress {}
impl<DB: Database> Type<DB> for EmailAddress where String: Type<DB> {}
impl<'a, DB: Database> Encode<'a, DB> for EmailAddress where String: Encode<'a, DB> {}
impl<'a, DB: Database> Decode<'a, DB> for EmailAddress where String: Decode<'a, DB> {}
impl PgHasArrayType for EmailAddress where String: PgHasArrayType {}
impl EmailAddress {
    pub fn new_unchecked<S>(address: S) -> Self where S: Into<String>;
    pub fn parse_with_options(address: &str, options: Options) -> Result<Self, Error>;
    pub fn is_valid(address: &str) -> bool;
    pub fn is_valid(address: &str) -> bool;
    pub fn is_valid_local_part(part: &str) -> bool;
    pub fn is_valid_domain(part: &str) -> bool;
    pub fn to_uri(&self) -> String;
    pub fn to_uri(&self) -> String;
    pub fn to_display(&self, display_name: &str) -> String;
    pub fn local_part(&self) -> &str;
    pub fn display_part(&self) -> &str;
    pub fn email(&self) -> &str;
    pub fn domain(&self) -> &str;
    pub fn as_str(&self) -> &str;
}
mod errors {
    #[derive(Debug, Clone, PartialEq)]
    pub enum Error {
        InvalidCharacter,
        MissingSeparator,
        LocalPartEmpty,
        LocalPartTooLong,
        DomainEmpty,
        DomainTooLong,
        SubDomainEmpty,
        SubDomainTooLong,
        DomainTooFew,
        DomainInvalidSeparator,
        UnbalancedQuotes,
        InvalidComment,
        InvalidIPAddress,
        UnsupportedDomainLiteral,
        UnsupportedDisplayName,
        MissingDisplayName,
        MissingEndBracket,
    }
    impl std::error::Error for Error {}
    impl<T> From<Error> for std::result::Result<T, Error> {}
}
pub use errors::Error;
mod options {
    #[derive(Debug, Copy, Clone)]
    pub struct Options {
        pub minimum_sub_domains: usize,
        pub allow_domain_literal: bool,
        pub allow_display_text: bool,
        pub allow_long_local_parts: bool,
    }
    impl Default for Options {}
    impl Options {
        pub fn with_minimum_sub_domains(self, min: usize) -> Self;
        pub fn with_no_minimum_sub_domains(self) -> Self;
        pub fn with_required_tld(self) -> Self;
        pub fn with_domain_literal(self) -> Self;
        pub fn without_domain_literal(self) -> Self;
        pub fn with_display_text(self) -> Self;
        pub fn without_display_text(self) -> Self;
        pub fn with_long_local_parts(self) -> Self;
    }
}
pub use options::Options;
