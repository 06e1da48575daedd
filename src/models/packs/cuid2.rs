#![model(crate = "cuid2", version = ">=0.1, <0.2")]

#[flow("ret = clock() + counter() + csprng(118)")] pub fn create_id() -> String;
#[flow("ret = clock() + counter() + csprng(118)")] pub fn cuid() -> String;
#[flow("ret = clock() + counter() + csprng(46)")] pub fn slug() -> String;
pub fn is_cuid2<S: AsRef<str>>(to_check: S) -> bool;
pub fn is_slug<S: AsRef<str>>(to_check: S) -> bool;
pub struct CuidConstructor;
impl CuidConstructor {
    #[flow("ret.length = 24")] pub const fn new() -> Self;
    #[flow("ret.length = length")] pub const fn with_length(self, length: u16) -> Self;
    #[flow("ret = clock() + counter() + csprng(118)")] pub fn create_id(&self) -> String;
}
