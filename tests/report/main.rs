//! Pages, levels, renderers and the command line, on reports made by hand.

mod command_line;
mod fixture;
mod github;
mod html;
mod levels;
mod pages;
mod render;
mod rustc;
mod sarif;
#[path = "../common/schema.rs"]
mod schema;
