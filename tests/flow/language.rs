//! Closures, patterns, macros, async and control flow in less usual shapes.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock, mpsc};

fn apply<F: Fn(String) -> String>(f: F, x: String) -> String {
    f(x)
}

fn apply_mut(f: &mut dyn FnMut(&str), x: &str) {
    f(x);
}

fn make_adder(tail: String) -> impl Fn(&str) -> String {
    move |s| format!("{s}{tail}")
}

fn make_boxed(keep: bool) -> Box<dyn Fn(String) -> String> {
    if keep { Box::new(|s| s) } else { Box::new(|_| "x".into()) }
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

pub fn closures_in_and_out() {
    sink(apply(|s| s, source(1))); //~ flow: 1
    sink(apply(|_| "x".into(), source(1))); //~ flow:
    sink(apply(|s| apply(|t| t, s), source(2))); //~ flow: 2
    sink(make_adder(source(3))("x")); //~ flow: 3
    sink(make_adder("x".into())("y")); //~ flow:
    sink(make_boxed(true)(source(4))); //~ flow: 4
    let f = compose(|s: String| s + "x", |s: String| s.len().to_string());
    let g = compose(|s: String| s + "x", |s: String| s + "y");
    sink(g(source(5))); //~ flow: 5
    let _ = f(source(6));
    let mut seen = String::new();
    apply_mut(&mut |s| seen = s.to_string(), &source(7));
    sink(seen); //~ flow: 7
    let h: fn(String) -> String = |s| s;
    sink(h(source(8))); //~ flow: 8
    sink((|s: String| s)(source(9))); //~ flow: 9
    sink(Some(source(10)).map(String::from).map(Some)); //~ flow: 10
}

struct Button {
    on_click: Box<dyn Fn(&str) -> String>,
    label: String,
}

impl Button {
    fn click(&self) -> String {
        (self.on_click)(&self.label)
    }
}

pub fn closures_in_fields() {
    let a = Button { on_click: Box::new(|s| s.to_owned()), label: source(1) };
    sink(a.click()); //~ flow: 1
    let b = Button { on_click: Box::new(|_| "x".into()), label: source(2) };
    sink(b.click()); //~ flow:
    let mut table: HashMap<&str, fn(String) -> String> = HashMap::new();
    table.insert("keep", |s| s);
    table.insert("drop", |_| String::new());
    sink(table["keep"](source(3))); //~ flow: 3
    sink(table["drop"](source(3))); //~ flow:
    let list: [Box<dyn Fn() -> String>; 2] = [Box::new(|| source(4)), Box::new(|| "x".into())];
    sink(list[0]()); //~ flow: 4
    sink(list[1]()); //~ flow:
}

pub fn captured_state() {
    let mut total = String::new();
    let mut add = |s: &str| {
        total.push_str(s);
        total.clone()
    };
    sink(add("x")); //~ flow:
    sink(add(&source(1))); //~ flow: 1
    sink(add("y")); //~ flow: 1
    sink(total); //~ flow: 1
    let a = source(2);
    let moved = move || a;
    sink(moved()); //~ flow: 2
    let counter = Cell::new(0);
    let bump = || counter.set(counter.get() + 1);
    bump();
    sink(counter.get()); //~ flow:
}

fn fact(n: u32, seed: String) -> String {
    if n == 0 { seed } else { fact(n - 1, seed) }
}

fn even(n: u32, s: String) -> String {
    if n == 0 { s } else { odd(n - 1, s) }
}

fn odd(n: u32, s: String) -> String {
    if n == 0 { "odd".into() } else { even(n - 1, s) }
}

pub fn recursive() {
    sink(fact(3, source(1))); //~ flow: 1
    sink(fact(3, "x".into())); //~ flow:
    sink(even(4, source(2))); //~ flow: 2
}

macro_rules! pass {
    ($e:expr) => {
        $e
    };
}

macro_rules! assign {
    ($s:stmt) => {
        $s
    };
}

macro_rules! declare {
    ($name:ident = $value:expr) => {
        let $name = $value;
    };
}

macro_rules! each_sink {
    ($($e:expr),* $(,)?) => {
        $(sink($e);)*
    };
}

macro_rules! pick {
    (first $a:expr, $b:expr) => {
        $a
    };
    (second $a:expr, $b:expr) => {
        $b
    };
}

macro_rules! make_struct {
    ($name:ident { $($field:ident : $ty:ty),* }) => {
        #[derive(Debug, Default)]
        struct $name { $($field: $ty),* }
        impl $name {
            $(fn $field(&self) -> &$ty { &self.$field })*
        }
    };
}

make_struct!(Person { name: String, town: String });

macro_rules! in_block {
    ($b:block) => {
        $b
    };
}

macro_rules! count {
    () => { 0 };
    ($head:tt $($tail:tt)*) => { 1 + count!($($tail)*) };
}

macro_rules! map_of {
    ($($k:literal => $v:expr),*) => {{
        let mut map = HashMap::new();
        $(map.insert($k, $v);)*
        map
    }};
}

macro_rules! matched {
    ($e:expr, $p:pat => $r:expr) => {
        match $e {
            $p => $r,
            _ => String::new(),
        }
    };
}

pub fn macros_by_example() {
    sink(pass!(source(1))); //~ flow: 1
    let mut a = "x".to_string();
    assign!(a = source(2));
    sink(&a); //~ flow: 2
    assign!(a = "y".to_string());
    sink(&a); //~ flow:
    declare!(b = source(3));
    sink(b); //~ flow: 3
    each_sink!(source(4), "x"); //~ flow: 4
    sink(pick!(first source(5), "x")); //~ flow: 5
    sink(pick!(second source(5), "x")); //~ flow:
    let person = Person { name: source(6), town: "x".into() };
    sink(person.name()); //~ flow: 6
    sink(person.town()); //~ flow:
    sink(in_block!({ let c = source(7); c })); //~ flow: 7
    sink(count!(a b c)); //~ flow:
    let map = map_of!("a" => source(8), "b" => String::new());
    sink(&map["a"]); //~ flow: 8
    sink(&map["b"]); //~ flow:
    sink(matched!(Some(source(9)), Some(s) => s)); //~ flow: 9
}

#[derive(Debug)]
enum Message {
    Text(String),
    Pair { left: String, right: String },
    Nested(Box<Message>),
    Many(Vec<String>),
    Empty,
}

use Message::*;

fn text_of(message: &Message) -> &str {
    match message {
        Text(s) => s,
        Pair { left, .. } => left,
        Nested(inner) => text_of(inner),
        Many(list) => list.first().map_or("", |s| s),
        Empty => "",
    }
}

pub fn patterns_of_enums() {
    sink(text_of(&Text(source(1)))); //~ flow: 1
    sink(text_of(&Pair { left: "x".into(), right: source(2) })); //~ flow:
    sink(text_of(&Nested(Box::new(Text(source(3)))))); //~ flow: 3
    sink(text_of(&Many(vec![source(4)]))); //~ flow: 4
    sink(text_of(&Empty)); //~ flow:
    let pair = Pair { left: "x".into(), right: source(5) };
    if let Pair { right: renamed, left } = &pair {
        sink(renamed); //~ flow: 5
        sink(left); //~ flow:
    }
    let Pair { right, .. } = pair else { return };
    sink(right); //~ flow: 5
    let mut message = Text(source(6));
    if let Text(s) = &mut message {
        s.clear();
    }
    sink(&message); //~ flow:
    message = Nested(Box::new(message));
    sink(&message); //~ flow:
    match (Text(source(7)), Empty) {
        (Empty, _) => sink("never"),
        (Text(s), Empty) if coin() => sink(s), //~ flow: 7
        (Text(s), _) | (_, Text(s)) => sink(s), //~ flow: 7
        _ => {}
    }
    let whole @ Text(_) = Text(source(8)) else { return };
    sink(whole); //~ flow: 8
    let ref borrowed = source(9);
    sink(borrowed); //~ flow: 9
    let (a, .., z) = (source(10), 1, 2, "x");
    sink(a); //~ flow: 10
    sink(z); //~ flow:
    let ((b, c), [d, e]) = ((source(11), "x"), [source(12), "y".into()]);
    sink((b, d)); //~ flow: 11, 12
    sink((c, e)); //~ flow:
}

pub fn control_flow() {
    let a = 'outer: loop {
        let mut n = 0;
        loop {
            n += 1;
            if n == 2 {
                break 'outer source(1);
            }
        }
    };
    sink(a); //~ flow: 1
    let b = 'block: {
        if coin() {
            break 'block source(2);
        }
        "x".to_string()
    };
    sink(b); //~ flow: 2
    let mut c = source(3);
    for i in 0..3 {
        if i == 1 {
            continue;
        }
        c = i.to_string();
    }
    sink(c); //~ flow: //~ spurious: 3
    let d;
    if coin() {
        d = source(4);
    } else {
        d = source(5);
    }
    sink(d); //~ flow: 4, 5
    let e = if let Some(s) = Some(source(6)) && !s.is_empty() { s } else { "x".into() };
    sink(e); //~ flow: 6
    let f = match coin() {
        true => return,
        false => "x",
    };
    sink(f); //~ flow:
    let g = { source(7); "x" };
    sink(g); //~ flow:
    let h = (source(8), { let t = "x"; t }).1;
    sink(h); //~ flow:
}

