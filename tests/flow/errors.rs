//! Failures and what they carry.

use std::error::Error;
use std::fmt;

#[derive(Debug)]
enum AppError {
    NotFound(String),
    Invalid { field: &'static str, value: String },
    Io(std::io::Error),
    Other(Box<dyn Error>),
}
impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppError::NotFound(k) => write!(f, "no {k}"),
            AppError::Invalid { field, .. } => write!(f, "bad {field}"),
            AppError::Io(e) => e.fmt(f),
            AppError::Other(e) => write!(f, "{e}"),
        }
    }
}
impl Error for AppError {}
impl From<std::io::Error> for AppError {
    fn from(e: std::io::Error) -> Self {
        AppError::Io(e)
    }
}
impl From<Box<dyn Error>> for AppError {
    fn from(e: Box<dyn Error>) -> Self {
        AppError::Other(e)
    }
}
fn find(k: String) -> Result<u8, AppError> {
    Err(AppError::NotFound(k))
}
fn check(v: String) -> Result<u8, AppError> {
    Err(AppError::Invalid { field: "name", value: v })
}
fn outer(k: String) -> Result<u8, AppError> {
    let n = find(k)?;
    Ok(n + 1)
}
pub fn payload_through_question_mark() {
    if let Err(e) = outer(source(1)) {
        sink(e.to_string()); //~ flow: 1
    }
    match check(source(2)) {
        Err(AppError::Invalid { value, .. }) => sink(value), //~ flow: 2
        _ => {}
    }
    if let Err(e) = check(source(3)) {
        sink(format!("{e}")); //~ flow:
        sink(format!("{e:?}")); //~ flow: 3
    }
}

fn boxed(s: String) -> Result<(), Box<dyn Error>> {
    Err(AppError::NotFound(s))?
}
pub fn downcasting() {
    let e = boxed(source(4)).unwrap_err();
    match e.downcast_ref::<AppError>() {
        Some(AppError::NotFound(k)) => sink(k), //~ flow: 4
        _ => sink("none"), //~ flow:
    }
    let f = boxed("x".into()).unwrap_err();
    if let Ok(b) = f.downcast::<AppError>() {
        sink(b.to_string()); //~ flow:
    }
}

fn strings(s: &str) -> Result<i32, Box<dyn Error + Send + Sync>> {
    if s.is_empty() {
        return Err("empty".into());
    }
    Err(format!("bad: {s}").into())
}
pub fn string_errors() {
    sink(strings(&source(5)).unwrap_err().to_string()); //~ flow: 5
    sink(strings("").map_err(|e| e.to_string()).err()); //~ flow:
}

fn parse(s: &str) -> Result<i64, String> {
    s.parse::<i64>().map_err(|e| format!("{s}: {e}"))
}
pub fn map_err_with_context() {
    sink(parse(&source(6)).err()); //~ flow: 6
    sink(parse("7x").err()); //~ flow:
}

pub fn transposes() {
    let a: Option<Result<String, String>> = Some(Ok(source(7)));
    sink(a.clone().transpose().unwrap()); //~ flow: 7
    let b: Result<Option<String>, String> = Ok(None);
    sink(b.clone().transpose().is_none()); //~ flow:
    let c: Result<Option<String>, String> = Err(source(8));
    match c.transpose() {
        Some(Err(e)) => sink(e), //~ flow: 8
        Some(Ok(v)) => sink(v), //~ flow:
        None => {}
    }
    let nested: Option<Option<String>> = Some(Some(source(9)));
    sink(nested.clone().flatten()); //~ flow: 9
    sink(nested.and(Some(1))); //~ flow:
}

fn sequence(items: Vec<Result<String, String>>) -> Result<Vec<String>, String> {
    items.into_iter().collect()
}
pub fn collected_results() {
    sink(sequence(vec![Ok(source(10)), Ok("b".into())]).unwrap()); //~ flow: 10
    match sequence(vec![Ok("a".into()), Err(source(11))]) {
        Ok(v) => sink(v), //~ flow:
        Err(e) => sink(e), //~ flow: 11
    }
}

