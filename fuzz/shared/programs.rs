//! Programs made at random, of which it is known whether the client chooses the key.
//!
//! A handler moves texts around (through tuples, structs, options, lists, closures, helpers, loops, branches) and
//! writes a session under one of them. While it is written down it is interpreted too: for every variable, may
//! its text come from the form? The audit has to give the same answer for the key.

use std::fmt::Write as _;
use std::fs;

use session_audit::ir::{Limit, LimitKind};
use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::workspace::{Config, Options, Workspace};

use super::choices::Choices;

const LINT: &str = "client-controlled-session-key";
const HANDLERS: usize = 40;

const MANIFEST: &str = "[package]\nname = \"made\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
    aws-sdk-dynamodb = \"1\"\naxum = \"0.8\"\nserde = \"1\"\nuuid = \"1\"\n";

const PRELUDE: &str = r#"use std::collections::HashMap;

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::State};
use uuid::Uuid;

#[derive(Clone, serde::Deserialize)]
pub struct Input {
    text: String,
    kind: String,
    count: usize,
}

#[derive(Clone)]
struct Both {
    first: String,
    second: String,
}

impl Both {
    fn turned(self) -> Self {
        Self { first: self.second, second: self.first }
    }
    fn first(&self) -> &str {
        &self.first
    }
}

trait Give {
    fn give(self) -> String;
}

struct Kept(String);

impl Give for Kept {
    fn give(self) -> String {
        self.0
    }
}

fn given(giver: impl Give) -> String {
    giver.give()
}

trait Show {
    fn show(&self) -> String;
}

impl Show for Kept {
    fn show(&self) -> String {
        self.0.clone()
    }
}

enum Named {
    Name { name: String },
    Text(String),
}

impl Named {
    fn into_text(self) -> String {
        match self {
            Self::Name { name } => name,
            Self::Text(text) => text,
        }
    }
}

struct Slot {
    text: String,
}

impl Slot {
    fn put(&mut self, text: String) -> &mut Self {
        self.text = text;
        self
    }
    fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }
}

macro_rules! keep {
    ($text:expr) => {{
        let kept = $text;
        kept
    }};
}

fn identity<T>(value: T) -> T {
    value
}

async fn later(text: String) -> String {
    text
}

fn is(left: &str, right: &str) -> bool {
    left == right
}

fn first_of(texts: &[String]) -> Option<&String> {
    texts.first()
}

fn pass(text: String) -> String {
    text
}

fn second(_first: String, second: String) -> String {
    second
}

fn choose(flag: bool, yes: String, no: String) -> String {
    if flag { yes } else { no }
}

fn fill(place: &mut String, text: String) {
    *place = text;
}

fn checked(flag: bool, text: String) -> Result<String, ()> {
    if flag { Ok(text) } else { Err(()) }
}

fn apply(text: String, f: impl Fn(String) -> String) -> String {
    f(text)
}

/// Nobody knows how they fall, and no two throws are alike.
fn coin() -> bool {
    Uuid::new_v4().as_u128() % 2 == 0
}

fn dice() -> usize {
    (Uuid::new_v4().as_u128() % 6) as usize
}
"#;

/// What a text may be on some way: the client's alone, or with something fresh in it.
#[derive(Clone, Copy)]
struct Text {
    client: bool,
    fresh: bool,
}

impl Text {
    fn or(self, other: Self) -> Self {
        Self {
            client: self.client || other.client,
            fresh: self.fresh || other.fresh,
        }
    }

    /// One after the other.
    fn and(self, other: Self) -> Self {
        Self {
            client: self.client && other.client,
            fresh: self.fresh || other.fresh,
        }
    }
}

/// What a statement makes of the texts of `v` (before it), `x` and `y`.
type Makes = fn(Text, Text, Text) -> Text;

/// A statement over the variables `x` and `y`, which makes the variable `v`, or changes it.
struct Move {
    text: &'static str,
    makes: Makes,
    /// `v` is there already.
    changes: bool,
}

const fn made(text: &'static str, makes: Makes) -> Move {
    Move {
        text,
        makes,
        changes: false,
    }
}

const fn changed(text: &'static str, makes: Makes) -> Move {
    Move {
        text,
        makes,
        changes: true,
    }
}

