//! Types and traits with parameters of every kind.

use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

trait Store {
    type Item<'a>
    where
        Self: 'a;
    fn look<'a>(&'a self, k: &str) -> Option<Self::Item<'a>>;
}
struct Mem(HashMap<String, String>);
impl Store for Mem {
    type Item<'a> = &'a str;
    fn look<'a>(&'a self, k: &str) -> Option<&'a str> {
        self.0.get(k).map(|s| s.as_str())
    }
}
struct Fixed;
impl Store for Fixed {
    type Item<'a> = String;
    fn look<'a>(&'a self, _: &str) -> Option<String> {
        Some("fixed".into())
    }
}
fn show<S: Store>(s: &S, k: &str) -> String
where
    for<'a> S::Item<'a>: Display,
{
    s.look(k).map(|i| i.to_string()).unwrap_or_default()
}
pub fn generic_associated() {
    let mut m = HashMap::new();
    m.insert("k".to_string(), source(1));
    sink(show(&Mem(m), "k")); //~ flow: 1
    sink(show(&Fixed, &source(2))); //~ flow:
}

struct Ring<T, const N: usize> {
    items: [Option<T>; N],
    at: usize,
}
impl<T: Clone, const N: usize> Ring<T, N> {
    fn new() -> Self {
        Ring { items: std::array::from_fn(|_| None), at: 0 }
    }
    fn put(&mut self, t: T) {
        self.items[self.at % N] = Some(t);
        self.at += 1;
    }
    fn all(&self) -> Vec<T> {
        self.items.iter().flatten().cloned().collect()
    }
    const SIZE: usize = N;
}
pub fn const_generic_ring() {
    let mut r = Ring::<String, 3>::new();
    r.put(source(3));
    sink(r.all()); //~ flow: 3
    let mut q: Ring<String, 2> = Ring::new();
    q.put("x".into());
    sink(q.all()); //~ flow:
    sink(Ring::<String, 2>::SIZE); //~ flow:
}

