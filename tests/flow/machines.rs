//! State machines behind `next` and `poll`: what is left behind decides what comes next.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Steps {
    at: u32,
    secret: String,
}
impl Iterator for Steps {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        self.at += 1;
        match self.at {
            1 => Some("first".to_string()),
            2 => Some(self.secret.clone()),
            _ => None,
        }
    }
}

pub fn second_step() {
    let all: Vec<String> = Steps { at: 0, secret: source(1) }.collect();
    sink(all); //~ flow: 1
    let mut text = String::new();
    for s in (Steps { at: 0, secret: source(2) }) {
        text.push_str(&s);
    }
    sink(text); //~ flow: 2
    let mut it = Steps { at: 0, secret: source(3) };
    while let Some(s) = it.next() {
        sink(s); //~ flow: 3
    }
    sink(Steps { at: 0, secret: source(4) }.map(|s| s.len()).max()); //~ flow:
    sink(Steps { at: 0, secret: source(5) }.last()); //~ flow: 5
}

struct Buffered {
    inner: std::vec::IntoIter<String>,
    held: Option<String>,
}
impl Iterator for Buffered {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        if let Some(held) = self.held.take() {
            return Some(held);
        }
        let next = self.inner.next()?;
        self.held = Some(next);
        Some("mark".to_string())
    }
}

pub fn held_back() {
    let it = Buffered { inner: vec![source(1)].into_iter(), held: None };
    for s in it {
        sink(s); //~ flow: 1
    }
    let it = Buffered { inner: vec!["x".to_string()].into_iter(), held: None };
    sink(it.collect::<Vec<_>>()); //~ flow:
    let it = Buffered { inner: vec![source(2)].into_iter(), held: None };
    sink(it.collect::<Vec<_>>().concat()); //~ flow: 2
}

enum State {
    Start(String),
    Wait(String),
    Done,
}
struct Machine {
    state: State,
}
impl Future for Machine {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Start(s) => {
                self.state = State::Wait(s + "!");
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            State::Wait(s) => Poll::Ready(s),
            State::Done => panic!("polled after it was done"),
        }
    }
}
struct Delay {
    polls: u32,
    out: Option<String>,
}
impl Future for Delay {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if self.polls == 0 {
            return Poll::Ready(self.out.take().unwrap());
        }
        self.polls -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
struct Both<A, B> {
    a: A,
    b: B,
    got: Option<String>,
}
impl<A: Future<Output = String> + Unpin, B: Future<Output = String> + Unpin> Future for Both<A, B> {
    type Output = (String, String);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<(String, String)> {
        let this = &mut *self;
        if this.got.is_none() {
            if let Poll::Ready(a) = Pin::new(&mut this.a).poll(cx) {
                this.got = Some(a);
            }
        }
        if this.got.is_some() {
            if let Poll::Ready(b) = Pin::new(&mut this.b).poll(cx) {
                return Poll::Ready((this.got.take().unwrap(), b));
            }
        }
        Poll::Pending
    }
}

pub async fn polled_twice() {
    sink(Machine { state: State::Start(source(1)) }.await); //~ flow: 1
    sink(Machine { state: State::Start("x".into()) }.await); //~ flow:
    sink(Delay { polls: 1, out: Some(source(2)) }.await); //~ flow: 2
    sink(Delay { polls: 2, out: Some("x".into()) }.await); //~ flow:
    let m = Machine { state: State::Start(source(3)) };
    let n = Machine { state: State::Start("n".into()) };
    let (a, b) = Both { a: m, b: n, got: None }.await;
    sink(a); //~ flow: 3
    sink(b); //~ flow:
}
pub fn by_executor() {
    sink(run(Machine { state: State::Start(source(1)) })); //~ flow: 1
    sink(run(Delay { polls: 1, out: Some(source(2)) })); //~ flow: 2
    sink(run(async { Machine { state: State::Start(source(3)) }.await })); //~ flow: 3
}
struct Tasks {
    list: Vec<Pin<Box<dyn Future<Output = ()>>>>,
}
impl Tasks {
    fn spawn(&mut self, f: impl Future<Output = ()> + 'static) {
        self.list.push(Box::pin(f));
    }
    fn all(self) {
        for t in self.list {
            run(t);
        }
    }
}
pub fn by_tasks() {
    let out = std::rc::Rc::new(std::cell::RefCell::new(vec![]));
    let o = out.clone();
    let mut t = Tasks { list: vec![] };
    t.spawn(async move { o.borrow_mut().push(source(1)) });
    sink(out.borrow().clone()); //~ flow:
    t.all();
    sink(out.borrow().clone()); //~ flow: 1
    let b: Pin<Box<dyn Future<Output = String>>> = Box::pin(async { source(2) });
    sink(run(b)); //~ flow: 2
    let mut v: Vec<Pin<Box<dyn Future<Output = String>>>> = vec![Box::pin(async { source(3) })];
    sink(run(v.remove(0))); //~ flow: 3
    let mut got = None;
    for f in v.drain(..) {
        got = Some(run(f));
    }
    sink(got); //~ flow:
}
