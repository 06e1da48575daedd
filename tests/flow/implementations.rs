//! Traits, generics, operators and conversions.
use std::borrow::Borrow;
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::ops::*;

trait Name {
    const KIND: &'static str;
    fn name(&self) -> String;
    fn greeting(&self) -> String {
        format!("hello {}", self.name())
    }
    fn quiet(&self) -> String {
        "quiet".into()
    }
}
struct User(String);
struct Bot;
impl Name for User {
    const KIND: &'static str = "user";
    fn name(&self) -> String {
        self.0.clone()
    }
}
impl Name for Bot {
    const KIND: &'static str = "bot";
    fn name(&self) -> String {
        "bot".into()
    }
    fn greeting(&self) -> String {
        source(9)
    }
}
fn greet<T: Name>(t: &T) -> String {
    t.greeting()
}
fn greet_where<T>(t: T) -> String
where
    T: Name,
{
    T::quiet(&t) + T::KIND + &<T as Name>::name(&t)
}
trait DynName {
    fn get(&self) -> String;
}
impl<T: Name> DynName for T {
    fn get(&self) -> String {
        self.name()
    }
}
pub fn defaults_and_overrides() {
    sink(User(source(1)).greeting()); //~ flow: 1
    sink(User(source(1)).quiet()); //~ flow:
    sink(greet(&User(source(2)))); //~ flow: 2
    sink(greet(&User("u".into()))); //~ flow:
    sink(greet(&Bot)); //~ flow: 9
    sink(greet_where(User(source(3)))); //~ flow: 3
    sink(greet_where(Bot)); //~ flow:
    let all: Vec<Box<dyn DynName>> = vec![Box::new(User(source(4))), Box::new(Bot)];
    sink(all[0].get()); //~ flow: 4
    sink(all[1].get()); //~ flow:
    let d: &dyn DynName = &Bot;
    sink(d.get()); //~ flow:
    sink(User(source(5)).get()); //~ flow: 5
}

