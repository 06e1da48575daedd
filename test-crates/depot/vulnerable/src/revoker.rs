//! The task that ends sessions. Who asks it waits until the session is gone.

use std::time::Duration;

use aws_sdk_dynamodb::{
    Client,
    types::{AttributeValue, DeleteRequest, WriteRequest},
};
use tokio::sync::{mpsc, oneshot};

use crate::{Result, TABLE, text};

/// What one batch may hold.
const BATCH: usize = 25;
const PAUSE: Duration = Duration::from_millis(200);

enum Ended {
    One(AttributeValue),
    AllOf(String),
}

struct Order {
    ended: Ended,
    done: oneshot::Sender<()>,
}

#[derive(Clone)]
pub(crate) struct Revoker {
    orders: mpsc::Sender<Order>,
}

impl Revoker {
    pub fn start(client: Client) -> Self {
        let (orders, mut received) = mpsc::channel::<Order>(64);
        tokio::spawn(async move {
            let desk = Desk { client };
            while let Some(order) = received.recv().await {
                while desk.carry_out(&order.ended).await.is_err() {
                    tracing::warn!("a session is not ended yet");
                    tokio::time::sleep(PAUSE).await;
                }
                let _ = order.done.send(());
            }
        });
        Self { orders }
    }

    /// Returns when the session is gone.
    pub async fn end(&self, token: &str) {
        self.order(Ended::One(text(token))).await;
    }

    pub async fn end_all_of(&self, courier: &str) {
        self.order(Ended::AllOf(courier.to_owned())).await;
    }

    async fn order(&self, ended: Ended) {
        let (done, gone) = oneshot::channel();
        if self.orders.send(Order { ended, done }).await.is_ok() {
            let _ = gone.await;
        }
    }
}

struct Desk {
    client: Client,
}

impl Desk {
    async fn carry_out(&self, ended: &Ended) -> Result<()> {
        match ended {
            Ended::One(key) => self.remove(vec![key.clone()]).await,
            Ended::AllOf(courier) => self.remove(self.keys_of(courier).await?).await,
        }
    }

    async fn keys_of(&self, courier: &str) -> Result<Vec<AttributeValue>> {
        let found = self
            .client
            .query()
            .table_name(TABLE)
            .index_name("sessions-of")
            .key_condition_expression("courier_id = :courier")
            .expression_attribute_values(":courier", text(courier))
            .send()
            .await?;
        let sessions = found.items.unwrap_or_default().into_iter();
        Ok(sessions.filter_map(|mut session| session.remove("pk")).collect())
    }

    async fn remove(&self, keys: Vec<AttributeValue>) -> Result<()> {
        for some in keys.chunks(BATCH) {
            let mut requests = Vec::with_capacity(some.len());
            for key in some {
                let removal = DeleteRequest::builder().key("pk", key.clone()).build()?; //~ unprefixed-key-in-shared-table
                requests.push(WriteRequest::builder().delete_request(removal).build());
            }
            let batch = self.client.batch_write_item().request_items(TABLE, requests);
            batch.send().await?; //~ unprocessed-revocations
        }
        Ok(())
    }
}
