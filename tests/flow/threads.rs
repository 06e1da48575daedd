//! Threads, what they share, and raw pointers.

use std::sync::atomic::{AtomicI64, AtomicPtr, Ordering};
use std::sync::mpsc::{channel, sync_channel, Receiver, Sender};
use std::sync::{Arc, Barrier, Condvar, Mutex, RwLock};
use std::thread;

pub fn worker_before_send() {
    let (tx, rx) = channel::<String>();
    let (back, result) = channel::<usize>();
    let worker = thread::spawn(move || {
        for line in rx {
            sink(&line); //~ flow: 1
            back.send(line.len()).unwrap();
        }
        String::from("done")
    });
    tx.send(source(1)).unwrap();
    drop(tx);
    let last = worker.join().unwrap();
    sink(last); //~ flow:
    drop(result);
}

pub fn two_channels() {
    let (a, ra) = sync_channel(4);
    let (b, rb) = sync_channel(4);
    a.send(source(2)).unwrap();
    b.send("clean".to_string()).unwrap();
    sink(ra.recv().unwrap()); //~ flow: 2
    sink(rb.recv().unwrap()); //~ flow:
}

enum Msg {
    Put(String, String),
    Stop,
}

fn actor(rx: Receiver<Msg>, out: Sender<(String, String)>) {
    while let Ok(m) = rx.recv() {
        match m {
            Msg::Put(k, v) => out.send((k, v)).unwrap(),
            Msg::Stop => break,
        }
    }
}

pub fn actor_in_thread() {
    let (tx, rx) = channel();
    let (otx, orx) = channel();
    let h = thread::spawn(move || actor(rx, otx));
    tx.send(Msg::Put("k".into(), source(3))).unwrap();
    tx.send(Msg::Stop).unwrap();
    h.join().unwrap();
    let (k, v) = orx.recv().unwrap();
    sink(k); //~ flow:
    sink(v); //~ flow: 3
}

pub fn scoped_threads() {
    let mut left = String::new();
    let mut right = String::new();
    thread::scope(|s| {
        s.spawn(|| left.push_str(&source(4)));
        s.spawn(|| right.push_str("x"));
    });
    sink(left); //~ flow: 4
    sink(right); //~ flow:
}

pub fn scoped_results() {
    let words = vec![source(5), "b".to_string()];
    let all: Vec<String> = thread::scope(|s| {
        let hs: Vec<_> = words.iter().map(|w| s.spawn(move || w.to_uppercase())).collect();
        hs.into_iter().map(|h| h.join().unwrap()).collect()
    });
    sink(&all); //~ flow: 5
    let lens: Vec<&str> = thread::scope(|s| {
        let h = s.spawn(|| words.iter().map(|_| "n").collect());
        h.join().unwrap()
    });
    sink(lens); //~ flow:
}

pub fn condvar_slot() {
    let pair = Arc::new((Mutex::new(None), Condvar::new()));
    let theirs = Arc::clone(&pair);
    let h = thread::spawn(move || {
        let (lock, cv) = &*theirs;
        *lock.lock().unwrap() = Some(source(6));
        cv.notify_one();
    });
    let (lock, cv) = &*pair;
    let mut slot = lock.lock().unwrap();
    while slot.is_none() {
        slot = cv.wait(slot).unwrap();
    }
    sink(slot.take()); //~ flow: 6
    sink(slot.as_ref()); //~ flow:
    drop(slot);
    h.join().unwrap();
}

pub fn rwlock_swap() {
    let cfg = RwLock::new(source(7));
    let old = std::mem::replace(&mut *cfg.write().unwrap(), "new".into());
    sink(old); //~ flow: 7
    sink(cfg.read().unwrap().as_str()); //~ flow:
}

