//! Sessions that the old system kept in memory, taken over once, before it is switched off.

use aws_sdk_dynamodb::Client;

use crate::{
    Result, TABLE,
    handhelds::end_of_shift,
    text,
};

/// Goes on with a session of a courier who is on the way, under the number that the handheld has.
pub async fn import(client: &Client, courier: &str, number: &str) -> Result<()> {
    client
        .put_item()
        .table_name(TABLE)
        .item("pk", text(number)) //~ unproven-session-key
        .item("courier_id", text(courier))
        .item("expires_at", end_of_shift())
        .condition_expression("attribute_not_exists(pk)")
        .send()
        .await?;
    Ok(())
}
