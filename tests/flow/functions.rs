//! Functions as values: passed, returned, stored, called through others.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

fn apply<F: Fn(i64) -> i64>(f: F, x: i64) -> i64 {
    f(x)
}
fn apply_once<F>(f: F) -> i64
where
    F: FnOnce() -> i64,
{
    f()
}
fn apply_mut<F: FnMut(i64)>(mut f: F, x: i64) {
    f(x);
    f(x);
}
fn apply2(f: &dyn Fn(i64) -> i64, x: i64) -> i64 {
    f(x)
}
fn outer<F: Fn(i64) -> i64>(f: F, x: i64) -> i64 {
    apply(|y| f(y), x)
}
fn outer2<F: Fn(i64) -> i64>(f: F, x: i64) -> i64 {
    outer(&f, x)
}
fn ret_fn() -> fn(i64) -> i64 {
    ident
}
fn ident(x: i64) -> i64 {
    x
}
fn zero(_: i64) -> i64 {
    0
}
fn adder(n: i64) -> impl Fn(i64) -> i64 {
    move |x| x + n
}
fn boxed(n: i64) -> Box<dyn Fn(i64) -> i64> {
    Box::new(move |x| x + n)
}
fn constant(n: i64) -> impl Fn() -> i64 {
    move || n
}
fn curry(a: i64) -> impl Fn(i64) -> Box<dyn Fn(i64) -> i64> {
    move |b| Box::new(move |c| a + b * 0 + c * 0)
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn with<R>(f: impl FnOnce(&mut i64) -> R) -> (R, i64) {
    let mut s = 0;
    let r = f(&mut s);
    (r, s)
}
fn times(n: usize, mut f: impl FnMut()) {
    for _ in 0..n {
        f()
    }
}
fn retry<T, E>(f: impl Fn() -> Result<T, E>) -> Result<T, E> {
    for _ in 0..2 {
        if let Ok(v) = f() {
            return Ok(v);
        }
    }
    f()
}
fn callback(cb: Option<&dyn Fn(i64)>, v: i64) {
    if let Some(cb) = cb {
        cb(v)
    }
}

struct Holder<F: Fn(i64) -> i64> {
    f: F,
}
impl<F: Fn(i64) -> i64> Holder<F> {
    fn run(&self, x: i64) -> i64 {
        (self.f)(x)
    }
}
struct Machine {
    steps: Vec<Box<dyn Fn(i64) -> i64>>,
    hook: Option<fn(i64) -> i64>,
}
impl Machine {
    fn new() -> Self {
        Self { steps: vec![], hook: None }
    }
    fn step(mut self, f: impl Fn(i64) -> i64 + 'static) -> Self {
        self.steps.push(Box::new(f));
        self
    }
    fn run(&self, x: i64) -> i64 {
        self.steps.iter().fold(x, |a, s| s(a))
    }
    fn hooked(&self, x: i64) -> i64 {
        match self.hook {
            Some(h) => h(x),
            None => x,
        }
    }
}
struct Lazy<T, F: FnOnce() -> T> {
    value: Option<T>,
    init: Option<F>,
}
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    fn new(f: F) -> Self {
        Lazy { value: None, init: Some(f) }
    }
    fn force(&mut self) -> &T {
        if self.value.is_none() {
            let f = self.init.take().unwrap();
            self.value = Some(f());
        }
        self.value.as_ref().unwrap()
    }
}

pub fn passing() {
    sink(apply(|x| x, number(1))); //~ flow: 1
    sink(apply(|_| 0, number(1))); //~ flow:
    sink(apply(|_| number(2), 0)); //~ flow: 2
    sink(apply(ident, number(3))); //~ flow: 3
    sink(apply(zero, number(3))); //~ flow:
    sink(apply_once(|| number(4))); //~ flow: 4
    sink(apply_once(|| 4)); //~ flow:
    let v = number(5);
    sink(apply_once(|| v)); //~ flow: 5
    sink(apply_once(move || v + 1)); //~ flow: 5
    sink(apply(|x| x + v, 1)); //~ flow: 5
    let mut got = 0;
    apply_mut(|x| got = x, number(6));
    sink(got); //~ flow: 6
    let mut got = 0;
    apply_mut(|_| got = 1, number(6));
    sink(got); //~ flow:
    sink(apply2(&|x| x, number(7))); //~ flow: 7
    sink(apply2(&|_| 1, number(7))); //~ flow:
    sink(outer(|x| x, number(8))); //~ flow: 8
    sink(outer(|_| 1, number(8))); //~ flow:
    sink(outer2(|x| x, number(9))); //~ flow: 9
    sink(outer2(|_| 1, number(9))); //~ flow:
    sink(ret_fn()(number(10))); //~ flow: 10
    sink(adder(number(11))(1)); //~ flow: 11
    sink(adder(1)(number(12))); //~ flow: 12
    sink(adder(1)(1)); //~ flow:
    sink(boxed(number(13))(1)); //~ flow: 13
    sink(boxed(1)(2)); //~ flow:
    sink(constant(number(14))()); //~ flow: 14
    sink(curry(number(15))(1)(2)); //~ flow: 15
    sink(compose(|x: i64| x, |y| y + 1)(number(17))); //~ flow: 17
    sink(compose(|_: i64| 1, |y| y + 1)(number(17))); //~ flow:
    let (r, s) = with(|s| {
        *s = number(18);
        1
    });
    sink(r); //~ flow:
    sink(s); //~ flow: 18
    let (r, s) = with(|_| number(19));
    sink(r); //~ flow: 19
    sink(s); //~ flow:
    let mut n = 0;
    times(1, || n += number(20));
    sink(n); //~ flow: 20
    sink(retry(|| -> Result<i64, ()> { Ok(number(21)) })); //~ flow: 21
    sink(retry(|| -> Result<i64, ()> { Ok(1) })); //~ flow:
    callback(Some(&|v| sink(v)), number(22)); //~ flow: 22
    callback(None, number(22));
    let h = Holder { f: |x| x };
    sink(h.run(number(23))); //~ flow: 23
    let h = Holder { f: |_| 2 };
    sink(h.run(number(23))); //~ flow:
    let w = number(24);
    let h = Holder { f: move |x| x + w };
    sink(h.run(1)); //~ flow: 24
    sink(Machine::new().step(|x| x + 1).step(|x| x * 1).run(number(25))); //~ flow: 25
    sink(Machine::new().step(|x| x + 1).step(|_| 1).run(number(25))); //~ flow:
    sink(Machine::new().step(|_| number(26)).run(0)); //~ flow: 26
    let mut m = Machine::new();
    m.hook = Some(ident);
    sink(m.hooked(number(27))); //~ flow: 27
    m.hook = Some(zero);
    sink(m.hooked(number(27))); //~ flow:
    let mut l = Lazy::new(|| number(28));
    sink(l.force()); //~ flow: 28
    let mut l = Lazy::new(|| 1);
    sink(l.force()); //~ flow:
}

