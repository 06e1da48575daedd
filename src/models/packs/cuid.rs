#![model(crate = "cuid", version = ">=1, <3", tried = "1; 2")]

pub struct CuidError;
impl ::std::error::Error for CuidError {}
#[flow("ret.Ok.0 = clock() + counter() + weak(41)")] pub fn cuid() -> Result<String, CuidError>;
#[flow("ret.Ok.0 = clock() + counter() + weak(20)")] pub fn slug() -> Result<String, CuidError>;
#[flow("ret = clock() + counter() + weak(41)")] pub fn cuid1() -> Result<String, CuidError>;
#[flow("ret = clock() + counter() + csprng(118)")] pub fn cuid2() -> String;
#[flow("ret = clock() + counter() + csprng(46)")] pub fn cuid2_slug() -> String;
