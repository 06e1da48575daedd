#![model(crate = "log", version = ">=0.4, <0.5")]

pub enum Level { Error, Warn, Info, Debug, Trace }
pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
#[flow("")] pub fn set_max_level(level: LevelFilter);
#[flow("")] pub fn max_level() -> LevelFilter;
