//! Maps under keys that only the caller knows, and cells that are written to further inside.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Mutex;

fn put_and_get(map: &mut HashMap<String, String>, a: &str, b: &str, value: String) -> String {
    map.insert(a.to_string(), value);
    map.get(b).cloned().unwrap_or_default()
}
pub fn keys_of_the_caller() {
    sink(put_and_get(&mut HashMap::new(), "a", "a", source(1))); //~ flow: 1
    sink(put_and_get(&mut HashMap::new(), "a", "b", source(2))); //~ flow:
    let key = source(3);
    sink(put_and_get(&mut HashMap::new(), &key, &key, source(4))); //~ flow: 4
}

fn cached(cache: &mut HashMap<String, String>, key: &str, make: impl FnOnce() -> String) -> String {
    cache.entry(key.to_string()).or_insert_with(make).clone()
}
pub fn entries_of_the_caller() {
    let mut cache = HashMap::new();
    sink(cached(&mut cache, "k", || source(5))); //~ flow: 5
    sink(cached(&mut cache, "l", || "clean".into())); //~ flow:
    sink(&cache["k"]); //~ flow: 5
    sink(&cache["l"]); //~ flow:
}

fn count(counts: &mut BTreeMap<String, i64>, word: &str, by: i64) -> i64 {
    let slot = counts.entry(word.to_owned()).or_default();
    *slot += by;
    *slot
}
pub fn counts_of_the_caller() {
    let mut counts = BTreeMap::new();
    sink(count(&mut counts, "a", number(6))); //~ flow: 6
    sink(count(&mut counts, "b", 1)); //~ flow:
    sink(counts["a"]); //~ flow: 6
}

pub fn closures_with_caches() {
    let mut cache: HashMap<String, String> = HashMap::new();
    cache.insert("k".to_string(), source(7));
    let made = source(8);
    let mut get = |key: &str| cache.entry(key.to_string()).or_insert_with(|| made.clone()).clone();
    sink(get("m")); //~ flow: 8
    let mut clean: HashMap<String, String> = HashMap::new();
    let mut get = move |key: String| clean.entry(key).or_insert("c".into()).clone();
    sink(get(source(9))); //~ flow:
}

enum Expr {
    Lit(String),
    Var(&'static str),
    Let(&'static str, Box<Expr>, Box<Expr>),
}
fn eval(e: &Expr, env: &mut HashMap<&'static str, String>) -> String {
    match e {
        Expr::Lit(s) => s.clone(),
        Expr::Var(v) => env.get(v).cloned().unwrap_or_default(),
        Expr::Let(n, v, body) => {
            let v = eval(v, env);
            env.insert(n, v);
            eval(body, env)
        }
    }
}
pub fn variables() {
    let e = Expr::Let("x", Box::new(Expr::Lit(source(10))), Box::new(Expr::Var("x")));
    sink(eval(&e, &mut HashMap::new())); //~ flow: 10
    let e = Expr::Let("x", Box::new(Expr::Lit("c".into())), Box::new(Expr::Var("x")));
    sink(eval(&e, &mut HashMap::new())); //~ flow:
}

pub fn cells_two_closures_deep() {
    let cell = Mutex::new(String::new());
    let outer = |_: usize| {
        let inner = || cell.lock().unwrap().push_str(&source(11));
        inner();
        sink(&*cell.lock().unwrap()); //~ flow: 11
    };
    outer(1);
    sink(&*cell.lock().unwrap()); //~ flow: 11
    let other = RefCell::new(vec![String::new()]);
    let given = |cell: &RefCell<Vec<String>>| {
        let write = |text: String| cell.borrow_mut().push(text);
        write(source(12));
    };
    given(&other);
    sink(other.borrow().last()); //~ flow: 12
    let shared = Rc::new(RefCell::new(String::new()));
    let untouched = Rc::new(RefCell::new(String::new()));
    let theirs = shared.clone();
    let write = move |text: String| (|| *theirs.borrow_mut() = text.clone())();
    write(source(13));
    sink(&*shared.borrow()); //~ flow: 13
    sink(&*untouched.borrow()); //~ flow:
}

#[derive(Debug)]
struct Answer {
    name: String,
    note: String,
}
pub fn joined_structs() {
    let thread = std::thread::spawn(|| Answer { name: source(14), note: "n".into() });
    let answer = thread.join().unwrap();
    sink(answer.name); //~ flow: 14
    sink(answer.note); //~ flow:
}

macro_rules! exchange {
    ($a:ident, $b:ident) => {
        let kept = $a;
        $a = $b;
        $b = kept;
    };
}
pub fn names_left_behind() {
    let kept = "mine";
    let (mut a, mut b) = (source(15), String::new());
    sink(&a); //~ flow: 15
    exchange!(a, b);
    sink(a); //~ flow:
    sink(b); //~ flow: 15
    sink(kept); //~ flow:
}
