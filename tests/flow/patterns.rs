//! Patterns, assignments, operators and what a block gives.

use std::fmt::Debug;

pub fn let_chains() {
    let a = Some(source(1));
    let b: Result<String, ()> = Ok("b".into());
    if let Some(x) = &a && let Ok(y) = &b && !x.is_empty() {
        sink(x); //~ flow: 1
        sink(y); //~ flow:
    }
    if let Some(x) = a && x.len() < 100 && let Some(c) = x.chars().next() && c == '<' {
        sink(x); //~ flow: 1 //~ checked: 1
        sink("const"); //~ flow:
    }
}

enum Ev {
    Key(String, u8),
    Mouse { at: (i64, i64), name: String },
    Paste(String),
}
fn text(e: &Ev) -> &str {
    match e {
        Ev::Key(s, 1 | 2) | Ev::Paste(s) | Ev::Mouse { name: s, at: (0, _) | (_, 0) } => s,
        Ev::Key(_, n @ 3..=9) if *n % 2 == 1 => "odd",
        Ev::Key(..) | Ev::Mouse { .. } => "other",
    }
}
pub fn nested_or_patterns() {
    sink(text(&Ev::Key(source(2), 1))); //~ flow: 2
    sink(text(&Ev::Key(source(3), 5))); //~ flow:
    sink(text(&Ev::Mouse { at: (0, 4), name: source(4) })); //~ flow: 4
    sink(text(&Ev::Mouse { at: (number(5), 4), name: "n".into() })); //~ flow:
    sink(text(&Ev::Paste(source(6)))); //~ flow: 6
}

pub fn at_bindings() {
    let v = [number(7), 2, 3];
    if let [first @ (1..), rest @ ..] = &v[..] {
        sink(first); //~ flow: 7
        sink(rest); //~ flow:
    }
    match Some(number(8)) {
        whole @ Some(n) if n > 0 => sink(whole), //~ flow: 8
        Some(_) | None => sink(0), //~ flow:
    }
    let p @ (a, _) = (number(9), 1);
    sink(p.1); //~ flow:
    sink(a); //~ flow: 9
}

const LIMIT: i64 = 10;
const ADMIN: &str = "admin";
pub fn const_patterns() {
    match number(10) {
        LIMIT => sink("limit"), //~ flow:
        i64::MIN..=-1 => sink("negative"), //~ flow:
        n => sink(n), //~ flow: 10
    }
    match source(11).as_str() {
        ADMIN => sink("admin"), //~ flow:
        other => sink(other), //~ flow: 11
    }
}

pub fn else_if_let() {
    let a: Option<String> = None;
    let b: Result<String, String> = Err(source(12));
    if let Some(x) = &a {
        sink(x); //~ flow:
    } else if let Ok(y) = &b {
        sink(y); //~ flow:
    } else if let Err(z) = &b {
        sink(z); //~ flow: 12
    } else {
        sink("none"); //~ flow:
    }
}

pub fn labelled_values() {
    let v = 'find: {
        for s in ["a".to_string(), source(13)] {
            if s.starts_with('<') {
                break 'find s;
            }
        }
        "none".to_string()
    };
    sink(v); //~ flow: 13
    let w = 'out: loop {
        let s = source(14);
        loop {
            if s.len() > 2 {
                break 'out "long";
            }
            break;
        }
        break "short";
    };
    sink(w); //~ flow:
    let mut i = 0;
    let x = loop {
        i += 1;
        if i == 2 {
            break number(15) + i;
        }
    };
    sink(x); //~ flow: 15
    sink(i); //~ flow:
}

pub fn assignments() {
    let (mut a, mut b);
    (a, b) = (source(16), "b".to_string());
    sink(&a); //~ flow: 16
    (a, b) = (b, a);
    sink(&a); //~ flow:
    sink(&b); //~ flow: 16
    let mut arr = [String::new(), String::new()];
    [arr[0], _] = [source(17), source(18)];
    sink(&arr[0]); //~ flow: 17
    sink(&arr[1]); //~ flow:
    struct S { x: i64, y: i64 }
    let mut s = S { x: 1, y: 2 };
    (s.x, ..) = (number(19), 1, 2);
    S { y: s.x, x: s.y } = S { x: 5, y: s.x };
    sink(s.x); //~ flow: 19
    sink(s.y); //~ flow:
    _ = b;
    let mut n = 0;
    n += { let t = number(20); t };
    sink(n); //~ flow: 20
    n = 0;
    n <<= 1;
    sink(n); //~ flow:
    let _ = a;
}

pub fn shadowing() {
    let s = source(21);
    {
        let s = "inner";
        sink(s); //~ flow:
    }
    let s = if s.is_empty() { s } else { format!("{s}{s}") };
    sink(&s); //~ flow: 21
    let s = s.len();
    sink(s); //~ flow:
    for s in [number(22)] {
        sink(s); //~ flow: 22
    }
    sink(s); //~ flow:
}

