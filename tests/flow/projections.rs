//! Methods of associated types, known by their bounds only; what is derived; numbers without a type.

use std::future::Future;

trait Reply {
    fn reply(self) -> String;
}

impl Reply for String {
    fn reply(self) -> String {
        self
    }
}

trait Load: Sized {
    type Fault: Reply;
    fn load(from: String) -> Result<Self, Self::Fault>;
}

#[derive(Debug)]
struct Page;

impl Load for Page {
    type Fault = String;
    fn load(from: String) -> Result<Self, String> {
        Err(from)
    }
}

fn declared_bound<T: Load>(from: String) -> String {
    match T::load(from) { //~ callee: Load::load
        Ok(_) => String::new(), //~ callee: string::String::new
        Err(fault) => fault.reply(), //~ callee: Reply::reply
    }
}

fn in_a_closure<T>(from: String) -> Result<T, String>
where
    T: Load,
{
    T::load(from).map_err(|fault| fault.reply()) //~ callee: Load::load, result::Result::map_err, Reply::reply
}

trait Source {
    type Value;
    fn value(&self, of: String) -> Self::Value;
}

struct Same;

impl Source for Same {
    type Value = String;
    fn value(&self, of: String) -> String {
        of
    }
}

fn written_bound<S>(source: &S, of: String) -> String
where
    S: Source,
    S::Value: Reply,
{
    source.value(of).reply() //~ callee: Source::value, Reply::reply
}

async fn output<F, Fut>(make: F) -> String
where
    F: Fn() -> Fut,
    Fut: Future,
    Fut::Output: Reply,
{
    make().await.reply() //~ callee: Reply::reply
}

trait Service {
    type Reply: Future<Output = String>;
    fn call(&self, with: String) -> Self::Reply;
}

struct Echo;

impl Service for Echo {
    type Reply = std::future::Ready<String>;
    fn call(&self, with: String) -> Self::Reply {
        std::future::ready(with) //~ callee: future::ready
    }
}

async fn served<S: Service>(service: &S, with: String) -> String {
    service.call(with).await.to_uppercase() //~ callee: Service::call, str::str::to_uppercase
}

#[derive(Debug, Default)]
struct Empty {
    text: String,
    count: usize,
}

pub fn projections() {
    sink(declared_bound::<Page>(source(1))); //~ flow: 1
    sink(in_a_closure::<Page>(source(2))); //~ flow: 2
    sink(written_bound(&Same, source(3))); //~ flow: 3
    sink(run(output(|| async { source(4) }))); //~ flow: 4
    sink(run(served(&Echo, source(5)))); //~ flow: 5
}

pub fn derived() {
    let mut made = Empty::default(); //~ callee: Empty::default
    sink(&made.text); //~ flow:
    made.text = source(6);
    sink(made); //~ flow: 6
}

pub fn untyped_number() {
    let made = Empty::default();
    let least = 7.min(made.count); //~ callee: cmp::Ord::min
    sink(least); //~ flow:
}
