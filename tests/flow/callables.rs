//! Closures and function values.

fn apply<F: FnOnce(String) -> String>(f: F, s: String) -> String {
    f(s)
}
fn twice(f: impl Fn(i64) -> i64, n: i64) -> i64 {
    f(f(n))
}
fn dyn_apply(f: &dyn Fn(&str) -> String, s: &str) -> String {
    f(s)
}
fn make_prefix(p: String) -> impl Fn(&str) -> String {
    move |s| format!("{p}{s}")
}
fn make_boxed(p: String) -> Box<dyn Fn() -> String> {
    Box::new(move || p.clone())
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}
fn identity(n: i64) -> i64 {
    n
}
fn zero(_: i64) -> i64 {
    0
}

pub fn passed() {
    sink(apply(|s| s + "x", source(1))); //~ flow: 1
    sink(apply(|_| "c".into(), source(2))); //~ flow:
    sink(twice(|n| n + 1, number(3))); //~ flow: 3
    sink(twice(|_| 1, number(4))); //~ flow:
    sink(twice(identity, number(5))); //~ flow: 5
    sink(twice(zero, number(5))); //~ flow:
    sink(dyn_apply(&|s| s.to_owned(), &source(6))); //~ flow: 6
    sink(dyn_apply(&|_| String::new(), &source(6))); //~ flow:
    sink(dyn_apply(&str::to_uppercase, &source(7))); //~ flow: 7
    sink(apply(String::from, source(8))); //~ flow: 8
    sink(apply(std::convert::identity, source(9))); //~ flow: 9
    sink(apply(|s| { drop(s); String::new() }, source(9))); //~ flow:
}

pub fn returned() {
    let f = make_prefix(source(1));
    sink(f("s")); //~ flow: 1
    let g = make_prefix("p".into());
    sink(g("s")); //~ flow:
    sink(g(&source(2))); //~ flow: 2
    sink(make_boxed(source(3))()); //~ flow: 3
    sink(make_boxed("c".into())()); //~ flow:
    let h = compose(|n: i64| n + 1, |n: i64| n.to_string());
    sink(h(number(4))); //~ flow: 4
    let k = compose(|n: i64| n + 1, |_: i64| "k");
    sink(k(number(4))); //~ flow:
    let adder = |a: i64| move |b: i64| a + b;
    sink(adder(number(5))(1)); //~ flow: 5
    sink(adder(1)(number(6))); //~ flow: 6
    sink(adder(1)(2)); //~ flow:
}

pub fn captured() {
    let s = source(1);
    let by_ref = || s.len();
    sink(by_ref()); //~ flow:
    let text = || s.as_str();
    sink(text()); //~ flow: 1
    let moved = move || s;
    sink(moved()); //~ flow: 1
    let mut log = Vec::new();
    let mut add = |x: &str| log.push(x.to_string());
    add("a");
    add(&source(2));
    sink(&log); //~ flow: 2
    let mut last = String::new();
    let mut set = |x: String| last = x;
    set(source(3));
    set("over".into());
    sink(last); //~ flow:
    let mut n = number(4);
    let mut clear = || n = 0;
    clear();
    sink(n); //~ flow:
    let mut count = 0;
    let mut counter = || {
        count += 1;
        count
    };
    counter();
    sink(counter()); //~ flow:
    let mut cell = Some(source(5));
    let mut once = || cell.take();
    sink(once()); //~ flow: 5
    sink(once()); //~ flow:
    let t = (source(6), "t".to_string());
    let part = || t.1.clone();
    sink(part()); //~ flow:
    let mut m = source(7);
    {
        let mut copy = m.clone();
        let mut edit = move || {
            copy.clear();
            copy.clone()
        };
        sink(edit()); //~ flow:
    }
    m.push('x');
    sink(m); //~ flow: 7
}

struct Button {
    label: String,
    on_click: Box<dyn FnMut(&str) -> String>,
}
struct Pipeline<'a> {
    steps: Vec<Box<dyn Fn(String) -> String + 'a>>,
}
impl<'a> Pipeline<'a> {
    fn new() -> Self {
        Self { steps: Vec::new() }
    }
    fn step(mut self, f: impl Fn(String) -> String + 'a) -> Self {
        self.steps.push(Box::new(f));
        self
    }
    fn run(&self, s: String) -> String {
        self.steps.iter().fold(s, |acc, f| f(acc))
    }
}
pub fn stored() {
    let mut b = Button { label: "l".into(), on_click: Box::new(|s| s.to_string()) };
    sink((b.on_click)(&source(1))); //~ flow: 1
    b.on_click = Box::new(|_| "off".into());
    sink((b.on_click)(&source(1))); //~ flow:
    sink(&b.label); //~ flow:
    let extra = source(2);
    let p = Pipeline::new().step(|s| s.trim().into()).step(|s| s + &extra);
    sink(p.run("x".into())); //~ flow: 2
    let p = Pipeline::new().step(|s| s + "y");
    sink(p.run(source(3))); //~ flow: 3
    sink(p.run("z".into())); //~ flow:
    let table: [(&str, fn(i64) -> i64); 2] = [("id", identity), ("zero", zero)];
    sink(table[0].1(number(4))); //~ flow: 4
    sink(table[1].1(number(4))); //~ flow:
    let ops: std::collections::HashMap<&str, fn(i64) -> i64> = [("id", identity as fn(i64) -> i64), ("zero", zero)].into();
    sink(ops["id"](number(5))); //~ flow: 5
    sink(ops["zero"](number(5))); //~ flow:
    let choice = if coin() { identity } else { zero };
    sink(choice(number(6))); //~ flow: 6
    let opt: Option<fn(i64) -> i64> = Some(identity);
    sink(opt.map(|f| f(number(7)))); //~ flow: 7
    let f = opt.unwrap_or(zero);
    sink(f(number(8))); //~ flow: 8
}

