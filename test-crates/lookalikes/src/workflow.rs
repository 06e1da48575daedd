//! Approvals that a workflow waits for.

use aws_sdk_dynamodb::types::ReturnValue;
use axum::{Json, extract::State, http::StatusCode};
use serde::Deserialize;

use crate::{
    App, Error, Principal, Result,
    state::{n, now, s},
};

/// Sent by the workflow when it comes to a task that somebody must decide.
#[derive(Deserialize)]
pub struct Task {
    task_token: String,
    approver: String,
    timeout_seconds: u64,
}

#[derive(Deserialize)]
pub struct Decision {
    task_token: String,
    approved: bool,
}

pub async fn wait(State(app): State<App>, Json(task): Json<Task>) -> Result<StatusCode> {
    app.db
        .put_item()
        .table_name("pending_tasks")
        .item("task_token", s(task.task_token))
        .item("approver", s(task.approver))
        .item("expires_at", n(now() + task.timeout_seconds))
        .send()
        .await?;
    Ok(StatusCode::ACCEPTED)
}

pub async fn decide(
    State(app): State<App>,
    user: Principal,
    Json(decision): Json<Decision>,
) -> Result<StatusCode> {
    let decided = app
        .db
        .delete_item()
        .table_name("pending_tasks")
        .key("task_token", s(decision.task_token))
        .condition_expression("approver = :user AND expires_at > :now")
        .expression_attribute_values(":user", s(user.user_id))
        .expression_attribute_values(":now", n(now()))
        .return_values(ReturnValue::AllOld)
        .send()
        .await?;
    let task = decided.attributes.ok_or(Error::NotFound)?;
    let task_token = task
        .get("task_token")
        .and_then(|token| token.as_s().ok())
        .ok_or(Error::NotFound)?;
    app.workflows
        .complete(task_token, decision.approved)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