struct Pool {
    jobs: Vec<Box<dyn FnOnce() -> String + Send>>,
}
impl Pool {
    fn add(mut self, f: impl FnOnce() -> String + Send + 'static) -> Self {
        self.jobs.push(Box::new(f));
        self
    }
    fn run(mut self) -> Vec<String> {
        let mut out = vec![];
        while let Some(j) = self.jobs.pop() {
            out.push(thread::spawn(j).join().unwrap());
        }
        out
    }
}

pub fn pool_by_value() {
    let a = source(8);
    sink(Pool { jobs: vec![] }.add(move || a).add(|| "c".into()).run()); //~ flow: 8
    let b = source(9);
    sink(Pool { jobs: vec![] }.add(move || if b.is_empty() { "e".into() } else { "f".to_string() }).run()); //~ flow:
}

pub fn atomics() {
    let n = AtomicI64::new(number(10));
    sink(n.load(Ordering::SeqCst)); //~ flow: 10
    let was = n.swap(0, Ordering::SeqCst);
    sink(was); //~ flow: 10
    sink(n.load(Ordering::SeqCst)); //~ flow:
    n.fetch_add(number(11), Ordering::SeqCst);
    sink(n.into_inner()); //~ flow: 11
}

pub fn barrier_results() {
    let b = Barrier::new(1);
    let cell = Mutex::new(vec![String::from("a")]);
    thread::scope(|s| {
        s.spawn(|| {
            cell.lock().unwrap().push(source(12));
            b.wait();
        });
    });
    let inner = cell.into_inner().unwrap();
    sink(inner.last()); //~ flow: 12
    sink(&inner[0]); //~ flow:
}

pub fn raw_pointers() {
    let mut a = source(13);
    let p: *mut String = &mut a;
    unsafe {
        sink(&*p); //~ flow: 13
        *p = "clean".to_string();
    }
    sink(&a); //~ flow:
    unsafe {
        p.write(source(14));
        sink(p.read().clone()); //~ flow: 14
        std::mem::forget(std::ptr::replace(p, String::new()));
    }
    sink(a); //~ flow:
}

pub fn pointer_methods() {
    let mut v = [source(15), "x".to_string()];
    let p = v.as_mut_ptr();
    unsafe {
        (*p.add(1)).push_str(&source(16));
        sink((*p.add(1)).as_str()); //~ flow: 16 //~ missing: 16 //~ spurious: 15
    }
    sink(&v[0]); //~ flow: 15
    let b = Box::into_raw(Box::new(source(17)));
    let back = unsafe { Box::from_raw(b) };
    sink(*back); //~ flow: 17
}

pub fn atomic_ptr() {
    let mut a = source(18);
    let mut c = String::from("c");
    let p = AtomicPtr::new(&mut a);
    sink(unsafe { (*p.load(Ordering::Relaxed)).clone() }); //~ flow: 18
    p.store(&mut c, Ordering::Relaxed);
    sink(unsafe { (*p.load(Ordering::Relaxed)).clone() }); //~ flow:
}

#[derive(Clone, Copy)]
union Word {
    int: i64,
    real: f64,
}
pub fn unions() {
    let w = Word { int: number(19) };
    sink(unsafe { w.int }); //~ flow: 19
    let mut z = w;
    z.int = 4;
    let int = unsafe { let Word { int } = z; int };
    sink(int); //~ flow:
    unsafe {
        match w {
            Word { int: 0 } => sink("zero"), //~ flow:
            Word { int: n } => sink(n), //~ flow: 19
        }
    }
}

pub fn shared_queue() {
    let queue = Arc::new(Mutex::new(std::collections::VecDeque::new()));
    {
        let q = queue.clone();
        thread::spawn(move || q.lock().unwrap().push_back((1u8, source(21)))).join().unwrap();
    }
    queue.lock().unwrap().push_back((2, "plain".into()));
    let (_, first) = queue.lock().unwrap().pop_front().unwrap();
    sink(first); //~ flow: 21
    let (n, _) = queue.lock().unwrap().pop_front().unwrap();
    sink(n); //~ flow:
}
