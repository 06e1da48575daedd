//! The program as users run it.

mod baseline;
mod check;
mod diff;
mod documents;
mod fix;
mod map;
mod project;
mod repairs;
mod setup;
mod suppressions;
mod versions;
