//! What the shop does, free of HTTP.

pub mod passwords;
mod sessions;

pub use sessions::SessionService;
