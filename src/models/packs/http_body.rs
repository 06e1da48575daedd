#![model(crate = "http-body", version = ">=0.4, <2", uses = "http, bytes")]

pub trait Body {
    type Data;
    type Error;
}
