//! Traits, closures, iterators, loops, patterns, globals.
use std::collections::HashMap;
use std::fmt;
use std::ops::{ControlFlow, Deref, Index};
use std::str::FromStr;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock, mpsc};

static LAST: Mutex<String> = Mutex::new(String::new());
static FIXED: LazyLock<String> = LazyLock::new(|| "fixed".to_string());
static DIRTY: LazyLock<String> = LazyLock::new(|| source(1));
static ONCE: OnceLock<String> = OnceLock::new();
thread_local! {
    static TL: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}
pub fn globals() {
    *LAST.lock().unwrap() = source(2);
    sink(LAST.lock().unwrap().as_str()); //~ flow: 2
    sink(FIXED.as_str()); //~ flow:
    sink(&*DIRTY); //~ flow: 1
    sink(ONCE.get_or_init(|| source(3))); //~ flow: 3
    TL.with_borrow_mut(|v| v.push(source(4)));
    TL.with_borrow(|v| sink(v)); //~ flow: 4
}

trait Step {
    const NAME: &'static str;
    type Out: fmt::Debug;
    fn run(&self, input: &str) -> Self::Out;
    fn named(&self, input: &str) -> (String, Self::Out) {
        (Self::NAME.to_string(), self.run(input))
    }
}
struct Upper;
struct Length;
impl Step for Upper {
    const NAME: &'static str = "upper";
    type Out = String;
    fn run(&self, input: &str) -> String {
        input.to_uppercase()
    }
}
impl Step for Length {
    const NAME: &'static str = "length";
    type Out = usize;
    fn run(&self, input: &str) -> usize {
        input.len()
    }
}
fn through<S: Step>(step: S, input: &str) -> S::Out {
    step.named(input).1
}
pub fn associated_things() {
    sink(through(Upper, &source(5))); //~ flow: 5
    sink(through(Length, &source(6))); //~ flow:
    sink(Upper.named(&source(7)).0); //~ flow:
}

