//! Generics, trait objects, states, plugins, parsers.
use std::any::Any;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BinaryHeap, HashMap, LinkedList};
use std::fmt::{self, Debug, Display};
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};
use std::iter::FromIterator;
use std::num::{NonZeroU32, Wrapping};
use std::rc::Rc;
use std::sync::Arc;

trait Plugin {
    fn name(&self) -> String;
    fn call(&mut self, input: &str) -> Option<String>;
    fn boxed(self) -> Box<dyn Plugin>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
}
struct Keep {
    last: Option<String>,
}
struct Reject;
impl Plugin for Keep {
    fn name(&self) -> String {
        "keep".into()
    }
    fn call(&mut self, input: &str) -> Option<String> {
        self.last.replace(input.to_owned())
    }
}
impl Plugin for Reject {
    fn name(&self) -> String {
        "reject".into()
    }
    fn call(&mut self, _: &str) -> Option<String> {
        None
    }
}
pub fn plugins() {
    let mut k = Keep { last: None };
    sink(k.call(&source(1))); //~ flow:
    sink(k.call("x")); //~ flow: 1
    sink(k.name()); //~ flow:
    let mut list: Vec<Box<dyn Plugin>> = vec![Reject.boxed(), Keep { last: Some(source(2)) }.boxed()];
    sink(list[0].call(&source(3))); //~ flow:
    sink(list[1].call("y")); //~ flow: 2
    sink(list.iter().map(|p| p.name()).collect::<Vec<_>>()); //~ flow:
}

enum State {
    Idle,
    Running { job: String, done: u32 },
    Finished(Result<String, String>),
}
impl State {
    fn next(self) -> State {
        match self {
            State::Idle => State::Running { job: "default".into(), done: 0 },
            State::Running { job, done } if done > 0 => State::Finished(Ok(job)),
            State::Running { job, done } => State::Running { job, done: done + 1 },
            s @ State::Finished(_) => s,
        }
    }
    fn output(&self) -> Option<&str> {
        match self {
            State::Finished(Ok(s)) => Some(s),
            _ => None,
        }
    }
}
pub fn states() {
    let s = State::Running { job: source(4), done: 1 }.next();
    sink(s.output()); //~ flow: 4
    let s = State::Finished(Err(source(5)));
    sink(s.output()); //~ flow:
    let s = s.next();
    if let State::Finished(Err(e)) = &s {
        sink(e); //~ flow: 5
    }
    let s = State::Idle.next().next();
    sink(s.output()); //~ flow:
}

