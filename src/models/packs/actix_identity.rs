#![model(crate = "actix-identity", version = ">=0.5, <0.10", uses = "actix-web")]

pub use self::identity::{Identity, IdentityExt};

mod identity {
    #[extractor(trusted)]
    pub struct Identity;
    impl Identity {
        #[flow("ret.Ok.0 = session()")]
        pub fn id(&self) -> Result<String, ::anyhow::Error>;
        #[event("session.rotate")]
        #[flow("")]
        pub fn login(ext: &::actix_web::dev::Extensions, id: String) -> Result<Self, ::anyhow::Error>;
        #[event("session.flush")]
        #[flow("")]
        pub fn logout(self);
    }
    pub trait IdentityExt {
        #[flow("")]
        fn get_identity(&self) -> Result<Identity, ::anyhow::Error>;
    }
    impl IdentityExt for ::actix_web::HttpRequest {}
}
