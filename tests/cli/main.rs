//! The program as users run it.

mod baseline;
mod check;
mod diff;
mod project;
mod setup;
mod suppressions;
