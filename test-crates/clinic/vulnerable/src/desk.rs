//! What patients do at their own computer.

use aws_sdk_dynamodb::types::AttributeValue;
use leptos::prelude::*;

use crate::{Clinic, cookie};

async fn signed_in(clinic: &Clinic) -> crate::Result<String> {
    let token = cookie::sent().await?.ok_or_else(crate::refused)?;
    let person = clinic.visits().person(&token).await?;
    person.ok_or_else(crate::refused)
}

#[server]
pub async fn sign_in(number: String, password: String) -> Result<(), ServerFnError> {
    let clinic = expect_context::<Clinic>();
    let patient = clinic.patient(&number).await?;
    let patient = patient.filter(|patient| patient.has_password(&password));
    let patient = patient.ok_or_else(crate::refused)?;
    if let Some(old) = cookie::sent().await? {
        clinic.visits().end(&old).await?;
    }
    cookie::show(&patient.number)?;
    cookie::give(&clinic.visits().open(&patient.number).await?)
}

#[server]
pub async fn sign_out() -> Result<(), ServerFnError> {
    if let Some(token) = cookie::sent().await? {
        expect_context::<Clinic>().visits().end(&token).await?;
    }
    cookie::take_back()
}

#[server]
pub async fn appointments() -> Result<Vec<String>, ServerFnError> {
    let clinic = expect_context::<Clinic>();
    let person = cookie::shown().await?.ok_or_else(crate::refused)?;
    let query = clinic
        .client
        .query()
        .table_name("appointments")
        .key_condition_expression("patient = :person")
        .expression_attribute_values(":person", AttributeValue::S(person)); //~ client-asserted-identity
    let found = query.send().await.map_err(crate::broken)?;
    let times = found.items().iter().filter_map(|it| it.get("at")?.as_s().ok());
    Ok(times.cloned().collect())
}

/// Goes on for a child, until the next sign-in.
#[server]
pub async fn act_for(child: String) -> Result<(), ServerFnError> {
    let clinic = expect_context::<Clinic>();
    let token = cookie::sent().await?.ok_or_else(crate::refused)?;
    let person = clinic.visits().person(&token).await?.ok_or_else(crate::refused)?;
    if !clinic.is_guardian(&person, &child).await? {
        return Err(crate::refused());
    }
    leptos::logging::log!("{person} acts for {child}, was {token}"); //~ token-logged
    let own = clinic.visits().open(&child).await?;
    clinic.visits().end(&token).await?;
    cookie::give(&own)
}

#[server]
pub async fn change_password(old: String, new: String) -> Result<(), ServerFnError> {
    let clinic = expect_context::<Clinic>();
    let person = signed_in(&clinic).await?;
    let patient = clinic.patient(&person).await?;
    let patient = patient.filter(|patient| patient.has_password(&old));
    let number = patient.ok_or_else(crate::refused)?.number;
    clinic.set_password(&number, &new).await
}
