//! dependencies: tokio = "1", futures = "0.3"
//! What runs futures, and what puts them together.
use futures::future::{FutureExt, TryFutureExt, join_all, try_join_all};
use futures::stream::{self, FuturesUnordered, StreamExt};
use std::time::Duration;

async fn get(n: u32) -> String {
    source(n)
}
async fn id(s: String) -> String {
    s
}
async fn zero(_: String) -> String {
    String::new()
}
async fn ok(s: String) -> Result<String, ()> {
    Ok(s)
}

pub async fn timeouts() {
    sink(tokio::time::timeout(Duration::from_secs(1), get(1)).await.unwrap()); //~ flow: 1
    sink(tokio::time::timeout(Duration::from_secs(1), id(source(2))).await.unwrap()); //~ flow: 2
    sink(tokio::time::timeout(Duration::from_secs(1), zero(source(2))).await.unwrap()); //~ flow:
    sink(tokio::time::timeout(Duration::from_secs(1), async { source(3) }).await.unwrap()); //~ flow: 3
    match tokio::time::timeout(Duration::from_secs(1), ok(source(4))).await {
        Ok(Ok(v)) => sink(v), //~ flow: 4
        _ => {}
    }
}
pub async fn joins() {
    sink(&join_all([id(source(1)), id("x".into())]).await[0]); //~ flow: 1
    sink(join_all(vec![source(2)].into_iter().map(id)).await); //~ flow: 2
    sink(join_all(vec![source(2)].into_iter().map(zero)).await); //~ flow:
    sink(try_join_all(vec![source(3)].into_iter().map(ok)).await.unwrap()); //~ flow: 3
    let (a, b) = futures::future::join(id(source(4)), zero(source(5))).await;
    sink(a); //~ flow: 4
    sink(b); //~ flow:
    let (a, b) = tokio::join!(id(source(6)), zero(source(7)));
    sink(a); //~ flow: 6
    sink(b); //~ flow:
    sink(id(source(8)).map(|s| s + "x").await); //~ flow: 8
    sink(id(source(8)).map(|_| "x").await); //~ flow:
    sink(id(source(9)).then(id).await); //~ flow: 9
    sink(ok(source(10)).and_then(ok).await.unwrap()); //~ flow: 10
    sink(ok(source(10)).map_ok(|_| 1).await.unwrap()); //~ flow:
    let mut fu = FuturesUnordered::new();
    fu.push(id(source(11)));
    while let Some(x) = fu.next().await {
        sink(x); //~ flow: 11
    }
    let v: Vec<String> = stream::iter(vec![source(12)]).map(id).buffer_unordered(2).collect().await;
    sink(v); //~ flow: 12
    let v: Vec<String> = stream::iter(vec![source(12)]).then(zero).collect().await;
    sink(v); //~ flow:
    let h = tokio::spawn(id(source(13)));
    sink(h.await.unwrap()); //~ flow: 13
    sink(tokio::task::spawn_blocking(|| source(14)).await.unwrap()); //~ flow: 14
    tokio::select! {
        x = id(source(15)) => sink(x), //~ flow: 15
        y = zero(source(16)) => sink(y), //~ flow:
    }
    let mut set = tokio::task::JoinSet::new();
    set.spawn(id(source(17)));
    while let Some(r) = set.join_next().await {
        sink(r.unwrap()); //~ flow: 17
    }
    let (tx, rx) = tokio::sync::oneshot::channel();
    tx.send(source(18)).ok();
    sink(rx.await.unwrap()); //~ flow: 18
    let (tx, mut rx) = tokio::sync::mpsc::channel(1);
    tx.send(source(19)).await.ok();
    sink(rx.recv().await); //~ flow: 19
    let m = tokio::sync::Mutex::new(String::new());
    *m.lock().await = source(20);
    sink(m.lock().await.clone()); //~ flow: 20
    let rt = tokio::runtime::Runtime::new().unwrap();
    sink(rt.block_on(id(source(21)))); //~ flow: 21
    sink(futures::executor::block_on(async { source(22) })); //~ flow: 22
    sink(tokio::runtime::Handle::current().block_on(zero(source(22)))); //~ flow:
    let (tx, mut rx) = tokio::sync::watch::channel(String::new());
    tx.send(source(23)).ok();
    sink(rx.borrow_and_update().clone()); //~ flow: 23
    let (tx, mut rx) = tokio::sync::broadcast::channel(3);
    tx.send(source(24)).ok();
    sink(rx.recv().await); //~ flow: 24
}
