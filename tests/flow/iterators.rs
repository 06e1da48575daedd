//! Adapters and consumers of iterators, and iterators of the program itself.
use std::collections::*;
use std::iter;

fn list() -> Vec<i64> {
    vec![number(1), 2]
}
fn clean() -> Vec<i64> {
    vec![1, 2]
}

pub fn adapters() {
    sink(list().iter().map(|x| x + 1).collect::<Vec<_>>()); //~ flow: 1
    sink(list().iter().map(|_| 1).collect::<Vec<_>>()); //~ flow:
    sink(clean().iter().map(|_| number(3)).collect::<Vec<_>>()); //~ flow: 3
    sink(list().iter().filter(|x| **x > 0).collect::<Vec<_>>()); //~ flow: 1
    sink(list().into_iter().filter_map(|x| if x > 0 { Some(x) } else { None }).next()); //~ flow: 1
    sink(list().into_iter().filter_map(|_| Some(1)).next()); //~ flow:
    sink(clean().into_iter().chain(list()).max()); //~ flow: 1
    sink(list().into_iter().zip(clean()).map(|(a, _)| a).max()); //~ flow: 1
    sink(list().into_iter().zip(clean()).map(|(_, b)| b).max()); //~ flow:
    sink(list().iter().enumerate().map(|(i, _)| i).max()); //~ flow:
    sink(list().iter().enumerate().map(|(_, v)| *v).max()); //~ flow: 1
    sink(list().iter().skip(1).next()); //~ flow:
    sink(list().iter().take(1).next()); //~ flow: 1
    sink(list().iter().step_by(2).count()); //~ flow:
    sink(list().iter().rev().collect::<Vec<_>>()); //~ flow: 1
    sink(list().iter().cloned().fold(0, |a, b| a + b)); //~ flow: 1
    sink(list().iter().fold(0, |a, _| a + 1)); //~ flow:
    sink(list().into_iter().reduce(|a, b| a.max(b))); //~ flow: 1
    sink(list().iter().any(|x| *x > 3)); //~ flow:
    sink(list().iter().all(|x| *x > 3)); //~ flow:
    sink(list().iter().find(|x| **x > 3)); //~ flow: 1
    sink(list().iter().position(|x| *x > 3)); //~ flow:
    sink(list().iter().max_by_key(|x| **x)); //~ flow: 1
    sink(list().iter().min_by(|a, b| b.cmp(a))); //~ flow: 1
    sink(list().iter().sum::<i64>()); //~ flow: 1
    sink(list().iter().count()); //~ flow:
    sink( //~ flow: 1
        list()
            .iter()
            .copied()
            .scan(0, |s, x| {
                *s += x;
                Some(*s)
            })
            .last(),
    );
    sink(list().iter().take_while(|x| **x > 3).next()); //~ flow: 1
    sink(list().iter().map_while(|x| Some(*x)).next()); //~ flow: 1
    sink(list().iter().peekable().peek()); //~ flow: 1
    sink(list().iter().cycle().nth(2)); //~ flow: 1
    let mut seen = 0;
    list().iter().for_each(|x| seen += x);
    sink(seen); //~ flow: 1
    let mut insp = 0;
    let n = list().iter().inspect(|x| insp += **x).count();
    sink(n); //~ flow:
    sink(insp); //~ flow: 1
    let (a, b): (Vec<i64>, Vec<i64>) = list().into_iter().map(|x| (x, 0)).unzip();
    sink(a); //~ flow: 1
    sink(b); //~ flow:
    sink(iter::once(number(4)).next()); //~ flow: 4
    sink(iter::repeat(number(5)).take(2).last()); //~ flow: 5
    sink(iter::empty::<i64>().next()); //~ flow:
    sink(iter::successors(Some(number(6)), |x| Some(x + 1)).nth(1)); //~ flow: 6
    sink(iter::from_fn(|| Some(number(7))).next()); //~ flow: 7
    sink(iter::repeat_with(|| number(8)).next()); //~ flow: 8
    sink(iter::zip([1], [number(9)]).next().map(|(a, _)| a)); //~ flow:
    sink(iter::zip([1], [number(9)]).next().map(|(_, b)| b)); //~ flow: 9
    let r: Result<Vec<i64>, String> = list().into_iter().map(Ok).collect();
    sink(r.unwrap()); //~ flow: 1
    let o: Option<Vec<i64>> = list().into_iter().map(Some).collect();
    sink(o); //~ flow: 1
    let s: String = ["a".to_string(), source(10)].into_iter().collect();
    sink(s); //~ flow: 10
    let s: String = source(11).chars().rev().collect::<String>().chars().rev().collect();
    sink(s); //~ flow: 11
    sink(list().iter().try_fold(0i64, |a, b| a.checked_add(*b))); //~ flow: 1
    sink(list().into_iter().partition::<Vec<_>, _>(|x| *x > 3).0); //~ flow: 1
    sink(list().iter().collect::<BTreeSet<_>>().into_iter().next_back()); //~ flow: 1
    sink(list().iter().collect::<VecDeque<_>>().len()); //~ flow:
    let mut it = list().into_iter();
    sink(it.next()); //~ flow: 1
    sink(it.next()); //~ flow:
    let mut it2 = list().into_iter();
    it2.next();
    sink(it2.collect::<Vec<_>>()); //~ flow:
    sink((0..3).map(|i| number(12) + i).max()); //~ flow: 12
    sink((0..3).map(|i| i).max()); //~ flow:
    for i in 0..number(13).min(1) {
        sink(i); //~ flow:
    }
    for (a, b) in [(1, number(14))] {
        sink(a); //~ flow:
        sink(b); //~ flow: 14
    }
    for x in list().iter().filter(|x| **x < 5) {
        let _ = x;
    }
    sink(list().chunks(1).map(|c| c[0]).max()); //~ flow: 1
    sink(list().iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")); //~ flow: 1
    sink(list().iter().min().is_some()); //~ flow:
    sink([[1, number(15)], [3, 4]].iter().map(|r| r[0]).max()); //~ flow:
    sink([[1, number(15)], [3, 4]].iter().map(|r| r[1]).max()); //~ flow: 15
    sink([Some(number(16)), None].into_iter().flatten().next()); //~ flow: 16
    sink(list().into_iter().last()); //~ flow:
    sink(vec![2, number(17)].into_iter().nth(1)); //~ flow: 17
    sink(vec![2, number(17)].into_iter().nth(0)); //~ flow:
    sink([3, 1].iter().map(|x| (x, number(18))).max().map(|p| p.0)); //~ flow:
    sink(list().iter().eq(clean().iter())); //~ flow:
    let v: Vec<(String, i64)> = vec![("a".into(), number(19))];
    let m: HashMap<_, _> = v.into_iter().collect();
    sink(&m["a"]); //~ flow: 19
    sink(m.into_keys().next()); //~ flow:
}

struct Counter {
    n: i64,
    left: u32,
}
impl Iterator for Counter {
    type Item = i64;
    fn next(&mut self) -> Option<i64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(self.n)
    }
}
struct Pairs {
    a: i64,
    b: i64,
}
impl IntoIterator for Pairs {
    type Item = i64;
    type IntoIter = std::array::IntoIter<i64, 2>;
    fn into_iter(self) -> Self::IntoIter {
        [self.a, self.b].into_iter()
    }
}
struct Bag(Vec<i64>);
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a i64;
    type IntoIter = std::slice::Iter<'a, i64>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