trait Animal {
    fn noise(&self) -> String;
}
trait Loud: Animal {
    fn shout(&self) -> String {
        self.noise().to_uppercase()
    }
}
#[derive(Clone)]
struct Dog {
    sound: String,
}
impl Animal for Dog {
    fn noise(&self) -> String {
        self.sound.clone()
    }
}
impl Loud for Dog {}
impl<A: Animal + ?Sized> Animal for Box<A> {
    fn noise(&self) -> String {
        (**self).noise()
    }
}
impl<A: Animal> Animal for [A] {
    fn noise(&self) -> String {
        self.iter().map(|a| a.noise()).collect()
    }
}
fn loud(l: &impl Loud) -> String {
    l.shout()
}
fn choose(flag: bool) -> Box<dyn Animal> {
    if flag { Box::new(Dog { sound: source(5) }) } else { Box::new(Dog { sound: "w".into() }) }
}
pub fn supertraits() {
    let d = Dog { sound: source(1) };
    sink(d.shout()); //~ flow: 1
    sink(loud(&d)); //~ flow: 1
    sink(loud(&Dog { sound: "w".into() })); //~ flow:
    let b: Box<dyn Animal> = Box::new(d.clone());
    sink(b.noise()); //~ flow: 1
    sink([d.clone(), Dog { sound: "w".into() }][..].noise()); //~ flow: 1
    let l: &dyn Loud = &d;
    let up: &dyn Animal = l;
    sink(up.noise()); //~ flow: 1
    sink(choose(coin()).noise()); //~ flow: 5
}

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct V2 {
    x: i64,
    y: i64,
}
impl Add for V2 {
    type Output = V2;
    fn add(self, o: V2) -> V2 {
        V2 { x: self.x + o.x, y: self.y + o.y }
    }
}
impl Sub<i64> for V2 {
    type Output = i64;
    fn sub(self, o: i64) -> i64 {
        self.y - o
    }
}
impl Mul<V2> for i64 {
    type Output = V2;
    fn mul(self, v: V2) -> V2 {
        V2 { x: self, y: v.y }
    }
}
impl Neg for V2 {
    type Output = V2;
    fn neg(self) -> V2 {
        V2 { x: self.y, y: self.x }
    }
}
impl Not for V2 {
    type Output = bool;
    fn not(self) -> bool {
        self.x == 0
    }
}
impl AddAssign<i64> for V2 {
    fn add_assign(&mut self, n: i64) {
        self.x += n;
    }
}
impl ShlAssign<V2> for V2 {
    fn shl_assign(&mut self, o: V2) {
        *self = o;
    }
}
impl Index<&str> for V2 {
    type Output = i64;
    fn index(&self, k: &str) -> &i64 {
        if k == "x" { &self.x } else { &self.y }
    }
}
impl IndexMut<&str> for V2 {
    fn index_mut(&mut self, k: &str) -> &mut i64 {
        match k {
            "x" => &mut self.x,
            _ => &mut self.y,
        }
    }
}
impl std::iter::Sum for V2 {
    fn sum<I: Iterator<Item = V2>>(iter: I) -> V2 {
        iter.fold(V2 { x: 0, y: 0 }, |a, b| a + b)
    }
}
pub fn operators() {
    let a = V2 { x: number(1), y: 0 };
    let b = V2 { x: 0, y: number(2) };
    sink((a + b).x); //~ flow: 1
    sink((a + b).y); //~ flow: 2
    sink(a - number(3)); //~ flow: 3
    sink((number(4) * b).x); //~ flow: 4
    sink((number(4) * b).y); //~ flow: 2
    sink((-a).y); //~ flow: 1
    sink((-a).x); //~ flow:
    sink(!a); //~ flow:
    let mut c = V2 { x: 0, y: 0 };
    c += number(5);
    sink(c.x); //~ flow: 5
    sink(c.y); //~ flow:
    c <<= V2 { x: 1, y: 1 };
    sink(c); //~ flow:
    sink(a["x"]); //~ flow: 1
    sink(a["y"]); //~ flow:
    c["y"] = number(6);
    sink(c.y); //~ flow: 6
    sink(c.x); //~ flow:
    sink([a, c].into_iter().sum::<V2>().x); //~ flow: 1 //~ spurious: 6
    sink(a.add(b).y); //~ flow: 2
    sink(Add::add(a, b).x); //~ flow: 1
    sink(a == b); //~ flow:
    sink(a.partial_cmp(&b).is_some()); //~ flow:
}

