#![model(crate = "rusoto_core", version = ">=0.40, <0.49")]

pub use self::region::Region;

pub mod region {
    #[derive(Clone, Default)]
    pub enum Region {
        UsEast1,
        UsEast2,
        UsWest1,
        UsWest2,
        EuWest1,
        EuCentral1,
        Custom { name: String, endpoint: String },
    }
}
pub enum RusotoError<E> {
    Service(E),
    Validation(String),
    Blocking,
}
impl<E> ::std::error::Error for RusotoError<E> {}
