#![model(crate = "dotenvy", version = ">=0.15, <0.16")]

mod errors {
    use std::env;
    use std::error;
    use std::io;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub enum Error {
        LineParse(String, usize),
        Io(io::Error),
        EnvVar(env::VarError),
    }
    impl Error {
        pub fn not_found(&self) -> bool;
    }
    impl error::Error for Error {}
}

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
pub use crate::errors::*;
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String>;
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn from_path_override<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;
pub fn from_filename_override<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;
pub fn from_read<R: io::Read>(reader: R) -> Result<()>;
pub fn from_read_override<R: io::Read>(reader: R) -> Result<()>;
pub fn dotenv() -> Result<PathBuf>;
pub fn dotenv_override() -> Result<PathBuf>;
