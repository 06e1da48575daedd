//! Futures in structs, maps and traits; services with shared state; steps that run one after the other.
use std::cell::RefCell;
use std::collections::*;
use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

type BoxFut<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
async fn id<T>(t: T) -> T {
    t
}
async fn two(a: i64, b: i64) -> (i64, i64) {
    (a, b)
}
struct Map<F, G> {
    f: F,
    g: Option<G>,
}
impl<F: Future + Unpin, G: FnOnce(F::Output) -> T + Unpin, T> Future for Map<F, G> {
    type Output = T;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        match Pin::new(&mut self.f).poll(cx) {
            Poll::Ready(v) => {
                let g = self.g.take().unwrap();
                Poll::Ready(g(v))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}
struct Pair {
    a: i64,
    b: i64,
}
impl Future for Pair {
    type Output = i64;
    fn poll(self: Pin<&mut Self>, _: &mut Context) -> Poll<i64> {
        Poll::Ready(self.a)
    }
}
struct Chan<T> {
    q: Rc<RefCell<VecDeque<T>>>,
}
impl<T> Clone for Chan<T> {
    fn clone(&self) -> Self {
        Chan { q: self.q.clone() }
    }
}
impl<T> Chan<T> {
    fn new() -> Self {
        Chan { q: Rc::default() }
    }
    fn send(&self, t: T) {
        self.q.borrow_mut().push_back(t);
    }
    async fn recv(&self) -> Option<T> {
        self.q.borrow_mut().pop_front()
    }
}
trait Step {
    fn run<'a>(&'a self, x: String) -> BoxFut<'a, String>;
}
struct Keep;
struct Drop1;
struct Both<A, B>(A, B);
impl Step for Keep {
    fn run<'a>(&'a self, x: String) -> BoxFut<'a, String> {
        Box::pin(async move { x })
    }
}
impl Step for Drop1 {
    fn run<'a>(&'a self, _: String) -> BoxFut<'a, String> {
        Box::pin(ready(String::new()))
    }
}
impl<A: Step, B: Step> Step for Both<A, B> {
    fn run<'a>(&'a self, x: String) -> BoxFut<'a, String> {
        Box::pin(async move {
            let y = self.0.run(x).await;
            self.1.run(y).await
        })
    }
}
async fn pipeline(steps: &[Box<dyn Step>], x: String) -> String {
    let mut v = x;
    for s in steps {
        v = s.run(v).await;
    }
    v
}
async fn retry<F, Fut, T, E>(mut f: F) -> Result<T, E>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut n = 0;
    loop {
        match f(n).await {
            Ok(v) => return Ok(v),
            Err(e) if n > 1 => return Err(e),
            Err(_) => n += 1,
        }
    }
}
async fn scoped<T>(log: &RefCell<Vec<String>>, name: &str, f: impl Future<Output = T>) -> T {
    log.borrow_mut().push(name.to_owned());
    f.await
}
async fn cb(f: impl AsyncFnOnce(&str) -> String) -> String {
    f(&source(30)).await
}
struct Svc {
    db: Arc<Mutex<HashMap<String, String>>>,
}
impl Svc {
    async fn put(&self, k: &str, v: String) -> Option<String> {
        self.db.lock().unwrap().insert(k.into(), v)
    }
    async fn get(&self, k: &str) -> Result<String, String> {
        self.db.lock().unwrap().get(k).cloned().ok_or_else(|| format!("no {k}"))
    }
    async fn copy(&self, a: &str, b: &str) -> Result<(), String> {
        let v = self.get(a).await?;
        self.put(b, v).await;
        Ok(())
    }
}
async fn recurse(n: u32, acc: Vec<i64>) -> Vec<i64> {
    if n == 0 {
        acc
    } else {
        Box::pin(async move {
            let mut a = acc;
            a.push(number(n));
            recurse(n - 1, a).await
        })
        .await
    }
}

