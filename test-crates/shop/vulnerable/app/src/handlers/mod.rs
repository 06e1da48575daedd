//! One module per part of the shop.

pub mod auth;
pub mod cart;
pub mod kiosk;
pub mod orders;
pub mod visit;
