//! `Option`, `Result`, their combinators, `?`, early return.

use std::fmt;

fn ok() -> Result<String, String> {
    if coin() { Ok(source(1)) } else { Err(source(2)) }
}

fn some() -> Option<String> {
    if coin() { Some(source(1)) } else { None }
}

pub fn matched() {
    match ok() {
        Ok(a) => sink(a), //~ flow: 1
        Err(e) => sink(e), //~ flow: 2
    }
}

pub fn combinators() {
    sink(some().unwrap_or_default()); //~ flow: 1
    sink(some().unwrap_or(source(3))); //~ flow: 1, 3
    sink(some().unwrap_or_else(|| source(3))); //~ flow: 1, 3
    sink(some().map(|s| s + "x")); //~ flow: 1
    sink(some().map(|_| "x")); //~ flow:
    sink(some().map_or(source(3), |s| s)); //~ flow: 1, 3
    sink(some().map_or_else(|| source(3), |s| s)); //~ flow: 1, 3
    sink(some().and_then(|s| if coin() { Some(s) } else { None })); //~ flow: 1
    sink(some().and_then(|_| Some(source(3)))); //~ flow: 3
    sink(some().filter(|s| !s.is_empty())); //~ flow: 1
    sink(some().or(Some(source(3)))); //~ flow: 1, 3
    sink(some().or_else(|| Some(source(3)))); //~ flow: 1, 3
    sink(some().xor(None)); //~ flow: 1
    sink(some().zip(Some(source(3)))); //~ flow: 1, 3
    sink(some().as_deref().unwrap_or("x")); //~ flow: 1
    sink(some().as_ref().map(|s| s.len())); //~ flow:
    sink(some().into_iter().collect::<Vec<_>>()); //~ flow: 1
    sink(some().is_some()); //~ flow:
    sink(Some(some()).flatten()); //~ flow: 1
    sink(some().ok_or(source(3))); //~ flow: 1, 3
    sink(some().ok_or_else(|| source(3)).ok()); //~ flow: 1
    sink(some().ok_or_else(|| source(3)).err()); //~ flow: 3
    sink(some().iter().next()); //~ flow: 1
}

pub fn result_combinators() {
    sink(ok().ok()); //~ flow: 1
    sink(ok().err()); //~ flow: 2
    sink(ok().map(|a| a + "x").unwrap_or_default()); //~ flow: 1
    sink(ok().map_err(|e| e + "x").err()); //~ flow: 2
    sink(ok().map_err(|_| "x".to_string())); //~ flow: 1
    sink(ok().and_then(|a| Ok::<_, String>(a + "x")).ok()); //~ flow: 1
    sink(ok().or_else(|e| Err::<String, _>(e + "x")).err()); //~ flow: 2
    sink(ok().or_else(|e| Ok::<_, String>(e)).ok()); //~ flow: 1, 2
    sink(ok().unwrap_or_else(|e| e)); //~ flow: 1, 2
    sink(ok().unwrap_or_else(|_| "x".into())); //~ flow: 1
    sink(ok().is_ok_and(|a| a.is_empty())); //~ flow:
    sink(ok().as_ref().ok()); //~ flow: 1
    sink(ok().inspect(|a| sink(a)).is_ok()); //~ flow: 1
    sink(ok().iter().next()); //~ flow: 1
    sink(ok().map(Some).transpose_like()); //~ flow: 1
}

trait TransposeLike {
    fn transpose_like(self) -> Option<String>;
}

impl TransposeLike for Result<Option<String>, String> {
    fn transpose_like(self) -> Option<String> {
        self.transpose()?.ok()
    }
}

fn question() -> Result<String, String> {
    let a = ok()?;
    sink(&a); //~ flow: 1
    Ok(a + "x")
}

pub fn questioned() {
    match question() {
        Ok(a) => sink(a), //~ flow: 1
        Err(e) => sink(e), //~ flow: 2
    }
}

fn option_question() -> Option<String> {
    let a = some()?;
    Some(a)
}

pub fn option_questioned() {
    sink(option_question()); //~ flow: 1
}

#[derive(Debug)]
enum Failure {
    Text(String),
    Other,
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        if coin() { Self::Text(text) } else { Self::Other }
    }
}

impl From<fmt::Error> for Failure {
    fn from(_: fmt::Error) -> Self {
        Self::Other
    }
}

fn converted() -> Result<String, Failure> {
    let a = ok()?;
    Ok(a)
}

