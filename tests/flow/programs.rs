//! Modules, macros, recursion, async, guards.

mod outer {
    pub mod inner {
        pub fn make() -> String {
            crate::source(1)
        }
        pub fn clean() -> String {
            super::helper("x")
        }
    }
    fn helper(x: &str) -> String {
        x.to_owned()
    }
    pub use inner::make as remade;
    pub type Text = String;
    pub struct Secret(pub Text);
}

use outer::inner::{self, clean};
use outer::*;

pub fn paths() {
    sink(outer::inner::make()); //~ flow: 1
    sink(inner::make()); //~ flow: 1
    sink(remade()); //~ flow: 1
    sink(outer::remade()); //~ flow: 1
    sink(self::outer::inner::clean()); //~ flow:
    sink(clean()); //~ flow:
    let secret = Secret(source(2));
    sink(secret.0); //~ flow: 2
    sink(crate::source(3)); //~ flow: 3
}

macro_rules! twice {
    ($x:expr) => {
        format!("{}{}", $x, $x)
    };
}

macro_rules! define {
    ($name:ident, $value:expr) => {
        fn $name() -> String {
            $value
        }
    };
}

macro_rules! first {
    ($x:expr $(, $rest:expr)*) => {{
        $(let _ = &$rest;)*
        $x
    }};
}

macro_rules! each {
    ($($x:expr),* $(,)?) => {{
        let mut all = Vec::new();
        $(all.push($x);)*
        all
    }};
}

define!(defined, source(1));
define!(defined_clean, "x".to_string());

pub fn macros() {
    sink(twice!(source(1))); //~ flow: 1
    sink(twice!("x")); //~ flow:
    sink(defined()); //~ flow: 1
    sink(defined_clean()); //~ flow:
    sink(first!(source(1), source(2), "x")); //~ flow: 1
    sink(each![source(1), "x".to_string(), source(2)]); //~ flow: 1, 2
    let a = source(3);
    eprint!("{a}");
    assert!(!a.is_empty());
    sink(a); //~ flow: 3
}

fn repeat(text: String, n: u32) -> String {
    if n == 0 {
        return text;
    }
    repeat(text + "x", n - 1)
}

fn even(text: String, n: u32) -> String {
    if n == 0 { text } else { odd(text, n - 1) }
}

fn odd(text: String, n: u32) -> String {
    if n == 0 { source(2) } else { even(text, n - 1) }
}

fn collect(n: u32, into: &mut Vec<String>) {
    if n > 0 {
        into.push(source(3));
        collect(n - 1, into);
    }
}

pub fn recursion() {
    sink(repeat(source(1), 3)); //~ flow: 1
    sink(repeat("x".into(), 3)); //~ flow:
    sink(even(source(1), if coin() { 2 } else { 3 })); //~ flow: 1, 2
    let mut list = Vec::new();
    collect(3, &mut list);
    sink(list); //~ flow: 3
}

async fn fetch(x: String) -> String {
    x + "!"
}

async fn failing(x: String) -> Result<String, String> {
    if coin() { Ok(x) } else { Err(source(9)) }
}

async fn store(to: &mut String) {
    *to = source(4);
}

async fn chained() -> Result<String, String> {
    let a = failing(source(1)).await?;
    Ok(fetch(a).await)
}

pub async fn awaited() {
    sink(fetch(source(1)).await); //~ flow: 1
    sink(fetch("x".into()).await); //~ flow:
    let future = fetch(source(2));
    let other = "x";
    sink(other); //~ flow:
    sink(future.await); //~ flow: 2
    match chained().await {
        Ok(a) => sink(a), //~ flow: 1
        Err(e) => sink(e), //~ flow: 9
    }
}

pub async fn async_blocks() {
    let a = source(1);
    let block = async move { a + "x" };
    sink(block.await); //~ flow: 1
    let nested = async {
        let b = fetch(source(2)).await;
        async { b }.await
    };
    sink(nested.await); //~ flow: 2
}

pub async fn not_awaited() {
    let mut a = "x".to_string();
    let _ = store(&mut a);
    sink(&a); //~ flow:
    store(&mut a).await;
    sink(a); //~ flow: 4
}

async fn call_async<F, T>(f: impl Fn(String) -> F) -> T
where
    F: std::future::Future<Output = T>,
{
    f(source(1)).await
}

pub async fn async_callbacks() {
    sink(call_async(|x| async move { x + "!" }).await); //~ flow: 1
    sink(call_async(|_| async { "x" }).await); //~ flow:
    sink(call_async(fetch).await); //~ flow: 1
}

pub async fn boxed_futures() {
    let future: std::pin::Pin<Box<dyn Future<Output = String>>> = Box::pin(fetch(source(1)));
    sink(future.await); //~ flow: 1
    let f = |x: String| Box::pin(async move { x });
    sink(f(source(2)).await); //~ flow: 2
}

trait Fetch {
    async fn get(&self) -> String;
}

struct Remote;
struct Local;

impl Fetch for Remote {
    async fn get(&self) -> String {
        source(1)
    }
}

impl Fetch for Local {
    async fn get(&self) -> String {
        fetch("x".into()).await
    }
}

async fn through<T: Fetch>(from: &T) -> String {
    from.get().await
}

pub async fn async_traits() {
    sink(through(&Remote).await); //~ flow: 1
    sink(through(&Local).await); //~ flow:
}

fn local_items() -> String {
    fn inner() -> String {
        source(1)
    }
    struct Inner {
        x: String,
    }
    impl Inner {
        fn take(self) -> String {
            self.x
        }
    }
    const NAME: &str = "name";
    let _ = NAME;
    Inner { x: inner() }.take()
}

pub fn items_in_functions() {
    sink(local_items()); //~ flow: 1
}

fn depth_1(x: String) -> String {
    depth_2(x)
}

fn depth_2(x: String) -> String {
    depth_3((x, source(2))).0
}

fn depth_3(pair: (String, String)) -> (String, String) {
    (pair.0, pair.1)
}

pub fn call_sites_apart() {
    sink(depth_1(source(1))); //~ flow: 1
    sink(depth_1("x".into())); //~ flow:
    sink(depth_3((source(1), source(2))).1); //~ flow: 2
}

fn unused_parameter(_: String, y: String) -> String {
    y
}

pub fn parameters() {
    sink(unused_parameter(source(1), "x".into())); //~ flow:
    sink(unused_parameter("x".into(), source(1))); //~ flow: 1
}

fn const_generic<const N: usize>(list: [String; N]) -> Option<String> {
    list.into_iter().next()
}

pub fn const_generics() {
    sink(const_generic([source(1)])); //~ flow: 1
    sink(const_generic::<0>([])); //~ flow:
}

pub fn shadowed_function() {
    fn source(_: u32) -> &'static str {
        "clean"
    }
    sink(source(1)); //~ flow:
}

struct Machine {
    state: State,
    log: Vec<String>,
}

enum State {
    Start,
    Has(String),
    Done,
}

impl Machine {
    fn step(&mut self) {
        self.state = match std::mem::replace(&mut self.state, State::Done) {
            State::Start => State::Has(source(1)),
            State::Has(text) => {
                self.log.push(text);
                State::Done
            }
            State::Done => State::Done,
        };
    }
}

pub fn state_machine() {
    let mut machine = Machine {
        state: State::Start,
        log: Vec::new(),
    };
    for _ in 0..3 {
        machine.step();
    }
    sink(machine.log); //~ flow: 1
}