pub async fn more() {
    sink(Map { f: Box::pin(id(number(1))), g: Some(|x| x + 1) }.await); //~ flow: 1
    sink(Map { f: Box::pin(id(number(1))), g: Some(|_| 1) }.await); //~ flow:
    sink(Pair { a: number(2), b: 1 }.await); //~ flow: 2
    sink(Pair { a: 1, b: number(2) }.await); //~ flow:
    let (a, b) = two(number(3), 1).await;
    sink(a); //~ flow: 3
    sink(b); //~ flow:
    let c = Chan::new();
    c.clone().send(source(4));
    sink(c.recv().await); //~ flow: 4
    sink(Keep.run(source(5)).await); //~ flow: 5
    sink(Drop1.run(source(5)).await); //~ flow:
    sink(Both(Keep, Keep).run(source(6)).await); //~ flow: 6
    sink(Both(Keep, Drop1).run(source(6)).await); //~ flow:
    sink(pipeline(&[Box::new(Keep)], source(7)).await); //~ flow: 7
    sink(pipeline(&[Box::new(Drop1)], source(7)).await); //~ flow: //~ spurious: 7
    sink(retry(async |_| Ok::<i64, ()>(number(8))).await); //~ flow: 8
    sink(retry(|_| async move { Err::<i64, String>(source(9)) }).await); //~ flow: 9
    let log = RefCell::new(vec![]);
    sink(scoped(&log, &source(10), id(number(11))).await); //~ flow: 11
    sink(log.borrow()); //~ flow: 10
    sink(cb(async |s| s.to_owned()).await); //~ flow: 30
    sink(cb(async |_| "x".to_owned()).await); //~ flow:
    let s = Svc { db: Arc::default() };
    s.put("a", source(12)).await;
    sink(s.get("a").await); //~ flow: 12
    s.copy("a", "b").await.unwrap();
    sink(s.get("b").await); //~ flow: 12
    let t = Svc { db: Arc::default() };
    sink(t.get("a").await.unwrap_or_default()); //~ flow:
    sink(recurse(2, vec![]).await); //~ flow: 1, 2
    let shared = Arc::new(Mutex::new(String::new()));
    let f = {
        let s = shared.clone();
        async move { s.lock().unwrap().push_str(&source(13)) }
    };
    f.await;
    sink(shared.lock().unwrap().clone()); //~ flow: 13
    let futs: Vec<BoxFut<'_, i64>> = vec![Box::pin(id(number(14))), Box::pin(ready(2))];
    let mut got = vec![];
    for f in futs {
        got.push(f.await);
    }
    sink(got); //~ flow: 14
    let x = async {
        let y = async { number(15) }.await;
        y + 1
    }
    .await;
    sink(x); //~ flow: 15
    let r: Result<i64, String> = async {
        let v: i64 = "z".parse().map_err(|_| source(16))?;
        Ok(v)
    }
    .await;
    sink(r); //~ flow: 16
    let mut state = vec![1];
    let mut step = async |v: i64| {
        state.push(v);
    };
    step(number(17)).await;
    sink(state); //~ flow: 17
    let cond = if coin() { Some(id(number(18))) } else { None };
    if let Some(f) = cond {
        sink(f.await); //~ flow: 18
    }
    let m = match id(coin()).await {
        true => id(number(19)).await,
        false => 0,
    };
    sink(m); //~ flow: 19
    let map: HashMap<&str, fn(i64) -> BoxFut<'static, i64>> =
        HashMap::from([("k", (|x| Box::pin(id(x)) as BoxFut<i64>) as fn(i64) -> BoxFut<'static, i64>)]);
    sink(map["k"](number(20)).await); //~ flow: 20
    let mut p = Box::pin(id(number(21)));
    let mut cx = Context::from_waker(Waker::noop());
    if let Poll::Ready(v) = p.as_mut().poll(&mut cx) {
        sink(v); //~ flow: 21
    }
    sink(std::future::poll_fn(|cx| Pin::new(&mut Box::pin(id(number(22)))).poll(cx)).await); //~ flow: 22
    let opt: Option<Pin<Box<dyn Future<Output = i64>>>> = Some(Box::pin(id(number(23))));
    sink(match opt { //~ flow: 23
        Some(f) => f.await,
        None => 0,
    });
    let never = id(number(24));
    let _ = never;
}
