//! Structs, tuples, nested, field-sensitive updates, enums and all pattern forms.
use std::rc::Rc;

#[derive(Clone, Debug, Default)]
struct Inner {
    a: String,
    b: String,
}
#[derive(Clone, Debug, Default)]
struct Outer {
    left: Inner,
    right: Inner,
    list: Vec<Inner>,
    pair: (i64, i64),
}
#[derive(Clone, Debug)]
struct Meters(i64);
#[derive(Clone, Debug)]
struct Couple(String, String);

pub fn nested_updates() {
    let mut o = Outer::default();
    o.left.a = source(1);
    sink(&o.left.a); //~ flow: 1
    sink(&o.left.b); //~ flow:
    sink(&o.right); //~ flow:
    o.right = o.left.clone();
    sink(&o.right.a); //~ flow: 1
    sink(&o.right.b); //~ flow:
    o.left = Inner { a: "a".into(), ..o.left };
    sink(&o.left.a); //~ flow:
    let Outer { right: Inner { a, b }, pair: (p, ..), .. } = o;
    sink(a); //~ flow: 1
    sink(b); //~ flow:
    sink(p); //~ flow:
}

pub fn swap_fields() {
    let mut i = Inner { a: source(1), b: "b".into() };
    std::mem::swap(&mut i.a, &mut i.b);
    sink(&i.a); //~ flow:
    sink(&i.b); //~ flow: 1
    let Inner { a, b } = &mut i;
    std::mem::swap(a, b);
    sink(&i.a); //~ flow: 1
    sink(&i.b); //~ flow:
    let taken = std::mem::take(&mut i);
    sink(&i); //~ flow:
    sink(taken.a); //~ flow: 1
    let mut c = Couple(source(2), "r".into());
    c.0 = c.1.clone();
    sink(c); //~ flow:
}

pub fn update_syntax() {
    let base = Outer { pair: (number(1), 2), left: Inner { a: source(2), b: "x".into() }, ..Default::default() };
    let o = Outer { pair: (0, 0), ..base.clone() };
    sink(o.pair.0); //~ flow:
    sink(&o.left.a); //~ flow: 2
    let o = Outer { left: Inner::default(), ..base };
    sink(&o.left.a); //~ flow:
    sink(o.pair.0); //~ flow: 1
    sink(o.pair.1); //~ flow:
}

pub fn through_references() {
    let mut o = Outer::default();
    let l = &mut o.left;
    let a = &mut l.a;
    a.push_str(&source(1));
    sink(&o.left.a); //~ flow: 1
    sink(&o.left.b); //~ flow:
    let r = &mut o;
    r.right.b = source(2);
    let Outer { right, .. } = r;
    right.a = right.b.clone();
    right.b.clear();
    sink(&o.right.a); //~ flow: 2
    sink(&o.right.b); //~ flow:
    o.list.push(Inner { a: source(3), b: String::new() });
    let last = o.list.last_mut().unwrap();
    last.b = last.a.clone();
    last.a = String::new();
    sink(&o.list[0].a); //~ flow:
    sink(&o.list[0].b); //~ flow: 3
}

fn set(o: &mut Outer, v: i64) {
    o.pair.1 = v;
}
fn reset(o: &mut Outer) {
    *o = Outer::default();
}
fn get(o: &Outer) -> &i64 {
    &o.pair.1
}
fn get_mut(o: &mut Outer) -> &mut i64 {
    &mut o.pair.0
}
pub fn through_functions() {
    let mut o = Outer::default();
    set(&mut o, number(1));
    sink(*get(&o)); //~ flow: 1
    *get_mut(&mut o) = number(2);
    sink(o.pair.0); //~ flow: 2
    sink(o.pair.1); //~ flow: 1
    reset(&mut o);
    sink(o.pair); //~ flow:
    let Meters(m) = Meters(number(3));
    sink(m); //~ flow: 3
    let make: fn(i64) -> Meters = Meters;
    sink(make(number(4)).0); //~ flow: 4
    let all = [1, number(5)].map(Meters);
    sink(all[1].0); //~ flow: 5
    sink(all[0].0); //~ flow:
}

#[derive(Clone, Debug)]
enum Shape {
    Unit,
    One(String),
    Two(String, String),
    Named { name: String, tag: String },
    Boxed(Box<Shape>),
    Many(Vec<Shape>),
}

