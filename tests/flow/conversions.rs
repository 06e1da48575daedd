//! Traits, operators and conversions that the program implements.
use std::borrow::{Borrow, BorrowMut, Cow};
use std::convert::TryFrom;
use std::fmt;
use std::ops::*;
use std::str::FromStr;

trait Shape {
    fn area(&self) -> i64;
    fn twice(&self) -> i64 {
        self.area() * 1 + self.area()
    }
    fn name() -> String
    where
        Self: Sized,
    {
        "n".into()
    }
}
struct Sq(i64);
struct Unit;
impl Shape for Sq {
    fn area(&self) -> i64 {
        self.0
    }
}
impl Shape for Unit {
    fn area(&self) -> i64 {
        1
    }
    fn twice(&self) -> i64 {
        number(2)
    }
    fn name() -> String {
        source(3)
    }
}

fn area_of<S: Shape>(s: &S) -> i64 {
    s.area()
}
fn area_impl(s: impl Shape) -> i64 {
    s.area()
}
fn area_dyn(s: &dyn Shape) -> i64 {
    s.area()
}
fn name_of<S: Shape>() -> String {
    S::name()
}
fn make(b: bool) -> Box<dyn Shape> {
    if b { Box::new(Sq(number(4))) } else { Box::new(Unit) }
}

pub fn dispatching() {
    sink(Sq(number(1)).area()); //~ flow: 1
    sink(Unit.area()); //~ flow:
    sink(Sq(1).twice()); //~ flow:
    sink(Unit.twice()); //~ flow: 2
    sink(area_of(&Sq(number(1)))); //~ flow: 1
    sink(area_of(&Unit)); //~ flow:
    sink(area_impl(Sq(number(1)))); //~ flow: 1
    sink(area_impl(Unit)); //~ flow:
    sink(area_dyn(&Sq(number(1)))); //~ flow: 1
    sink(area_dyn(&Unit)); //~ flow:
    sink(name_of::<Sq>()); //~ flow:
    sink(name_of::<Unit>()); //~ flow: 3
    sink(Sq::name()); //~ flow:
    sink(<Unit as Shape>::name()); //~ flow: 3
    sink(make(coin()).area()); //~ flow: 4
    let b: Box<dyn Shape> = Box::new(Sq(number(5)));
    sink(b.area()); //~ flow: 5
    let v: Vec<Box<dyn Shape>> = vec![Box::new(Unit), Box::new(Sq(number(6)))];
    for s in &v {
        sink(s.area()); //~ flow: 6
    }
    sink(v[0].area()); //~ flow:
    sink(v.iter().map(|s| s.area()).sum::<i64>()); //~ flow: 6
    sink(Shape::area(&Sq(number(7)))); //~ flow: 7
    sink(<Sq as Shape>::area(&Sq(number(8)))); //~ flow: 8
    let f = Sq::area;
    sink(f(&Sq(number(9)))); //~ flow: 9
    sink([Sq(number(10))].iter().map(Shape::area).max()); //~ flow: 10
}

