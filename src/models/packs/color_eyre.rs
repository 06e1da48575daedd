#![model(crate = "color-eyre", version = ">=0.5, <0.7", uses = "eyre")]

pub use ::eyre;
pub use ::eyre::{Report, Result};
#[flow("")] pub fn install() -> Result<()>;
