#![model(crate = "axum-macros", version = ">=0.2, <0.6")]
//! Attribute and derive macros only: the syntax stage reads `debug_handler`, `FromRequest`, `FromRef`, `TypedPath` by name.