fn walk(n: usize, f: &mut dyn FnMut(i64)) {
    if n > 0 {
        f(number(1));
        walk(n - 1, f);
    }
}
fn fix(f: &dyn Fn(&dyn Fn(i64) -> i64, i64) -> i64, n: i64) -> i64 {
    f(&|m| fix(f, m), n)
}
fn visit<'a>(items: &'a [String], mut f: impl FnMut(usize, &'a str)) {
    for (i, s) in items.iter().enumerate() {
        f(i, s);
    }
}
pub fn recursive() {
    let mut total = 0;
    walk(2, &mut |n| total += n);
    sink(total > 0); //~ flow:
    let mut seen = vec![];
    walk(1, &mut |n| seen.push(n));
    sink(seen); //~ flow: 1
    sink(fix(&|_, n| n, number(2))); //~ flow: 2
    sink(fix(&|me, n| if n > 10 { me(n % 2) } else { 7 }, 100)); //~ flow:
    let items = [source(3), "b".into()];
    let mut found = "";
    visit(&items, |_, s| found = if s.len() > 1 { s } else { found });
    sink(found); //~ flow: 3
    let mut indices = vec![];
    visit(&items, |i, _| indices.push(i));
    sink(indices); //~ flow:
    fn inner(n: i64) -> i64 {
        if n < 5 { n } else { inner(0) }
    }
    sink(inner(3)); //~ flow:
}

pub fn chosen_callbacks() {
    let on_ok = |s: String| Some(s);
    let on_err = |_: String| None::<String>;
    let pick = |ok: bool, s: String| if ok { on_ok(s) } else { on_err(s) };
    sink(pick(true, source(1))); //~ flow: 1
    sink(pick(false, source(1))); //~ flow:
    let with = |n: i64, f: &dyn Fn(i64) -> i64| f(n);
    sink(with(number(2), &|x| x + 1)); //~ flow: 2
    sink(with(number(2), &|_| 1)); //~ flow:
    let v: Vec<Box<dyn Fn() -> String>> = vec![Box::new(|| source(3)), Box::new(|| "b".into())];
    sink(v[0]()); //~ flow: 3
    sink(v[1]()); //~ flow:
    let all = v.iter().map(|f| f()).collect::<Vec<_>>();
    sink(all); //~ flow: 3
    let lazy = std::cell::LazyCell::new(|| source(4));
    sink(&*lazy); //~ flow: 4
    let default = String::new;
    sink(default()); //~ flow:
    let ctor = Some;
    sink(ctor(source(5))); //~ flow: 5
    let method = str::len;
    sink(method(&source(6))); //~ flow:
    let clone = <String as Clone>::clone;
    sink(clone(&source(7))); //~ flow: 7
    let r: &dyn Fn(&str) -> Result<i64, std::num::ParseIntError> = &|s| s.parse();
    sink(r(&number(8).to_string())); //~ flow: 8
}

fn with_resource<R>(f: impl FnOnce(&mut Vec<String>) -> R) -> (Vec<String>, R) {
    let mut v = vec!["start".to_string()];
    let r = f(&mut v);
    (v, r)
}
fn on_each(list: &mut [i64], f: impl Fn(&mut i64)) {
    for x in list {
        f(x);
    }
}
fn retry<T, E>(mut tries: u32, mut f: impl FnMut(u32) -> Result<T, E>) -> Result<T, E> {
    loop {
        match f(tries) {
            Ok(v) => return Ok(v),
            Err(e) if tries == 0 => return Err(e),
            Err(_) => tries -= 1,
        }
    }
}
pub fn scoped() {
    let (v, n) = with_resource(|v| {
        v.push(source(1));
        v.len()
    });
    sink(&v[1]); //~ flow: 1
    sink(&v[0]); //~ flow:
    sink(n); //~ flow:
    let (v, r) = with_resource(|_| source(2));
    sink(v); //~ flow:
    sink(r); //~ flow: 2
    let mut list = [1, 2];
    on_each(&mut list, |x| *x = number(3));
    sink(list[1]); //~ flow: 3
    on_each(&mut list, |x| *x = 0);
    sink(list); //~ flow: //~ spurious: 3
    sink(retry(2, |_| Ok::<_, String>(source(4)))); //~ flow: 4
    sink(retry(2, |_| Err::<i64, _>(source(5))).unwrap_err()); //~ flow: 5
    sink(retry(2, |n| if n < 2 { Ok(n) } else { Err(source(5)) }).unwrap()); //~ flow:
}