const MOVES: &[Move] = &[
    made(
        "let mut $v = if input.kind == \"k$n\" { $x.clone() } else { $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = if is(&input.kind, \"k$n\") { $x.clone() } else { $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = match input.kind.as_str() { \"k$n\" => $x.clone(), _ => $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = if input.count > $n { $x.clone() } else { $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = match input.count { $n => $x.clone(), _ => $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = [$x.clone()].into_iter().map(pass).next().unwrap_or_default();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = [$x.clone(), $y.clone()].into_iter().find(|text| text.len() > 3).unwrap_or_default();",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = [$x.clone(), $y.clone()].concat();",
        |_, x, y| x.and(y),
    ),
    made(
        "let mut $v = [$x.as_str(), $y.as_str()].join(\"-\");",
        |_, x, y| x.and(y),
    ),
    made(
        "let mut $v = std::sync::Arc::new($x.clone()).as_ref().clone();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = { let cell = std::cell::RefCell::new($x.clone()); *cell.borrow_mut() = $y.clone(); cell.into_inner() };",
        |_, _, y| y,
    ),
    made(
        "let mut $v = std::borrow::Cow::from($x.as_str()).into_owned();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = Named::Name { name: $x.clone() }.into_text();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = match (if coin() { Named::Text($x.clone()) } else { Named::Name { name: $y.clone() } }) { Named::Text(text) => text, Named::Name { .. } => $x.clone() };",
        |_, x, _| x,
    ),
    made(
        "let mut $v = { let shown: Box<dyn Show> = Box::new(Kept($x.clone())); shown.show() };",
        |_, x, _| x,
    ),
    made(
        "let mut $v = { let mut slot = Slot { text: $x.clone() }; slot.put($y.clone()).take() };",
        |_, _, y| y,
    ),
    made("let mut $v = identity::<String>($x.clone());", |_, x, _| x),
    made(
        "let mut $v = { let f: fn(String) -> String = pass; f($x.clone()) };",
        |_, x, _| x,
    ),
    made("let mut $v = later($x.clone()).await;", |_, x, _| x),
    made("let mut $v = keep!($x.clone());", |_, x, _| x),
    made(
        "let mut $v = { let mut list = Vec::new(); list.push($x.clone()); list.push($y.clone()); list.pop().unwrap_or_default() };",
        |_, _, y| y,
    ),
    made(
        "let mut $v = { let mut map = HashMap::new(); map.insert(\"a\", $x.clone()); map.insert(\"b\", $y.clone()); map.get(\"a\").cloned().unwrap_or_default() };",
        |_, x, _| x,
    ),
    made(
        "let mut $v = first_of(&[$x.clone(), $y.clone()]).cloned().unwrap_or_default();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = Some($x.clone()).and_then(|text| checked(coin(), text).ok()).or_else(|| Some($y.clone())).unwrap_or_default();",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = if let Some(text) = Some($x.clone()) && coin() { text } else { $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = 'here: { if coin() { break 'here $x.clone(); } $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made("let mut $v: String = $x.as_str().into();", |_, x, _| x),
    made(
        "let mut $v = String::from_utf8($x.clone().into_bytes()).unwrap_or_default();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = (|| Some(checked(coin(), $x.clone()).ok()?))().unwrap_or_else(|| $y.clone());",
        |_, x, y| x.or(y),
    ),
    changed(
        "{ let mut other = $x.clone(); std::mem::swap(&mut $v, &mut other); }",
        |_, x, _| x,
    ),
    changed(
        "while coin() { $v = $x.clone(); if coin() { break; } $v = $y.clone(); }",
        |v, x, y| v.or(x).or(y),
    ),
    changed(
        "{ let slot = &mut Slot { text: $x.clone() }; slot.put($y.clone()); $v = slot.take(); }",
        |_, _, y| y,
    ),
    changed("(|| if coin() { $v = $x.clone(); })();", |v, x, _| v.or(x)),
    made("let mut $v = $x.clone();", |_, x, _| x),
    made("let mut $v = { let $y = $x.clone(); $y };", |_, x, _| x),
    made("let mut $v = pass($x.clone());", |_, x, _| x),
    made("let mut $v = second($x.clone(), $y.clone());", |_, _, y| y),
    made(
        "let mut $v = choose(coin(), $x.clone(), $y.clone());",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = if coin() { $x.clone() } else { $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = match dice() { 0 => $x.clone(), 1 | 2 => $y.clone(), _ => $x.clone() };",
        |_, x, y| x.or(y),
    ),
    made("let mut $v = ($x.clone(), $y.clone()).1;", |_, _, y| y),
    made("let (mut $v, _) = ($x.clone(), $y.clone());", |_, x, _| x),
    made(
        "let mut $v = Both { first: $x.clone(), second: $y.clone() }.second;",
        |_, _, y| y,
    ),
    made(
        "let Both { first: mut $v, .. } = Both { first: $x.clone(), second: $y.clone() }.turned();",
        |_, _, y| y,
    ),
    made(
        "let mut $v = Both { first: $x.clone(), second: $y.clone() }.first().to_owned();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = Both { first: $x.clone(), ..Both { first: $y.clone(), second: $y.clone() } }.second;",
        |_, _, y| y,
    ),
    made("let mut $v = given(Kept($x.clone()));", |_, x, _| x),
    made("let mut $v = apply($x.clone(), |text| text);", |_, x, _| x),
    made(
        "let mut $v = apply($x.clone(), |_| $y.clone());",
        |_, _, y| y,
    ),
    made("let mut $v = (|| $x.clone())();", |_, x, _| x),
    made("let mut $v = format!(\"{}\", $x);", |_, x, _| x),
    made("let mut $v = format!(\"{$x}-{$y}\");", |_, x, y| x.and(y)),
    made("let mut $v = $x.trim().to_owned() + &$y;", |_, x, y| {
        x.and(y)
    }),
    made(
        "let mut $v = vec![$x.clone(), $y.clone()].remove(1);",
        |_, _, y| y,
    ),
    made(
        "let mut $v = [$x.clone(), $y.clone()][0].clone();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = checked(coin(), $x.clone()).unwrap_or_else(|()| $y.clone());",
        |_, x, y| x.or(y),
    ),
    made(
        "let Ok(mut $v) = checked(coin(), $x.clone()) else { return };",
        |_, x, _| x,
    ),
    made(
        "let mut $v = match Some($x.clone()).filter(|_| coin()) { Some(text) => text, None => $y.clone() };",
        |_, x, y| x.or(y),
    ),
    made(
        "let mut $v = Some($x.clone()).map(pass).unwrap_or_default();",
        |_, x, _| x,
    ),
    made(
        "let mut $v = HashMap::from([(\"a\", $x.clone()), (\"b\", $y.clone())]).remove(\"b\").unwrap_or_default();",
        |_, _, y| y,
    ),
    made(
        "let mut $v = loop { if coin() { break $x.clone(); } break $y.clone(); };",
        |_, x, y| x.or(y),
    ),
    made("let mut $v = async { $x.clone() }.await;", |_, x, _| x),
    changed("$v = $x.clone();", |_, x, _| x),
    changed("if coin() { $v = $x.clone(); }", |v, x, _| v.or(x)),
    changed(
        "if coin() { $v = $x.clone(); } else { $v = $y.clone(); }",
        |_, x, y| x.or(y),
    ),
    changed("for _ in 0..dice() { $v = $x.clone(); }", |v, x, _| v.or(x)),
    changed(
        "while $v.len() < dice() { $v.push_str(&$x); }",
        |v, x, _| v.or(v.and(x)),
    ),
    changed("fill(&mut $v, $x.clone());", |_, x, _| x),
    changed("{ let place = &mut $v; *place = $x.clone(); }", |_, x, _| x),
    changed(
        "let _ = std::mem::replace(&mut $v, $x.clone());",
        |_, x, _| x,
    ),
    changed("$v.clear(); $v.push_str(&$x);", |_, x, _| x),
    changed("{ let mut set = || $v = $x.clone(); set(); }", |_, x, _| x),
    changed(
        "if let Ok(text) = checked(coin(), $x.clone()) { $v = text; }",
        |v, x, _| v.or(x),
    ),
];

struct Handler {
    text: String,
    /// The key may come from the form.
    planted: bool,
}

impl Handler {
    fn random(choices: &mut Choices<'_>, number: usize) -> Self {
        let mut text = format!(
            "\npub async fn h{number}(State(db): State<Client>, Form(input): Form<Input>) {{\n    \
             let mut v0 = input.text;\n    let mut v1 = Uuid::new_v4().to_string();\n"
        );
        let client = Text {
            client: true,
            fresh: false,
        };
        let fresh = Text {
            client: false,
            fresh: true,
        };
        let mut known = vec![client, fresh];
        for turn in 0..3 + choices.below(8) {
            let step = choices.one(MOVES);
            let (x, mut y) = (choices.below(known.len()), choices.below(known.len()));
            if x == y {
                y = (x + 1) % known.len();
            }
            let v = match step.changes {
                true => choices.below(known.len()),
                false => known.len(),
            };
            if v == x || v == y {
                continue;
            }
            let before = known.get(v).copied().unwrap_or(fresh);
            let after = (step.makes)(before, known[x], known[y]);
            if step.changes {
                known[v] = after;
            } else {
                known.push(after);
            }
            let line = step.text.replace("$v", &format!("v{v}"));
            let line = line.replace("$x", &format!("v{x}"));
            let line = line.replace("$y", &format!("v{y}"));
            let line = line.replace("$n", &turn.to_string());
            let _ = writeln!(text, "    {line}");
        }
        let key = choices.below(known.len());
        let _ = write!(
            text,
            "    let put = db.put_item().table_name(\"sessions\");\n    \
             let put = put.item(\"session_token\", AttributeValue::S(v{key}.clone()));\n    \
             let put = put.item(\"user_id\", AttributeValue::S(\"anonymous\".to_owned()));\n    \
             let _ = put.send().await;\n}}\n"
        );
        Self {
            text,
            planted: known[key].client,
        }
    }
}

/// A program of handlers.
pub struct Program(Vec<Handler>);

impl Program {
    /// Any program.
    pub fn random(choices: &mut Choices<'_>) -> Self {
        let handlers = (0..HANDLERS).map(|number| Handler::random(choices, number));
        Self(handlers.collect())
    }

    /// Its source.
    pub fn text(&self) -> String {
        let handlers = self.0.iter().map(|handler| handler.text.as_str());
        PRELUDE.to_owned() + &handlers.collect::<String>()
    }

    /// The handlers whose key may come from the client.
    pub fn planted(&self) -> Vec<usize> {
        let handlers = self.0.iter().enumerate();
        handlers
            .filter(|(_, handler)| handler.planted)
            .map(|(at, _)| at)
            .collect()
    }

    /// Those that the audit reports.
    pub fn found(&self) -> Vec<usize> {
        let folder = tempfile::tempdir().expect("writable");
        fs::create_dir(folder.path().join("src")).expect("writable");
        fs::write(folder.path().join("Cargo.toml"), MANIFEST).expect("writable");
        fs::write(folder.path().join("src/lib.rs"), self.text()).expect("writable");
        let options = Options {
            manifest_path: Some(folder.path().join("Cargo.toml")),
            ..Options::default()
        };
        let workspace = Workspace::load(&options).expect("a sound workspace");
        let registry = Registry::load(&[]).expect("sound pages");
        let levels = Levels::resolve(&registry, &[], &[], &[]).expect("known levels");
        let report = session_audit::audit(&workspace, &Config::default(), &levels, &registry);
        let report = report.expect("sound");
        // These programs have no logins to speak of.
        let not_applicable = |limit: &&Limit| limit.kind == LimitKind::NotApplicable;
        let limits = report.limits.iter().filter(|it| !not_applicable(it));
        assert_eq!(limits.count(), 0, "{:?}", report.limits);
        let findings = report
            .findings
            .iter()
            .filter(|finding| finding.lint == LINT);
        let entries = findings.flat_map(|finding| &finding.entries);
        let numbers = entries.filter_map(|entry| entry.strip_prefix('h')?.parse().ok());
        let mut found = numbers.collect::<Vec<_>>();
        found.sort_unstable();
        found.dedup();
        found
    }
}
