#![model(crate = "http-body", version = ">=0.4, <2", uses = "http, bytes", tried = "0.4; 1")]

pub trait Body {
    type Data;
    type Error;
}