struct Chain<F>(F);
impl<F: Fn(String) -> String> Chain<F> {
    fn then<G: Fn(String) -> String>(self, g: G) -> Chain<impl Fn(String) -> String> {
        Chain(move |s| g((self.0)(s)))
    }
    fn go(&self, s: String) -> String {
        (self.0)(s)
    }
}
pub fn composed() {
    let keep = Chain(|s: String| s).then(|s| s + "!");
    sink(keep.go(source(8))); //~ flow: 8
    let drop = Chain(|s: String| s).then(|_| "x".to_string());
    sink(drop.go(source(9))); //~ flow:
}
fn table() -> HashMap<&'static str, fn(&str) -> String> {
    fn keep(s: &str) -> String {
        s.to_string()
    }
    fn fixed(_: &str) -> String {
        "f".to_string()
    }
    HashMap::from([("keep", keep as fn(&str) -> String), ("fixed", fixed)])
}
pub fn function_tables() {
    sink(table()["keep"](&source(10))); //~ flow: 10
    sink(table()["fixed"](&source(11))); //~ flow:
}
pub fn control_flow() {
    let found = ["a", "b"].iter().try_for_each(|s| {
        if *s == "b" { ControlFlow::Break(source(12)) } else { ControlFlow::Continue(()) }
    });
    if let ControlFlow::Break(s) = found {
        sink(s); //~ flow: 12
    }
    let total = [1, 2].iter().try_fold(0i64, |acc, n| acc.checked_add(*n));
    sink(total); //~ flow:
    let out = loop {
        let s = source(13);
        if s.len() > 1 {
            break s;
        }
    };
    sink(out); //~ flow: 13
    let n = 'outer: loop {
        for i in 0.. {
            if i > 3 {
                break 'outer i;
            }
        }
    };
    sink(n); //~ flow:
}
#[derive(Clone)]
enum Shape {
    Circle { r: i64, tag: String },
    Square(i64),
    Group(Box<Shape>, Box<Shape>),
}
fn tag(s: &Shape) -> String {
    match s {
        Shape::Circle { tag, r } if *r > 0 => tag.clone(),
        Shape::Circle { .. } | Shape::Square(_) => "none".into(),
        Shape::Group(a, b) => tag(a) + &tag(b),
    }
}
pub fn patterns() {
    let c = Shape::Circle { r: number(14), tag: source(15) };
    sink(tag(&c)); //~ flow: 15
    sink(tag(&Shape::Square(number(16)))); //~ flow:
    let g = Shape::Group(Box::new(c.clone()), Box::new(Shape::Square(1)));
    sink(tag(&g)); //~ flow: 15
    match g {
        Shape::Group(a, b) => {
            if let Shape::Circle { r, .. } = *a {
                sink(r); //~ flow: 14
            }
            if let Shape::Square(n) = *b {
                sink(n); //~ flow:
            }
        }
        _ => {}
    }
    let (Some(x), y @ 1..=9) = (Some(source(17)), 3) else { return };
    sink(x); //~ flow: 17
    sink(y); //~ flow:
}
#[derive(Debug, Clone, PartialEq)]
struct Mail {
    user: String,
    host: String,
}
impl FromStr for Mail {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        let (user, _host) = s.split_once('@').ok_or_else(|| "no @".to_string())?;
        Ok(Mail { user: user.to_owned(), host: "example.com".to_owned() })
    }
}
impl fmt::Display for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "***@{}", self.host)
    }
}
impl From<Mail> for String {
    fn from(m: Mail) -> String {
        m.user
    }
}
pub fn conversions() {
    let m: Mail = format!("{}@x", source(18)).parse().unwrap();
    sink(&m.user); //~ flow: 18
    sink(&m.host); //~ flow:
    sink(m.to_string()); //~ flow:
    sink(format!("{m}")); //~ flow:
    let s: String = m.into();
    sink(s); //~ flow: 18
}
struct Secret<T>(T);
impl<T> Secret<T> {
    fn expose(&self) -> &T {
        &self.0
    }
}
impl<T> fmt::Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
pub fn secrets() {
    let s = Secret(source(19));
    sink(s.to_string()); //~ flow:
    sink(format!("{}", s.expose())); //~ flow: 19
}
struct Table {
    rows: Vec<(String, i64)>,
}
impl Index<&str> for Table {
    type Output = i64;
    fn index(&self, key: &str) -> &i64 {
        self.rows.iter().find(|(k, _)| k == key).map(|(_, v)| v).unwrap_or(&0)
    }
}
impl Deref for Table {
    type Target = [(String, i64)];
    fn deref(&self) -> &Self::Target {
        &self.rows
    }
}
pub fn tables() {
    let t = Table { rows: vec![("a".to_string(), number(20))] };
    sink(t["a"]); //~ flow: 20
    sink(t.len()); //~ flow:
    sink(t.first().map(|(k, _)| k)); //~ flow:
    sink(t.iter().map(|(_, v)| *v).sum::<i64>()); //~ flow: 20
}
pub fn iterators() {
    let v = vec![source(21), "b".to_string()];
    let mut it = v.iter().peekable();
    sink(it.peek()); //~ flow: 21
    it.next();
    sink(it.peek()); //~ flow:
    let (long, short): (Vec<_>, Vec<_>) = v.iter().map(|s| (s.as_str(), s.len())).unzip();
    sink(long); //~ flow: 21
    sink(short); //~ flow:
    sink(v.iter().zip([1, 2]).map(|(_, n)| n).collect::<Vec<_>>()); //~ flow:
    sink(v.iter().skip_while(|s| s.is_empty()).step_by(2).cloned().collect::<String>()); //~ flow: 21
    sink(std::iter::successors(Some(source(22)), |s| (s.len() < 9).then(|| s.clone() + "x")).last()); //~ flow: 22
    sink(std::iter::from_fn(|| None::<String>).next()); //~ flow:
    sink(std::iter::repeat_with(|| source(23)).take(2).collect::<Vec<_>>()); //~ flow: 23
    sink(v.chunks(1).map(|c| c[0].clone()).last()); //~ flow:
    sink(v.iter().min_by_key(|s| s.len()).map(|_| 1)); //~ flow:
    sink(v.concat()); //~ flow: 21
}
pub fn threads() {
    let (tx, rx) = mpsc::channel::<(String, String)>();
    std::thread::scope(|s| {
        s.spawn(|| tx.send((source(24), "b".into())).unwrap());
    });
    let (a, b) = rx.recv().unwrap();
    sink(a); //~ flow: 24
    sink(b); //~ flow:
    let state = Arc::new(RwLock::new(HashMap::<String, String>::new()));
    state.write().unwrap().insert("k".into(), source(25));
    sink(state.read().unwrap().get("k")); //~ flow: 25
    sink(state.read().unwrap().get("other")); //~ flow:
    let h = std::thread::spawn({
        let state = Arc::clone(&state);
        move || state.read().unwrap().values().cloned().collect::<Vec<_>>()
    });
    sink(h.join().unwrap()); //~ flow: 25
}
fn twice<'a>(a: &'a mut String, b: &'a mut String, first: bool) -> &'a mut String {
    if first { a } else { b }
}
pub fn pointers() {
    let (mut a, mut b) = (String::new(), String::new());
    twice(&mut a, &mut b, true).push_str(&source(26));
    sink(&a); //~ flow: 26
    sink(&b); //~ flow:
    let mut x = source(27);
    let p = &raw mut x;
    unsafe { *p = "clean".into() };
    sink(x); //~ flow:
    let mut boxed = Box::new(("a".to_string(), source(28)));
    std::mem::swap(&mut boxed, &mut Box::new((source(29), "b".into())));
    sink(&boxed.0); //~ flow: 29
    sink(&boxed.1); //~ flow:
    let y = std::mem::take(&mut boxed.0);
    sink(y); //~ flow: 29
    sink(&boxed.0); //~ flow:
}
struct Builder {
    name: Option<String>,
    tags: Vec<String>,
}
impl Builder {
    fn new() -> Self {
        Builder { name: None, tags: Vec::new() }
    }
    fn name(&mut self, n: impl Into<String>) -> &mut Self {
        self.name = Some(n.into());
        self
    }
    fn tags<I, S>(&mut self, tags: I) -> &mut Self
    where
        I: IntoIterator<Item = S>,
        S: AsRef<str>,
    {
        self.tags.extend(tags.into_iter().map(|t| t.as_ref().to_lowercase()));
        self
    }
    fn build(&self) -> Result<(String, Vec<String>), &'static str> {
        Ok((self.name.clone().ok_or("no name")?, self.tags.clone()))
    }
}
pub fn builders() {
    let made = Builder::new().name(source(30)).tags(["x", "y"]).build().unwrap();
    sink(made.0); //~ flow: 30
    sink(made.1); //~ flow:
    let made = Builder::new().name("n").tags(vec![source(31)]).build().unwrap();
    sink(made.0); //~ flow:
    sink(made.1); //~ flow: 31
    let mut b = Builder::new();
    b.name(source(32));
    b.name("clean");
    sink(b.build().map(|(n, _)| n)); //~ flow:
}
macro_rules! pick {
    ($a:expr) => { $a };
    ($a:expr, $($rest:expr),+) => {{ let _ = &$a; pick!($($rest),+) }};
}
macro_rules! getter {
    ($($field:ident),*) => { $(fn $field(&self) -> &str { &self.$field })* };
}
struct Two {
    left: String,
    right: String,
}
impl Two {
    getter!(left, right);
}
pub fn macros() {
    sink(pick!(source(33), "x".to_string())); //~ flow:
    sink(pick!("x".to_string(), source(34))); //~ flow: 34
    let t = Two { left: source(35), right: String::new() };
    sink(t.left()); //~ flow: 35
    sink(t.right()); //~ flow:
}
fn fact(n: u64, acc: String) -> String {
    if n == 0 { acc } else { fact(n - 1, acc + ".") }
}
fn even(n: u64, s: &str) -> String {
    if n == 0 { s.to_string() } else { odd(n - 1, s) }
}
fn odd(n: u64, s: &str) -> String {
    if n == 0 { "odd".to_string() } else { even(n - 1, s) }
}
fn lost(n: u64, _s: &str) -> u64 {
    if n == 0 { 0 } else { lost(n - 1, _s) + 1 }
}
pub fn recursion() {
    sink(fact(3, source(36))); //~ flow: 36
    sink(even(2, &source(37))); //~ flow: 37
    sink(lost(2, &source(38))); //~ flow:
}
