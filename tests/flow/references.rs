//! Impls for what is borrowed beside those for what is owned, const arguments, lists counted from the end.
use std::collections::BTreeMap;
use std::ops::{Add, Sub};

#[derive(Clone, Copy)]
struct Pair {
    a: i64,
    b: i64,
}
impl Add for Pair {
    type Output = i64;
    fn add(self, o: Pair) -> i64 {
        self.a.max(o.a)
    }
}
impl Add<&Pair> for &Pair {
    type Output = i64;
    fn add(self, o: &Pair) -> i64 {
        self.b.max(o.b)
    }
}
impl Sub<i64> for &Pair {
    type Output = i64;
    fn sub(self, n: i64) -> i64 {
        self.b.max(n)
    }
}
impl Sub<i64> for Pair {
    type Output = i64;
    fn sub(self, n: i64) -> i64 {
        self.a.max(n)
    }
}
fn by_reference(p: &Pair) -> i64 {
    p - 0
}
pub fn operators() {
    let p = Pair { a: number(1), b: 0 };
    let q = Pair { a: 0, b: number(4) };
    sink(p + p); //~ flow: 1
    sink(&p + &p); //~ flow:
    sink(q + q); //~ flow:
    sink(&q + &q); //~ flow: 4
    sink(p - 0); //~ flow: 1
    sink(&p - 0); //~ flow:
    sink(&q - 0); //~ flow: 4
    let r = &p;
    sink(r - 0); //~ flow:
    sink(by_reference(&p)); //~ flow:
    sink(by_reference(&q)); //~ flow: 4
}

struct Shelf {
    books: Vec<String>,
    label: String,
}
impl<'a> IntoIterator for &'a Shelf {
    type Item = usize;
    type IntoIter = std::iter::Once<usize>;
    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.books.len())
    }
}
impl IntoIterator for Shelf {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.books.into_iter()
    }
}
pub fn loops() {
    let s = Shelf { books: vec![source(5)], label: source(6) };
    for n in &s {
        sink(n); //~ flow:
    }
    sink(&s.label); //~ flow: 6
    for book in s {
        sink(book); //~ flow: 5
    }
}

fn ends([first, .., last]: [String; 3]) -> (String, String) {
    (first, last)
}
fn pick<const AT: usize>(list: [String; 2]) -> String {
    list[AT].clone()
}
struct Row<const AT: usize>([String; 2]);
impl<const AT: usize> Row<AT> {
    fn own(&self) -> &str {
        &self.0[AT]
    }
}
pub fn const_arguments() {
    let x = || "x".to_string();
    let (first, last) = ends([source(7), source(8), x()]);
    sink(first); //~ flow: 7
    sink(last); //~ flow:
    sink(ends([x(), source(9), source(10)]).1); //~ flow: 10
    sink(pick::<0>([source(11), x()])); //~ flow: 11
    sink(pick::<1>([source(11), x()])); //~ flow:
    sink(pick::<1>([x(), source(12)])); //~ flow: 12
    let row: Row<0> = Row([source(13), x()]);
    sink(row.own()); //~ flow: 13
    let row: Row<1> = Row([source(13), x()]);
    sink(row.own()); //~ flow:
}

pub fn parts_of_maps() {
    let mut m = BTreeMap::from([(1, source(14)), (5, "x".to_string()), (9, source(15))]);
    sink(m.range(2..6).map(|(_, v)| v.clone()).collect::<Vec<_>>()); //~ flow:
    sink(m.range(..=5).map(|(_, v)| v.clone()).collect::<Vec<_>>()); //~ flow: 14
    sink(m.range(6..).next()); //~ flow: 15
    for (_, v) in m.range_mut(..2) {
        v.clear();
    }
    sink(&m[&1]); //~ flow:
    sink(&m[&9]); //~ flow: 15
    if let Some(mut last) = m.last_entry() {
        last.insert(source(16));
    }
    let late = m.split_off(&9);
    sink(late.values().next()); //~ flow: 16
    sink(m.values().collect::<Vec<_>>()); //~ flow:
    if let Some(mut first) = m.first_entry() {
        first.get_mut().push_str(&source(17));
    }
    sink(&m[&1]); //~ flow: 17
    sink(&m[&5]); //~ flow:
}

pub fn lengths() {
    let mut v = vec![source(18)];
    v.resize(3, "x".to_string());
    sink(&v[0]); //~ flow: 18
    sink(&v[2]); //~ flow:
    v.resize(4, source(19));
    sink(v.last()); //~ flow: 19
    v.resize(2, String::new());
    sink(v.last()); //~ flow:
    let w = [source(20), "a".to_string(), "b".to_string()];
    sink(w.rchunks(2).next()); //~ flow:
    sink(w.rchunks(2).last()); //~ flow: 20
}

trait Meter {
    fn note(&mut self, s: &str);
    fn count(&mut self, _: i64) {}
}
#[derive(Default)]
struct Notes {
    all: Vec<String>,
}
impl Meter for Notes {
    fn note(&mut self, s: &str) {
        self.all.push(s.to_string());
    }
}
#[derive(Default)]
struct Sum {
    n: i64,
}
impl Meter for Sum {
    fn note(&mut self, _: &str) {}
    fn count(&mut self, n: i64) {
        self.n += n;
    }
}
#[derive(Default)]
struct Both {
    notes: Notes,
    sum: Sum,
}
fn measure(m: &mut dyn Meter, s: &str, n: i64) {
    m.note(s);
    m.count(n);
}
pub fn made_by_default() {
    let mut notes = Notes::default();
    measure(&mut notes, &source(21), number(22));
    sink(notes.all); //~ flow: 21
    let mut sum: Sum = Default::default();
    measure(&mut sum, &source(23), number(24));
    sink(sum.n); //~ flow: 24
    let mut both = Both::default();
    measure(&mut both.sum, &source(25), number(26));
    sink(both.sum.n); //~ flow: 26
    measure(&mut both.notes, &source(27), number(28));
    sink(both.notes.all); //~ flow: 27
}