pub fn error_converted() {
    match converted() {
        Ok(a) => sink(a), //~ flow: 1
        Err(Failure::Text(e)) => sink(e), //~ flow: 2
        Err(Failure::Other) => {}
    }
}

fn dropping() -> Result<String, Failure> {
    let a = ok().map_err(|_| Failure::Other)?;
    Ok(a)
}

pub fn error_dropped() {
    sink(dropping().err()); //~ flow:
    sink(dropping().ok()); //~ flow: 1
}

fn boxed() -> Result<String, Box<dyn std::error::Error>> {
    let a = ok()?;
    Ok(a)
}

pub fn error_boxed() {
    sink(boxed().map_err(|e| e.to_string()).err()); //~ flow: 2
    sink(boxed().ok()); //~ flow: 1
}

fn early(flag: bool) -> String {
    if flag {
        return source(1);
    }
    let a = source(2);
    if coin() {
        return a;
    }
    "x".to_string()
}

pub fn early_return() {
    sink(early(coin())); //~ flow: 1, 2
    sink(early(true)); //~ flow: 1
    sink(early(false)); //~ flow: 2
}

fn classify(a: &str) -> Result<&str, &'static str> {
    if a.is_empty() { Err("empty") } else { Ok(a) }
}

pub fn borrowed() {
    let a = source(1);
    match classify(&a) {
        Ok(a) => sink(a), //~ flow: 1
        Err(e) => sink(e), //~ flow:
    }
}

fn nested() -> Result<Option<String>, String> {
    Ok(Some(ok()?))
}

pub fn nested_outcomes() {
    if let Ok(Some(a)) = nested() {
        sink(a); //~ flow: 1
    }
    let Ok(a) = nested() else { return };
    let Some(a) = a else { return };
    sink(a); //~ flow: 1
}

pub fn collected() {
    let list = vec![ok(), Ok(source(3))];
    let all: Result<Vec<String>, String> = list.into_iter().collect();
    match all {
        Ok(all) => sink(all), //~ flow: 1, 3
        Err(e) => sink(e), //~ flow: 2
    }
}

pub fn matches_macro() {
    let a = some();
    if matches!(&a, Some(s) if !s.is_empty()) {
        sink(&a); //~ flow: 1
    }
    sink(matches!(a, None)); //~ flow:
}

pub fn unwrapped() {
    if let Some(s) = Some(some()).map(|s| s.unwrap_or_else(|| "x".into())) {
        sink(s); //~ flow: 1
    }
    sink(Some(source(3)).expect("there")); //~ flow: 3
    sink(Ok::<_, String>(source(3)).unwrap()); //~ flow: 3
    sink(Err::<String, _>(source(3)).unwrap_err()); //~ flow: 3
}

fn try_block() -> Option<String> {
    let inner = || -> Option<String> {
        let a = some()?;
        Some(a)
    };
    inner().or(Some("x".into()))
}

pub fn closure_question() {
    sink(try_block()); //~ flow: 1
}

pub fn control_flow() {
    use std::ops::ControlFlow;
    let list = [source(1), source(2)];
    let found = list.iter().try_for_each(|s| {
        if coin() { ControlFlow::Break(s.clone()) } else { ControlFlow::Continue(()) }
    });
    if let ControlFlow::Break(s) = found {
        sink(s); //~ flow: 1, 2
    }
}

struct Low(i64);

struct High {
    code: i64,
    text: String,
}

impl From<Low> for High {
    fn from(low: Low) -> Self {
        Self {
            code: low.0,
            text: "low".to_owned(),
        }
    }
}

fn low(n: i64) -> Result<i64, Low> {
    if coin() { Ok(1) } else { Err(Low(n)) }
}

fn high(n: i64) -> Result<i64, High> {
    let one = low(n)?;
    Ok(one + 1)
}

pub fn error_converted_field_by_field() {
    if let Err(high) = high(number(1)) {
        sink(high.code); //~ flow: 1
        sink(high.text); //~ flow:
    }
    if let Ok(n) = high(number(2)) {
        sink(n); //~ flow:
    }
}

enum Counter {
    Empty,
    Full(i64),
}

fn fill(counter: &mut Counter, n: i64) {
    if let Counter::Full(held) = counter {
        *held = n;
    }
}

pub fn number_behind_a_pattern() {
    let mut full = Counter::Full(0);
    fill(&mut full, number(3));
    if let Counter::Full(n) = full {
        sink(n); //~ flow: 3
    }
    let mut empty = Counter::Empty;
    fill(&mut empty, number(3));
    if let Counter::Full(n) = empty {
        sink(n); //~ flow:
    }
}