#[derive(Debug, Clone, Copy, PartialEq)]
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
    type Output = V2;
    fn sub(self, o: i64) -> V2 {
        V2 { x: self.x - o, y: self.y }
    }
}
impl Neg for V2 {
    type Output = V2;
    fn neg(self) -> V2 {
        V2 { x: self.y, y: self.x }
    }
}
impl AddAssign<i64> for V2 {
    fn add_assign(&mut self, o: i64) {
        self.x += o;
    }
}
impl MulAssign for V2 {
    fn mul_assign(&mut self, o: V2) {
        *self = o;
    }
}
impl Not for V2 {
    type Output = bool;
    fn not(self) -> bool {
        false
    }
}
impl Index<usize> for V2 {
    type Output = i64;
    fn index(&self, i: usize) -> &i64 {
        if i == 0 { &self.x } else { &self.y }
    }
}
impl IndexMut<usize> for V2 {
    fn index_mut(&mut self, i: usize) -> &mut i64 {
        if i == 0 { &mut self.x } else { &mut self.y }
    }
}
impl Index<&str> for V2 {
    type Output = i64;
    fn index(&self, _: &str) -> &i64 {
        &self.y
    }
}
impl Mul<V2> for i64 {
    type Output = i64;
    fn mul(self, o: V2) -> i64 {
        self + o.x
    }
}
impl Shl<i64> for V2 {
    type Output = V2;
    fn shl(self, o: i64) -> V2 {
        V2 { y: o, ..self }
    }
}
impl RemAssign<i64> for V2 {
    fn rem_assign(&mut self, _o: i64) {
        self.x = 0;
    }
}
impl BitOr for V2 {
    type Output = V2;
    fn bitor(self, o: V2) -> V2 {
        if coin() { self } else { o }
    }
}
impl<'a> Add<&'a V2> for &'a V2 {
    type Output = i64;
    fn add(self, o: &V2) -> i64 {
        self.x + o.y
    }
}
impl PartialEq<i64> for V2 {
    fn eq(&self, o: &i64) -> bool {
        self.x == *o
    }
}
impl std::iter::Sum for V2 {
    fn sum<I: Iterator<Item = V2>>(it: I) -> V2 {
        it.fold(V2 { x: 0, y: 0 }, |a, b| a + b)
    }
}

pub fn operators() {
    let a = V2 { x: number(1), y: 2 };
    let b = V2 { x: 1, y: 2 };
    sink((a + b).x); //~ flow: 1
    sink((a + b).y); //~ flow:
    sink((b - number(2)).y); //~ flow:
    sink((-a).x); //~ flow:
    sink((-a).y); //~ flow: 1
    let mut c = b;
    c += number(3);
    sink(c.x); //~ flow: 3
    sink(c.y); //~ flow:
    c *= b;
    sink(c.x); //~ flow:
    c %= 3;
    sink(c.x); //~ flow:
    sink(!a); //~ flow:
    sink(a[1]); //~ flow:
    c[0] = number(4);
    sink(c[0]); //~ flow: 4
    sink(a["y"]); //~ flow:
    sink(1 * a); //~ flow: 1
    sink(number(5) * b); //~ flow: 5
    sink((b << number(6)).y); //~ flow: 6
    sink((b << number(6)).x); //~ flow:
    sink((a | b).x); //~ flow: 1
    sink(&a + &b); //~ flow: 1
    sink(&b + &a); //~ flow:
    sink(a == 3); //~ flow:
    sink([a, b].into_iter().sum::<V2>().x); //~ flow: 1
    sink(a.add(b).x); //~ flow: 1
    sink(Add::add(b, a).x); //~ flow: 1
    c.add_assign(number(7));
    sink(Index::index(&a, 0)); //~ flow: 1
    *c.index_mut(1) = number(8);
    sink(c.y); //~ flow: 8
}

struct Meters(i64);
struct Name(String);
impl From<i64> for Meters {
    fn from(v: i64) -> Self {
        Meters(v)
    }
}
impl From<Meters> for i64 {
    fn from(v: Meters) -> i64 {
        v.0
    }
}
impl From<&str> for Name {
    fn from(s: &str) -> Self {
        Name(s.to_owned())
    }
}
impl From<Name> for String {
    fn from(_: Name) -> String {
        "fixed".into()
    }
}
impl FromStr for Name {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        if s.is_empty() { Err(s.into()) } else { Ok(Name(s.into())) }
    }
}
impl TryFrom<String> for Meters {
    type Error = String;
    fn try_from(s: String) -> Result<Self, String> {
        s.len().try_into().map(Meters).map_err(|_| s)
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0)
    }
}
impl fmt::Display for Meters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("meters")
    }
}
impl fmt::Debug for Meters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("M").field("v", &self.0).finish()
    }
}
impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl AsMut<String> for Name {
    fn as_mut(&mut self) -> &mut String {
        &mut self.0
    }
}
impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl Deref for Name {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}
impl DerefMut for Name {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}
impl Default for Name {
    fn default() -> Self {
        Name(source(20))
    }
}
impl Clone for Name {
    fn clone(&self) -> Self {
        Name("copy".into())
    }
}
impl fmt::LowerHex for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn as_text<T: AsRef<str>>(t: T) -> String {
    t.as_ref().to_owned()
}
fn into_text(t: impl Into<String>) -> String {
    t.into()
}
fn show(t: &impl fmt::Display) -> String {
    t.to_string()
}
fn parse<T: FromStr>(s: &str) -> Option<T> {
    s.parse().ok()
}
fn dflt<T: Default>() -> T {
    T::default()
}