trait Named {
    fn name(&self) -> String;
}
trait Greeter: Named {
    fn greet(&self) -> String {
        format!("hello {}", self.name())
    }
}
struct User(String);
struct Robot(#[allow(dead_code)] String);
impl Named for User {
    fn name(&self) -> String {
        self.0.clone()
    }
}
impl Named for Robot {
    fn name(&self) -> String {
        "robot".into()
    }
}
impl Greeter for User {}
impl Greeter for Robot {}
fn up(g: &dyn Greeter) -> &dyn Named {
    g
}
pub fn upcast() {
    let u = User(source(4));
    let r = Robot(source(5));
    sink(up(&u).name()); //~ flow: 4
    sink(up(&r).name()); //~ flow:
    let g: Box<dyn Greeter> = Box::new(r);
    let n: Box<dyn Named> = g;
    sink(n.name()); //~ flow:
    sink(u.greet()); //~ flow: 4
}

trait Handler {
    fn handle(&self, req: String) -> String;
}
impl<F> Handler for F
where
    F: Fn(String) -> String,
{
    fn handle(&self, req: String) -> String {
        self(req)
    }
}
struct Router {
    routes: Vec<(&'static str, Box<dyn Handler>)>,
}
impl Router {
    fn route(mut self, p: &'static str, h: impl Handler + 'static) -> Self {
        self.routes.push((p, Box::new(h)));
        self
    }
    fn call(&self, path: &str, body: String) -> Option<String> {
        self.routes.iter().find(|(p, _)| *p == path).map(|(_, h)| h.handle(body))
    }
}
fn constant(_: String) -> String {
    "constant".into()
}
pub fn blanket_over_closures() {
    let r = Router { routes: vec![] }.route("/e", |b| b + "!");
    sink(r.call("/e", source(6))); //~ flow: 6
    let q = Router { routes: vec![] }.route("/c", constant);
    sink(q.call("/c", source(7))); //~ flow:
}

pub fn impls_in_functions() {
    struct Local(String);
    trait Peek {
        fn peek(&self) -> &str;
    }
    impl Peek for Local {
        fn peek(&self) -> &str {
            &self.0
        }
    }
    fn inner<P: Peek>(p: P) -> String {
        p.peek().to_owned()
    }
    impl Peek for u8 {
        fn peek(&self) -> &str {
            "byte"
        }
    }
    sink(inner(Local(source(8)))); //~ flow: 8
    sink(inner(source(9).as_bytes()[0])); //~ flow:
}

trait Apply {
    fn apply(&self, s: &str) -> String;
}
impl Apply for fn(&str) -> String {
    fn apply(&self, s: &str) -> String {
        self(s)
    }
}
impl<A: Apply, B: Apply> Apply for (A, B) {
    fn apply(&self, s: &str) -> String {
        self.1.apply(&self.0.apply(s))
    }
}
impl<A: Apply> Apply for [A] {
    fn apply(&self, s: &str) -> String {
        self.iter().fold(s.to_string(), |a, f| f.apply(&a))
    }
}
struct Const(&'static str);
impl Apply for Const {
    fn apply(&self, _: &str) -> String {
        self.0.into()
    }
}
impl<A: Apply + ?Sized> Apply for &A {
    fn apply(&self, s: &str) -> String {
        (**self).apply(s)
    }
}
fn upper(s: &str) -> String {
    s.to_uppercase()
}
pub fn impls_for_odd_types() {
    let f: fn(&str) -> String = upper;
    sink(f.apply(&source(10))); //~ flow: 10
    sink((f, Const("k")).apply(&source(11))); //~ flow:
    sink((Const("k"), f).apply(&source(12))); //~ flow:
    sink([f, f].apply(&source(13))); //~ flow: 13
    sink((&f, f).apply(&source(14))); //~ flow: 14
    sink([Const("a")][..].apply(&source(15))); //~ flow:
}

struct Draft;
struct Signed;
struct Doc<S> {
    body: String,
    mark: Option<String>,
    state: PhantomData<S>,
}
impl Doc<Draft> {
    fn new(body: String) -> Self {
        Doc { body, mark: None, state: PhantomData }
    }
    fn sign(self, who: &str) -> Doc<Signed> {
        Doc { body: self.body, mark: Some(who.to_string()), state: PhantomData }
    }
}
impl Doc<Signed> {
    fn mark(&self) -> &str {
        self.mark.as_deref().unwrap_or("?")
    }
    fn redact(self) -> Doc<Signed> {
        Doc { body: String::new(), ..self }
    }
}
pub fn typestate() {
    let d = Doc::new(source(16)).sign("me");
    sink(d.mark()); //~ flow:
    sink(&d.body); //~ flow: 16
    let r = d.redact();
    sink(r.body); //~ flow:
    let e = Doc::new("b".into()).sign(&source(17));
    sink(e.mark()); //~ flow: 17
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for String {}
    impl Sealed for i64 {}
}
trait Encode: sealed::Sealed + Debug {
    const PREFIX: &'static str;
    fn encode(&self) -> String {
        format!("{}{:?}", Self::PREFIX, self)
    }
}
impl Encode for String {
    const PREFIX: &'static str = "s:";
}
impl Encode for i64 {
    const PREFIX: &'static str = "i:";
    fn encode(&self) -> String {
        Self::PREFIX.repeat(2)
    }
}
pub fn sealed_trait() {
    sink(source(18).encode()); //~ flow: 18
    sink(number(19).encode()); //~ flow:
}

trait StrExt {
    fn tail(&self) -> &str;
    fn only_static(&self) -> &'static str;
}
impl<T: AsRef<str> + ?Sized> StrExt for T {
    fn tail(&self) -> &str {
        &self.as_ref()[0..]
    }
    fn only_static(&self) -> &'static str {
        if self.as_ref().is_empty() { "empty" } else { "full" }
    }
}
trait OptExt<T> {
    fn or_text(self, t: &str) -> String
    where
        T: ToString;
}
impl<T> OptExt<T> for Option<T> {
    fn or_text(self, t: &str) -> String
    where
        T: ToString,
    {
        match self {
            Some(v) => v.to_string(),
            None => t.to_string(),
        }
    }
}
pub fn extension_traits() {
    sink(source(20).tail()); //~ flow: 20
    sink(source(21).only_static()); //~ flow:
    sink(Some(source(22)).or_text("none")); //~ flow: 22
    sink(None::<String>.or_text(&source(23))); //~ flow: 23
    sink(Some("x").or_text(&source(24))); //~ flow:
}

trait Codec<In, Out> {
    fn code(&self, i: In) -> Out;
}
struct Len;
impl Codec<String, usize> for Len {
    fn code(&self, i: String) -> usize {
        i.len()
    }
}
impl Codec<String, String> for Len {
    fn code(&self, i: String) -> String {
        i
    }
}
fn through<O>(c: &dyn Codec<String, O>, s: String) -> O {
    c.code(s)
}
pub fn trait_objects_with_generics() {
    let c: &dyn Codec<String, String> = &Len;
    sink(through(c, source(25))); //~ flow: 25
    let boxed: Box<dyn Codec<String, String>> = Box::new(Len);
    sink(boxed.code("a".into())); //~ flow:
    sink(boxed.code(source(26))); //~ flow: 26
}

trait Shape {
    const NAME: &'static str;
    type Out: Default + Debug;
    fn make(s: String) -> Self::Out;
}
struct Keep;
struct Toss;
impl Shape for Keep {
    const NAME: &'static str = "keep";
    type Out = Vec<String>;
    fn make(s: String) -> Vec<String> {
        vec![s]
    }
}
impl Shape for Toss {
    const NAME: &'static str = "toss";
    type Out = usize;
    fn make(_: String) -> usize {
        Default::default()
    }
}
fn make_all<S: Shape>(s: String) -> (S::Out, &'static str) {
    (S::make(s), S::NAME)
}
pub fn associated_things() {
    sink(make_all::<Keep>(source(27)).0); //~ flow: 27
    sink(make_all::<Keep>(source(28)).1); //~ flow:
    sink(make_all::<Toss>(source(29)).0); //~ flow:
}

fn shadowed<T: Debug>(t: T) -> String {
    struct Wrap<T>(T);
    impl<T: Debug> Wrap<T> {
        fn show(self) -> String {
            format!("{:?}", self.0)
        }
    }
    fn inner<T>(_: T) -> &'static str {
        "inner"
    }
    let a = inner(&t);
    Wrap(t).show() + a
}
pub fn shadowed_generics() {
    sink(shadowed(source(30))); //~ flow: 30
    sink(shadowed(3)); //~ flow:
}

struct Matrix<const R: usize, const C: usize>([[i64; C]; R]);
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn transpose(&self) -> Matrix<C, R> {
        let mut m = Matrix([[0; R]; C]);
        for r in 0..R {
            for c in 0..C {
                m.0[c][r] = self.0[r][c];
            }
        }
        m
    }
    fn row(&self, r: usize) -> &[i64; C] {
        &self.0[r]
    }
}
pub fn const_generic_matrix() {
    let m = Matrix([[number(31), 2], [3, 4]]);
    sink(m.row(0)); //~ flow: 31
    sink(m.row(1)); //~ flow:
    sink(m.transpose().0.concat()); //~ flow: 31
}
