//! Iterators: adapters and consumers once more, in other shapes.
use std::collections::*;
use std::iter::{self, Peekable};

fn pairs() -> Vec<(&'static str, i64)> {
    vec![("a", number(1)), ("b", 2)]
}

pub fn adapters() {
    let v = [number(1), 2, 3];
    sink(v.iter().step_by(2).sum::<i64>()); //~ flow: 1
    sink(v.iter().skip_while(|n| **n < 2).max()); //~ flow: 1
    sink(v.iter().rev().take(2).copied().collect::<Vec<_>>()); //~ flow:
    sink(v.iter().rev().skip(2).next()); //~ flow: 1
    sink(v.iter().zip(["x", "y"]).map(|(_, s)| s).collect::<String>()); //~ flow:
    sink(v.iter().zip(1..).map(|(_, i)| i).max()); //~ flow:
    sink(v.iter().chain(&[number(2)]).last()); //~ flow: 2
    sink(iter::zip(v, [4, 5, 6]).map(|(a, b)| a + b).collect::<Vec<_>>()); //~ flow: 1
    sink(v.iter().flat_map(|n| iter::repeat_n(*n, 2)).collect::<Vec<_>>()); //~ flow: 1
    sink(v.iter().filter(|n| **n > 1).map(|n| n + 1).take(3).collect::<VecDeque<_>>()); //~ flow: 1
    sink(v.iter().map(Some).flatten().count()); //~ flow:
    sink(v.iter().map_while(|n| (*n > 0).then_some(n)).collect::<Vec<_>>()); //~ flow: 1
    sink(v.iter().scan(0, |acc, n| { *acc += n; Some(*acc) }).collect::<Vec<_>>()); //~ flow: 1
    sink(v.iter().scan(number(3), |s, n| Some(*s + n)).last()); //~ flow: 3 //~ spurious: 1
    sink(v.iter().inspect(|_| ()).cloned().collect::<HashSet<_>>()); //~ flow: 1
    sink(v.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, n)| n).collect::<Vec<_>>()); //~ flow: 1
    sink(v.iter().enumerate().map(|(i, _)| i).sum::<usize>()); //~ flow:
    sink(v.iter().cycle().skip(1).take(2).collect::<Vec<_>>()); //~ flow: //~ spurious: 1
    sink(v.iter().by_ref().fuse().next()); //~ flow: 1
    let mut it = v.into_iter();
    it.next();
    sink(it.as_slice()); //~ flow:
    sink(it.collect::<Vec<_>>()); //~ flow:
    sink(iter::once(source(4)).chain(iter::empty()).collect::<String>()); //~ flow: 4
    sink(iter::successors(Some(number(5)), |n| (*n > 1).then(|| 1)).take(1).collect::<Vec<_>>()); //~ flow: 5
    sink(iter::from_fn(|| coin().then(|| number(6))).take(3).collect::<Vec<_>>()); //~ flow: 6
    sink(iter::repeat("r").take(2).collect::<String>()); //~ flow:
    sink(iter::repeat_with(|| source(7)).take(2).collect::<String>()); //~ flow: 7
    sink((0..3).map(|i| i * 2).collect::<Vec<_>>()); //~ flow:
    sink((0..3).map(|_| source(8)).collect::<Vec<_>>()); //~ flow: 8
}

pub fn consumers() {
    let v = vec![number(1), 2];
    sink(v.iter().fold(String::new(), |a, n| a + &n.to_string() + ",")); //~ flow: 1
    sink(v.iter().try_fold(0i64, |a, n| a.checked_add(*n))); //~ flow: 1
    sink(v.iter().copied().reduce(|a, b| a + b)); //~ flow: 1
    sink(v.iter().map(|n| n + 1).product::<i64>() > 0); //~ flow:
    sink(v.iter().min_by_key(|n| -**n)); //~ flow: 1
    sink(v.iter().max_by(|a, b| a.cmp(b))); //~ flow: 1
    sink(v.iter().find_map(|n| (*n > 5).then(|| n.to_string()))); //~ flow: 1
    sink(v.iter().position(|n| *n == 2)); //~ flow:
    sink(v.iter().all(|n| *n > 0)); //~ flow:
    sink(v.iter().cmp([1, 2].iter())); //~ flow:
    sink(v.iter().nth(1)); //~ flow:
    sink(v.iter().nth(0)); //~ flow: 1
    sink(v.iter().last()); //~ flow:
    sink(v.iter().partition::<Vec<i64>, _>(|n| **n > 5).0); //~ flow: 1
    sink(pairs().into_iter().unzip::<_, _, Vec<_>, Vec<_>>().0); //~ flow:
    sink(pairs().into_iter().unzip::<_, _, Vec<_>, Vec<_>>().1); //~ flow: 1
    sink(pairs().into_iter().collect::<BTreeMap<_, _>>()["a"]); //~ flow: 1
    sink(pairs().into_iter().collect::<BTreeMap<_, _>>()["b"]); //~ flow:
    let mut out = Vec::new();
    out.extend(v.iter().map(|n| n.to_string()));
    sink(out.join(" ")); //~ flow: 1
    let mut log = String::new();
    v.iter().for_each(|n| log = log.clone() + &n.to_string() + ",");
    sink(log); //~ flow: 1
    let r: Result<Vec<_>, String> = v.iter().map(|n| if *n > 0 { Ok(*n) } else { Err("e".to_string()) }).collect();
    sink(r); //~ flow: 1
    let failed: Result<Vec<i64>, String> = v.iter().map(|_| Err(source(3))).collect();
    sink(failed.unwrap_err()); //~ flow: 3
    sink(v.iter().try_for_each(|n| if *n > 2 { Err(n.to_string()) } else { Ok(()) })); //~ flow: 1
    sink(v.iter().is_sorted()); //~ flow:
    sink(v.iter().rev().rfind(|n| **n > 2)); //~ flow: 1
    sink(v.iter().size_hint()); //~ flow:
    let total: i64 = v.iter().sum();
    let mean = total / v.len() as i64;
    sink(mean > 0); //~ flow:
    sink(String::from_iter(v.iter().map(|n| n.to_string() + ","))); //~ flow: 1
    sink(Vec::from_iter(v.iter().take(1))); //~ flow: 1
}

