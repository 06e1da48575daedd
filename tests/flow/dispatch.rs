//! Traits in less usual shapes: whose method runs, and with which data.

use std::collections::HashMap;
use std::fmt::{self, Debug, Display};
use std::ops::{Deref, DerefMut, Index, IndexMut, RangeFull};
use std::str::FromStr;

trait Shape {
    const NAME: &'static str;
    const SIZE: usize = 1;
    type Out: Default + Debug;
    fn make(&self) -> Self::Out;
    fn twice(&self) -> (Self::Out, Self::Out) {
        (self.make(), self.make())
    }
    fn fallback() -> Self::Out {
        Self::Out::default()
    }
}

struct Dirty;
struct Clean;

impl Shape for Dirty {
    const NAME: &'static str = "dirty";
    type Out = String;
    fn make(&self) -> String {
        source(1)
    }
}

impl Shape for Clean {
    const NAME: &'static str = "clean";
    type Out = u8;
    fn make(&self) -> u8 {
        7
    }
    fn twice(&self) -> (u8, u8) {
        (1, 2)
    }
}

fn make_of<S: Shape>(shape: &S) -> S::Out {
    shape.make()
}

fn both_of<S>(shape: S) -> (S::Out, S::Out)
where
    S: Shape,
{
    shape.twice()
}

pub fn associated() {
    sink(make_of(&Dirty)); //~ flow: 1
    sink(make_of(&Clean)); //~ flow:
    sink(both_of(Dirty).1); //~ flow: 1
    sink(both_of(Clean).1); //~ flow:
    sink(<Dirty as Shape>::make(&Dirty)); //~ flow: 1
    sink(Shape::make(&Clean)); //~ flow:
    sink(Dirty::fallback()); //~ flow:
    sink(Dirty::NAME); //~ flow:
    sink(Clean::SIZE); //~ flow:
}

trait Named {
    fn name(&self) -> String;
}

impl Named for Dirty {
    fn name(&self) -> String {
        source(1)
    }
}

impl Named for Clean {
    fn name(&self) -> String {
        "clean".into()
    }
}

impl Named for String {
    fn name(&self) -> String {
        self.clone()
    }
}

impl Named for i64 {
    fn name(&self) -> String {
        "number".into()
    }
}

impl<T: Named> Named for Option<T> {
    fn name(&self) -> String {
        self.as_ref().map(|t| t.name()).unwrap_or_default()
    }
}

impl<T: Named> Named for Vec<T> {
    fn name(&self) -> String {
        self.iter().map(|t| t.name()).collect()
    }
}

impl<T: Named + ?Sized> Named for Box<T> {
    fn name(&self) -> String {
        (**self).name()
    }
}

impl<A: Named, B: Named> Named for (A, B) {
    fn name(&self) -> String {
        self.1.name()
    }
}

pub fn on_library_types() {
    sink(source(2).name()); //~ flow: 2
    sink(number(3).name()); //~ flow:
    sink(Some(Dirty).name()); //~ flow: 1
    sink(Some(Clean).name()); //~ flow:
    sink(vec![source(4)].name()); //~ flow: 4
    sink(vec![Clean].name()); //~ flow:
    sink((Dirty, Clean).name()); //~ flow:
    sink((Clean, Dirty).name()); //~ flow: 1
    let boxed: Box<dyn Named> = Box::new(Dirty);
    sink(boxed.name()); //~ flow: 1
    let clean: Box<dyn Named> = Box::new(Clean);
    sink(clean.name()); //~ flow:
}

fn chosen(dirty: bool) -> Box<dyn Named> {
    if dirty { Box::new(Dirty) } else { Box::new(Clean) }
}

fn opaque() -> impl Named {
    Dirty
}

fn opaque_clean() -> impl Named {
    Clean
}

fn by_dyn(named: &dyn Named) -> String {
    named.name()
}

pub fn objects() {
    sink(chosen(coin()).name()); //~ flow: 1
    sink(opaque().name()); //~ flow: 1
    sink(opaque_clean().name()); //~ flow:
    sink(by_dyn(&Dirty)); //~ flow: 1
    sink(by_dyn(&Clean)); //~ flow:
    let list: Vec<Box<dyn Named>> = vec![Box::new(Clean), Box::new(source(2))];
    for item in &list {
        sink(item.name()); //~ flow: 2 //~ missing: 2
    }
    let clean: [&dyn Named; 2] = [&Clean, &Clean];
    for item in clean {
        sink(item.name()); //~ flow:
    }
    let mut table: HashMap<&str, Box<dyn Named>> = HashMap::new();
    table.insert("a", Box::new(Dirty));
    sink(table["a"].name()); //~ flow: 1
}

