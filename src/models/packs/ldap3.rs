#![model(crate = "ldap3", version = ">=0.8, <0.13")]

pub struct LdapError;
impl ::std::error::Error for LdapError {}
type Result<T> = ::std::result::Result<T, LdapError>;
/// The directory's verdict: `success` turns a refused bind into an error.
pub struct LdapResult { pub rc: u32, pub matched: String, pub text: String }
impl LdapResult { #[event("auth.directory")] #[flow("ret.Ok.0 = self")] pub fn success(self) -> Result<LdapResult>; #[flow("ret.Ok.0 = self")] pub fn non_error(self) -> Result<LdapResult>; }
pub struct LdapConnAsync;
impl LdapConnAsync { #[flow("")] pub async fn new(url: &str) -> Result<(LdapConnAsync, Ldap)>; #[flow("")] pub async fn drive(self) -> Result<()>; }
#[derive(Clone)] pub struct Ldap;
impl Ldap {
    #[flow("ret.Ok.0.user = bind_dn; ret.Ok.0.password = bind_pw")] pub async fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult>;
    #[flow("")] pub async fn sasl_external_bind(&mut self) -> Result<LdapResult>;
    #[flow("")] pub async fn unbind(&mut self) -> Result<()>;
}
pub struct LdapConn;
impl LdapConn { #[flow("")] pub fn new(url: &str) -> Result<Self>; #[flow("ret.Ok.0.user = bind_dn; ret.Ok.0.password = bind_pw")] pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult>; #[flow("")] pub fn unbind(&mut self) -> Result<()>; }
