#![model(crate = "fixture")]
//! What the harness says about the functions of `prelude.rs`.

#[flow("ret = client(input, n)")]
pub fn source(n: u32) -> String;

#[flow("ret = client(input, n)")]
pub fn number(n: u32) -> i64;

#[event("sink.flow")]
#[flow("")]
pub fn sink<T: std::fmt::Debug>(value: T);

#[flow("ret = unknown()")]
pub fn coin() -> bool;
