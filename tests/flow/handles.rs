//! What is reached through handles, guards and constants that callers pass.
use std::cell::*;
use std::fmt;
use std::sync::atomic::*;
use std::sync::*;
struct M(i64);
impl fmt::Debug for M {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("M").field("v", &self.0).finish()
    }
}
struct N(i64);
impl fmt::Debug for N {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
struct O(i64);
impl fmt::Debug for O {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("O").field(&self.0).finish()
    }
}
struct P(i64);
impl fmt::Debug for P {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_struct("O");
        d.field("x", &1);
        d.finish()
    }
}
pub fn dbgs() {
    sink(format!("{:?}", M(number(1)))); //~ flow: 1
    sink(format!("{:?}", N(number(1)))); //~ flow: 1
    sink(format!("{:?}", O(number(1)))); //~ flow: 1
    sink(format!("{:?}", P(number(1)))); //~ flow:
}
struct R {
    shared: Arc<RwLock<String>>,
    n: Arc<Mutex<i64>>,
}
impl R {
    fn share(&self) -> Arc<RwLock<String>> {
        self.shared.clone()
    }
    fn lock(&self) -> MutexGuard<'_, i64> {
        self.n.lock().unwrap()
    }
}
pub fn shares() {
    let r = R { shared: Arc::default(), n: Arc::default() };
    r.share().write().unwrap().push_str(&source(1));
    sink(r.shared.read().unwrap().clone()); //~ flow: 1
    *r.lock() = number(2);
    sink(*r.lock()); //~ flow: 2
    let r = R { shared: Arc::new(RwLock::new(String::new())), n: Arc::new(Mutex::new(0)) };
    r.share().write().unwrap().push_str(&source(3));
    sink(r.shared.read().unwrap().clone()); //~ flow: 3
    let s = r.share();
    *s.write().unwrap() = source(4);
    sink(r.shared.read().unwrap().clone()); //~ flow: 4
    let pair = Arc::new((Mutex::new(0), Condvar::new()));
    *pair.0.lock().unwrap() = number(14);
    let (lock, _cv) = &*pair;
    sink(*lock.lock().unwrap()); //~ flow: 14
    let t = (Mutex::new(0), 1);
    *t.0.lock().unwrap() = number(5);
    sink(*t.0.lock().unwrap()); //~ flow: 5
    let t = Arc::new((Mutex::new(0), 1));
    *t.0.lock().unwrap() = number(6);
    sink(*t.0.lock().unwrap()); //~ flow: 6
}
fn f(i: usize, a: i64, b: i64) -> i64 {
    if i == 0 { a } else { b }
}
fn g(i: &str, a: i64, b: i64) -> i64 {
    match i {
        "a" => a,
        _ => b,
    }
}
fn h(i: usize, a: i64, b: i64) -> i64 {
    match i {
        0 => a,
        1 => b,
        _ => 0,
    }
}
fn k(i: bool, a: i64, b: i64) -> i64 {
    if i { a } else { b }
}
struct V {
    x: i64,
    y: i64,
}
impl V {
    fn at(&self, i: usize) -> i64 {
        if i == 0 { self.x } else { self.y }
    }
    fn at2(&self, i: usize) -> &i64 {
        if i == 0 { &self.x } else { &self.y }
    }
}
pub fn consts() {
    sink(f(0, number(1), number(2))); //~ flow: 1
    sink(f(1, number(1), number(2))); //~ flow: 2
    sink(g("a", number(1), number(2))); //~ flow: 1
    sink(g("b", number(1), number(2))); //~ flow: 2
    sink(h(0, number(1), number(2))); //~ flow: 1
    sink(h(1, number(1), number(2))); //~ flow: 2
    sink(k(true, number(1), number(2))); //~ flow: 1
    sink(k(false, number(1), number(2))); //~ flow: 2
    let v = V { x: number(3), y: number(4) };
    sink(v.at(0)); //~ flow: 3
    sink(v.at(1)); //~ flow: 4
    sink(v.at2(1)); //~ flow: 4
    let i = 0;
    if i == 0 {
        sink(number(5)); //~ flow: 5
    } else {
        sink(number(6)); //~ flow:
    }
}
async fn fill(o: &mut i64) {
    *o = number(2);
}
fn go<F: std::future::Future>(f: F) -> F::Output {
    run(f)
}
pub fn runs() {
    let mut v = 0;
    run(fill(&mut v));
    sink(v); //~ flow: 2
    let mut v = 0;
    go(fill(&mut v));
    sink(v); //~ flow: 2
    let mut v = 0;
    go(async {
        v = number(3);
    });
    sink(v); //~ flow: 3
    let mut v = 0;
    let mut f = || v = number(4);
    f();
    sink(v); //~ flow: 4
}
fn call_it(f: impl FnOnce()) {
    f()
}
fn call_fn<F>(f: F)
where
    F: FnOnce(),
{
    call_it(f)
}
pub fn writes() {
    let mut v = 0;
    call_it(|| v = number(1));
    sink(v); //~ flow: 1
    let mut v = 0;
    call_fn(|| v = number(2));
    sink(v); //~ flow: 2
}