impl FromIterator<i64> for Bag {
    fn from_iter<I: IntoIterator<Item = i64>>(iter: I) -> Self {
        Bag(iter.into_iter().collect())
    }
}
impl Extend<i64> for Bag {
    fn extend<I: IntoIterator<Item = i64>>(&mut self, iter: I) {
        for x in iter {
            self.0.push(x);
        }
    }
}
struct Doubling<I>(I);
impl<I: Iterator<Item = i64>> Iterator for Doubling<I> {
    type Item = i64;
    fn next(&mut self) -> Option<i64> {
        self.0.next().map(|x| x + 1)
    }
}
trait Twice: Iterator + Sized {
    fn twice(self) -> Doubling<Self> {
        Doubling(self)
    }
}
impl<I: Iterator<Item = i64>> Twice for I {}

fn evens<'a>(v: &'a [i64]) -> impl Iterator<Item = &'a i64> + 'a {
    v.iter().filter(|x| *x % 2 == 0)
}
fn boxed(v: Vec<i64>) -> Box<dyn Iterator<Item = i64>> {
    Box::new(v.into_iter())
}
fn total(it: impl Iterator<Item = i64>) -> i64 {
    it.sum()
}
fn first<T>(it: &mut dyn Iterator<Item = T>) -> Option<T> {
    it.next()
}

