//! Sessions that the old system kept in memory, taken over once, before it is switched off.

use aws_sdk_dynamodb::Client;

use crate::{
    Result, TABLE,
    handhelds::{end_of_shift, key_of, token},
    text,
};

/// Opens a session for a courier who is on the way; the handheld gets the token with its next update.
pub async fn import(client: &Client, courier: &str) -> Result<String> {
    let token = token();
    client
        .put_item()
        .table_name(TABLE)
        .item("pk", key_of(&token))
        .item("courier_id", text(courier))
        .item("expires_at", end_of_shift())
        .condition_expression("attribute_not_exists(pk)")
        .send()
        .await?;
    Ok(token)
}
