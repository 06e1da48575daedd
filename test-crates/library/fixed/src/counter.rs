//! Rights of the counter, for those who work there and say their PIN again.

use aws_sdk_dynamodb::Client;
use axum::{Form, extract::State, http::StatusCode};
use serde::Deserialize;

use crate::{Failure, READER, Visit, readers::Reader};

const ROLE: &str = "role";

#[derive(Deserialize)]
pub struct Shift {
    card: String,
    pin: String,
}

pub async fn open(
    State(client): State<Client>,
    visit: Visit,
    Form(shift): Form<Shift>,
) -> Result<StatusCode, Failure> {
    let signed_in: String = visit.get(READER).ok_or(Failure::Refused)?;
    let reader = Reader::of_card(&client, &shift.card).await?;
    let reader = reader.filter(|reader| reader.works_here && reader.id == signed_in);
    reader.ok_or(Failure::Refused)?.check(&shift.pin)?;
    visit.renew();
    visit.set(ROLE, "counter");
    Ok(StatusCode::NO_CONTENT)
}

pub async fn close(visit: Visit) -> StatusCode {
    visit.remove(ROLE);
    StatusCode::NO_CONTENT
}