struct Lexer<'a> {
    chars: Peekable<std::str::Chars<'a>>,
}
impl<'a> Lexer<'a> {
    fn word(&mut self) -> String {
        let mut w = String::new();
        while let Some(c) = self.chars.peek() {
            if *c == ' ' {
                break;
            }
            w.push(*c);
            self.chars.next();
        }
        w
    }
    fn words(mut self) -> Vec<String> {
        let mut all = vec![];
        while self.chars.peek().is_some() {
            all.push(self.word());
            self.chars.next_if_eq(&' ');
        }
        all
    }
}
pub fn lexers() {
    let s = source(1);
    sink(Lexer { chars: s.chars().peekable() }.word()); //~ flow: 1
    sink(Lexer { chars: s.chars().peekable() }.words()); //~ flow: 1
    sink(Lexer { chars: "a b".chars().peekable() }.words()); //~ flow:
    let mut tokens = s.split('x').peekable();
    let mut stack: Vec<&str> = Vec::new();
    while let Some(t) = tokens.next() {
        match (t, tokens.peek()) {
            ("", None) => break,
            (t, Some(_)) => stack.push(t),
            (t, None) => stack.push(t),
        }
    }
    sink(stack); //~ flow: 1
}

struct Tree {
    value: String,
    kids: Vec<Tree>,
}
impl Tree {
    fn iter(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(iter::once(self.value.as_str()).chain(self.kids.iter().flat_map(|k| k.iter())))
    }
    fn depth_first(&self) -> Vec<&str> {
        let mut stack = vec![self];
        let mut out = vec![];
        while let Some(t) = stack.pop() {
            out.push(t.value.as_str());
            stack.extend(&t.kids);
        }
        out
    }
    fn map(self, f: &impl Fn(String) -> String) -> Tree {
        Tree { value: f(self.value), kids: self.kids.into_iter().map(|k| k.map(f)).collect() }
    }
}
pub fn trees() {
    let leaf = |s: String| Tree { value: s, kids: vec![] };
    let t = Tree { value: "r".into(), kids: vec![leaf(source(1)), leaf("l".into())] };
    sink(&t.value); //~ flow:
    sink(t.iter().collect::<Vec<_>>()); //~ flow: 1
    sink(t.depth_first()); //~ flow: 1
    sink(&t.kids[1].value); //~ flow:
    let up = t.map(&|s| s + "!");
    sink(&up.kids[0].value); //~ flow: 1
    let up = up.map(&|_| "gone".into());
    sink(up.iter().collect::<Vec<_>>()); //~ flow:
}

fn evens<'a, I>(it: I) -> impl Iterator<Item = &'a i64>
where
    I: IntoIterator<Item = &'a i64>,
{
    it.into_iter().filter(|n| **n % 2 == 0)
}
fn sum_all(it: impl Iterator<Item = i64>) -> i64 {
    let mut total = 0;
    for n in it {
        total += n;
    }
    total
}
fn boxed(rev: bool, v: &[String]) -> Box<dyn DoubleEndedIterator<Item = &String> + '_> {
    if rev { Box::new(v.iter().rev()) } else { Box::new(v.iter()) }
}
pub fn passed_iterators() {
    sink(evens(&[number(1), 2]).collect::<Vec<_>>()); //~ flow: 1
    sink(evens(&[1, 2]).collect::<Vec<_>>()); //~ flow:
    sink(sum_all([number(2)].into_iter().chain(0..3))); //~ flow: 2
    sink(sum_all((0..3).filter(|n| *n > 1))); //~ flow:
    let v = [source(3), "b".to_string()];
    sink(boxed(false, &v).next()); //~ flow: 3
    sink(boxed(true, &v).next()); //~ flow:
    sink(boxed(true, &v).next_back()); //~ flow: 3
    let mut it = v.iter();
    let first = it.next();
    let rest = it.collect::<Vec<_>>();
    sink(first); //~ flow: 3
    sink(rest); //~ flow:
    let mut windows = vec![];
    for w in v.windows(2) {
        if let [a, b] = w {
            windows.push((b, a));
        }
    }
    sink(windows[0].0); //~ flow:
    sink(windows[0].1); //~ flow: 3
}