pub fn conversions() {
    let m: Meters = number(1).into();
    sink(m.0); //~ flow: 1
    sink(i64::from(m)); //~ flow: 1
    let n = Name::from(source(2).as_str());
    sink(&n.0); //~ flow: 2
    sink(String::from(n)); //~ flow:
    let p: Name = source(3).parse().unwrap();
    sink(&p.0); //~ flow: 3
    sink(p.to_string()); //~ flow: 3
    sink(format!("{p}")); //~ flow: 3
    sink(format!("{p:x}")); //~ flow: 3
    sink(p.as_ref() as &str); //~ flow: 3
    sink(as_text(&source(4))); //~ flow: 4
    sink(p.len()); //~ flow:
    sink(p.to_uppercase()); //~ flow: 3
    sink(p.clone().0); //~ flow:
    sink(&*p); //~ flow: 3
    sink((*p).clone()); //~ flow: 3
    sink(Meters(number(5)).to_string()); //~ flow:
    sink(format!("{:?}", Meters(number(5)))); //~ flow: 5
    sink(show(&Meters(number(5)))); //~ flow:
    sink(show(&p)); //~ flow: 3
    sink(Meters::try_from(source(6)).unwrap().0); //~ flow:
    sink(Name::from_str(&source(7)).unwrap().0); //~ flow: 7
    let e: Result<Name, String> = "".parse();
    sink(e.err()); //~ flow:
    sink(parse::<Name>(&source(8)).unwrap().0); //~ flow: 8
    sink(into_text(Name(source(9)))); //~ flow:
    sink(into_text(source(10))); //~ flow: 10
    sink(Name::default().0); //~ flow: 20
    sink(dflt::<Name>().0); //~ flow: 20
    sink(dflt::<String>()); //~ flow:
    let mut q = Name(String::new());
    q.push_str(&source(11));
    sink(&q.0); //~ flow: 11
    q.as_mut().clear();
    sink(&q.0); //~ flow:
    *q = source(12);
    sink(&q.0); //~ flow: 12
    let b: &str = p.borrow();
    sink(b); //~ flow: 3
    let o: Option<Name> = None;
    sink(o.unwrap_or_default().0); //~ flow: 20
    let c: Cow<str> = Cow::from(source(13));
    sink(&c); //~ flow: 13
    sink(c.into_owned()); //~ flow: 13
    let bx: Box<str> = source(14).into();
    sink(bx); //~ flow: 14
    let st: String = 'c'.into();
    sink(st); //~ flow:
    let vs: Vec<u8> = source(15).into();
    sink(String::from_utf8(vs).unwrap()); //~ flow: 15
    let k: Result<i64, _> = i64::try_from(number(16) as u64);
    sink(k.unwrap()); //~ flow: 16
    let w: u64 = (number(17) as i32).try_into().unwrap();
    sink(w); //~ flow: 17
    sink(number(18).to_string().parse::<i64>().unwrap()); //~ flow: 18
    let arc: std::sync::Arc<str> = std::sync::Arc::from(source(19));
    sink(arc); //~ flow: 19
}

trait Animal {
    const SOUND: &'static str;
    type Food;
    fn eat(&self, f: Self::Food) -> Self::Food;
    fn sound(&self) -> String {
        Self::SOUND.to_owned()
    }
}
struct Dog;
struct Cat;
impl Animal for Dog {
    const SOUND: &'static str = "w";
    type Food = String;
    fn eat(&self, f: String) -> String {
        f
    }
}
impl Animal for Cat {
    const SOUND: &'static str = "m";
    type Food = String;
    fn eat(&self, _: String) -> String {
        "milk".into()
    }
}
fn feed<A: Animal>(a: &A, f: A::Food) -> A::Food {
    a.eat(f)
}

