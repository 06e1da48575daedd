//! Futures: awaited, polled, passed on, forgotten.
use std::future::{Future, IntoFuture, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

async fn get(n: u32) -> i64 {
    number(n)
}
async fn id(x: i64) -> i64 {
    x
}
async fn zero(_: i64) -> i64 {
    0
}
async fn fill(out: &mut i64) {
    *out = number(2);
}
async fn fallible(ok: bool) -> Result<i64, String> {
    if ok { Ok(number(3)) } else { Err(source(4)) }
}
fn boxed(x: i64) -> Pin<Box<dyn Future<Output = i64>>> {
    Box::pin(async move { x })
}
fn imp(x: i64) -> impl Future<Output = i64> {
    async move { x + 1 }
}
fn ready_of(x: i64) -> std::future::Ready<i64> {
    ready(x)
}
async fn with<F, Fut>(f: F, x: i64) -> i64
where
    F: Fn(i64) -> Fut,
    Fut: Future<Output = i64>,
{
    f(x).await
}
async fn with_async(f: impl AsyncFn(i64) -> i64, x: i64) -> i64 {
    f(x).await
}
async fn wait<T>(f: impl Future<Output = T>) -> T {
    f.await
}
async fn rec(n: i64, d: u32) -> i64 {
    if d == 0 { n } else { Box::pin(rec(n, d - 1)).await }
}

struct Delay {
    v: i64,
}
impl Future for Delay {
    type Output = i64;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<i64> {
        Poll::Ready(self.v)
    }
}
struct Half {
    v: Option<i64>,
}
impl Future for Half {
    type Output = i64;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<i64> {
        match self.v.take() {
            Some(v) => Poll::Ready(v),
            None => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}
struct Req {
    v: i64,
}
impl IntoFuture for Req {
    type Output = i64;
    type IntoFuture = std::future::Ready<i64>;
    fn into_future(self) -> Self::IntoFuture {
        ready(self.v)
    }
}
struct Client {
    base: String,
}
impl Client {
    async fn fetch(&self, p: &str) -> String {
        format!("{}{p}", self.base)
    }
    async fn set(&mut self, b: String) {
        self.base = b;
    }
    fn fetch_box<'a>(&'a self, p: &'a str) -> Pin<Box<dyn Future<Output = String> + 'a>> {
        Box::pin(async move { self.fetch(p).await })
    }
}
trait Store {
    fn load(&self) -> impl Future<Output = String>;
    async fn save(&mut self, s: String);
}
struct Mem(String);
struct Null;
impl Store for Mem {
    async fn load(&self) -> String {
        self.0.clone()
    }
    async fn save(&mut self, s: String) {
        self.0 = s;
    }
}
impl Store for Null {
    async fn load(&self) -> String {
        String::new()
    }
    async fn save(&mut self, _: String) {}
}
async fn roundtrip(s: &mut impl Store, v: String) -> String {
    s.save(v).await;
    s.load().await
}

pub async fn basics() {
    sink(get(1).await); //~ flow: 1
    sink(id(number(5)).await); //~ flow: 5
    sink(zero(number(5)).await); //~ flow:
    let mut o = 0;
    fill(&mut o).await;
    sink(o); //~ flow: 2
    let mut p = 0;
    {
        let _f = fill(&mut p);
    }
    sink(p); //~ flow:
    let f = id(number(6));
    sink(f.await); //~ flow: 6
    match fallible(coin()).await {
        Ok(v) => sink(v), //~ flow: 3
        Err(e) => sink(e), //~ flow: 4
    }
    let r = async {
        let v = fallible(true).await?;
        Ok::<i64, String>(v)
    }
    .await;
    sink(r); //~ flow: 3
    sink(boxed(number(7)).await); //~ flow: 7
    sink(boxed(1).await); //~ flow:
    sink(imp(number(8)).await); //~ flow: 8
    sink(ready_of(number(9)).await); //~ flow: 9
    sink(ready(number(10)).await); //~ flow: 10
    let x = number(11);
    let b = async { x + 1 };
    sink(b.await); //~ flow: 11
    let c = async move { 5 };
    sink(c.await); //~ flow:
    sink(with(id, number(12)).await); //~ flow: 12
    sink(with(zero, number(12)).await); //~ flow:
    sink(with(|v| async move { v + 1 }, number(13)).await); //~ flow: 13
    sink(with(|_| async { 1 }, number(13)).await); //~ flow:
    sink(with(|_| async { number(14) }, 0).await); //~ flow: 14
    sink(with_async(async |v| v, number(15)).await); //~ flow: 15
    sink(with_async(async |_| 1, number(15)).await); //~ flow:
    sink(wait(id(number(16))).await); //~ flow: 16
    sink(wait(async { 1 }).await); //~ flow:
    sink(rec(number(17), 2).await); //~ flow: 17
    sink(Delay { v: number(18) }.await); //~ flow: 18
    sink(Delay { v: 1 }.await); //~ flow:
    sink(Half { v: Some(number(19)) }.await); //~ flow: 19
    sink(Req { v: number(20) }.await); //~ flow: 20
    let mut cl = Client { base: source(21) };
    sink(cl.fetch("x").await); //~ flow: 21
    sink(cl.fetch_box("x").await); //~ flow: 21
    cl.set("b".into()).await;
    sink(cl.fetch("x").await); //~ flow:
    sink(cl.fetch(&source(22)).await); //~ flow: 22
    sink(roundtrip(&mut Mem(String::new()), source(23)).await); //~ flow: 23
    sink(roundtrip(&mut Null, source(23)).await); //~ flow:
    let fs: Vec<Pin<Box<dyn Future<Output = i64>>>> = vec![boxed(number(24)), boxed(1)];
    for f in fs {
        sink(f.await); //~ flow: 24
    }
    let mut out = Vec::new();
    for i in 0..2 {
        out.push(id(number(25) + i).await);
    }
    sink(out); //~ flow: 25
    let closure = || async { number(26) };
    sink(closure().await); //~ flow: 26
    let mut st = 0;
    async {
        st = number(27);
    }
    .await;
    sink(st); //~ flow: 27
    let mut un = 0;
    let fut = async {
        un = number(28);
    };
    drop(fut);
    sink(un); //~ flow:
    let lazy = async {
        sink(number(29)); //~ flow:
    };
    let _ = lazy;
    let opt = Some(id(number(30)));
    if let Some(f) = opt {
        sink(f.await); //~ flow: 30
    }
    let pinned = pin!(id(number(31)));
    sink(pinned.await); //~ flow: 31
    let t = (id(number(32)), zero(number(32)));
    let (a, b) = (t.0.await, t.1.await);
    sink(a); //~ flow: 32
    sink(b); //~ flow:
    let early = async {
        if coin() {
            return number(33);
        }
        0
    }
    .await;
    sink(early); //~ flow: 33
    loop {
        let v = id(number(34)).await;
        sink(v); //~ flow: 34
        if coin() {
            break;
        }
    }
    let v = match id(number(35)).await {
        0 => 0,
        n => n,
    };
    sink(v); //~ flow: 35
    let bl = std::future::poll_fn(|_| Poll::Ready(number(36))).await;
    sink(bl); //~ flow: 36
    let s: Result<i64, i64> = async { Err(number(37)) }.await;
    sink(s.unwrap_or_else(|e| e)); //~ flow: 37
}
pub fn polled() {
    sink(run(get(1))); //~ flow: 1
    sink(run(async { id(number(2)).await + 1 })); //~ flow: 2
    sink(run(zero(number(2)))); //~ flow:
    let mut v = 0;
    run(fill(&mut v));
    sink(v); //~ flow: 2
    let mut h = Half { v: Some(number(3)) };
    let mut cx = Context::from_waker(std::task::Waker::noop());
    match Pin::new(&mut h).poll(&mut cx) {
        Poll::Ready(v) => sink(v), //~ flow: 3
        Poll::Pending => {}
    }
    let p = Poll::Ready(number(4));
    sink(p.map(|x| x + 1)); //~ flow: 4
    sink(p.is_ready()); //~ flow:
    if let Poll::Ready(x) = p {
        sink(x); //~ flow: 4
    }
}