struct Wrapper {
    inner: Vec<String>,
    label: String,
}
impl Deref for Wrapper {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        &self.inner
    }
}
impl DerefMut for Wrapper {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        &mut self.inner
    }
}
impl AsRef<str> for Wrapper {
    fn as_ref(&self) -> &str {
        &self.label
    }
}
impl Borrow<[String]> for Wrapper {
    fn borrow(&self) -> &[String] {
        &self.inner
    }
}
impl IntoIterator for Wrapper {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.inner.into_iter()
    }
}
impl<'a> IntoIterator for &'a Wrapper {
    type Item = &'a str;
    type IntoIter = std::iter::Once<&'a str>;
    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(&self.label)
    }
}
impl FromIterator<String> for Wrapper {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self {
        Wrapper { inner: iter.into_iter().collect(), label: "l".into() }
    }
}
impl Extend<String> for Wrapper {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        for s in iter {
            self.inner.push(s);
        }
    }
}
fn label(r: impl AsRef<str>) -> String {
    r.as_ref().to_owned()
}
pub fn wrappers() {
    let mut w = Wrapper { inner: vec![], label: "l".into() };
    w.push(source(1));
    sink(&w.inner[0]); //~ flow: 1
    sink(w.first()); //~ flow: 1
    sink(w.len()); //~ flow:
    sink(label(&w.label)); //~ flow:
    sink(&(*w)[0]); //~ flow: 1
    sink(AsRef::<str>::as_ref(&w)); //~ flow:
    let b: &[String] = w.borrow();
    sink(b); //~ flow: 1
    for s in &w {
        sink(s); //~ flow:
    }
    w.label = source(2);
    for s in &w {
        sink(s); //~ flow: 2
    }
    sink(label(w.label.as_str())); //~ flow: 2
    for s in w {
        sink(s); //~ flow: 1
    }
    let mut w: Wrapper = vec![source(3)].into_iter().collect();
    sink(&w[0]); //~ flow: 3
    sink(&w.label); //~ flow:
    w.extend(["x".to_string(), source(4)]);
    sink(w.last()); //~ flow: 4 //~ spurious: 3
    w.clear();
    sink(w.concat()); //~ flow:
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Email(String);
impl TryFrom<&str> for Email {
    type Error = String;
    fn try_from(s: &str) -> Result<Self, String> {
        if s.contains('@') { Ok(Email(s.to_string())) } else { Err(format!("bad: {s}")) }
    }
}
impl From<Email> for String {
    fn from(e: Email) -> String {
        e.0
    }
}
impl From<(i64, i64)> for V2 {
    fn from((x, y): (i64, i64)) -> Self {
        V2 { x, y }
    }
}
impl From<V2> for (i64, i64) {
    fn from(v: V2) -> Self {
        (v.y, v.x)
    }
}
impl From<[i64; 2]> for V2 {
    fn from([y, x]: [i64; 2]) -> Self {
        V2 { x, y }
    }
}
impl PartialEq<str> for Email {
    fn eq(&self, o: &str) -> bool {
        self.0 == o
    }
}
pub fn conversions() {
    let e = Email::try_from(format!("{}@x", source(1)).as_str()).unwrap();
    sink(&e.0); //~ flow: 1
    let s: String = e.into();
    sink(s); //~ flow: 1
    let bad: Result<Email, _> = source(2).as_str().try_into();
    sink(bad.unwrap_err()); //~ flow: 2
    let v = V2::from((number(3), 4));
    sink(v.x); //~ flow: 3
    sink(v.y); //~ flow:
    let v: V2 = (5, number(4)).into();
    sink(v.x); //~ flow:
    let (a, b) = v.into();
    sink(a); //~ flow: 4 //~ missing: 4
    sink(b); //~ flow:
    sink(V2::from([number(5), 0]).y); //~ flow: 5
    sink(V2::from([number(5), 0]).x); //~ flow:
    sink(Email("a".into()) == *"a"); //~ flow:
    let n = u8::try_from(300).unwrap_or(1);
    sink(n); //~ flow:
    let all: Vec<V2> = vec![(number(6), 1)].into_iter().map(V2::from).collect();
    sink(all[0].x); //~ flow: 6
    sink(all[0].y); //~ flow:
    let inf: Result<i64, Infallible> = number(7).try_into();
    sink(inf); //~ flow: 7
    let c: char = 'x';
    sink(String::from(c)); //~ flow:
    let o: Option<Email> = Some(Email(source(8)));
    let t: Option<String> = o.map(Into::into);
    sink(t); //~ flow: 8
}

trait Store {
    type Key;
    type Value: Default + Clone;
    const DEFAULT: &'static str = "none";
    fn fetch(&self, k: &Self::Key) -> Self::Value;
    fn or_default(&self, k: Option<Self::Key>) -> Self::Value {
        k.map(|k| self.fetch(&k)).unwrap_or_default()
    }
}
struct Mem(HashMap<u32, String>);
impl Store for Mem {
    type Key = u32;
    type Value = String;
    fn fetch(&self, k: &u32) -> String {
        self.0.get(k).cloned().unwrap_or_else(|| Self::DEFAULT.to_string())
    }
}
struct Fixed;
impl Store for Fixed {
    type Key = ();
    type Value = i64;
    const DEFAULT: &'static str = "fixed";
    fn fetch(&self, _: &()) -> i64 {
        number(2)
    }
}
fn fetch_all<S: Store>(s: &S, keys: Vec<S::Key>) -> Vec<S::Value> {
    keys.iter().map(|k| s.fetch(k)).collect()
}
pub fn associated() {
    let m = Mem(HashMap::from([(1, source(1)), (2, "two".into())]));
    sink(m.fetch(&1)); //~ flow: 1
    sink(m.fetch(&2)); //~ flow:
    sink(m.or_default(Some(1))); //~ flow: 1
    sink(m.or_default(None)); //~ flow: //~ spurious: 1
    sink(fetch_all(&m, vec![1])); //~ flow: 1
    sink(fetch_all(&Fixed, vec![()])); //~ flow: 2
    sink(Fixed.or_default(None)); //~ flow: //~ spurious: 2
    sink(<Fixed as Store>::DEFAULT); //~ flow:
    sink(Mem::DEFAULT); //~ flow:
}

struct Countdown {
    n: i64,
    payload: String,
}
impl Iterator for Countdown {
    type Item = (i64, String);
    fn next(&mut self) -> Option<Self::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        Some((self.n, self.payload.clone()))
    }
}
impl Drop for Countdown {
    fn drop(&mut self) {
        sink(&self.payload); //~ flow: 1, 2 //~ missing: 1
    }
}
pub fn own_iterators() {
    for (n, s) in (Countdown { n: 2, payload: source(1) }) {
        sink(n); //~ flow:
        sink(s); //~ flow: 1
    }
    let c = Countdown { n: 2, payload: source(2) };
    sink(c.map(|(_, s)| s).collect::<Vec<_>>()); //~ flow: 2
    let mut d = Countdown { n: 1, payload: "d".into() };
    sink(d.next()); //~ flow:
    sink(d.by_ref().count()); //~ flow:
}

