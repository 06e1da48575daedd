use aws_sdk_dynamodb::{Client, types::AttributeValue};

use super::Tables;
use crate::{Cart, CartLine, StoreError};

#[derive(Clone)]
pub struct DynamoCarts {
    client: Client,
    table: String,
}

impl DynamoCarts {
    pub fn new(client: Client, tables: &Tables) -> Self {
        Self {
            client,
            table: tables.carts.clone(),
        }
    }

    pub async fn get(&self, cart_id: &str) -> Result<Cart, StoreError> {
        let output = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("cart_id", AttributeValue::S(cart_id.to_owned()))
            .send()
            .await?;
        let lines = match output.item.as_ref().and_then(|item| item.get("lines")) {
            None => Vec::new(),
            Some(value) => value
                .as_m()
                .map_err(|_| StoreError::Malformed("lines"))?
                .iter()
                .map(|(sku, quantity)| {
                    let quantity = quantity
                        .as_n()
                        .ok()
                        .and_then(|digits| digits.parse().ok())
                        .ok_or(StoreError::Malformed("quantity"))?;
                    Ok(CartLine {
                        sku: sku.clone(),
                        quantity,
                    })
                })
                .collect::<Result<_, StoreError>>()?,
        };
        Ok(Cart {
            id: cart_id.to_owned(),
            lines,
        })
    }

    /// Writes the lines of a cart; a cart comes into being with its first line.
    pub async fn save(&self, cart: &Cart) -> Result<(), StoreError> {
        self.client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(super::attributes::cart_item(cart)))
            .send()
            .await?;
        Ok(())
    }
}