async fn fetch(n: u32) -> String {
    source(n)
}

async fn forward(s: String) -> Result<String, String> {
    if s.is_empty() { Err("x".into()) } else { Ok(s) }
}

async fn clean(_: String) -> String {
    "x".into()
}

fn boxed(s: String) -> Pin<Box<dyn Future<Output = String>>> {
    Box::pin(async move { s })
}

fn returned(s: String) -> impl Future<Output = String> {
    async { s }
}

async fn with<F, Fut>(f: F) -> String
where
    F: Fn(u32) -> Fut,
    Fut: Future<Output = String>,
{
    f(9).await
}

async fn questioned() -> Result<String, String> {
    let s = forward(source(6)).await?;
    let t = forward(s.clone()).await.map_err(|e| e + "x")?;
    Ok(t)
}

pub async fn asynchronous() {
    sink(fetch(1).await); //~ flow: 1
    sink(forward(source(2)).await.unwrap()); //~ flow: 2
    sink(clean(source(3)).await); //~ flow:
    sink(boxed(source(4)).await); //~ flow: 4
    sink(returned(source(5)).await); //~ flow: 5
    sink(questioned().await.unwrap()); //~ flow: 6
    let later = fetch(7);
    sink(later.await); //~ flow: 7
    let block = async { source(8) };
    sink(block.await); //~ flow: 8
    sink(with(|n| async move { let _ = n; source(9) }).await); //~ flow: 9
    sink(with(fetch).await); //~ flow: 9
    let closure = async |s: String| s;
    sink(closure(source(10)).await); //~ flow: 10
    let mut a = "x".to_string();
    let never = async { a = source(11) };
    drop(never);
    sink(&a); //~ flow:
    async { a = source(12) }.await;
    sink(&a); //~ flow: 12
    sink(std::future::ready(source(13)).await); //~ flow: 13
}