trait Visitor {
    fn text(&mut self, t: &str);
    fn number(&mut self, _: i64) {}
}
enum Ast {
    Text(String),
    Num(i64),
    List(Vec<Ast>),
}
impl Ast {
    fn accept(&self, v: &mut dyn Visitor) {
        match self {
            Ast::Text(t) => v.text(t),
            Ast::Num(n) => v.number(*n),
            Ast::List(l) => l.iter().for_each(|a| a.accept(v)),
        }
    }
}
#[derive(Default)]
struct Texts(Vec<String>);
impl Visitor for Texts {
    fn text(&mut self, t: &str) {
        self.0.push(t.into());
    }
}
#[derive(Default)]
struct Total(i64);
impl Visitor for Total {
    fn text(&mut self, _: &str) {}
    fn number(&mut self, n: i64) {
        self.0 += n;
    }
}
pub fn visitors() {
    let ast = Ast::List(vec![Ast::Text(source(1)), Ast::Num(number(2))]);
    let mut t = Texts::default();
    ast.accept(&mut t);
    sink(t.0); //~ flow: 1
    let mut n = Total::default();
    ast.accept(&mut n);
    sink(n.0); //~ flow: 2
    let mut t = Texts::default();
    Ast::List(vec![Ast::Num(number(3))]).accept(&mut t);
    sink(t.0); //~ flow:
}

fn show<T: Display + ?Sized>(t: &T) -> String {
    format!("<{t}>")
}
fn debug_all(items: &[&dyn Debug]) -> String {
    items.iter().map(|d| format!("{d:?}")).collect()
}
fn largest<T: PartialOrd + Copy>(l: &[T]) -> T {
    let mut m = l[0];
    for &x in l {
        if x > m {
            m = x;
        }
    }
    m
}
fn pair<A: Clone, B>(a: &A, b: B) -> (B, A) {
    (b, a.clone())
}
pub fn generics() {
    sink(show(&source(1))); //~ flow: 1
    sink(show("x")); //~ flow:
    sink(show(&true)); //~ flow:
    sink(debug_all(&[&1, &source(2)])); //~ flow: 2
    sink(debug_all(&[&1, &"b"])); //~ flow:
    sink(largest(&[1, number(3)])); //~ flow: 3
    sink(largest(&[1, 2])); //~ flow:
    let (x, y) = pair(&source(4), 1);
    sink(x); //~ flow:
    sink(y); //~ flow: 4
    let p: (i64, String) = pair::<String, i64>(&"s".to_string(), number(5));
    sink(p.0); //~ flow: 5
    sink(p.1); //~ flow:
}
