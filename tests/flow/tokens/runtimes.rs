//! dependencies: tokio = "1", tokio-stream = "0.1", futures = "0.3"
//! Tasks, channels, streams and locks of a runtime.
use futures::future::{join_all, select_all, try_join_all, BoxFuture, FutureExt};
use futures::stream::{self, BoxStream, FuturesOrdered, FuturesUnordered, StreamExt};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, oneshot, watch, Mutex, Notify, OnceCell, RwLock, Semaphore};
use tokio::task::JoinSet;

async fn fetch(s: String) -> String {
    tokio::task::yield_now().await;
    s
}
async fn size(s: String) -> usize {
    s.len()
}
async fn fallible(s: String) -> Result<String, String> {
    if s.is_empty() { Err("empty".into()) } else { Ok(s) }
}

pub async fn selecting() {
    let v = tokio::select! {
        biased;
        a = fetch(source(1)) => a,
        _ = tokio::time::sleep(Duration::from_secs(5)) => "timeout".to_string(),
    };
    sink(v); //~ flow: 1
    let w = tokio::select! {
        _ = fetch(source(2)) => "done",
        else => "none",
    };
    sink(w); //~ flow:
}

pub async fn joining() {
    let (a, b, n) = tokio::join!(fetch(source(3)), fetch("b".into()), size(source(4)));
    sink(a); //~ flow: 3
    sink(b); //~ flow:
    sink(n); //~ flow:
    let r = tokio::try_join!(fallible(source(5)), fallible("y".into()));
    if let Ok((x, y)) = r {
        sink(x); //~ flow: 5
        sink(y); //~ flow:
    }
}

pub async fn join_sets() {
    let mut set = JoinSet::new();
    for s in ["a".to_string(), source(6)] {
        set.spawn(async move { fetch(s).await });
    }
    while let Some(r) = set.join_next().await {
        sink(r.unwrap()); //~ flow: 6
    }
    let mut sizes = JoinSet::new();
    sizes.spawn(size(source(7)));
    while let Some(Ok(n)) = sizes.join_next().await {
        sink(n); //~ flow:
    }
}

pub async fn worker_before_send() {
    let (tx, mut rx) = mpsc::channel::<String>(4);
    let (done, finished) = oneshot::channel();
    let h = tokio::spawn(async move {
        let mut n = 0;
        while let Some(s) = rx.recv().await {
            sink(&s); //~ flow: 8
            n += 1;
        }
        done.send(n).unwrap();
    });
    tx.send(source(8)).await.unwrap();
    drop(tx);
    sink(finished.await.unwrap()); //~ flow:
    h.await.unwrap();
}

enum Command {
    Get { key: String, reply: oneshot::Sender<Option<String>> },
    Set { key: String, value: String },
}
struct Actor {
    rx: mpsc::Receiver<Command>,
    data: std::collections::HashMap<String, String>,
}
impl Actor {
    async fn run(mut self) {
        while let Some(c) = self.rx.recv().await {
            match c {
                Command::Get { key, reply } => {
                    let _ = reply.send(self.data.get(&key).cloned());
                }
                Command::Set { key, value } => {
                    self.data.insert(key, value);
                }
            }
        }
    }
}
#[derive(Clone)]
struct Client {
    tx: mpsc::Sender<Command>,
}
impl Client {
    fn start() -> Self {
        let (tx, rx) = mpsc::channel(8);
        tokio::spawn(Actor { rx, data: Default::default() }.run());
        Client { tx }
    }
    async fn set(&self, k: &str, v: String) {
        self.tx.send(Command::Set { key: k.into(), value: v }).await.ok();
    }
    async fn get(&self, k: &str) -> Option<String> {
        let (reply, rx) = oneshot::channel();
        self.tx.send(Command::Get { key: k.into(), reply }).await.ok()?;
        rx.await.ok()?
    }
}
pub async fn actors() {
    let c = Client::start();
    c.set("k", source(9)).await;
    sink(c.get("k").await); //~ flow: 9 //~ missing: 9
    let d = Client::start();
    d.set("k", "v".into()).await;
    sink(d.get(&source(10)).await); //~ flow:
}

pub async fn watching() {
    let (tx, mut rx) = watch::channel("init".to_string());
    sink(rx.borrow().clone()); //~ flow:
    tx.send(source(11)).unwrap();
    rx.changed().await.unwrap();
    sink(rx.borrow_and_update().as_str()); //~ flow: 11
    let (btx, mut b1) = broadcast::channel(4);
    let mut b2 = btx.subscribe();
    btx.send((1, source(12))).unwrap();
    sink(b1.recv().await.unwrap().1); //~ flow: 12
    sink(b2.recv().await.map(|(n, _)| n).unwrap()); //~ flow:
}

