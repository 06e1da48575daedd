//! What is found in a workspace, by cargo and without it, and what hostile ones achieve.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod config;
mod errors;
mod hostile;
mod manifests;
mod support;
mod walk;
