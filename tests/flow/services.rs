//! Programs as services are written: builders, repositories, state, newtypes, guards by look-up, errors with `?`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, RwLock};

#[derive(Debug)]
enum AppError {
    Missing,
    Bad(String),
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("missing"),
            Self::Bad(why) => write!(f, "bad: {why}"),
        }
    }
}

impl std::error::Error for AppError {}

impl From<std::num::ParseIntError> for AppError {
    fn from(_: std::num::ParseIntError) -> Self {
        Self::Missing
    }
}

impl From<String> for AppError {
    fn from(why: String) -> Self {
        Self::Bad(why)
    }
}

trait Store {
    fn put(&self, key: &str, value: String);
    fn get(&self, key: &str) -> Option<String>;
}

#[derive(Default)]
struct Memory {
    items: Mutex<HashMap<String, String>>,
}

impl Store for Memory {
    fn put(&self, key: &str, value: String) {
        self.items.lock().unwrap().insert(key.to_owned(), value);
    }
    fn get(&self, key: &str) -> Option<String> {
        self.items.lock().unwrap().get(key).cloned()
    }
}

struct Null;

impl Store for Null {
    fn put(&self, _: &str, _: String) {}
    fn get(&self, _: &str) -> Option<String> {
        None
    }
}

struct Service<S> {
    store: S,
    prefix: String,
}

impl<S: Store> Service<S> {
    fn new(store: S) -> Self {
        Self { store, prefix: "p".into() }
    }
    fn save(&self, value: String) {
        self.store.put("k", value);
    }
    fn load(&self) -> Result<String, AppError> {
        self.store.get("k").ok_or(AppError::Missing)
    }
}

pub fn generic_service() {
    let a = Service::new(Memory::default());
    a.save(source(1));
    sink(a.load().unwrap_or_default()); //~ flow: 1
    sink(&a.prefix); //~ flow:
    let b = Service::new(Memory::default());
    b.save("x".into());
    sink(b.load().unwrap_or_default()); //~ flow:
    let c = Service::new(Null);
    c.save(source(2));
    sink(c.load().unwrap_or_default()); //~ flow:
}

struct Shared {
    store: Arc<dyn Store>,
    last: RwLock<Option<String>>,
}

pub fn shared_service() {
    let a = Shared { store: Arc::new(Memory::default()), last: RwLock::new(None) };
    let b = Arc::new(a);
    let c = Arc::clone(&b);
    c.store.put("k", source(1));
    *c.last.write().unwrap() = Some(source(2));
    sink(b.store.get("k")); //~ flow: 1
    sink(b.last.read().unwrap().clone()); //~ flow: 2
    c.last.write().unwrap().take();
    sink(b.last.read().unwrap().clone()); //~ flow:
}

#[derive(Clone, Debug, Default)]
struct Request {
    path: String,
    body: Option<String>,
    headers: BTreeMap<String, String>,
}

#[derive(Default)]
struct RequestBuilder {
    request: Request,
}

impl RequestBuilder {
    fn path(mut self, path: impl Into<String>) -> Self {
        self.request.path = path.into();
        self
    }
    fn body(mut self, body: String) -> Self {
        self.request.body.replace(body);
        self
    }
    fn header(mut self, name: &str, value: &str) -> Self {
        self.request.headers.insert(name.into(), value.into());
        self
    }
    fn build(self) -> Result<Request, AppError> {
        if self.request.path.is_empty() {
            return Err(AppError::Missing);
        }
        Ok(self.request)
    }
}

pub fn built() {
    let a = RequestBuilder::default().path("/x").body(source(1)).header("h", &source(2));
    let a = a.header("clean", "x").build().unwrap();
    sink(&a.path); //~ flow:
    sink(a.body.as_deref()); //~ flow: 1
    sink(&a.headers["h"]); //~ flow: 2
    sink(&a.headers["clean"]); //~ flow:
    let b = RequestBuilder::default().path(source(3)).path("/y").build();
    sink(b.map(|r| r.path).unwrap_or_default()); //~ flow:
    let Ok(c) = RequestBuilder::default().path(source(4)).build() else { return };
    sink(&c.path); //~ flow: 4
    sink(Request { path: "z".into(), ..c.clone() }.path); //~ flow:
    sink(Request { body: None, ..c }.path); //~ flow: 4
}

mod ids {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UserId(String);

    impl UserId {
        pub fn new(text: impl AsRef<str>) -> Option<Self> {
            let text = text.as_ref().trim();
            (!text.is_empty()).then(|| Self(text.to_owned()))
        }
        pub fn as_str(&self) -> &str {
            &self.0
        }
        pub fn into_inner(self) -> String {
            self.0
        }
        pub fn anonymous() -> Self {
            Self("anonymous".into())
        }
    }
}

use ids::UserId;

pub fn newtypes() {
    let a = UserId::new(source(1)).unwrap();
    sink(a.as_str()); //~ flow: 1
    sink(a.clone().into_inner()); //~ flow: 1
    sink(UserId::new("x").unwrap_or_else(UserId::anonymous).as_str()); //~ flow:
    sink(UserId::new(&source(2)).map_or_else(String::new, UserId::into_inner)); //~ flow: 2
    let all: Vec<UserId> = ["x".to_string(), source(3)].iter().filter_map(UserId::new).collect();
    sink(all.last().map(UserId::as_str)); //~ flow: 3
    let set: HashSet<UserId> = HashSet::from([a]);
    sink(set.into_iter().map(UserId::into_inner).next()); //~ flow: 1
}