pub async fn unordered() {
    let mut fs = FuturesUnordered::new();
    fs.push(fetch(source(13)));
    fs.push(fetch("b".into()));
    while let Some(s) = fs.next().await {
        sink(s); //~ flow: 13
    }
    let ns: Vec<usize> = [source(14)].into_iter().map(size).collect::<FuturesOrdered<_>>().collect().await;
    sink(ns); //~ flow:
}

pub async fn all_joined() {
    sink(join_all([source(15), "x".into()].map(fetch)).await); //~ flow: 15
    sink(join_all(vec![source(16)].into_iter().map(|s| async move { s.len() })).await); //~ flow:
    sink(try_join_all(vec![fallible(source(17))]).await.unwrap()); //~ flow: 17
    let (first, _, _) = select_all(vec![fetch(source(18)).boxed()]).await;
    sink(first); //~ flow: 18
}

pub async fn stream_adapters() {
    let v: Vec<String> = stream::iter(vec![source(22), "b".into()])
        .filter(|s| std::future::ready(!s.is_empty()))
        .then(fetch)
        .map(|s| s + "!")
        .take(3)
        .collect()
        .await;
    sink(v); //~ flow: 22
    let n = stream::iter([source(23)]).then(|s| async move { s.len() }).fold(0, |a, b| async move { a + b }).await;
    sink(n); //~ flow:
    let mut b: BoxStream<'static, String> = stream::once(fetch(source(24))).boxed();
    sink(b.next().await); //~ flow: 24
    stream::iter([source(25)]).for_each(|s| async move { sink(s) }).await; //~ flow: 25
    let w: Vec<usize> = stream::iter(vec![source(26)]).map(size).buffer_unordered(2).collect().await;
    sink(w); //~ flow:
    let z: Vec<String> = stream::iter(vec![source(27)]).map(fetch).buffered(2).collect().await;
    sink(z); //~ flow: 27
    sink(stream::unfold(0, |n| async move { (n < 2).then(|| (source(28), n + 1)) }).collect::<Vec<_>>().await); //~ flow: 28
}

pub async fn receiver_streams() {
    let (tx, rx) = mpsc::unbounded_channel();
    tx.send(source(29)).unwrap();
    drop(tx);
    let mut s = tokio_stream::wrappers::UnboundedReceiverStream::new(rx);
    while let Some(x) = s.next().await {
        sink(x); //~ flow: 29
    }
    let (tx2, rx2) = mpsc::channel(1);
    tx2.try_send("c").unwrap();
    drop(tx2);
    sink(tokio_stream::wrappers::ReceiverStream::new(rx2).collect::<Vec<_>>().await); //~ flow:
}

fn recurse(n: u32, s: String) -> BoxFuture<'static, String> {
    async move { if n == 0 { s } else { recurse(n - 1, s + ".").await } }.boxed()
}
fn forget(n: u32, s: String) -> BoxFuture<'static, usize> {
    Box::pin(async move { if n == 0 { s.len() } else { forget(n - 1, s).await } })
}
pub async fn boxed_recursion() {
    sink(recurse(2, source(30)).await); //~ flow: 30
    sink(forget(2, source(31)).await); //~ flow:
}

pub async fn locks() {
    let m = Arc::new(Mutex::new(vec!["a".to_string()]));
    let their = m.clone();
    tokio::spawn(async move { their.lock().await.push(source(32)) }).await.unwrap();
    let g = m.lock().await;
    sink(&g[1]); //~ flow: 32
    sink(&g[0]); //~ flow: //~ spurious: 32
    let rw = RwLock::new(source(33));
    *rw.write().await = "clean".into();
    sink(rw.read().await.as_str()); //~ flow:
    let cell = OnceCell::new();
    sink(cell.get_or_init(|| fetch(source(34))).await); //~ flow: 34
    let sem = Semaphore::new(1);
    let permit = sem.acquire().await.unwrap();
    sink(sem.available_permits()); //~ flow:
    drop(permit);
    Notify::new().notify_one();
}