struct Wrapped {
    source: AppError,
    note: &'static str,
}
impl fmt::Debug for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Wrapped").field("note", &self.note).finish_non_exhaustive()
    }
}
impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.note)
    }
}
impl Error for Wrapped {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
pub fn error_sources() {
    let w = Wrapped { source: AppError::NotFound(source(12)), note: "n" };
    sink(w.to_string()); //~ flow:
    sink(w.source().map(|e| e.to_string())); //~ flow: 12
    sink(w); //~ flow: //~ spurious: 12
}

fn all(a: Option<String>, b: Option<String>) -> Option<(String, String)> {
    a.zip(b)
}
pub fn option_plumbing() {
    let Some((a, b)) = all(Some(source(13)), Some("b".into())) else { return };
    sink(a); //~ flow: 13
    sink(b); //~ flow:
    let x = None.or_else(|| Some(source(14)));
    sink(x.as_deref().map_or("none", |s| s)); //~ flow: 14
    sink(x.as_deref().map_or("none", |_| "some")); //~ flow:
    let mut o = Some(source(15));
    let t = o.insert("clean".to_string());
    sink(&*t); //~ flow:
    let mut p: Option<String> = None;
    sink(p.get_or_insert_with(|| source(16)).as_str()); //~ flow: 16
    sink(p.take_if(|s| !s.is_empty())); //~ flow: 16
    sink(p); //~ flow: //~ spurious: 16
    sink(Some(source(17)).xor(None::<String>)); //~ flow: 17
    sink(Some(source(18)).is_some_and(|s| s.len() > 3)); //~ flow:
}

fn early(input: Option<String>) -> Result<String, &'static str> {
    let s = input.ok_or("missing")?;
    if s.len() > 1000 {
        return Err("long");
    }
    Ok(s)
}
pub fn early_exits() {
    match early(Some(source(19))) {
        Ok(s) => sink(s), //~ flow: 19
        Err(e) => sink(e), //~ flow:
    }
    sink(early(None).unwrap_or_else(|e| e.to_owned())); //~ flow:
    sink(early(Some(source(20))).and_then(|_| early(None)).unwrap_or_default()); //~ flow:
    sink(early(None).or_else(|_| early(Some(source(21)))).unwrap()); //~ flow: 21
}

pub fn try_block_by_closure() {
    let r: Result<String, Box<dyn Error>> = (|| {
        let n: usize = "3".parse()?;
        let t = source(22).get(..n).ok_or("short")?.to_string();
        Ok(t)
    })();
    let u: Result<usize, Box<dyn Error>> = (|| Ok(source(23).len().checked_add(1).ok_or("full")?))();
    sink(u.unwrap_or(0)); //~ flow:
    sink(std::mem::size_of_val(&r)); //~ flow:
}

fn retry<T>(mut f: impl FnMut(u32) -> Result<T, String>) -> Result<T, Vec<String>> {
    let mut errors = vec![];
    for i in 0..2 {
        match f(i) {
            Ok(t) => return Ok(t),
            Err(e) => errors.push(e),
        }
    }
    Err(errors)
}
pub fn retries() {
    sink(retry(|i| if i == 0 { Err("first".into()) } else { Ok(source(24)) }).unwrap()); //~ flow: 24
    sink(retry(|_| Err::<u8, _>(source(25))).unwrap_err()); //~ flow: 25
    sink(retry(|i| if i == 0 { Err(source(26)) } else { Ok("ok") }).unwrap()); //~ flow:
}

struct Guarded<T>(Result<T, String>);
impl<T> Guarded<T> {
    fn and<U>(self, f: impl FnOnce(T) -> Result<U, String>) -> Guarded<U> {
        Guarded(self.0.and_then(f))
    }
    fn or(self, t: T) -> T {
        self.0.unwrap_or(t)
    }
}
pub fn own_monad() {
    sink(Guarded(Ok(source(27))).and(|s| Ok(s + "x")).or("d".into())); //~ flow: 27
    sink(Guarded(Ok(source(28))).and(|s| if s.is_empty() { Err(s) } else { Ok(1) }).or(0)); //~ flow:
    sink(Guarded(Err::<String, _>("e".into())).and(Ok).or(source(29))); //~ flow: 29
}

pub fn panics_caught() {
    let r = std::panic::catch_unwind(|| source(30));
    sink(r.ok()); //~ flow: 30
    let s = std::panic::catch_unwind(|| source(31).len());
    sink(s.is_ok()); //~ flow:
}