fn describe(s: &Shape) -> String {
    match s {
        Shape::Unit => "unit".into(),
        Shape::One(x) | Shape::Two(x, _) => x.clone(),
        Shape::Named { name, .. } => name.clone(),
        Shape::Boxed(inner) => describe(inner),
        Shape::Many(all) => all.iter().map(describe).collect::<Vec<_>>().join(","),
    }
}
fn second(s: Shape) -> Option<String> {
    Some(match s {
        Shape::Two(_, y) => y,
        Shape::Named { tag: t @ _, .. } => t,
        Shape::Boxed(b) => return second(*b),
        _ => None?,
    })
}
pub fn enum_walks() {
    sink(describe(&Shape::One(source(1)))); //~ flow: 1
    sink(describe(&Shape::Two("x".into(), source(2)))); //~ flow:
    sink(second(Shape::Two("x".into(), source(3)))); //~ flow: 3
    sink(second(Shape::Two(source(4), "y".into()))); //~ flow:
    sink(describe(&Shape::Named { name: source(5), tag: "t".into() })); //~ flow: 5
    sink(second(Shape::Named { name: source(6), tag: "t".into() })); //~ flow:
    sink(describe(&Shape::Boxed(Box::new(Shape::One(source(7)))))); //~ flow: 7
    sink(describe(&Shape::Many(vec![Shape::Unit, Shape::One(source(8))]))); //~ flow: 8
    sink(describe(&Shape::Many(vec![Shape::Unit, Shape::Two("q".into(), source(9))]))); //~ flow:
    sink(second(Shape::Boxed(Box::new(Shape::Two("x".into(), source(10)))))); //~ flow: 10
}

pub fn pattern_forms() {
    let n = number(1);
    match (n, 2) {
        (0, _) => {}
        (x, 0 | 1) => sink(x), //~ flow:
        (x @ 1.., y) if y > 1 => sink(x), //~ flow: 1
        _ => {}
    }
    match &[source(2), "b".into(), "c".into()] {
        [a, rest @ ..] => {
            sink(a); //~ flow: 2
            sink(rest); //~ flow:
        }
    }
    match &vec![source(3), "b".into(), "c".into()][..] {
        [] => {}
        [x] => sink(x),
        [first, .., last] => {
            sink(first); //~ flow: 3
            sink(last); //~ flow:
        }
    }
    let ref r = source(4);
    sink(r); //~ flow: 4
    let &(a, ref b) = &(1, source(5));
    sink(a); //~ flow:
    sink(b); //~ flow: 5
    let whole @ Couple(l, _) = &Couple("l".into(), source(6));
    sink(l); //~ flow:
    sink(whole); //~ flow: 6
    let (mut p, ref mut q) = (source(7), source(8));
    p.clear();
    *q = String::new();
    sink(p); //~ flow:
    sink(q); //~ flow:
    if let Shape::Boxed(ref b) = Shape::Boxed(Box::new(Shape::One(source(9)))) {
        if let Shape::One(s) = &**b {
            sink(s); //~ flow: 9
        }
    }
    let ((a, [b, c]), Meters(d)) = ((number(10), [1, number(11)]), Meters(2));
    sink(a); //~ flow: 10
    sink(b); //~ flow:
    sink(c); //~ flow: 11
    sink(d); //~ flow:
    match Some(Some(source(12))) {
        Some(Some(s)) if s.is_empty() => drop(s),
        Some(None) | None => {}
        Some(inner) => sink(inner), //~ flow: 12
    }
    match "k" {
        k @ ("k" | "l") => sink(k), //~ flow:
        _ => {}
    }
}

pub fn variant_writes() {
    let mut s = Shape::Named { name: "n".into(), tag: "t".into() };
    if let Shape::Named { name, tag } = &mut s {
        *name = source(1);
        tag.push('x');
    }
    sink(describe(&s)); //~ flow: 1
    sink(second(s.clone())); //~ flow:
    if let Shape::Named { ref mut name, .. } = s {
        name.clear();
    }
    sink(describe(&s)); //~ flow:
    s = Shape::One(source(2));
    match s {
        Shape::One(ref mut x) => *x += "y",
        _ => unreachable!(),
    }
    sink(&s); //~ flow: 2
    s = Shape::Unit;
    sink(&s); //~ flow:
    let mut m = Shape::Many(vec![Shape::Unit]);
    if let Shape::Many(list) = &mut m {
        list.push(Shape::One(source(3)));
        list[0] = Shape::One("z".into());
    }
    if let Shape::Many(list) = &m {
        sink(&list[0]); //~ flow:
        sink(&list[1]); //~ flow: 3
    }
}