pub fn shared_state() {
    let a = Arc::new(Mutex::new("x".to_string()));
    let b = Arc::clone(&a);
    *b.lock().unwrap() = source(1);
    sink(a.lock().unwrap().clone()); //~ flow: 1
    let c = Rc::new(RefCell::new(vec!["x".to_string()]));
    let d = c.clone();
    d.borrow_mut().push(source(2));
    sink(&c.borrow()[0]); //~ flow:
    sink(c.borrow().last()); //~ flow: 2
    let e = RwLock::new(source(3));
    e.write().unwrap().clear();
    sink(e.read().unwrap().as_str()); //~ flow:
    let f = OnceLock::new();
    sink(f.get_or_init(|| source(4))); //~ flow: 4
    sink(f.get()); //~ flow: 4
    let g: OnceCell<String> = OnceCell::new();
    g.set(source(5)).unwrap();
    sink(g.get().unwrap()); //~ flow: 5
    let h = Cell::new(source(6));
    sink(h.replace("x".into())); //~ flow: 6
    sink(h.take()); //~ flow:
    let i = RefCell::new(source(7));
    sink(i.replace("y".into())); //~ flow: 7
    sink(i.into_inner()); //~ flow:
    let j = Mutex::new(source(8));
    sink(j.into_inner().unwrap()); //~ flow: 8
    let (tx, rx) = mpsc::channel();
    let handle = std::thread::spawn(move || tx.send(source(9)).unwrap());
    handle.join().unwrap();
    sink(rx.recv().unwrap()); //~ flow: 9
    let k = std::thread::spawn(|| source(10)).join().unwrap();
    sink(k); //~ flow: 10
    let mut l = "x".to_string();
    std::thread::scope(|s| {
        s.spawn(|| l = source(11));
    });
    sink(l); //~ flow: 11
    let mut m = Rc::new(source(12));
    Rc::make_mut(&mut m).clear();
    sink(m); //~ flow:
    let n = Rc::try_unwrap(Rc::new(source(13))).unwrap();
    sink(n); //~ flow: 13
    let mut o = Arc::new("x".to_string());
    *Arc::get_mut(&mut o).unwrap() = source(14);
    sink(o); //~ flow: 14
}

fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn pick_mut<'a>(a: &'a mut String, _: &'a mut String) -> &'a mut String {
    a
}

fn set_deep(to: &mut &mut String) {
    **to = source(5);
}

fn fill(list: &mut [String]) {
    list[0] = source(6);
}

fn swap_through(a: &mut String, b: &mut String) {
    std::mem::swap(a, b);
}

pub fn references() {
    sink(longest(&source(1), "x")); //~ flow: 1
    let (mut a, mut b) = ("x".to_string(), "y".to_string());
    *pick_mut(&mut a, &mut b) = source(2);
    sink(&a); //~ flow: 2
    sink(&b); //~ flow:
    let c = &mut &mut a;
    **c = source(3);
    sink(&a); //~ flow: 3
    let mut d = &mut b;
    set_deep(&mut d);
    sink(&b); //~ flow: 5
    let mut list = vec!["x".to_string(), "y".to_string()];
    fill(&mut list);
    sink(&list[0]); //~ flow: 6
    sink(&list[1]); //~ flow:
    fill(&mut list[1..]);
    sink(&list[1]); //~ flow: 6
    let (mut e, mut f) = (source(7), "x".to_string());
    swap_through(&mut e, &mut f);
    sink(&e); //~ flow:
    sink(&f); //~ flow: 7
    let g = std::mem::replace(&mut f, "y".into());
    sink(g); //~ flow: 7
    sink(&f); //~ flow:
    let mut h = (source(8), "x".to_string());
    let (i, j) = (&mut h.0, &mut h.1);
    std::mem::swap(i, j);
    sink(&h.0); //~ flow:
    sink(&h.1); //~ flow: 8
    let mut k = Box::new(source(9));
    *k = "x".into();
    sink(&k); //~ flow:
    let mut l = [source(10), "x".into()];
    let m = &mut l[0];
    *m = "y".into();
    sink(&l[0]); //~ flow:
    for n in l.iter_mut() {
        *n = source(11);
    }
    sink(&l[1]); //~ flow: 11
    let mut o = Some(source(12));
    if let Some(ref mut p) = o {
        *p = "x".into();
    }
    sink(o); //~ flow:
    let mut q = Pin::new(Box::new(source(13)));
    sink(q.as_ref().get_ref()); //~ flow: 13
    q.set("x".into());
    sink(q); //~ flow:
}