pub fn own_iterators() {
    let mut c = Counter { n: number(1), left: 2 };
    sink(c.next()); //~ flow: 1
    for x in c {
        sink(x); //~ flow: 1
    }
    for x in (Counter { n: 1, left: 1 }) {
        sink(x); //~ flow:
    }
    sink(Counter { n: number(2), left: 2 }.collect::<Vec<_>>()); //~ flow: 2
    for x in (Pairs { a: number(3), b: 1 }) {
        sink(x); //~ flow: 3
    }
    for x in (Pairs { a: 3, b: 1 }) {
        sink(x); //~ flow:
    }
    let bag: Bag = [number(4)].into_iter().collect();
    for x in &bag {
        sink(x); //~ flow: 4
    }
    sink(bag.0[0]); //~ flow: 4
    let mut b2 = Bag(vec![]);
    b2.extend([number(5)]);
    sink(&b2.0); //~ flow: 5
    sink(list().into_iter().twice().max()); //~ flow: 1
    sink(clean().into_iter().twice().max()); //~ flow:
    sink(evens(&list()).next()); //~ flow: 1
    sink(evens(&clean()).next()); //~ flow:
    sink(boxed(list()).next()); //~ flow: 1
    sink(boxed(clean()).next()); //~ flow:
    sink(total(list().into_iter())); //~ flow: 1
    sink(total(clean().into_iter())); //~ flow:
    sink(first(&mut list().into_iter())); //~ flow: 1
    let mut it = list().into_iter();
    let f = it.by_ref().take(1).collect::<Vec<_>>();
    sink(f); //~ flow: 1
    while let Some(x) = it.next() {
        sink(x); //~ flow: //~ spurious: 1
    }
    let lazy = list().into_iter().map(|x| {
        sink(x); //~ flow:
        x
    });
    drop(lazy);
    let mut side = 0;
    let _ = list().iter().map(|x| side = *x);
    sink(side); //~ flow:
    let mut ran = 0;
    list().iter().map(|x| ran = *x).count();
}

struct Slot {
    held: i64,
    text: String,
}

impl Slot {
    fn put(&mut self, held: i64, text: String) {
        self.held = held;
        self.text = text;
    }
}

/// What was found in a list of values is a value: whoever writes to it later writes to nothing else.
pub fn found_and_replaced() {
    let found = [source(1), "b".to_string()].into_iter().find(|s| s.len() > 1);
    let mut slot = Slot {
        held: list().into_iter().find(|x| *x > 0).unwrap_or_default(),
        text: found.unwrap_or_default(),
    };
    sink(&slot.text); //~ flow: 1
    sink(slot.held); //~ flow: 1
    slot.put(2, "c".to_string());
    sink(&slot.text); //~ flow:
    sink(slot.held); //~ flow:
    let mut both = [1, 2];
    if let Some(one) = both.iter_mut().find(|x| **x > 1) {
        *one = number(4);
    }
    sink(both[0] + both[1]); //~ flow: 4
}
