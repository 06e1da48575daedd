//! Odd, broken and malicious repositories: a clear answer within bounds, and the rest is still audited.
//!
//! Every case runs the program itself. It must end with exit code 0, 1 or 2, without a panic (contained
//! ones included), within 20 seconds of processor time and 1 GiB of memory, and print no control
//! characters.

mod files;
mod formats;
#[path = "../../benches/support/generate.rs"]
mod generate;
mod growth;
mod language;
mod places;
mod programs;
mod run;
mod size;
mod text;
mod users;