pub fn captures() {
    let mut count = 0;
    let mut inc = || {
        count += number(1);
        count
    };
    sink(inc()); //~ flow: 1
    let mut log = Vec::new();
    {
        let mut add = |x: i64| log.push(x);
        add(number(2));
        add(3);
    }
    sink(&log); //~ flow: 2
    let s = source(3);
    let f = || s.clone() + "x";
    sink(f()); //~ flow: 3
    let g = |t: &str| format!("{s}{t}");
    sink(g("a")); //~ flow: 3
    let len = || s.len();
    sink(len()); //~ flow:
    let mut p = (number(4), 5);
    let q = || p.1;
    sink(q()); //~ flow:
    let r = || p.0;
    sink(r()); //~ flow: 4
    let mut set = |v| p.1 = v;
    set(number(5));
    sink(p.1); //~ flow: 5
    let mut x = number(6);
    let mut clear = || x = 0;
    clear();
    sink(x); //~ flow:
    let mut y = number(7);
    let c = move || y;
    y = 0;
    sink(y); //~ flow:
    sink(c()); //~ flow: 7
    let mut z = 1;
    let mut mv = move || {
        z = number(8);
        z
    };
    sink(mv()); //~ flow: 8
    sink(z); //~ flow:
    let table: HashMap<&str, Box<dyn Fn(i64) -> i64>> =
        HashMap::from([("id", Box::new(|x| x) as Box<dyn Fn(i64) -> i64>), ("zero", Box::new(|_| 0))]);
    sink(table["id"](number(9))); //~ flow: 9
    sink(table["zero"](number(9))); //~ flow:
    if let Some(f) = table.get("id") {
        sink(f(number(10))); //~ flow: 10
    }
    let fs: [fn(i64) -> i64; 2] = [ident, zero];
    sink(fs[0](number(11))); //~ flow: 11
    sink(fs[1](number(11))); //~ flow:
    for f in fs {
        sink(f(number(12))); //~ flow: 12
    }
    let shared = Rc::new(RefCell::new(Vec::new()));
    let s2 = Rc::clone(&shared);
    let push = move |x: i64| s2.borrow_mut().push(x);
    push(number(13));
    sink(shared.borrow()); //~ flow: 13
    let rec = |n: i64| {
        fn go(n: i64, k: i64) -> i64 {
            if k == 0 { n } else { go(n, k - 1) }
        }
        go(n, 3)
    };
    sink(rec(number(14))); //~ flow: 14
    let nested = |a: i64| move |b: i64| a + b;
    sink(nested(number(15))(1)); //~ flow: 15
    sink(nested(1)(number(16))); //~ flow: 16
    let opt = Some(number(17)).map(|v| move || v);
    sink(opt.map(|f| f())); //~ flow: 17
    let mut state = 0;
    let mut step = |v: i64| {
        let old = state;
        state = v;
        old
    };
    sink(step(number(18))); //~ flow:
    sink(step(2)); //~ flow: 18
    sink(step(3)); //~ flow:
    let pair = (|x: i64| x, |_x: i64| 0i64);
    sink((pair.0)(number(19))); //~ flow: 19
    sink((pair.1)(number(19))); //~ flow:
    let conv: &dyn Fn(String) -> Option<i64> = &|s| s.trim_matches(|c| c == '<' || c == '>').parse().ok();
    let _ = conv(source(20));
    let ret = || {
        if coin() {
            return number(21);
        }
        0
    };
    sink(ret()); //~ flow: 21
    let q = || -> Result<i64, String> {
        let v = Err(source(22))?;
        Ok(v)
    };
    sink(q()); //~ flow: 22
    let w = || -> Option<i64> {
        let v = Some(number(23))?;
        Some(v + 1)
    };
    sink(w()); //~ flow: 23
    let never = || -> i64 { unreachable!() };
    let _ = &never;
}
fn visit(n: i64, f: &mut impl FnMut(i64)) {
    if n > 0 {
        f(n);
        visit(n - 1_000_000, f);
    }
}
fn fix<'a>(f: &'a dyn Fn(&dyn Fn(i64) -> i64, i64) -> i64, x: i64) -> i64 {
    f(&|y| fix(f, y), x)
}
pub fn recursive() {
    let mut all = vec![];
    visit(number(1), &mut |x| all.push(x));
    sink(all); //~ flow: 1
    sink(fix(&|_rec, n| n, number(2))); //~ flow: 2
}
