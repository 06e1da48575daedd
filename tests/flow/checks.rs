//! Checks in less usual shapes, each with a twin that proves nothing.

use std::collections::{BTreeMap, HashSet};

const NAMES: &[&str] = &["<1>", "<2>", "<3>", "<9>"];

#[derive(Clone)]
struct Request {
    name: String,
    other: String,
}

fn allowed() -> HashSet<&'static str> {
    NAMES.iter().copied().collect()
}

fn require(cond: bool) -> Result<(), String> {
    if cond { Ok(()) } else { Err("no".into()) }
}

fn ensure_known(text: &str) {
    if !NAMES.contains(&text) {
        panic!("unknown");
    }
}

fn log_unknown(text: &str) {
    if !NAMES.contains(&text) {
        let _ = text.len();
    }
}

fn pick(text: &str) -> Option<&'static str> {
    NAMES.iter().find(|n| **n == text).copied()
}

struct Known(String);

impl Known {
    fn parse(text: &str) -> Option<Self> {
        NAMES.contains(&text).then(|| Known(text.to_owned()))
    }

    fn trust(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Known(text.to_owned()))
    }
}

pub fn by_field() {
    let r = Request { name: source(1), other: source(2) };
    if NAMES.contains(&r.name.as_str()) {
        sink(&r.name); //~ flow: 1 //~ checked: 1
        sink(&r.other); //~ flow: 2
    }
    let copy = r.clone();
    if copy.name != "<1>" {
        return;
    }
    sink(copy.name); //~ flow: 1 //~ checked: 1
}

pub fn by_flag() {
    let x = source(1);
    let mut ok = true;
    ok &= NAMES.contains(&x.as_str());
    if ok {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let y = source(2);
    let fine = if coin() { NAMES.contains(&y.as_str()) } else { true };
    if fine {
        sink(&y); //~ flow: 2
    }
    let z = source(3);
    let fine = NAMES.contains(&z.as_str()) && z.len() < 9;
    if fine {
        sink(&z); //~ flow: 3 //~ checked: 3
    }
    let w = source(9);
    let fine = NAMES.contains(&w.as_str()) || w.len() < 9;
    if fine {
        sink(&w); //~ flow: 9
    }
}

pub fn in_helpers() {
    let x = source(1);
    ensure_known(&x);
    sink(&x); //~ flow: 1 //~ checked: 1
    let y = source(2);
    log_unknown(&y);
    sink(&y); //~ flow: 2
    let z = source(3);
    if require(NAMES.contains(&z.as_str())).is_ok() {
        sink(&z); //~ flow: 3 //~ checked: 3
    }
    let w = source(9);
    let _ = require(NAMES.contains(&w.as_str()));
    sink(&w); //~ flow: 9
}

pub fn by_type() {
    let x = source(1);
    let Some(known) = Known::parse(&x) else { return };
    sink(known.0); //~ flow: 1 //~ checked: 1
    let y = source(2);
    let Some(trusted) = Known::trust(&y) else { return };
    sink(trusted.0); //~ flow: 2
}

pub fn in_loops() {
    for x in [source(1), source(2)] {
        if !NAMES.contains(&x.as_str()) {
            continue;
        }
        sink(x); //~ flow: 1, 2 //~ checked: 1, 2
    }
    for x in [source(3)] {
        if !NAMES.contains(&x.as_str()) {
            let _ = "only noted";
        }
        sink(x); //~ flow: 3
    }
}

pub fn by_pattern() {
    let x = source(1);
    if matches!(x.as_str(), "<1>" | "<2>") {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let y = source(2);
    match y.as_str() {
        s if NAMES.contains(&s) => sink(s), //~ flow: 2 //~ checked: 2
        s => sink(s.len()),                 //~ flow:
    }
    let z = source(3);
    match z.as_str() {
        s if s.len() < 9 => sink(s), //~ flow: 3
        _ => {}
    }
}

pub fn in_sets_and_maps() {
    let x = source(1);
    if allowed().contains(x.as_str()) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let map = BTreeMap::from([("<2>", 5), ("<1>", 6)]);
    let y = source(2);
    if let Some(n) = map.get(y.as_str()) {
        sink(n); //~ flow:
        sink(&y); //~ flow: 2 //~ checked: 2
    }
    let z = source(3);
    let n = map.get(z.as_str()).copied().unwrap_or(1);
    sink(n); //~ flow:
    sink(&z); //~ flow: 3
    let w = source(9);
    if pick(&w).is_none() {
        return;
    }
    sink(&w); //~ flow: 9 //~ checked: 9
}

pub fn in_closures() {
    let is_known = |s: &str| NAMES.contains(&s);
    let x = source(1);
    if is_known(&x) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let is_short = |s: &str| s.len() < 9;
    let y = source(2);
    if is_short(&y) {
        sink(&y); //~ flow: 2
    }
    let z = Some(source(3)).filter(|s| NAMES.contains(&s.as_str()));
    if let Some(z) = z {
        sink(z); //~ flow: 3 //~ checked: 3
    }
    let w = Some(source(9)).filter(|s| s.len() < 9);
    if let Some(w) = w {
        sink(w); //~ flow: 9
    }
}
