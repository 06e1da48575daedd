//! One error type for every table.

use aws_sdk_dynamodb::error::{BuildError, ProvideErrorMetadata, SdkError};

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A condition of the write did not hold.
    #[error("the item changed or does not exist")]
    Conflict,
    /// An item lacks an attribute, or holds another type than expected.
    #[error("attribute `{0}` is missing or malformed")]
    Malformed(&'static str),
    #[error("request could not be built: {0}")]
    Build(#[from] BuildError),
    #[error("DynamoDB answered {0}")]
    Backend(String),
}

impl<E, R> From<SdkError<E, R>> for StoreError
where
    E: ProvideErrorMetadata,
{
    fn from(error: SdkError<E, R>) -> Self {
        match error.code() {
            Some("ConditionalCheckFailedException" | "TransactionCanceledException") => {
                Self::Conflict
            }
            code => Self::Backend(code.unwrap_or("no error code").to_owned()),
        }
    }
}