struct Lines<R> {
    inner: R,
    prefix: String,
}
impl<R: BufRead> Lines<R> {
    fn read(&mut self) -> io::Result<Option<String>> {
        let mut buf = String::new();
        if self.inner.read_line(&mut buf)? == 0 {
            return Ok(None);
        }
        Ok(Some(format!("{}{}", self.prefix, buf.trim_end())))
    }
}
pub fn readers() {
    let mut l = Lines { inner: BufReader::new(Cursor::new(source(6))), prefix: "> ".into() };
    sink(l.read().unwrap()); //~ flow: 6
    let mut l = Lines { inner: Cursor::new("text"), prefix: source(7) };
    sink(l.read().unwrap()); //~ flow: 7
    let mut l = Lines { inner: Cursor::new("text"), prefix: String::new() };
    sink(l.read().unwrap()); //~ flow:
    let mut out = Vec::new();
    out.write_all(source(8).as_bytes()).unwrap();
    sink(String::from_utf8(out).unwrap()); //~ flow: 8
    let mut text = String::new();
    let mut both = "a".as_bytes().chain(Cursor::new(source(9)));
    both.read_to_string(&mut text).unwrap();
    sink(text); //~ flow: 9
    let mut none = String::new();
    source(10).as_bytes().take(0).read_to_string(&mut none).unwrap();
    let mut buf = [0u8; 3];
    (&b"abc"[..]).read_exact(&mut buf).unwrap();
    sink(buf); //~ flow:
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Id<T>(T);
impl<T> Id<T> {
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Id<U> {
        Id(f(self.0))
    }
    fn zip<U>(self, other: Id<U>) -> Id<(T, U)> {
        Id((self.0, other.0))
    }
}
impl<T: Display> Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
pub fn wrapped() {
    let id = Id(source(11)).map(|s| s.len()).map(|n| n + 1);
    sink(id); //~ flow:
    let id = Id(1).map(|_| source(12));
    sink(id.to_string()); //~ flow: 12
    let z = id.zip(Id("b"));
    sink(&z.0.0); //~ flow: 12
    sink(z.0.1); //~ flow:
}
fn longest<'a, T: AsRef<str> + ?Sized>(a: &'a T, b: &'a T) -> &'a str {
    if a.as_ref().len() > b.as_ref().len() { a.as_ref() } else { b.as_ref() }
}
fn lookup<K: Borrow<str> + std::hash::Hash + Eq, V: Clone + Default>(m: &HashMap<K, V>, k: &str) -> V {
    m.get(k).cloned().unwrap_or_default()
}
pub fn bounds() {
    sink(longest("a", source(13).as_str())); //~ flow: 13
    sink(longest("a", "bb")); //~ flow:
    let m: HashMap<String, String> = [("k".to_string(), source(14)), ("l".to_string(), "x".into())].into();
    sink(lookup(&m, "k")); //~ flow: 14
    sink(lookup(&m, "l")); //~ flow:
    sink(lookup(&m, "none")); //~ flow:
}
pub fn any_values() {
    let list: Vec<Box<dyn Any>> = vec![Box::new(source(15)), Box::new(7u8)];
    sink(list[0].downcast_ref::<String>()); //~ flow: 15
    sink(list[1].downcast_ref::<u8>()); //~ flow:
    let d: Rc<dyn Debug> = Rc::new(source(16));
    sink(format!("{d:?}")); //~ flow: 16
}
pub fn numbers() {
    let w = Wrapping(number(17)) + Wrapping(1);
    sink(w.0); //~ flow: 17
    let n = NonZeroU32::new(number(18) as u32).unwrap();
    sink(n.get()); //~ flow: 18
    let (q, r) = (number(19) / 1, 7 % 3);
    sink(q); //~ flow: 19
    sink(r); //~ flow:
    sink(number(20).checked_mul(2).map_or(0, |n| n.clamp(0, 1_000_000_000) / 2)); //~ flow: 20
    sink(i64::from_str_radix("7f", 16).unwrap().saturating_add(number(21))); //~ flow: 21
    sink(u64::from_be_bytes(number(22).to_be_bytes())); //~ flow: 22
    sink(5i64.pow(2).min(100)); //~ flow:
    sink(number(23) as f64); //~ flow: 23
}
pub fn heaps() {
    let mut h = BinaryHeap::from([number(24)]);
    sink(h.peek().copied()); //~ flow: 24
    h.clear();
    h.push(1);
    sink(h.into_sorted_vec()); //~ flow:
    let mut l = LinkedList::new();
    l.push_back(source(25));
    l.push_front("f".to_string());
    sink(l.front()); //~ flow:
    sink(l.back()); //~ flow: 25
    sink(l.iter().map(|s| s.len()).count()); //~ flow:
}
struct Csv(Vec<BTreeMap<String, String>>);
impl FromIterator<(String, String)> for Csv {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(iter: I) -> Self {
        Csv(vec![iter.into_iter().collect()])
    }
}
pub fn collected() {
    let csv: Csv = vec![("a".to_string(), source(26)), ("b".to_string(), "x".to_string())].into_iter().collect();
    sink(&csv.0[0]["a"]); //~ flow: 26
    sink(&csv.0[0]["b"]); //~ flow:
    sink(csv.0.iter().flat_map(|m| m.keys()).collect::<Vec<_>>()); //~ flow: //~ spurious: 26
}
pub fn allowed() {
    let s = source(28);
    let role = if s == "admin" { "admin" } else { "user" };
    sink(role); //~ flow:
    let t = match s.as_str() {
        "x" => "x",
        other => other,
    };
    sink(t); //~ flow: 28
}
fn put(v: &mut Vec<String>, s: String) {
    v.push(s)
}
fn any<R>(v: &mut Vec<String>, f: impl FnOnce(&mut Vec<String>) -> R) -> R {
    f(v)
}
fn hold(m: &std::sync::Mutex<Vec<String>>, f: impl FnOnce(&mut Vec<String>)) {
    f(&mut m.lock().unwrap())
}
fn deref(m: &std::sync::Mutex<Vec<String>>, f: impl FnOnce(&mut Vec<String>)) {
    f(&mut *m.lock().unwrap())
}
struct Guarded {
    inner: Arc<std::sync::Mutex<Vec<String>>>,
}
impl Guarded {
    fn with<R>(&self, f: impl FnOnce(&mut Vec<String>) -> R) -> R {
        f(&mut self.inner.lock().unwrap())
    }
}
pub fn lent() {
    let m = std::sync::Mutex::new(vec![]);
    put(&mut m.lock().unwrap(), source(40));
    sink(&*m.lock().unwrap()); //~ flow: 40
    let m = std::sync::Mutex::new(vec![]);
    any(&mut m.lock().unwrap(), |v| v.push(source(41)));
    sink(&*m.lock().unwrap()); //~ flow: 41
    let m = std::sync::Mutex::new(vec![]);
    hold(&m, |v| v.push(source(42)));
    sink(&*m.lock().unwrap()); //~ flow: 42
    hold(&m, |v| v.clear());
    sink(&*m.lock().unwrap()); //~ flow:
    let m = std::sync::Mutex::new(vec![]);
    deref(&m, |v| v.push(source(43)));
    sink(&*m.lock().unwrap()); //~ flow: 43
    let m = Arc::new(std::sync::Mutex::new(String::new()));
    let h = |f: &dyn Fn(&mut String)| f(&mut m.lock().unwrap());
    h(&|s| s.push_str(&source(44)));
    sink(&*m.lock().unwrap()); //~ flow: 44 //~ missing: 44
}
pub fn guarded() {
    let g = Guarded { inner: Arc::default() };
    g.with(|v| v.push(source(29)));
    sink(g.with(|v| v.pop())); //~ flow: 29
    sink(g.with(|v| v.len())); //~ flow:
    let h = Guarded { inner: Arc::clone(&g.inner) };
    h.with(|v| v.push(source(30)));
    sink(g.with(|v| v.join(","))); //~ flow: 30
}
fn tuple_out(flag: bool, s: String) -> (Option<String>, Result<u8, String>) {
    if flag { (Some(s), Ok(1)) } else { (None, Err(s)) }
}
pub fn tuples() {
    let (a, b) = tuple_out(true, source(31));
    sink(a); //~ flow: 31
    let _ = b;
    let ((x, _), [.., z]) = ((source(32), 1), ["p".to_string(), source(33)]);
    sink(x); //~ flow: 32
    sink(z); //~ flow: 33
    let mut t = (String::new(), String::new());
    (t.0, t.1) = ("c".into(), source(34));
    sink(&t.0); //~ flow:
    sink(&t.1); //~ flow: 34
    let mut arr = [1, 2, 3];
    [arr[0], _, arr[2]] = [number(35), 0, 5];
    sink(arr[0]); //~ flow: 35
    sink(arr[1]); //~ flow:
    sink(arr[2]); //~ flow:
}
