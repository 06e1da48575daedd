//! Calls that nobody writes, routers, arenas, type states, shared trees, parsers by hand.
use std::cell::{Cell, RefCell};
use std::collections::*;
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;
use std::ops::*;
use std::rc::Rc;
use std::sync::Arc;

// sinks inside implicit calls
struct Op(i64);
impl Add for Op {
    type Output = Op;
    fn add(self, o: Op) -> Op {
        sink(o.0); //~ flow: 1
        Op(0)
    }
}
struct Shown(String);
impl Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        sink(&self.0); //~ flow: 3
        f.write_str("x")
    }
}
impl PartialEq for Shown {
    fn eq(&self, o: &Shown) -> bool {
        sink(&o.0); //~ flow: 4
        true
    }
}
struct Err1(String);
struct Err2;
impl From<Err1> for Err2 {
    fn from(e: Err1) -> Err2 {
        sink(&e.0); //~ flow: 6
        Err2
    }
}
fn conv(s: String) -> Result<(), Err2> {
    Err(Err1(s))?
}
impl Iterator for Op {
    type Item = i64;
    fn next(&mut self) -> Option<i64> {
        sink(self.0); //~ flow: 7
        None
    }
}
impl Clone for Shown {
    fn clone(&self) -> Self {
        sink(&self.0); //~ flow: 8
        Shown(String::new())
    }
}
impl Default for Shown {
    fn default() -> Self {
        Shown(source(90))
    }
}
pub fn implicit() {
    let _ = Op(1) + Op(number(1));
}
pub fn implicit3() {
    let _ = format!("{}", Shown(source(3)));
}
pub fn implicit4() {
    let _ = Shown(String::new()) == Shown(source(4));
}
pub fn implicit6() {
    let _ = conv(source(6));
}
pub fn implicit7() {
    for _ in Op(number(7)) {}
}
pub fn implicit8() {
    let _ = Shown(source(8)).clone();
}

