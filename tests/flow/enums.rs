//! Enums, patterns and data that contains itself.
#[derive(Debug, Clone)]
enum Msg {
    Text(String),
    Pair { a: i64, b: i64 },
    Two(i64, i64),
    Nothing,
    Nested(Box<Msg>),
    Opt(Option<String>),
}
use Msg::*;

fn text(m: Msg) -> String {
    match m {
        Text(s) => s,
        _ => String::new(),
    }
}
fn a_of(m: &Msg) -> i64 {
    match m {
        Pair { a, .. } => *a,
        Two(a, _) => *a,
        _ => 0,
    }
}
impl Msg {
    fn is_text(&self) -> bool {
        matches!(self, Msg::Text(_))
    }
    fn as_text(&self) -> Option<&str> {
        if let Self::Text(s) = self { Some(s) } else { None }
    }
    fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Text(s) => Some(s),
            _ => None,
        }
    }
    fn deep(&self) -> String {
        match self {
            Self::Nested(m) => m.deep(),
            Self::Text(s) => s.clone(),
            Self::Opt(Some(s)) => s.clone(),
            _ => "".into(),
        }
    }
}

pub fn payloads() {
    let t = Text(source(1));
    sink(text(t.clone())); //~ flow: 1
    sink(t.as_text()); //~ flow: 1
    sink(t.is_text()); //~ flow:
    sink(text(Nothing)); //~ flow:
    let p = Pair { a: number(2), b: 3 };
    sink(a_of(&p)); //~ flow: 2
    if let Pair { a, b } = p {
        sink(a); //~ flow: 2
        sink(b); //~ flow:
    }
    let q = Two(1, number(3));
    sink(a_of(&q)); //~ flow:
    match q {
        Two(a, b) if a > 0 => {
            sink(a); //~ flow:
            sink(b) //~ flow: 3
        }
        Two(..) => {}
        _ => {}
    }
    let mut m = Text(String::new());
    if let Some(s) = m.text_mut() {
        s.push_str(&source(4));
    }
    sink(m.as_text()); //~ flow: 4
    if let Text(s) = &mut m {
        *s = String::new();
    }
    sink(m.as_text()); //~ flow:
    m = Opt(Some(source(5)));
    sink(m.deep()); //~ flow: 5
    let n = Nested(Box::new(Nested(Box::new(Text(source(6))))));
    sink(n.deep()); //~ flow: 6
    let Nested(inner) = n else { return };
    sink(inner.deep()); //~ flow: 6
    match *inner {
        Nested(x) => sink(x), //~ flow: 6
        _ => sink(0), //~ flow:
    }
    if let Opt(Some(ref s)) = m {
        sink(s); //~ flow: 5
    }
    let m2 = if coin() { Text(source(7)) } else { Pair { a: 1, b: number(8) } };
    match &m2 {
        Text(s) => sink(s), //~ flow: 7
        Pair { a, b } => {
            sink(a); //~ flow:
            sink(b) //~ flow: 8
        }
        _ => {}
    }
    match m2 {
        Text(s) | Opt(Some(s)) => sink(s), //~ flow: 7
        Two(x, _) | Pair { b: x, .. } => sink(x), //~ flow: 8
        _ => {}
    }
    let e @ Text(_) = Text(source(9)) else { return };
    sink(e.as_text()); //~ flow: 9
    let r: Result<i64, String> = if coin() { Ok(number(10)) } else { Err(source(11)) };
    match &r {
        Ok(v) => sink(v), //~ flow: 10
        Err(e) => sink(e), //~ flow: 11
    }
    sink(r.clone().ok()); //~ flow: 10
    sink(r.clone().err()); //~ flow: 11
    sink(r.clone().unwrap_or(0)); //~ flow: 10
    sink(r.clone().unwrap_or_else(|e| e.len() as i64)); //~ flow: 10
    sink(r.clone().map_err(|_| 0).map(|_| 1)); //~ flow:
    sink(r.as_ref().map_or(0, |v| *v)); //~ flow: 10
    sink(r.is_ok()); //~ flow:
    let v @ (Ok(_) | Err(_)) = r;
    sink(v); //~ flow: 10, 11
}

