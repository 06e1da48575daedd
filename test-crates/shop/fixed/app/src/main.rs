//! A small shop: browse as a visitor, fill a cart, sign in, use the API.

mod clock;
mod config;
mod cookies;
mod error;
mod extract;
mod handlers;
mod middleware;
mod routes;
mod service;
mod state;
mod token;

use aws_sdk_dynamodb::{
    Client,
    config::{BehaviorVersion, Region},
};

use crate::{config::Config, state::AppState};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::from_env()?;
    let client = Client::from_conf(
        aws_sdk_dynamodb::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(config.region.clone()))
            .build(),
    );
    let listener = tokio::net::TcpListener::bind(&config.listen).await?;
    let state = AppState::new(client, config);
    axum::serve(listener, routes::router(state)).await?;
    Ok(())
}