// trait objects in maps, generic closures
trait Handler {
    fn handle(&self, req: &str) -> String;
}
impl<F: Fn(&str) -> String> Handler for F {
    fn handle(&self, req: &str) -> String {
        self(req)
    }
}
struct Echo;
impl Handler for Echo {
    fn handle(&self, req: &str) -> String {
        req.to_owned()
    }
}
struct Fixed(&'static str);
impl Handler for Fixed {
    fn handle(&self, _: &str) -> String {
        self.0.to_owned()
    }
}
struct Router {
    routes: HashMap<String, Box<dyn Handler>>,
    fallback: Option<Box<dyn Handler>>,
}
impl Router {
    fn new() -> Self {
        Router { routes: HashMap::new(), fallback: None }
    }
    fn route(mut self, p: &str, h: impl Handler + 'static) -> Self {
        self.routes.insert(p.to_owned(), Box::new(h));
        self
    }
    fn fallback(mut self, h: impl Handler + 'static) -> Self {
        self.fallback = Some(Box::new(h));
        self
    }
    fn call(&self, p: &str, body: &str) -> String {
        if let Some(h) = self.routes.get(p) {
            return h.handle(body);
        }
        self.fallback.as_ref().map_or_else(String::new, |h| h.handle(body))
    }
}
struct Layer<H> {
    inner: H,
    tag: String,
}
impl<H: Handler> Handler for Layer<H> {
    fn handle(&self, req: &str) -> String {
        format!("{}{}", self.tag, self.inner.handle(req))
    }
}
pub fn routing() {
    let r = Router::new().route("/e", Echo).route("/f", Fixed("x")).route("/c", |s: &str| s.to_uppercase());
    sink(r.call("/e", &source(1))); //~ flow: 1
    sink(r.call("/f", &source(2))); //~ flow: //~ spurious: 2
    sink(r.call("/c", &source(3))); //~ flow: 3
    sink(r.call("/none", &source(4))); //~ flow: //~ spurious: 4
    let r = Router::new().fallback(Echo);
    sink(r.call("/x", &source(5))); //~ flow: 5
    sink(Layer { inner: Echo, tag: "t".into() }.handle(&source(6))); //~ flow: 6
    sink(Layer { inner: Fixed("x"), tag: "t".into() }.handle(&source(6))); //~ flow:
    sink(Layer { inner: Fixed("x"), tag: source(7) }.handle("b")); //~ flow: 7
    sink(Layer { inner: |_: &str| source(8), tag: String::new() }.handle("b")); //~ flow: 8
}

// interning, arenas, graphs
struct Arena {
    nodes: Vec<Node>,
}
#[derive(Clone)]
struct Node {
    label: String,
    next: Option<usize>,
}
impl Arena {
    fn add(&mut self, label: &str, next: Option<usize>) -> usize {
        self.nodes.push(Node { label: label.into(), next });
        self.nodes.len() - 1
    }
    fn get(&self, id: usize) -> &Node {
        &self.nodes[id]
    }
    fn get_mut(&mut self, id: usize) -> &mut Node {
        &mut self.nodes[id]
    }
    fn walk(&self, mut id: usize) -> Vec<&str> {
        let mut out = vec![];
        loop {
            let n = self.get(id);
            out.push(n.label.as_str());
            match n.next {
                Some(i) => id = i,
                None => break out,
            }
        }
    }
}
pub fn arenas() {
    let mut a = Arena { nodes: vec![] };
    let x = a.add(&source(1), None);
    let y = a.add("y", Some(x));
    sink(&a.get(x).label); //~ flow: 1
    sink(a.walk(y)); //~ flow: 1
    let mut b = Arena { nodes: vec![] };
    let z = b.add("z", None);
    b.get_mut(z).label = source(2);
    sink(&b.get(z).label); //~ flow: 2
    b.get_mut(z).label.clear();
    sink(&b.get(z).label); //~ flow: //~ spurious: 2
    b.nodes[z].label.push_str(&source(3));
    sink(b.nodes.iter().map(|n| n.label.clone()).collect::<Vec<_>>()); //~ flow: 3 //~ spurious: 2
}

// type state, newtypes, phantom
struct Unchecked;
struct Checked;
struct Input<S> {
    text: String,
    _s: PhantomData<S>,
}
impl Input<Unchecked> {
    fn new(t: String) -> Self {
        Input { text: t, _s: PhantomData }
    }
    fn check(self) -> Option<Input<Checked>> {
        if self.text.len() < 50 { Some(Input { text: self.text, _s: PhantomData }) } else { None }
    }
    fn clean(self) -> Input<Checked> {
        Input { text: String::from("ok"), _s: PhantomData }
    }
}
impl Input<Checked> {
    fn get(&self) -> &str {
        &self.text
    }
}
pub fn type_state() {
    sink(Input::new(source(1)).check().map(|i| i.get().to_owned())); //~ flow: 1
    sink(Input::new(source(2)).clean().get()); //~ flow:
}

// associated consts and generic consts, statics in impls
trait Conf {
    const NAME: &'static str;
    const SIZE: usize;
    fn make() -> String;
}
struct A1;
struct B1;
impl Conf for A1 {
    const NAME: &'static str = "a";
    const SIZE: usize = 1;
    fn make() -> String {
        source(1)
    }
}
impl Conf for B1 {
    const NAME: &'static str = "b";
    const SIZE: usize = 2;
    fn make() -> String {
        Self::NAME.repeat(Self::SIZE)
    }
}
fn build<C: Conf>() -> String {
    C::make() + C::NAME
}
fn nth<const I: usize>(a: [i64; 3]) -> i64 {
    a[I]
}
struct Reg<C: Conf> {
    v: Vec<String>,
    _c: PhantomData<C>,
}
impl<C: Conf> Reg<C> {
    fn new() -> Self {
        Reg { v: vec![C::make()], _c: PhantomData }
    }
}
pub fn assoc() {
    sink(build::<A1>()); //~ flow: 1
    sink(build::<B1>()); //~ flow:
    sink(nth::<0>([number(2), 1, 1])); //~ flow: 2
    sink(nth::<1>([number(2), 1, 1])); //~ flow:
    sink(Reg::<A1>::new().v); //~ flow: 1
    sink(Reg::<B1>::new().v); //~ flow:
}

// rc graph, weak, cell swap
#[derive(Default)]
struct Tree {
    val: RefCell<String>,
    kids: RefCell<Vec<Rc<Tree>>>,
}
impl Tree {
    fn leaf(v: &str) -> Rc<Tree> {
        Rc::new(Tree { val: RefCell::new(v.into()), kids: RefCell::default() })
    }
    fn add(self: &Rc<Self>, k: Rc<Tree>) {
        self.kids.borrow_mut().push(k);
    }
    fn collect(&self) -> String {
        let mut s = self.val.borrow().clone();
        for k in self.kids.borrow().iter() {
            s += &k.collect();
        }
        s
    }
    fn set(&self, v: String) {
        *self.val.borrow_mut() = v;
    }
}
pub fn trees() {
    let root = Tree::leaf("r");
    let kid = Tree::leaf(&source(1));
    root.add(kid.clone());
    sink(root.collect()); //~ flow: 1
    kid.set("clean".into());
    sink(kid.val.borrow()); //~ flow:
    let other = Tree::leaf("o");
    sink(other.collect()); //~ flow:
    let k2 = Tree::leaf("k");
    other.add(Rc::clone(&k2));
    k2.set(source(2));
    sink(other.collect()); //~ flow: 2
    sink(k2.collect()); //~ flow: 2
    let c = Cell::new(number(3));
    let d = &c;
    d.set(d.get() + 1);
    sink(c.get()); //~ flow: 3
    d.set(0);
    sink(c.get()); //~ flow:
}

// visitors, folding, sessions
enum Json {
    Null,
    Num(f64),
    Str(String),
    Arr(Vec<Json>),
    Obj(BTreeMap<String, Json>),
}
impl Json {
    fn get(&self, k: &str) -> Option<&Json> {
        match self {
            Json::Obj(m) => m.get(k),
            _ => None,
        }
    }
    fn at(&self, i: usize) -> Option<&Json> {
        if let Json::Arr(v) = self { v.get(i) } else { None }
    }
    fn as_str(&self) -> Option<&str> {
        match self {
            Json::Str(s) => Some(s),
            _ => None,
        }
    }
    fn dump(&self) -> String {
        match self {
            Json::Null => "null".into(),
            Json::Num(n) => n.to_string(),
            Json::Str(s) => format!("{s:?}"),
            Json::Arr(v) => v.iter().map(Json::dump).collect::<Vec<_>>().join(","),
            Json::Obj(m) => m.iter().map(|(k, v)| format!("{k}:{}", v.dump())).collect::<Vec<_>>().join(","),
        }
    }
    fn set(&mut self, k: &str, v: Json) {
        if let Json::Obj(m) = self {
            m.insert(k.to_owned(), v);
        }
    }
}
impl From<&str> for Json {
    fn from(s: &str) -> Self {
        Json::Str(s.to_owned())
    }
}
impl From<Vec<Json>> for Json {
    fn from(v: Vec<Json>) -> Self {
        Json::Arr(v)
    }
}
impl Index<&str> for Json {
    type Output = Json;
    fn index(&self, k: &str) -> &Json {
        self.get(k).unwrap_or(&Json::Null)
    }
}
pub fn json() {
    let mut j = Json::Obj(BTreeMap::from([
        ("a".to_string(), Json::from(source(1).as_str())),
        ("b".to_string(), Json::Null),
    ]));
    sink(j.get("a").and_then(|x| x.as_str())); //~ flow: 1
    sink(j.get("b").and_then(Json::as_str)); //~ flow:
    sink(j["a"].as_str()); //~ flow: 1
    sink(j.dump()); //~ flow: 1
    j.set("c", vec![Json::Num(1.0), source(2).as_str().into()].into());
    sink(j["c"].at(1).and_then(Json::as_str)); //~ flow: 2
    sink(j["c"].at(0).and_then(Json::as_str)); //~ flow:
    let k = Json::Arr(vec![Json::Null]);
    sink(k.dump()); //~ flow:
}
// parsing by hand
fn parse_pair(s: &str) -> Result<(String, String), String> {
    let (k, v) = s.split_once('=').ok_or_else(|| format!("bad {s}"))?;
    Ok((k.trim().to_owned(), v.trim().to_owned()))
}
struct Cursor2<'a> {
    s: &'a str,
    pos: usize,
}
impl<'a> Cursor2<'a> {
    fn new(s: &'a str) -> Self {
        Cursor2 { s, pos: 0 }
    }
    fn rest(&self) -> &'a str {
        &self.s[self.pos..]
    }
    fn take_while(&mut self, f: impl Fn(char) -> bool) -> &'a str {
        let r = self.rest();
        let end = r.find(|c| !f(c)).unwrap_or(r.len());
        self.pos += end;
        &r[..end]
    }
    fn eat(&mut self, c: char) -> bool {
        if self.rest().starts_with(c) {
            self.pos += c.len_utf8();
            true
        } else {
            false
        }
    }
}
pub fn parsing() {
    let (k, v) = parse_pair(&format!("k={}", source(1))).unwrap();
    sink(v); //~ flow: 1
    let _ = k;
    sink(parse_pair(&source(2)).unwrap_err()); //~ flow: 2
    let text = source(3);
    let mut c = Cursor2::new(&text);
    sink(c.eat('<')); //~ flow:
    let _ = c.take_while(|c| c != ' ');
    let mut words = HashMap::<String, usize>::new();
    for w in source(4).split(' ') {
        *words.entry(w.to_lowercase()).or_insert(0) += 1;
    }
    sink(words.keys().collect::<Vec<_>>()); //~ flow: 4 //~ missing: 4
    sink(words.values().sum::<usize>()); //~ flow:
    let joined: String =
        source(5).split('x').map(str::trim).filter(|s| !s.is_empty()).flat_map(|s| [s, ";"]).collect();
    sink(joined); //~ flow: 5
    let n: i64 =
        number(6).to_string().chars().filter_map(|c| c.to_digit(10)).fold(0i64, |a, d| a * 10 + i64::from(d));
    sink(n); //~ flow: 6
    let bits: Vec<bool> = (0..3).map(|i| number(7) >> i & 1 == 1).collect();
    sink(bits.len()); //~ flow:
}
