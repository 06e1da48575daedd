//! Long chains of iterators, and iterators and collections of one's own.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::iter::{from_fn, repeat_with, successors};
use std::ops::ControlFlow;

pub fn deep_chain() {
    let v = vec![(1, source(1)), (2, "b".to_string()), (3, "c".to_string())];
    let out: Vec<String> = v
        .iter()
        .filter(|(n, _)| n % 2 == 1)
        .map(|(n, s)| (n * 2, s.as_str()))
        .enumerate()
        .map(|(i, (n, s))| (i + n, s))
        .skip_while(|(k, _)| *k > 100)
        .take(5)
        .map(|(_, s)| s.to_uppercase())
        .collect();
    sink(out); //~ flow: 1
    let idx: Vec<usize> = v.iter().enumerate().filter(|(_, (_, s))| !s.is_empty()).map(|(i, _)| i).rev().collect();
    sink(idx); //~ flow:
}

pub fn try_folds() {
    let words = [source(2), "b".into()];
    let r = words.iter().try_fold(String::new(), |mut acc, w| {
        if w.len() > 100 { return Err("long"); }
        acc += w;
        Ok(acc)
    });
    sink(r); //~ flow: 2
    let n = words.iter().try_fold(0usize, |acc, w| acc.checked_add(w.len()));
    sink(n); //~ flow:
    let c = words.iter().try_for_each(|w| if w.starts_with('<') { ControlFlow::Break(w.clone()) } else { ControlFlow::Continue(()) });
    if let ControlFlow::Break(w) = c {
        sink(w); //~ flow: 2
    }
}

pub fn scans() {
    let got: Vec<String> = ["a".to_string(), source(3)].into_iter().scan(String::new(), |st, s| { st.push_str(&s); Some(st.clone()) }).collect();
    sink(got.last()); //~ flow: 3
    let lens: Vec<usize> = [source(4)].iter().scan(0, |t, s| { *t += s.len(); Some(*t) }).collect();
    sink(lens); //~ flow:
}

fn group<K: Ord, V>(items: impl IntoIterator<Item = V>, key: impl Fn(&V) -> K) -> BTreeMap<K, Vec<V>> {
    let mut m: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for i in items {
        m.entry(key(&i)).or_default().push(i);
    }
    m
}
pub fn grouping() {
    let g = group(vec![source(5), "bb".into()], |s| s.len());
    sink(g.values().flatten().collect::<Vec<_>>()); //~ flow: 5
    sink(g.into_keys().collect::<Vec<_>>()); //~ flow:
}

#[derive(Clone, Debug)]
struct Row {
    id: u32,
    name: String,
}
pub fn sorting() {
    let mut rows = vec![Row { id: 2, name: source(6) }, Row { id: 1, name: "n".into() }];
    rows.sort_by_key(|r| r.id);
    sink(rows.iter().map(|r| r.name.clone()).collect::<Vec<_>>().concat()); //~ flow: 6
    rows.sort_unstable_by(|a, b| b.name.cmp(&a.name));
    sink(rows.iter().map(|r| r.id).collect::<BTreeSet<_>>()); //~ flow:
    rows.dedup_by_key(|r| r.id / 10);
    rows.retain(|r| r.id > 5);
    sink(rows.iter().max_by_key(|r| r.id).map(|r| &r.name).unwrap_or(&String::new()).len()); //~ flow:
}

pub fn generators() {
    let mut n = 0;
    let s = source(7);
    let v: Vec<String> = from_fn(|| { n += 1; (n < 3).then(|| s.clone()) }).collect();
    sink(v); //~ flow: 7
    sink(successors(Some(1u32), |x| (*x < 100).then(|| x * 3)).collect::<Vec<_>>()); //~ flow:
    sink(successors(Some(source(8)), |x| (x.len() < 8).then(|| format!("{x}."))).last()); //~ flow: 8
    sink(repeat_with(|| "r").take(2).collect::<String>()); //~ flow:
}

struct Pairs<I: Iterator> {
    inner: I,
}
impl<I: Iterator> Iterator for Pairs<I> {
    type Item = (I::Item, I::Item);
    fn next(&mut self) -> Option<Self::Item> {
        Some((self.inner.next()?, self.inner.next()?))
    }
}
trait PairsExt: Iterator + Sized {
    fn pairs(self) -> Pairs<Self> {
        Pairs { inner: self }
    }
}
impl<I: Iterator> PairsExt for I {}
pub fn own_adapter() {
    let v = vec![source(9), "b".into()];
    sink(v.into_iter().pairs().map(|(a, _)| a).collect::<Vec<_>>()); //~ flow: 9
    sink(["a", "b"].into_iter().pairs().next()); //~ flow:
    sink([source(10), source(11)].iter().pairs().map(|(a, b)| a.len() + b.len()).sum::<usize>()); //~ flow:
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
    type Item = usize;
    type IntoIter = Box<dyn Iterator<Item = usize> + 'a>;
    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.0.iter().map(|s| s.len()))
    }
}
impl FromIterator<char> for Bag {
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self {
        Bag(iter.into_iter().map(String::from).collect())
    }
}
impl Extend<String> for Bag {
    fn extend<T: IntoIterator<Item = String>>(&mut self, iter: T) {
        for s in iter {
            self.0.push(s);
        }
    }
}
pub fn own_collection() {
    let b = Bag(vec![source(12)]);
    for n in &b {
        sink(n); //~ flow:
    }
    for s in b {
        sink(s); //~ flow: 12
    }
    let c: Bag = source(13).chars().collect();
    sink(c.0.concat()); //~ flow: 13
    let mut d = Bag(vec![]);
    d.extend(["x".to_string()]);
    sink(&d.0); //~ flow:
    d.extend(vec![source(14)]);
    sink(d.0); //~ flow: 14
}

