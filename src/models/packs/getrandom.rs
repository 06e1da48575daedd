#![model(crate = "getrandom", version = ">=0.1, <0.5", tried = "0.2; 0.3")]

pub struct Error;
impl ::std::error::Error for Error {}
impl Error { pub fn raw_os_error(self) -> Option<i32>; }
#[flow("dest = csprng(bytes(dest))")] pub fn getrandom(dest: &mut [u8]) -> Result<(), Error>;
#[flow("dest = csprng(bytes(dest))")] pub fn fill(dest: &mut [u8]) -> Result<(), Error>;
#[flow("ret.Ok.0 = csprng(32)")] pub fn u32() -> Result<u32, Error>;
#[flow("ret.Ok.0 = csprng(64)")] pub fn u64() -> Result<u64, Error>;
