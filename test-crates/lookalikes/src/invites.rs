//! Invitations by mail, good once.

use aws_sdk_dynamodb::types::ReturnValue;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use rand::distr::{Alphanumeric, SampleString};
use serde::{Deserialize, Serialize};

use crate::{
    App, Error, Principal, Result,
    state::{n, now, s},
};

const WEEK: u64 = 7 * 24 * 60 * 60;

#[derive(Deserialize)]
pub struct Invitation {
    address: String,
    team: String,
}

#[derive(Serialize)]
pub struct Joined {
    team: String,
}

pub async fn invite(
    State(app): State<App>,
    user: Principal,
    Json(invitation): Json<Invitation>,
) -> Result<StatusCode> {
    let token = Alphanumeric.sample_string(&mut rand::rng(), 32);
    let link = format!("{}/invites/{token}", app.base_url);
    app.db
        .put_item()
        .table_name("invites")
        .item("invite_token", s(token))
        .item("address", s(invitation.address.clone()))
        .item("team", s(invitation.team))
        .item("invited_by", s(user.user_id))
        .item("expires_at", n(now() + WEEK))
        .condition_expression("attribute_not_exists(invite_token)")
        .send()
        .await?;
    app.mailer
        .send(&invitation.address, format!("Join us: {link}"))
        .await?;
    Ok(StatusCode::ACCEPTED)
}

pub async fn accept(
    State(app): State<App>,
    user: Principal,
    Path(token): Path<String>,
) -> Result<Json<Joined>> {
    // Whoever deletes the invitation has it; nobody can use it twice.
    let claimed = app
        .db
        .delete_item()
        .table_name("invites")
        .key("invite_token", s(token))
        .condition_expression("expires_at > :now")
        .expression_attribute_values(":now", n(now()))
        .return_values(ReturnValue::AllOld)
        .send()
        .await?;
    let invitation = claimed.attributes.ok_or(Error::NotFound)?;
    let team = invitation
        .get("team")
        .and_then(|team| team.as_s().ok())
        .ok_or(Error::NotFound)?;
    app.db
        .put_item()
        .table_name("members")
        .item("team", s(team.clone()))
        .item("user_id", s(user.user_id))
        .item("joined_at", n(now()))
        .send()
        .await?;
    Ok(Json(Joined { team: team.clone() }))
}
