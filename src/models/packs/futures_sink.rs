#![model(crate = "futures-sink", version = ">=0.3, <0.4", uses = "futures_util")]

pub use ::futures_util::sink::Sink;
