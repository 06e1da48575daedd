//! Readers with a card.

use aws_sdk_dynamodb::Client;
use axum::{Form, extract::State, http::StatusCode};
use serde::Deserialize;

use crate::{Failure, READER, Visit, readers::Reader};

#[derive(Deserialize)]
pub struct Card {
    number: String,
    pin: String,
}

pub async fn present(
    State(client): State<Client>,
    visit: Visit,
    Form(card): Form<Card>,
) -> Result<StatusCode, Failure> {
    let reader = Reader::of_card(&client, &card.number).await?;
    let reader = reader.ok_or(Failure::Refused)?;
    reader.check(&card.pin)?;
    if visit.get::<String>(READER).is_some() {
        // Somebody else's card: do not go on with that reader's visit.
        visit.renew();
    }
    visit.set(READER, &reader.id); //~ login-without-new-token
    Ok(StatusCode::NO_CONTENT)
}

pub async fn put_away(visit: Visit) -> StatusCode {
    visit.destroy();
    StatusCode::NO_CONTENT
}
