//! The program as users run it.

mod adoption;
mod baseline;
mod check;
mod diff;
mod documents;
mod fix;
mod levels;
mod map;
mod own_models;
mod policy;
mod project;
mod repairs;
mod reviewed;
mod setup;
mod suppressions;
mod versions;