trait Base {
    fn base(&self) -> String;
}
trait Derived: Base {
    fn derived(&self) -> String {
        self.base() + "!"
    }
}
impl Base for Dog {
    fn base(&self) -> String {
        source(3)
    }
}
impl Derived for Dog {}
impl Base for Cat {
    fn base(&self) -> String {
        "c".into()
    }
}
impl Derived for Cat {}

trait Loud {
    fn loud(&self) -> String;
}
impl<T: fmt::Display> Loud for T {
    fn loud(&self) -> String {
        format!("{self}!")
    }
}
trait Ext {
    fn wrap(self) -> String;
}
impl Ext for String {
    fn wrap(self) -> String {
        self + "w"
    }
}
impl Ext for i64 {
    fn wrap(self) -> String {
        "int".into()
    }
}
impl<T: Ext> Ext for Option<T> {
    fn wrap(self) -> String {
        self.map(Ext::wrap).unwrap_or_default()
    }
}
impl<T: Ext> Ext for Vec<T> {
    fn wrap(self) -> String {
        self.into_iter().map(|x| x.wrap()).collect()
    }
}
trait Visitor {
    fn visit(&mut self, s: &str);
}
struct Keep(String);
struct Ignore(String);
impl Visitor for Keep {
    fn visit(&mut self, s: &str) {
        self.0.push_str(s);
    }
}
impl Visitor for Ignore {
    fn visit(&mut self, _: &str) {}
}
fn walk<V: Visitor>(v: &mut V, s: &str) {
    v.visit(s);
}
fn walk_dyn(v: &mut dyn Visitor, s: &str) {
    v.visit(s);
}
struct Wrapper<T> {
    inner: T,
}
impl<T> Wrapper<T> {
    fn new(inner: T) -> Self {
        Self { inner }
    }
    fn get(&self) -> &T {
        &self.inner
    }
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Wrapper<U> {
        Wrapper { inner: f(self.inner) }
    }
    fn into(self) -> T {
        self.inner
    }
}
impl Wrapper<String> {
    fn text(&self) -> String {
        self.inner.clone()
    }
}
impl Wrapper<i64> {
    fn text(&self) -> String {
        "no".into()
    }
}

pub fn generics() {
    sink(feed(&Dog, source(1))); //~ flow: 1
    sink(feed(&Cat, source(1))); //~ flow:
    sink(Dog.sound()); //~ flow:
    sink(Dog.derived()); //~ flow: 3
    sink(Cat.derived()); //~ flow:
    sink(source(4).loud()); //~ flow: 4
    sink(number(5).loud()); //~ flow: 5
    sink("x".loud()); //~ flow:
    sink(source(6).wrap()); //~ flow: 6
    sink(number(7).wrap()); //~ flow:
    sink(Some(source(8)).wrap()); //~ flow: 8
    sink(Some(number(9)).wrap()); //~ flow:
    sink(vec![source(10)].wrap()); //~ flow: 10
    let mut k = Keep(String::new());
    walk(&mut k, &source(11));
    sink(k.0); //~ flow: 11
    let mut i = Ignore(String::new());
    walk(&mut i, &source(11));
    sink(i.0); //~ flow:
    let mut k = Keep(String::new());
    walk_dyn(&mut k, &source(12));
    sink(k.0); //~ flow: 12
    let w = Wrapper::new(source(13));
    sink(w.get()); //~ flow: 13
    sink(w.text()); //~ flow: 13
    sink(Wrapper::new(number(14)).text()); //~ flow:
    sink(w.map(|s| s.len()).into()); //~ flow:
    sink(Wrapper::new(1).map(|_| source(15)).into()); //~ flow: 15
    let d: &dyn Derived = &Dog;
    sink(d.derived()); //~ flow: 3
    sink(d.base()); //~ flow: 3
}
