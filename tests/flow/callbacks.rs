//! Functions and closures that make, take and keep each other.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

fn adder(prefix: String) -> impl Fn(&str) -> Box<dyn Fn(&str) -> String> {
    move |mid| {
        let p = prefix.clone();
        let m = mid.to_string();
        Box::new(move |end| format!("{p}{m}{end}"))
    }
}
pub fn closures_returning_closures() {
    sink(adder(source(1))("b")("c")); //~ flow: 1
    sink(adder("a".into())(&source(2))("c")); //~ flow: 2
    sink(adder("a".into())("b")("c")); //~ flow:
}

pub fn curried() {
    let pair = |a: String| move |_b: String| move || a.clone();
    sink(pair(source(3))("x".into())()); //~ flow: 3
    sink(pair("x".into())(source(4))()); //~ flow:
}

pub fn recursive_closure() {
    struct Fix<'a> {
        f: &'a dyn Fn(&Fix, u32, String) -> String,
    }
    let fix = Fix {
        f: &|fix, n, s| if n == 0 { s } else { (fix.f)(fix, n - 1, s + "+") },
    };
    sink((fix.f)(&fix, 3, source(5))); //~ flow: 5
    let drop = Fix {
        f: &|fix, n, s| if n == 0 { "end".to_string() } else { (fix.f)(fix, n - 1, s) },
    };
    sink((drop.f)(&drop, 3, source(6))); //~ flow:
}

const OPS: [(&str, fn(String) -> String); 3] = [("id", id), ("shout", shout), ("drop", drop_it)];
fn id(s: String) -> String {
    s
}
fn shout(s: String) -> String {
    s + "!"
}
fn drop_it(_: String) -> String {
    "dropped".into()
}
pub fn function_tables() {
    sink(OPS[0].1(source(7))); //~ flow: 7
    sink((OPS[2].1)(source(8))); //~ flow:
    let by_name: HashMap<_, _> = OPS.into_iter().collect();
    sink(by_name["shout"](source(9))); //~ flow: 9
}

static TABLE: &[fn(&str, &str) -> String] = &[|a, _| a.to_string(), |_, b| b.to_string()];
pub fn static_closure_table() {
    sink(TABLE[0](&source(10), "b")); //~ flow: 10
    sink(TABLE[1](&source(11), "b")); //~ flow:
}

pub fn map_of_closures() {
    let greeting = source(12);
    let mut m: BTreeMap<&str, Box<dyn Fn() -> String>> = BTreeMap::new();
    m.insert("tainted", Box::new(move || greeting.clone()));
    m.insert("clean", Box::new(|| "hi".to_string()));
    sink(m["tainted"]()); //~ flow: 12
    if let Some(f) = m.get("clean") {
        sink(f()); //~ flow:
    }
}

fn twice<F>(f: F) -> impl FnOnce(String) -> String
where
    F: Fn(String) -> String,
{
    move |x| f(f(x))
}
pub fn higher_order() {
    sink(twice(|s| s + "a")(source(13))); //~ flow: 13
    sink(twice(|s| s.len().to_string())(source(14))); //~ flow:
    let g = twice(|s| id(id(s)));
    sink(g(source(15))); //~ flow: 15
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}
pub fn composition() {
    let p = compose(|s: String| (s, 1), |(s, n)| format!("{s}{n}"));
    sink(p(source(16))); //~ flow: 16
    let q = compose(|s: String| (s, 1), |(_, n)| n);
    sink(q(source(17))); //~ flow:
}

struct Button<'a> {
    on_click: Option<Box<dyn FnMut(&str) + 'a>>,
}
impl<'a> Button<'a> {
    fn click(&mut self, with: &str) {
        if let Some(f) = self.on_click.as_mut() {
            f(with);
        }
    }
}
pub fn listener_fields() {
    let mut log = Vec::new();
    {
        let mut b = Button { on_click: Some(Box::new(|s| log.push(s.to_owned()))) };
        b.click(&source(18));
    }
    sink(&log); //~ flow: 18
    let mut other: Vec<String> = Vec::new();
    let mut c = Button { on_click: None };
    c.click(&source(19));
    c.on_click = Some(Box::new(|_| other.push("click".into())));
    c.click(&source(20));
    drop(c);
    sink(other); //~ flow:
}

pub fn counters() {
    let mut n = 0;
    let mut last = String::new();
    let mut step = |s: String| {
        n += 1;
        std::mem::replace(&mut last, s)
    };
    sink(step(source(21))); //~ flow:
    sink(step("x".into())); //~ flow: 21
    sink(step("y".into())); //~ flow:
    sink(n); //~ flow:
}

fn memo(f: Rc<dyn Fn(&str) -> String>) -> impl FnMut(&str) -> String {
    let mut cache: HashMap<String, String> = HashMap::new();
    move |k| cache.entry(k.to_string()).or_insert_with(|| f(k)).clone()
}
pub fn memoised() {
    let s = source(22);
    let mut m = memo(Rc::new(move |_| s.clone()));
    sink(m("k")); //~ flow: 22
    let mut c = memo(Rc::new(|_| "c".into()));
    sink(c("k")); //~ flow:
}

fn visit(n: u32, f: &mut dyn FnMut(u32, &str), text: &str) {
    if n > 0 {
        f(n, text);
        visit(n - 1, f, text);
    }
}
pub fn recursion_with_callback() {
    let mut seen = vec![];
    let mut depths = vec![];
    visit(2, &mut |n, t| { seen.push(t.to_string()); depths.push(n); }, &source(23));
    sink(seen); //~ flow: 23
    sink(depths); //~ flow:
}

fn cps(s: String, k: impl FnOnce(String) -> String) -> String {
    k(s)
}
pub fn continuation_passing() {
    sink(cps(source(24), |a| cps("x".into(), |b| a + &b))); //~ flow: 24
    sink(cps(source(25), |_a| cps("x".into(), |b| b))); //~ flow:
}

pub fn question_mark_in_closure() {
    let find = |v: &[Option<String>]| -> Option<String> {
        let first = v.first()?.as_ref()?;
        Some(first.clone())
    };
    sink(find(&[Some(source(26))])); //~ flow: 26
    sink(find(&[None, Some(source(27))])); //~ flow:
    let parsed = (|| -> Result<i64, std::num::ParseIntError> {
        let a = "5".parse::<i64>()?;
        Ok(a + number(28))
    })();
    sink(parsed.unwrap_or(0)); //~ flow: 28
}

fn pick(flag: bool) -> fn(String) -> String {
    if flag { id } else { drop_it }
}
pub fn chosen_function() {
    sink(pick(true)(source(29))); //~ flow: 29
    let f = match "drop" { "id" => id as fn(String) -> String, _ => drop_it };
    sink(f(source(30))); //~ flow:
}

pub fn method_paths_as_values() {
    struct P { name: String, alias: &'static str }
    impl P {
        fn name(&self) -> String { self.name.clone() }
        fn alias(&self) -> String { self.alias.to_string() }
    }
    let get: fn(&P) -> String = P::name;
    let p = P { name: source(31), alias: "al" };
    sink(get(&p)); //~ flow: 31
    let fs: [fn(&P) -> String; 2] = [P::name, P::alias];
    sink(fs[1](&p)); //~ flow:
    sink(fs.map(|f| f(&p))); //~ flow: 31
}
