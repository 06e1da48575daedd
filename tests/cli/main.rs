//! The program as users run it.

mod check;
mod project;
mod suppressions;
