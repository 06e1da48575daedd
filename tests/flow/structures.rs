//! Machines, lists, trees, graphs and maps of one's own.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};
use std::rc::{Rc, Weak};

enum State {
    Idle,
    Reading { buf: String, left: usize },
    Done(String),
    Failed,
}
struct Machine {
    state: State,
}
impl Machine {
    fn feed(&mut self, s: &str) {
        self.state = match std::mem::replace(&mut self.state, State::Failed) {
            State::Idle => State::Reading { buf: s.to_string(), left: 1 },
            State::Reading { mut buf, left } => {
                buf.push_str(s);
                if left == 0 { State::Done(buf) } else { State::Reading { buf, left: left - 1 } }
            }
            other => other,
        };
    }
    fn finish(self) -> Option<String> {
        match self.state {
            State::Done(s) => Some(s),
            _ => None,
        }
    }
}
pub fn state_machine() {
    let mut m = Machine { state: State::Idle };
    m.feed("a");
    m.feed(&source(1));
    m.feed("c");
    sink(m.finish()); //~ flow: 1
    let mut k = Machine { state: State::Idle };
    k.feed("a");
    k.feed("b");
    sink(k.finish()); //~ flow:
}

#[derive(Default)]
struct Arena {
    nodes: Vec<Node>,
}
#[derive(Default)]
struct Node {
    label: String,
    next: Option<usize>,
}
impl Arena {
    fn add(&mut self, label: impl Into<String>) -> usize {
        self.nodes.push(Node { label: label.into(), next: None });
        self.nodes.len() - 1
    }
    fn link(&mut self, a: usize, b: usize) {
        self.nodes[a].next = Some(b);
    }
    fn walk(&self, from: usize) -> Vec<&str> {
        let mut out = vec![];
        let mut at = Some(from);
        while let Some(i) = at {
            out.push(self.nodes[i].label.as_str());
            at = self.nodes[i].next;
        }
        out
    }
}
pub fn arena_graph() {
    let mut g = Arena::default();
    let a = g.add("a");
    let b = g.add(source(2));
    g.link(a, b);
    sink(g.walk(a)); //~ flow: 2
    let mut clean = Arena::default();
    let x = clean.add("x");
    sink(clean.walk(x)); //~ flow:
}

struct Link {
    value: String,
    next: Option<Box<Link>>,
}
#[derive(Default)]
struct List {
    head: Option<Box<Link>>,
}
impl List {
    fn push(&mut self, value: String) {
        let next = self.head.take();
        self.head = Some(Box::new(Link { value, next }));
    }
    fn pop(&mut self) -> Option<String> {
        self.head.take().map(|l| {
            self.head = l.next;
            l.value
        })
    }
    fn reverse(&mut self) {
        let mut prev = None;
        let mut cur = self.head.take();
        while let Some(mut l) = cur {
            cur = l.next.take();
            l.next = prev;
            prev = Some(l);
        }
        self.head = prev;
    }
    fn iter(&self) -> Iter<'_> {
        Iter { next: self.head.as_deref() }
    }
}
struct Iter<'a> {
    next: Option<&'a Link>,
}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        self.next.map(|l| {
            self.next = l.next.as_deref();
            l.value.as_str()
        })
    }
}
pub fn linked_list() {
    let mut l = List::default();
    l.push(source(3));
    l.push("b".into());
    sink(l.iter().collect::<Vec<_>>()); //~ flow: 3
    l.reverse();
    sink(l.pop()); //~ flow: 3
    let mut e = List::default();
    e.push("x".into());
    sink(e.iter().count()); //~ flow:
    sink(e.pop()); //~ flow:
}

#[derive(Debug)]
enum Tree {
    Leaf,
    Branch(Box<Tree>, String, Box<Tree>),
}
impl Tree {
    fn insert(self, s: String) -> Tree {
        match self {
            Tree::Leaf => Tree::Branch(Box::new(Tree::Leaf), s, Box::new(Tree::Leaf)),
            Tree::Branch(l, v, r) if s < v => Tree::Branch(Box::new(l.insert(s)), v, r),
            Tree::Branch(l, v, r) => Tree::Branch(l, v, Box::new(r.insert(s))),
        }
    }
    fn in_order<'a>(&'a self, out: &mut Vec<&'a str>) {
        if let Tree::Branch(l, v, r) = self {
            l.in_order(out);
            out.push(v);
            r.in_order(out);
        }
    }
    fn depth(&self) -> usize {
        match self {
            Tree::Leaf => 0,
            Tree::Branch(l, _, r) => 1 + l.depth().max(r.depth()),
        }
    }
}
pub fn binary_tree() {
    let t = Tree::Leaf.insert("m".into()).insert(source(4));
    let mut out = vec![];
    t.in_order(&mut out);
    sink(out); //~ flow: 4
    sink(t.depth()); //~ flow:
    let c = Tree::Leaf.insert("q".into());
    sink(c); //~ flow:
}

