#![model(crate = "askama", version = ">=0.10, <0.17")]

pub use self::error::{Error, Result};

mod error {
    #[derive(Debug)]
    pub enum Error { Fmt(::std::fmt::Error), Custom(Box<dyn ::std::error::Error + Send + Sync>) }
    impl ::std::error::Error for Error {}
    pub type Result<I, E = Error> = ::std::result::Result<I, E>;
}
pub trait Template {
    #[flow("ret.Ok.0 = self")] fn render(&self) -> Result<String>;
    fn render_into(&self, writer: &mut impl ::std::fmt::Write) -> Result<()>;
}
pub trait DynTemplate {
    #[flow("ret.Ok.0 = self")] fn dyn_render(&self) -> Result<String>;
}
impl<T: Template> DynTemplate for T {}