fn number_of(text: &str) -> Result<i64, AppError> {
    let value: i64 = text.parse()?;
    if value < 0 {
        Err(format!("{value} is negative"))?;
    }
    Ok(value)
}

fn first_line(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    let line = text.lines().next().ok_or("no line")?;
    Ok(line.to_owned())
}

fn fails_with(text: String) -> Result<(), AppError> {
    Err(AppError::Bad(text))
}

pub fn questioned() {
    sink(number_of(&number(1).to_string()).unwrap()); //~ flow: 1
    sink(first_line(&source(2)).unwrap()); //~ flow: 2
    if let Err(error) = fails_with(source(3)) {
        sink(error.to_string()); //~ flow: 3
    }
    match fails_with(source(4)) {
        Err(AppError::Bad(why)) => sink(why), //~ flow: 4
        Err(AppError::Missing) | Ok(()) => {}
    }
    let result: Result<(), Box<dyn std::error::Error>> = fails_with(source(5)).map_err(Into::into);
    sink(result.unwrap_err().to_string()); //~ flow: 5
}

static KNOWN: LazyLock<HashMap<&'static str, &'static str>> =
    LazyLock::new(|| HashMap::from([("<1>", "one"), ("<2>", "two")]));
const PREFIXES: &[&str] = &["<", "x"];

fn lookup(text: &str) -> Option<&'static str> {
    KNOWN.get(text).copied()
}

fn canonical(text: &str) -> &'static str {
    match text {
        "<1>" => "first",
        "<2>" => "second",
        _ => "other",
    }
}

fn is_allowed(text: &str) -> bool {
    matches!(text, "<1>" | "<2>")
}

pub fn replaced_by_constants() {
    let x = source(1);
    sink(lookup(&x)); //~ flow:
    sink(canonical(&x)); //~ flow:
    let y = if is_allowed(&x) { x.as_str() } else { "none" };
    sink(y); //~ flow: 1 //~ checked: 1
    let z = PREFIXES.iter().find(|p| x.starts_with(**p));
    sink(z); //~ flow:
    let found = ["one", "two"].into_iter().find(|known| known.len() == x.len());
    sink(found); //~ flow:
    let number: usize = x.len();
    sink(PREFIXES[number % 2]); //~ flow:
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    Admin,
    User,
}

impl Role {
    fn of(text: &str) -> Self {
        if text == "admin" { Self::Admin } else { Self::User }
    }
    fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
        }
    }
}

pub fn through_enums() {
    let role = Role::of(&source(1));
    sink(role); //~ flow:
    sink(role.as_str()); //~ flow:
    sink(format!("{role:?}")); //~ flow:
}

struct Queue<T> {
    items: Vec<T>,
    handlers: Vec<Box<dyn Fn(&T) -> Option<T>>>,
}

impl<T: Clone> Queue<T> {
    fn new() -> Self {
        Self { items: Vec::new(), handlers: Vec::new() }
    }
    fn on(&mut self, f: impl Fn(&T) -> Option<T> + 'static) -> &mut Self {
        self.handlers.push(Box::new(f));
        self
    }
    fn emit(&mut self, item: T) {
        for handler in &self.handlers {
            if let Some(made) = handler(&item) {
                self.items.push(made);
            }
        }
    }
}

pub fn handlers() {
    let mut a = Queue::new();
    a.on(|s: &String| Some(s.clone() + "x")).on(|_| None);
    a.emit(source(1));
    sink(a.items); //~ flow: 1
    let mut b = Queue::new();
    b.on(|_: &String| Some("clean".to_string()));
    b.emit(source(2));
    sink(b.items); //~ flow:
}

struct Parser<'a> {
    rest: &'a str,
    done: Vec<&'a str>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text, done: vec![] }
    }
    fn word(&mut self) -> Option<&'a str> {
        let (word, rest) = self.rest.split_once(' ')?;
        self.rest = rest;
        self.done.push(word);
        Some(word)
    }
}

pub fn parsed() {
    let text = format!("{} b c", source(1));
    let mut parser = Parser::new(&text);
    sink(parser.word()); //~ flow: 1
    while let Some(_) = parser.word() {}
    sink(parser.done); //~ flow: 1
    let mut clean = Parser::new("a b c");
    sink(clean.word()); //~ flow:
}

#[derive(Default)]
struct Node {
    value: String,
    children: Vec<Node>,
    parent: Option<Box<Node>>,
}

impl Node {
    fn add(&mut self, value: String) -> &mut Node {
        self.children.push(Node { value, ..Node::default() });
        self.children.last_mut().unwrap()
    }
    fn all(&self) -> Vec<String> {
        let mut found = vec![self.value.clone()];
        for child in &self.children {
            found.extend(child.all());
        }
        found
    }
    fn depth(&self) -> usize {
        1 + self.children.iter().map(Node::depth).max().unwrap_or(0)
    }
}

pub fn trees() {
    let mut root = Node::default();
    root.add("x".into()).add(source(1));
    sink(root.all()); //~ flow: 1
    sink(root.depth()); //~ flow:
    let mut other = Node { value: source(2), ..Node::default() };
    other.add("x".into()).value = "y".into();
    sink(&other.children[0].value); //~ flow:
    sink(&other.value); //~ flow: 2
    let child = Node { parent: Some(Box::new(other)), ..Node::default() };
    sink(child.parent.as_ref().map(|p| p.value.as_str())); //~ flow: 2
    sink(child.value); //~ flow:
}