enum Expr {
    Lit(String),
    Var(&'static str),
    Cat(Box<Expr>, Box<Expr>),
    Let(&'static str, Box<Expr>, Box<Expr>),
    Size(Box<Expr>),
}
fn eval(e: &Expr, env: &mut HashMap<&'static str, String>) -> String {
    match e {
        Expr::Lit(s) => s.clone(),
        Expr::Var(v) => env.get(v).cloned().unwrap_or_default(),
        Expr::Cat(a, b) => eval(a, env) + &eval(b, env),
        Expr::Let(n, v, body) => {
            let v = eval(v, env);
            let old = env.insert(n, v);
            let out = eval(body, env);
            match old {
                Some(o) => env.insert(n, o),
                None => env.remove(n),
            };
            out
        }
        Expr::Size(e) => eval(e, env).len().to_string(),
    }
}
pub fn interpreter() {
    let mut env = HashMap::new();
    let e = Expr::Let("x", Box::new(Expr::Lit(source(5))), Box::new(Expr::Cat(Box::new(Expr::Var("x")), Box::new(Expr::Lit("!".into())))));
    sink(eval(&e, &mut env)); //~ flow: 5
    let s = Expr::Size(Box::new(Expr::Lit(source(6))));
    sink(eval(&s, &mut HashMap::new())); //~ flow:
}

trait Visitor {
    type Out;
    fn text(&mut self, s: &str) -> Self::Out;
    fn number(&mut self, n: i64) -> Self::Out;
}
enum Item {
    Text(String),
    Number(i64),
    Many(Vec<Item>),
}
impl Item {
    fn accept<V: Visitor>(&self, v: &mut V) -> Vec<V::Out> {
        match self {
            Item::Text(s) => vec![v.text(s)],
            Item::Number(n) => vec![v.number(*n)],
            Item::Many(items) => items.iter().flat_map(|i| i.accept(v)).collect(),
        }
    }
}
struct Printer;
impl Visitor for Printer {
    type Out = String;
    fn text(&mut self, s: &str) -> String {
        s.into()
    }
    fn number(&mut self, _: i64) -> String {
        "num".into()
    }
}
struct Lengths(usize);
impl Visitor for Lengths {
    type Out = ();
    fn text(&mut self, s: &str) {
        self.0 += s.len();
    }
    fn number(&mut self, _: i64) {
        self.0 += 8;
    }
}
pub fn visitors() {
    let i = Item::Many(vec![Item::Text(source(7)), Item::Number(1)]);
    sink(i.accept(&mut Printer)); //~ flow: 7
    sink(Item::Number(number(8)).accept(&mut Printer)); //~ flow:
    let mut l = Lengths(0);
    i.accept(&mut l);
    sink(l.0); //~ flow:
}

struct TreeNode {
    name: String,
    parent: RefCell<Weak<TreeNode>>,
    kids: RefCell<Vec<Rc<TreeNode>>>,
}
fn node(name: &str) -> Rc<TreeNode> {
    Rc::new(TreeNode { name: name.into(), parent: RefCell::new(Weak::new()), kids: RefCell::default() })
}
pub fn parent_pointers() {
    let root = node(&source(9));
    let kid = node("kid");
    *kid.parent.borrow_mut() = Rc::downgrade(&root);
    root.kids.borrow_mut().push(kid.clone());
    sink(kid.parent.borrow().upgrade().map(|p| p.name.clone())); //~ flow: 9
    sink(&root.kids.borrow()[0].name); //~ flow:
    sink(kid.name.as_str()); //~ flow:
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Job {
    prio: u32,
    name: String,
}
pub fn heaps() {
    let mut h = BinaryHeap::new();
    h.push(Job { prio: 1, name: source(10) });
    h.push(Job { prio: 2, name: "b".into() });
    let sorted = h.into_sorted_vec();
    sink(sorted.iter().map(|j| &j.name).collect::<Vec<_>>()); //~ flow: 10
    sink(sorted.iter().map(|j| j.prio).sum::<u32>()); //~ flow:
    let mut c: BinaryHeap<std::cmp::Reverse<String>> = ["z".to_string()].into_iter().map(std::cmp::Reverse).collect();
    sink(c.pop().map(|r| r.0)); //~ flow:
    c.push(std::cmp::Reverse(source(11)));
    let std::cmp::Reverse(top) = c.pop().unwrap();
    sink(top); //~ flow: 11
}

pub fn maps_and_entries() {
    let mut m: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    m.entry(1).or_default().push(source(12));
    m.entry(2).or_insert_with(Vec::new).push("c".into());
    sink(m.range(..2).flat_map(|(_, v)| v).collect::<Vec<_>>()); //~ flow: 12
    sink(m.keys().copied().max()); //~ flow:
    m.entry(1).and_modify(|v| v.clear());
    sink(&m[&1]); //~ flow:
    if let Some(mut e) = m.first_entry() {
        e.get_mut().push(source(13));
    }
    sink(m.pop_first()); //~ flow: 13
    sink(m.pop_last()); //~ flow:
}

struct Lru {
    order: VecDeque<String>,
    data: HashMap<String, String>,
    cap: usize,
}
impl Lru {
    fn put(&mut self, k: &str, v: String) -> Option<String> {
        if self.order.len() == self.cap {
            if let Some(old) = self.order.pop_front() {
                self.data.remove(&old);
            }
        }
        self.order.push_back(k.to_owned());
        self.data.insert(k.to_owned(), v)
    }
    fn get(&mut self, k: &str) -> Option<&String> {
        if let Some(at) = self.order.iter().position(|o| o == k) {
            let key = self.order.remove(at)?;
            self.order.push_back(key);
        }
        self.data.get(k)
    }
}
pub fn lru_cache() {
    let mut l = Lru { order: VecDeque::new(), data: HashMap::new(), cap: 2 };
    l.put("a", source(14));
    sink(l.get("a")); //~ flow: 14
    sink(l.order); //~ flow:
    let mut c = Lru { order: VecDeque::new(), data: HashMap::new(), cap: 2 };
    sink(c.put(&source(15), "v".into())); //~ flow:
    sink(c.get("a")); //~ flow:
    sink(c.order.front()); //~ flow: 15
}

struct Stack<T> {
    items: Vec<T>,
}
impl<T> Stack<T> {
    fn with(mut self, t: T) -> Self {
        self.items.push(t);
        self
    }
    fn drain_all(mut self) -> Vec<T> {
        let mut out = Vec::with_capacity(self.items.len());
        while let Some(t) = self.items.pop() {
            out.push(t);
        }
        out
    }
}
pub fn popped_by_value() {
    sink(Stack { items: vec![] }.with(source(16)).with("b".into()).drain_all()); //~ flow: 16
    sink(Stack { items: vec![] }.with("a").drain_all()); //~ flow:
}

pub fn graph_search() {
    let edges: HashMap<&str, Vec<&str>> = HashMap::from([("a", vec!["b", "c"]), ("b", vec![]), ("c", vec![])]);
    let labels = HashMap::from([("a", "A".to_string()), ("b", source(17)), ("c", "C".to_string())]);
    let mut todo = VecDeque::from(["a"]);
    let mut seen = HashSet::new();
    let mut out = vec![];
    while let Some(n) = todo.pop_front() {
        if seen.insert(n) {
            out.push(&labels[n]);
            todo.extend(edges.get(n).into_iter().flatten());
        }
    }
    sink(out); //~ flow: 17
    sink(seen); //~ flow:
}

pub fn cell_take() {
    let c = Cell::new(Some(source(18)));
    let got = c.take();
    sink(got); //~ flow: 18
    sink(c.take()); //~ flow:
    c.set(Some(source(19)));
    sink(c.replace(None)); //~ flow: 19
    sink(c.into_inner()); //~ flow:
}

#[derive(Clone, Default)]
struct Config {
    host: String,
    user: Option<String>,
    tags: Vec<String>,
}
#[derive(Default)]
struct Patch {
    host: Option<String>,
    user: Option<Option<String>>,
}
impl Config {
    fn merged(mut self, p: Patch) -> Self {
        if let Some(h) = p.host {
            self.host = h;
        }
        if let Some(u) = p.user {
            self.user = u;
        }
        self
    }
}
pub fn config_layers() {
    let base = Config { host: source(20), ..Default::default() };
    sink(base.clone().merged(Patch::default()).host); //~ flow: 20
    sink(base.clone().merged(Patch { host: Some("h".into()), ..Patch::default() }).host); //~ flow:
    sink(base.clone().merged(Patch { user: Some(Some(source(21))), ..Default::default() }).user); //~ flow: 21
    let with = Config { user: Some(source(22)), ..base };
    sink(with.merged(Patch { user: Some(None), host: None }).user); //~ flow:
    sink(Config { tags: vec![source(23)], ..Default::default() }.host); //~ flow:
}