pub fn rc_fields() {
    struct Node {
        value: String,
        next: Option<Rc<Node>>,
    }
    let tail = Rc::new(Node { value: source(1), next: None });
    let head = Node { value: "h".into(), next: Some(tail.clone()) };
    sink(&head.value); //~ flow:
    sink(&head.next.as_ref().unwrap().value); //~ flow: 1
    let mut at = Some(&head);
    let mut last = "";
    while let Some(node) = at {
        last = &node.value;
        at = node.next.as_deref();
    }
    sink(last); //~ flow: 1
    if let Node { next: Some(n), value } = &head {
        sink(value); //~ flow:
        sink(&n.value); //~ flow: 1
        sink(n.next.is_none()); //~ flow:
    }
}

pub fn tuples_of_tuples() {
    let t = ((1, number(1)), (number(2), 3));
    let ((a, b), (c, d)) = t;
    sink(a); //~ flow:
    sink(b); //~ flow: 1
    sink(c); //~ flow: 2
    sink(d); //~ flow:
    sink(t.0.1); //~ flow: 1
    sink(t.1.1); //~ flow:
    let mut u = t;
    u.0 = u.1;
    sink(u.0.0); //~ flow: 2
    sink(u.0.1); //~ flow:
    u.1.0 = 0;
    sink(u.1.0); //~ flow:
    sink(u.0.0); //~ flow: 2
    let (.., last) = (1, 2, number(3));
    sink(last); //~ flow: 3
    let (first, ..) = (1, 2, number(3));
    sink(first); //~ flow:
    let f = |(a, _): (i64, i64), [x, y]: [i64; 2]| (a + x, y);
    sink(f((number(4), number(5)), [1, 2]).0); //~ flow: 4
    sink(f((number(4), number(5)), [1, 2]).1); //~ flow:
}

mod shapes {
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub enum Kind {
        A = 1,
        B = 2,
    }
    #[derive(Debug)]
    pub struct Tagged {
        pub kind: Kind,
        pub(super) raw: i64,
        hidden: i64,
    }
    impl Tagged {
        pub fn new(kind: Kind, raw: i64) -> Self {
            Self { kind, raw, hidden: raw }
        }
        pub const fn hidden(&self) -> i64 {
            self.hidden
        }
        pub fn with_kind(self, kind: Kind) -> Self {
            Tagged { kind, ..self }
        }
        pub fn zeroed(mut self) -> Self {
            self.hidden = 0;
            self
        }
    }
}
pub fn module_structs() {
    use shapes::Kind::{self, *};
    let t = shapes::Tagged::new(A, number(1));
    sink(t.kind); //~ flow:
    sink(t.raw); //~ flow: 1
    sink(t.hidden()); //~ flow: 1
    let t = t.with_kind(Kind::B).zeroed();
    sink(t.hidden()); //~ flow:
    sink(t.raw); //~ flow: 1
    sink(t.kind as i64); //~ flow:
    let shapes::Tagged { raw: n, .. } = t;
    sink(n); //~ flow: 1
}

union Bits {
    i: i64,
    u: u64,
}
pub fn unions() {
    let b = Bits { i: number(1) };
    sink(unsafe { b.u }); //~ flow: 1 //~ missing: 1
    let mut b = b;
    b.u = 0;
    sink(unsafe { b.i }); //~ flow: //~ spurious: 1
}

struct Generic<T, const N: usize> {
    items: [T; N],
}
impl<T: Clone, const N: usize> Generic<T, N> {
    fn map<U, F: FnMut(T) -> U>(self, f: F) -> Generic<U, N> {
        Generic { items: self.items.map(f) }
    }
    fn first(&self) -> T {
        self.items[0].clone()
    }
    fn last(&self) -> T {
        self.items[N - 1].clone()
    }
}
pub fn generic_structs() {
    let g = Generic { items: [source(1), "b".into()] };
    sink(g.first()); //~ flow: 1
    sink(g.last()); //~ flow: //~ spurious: 1
    let g = g.map(|s| s + "!");
    sink(g.first()); //~ flow: 1
    let g = g.map(|s| s.len());
    sink(g.first()); //~ flow:
}
