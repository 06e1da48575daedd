//! Async, modules, macros, in other shapes.
use std::future::{Future, IntoFuture, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

async fn fetch(n: u32) -> String {
    source(n)
}
async fn double(s: String) -> (String, String) {
    (s.clone(), s)
}
async fn failing(fail: bool) -> Result<String, String> {
    let s = fetch(1).await;
    if fail {
        return Err("plain".into());
    }
    Ok(s)
}
async fn chain() -> Result<String, String> {
    let s = failing(false).await?;
    let (a, _) = double(s).await;
    Ok(a)
}
trait Service {
    fn call(&self, s: String) -> impl Future<Output = String>;
}
struct Echo;
struct Mute;
impl Service for Echo {
    async fn call(&self, s: String) -> String {
        s
    }
}
impl Service for Mute {
    async fn call(&self, _: String) -> String {
        "mute".into()
    }
}
struct Logged<S>(S, std::cell::RefCell<Vec<String>>);
impl<S: Service> Service for Logged<S> {
    async fn call(&self, s: String) -> String {
        self.1.borrow_mut().push(s.clone());
        self.0.call(s).await
    }
}
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
fn boxed<'a>(s: &'a str) -> BoxFuture<'a, String> {
    Box::pin(async move { s.to_uppercase() })
}
fn recurse(n: u32, s: String) -> BoxFuture<'static, String> {
    Box::pin(async move { if n == 0 { s } else { recurse(n - 1, s).await } })
}
pub async fn awaits() {
    sink(fetch(1).await); //~ flow: 1
    let f = fetch(2);
    sink("x"); //~ flow:
    sink(f.await); //~ flow: 2
    sink(double(source(3)).await.1); //~ flow: 3
    sink(chain().await); //~ flow: 1
    sink(failing(true).await.unwrap_err()); //~ flow:
    sink(Echo.call(source(4)).await); //~ flow: 4
    sink(Mute.call(source(4)).await); //~ flow:
    let l = Logged(Mute, Default::default());
    sink(l.call(source(5)).await); //~ flow:
    sink(&*l.1.borrow()); //~ flow: 5
    sink(boxed(&source(6)).await); //~ flow: 6
    sink(recurse(2, source(7)).await); //~ flow: 7
    sink(recurse(2, "r".into()).await); //~ flow:
    sink(ready(source(8)).await); //~ flow: 8
    let block = async {
        let s = fetch(9).await;
        s + "x"
    };
    sink(block.await); //~ flow: 9
    let closure = async |s: String| s + "y";
    sink(closure(source(10)).await); //~ flow: 10
    let res: Result<String, String> = async {
        let s = failing(false).await?;
        Ok(s)
    }
    .await;
    sink(res); //~ flow: 1
    let mut all = Vec::new();
    for n in [11, 12] {
        all.push(fetch(n).await.len());
    }
    sink(all); //~ flow:
    let futures = vec![boxed("a"), boxed("b")];
    for f in futures {
        sink(f.await); //~ flow:
    }
    let opt = Some(fetch(13));
    if let Some(f) = opt {
        sink(f.await); //~ flow: 13
    }
    let mut out = String::new();
    let write = async { out.push_str(&fetch(14).await) };
    write.await;
    sink(out); //~ flow: 14
    let mut never = String::new();
    let _unused = async { never.push_str(&source(15)) };
    drop(_unused);
    sink(never); //~ flow:
}

struct Twice<F>(Option<F>);
impl<F: Future<Output = String> + Unpin> Future for Twice<F> {
    type Output = (String, String);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut f = self.0.take().expect("polled once");
        match Pin::new(&mut f).poll(cx) {
            Poll::Ready(s) => Poll::Ready((s.clone(), s)),
            Poll::Pending => {
                self.0 = Some(f);
                Poll::Pending
            }
        }
    }
}
struct Request {
    url: String,
    body: Option<String>,
}
impl Request {
    fn new(url: impl Into<String>) -> Self {
        Request { url: url.into(), body: None }
    }
    fn body(mut self, b: String) -> Self {
        self.body = Some(b);
        self
    }
}
impl IntoFuture for Request {
    type Output = Result<String, String>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output>>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.body.ok_or(self.url) })
    }
}
pub async fn own_futures() {
    sink(Twice(Some(boxed(&source(1)))).await.1); //~ flow: 1
    sink(Twice(Some(boxed("c"))).await.0); //~ flow:
    sink(Request::new("u").body(source(2)).await.unwrap()); //~ flow: 2
    sink(Request::new(source(3)).await.unwrap_err()); //~ flow: 3
    sink(Request::new(source(3)).body("b".into()).await.unwrap()); //~ flow:
    let p = std::future::poll_fn(|_| Poll::Ready(source(4)));
    sink(p.await); //~ flow: 4
    let mut pinned = std::pin::pin!(fetch(5));
    sink(pinned.as_mut().await); //~ flow: 5
    let b: Box<dyn Future<Output = String> + Unpin> = Box::new(Box::pin(fetch(6)));
    sink(b.await); //~ flow: 6
}