pub fn patterns() {
    let pair = (number(1), source(2));
    match pair {
        (n, ref s) if n > 5 => {
            sink(n); //~ flow: 1
            sink(s) //~ flow: 2
        }
        _ => {}
    }
    match number(3) {
        0 => {}
        n => sink(n), //~ flow: 3
    }
    match (coin(), number(4)) {
        (true, x) => sink(x), //~ flow: 4
        (false, _) => sink(0), //~ flow:
    }
    let opt = Some((number(5), 1));
    if let Some((a, b)) = opt {
        sink(a); //~ flow: 5
        sink(b); //~ flow:
    }
    let Some((c, _)) = opt else { panic!() };
    sink(c); //~ flow: 5
    if let Some(x @ (a, _)) = opt {
        sink(x.1); //~ flow:
        sink(a); //~ flow: 5
    }
    let refopt = &Some(source(6));
    if let Some(s) = refopt {
        sink(s); //~ flow: 6
    }
    if let &Some(ref s) = refopt {
        sink(s); //~ flow: 6
    }
    let v = vec![number(7), 8];
    if let [a, b] = v[..] {
        sink(a); //~ flow: 7
        sink(b); //~ flow:
    }
    if let [a, b] = v.as_slice() {
        sink(a); //~ flow: 7
        sink(b); //~ flow:
    }
    match v.first() {
        Some(&x) => sink(x), //~ flow: 7
        None => {}
    }
    match v.as_slice() {
        [.., last] => sink(last), //~ flow:
        [] => {}
    }
    match v.as_slice() {
        [first, tail @ ..] => {
            sink(first); //~ flow: 7
            sink(tail) //~ flow:
        }
        [] => {}
    }
    let s = source(9);
    match s.as_str() {
        "a" => {}
        other => sink(other), //~ flow: 9
    }
    let (x, y) = match opt {
        Some((a, b)) if coin() => (b, a),
        Some(p) => (p.1, 0),
        None => (0, 0),
    };
    sink(x); //~ flow:
    sink(y); //~ flow: 5
    let nested = Some(Some(number(10)));
    if let Some(Some(n)) = nested {
        sink(n); //~ flow: 10
    }
    if let Some(n) = nested
        && let Some(k) = n
        && k > 0
    {
        sink(k); //~ flow: 10
    }
    while let Some(k) = nested.flatten() {
        sink(k); //~ flow: 10
        break;
    }
    let f = |(a, b): (i64, i64)| a + b * 0;
    sink(f((number(11), 1))); //~ flow: 11
    fn g([a, _]: [i64; 2], (_, d): (i64, i64)) -> i64 {
        a + d
    }
    sink(g([number(12), 0], (1, 2))); //~ flow: 12
    sink(g([0, number(13)], (number(14), 2))); //~ flow:
    fn h(Point { x, .. }: Point) -> i64 {
        x
    }
    sink(h(Point { x: number(15), y: 1 })); //~ flow: 15
    sink(h(Point { x: 1, y: number(15) })); //~ flow:
    let Point { x: Inner, .. } = (Point { x: number(16), y: 0 });
    sink(Inner); //~ flow: 16
    let c = 'z';
    match source(17).chars().next() {
        Some('<') => sink(1), //~ flow:
        Some(_) => {}
        None => {}
    }
    sink(c); //~ flow:
    let bx = Box::new((number(18), 2));
    let (p, q) = *bx;
    sink(p); //~ flow: 18
    sink(q); //~ flow:
    match (Some(number(19)), None::<i64>) {
        (Some(a), None) => sink(a), //~ flow: 19
        (None, Some(b)) => sink(b), //~ flow:
        _ => {}
    }
    const ZERO: i64 = 0;
    match number(20) {
        ZERO => sink(1), //~ flow:
        x => sink(x), //~ flow: 20
    }
    let mut list = vec![Some(number(21)), None];
    for slot in &mut list {
        if let Some(x) = slot.take() {
            sink(x); //~ flow: 21
        }
    }
    sink(&list[0]); //~ flow:
    let t = (1, (2, number(22)));
    let (a, (b, c)) = &t;
    sink(a); //~ flow:
    sink(b); //~ flow:
    sink(c); //~ flow: 22
    let x = number(23);
    let y = match x {
        x if x < 0 => -x,
        x => x,
    };
    sink(y); //~ flow: 23
    match &mut (number(24), 0) {
        (a, b) => {
            *b = *a;
            *a = 0;
            sink(*a); //~ flow:
            sink(*b) //~ flow: 24
        }
    }
}
struct Point {
    x: i64,
    y: i64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Plain {
    A,
    B,
    C,
}
fn from_num(n: i64) -> Plain {
    match n {
        1 => Plain::A,
        2 => Plain::B,
        _ => Plain::C,
    }
}
enum List {
    Cons(i64, Box<List>),
    Nil,
}
use List::{Cons, Nil};
fn sum(l: &List) -> i64 {
    match l {
        Cons(n, rest) => n + sum(rest),
        Nil => 0,
    }
}
fn len(l: &List) -> i64 {
    match l {
        Cons(_, rest) => 1 + len(rest),
        Nil => 0,
    }
}
enum Expr {
    Num(i64),
    Add(Box<Expr>, Box<Expr>),
    Neg(Box<Expr>),
}
fn eval(e: &Expr) -> i64 {
    match e {
        Expr::Num(n) => *n,
        Expr::Add(a, b) => eval(a) + eval(b),
        Expr::Neg(e) => -eval(e),
    }
}
struct Tree {
    value: i64,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}
impl Tree {
    fn leaf(value: i64) -> Self {
        Tree { value, left: None, right: None }
    }
    fn insert(&mut self, v: i64) {
        let side = if v < self.value { &mut self.left } else { &mut self.right };
        match side {
            Some(t) => t.insert(v),
            None => *side = Some(Box::new(Tree::leaf(v))),
        }
    }
    fn max(&self) -> i64 {
        self.right.as_ref().map_or(self.value, |r| r.max())
    }
}

pub fn recursive_data() {
    sink(from_num(number(1))); //~ flow:
    let l = Cons(1, Box::new(Cons(number(2), Box::new(Nil))));
    sink(sum(&l)); //~ flow: 2
    sink(len(&l)); //~ flow:
    if let Cons(h, t) = &l {
        sink(h); //~ flow:
        if let Cons(h2, _) = &**t {
            sink(h2); //~ flow: 2
        }
    }
    sink(eval(&Expr::Num(1))); //~ flow:
    let mut t = Tree::leaf(5);
    t.insert(number(4));
    sink(t.max()); //~ flow: 4
    sink(t.value); //~ flow:
    let mut head: Option<Box<Node>> = None;
    for i in 0..2 {
        head = Some(Box::new(Node { v: if i == 1 { number(6) } else { 0 }, next: head }));
    }
    let mut cur = &head;
    while let Some(n) = cur {
        sink(n.v); //~ flow: 6
        cur = &n.next;
    }
}
struct Node {
    v: i64,
    next: Option<Box<Node>>,
}
