//! Destructors, builders, generic types, designs with trait objects.
use std::cell::RefCell;
use std::collections::*;
use std::marker::PhantomData;
use std::ops::*;
use std::rc::Rc;

struct Guard<'a> {
    out: &'a mut i64,
    v: i64,
}
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.out = self.v;
    }
}
struct Log {
    to: Rc<RefCell<Vec<String>>>,
    msg: String,
}
impl Drop for Log {
    fn drop(&mut self) {
        self.to.borrow_mut().push(self.msg.clone());
    }
}
struct Sinker(String);
impl Drop for Sinker {
    fn drop(&mut self) {
        sink(&self.0); //~ flow: 4, 5
    }
}
struct Defer<F: FnMut()>(F);
impl<F: FnMut()> Drop for Defer<F> {
    fn drop(&mut self) {
        (self.0)()
    }
}
struct Holder {
    _inner: Sinker,
}

pub fn drops() {
    let mut o = 0;
    {
        let _g = Guard { out: &mut o, v: number(1) };
    }
    sink(o); //~ flow: 1
    let mut o = 0;
    drop(Guard { out: &mut o, v: number(2) });
    sink(o); //~ flow: 2
    let log = Rc::new(RefCell::new(Vec::new()));
    {
        let _l = Log { to: log.clone(), msg: source(3) };
    }
    sink(log.borrow()); //~ flow: 3
    let mut n = 0;
    {
        let _d = Defer(|| n = number(5));
    }
    sink(n); //~ flow: 5
    let mut k = 0;
    std::mem::forget(Guard { out: &mut k, v: number(6) });
    sink(k); //~ flow:
}
pub fn drops2() {
    let _s = Sinker(source(4));
}
pub fn drops3() {
    let _h = Holder { _inner: Sinker(source(5)) };
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct User {
    name: String,
    age: u32,
    tags: Vec<String>,
}
#[derive(Default)]
struct UserBuilder {
    name: Option<String>,
    age: Option<u32>,
    tags: Vec<String>,
}
impl UserBuilder {
    fn new() -> Self {
        Self::default()
    }
    fn name(mut self, n: impl Into<String>) -> Self {
        self.name = Some(n.into());
        self
    }
    fn age(self, a: u32) -> Self {
        Self { age: Some(a), ..self }
    }
    fn tag(&mut self, t: &str) -> &mut Self {
        self.tags.push(t.to_owned());
        self
    }
    fn build(self) -> Result<User, String> {
        Ok(User { name: self.name.ok_or("no name")?, age: self.age.unwrap_or_default(), tags: self.tags })
    }
}
pub fn builders() {
    let u = UserBuilder::new().name(source(1)).age(3).build().unwrap();
    sink(&u.name); //~ flow: 1
    sink(u.age); //~ flow:
    let mut b = UserBuilder::new().name("x");
    b.tag(&source(2)).tag("y");
    let u = b.build().unwrap();
    sink(&u.tags); //~ flow: 2
    sink(&u.name); //~ flow:
    let v = User { name: source(3), ..Default::default() };
    sink(&v.name); //~ flow: 3
    sink(&v.tags); //~ flow:
    let w = User { age: 4, ..v.clone() };
    sink(w.name); //~ flow: 3
    let User { name, .. } = v;
    sink(name); //~ flow: 3
}

struct Stack<T> {
    items: Vec<T>,
}
impl<T: Clone> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }
    fn push(&mut self, t: T) -> &mut Self {
        self.items.push(t);
        self
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.items.last_mut()
    }
    fn map<U>(self, f: impl FnMut(T) -> U) -> Stack<U> {
        Stack { items: self.items.into_iter().map(f).collect() }
    }
    fn each(&self, mut f: impl FnMut(&T)) {
        for i in &self.items {
            f(i)
        }
    }
    fn into_vec(self) -> Vec<T> {
        self.items
    }
}
struct Matrix<const R: usize, const C: usize> {
    d: [[i64; C]; R],
}
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn zero() -> Self {
        Matrix { d: [[0; C]; R] }
    }
    fn set(&mut self, r: usize, c: usize, v: i64) {
        self.d[r][c] = v;
    }
    fn get(&self, r: usize, c: usize) -> i64 {
        self.d[r][c]
    }
    fn row(&self, r: usize) -> &[i64; C] {
        &self.d[r]
    }
}
struct Typed<T> {
    id: String,
    _p: PhantomData<T>,
}
impl<T> Typed<T> {
    fn new(id: String) -> Self {
        Typed { id, _p: PhantomData }
    }
    fn cast<U>(self) -> Typed<U> {
        Typed { id: self.id, _p: PhantomData }
    }
}
enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> Either<L, R> {
    fn left(self) -> Option<L> {
        match self {
            Either::Left(l) => Some(l),
            _ => None,
        }
    }
    fn either<T>(self, f: impl FnOnce(L) -> T, g: impl FnOnce(R) -> T) -> T {
        match self {
            Either::Left(l) => f(l),
            Either::Right(r) => g(r),
        }
    }
    fn swap(self) -> Either<R, L> {
        match self {
            Either::Left(l) => Either::Right(l),
            Either::Right(r) => Either::Left(r),
        }
    }
}
struct Cache<K, V> {
    map: HashMap<K, V>,
    order: VecDeque<K>,
    cap: usize,
}
impl<K: Clone + Eq + std::hash::Hash, V: Clone> Cache<K, V> {
    fn new(cap: usize) -> Self {
        Cache { map: HashMap::new(), order: VecDeque::new(), cap }
    }
    fn put(&mut self, k: K, v: V) {
        if self.order.len() >= self.cap {
            if let Some(o) = self.order.pop_front() {
                self.map.remove(&o);
            }
        }
        self.order.push_back(k.clone());
        self.map.insert(k, v);
    }
    fn get(&self, k: &K) -> Option<V> {
        self.map.get(k).cloned()
    }
    fn get_or(&mut self, k: K, f: impl FnOnce() -> V) -> V {
        if let Some(v) = self.map.get(&k) {
            return v.clone();
        }
        let v = f();
        self.put(k, v.clone());
        v
    }
}
pub fn generic_types() {
    let mut s = Stack::new();
    s.push(number(1)).push(2);
    sink(s.peek()); //~ flow:
    sink(s.pop()); //~ flow:
    sink(s.pop()); //~ flow: 1
    s.push(number(2));
    if let Some(x) = s.peek_mut() {
        *x = 0;
    }
    sink(s.peek()); //~ flow:
    s.push(number(3));
    s.each(|x| sink(x)); //~ flow: 3
    sink(s.map(|x| x.to_string()).into_vec()); //~ flow: 3
    let mut m = Matrix::<2, 2>::zero();
    m.set(0, 1, number(4));
    sink(m.get(0, 1)); //~ flow: 4
    sink(m.row(0)[1]); //~ flow: 4
    m.set(0, 1, 0);
    sink(m.get(0, 1)); //~ flow: //~ spurious: 4
    let t = Typed::<u8>::new(source(5)).cast::<u16>();
    sink(t.id); //~ flow: 5
    let e: Either<i64, String> = Either::Left(number(6));
    sink(e.left()); //~ flow: 6
    let e: Either<i64, String> = Either::Right(source(7));
    sink(e.swap().left()); //~ flow: 7
    let e: Either<i64, String> = Either::Right(source(8));
    sink(e.either(|l| l.to_string(), |r| r)); //~ flow: 8
    let e: Either<i64, String> = Either::Left(number(9));
    sink(e.either(|_| String::new(), |r| r)); //~ flow:
    let mut c = Cache::new(2);
    c.put("a", number(10));
    sink(c.get(&"a")); //~ flow: 10
    sink(c.get_or("b", || number(11))); //~ flow: 11
    sink(c.get_or("c", || 1)); //~ flow:
    let s2: Stack<String> = Stack { items: vec![source(12)] };
    sink(s2.items.concat()); //~ flow: 12
    let nested = Stack { items: vec![Stack { items: vec![number(13)] }] };
    sink(nested.items[0].items[0]); //~ flow: 13
    sink(nested.items.first().and_then(|s| s.peek().copied())); //~ flow: 13
}

