#![model(crate = "clap", version = ">=3, <5", features = "derive, env")]
//! What was typed on the command line is configuration.

pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl Error { #[diverges] pub fn exit(&self) -> !; }
    impl ::std::error::Error for Error {}
}
pub use self::error::Error;
pub trait Parser: Sized {
    #[flow("ret = config()")] fn parse() -> Self;
    #[flow("ret.Ok.0 = config()")] fn try_parse() -> Result<Self, Error>;
    #[flow("ret = itr[*]")] fn parse_from<I: IntoIterator<Item = T>, T: Into<::std::ffi::OsString> + Clone>(itr: I) -> Self;
    #[flow("ret.Ok.0 = itr[*]")] fn try_parse_from<I: IntoIterator<Item = T>, T: Into<::std::ffi::OsString> + Clone>(itr: I) -> Result<Self, Error>;
}
pub trait CommandFactory: Sized {}
pub trait Args: Sized {}
pub trait Subcommand: Sized {}
pub trait ValueEnum: Sized + Clone {}
