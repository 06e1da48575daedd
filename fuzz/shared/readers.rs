//! The readers of text: whatever the text, they give an answer and do not panic. One fuzz target each.

use session_audit::ir::{Attr, FileId, FileIr, Item, ItemKind, SourceFile, Span};
use session_audit::lint::page;
use session_audit::models::spec::{FnModel, TypeModel};
use session_audit::session::condition::requires_existing;
use session_audit::syntax::{MacroTable, Options, lower_file};
use session_audit::workspace::Config;

/// A reader, and what it is called.
pub type Reader = (&'static str, fn(&str));

/// All of them.
pub const READERS: [Reader; 7] = [
    ("rust", rust),
    ("stubs", stubs),
    ("flows", flows),
    ("directives", directives),
    ("conditions", conditions),
    ("pages", pages),
    ("config", config),
];

/// A file of Rust.
pub fn rust(text: &str) {
    lower(text, false);
}

/// A stub pack: Rust without bodies, with attributes that say what functions do.
pub fn stubs(text: &str) {
    let file = lower(text, true);
    file.items.iter().for_each(read_models);
}

/// What `#[flow("..")]` says.
pub fn flows(text: &str) {
    for name in ["flow", "event", "guards"] {
        let attr = Attr {
            path: name.into(),
            args: format!("{text:?}"),
            span: Span::default(),
        };
        let params = ["key", "value"].map(Into::into);
        let _ = FnModel::parse(&[attr], &params, true, &["T".into()]);
    }
}

/// A comment that speaks to the audit.
pub fn directives(text: &str) {
    lower(&format!("// session-audit: {text}\nfn f() {{}}"), false);
    lower(&format!("/* session-audit: {text}"), false);
}

/// A condition expression of DynamoDB.
pub fn conditions(text: &str) {
    let _ = requires_existing(text);
}

/// A lint page.
pub fn pages(text: &str) {
    let _ = page::parse("lints/mutant.md", text);
}

/// A configuration.
pub fn config(text: &str) {
    let _ = Config::parse(text.to_owned());
}

fn lower(text: &str, stubs: bool) -> FileIr {
    let source = SourceFile::new("mutant.rs", text);
    let options = Options {
        include_tests: true,
        stubs,
    };
    let macros = MacroTable::collect([(FileId(0), text)].into_iter());
    let file = lower_file(FileId(0), &source, &options, &macros);
    let sound = |span: Span| span.lo <= span.hi && span.hi as usize <= text.len();
    let spans = file.limits.iter().filter_map(|limit| limit.at);
    assert!(spans.into_iter().all(|at| sound(at.span)), "{text}");
    assert!(file.items.iter().all(|item| sound(item.span)), "{text}");
    file
}

fn read_models(item: &Item) {
    let _ = TypeModel::parse(&item.attrs);
    match &item.kind {
        ItemKind::Fn(function) => {
            let params = function.params.iter().filter_map(|param| param.name);
            let params = params.collect::<Vec<_>>();
            let _ = FnModel::parse(&item.attrs, &params, true, &[]);
        }
        ItemKind::Mod(module) => {
            let inline = module.inline.as_deref().unwrap_or_default();
            inline.iter().for_each(read_models);
        }
        ItemKind::Impl(members) => members.items.iter().for_each(read_models),
        ItemKind::Trait { items, .. } => items.iter().for_each(read_models),
        _ => {}
    }
}
