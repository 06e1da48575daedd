//! Notes for guests, people and their devices, all in one table.
//!
//! | pk                | sk            | item                                  |
//! |-------------------|---------------|---------------------------------------|
//! | `SESSION#{id}`    | `SESSION`     | a browser, device, viewer or sync session |
//! | `ACCOUNT#{name}`  | `ACCOUNT`     | name, password hash, user id          |
//! | `USER#{id}`       | `NOTE#{uuid}` | a note                                |

pub mod accounts;
pub mod app;
pub mod clock;
pub mod db;
pub mod error;
pub mod ids;
pub mod model;
pub mod web;

pub use app::App;
pub use error::{Error, Result};
pub use web::router;
