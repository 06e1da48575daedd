//! Futures, tasks, channels, streams without a runtime.
use std::future::{Future, IntoFuture, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

struct Query {
    sql: String,
    arg: String,
}
impl IntoFuture for Query {
    type Output = String;
    type IntoFuture = Pin<Box<dyn Future<Output = String>>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.sql })
    }
}
struct Delayed<F> {
    inner: Pin<Box<F>>,
    left: u32,
}
impl<F: Future> Future for Delayed<F> {
    type Output = (F::Output, u32);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.inner.as_mut().poll(cx) {
            Poll::Ready(v) => Poll::Ready((v, self.left)),
            Poll::Pending => Poll::Pending,
        }
    }
}
trait Repo {
    fn load(&self, id: &str) -> impl Future<Output = Option<String>>;
}
struct Mem(String);
struct Echo;
impl Repo for Mem {
    async fn load(&self, _id: &str) -> Option<String> {
        Some(self.0.clone())
    }
}
impl Repo for Echo {
    async fn load(&self, id: &str) -> Option<String> {
        Some(id.to_string())
    }
}
async fn find<R: Repo>(repo: &R, id: &str) -> Result<String, String> {
    let Some(found) = repo.load(id).await else {
        return Err(id.to_owned());
    };
    Ok(found)
}
async fn apply<F, Fut>(f: F, s: String) -> String
where
    F: FnOnce(String) -> Fut,
    Fut: Future<Output = String>,
{
    f(s).await
}
pub async fn into_futures() {
    sink(Query { sql: source(1), arg: "a".into() }.await); //~ flow: 1
    let q = Query { sql: "select".into(), arg: source(2) };
    sink(&q.arg); //~ flow: 2
    sink(q.await); //~ flow:
    let d = Delayed { inner: Box::pin(async { source(3) }), left: 2 };
    let (v, n) = d.await;
    sink(v); //~ flow: 3
    sink(n); //~ flow:
}
pub async fn repos() {
    sink(find(&Mem(source(4)), "x").await); //~ flow: 4
    sink(find(&Mem("m".into()), &source(5)).await.ok()); //~ flow:
    sink(find(&Echo, &source(6)).await.ok()); //~ flow: 6
}
pub async fn async_closures() {
    sink(apply(|s| async move { s + "!" }, source(7)).await); //~ flow: 7
    sink(apply(|_| async { "x".to_string() }, source(8)).await); //~ flow:
    sink(apply(|s| ready(s), source(9)).await); //~ flow: 9
    let own = async |s: String| s.to_uppercase();
    sink(own(source(10)).await); //~ flow: 10
}
pub async fn lazily() {
    let mut log = String::new();
    let fut = async { log.push_str(&source(11)) };
    drop(fut);
    sink(&log); //~ flow:
    async { log.push_str(&source(12)) }.await;
    sink(&log); //~ flow: 12
    let fut = pin!(async { source(13) });
    sink(fut.await); //~ flow: 13
    let list: Vec<Pin<Box<dyn Future<Output = String>>>> = vec![Box::pin(async { source(14) }), Box::pin(ready("x".to_string()))];
    for f in list {
        sink(f.await); //~ flow: 14
    }
}
async fn early(s: String) -> Result<String, String> {
    if s.len() > 100 {
        return Err("long".to_string());
    }
    let t = async { Ok::<_, String>(s) }.await?;
    Ok(t)
}
async fn swallow(s: String) -> Result<usize, String> {
    let t = early(s).await.map(|s| s.len())?;
    Ok(t)
}
pub async fn question_marks() {
    sink(early(source(15)).await); //~ flow: 15
    sink(swallow(source(16)).await.ok()); //~ flow:
    sink(early(source(17)).await.err()); //~ flow:
}
