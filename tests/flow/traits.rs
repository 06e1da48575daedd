//! Traits: static and dynamic dispatch, generics, defaults, operators, conversions.

use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Not};

trait Token {
    const KIND: &'static str = "token";
    fn value(&self) -> String;
    fn shown(&self) -> String
    where
        Self: Sized,
    {
        format!("{}:{}", Self::kind(), self.value())
    }
    fn kind() -> String
    where
        Self: Sized,
    {
        Self::KIND.to_string()
    }
}

trait Named {
    fn name(&self) -> String;
    fn greeting(&self) -> String {
        format!("hello {}", self.name())
    }
}

struct Tainted;
struct Clean;
struct Field(String);

impl Named for Tainted {
    fn name(&self) -> String {
        source(1)
    }
}

impl Named for Clean {
    fn name(&self) -> String {
        "clean".into()
    }
}

impl Named for Field {
    fn name(&self) -> String {
        self.0.clone()
    }
    fn greeting(&self) -> String {
        "overridden".into()
    }
}

pub fn static_dispatch() {
    sink(Tainted.name()); //~ flow: 1
    sink(Clean.name()); //~ flow:
    sink(Field(source(2)).name()); //~ flow: 2
    sink(Named::name(&Tainted)); //~ flow: 1
    sink(<Clean as Named>::name(&Clean)); //~ flow:
}

pub fn default_method() {
    sink(Tainted.greeting()); //~ flow: 1
    sink(Clean.greeting()); //~ flow:
    sink(Field(source(2)).greeting()); //~ flow:
}

fn generic<T: Named>(named: &T) -> String {
    named.name()
}

fn generic_where<T>(named: T) -> String
where
    T: Named,
{
    named.greeting()
}

fn opaque(named: impl Named) -> String {
    generic(&named)
}

pub fn generic_dispatch() {
    sink(generic(&Tainted)); //~ flow: 1
    sink(generic(&Clean)); //~ flow:
    sink(generic(&Field(source(2)))); //~ flow: 2
    sink(generic_where(Tainted)); //~ flow: 1
    sink(generic_where(Clean)); //~ flow:
    sink(opaque(Tainted)); //~ flow: 1
    sink(opaque(Clean)); //~ flow:
}

fn dynamic(named: &dyn Named) -> String {
    named.name()
}

struct Service {
    named: Box<dyn Named>,
}

impl Service {
    fn new(named: impl Named + 'static) -> Self {
        Self {
            named: Box::new(named),
        }
    }
    fn run(&self) -> String {
        self.named.name()
    }
}

struct Typed<N> {
    named: N,
}

impl<N: Named> Typed<N> {
    fn run(&self) -> String {
        self.named.name()
    }
}

pub fn dynamic_dispatch() {
    sink(dynamic(&Tainted)); //~ flow: 1
    sink(dynamic(&Clean)); //~ flow:
    let list: Vec<Box<dyn Named>> = vec![Box::new(Clean), Box::new(Field(source(2)))];
    for named in &list {
        sink(named.name()); //~ flow: 2
    }
    sink(Service::new(Clean).run()); //~ flow:
    sink(Service::new(Tainted).run()); //~ flow: 1
    sink(Service::new(Field(source(3))).run()); //~ flow: 3
    sink(Typed { named: Clean }.run()); //~ flow:
    sink(Typed { named: Field(source(3)) }.run()); //~ flow: 3
}

struct A;
struct B;

impl Token for A {
    fn value(&self) -> String {
        source(1)
    }
}

impl Token for B {
    const KIND: &'static str = "b";
    fn value(&self) -> String {
        Self::KIND.to_string()
    }
}

pub fn associated_consts() {
    sink(A.shown()); //~ flow: 1
    sink(B.shown()); //~ flow:
    sink(A::KIND); //~ flow:
    sink(<B as Token>::kind()); //~ flow:
}

trait Store {
    type Item;
    fn load(&self) -> Self::Item;
}

struct Texts;

#[derive(Debug)]
struct Text {
    body: String,
    id: String,
}

impl Store for Texts {
    type Item = Text;
    fn load(&self) -> Text {
        Text {
            body: source(1),
            id: "id".into(),
        }
    }
}

fn load<S: Store>(store: &S) -> S::Item {
    store.load()
}

pub fn associated_types() {
    sink(load(&Texts).body); //~ flow: 1
    sink(load(&Texts).id); //~ flow:
}

trait Shout {
    fn shout(&self) -> String;
}

impl<T: AsRef<str>> Shout for T {
    fn shout(&self) -> String {
        self.as_ref().to_uppercase()
    }
}

pub fn blanket() {
    sink(source(1).shout()); //~ flow: 1
    sink("x".shout()); //~ flow:
}

#[derive(Clone, Debug)]
struct Mark(String);

impl Add for Mark {
    type Output = Mark;
    fn add(self, other: Mark) -> Mark {
        Mark(self.0 + &other.0)
    }
}

impl Add<u32> for Mark {
    type Output = Mark;
    fn add(self, _: u32) -> Mark {
        Mark("number".into())
    }
}

impl AddAssign<&str> for Mark {
    fn add_assign(&mut self, other: &str) {
        self.0.push_str(other);
    }
}