trait State {
    fn next(self: Box<Self>, input: &str) -> Box<dyn State>;
    fn out(&self) -> String;
}
struct Start;
struct Mid(String);
struct End(String);
impl State for Start {
    fn next(self: Box<Self>, i: &str) -> Box<dyn State> {
        Box::new(Mid(i.into()))
    }
    fn out(&self) -> String {
        "s".into()
    }
}
impl State for Mid {
    fn next(self: Box<Self>, _: &str) -> Box<dyn State> {
        Box::new(End(self.0))
    }
    fn out(&self) -> String {
        self.0.clone()
    }
}
impl State for End {
    fn next(self: Box<Self>, _: &str) -> Box<dyn State> {
        self
    }
    fn out(&self) -> String {
        "e".into()
    }
}
trait Plugin {
    fn run(&mut self, x: i64) -> i64;
}
struct AddN(i64);
struct Last(Option<i64>);
struct Zero;
impl Plugin for AddN {
    fn run(&mut self, x: i64) -> i64 {
        x + self.0
    }
}
impl Plugin for Last {
    fn run(&mut self, x: i64) -> i64 {
        self.0.replace(x).unwrap_or(0)
    }
}
impl Plugin for Zero {
    fn run(&mut self, _: i64) -> i64 {
        0
    }
}
impl<P: Plugin + ?Sized> Plugin for Box<P> {
    fn run(&mut self, x: i64) -> i64 {
        (**self).run(x)
    }
}
impl<F: FnMut(i64) -> i64> Plugin for F2<F> {
    fn run(&mut self, x: i64) -> i64 {
        (self.0)(x)
    }
}
struct F2<F>(F);
struct Chain {
    ps: Vec<Box<dyn Plugin>>,
}
impl Plugin for Chain {
    fn run(&mut self, x: i64) -> i64 {
        let mut v = x;
        for p in &mut self.ps {
            v = p.run(v);
        }
        v
    }
}
trait Observer {
    fn notify(&self, e: &str);
}
struct Rec(RefCell<Vec<String>>);
impl Observer for Rec {
    fn notify(&self, e: &str) {
        self.0.borrow_mut().push(e.to_string());
    }
}
struct Subject {
    obs: Vec<Rc<dyn Observer>>,
}
impl Subject {
    fn attach(&mut self, o: Rc<dyn Observer>) {
        self.obs.push(o);
    }
    fn emit(&self, e: &str) {
        for o in &self.obs {
            o.notify(e);
        }
    }
}
trait Repo {
    type Id: Clone;
    type Err: std::fmt::Debug;
    fn find(&self, id: Self::Id) -> Result<String, Self::Err>;
    fn name(&self) -> String {
        "repo".into()
    }
}
struct MemRepo(HashMap<u32, String>);
impl Repo for MemRepo {
    type Id = u32;
    type Err = String;
    fn find(&self, id: u32) -> Result<String, String> {
        self.0.get(&id).cloned().ok_or_else(|| format!("no {id}"))
    }
}
struct Service<R: Repo> {
    repo: R,
}
impl<R: Repo> Service<R> {
    fn load(&self, id: R::Id) -> String {
        self.repo.find(id).unwrap()
    }
}
pub fn patterns_of_design() {
    let s: Box<dyn State> = Box::new(Start);
    let s = s.next(&source(1));
    sink(s.out()); //~ flow: 1
    let s = s.next("x");
    sink(s.out()); //~ flow:
    let mut c = Chain { ps: vec![Box::new(AddN(number(2)))] };
    sink(c.run(0)); //~ flow: 2
    let mut c = Chain { ps: vec![Box::new(AddN(1))] };
    sink(c.run(number(3))); //~ flow: 3
    let mut l = Last(None);
    l.run(number(4));
    sink(l.run(1)); //~ flow: 4
    sink(l.run(1)); //~ flow:
    let mut b: Box<dyn Plugin> = Box::new(Zero);
    sink(b.run(number(5))); //~ flow:
    sink(F2(|x| x + 1).run(number(6))); //~ flow: 6
    let r = Rc::new(Rec(RefCell::default()));
    let mut sub = Subject { obs: vec![] };
    sub.attach(r.clone());
    sub.emit(&source(7));
    sink(r.0.borrow()); //~ flow: 7
    let svc = Service { repo: MemRepo(HashMap::from([(1, source(8))])) };
    sink(svc.load(1)); //~ flow: 8
    sink(svc.repo.name()); //~ flow:
}
