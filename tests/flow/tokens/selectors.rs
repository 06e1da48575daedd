//! dependencies: snafu = "0.8"
//! Errors that `snafu` makes of what a context selector holds.
use snafu::{OptionExt, ResultExt, Snafu};

#[derive(Debug, Snafu)]
enum Fail {
    #[snafu(display("no user {name}"))]
    NoUser { name: String, hint: String },
    #[snafu(display("{path} cannot be parsed"))]
    Parse { source: std::num::ParseIntError, path: String },
    #[snafu(display("stopped"))]
    StoppedError,
    #[snafu(display("in a box"))]
    Boxed {
        #[snafu(source(from(Inner, Box::new)))]
        source: Box<Inner>,
    },
}

#[derive(Debug, Snafu)]
#[snafu(display("inner {text}"))]
struct Inner {
    text: String,
}

fn parse(text: &str, path: &str) -> Result<i64, Fail> {
    text.parse::<i64>().context(ParseSnafu { path })
}
fn find(name: Option<String>, hint: &str) -> Result<String, Fail> {
    name.context(NoUserSnafu { name: "someone", hint })
}
fn stop(text: String) -> Result<String, Fail> {
    if text.is_empty() {
        return StoppedSnafu.fail();
    }
    Ok(text)
}

pub fn contexts() {
    sink(parse("7", "x")); //~ flow:
    sink(parse(&source(1), "x").ok()); //~ flow: 1
    match parse("none", &source(2)) {
        Err(Fail::Parse { path, .. }) => sink(path), //~ flow: 2
        _ => {}
    }
    sink(find(Some(source(3)), "x").ok()); //~ flow: 3
    match find(None, &source(4)) {
        Err(Fail::NoUser { name, hint }) => {
            sink(name); //~ flow:
            sink(hint); //~ flow: 4
        }
        _ => {}
    }
    sink(stop(source(5))); //~ flow: 5
}

pub fn built() {
    let fail = NoUserSnafu { name: source(6), hint: "h" }.build();
    if let Fail::NoUser { name, hint } = fail {
        sink(name); //~ flow: 6
        sink(hint); //~ flow:
    }
    let inner: Result<(), Inner> = InnerSnafu { text: source(7) }.fail();
    if let Err(Fail::Boxed { source }) = inner.context(BoxedSnafu) {
        sink(source.text); //~ flow: 7
    }
    let done: Result<i64, Fail> = "8".parse::<i64>().with_context(|_| ParseSnafu { path: source(8) });
    sink(done.ok()); //~ flow:
}