impl Not for Mark {
    type Output = Mark;
    fn not(self) -> Mark {
        Mark(String::new())
    }
}

impl PartialEq<str> for Mark {
    fn eq(&self, other: &str) -> bool {
        sink(&self.0); //~ flow: 1
        self.0 == other
    }
}

pub fn operators() {
    let a = Mark(source(1));
    let b = Mark("x".into());
    sink((a.clone() + b.clone()).0); //~ flow: 1
    sink((b.clone() + b.clone()).0); //~ flow:
    sink((a.clone() + 7).0); //~ flow:
    sink((!a.clone()).0); //~ flow:
    let mut c = b;
    c += &source(2);
    sink(&c.0); //~ flow: 2
    let _ = a == *"x";
    sink(a.add(Mark("y".into())).0); //~ flow: 1
}

struct Grid {
    first: String,
    second: String,
}

impl Index<usize> for Grid {
    type Output = String;
    fn index(&self, _: usize) -> &String {
        &self.first
    }
}

impl IndexMut<usize> for Grid {
    fn index_mut(&mut self, _: usize) -> &mut String {
        &mut self.second
    }
}

pub fn indexing() {
    let mut grid = Grid {
        first: source(1),
        second: "x".into(),
    };
    sink(&grid[0]); //~ flow: 1
    grid[0] = source(2);
    sink(&grid.first); //~ flow: 1
    sink(&grid.second); //~ flow: 2
}

struct Guarded {
    open: Text,
    closed: String,
}

impl Deref for Guarded {
    type Target = Text;
    fn deref(&self) -> &Text {
        &self.open
    }
}

impl DerefMut for Guarded {
    fn deref_mut(&mut self) -> &mut Text {
        &mut self.open
    }
}

impl Text {
    fn body(&self) -> &str {
        &self.body
    }
}

pub fn dereferencing() {
    let mut guarded = Guarded {
        open: Text {
            body: source(1),
            id: "x".into(),
        },
        closed: source(2),
    };
    sink(&guarded.body); //~ flow: 1
    sink(&guarded.id); //~ flow:
    sink(guarded.body()); //~ flow: 1
    sink(&(*guarded).body); //~ flow: 1
    guarded.id = source(3);
    sink(&guarded.open.id); //~ flow: 3
    sink(&guarded.closed); //~ flow: 2
}

#[derive(Debug)]
struct UserId(String);

impl From<String> for UserId {
    fn from(text: String) -> Self {
        Self(format!("u-{text}"))
    }
}

impl From<u32> for UserId {
    fn from(_: u32) -> Self {
        Self("number".into())
    }
}

impl From<UserId> for String {
    fn from(id: UserId) -> String {
        id.0
    }
}

impl TryFrom<&str> for UserId {
    type Error = String;
    fn try_from(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("empty".into());
        }
        Ok(Self("fixed".into()))
    }
}

impl AsRef<str> for UserId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Default for UserId {
    fn default() -> Self {
        Self(source(9))
    }
}

fn takes(id: impl Into<UserId>) -> String {
    id.into().0
}

pub fn conversions() {
    let id: UserId = source(1).into();
    sink(&id.0); //~ flow: 1
    sink(id.as_ref()); //~ flow: 1
    let text: String = id.into();
    sink(text); //~ flow: 1
    sink(UserId::from(7).0); //~ flow:
    sink(takes(source(2))); //~ flow: 2
    sink(takes(7)); //~ flow:
    sink(UserId::try_from(source(3).as_str()).map(|id| id.0)); //~ flow:
    sink(UserId::default().0); //~ flow: 9
    sink(None::<UserId>.unwrap_or_default().0); //~ flow: 9 //~ missing: 9
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Derived {
    a: String,
    b: String,
}

pub fn derives() {
    let d = Derived {
        a: source(1),
        ..Default::default()
    };
    let e = d.clone();
    sink(&e.a); //~ flow: 1
    sink(&e.b); //~ flow:
    sink(Derived::default()); //~ flow:
    sink(d == e); //~ flow:
}

struct Dropped(String);

impl Drop for Dropped {
    fn drop(&mut self) {
        sink(&self.0); //~ flow: 1
    }
}

pub fn dropping() {
    let _dropped = Dropped(source(1));
}

trait Visitor {
    fn visit(&mut self, text: &str);
}

struct Collecting {
    seen: String,
}

impl Visitor for Collecting {
    fn visit(&mut self, text: &str) {
        self.seen.push_str(text);
    }
}

fn walk(visitor: &mut dyn Visitor) {
    visitor.visit(&source(1));
}

pub fn visitor() {
    let mut collecting = Collecting { seen: String::new() };
    walk(&mut collecting);
    sink(collecting.seen); //~ flow: 1
}

trait Super: Named {
    fn both(&self) -> String {
        self.name() + "!"
    }
}

impl Super for Tainted {}
impl Super for Clean {}

pub fn supertraits() {
    sink(Tainted.both()); //~ flow: 1
    sink(Clean.both()); //~ flow:
}

fn pick<T>(a: T, _: T) -> T {
    a
}

pub fn generic_values() {
    sink(pick(source(1), source(2))); //~ flow: 1
    sink(pick::<&str>("x", "y")); //~ flow:
}