pub async fn timeouts_and_blocking() {
    let r = tokio::time::timeout(Duration::from_secs(1), fetch(source(35))).await;
    sink(r.unwrap()); //~ flow: 35
    let s = source(36);
    sink(tokio::task::spawn_blocking(move || s.to_uppercase()).await.unwrap()); //~ flow: 36
    let t = source(37);
    sink(tokio::task::spawn_blocking(move || t.len()).await.unwrap()); //~ flow:
    let never = fetch(source(38));
    drop(never);
    sink(fetch(source(39)).map(|s| s.len()).await); //~ flow:
    sink(fetch(source(40)).then(|s| async move { s + "x" }).await); //~ flow: 40
}

trait Service: Send + Sync {
    fn call(&self, s: String) -> impl std::future::Future<Output = String> + Send;
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
struct Logged<S>(S, std::sync::Mutex<Vec<String>>);
impl<S: Service> Service for Logged<S> {
    async fn call(&self, s: String) -> String {
        self.1.lock().unwrap().push(s.clone());
        self.0.call(s).await
    }
}
pub async fn layered_services() {
    let l = Logged(Echo, Default::default());
    sink(l.call(source(41)).await); //~ flow: 41
    let m = Logged(Mute, Default::default());
    sink(m.call(source(42)).await); //~ flow:
    sink(m.1.into_inner().unwrap()); //~ flow: 42
}

async fn apply<F, Fut>(f: F, s: String) -> String
where
    F: Fn(String) -> Fut,
    Fut: std::future::Future<Output = String>,
{
    f(s).await
}
pub async fn async_callbacks() {
    sink(apply(fetch, source(43)).await); //~ flow: 43
    sink(apply(|_| async { "c".to_string() }, source(44)).await); //~ flow:
    let prefix = source(45);
    let c = async |s: &str| format!("{prefix}{s}");
    sink(c("x").await); //~ flow: 45
    let d = async |s: &str| s.len();
    sink(d(&source(46)).await); //~ flow:
}

pub async fn io() {
    use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
    let (mut a, mut b) = tokio::io::duplex(64);
    a.write_all(source(47).as_bytes()).await.unwrap();
    drop(a);
    let mut text = String::new();
    b.read_to_string(&mut text).await.unwrap();
    sink(text); //~ flow: 47 //~ missing: 47
    let src = source(48);
    let mut lines = BufReader::new(src.as_bytes()).lines();
    while let Some(l) = lines.next_line().await.unwrap() {
        sink(l); //~ flow: 48
    }
}

async fn guarded_loop(mut rx: mpsc::Receiver<String>, mut stop: oneshot::Receiver<()>) -> Vec<String> {
    let mut out = vec![];
    loop {
        tokio::select! {
            Some(s) = rx.recv() => out.push(s),
            _ = &mut stop => break,
            else => break,
        }
    }
    out
}
pub async fn select_loops() {
    let (tx, rx) = mpsc::channel(2);
    let (keep, stop) = oneshot::channel();
    tx.send(source(49)).await.unwrap();
    drop(tx);
    let got = tokio::time::timeout(Duration::from_millis(50), guarded_loop(rx, stop)).await;
    drop(keep);
    let (tx, rx) = mpsc::channel(2);
    tx.send(source(50)).await.unwrap();
    let (_k, stop) = oneshot::channel();
    let h = tokio::spawn(guarded_loop(rx, stop));
    drop(tx);
    let _ = (h, got);
    let (tx, rx) = mpsc::channel(2);
    let (quit, stop) = oneshot::channel();
    tx.send(source(51)).await.unwrap();
    let h = tokio::spawn(guarded_loop(rx, stop));
    tokio::time::sleep(Duration::from_millis(3)).await;
    quit.send(()).unwrap();
    sink(h.await.unwrap()); //~ flow: 51
    let (tx, rx) = mpsc::channel(2);
    tx.send("p".to_string()).await.unwrap();
    let (quit, stop) = oneshot::channel();
    quit.send(()).unwrap();
    sink(guarded_loop(rx, stop).await); //~ flow:
}

#[derive(Debug)]
struct Answer {
    name: String,
    note: String,
}
async fn answer(name: String) -> Answer {
    Answer { name, note: "n".into() }
}
pub async fn structs_of_tasks() {
    let a = tokio::spawn(answer(source(52))).await.unwrap();
    sink(a.name); //~ flow: 52
    sink(a.note); //~ flow:
    let (tx, rx) = oneshot::channel();
    tx.send(answer(source(53)).await).unwrap();
    let b = rx.await.unwrap();
    sink(b.name); //~ flow: 53
    sink(b.note); //~ flow:
    let (done, finished) = oneshot::channel();
    let h = tokio::spawn(async move { done.send(1).unwrap() });
    finished.await.unwrap();
    sink(source(54)); //~ flow: 54
    h.await.unwrap();
}