trait Chain: Sized {
    fn then<F: FnOnce(Self) -> Self>(self, f: F) -> Self {
        f(self)
    }
    fn keep(self) -> Self {
        self
    }
}

impl<T> Chain for T {}

pub fn blanket_methods() {
    sink(source(1).keep()); //~ flow: 1
    sink("x".to_string().then(|_| source(2))); //~ flow: 2
    sink(source(3).then(|_| "x".to_string())); //~ flow:
    sink(number(4).then(|n| n + 1)); //~ flow: 4
}

struct Wrapper<T> {
    inner: T,
    label: String,
}

impl<T> Deref for Wrapper<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for Wrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

pub fn dereferenced() {
    let mut a = Wrapper { inner: source(1), label: "x".to_string() };
    sink(a.as_str()); //~ flow: 1
    sink(&*a); //~ flow: 1
    sink(&a.label); //~ flow:
    sink(a.len()); //~ flow:
    a.push_str(&source(2));
    sink(&a.inner); //~ flow: 1, 2
    *a = "y".to_string();
    sink(&a.inner); //~ flow:
    let b = Wrapper { inner: vec!["x".to_string()], label: source(3) };
    sink(&b[0]); //~ flow:
    sink(b.first()); //~ flow:
    sink(b.iter().map(|s| s.len()).sum::<usize>()); //~ flow:
    sink(&b.label); //~ flow: 3
    let c = Wrapper { inner: Wrapper { inner: source(4), label: "z".into() }, label: "x".into() };
    sink(c.to_uppercase()); //~ flow: 4
    sink(&c.inner.label); //~ flow:
}

struct Grid {
    left: String,
    right: String,
}

impl Index<&str> for Grid {
    type Output = String;
    fn index(&self, key: &str) -> &String {
        if key == "left" { &self.left } else { &self.right }
    }
}

impl Index<usize> for Grid {
    type Output = String;
    fn index(&self, _: usize) -> &String {
        &self.left
    }
}

impl IndexMut<usize> for Grid {
    fn index_mut(&mut self, _: usize) -> &mut String {
        &mut self.right
    }
}

impl Index<RangeFull> for Grid {
    type Output = str;
    fn index(&self, _: RangeFull) -> &str {
        "all"
    }
}

pub fn indexed() {
    let mut grid = Grid { left: source(1), right: "x".into() };
    sink(&grid[0]); //~ flow: 1
    sink(&grid[..]); //~ flow: //~ spurious: 1
    sink(&grid["left"]); //~ flow: 1
    grid[1] = source(2);
    sink(&grid.right); //~ flow: 2
    sink(&grid.left); //~ flow: 1
    grid[1] = "y".into();
    sink(&grid.right); //~ flow:
    let clean = Grid { left: "a".into(), right: source(3) };
    sink(&clean[5]); //~ flow:
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Id(String);

impl FromStr for Id {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if text.is_empty() { Err("empty".into()) } else { Ok(Id(text.to_owned())) }
    }
}

impl Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "id {}", self.0)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> String {
        id.0
    }
}

impl From<&str> for Id {
    fn from(_: &str) -> Id {
        Id("constant".into())
    }
}

impl TryFrom<i64> for Id {
    type Error = String;
    fn try_from(value: i64) -> Result<Self, String> {
        Ok(Id(value.to_string()))
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl Extend<String> for Id {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        for text in iter {
            self.0 = text;
        }
    }
}

impl FromIterator<String> for Id {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Id {
        let mut all = String::new();
        for text in iter {
            all += &text;
        }
        Id(all)
    }
}

pub fn converted() {
    let id: Id = source(1).parse().unwrap();
    sink(&id); //~ flow: 1
    sink(id.to_string()); //~ flow: 1
    sink(format!("{id}")); //~ flow: 1
    sink(String::from(id.clone())); //~ flow: 1
    let text: String = id.clone().into();
    sink(text); //~ flow: 1
    sink(id.as_ref()); //~ flow: 1
    sink(Id::from(source(2).as_str())); //~ flow:
    let constant: Id = source(3).as_str().into();
    sink(constant); //~ flow:
    sink(Id::try_from(number(4)).unwrap()); //~ flow: 4
    let tried: Result<Id, _> = number(5).try_into();
    sink(tried.unwrap()); //~ flow: 5
    sink("x".parse::<Id>().unwrap()); //~ flow:
    sink(Id::from_str(&source(6)).unwrap_or_default()); //~ flow: 6
    let collected: Id = vec![source(7), "x".into()].into_iter().collect();
    sink(collected); //~ flow: 7
    let mut extended = Id("x".into());
    extended.extend(Some(source(8)));
    sink(extended); //~ flow: 8
}

struct Countdown {
    left: u32,
    word: String,
}

impl Iterator for Countdown {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(self.word.clone())
    }
}