pub fn zips() {
    let (a, b): (Vec<String>, Vec<i32>) = [source(15), "b".into()].into_iter().zip(1..).unzip();
    sink(a); //~ flow: 15
    sink(b); //~ flow:
    let (short, long): (Vec<String>, Vec<String>) = vec!["a".to_string(), source(16)].into_iter().partition(|s| s.len() < 2);
    sink(long); //~ flow: 16
    drop(short);
    let m: HashMap<&str, String> = ["k", "l"].into_iter().zip([source(17), "z".into()]).collect();
    sink(m.get("k")); //~ flow: 17
}

pub fn windows() {
    let v = [source(18), "b".into(), "c".into()];
    for w in v.windows(2) {
        if let [a, _] = w {
            sink(a); //~ flow: 18
        }
    }
    sink(v.windows(2).map(|w| w.len()).collect::<Vec<_>>()); //~ flow:
    if let [first, .., last] = &v {
        sink(first); //~ flow: 18
        sink(last); //~ flow:
    }
    let (h, t) = v.split_first().unwrap();
    sink(h); //~ flow: 18
    sink(t); //~ flow:
}

pub fn peeking() {
    let v = [source(19), "x".to_string()];
    let mut it = v.iter().peekable();
    sink(it.peek()); //~ flow: 19
    while let Some(s) = it.next_if(|s| s.len() > 1) {
        sink(s); //~ flow: 19
    }
    sink(it.count()); //~ flow:
}

pub fn min_max_reduce() {
    let v = vec!["a".to_string(), source(20)];
    sink(v.iter().cloned().reduce(|a, b| a + &b)); //~ flow: 20
    sink(v.iter().map(|s| s.len()).reduce(usize::max)); //~ flow:
    sink(v.iter().position(|s| s == "a")); //~ flow:
    sink(v.iter().any(|s| s.contains('<'))); //~ flow:
    sink(v.iter().find(|s| s.starts_with('<'))); //~ flow: 20
    sink([number(21), 1].iter().product::<i64>()); //~ flow: 21
    sink([number(22), number(23)].iter().copied().fold(0, |a, _| a + 1)); //~ flow:
}

pub fn lazy_never_run() {
    let mut log = vec![];
    let it = [source(24)].into_iter().map(|s| log.push(s));
    drop(it);
    sink(&log); //~ flow:
    [source(25)].into_iter().inspect(|s| log.push(s.clone())).for_each(drop);
    sink(log); //~ flow: 25
}

pub fn flat_maps() {
    let m = vec![vec![source(26)], vec!["x".into()]];
    sink(m.iter().flat_map(|v| v.iter().map(|s| s.trim())).collect::<Vec<_>>()); //~ flow: 26
    sink(m.iter().map(Vec::len).flat_map(|n| std::iter::repeat_n('a', n)).collect::<String>()); //~ flow:
    sink(m.concat().join("")); //~ flow: 26
}

fn evens(v: &[String]) -> impl Iterator<Item = &String> + '_ {
    v.iter().step_by(2)
}
fn boxed<'a>(v: &'a [String], rev: bool) -> Box<dyn Iterator<Item = &'a String> + 'a> {
    if rev { Box::new(v.iter().rev()) } else { Box::new(v.iter()) }
}
pub fn returned_iterators() {
    let v = [source(27), "b".to_string()];
    sink(evens(&v).next()); //~ flow: 27
    sink(boxed(&v, true).map(|s| s.as_str()).collect::<Vec<_>>()); //~ flow: 27
    sink(boxed(&v, false).count()); //~ flow:
    sink(evens(&["c".to_string()]).last()); //~ flow:
}

pub fn chunk_arrays() {
    let v: Vec<String> = vec![source(28), "b".into(), "c".into()];
    for c in v.chunks(2) {
        match c {
            [a, b] => { sink(a); sink(b) } //~ flow: 28
            [a] => sink(a), //~ flow:
            _ => {}
        }
    }
    let arr: [String; 3] = v.try_into().unwrap();
    let [x, y, _] = arr;
    sink(x); //~ flow: 28
    sink(y); //~ flow:
}
