//! Finds session bugs in axum services that keep their sessions in DynamoDB.

pub mod cli;
pub mod flow;
pub mod ir;
pub mod lint;
pub mod models;
pub mod report;
pub mod resolve;
pub mod session;
pub mod syntax;
pub mod workspace;