pub fn reference_patterns() {
    let pairs = vec![(source(23), 1), ("b".into(), 2)];
    for &(ref s, n) in &pairs {
        sink(n); //~ flow:
        sink(s); //~ flow: 23
    }
    let mut t = (String::from("a"), source(24));
    let (ref mut l, ref r) = t;
    l.push_str(r);
    sink(&t.0); //~ flow: 24
    t.0.clear();
    let (l, _) = &mut t;
    *l = "z".into();
    sink(t.0); //~ flow:
    let &&x = &&number(25);
    sink(x); //~ flow: 25
}

struct Temp(f64);
impl std::ops::Add<i64> for Temp {
    type Output = i64;
    fn add(self, n: i64) -> i64 {
        self.0 as i64 + n
    }
}
impl std::ops::Neg for Temp {
    type Output = &'static str;
    fn neg(self) -> &'static str {
        "neg"
    }
}
impl std::ops::Not for Temp {
    type Output = f64;
    fn not(self) -> f64 {
        self.0
    }
}
struct Env {
    vars: Vec<(String, String)>,
    missing: String,
}
impl std::ops::Index<&str> for Env {
    type Output = String;
    fn index(&self, k: &str) -> &String {
        self.vars.iter().find(|(n, _)| n == k).map(|(_, v)| v).unwrap_or(&self.missing)
    }
}
impl std::ops::IndexMut<&str> for Env {
    fn index_mut(&mut self, k: &str) -> &mut String {
        self.vars.push((k.to_string(), String::new()));
        &mut self.vars.last_mut().unwrap().1
    }
}
pub fn operators() {
    sink(Temp(1.0) + number(26)); //~ flow: 26
    sink(-Temp(number(27) as f64)); //~ flow:
    sink(!Temp(number(28) as f64) as i64); //~ flow: 28
    let mut e = Env { vars: vec![], missing: "none".into() };
    sink(&e["x"]); //~ flow:
    e["x"] = source(29);
    sink(&e["x"]); //~ flow: 29
}

fn diverging(n: i64) -> i64 {
    let Some(x) = n.checked_mul(1) else {
        panic!("too big");
    };
    match x {
        0 => unreachable!(),
        v if v > LIMIT => v,
        _ => return 0,
    }
}
pub fn never_types() {
    sink(diverging(number(30))); //~ flow: 30
    sink(diverging(1)); //~ flow:
}

pub fn nested_functions_and_consts() {
    const fn pick(first: bool) -> &'static str {
        if first { "one" } else { "two" }
    }
    const PICKED: &str = pick(false);
    sink(PICKED); //~ flow:
    fn keep<T>(t: T) -> T {
        t
    }
    sink(keep(source(31))); //~ flow: 31
    static NAMES: [&str; 2] = ["a", "b"];
    let i = source(32).len() % 2;
    sink(NAMES[i]); //~ flow:
    sink(const { 1 + 2 }); //~ flow:
}

fn by_parts((a, b): (String, &str), [x, .., z]: [i64; 3], Wrap { inner, .. }: Wrap<String>) -> (String, i64, String) {
    (a + b, x - z, inner)
}
struct Wrap<T> {
    inner: T,
    #[allow(dead_code)]
    other: T,
}
pub fn parameter_patterns() {
    let (a, n, w) = by_parts((source(33), "b"), [1, number(34), 2], Wrap { inner: "i".into(), other: source(35) });
    sink(a); //~ flow: 33
    sink(n); //~ flow:
    sink(w); //~ flow:
    let (_, n, w) = by_parts(("a".into(), "b"), [number(36), 1, 0], Wrap { inner: source(37), other: String::new() });
    sink(n); //~ flow: 36
    sink(w); //~ flow: 37
}

pub fn temporaries() {
    fn len(s: &mut String) -> usize {
        let n = s.len();
        s.push_str("grown");
        n
    }
    let mut s = source(38);
    sink(len(&mut s)); //~ flow:
    sink(s); //~ flow: 38
    let r = &mut String::from("t");
    *r += &source(39);
    sink(r.as_str()); //~ flow: 39
    sink(&mut String::from("fresh")); //~ flow:
}

fn printed<T: Debug + ?Sized>(t: &T) -> String {
    format!("{t:?}")
}
pub fn casts_and_unsized() {
    let arr = [source(40), "b".into()];
    let slice: &[String] = &arr;
    sink(printed(slice)); //~ flow: 40
    sink(printed("str")); //~ flow:
    let n = number(41) as u64 as f64 as i64;
    sink(n); //~ flow: 41
    let any: Box<dyn std::any::Any> = Box::new(source(42));
    if let Some(s) = any.downcast_ref::<String>() {
        sink(s); //~ flow: 42
    }
    let other: &dyn std::any::Any = &5i32;
    sink(other.downcast_ref::<i32>()); //~ flow:
}
