//! The program as users run it.

mod baseline;
mod check;
mod project;
mod suppressions;
