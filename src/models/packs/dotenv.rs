#![model(crate = "dotenv", version = ">=0.15, <0.16")]

mod errors {
    use std::io;
    use std::error;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub enum Error {
        LineParse(String, usize),
        Io(io::Error),
        EnvVar(std::env::VarError),
        __Nonexhaustive,
    }
    impl Error {
        pub fn not_found(&self) -> bool;
    }
    impl error::Error for Error {}
}

use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};
pub use crate::errors::*;
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String>;
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;
pub fn dotenv() -> Result<PathBuf>;
