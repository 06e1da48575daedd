#![model(crate = "lambda_runtime", version = ">=0.4, <2", uses = "tower, tower-service")]

pub use ::tower;
pub use ::tower::util::service_fn;
pub use ::tower_service::Service;

pub type Error = Box<dyn ::std::error::Error + Send + Sync>;

#[extractor(client = "json")]
#[derive(Clone)]
pub struct LambdaEvent<T> {
    pub payload: T,
    pub context: Context,
}
impl<T> LambdaEvent<T> {
    #[flow("ret.payload = payload; ret.context = context")]
    pub fn new(payload: T, context: Context) -> Self;
    #[flow("ret.0 = self.payload; ret.1 = self.context")]
    pub fn into_parts(self) -> (T, Context);
}
#[extractor(trusted)]
#[derive(Clone, Default)]
pub struct Context {
    pub request_id: String,
    pub deadline: u64,
    pub invoked_function_arn: String,
}
#[event("middleware")]
#[flow("")]
pub async fn run<F>(handler: F) -> Result<(), Error>;