struct Bag(Vec<String>);

impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Bag {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

pub fn iterated() {
    for word in (Countdown { left: 2, word: source(1) }) {
        sink(word); //~ flow: 1
    }
    sink(Countdown { left: 2, word: source(2) }.map(|w| w + "x").collect::<Vec<_>>()); //~ flow: 2
    sink(Countdown { left: 2, word: "x".into() }.last()); //~ flow:
    sink(Countdown { left: 2, word: source(3) }.zip(0..).next().unwrap().0); //~ flow: 3
    let bag = Bag(vec![source(4)]);
    for word in &bag {
        sink(word); //~ flow: 4
    }
    for word in bag {
        sink(word); //~ flow: 4
    }
    for word in Bag(vec!["x".into()]) {
        sink(word); //~ flow:
    }
}

trait Handler {
    fn handle(&mut self, input: &str);
    fn result(self: Box<Self>) -> String;
}

struct Keeper(String);
struct Dropper(String);

impl Handler for Keeper {
    fn handle(&mut self, input: &str) {
        self.0 = input.to_owned();
    }
    fn result(self: Box<Self>) -> String {
        self.0
    }
}

impl Handler for Dropper {
    fn handle(&mut self, _: &str) {
        self.0 = "dropped".into();
    }
    fn result(self: Box<Self>) -> String {
        self.0
    }
}

fn drive(mut handler: Box<dyn Handler>, input: &str) -> String {
    handler.handle(input);
    handler.result()
}

fn drive_generic<H: Handler>(handler: &mut H, input: &str) {
    handler.handle(input);
}

pub fn driven() {
    sink(drive(Box::new(Keeper("x".into())), &source(1))); //~ flow: 1
    sink(drive(Box::new(Dropper("x".into())), &source(2))); //~ flow:
    let mut keeper = Keeper(source(3));
    drive_generic(&mut keeper, "clean");
    sink(keeper.0); //~ flow:
    let mut dropper = Dropper(source(4));
    drive_generic(&mut dropper, &source(5));
    sink(dropper.0); //~ flow:
}

impl<T: Named> Named for &T {
    fn name(&self) -> String {
        (*self).name()
    }
}

impl<T: Named> Named for Wrapper<T> {
    fn name(&self) -> String {
        self.inner.name()
    }
}

fn nested<T: Named>(value: T) -> String {
    let outer = Wrapper { inner: value, label: String::new() };
    outer.name()
}

pub fn nested_generics() {
    sink(nested(Dirty)); //~ flow: 1
    sink(nested(Clean)); //~ flow:
    sink(nested(&Dirty)); //~ flow: 1
    sink(nested(Some(Clean))); //~ flow:
    sink(nested(Some(source(2)))); //~ flow: 2 //~ spurious: 1
}

#[derive(Clone, Default, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Record {
    id: String,
    note: String,
}

impl Drop for Dirty {
    fn drop(&mut self) {}
}

struct Guard<'a>(&'a mut String);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.0 = source(1);
    }
}

struct Cleaner<'a>(&'a mut String);

impl Drop for Cleaner<'_> {
    fn drop(&mut self) {
        self.0.clear();
    }
}

pub fn drops() {
    let mut a = "x".to_string();
    {
        let _guard = Guard(&mut a);
    }
    sink(&a); //~ flow: 1
    drop(Cleaner(&mut a));
    sink(&a); //~ flow:
    let mut b = "x".to_string();
    std::mem::forget(Guard(&mut b));
    sink(b); //~ flow:
    let mut c = source(2);
    {
        let _guard = Cleaner(&mut c);
    }
    sink(c); //~ flow:
}

pub fn derived() {
    let a = Record { id: source(1), note: "x".into() };
    let b = a.clone();
    sink(&b.id); //~ flow: 1
    sink(&b.note); //~ flow:
    sink(Record::default()); //~ flow:
    sink(a == b); //~ flow:
    sink(a.max(b).id); //~ flow: 1
    let c = Record { note: source(2), ..Default::default() };
    sink(&c.id); //~ flow:
    sink(c); //~ flow: 2
}