macro_rules! pick {
    ($a:expr, $b:expr; first) => {
        $a
    };
    ($a:expr, $b:expr; second) => {
        $b
    };
}
macro_rules! sum {
    () => { 0 };
    ($h:expr $(, $t:expr)*) => { $h + sum!($($t),*) };
}
macro_rules! record {
    ($name:ident { $($f:ident : $t:ty = $d:expr),* $(,)? }) => {
        #[derive(Debug)]
        struct $name { $($f: $t),* }
        impl $name {
            fn new() -> Self { $name { $($f: $d),* } }
            $(fn $f(&self) -> &$t { &self.$f })*
        }
    };
}
record!(Conf { host: String = source(1), port: String = "p".to_string() });
macro_rules! map {
    ($($k:literal => $v:expr),* $(,)?) => {{
        let mut m = std::collections::BTreeMap::new();
        $(m.insert($k, $v);)*
        m
    }};
}
macro_rules! try_or {
    ($e:expr, $d:expr) => {
        match $e {
            Ok(v) => v,
            Err(_) => $d,
        }
    };
}
macro_rules! with_temp {
    ($v:ident = $e:expr; $body:block) => {{
        let $v = $e;
        $body
    }};
}
pub fn macros() {
    sink(pick!(source(1), "b".to_string(); first)); //~ flow: 1
    sink(pick!(source(1), "b".to_string(); second)); //~ flow:
    sink(sum!(1, number(2), 3)); //~ flow: 2
    sink(sum!(1, 2)); //~ flow:
    let c = Conf::new();
    sink(c.host()); //~ flow: 1
    sink(c.port()); //~ flow:
    let m = map! { "a" => source(3), "b" => String::new() };
    sink(&m["a"]); //~ flow: 3
    sink(&m["b"]); //~ flow:
    sink(try_or!(Err::<String, ()>(()), source(4))); //~ flow: 4
    sink(try_or!(Ok::<_, ()>("k".to_string()), source(4))); //~ flow: 
    sink(with_temp!(t = source(5); { t + "x" })); //~ flow: 5
    sink(with_temp!(t = source(5); { t.len() })); //~ flow:
    sink(concat!("a", 1)); //~ flow:
    sink(stringify!(source(1))); //~ flow:
    let v = vec![source(6); 2];
    sink(&v[1]); //~ flow: 6
    assert!(!v.is_empty(), "{:?}", v);
    let text = format!("{:?}", (1, &v[0]));
    sink(text); //~ flow: 6
    sink(matches!(v.first(), Some(s) if s.len() > 1)); //~ flow:
    let s = if cfg!(debug_assertions) { source(7) } else { source(7) };
    sink(s); //~ flow: 7
    dbg!(1);
}

mod outer {
    pub mod inner {
        pub fn tainted() -> String {
            super::super::source(1)
        }
        pub(crate) static NAME: &str = "n";
        pub struct Holder {
            pub(in crate::outer) v: String,
        }
        impl Holder {
            pub fn with(v: String) -> Self {
                Self { v }
            }
        }
        pub use self::deep::clean as renamed;
        mod deep {
            pub fn clean() -> String {
                "clean".into()
            }
        }
    }
    pub use inner::{Holder, renamed as fresh, tainted};
    pub fn open(h: &Holder) -> &str {
        &h.v
    }
    pub mod prelude {
        pub use super::{fresh, inner::*, open};
    }
}
use outer::prelude::*;
fn fresh2() -> String {
    fn tainted() -> String {
        "shadow".into()
    }
    tainted()
}
pub fn modules() {
    sink(tainted()); //~ flow: 1
    sink(fresh()); //~ flow:
    sink(renamed()); //~ flow:
    sink(fresh2()); //~ flow:
    sink(outer::tainted()); //~ flow: 1
    sink(open(&Holder::with(source(2)))); //~ flow: 2
    sink(open(&Holder::with("h".into()))); //~ flow:
    sink(NAME); //~ flow:
    use outer::inner as alias;
    sink(alias::tainted()); //~ flow: 1
    type H = alias::Holder;
    sink(open(&H::with(source(3)))); //~ flow: 3
}
