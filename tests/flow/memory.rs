//! Smart pointers, cells, raw pointers, globals, threads.
use std::cell::*;
use std::collections::HashMap;
use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::pin::Pin;
use std::ptr::{self, NonNull};
use std::rc::{Rc, Weak};
use std::sync::atomic::*;
use std::sync::*;
use std::thread;

pub fn boxes_and_counted() {
    let b = Box::new(source(1));
    sink(&*b); //~ flow: 1
    sink(*b); //~ flow: 1
    let mut b = Box::new((source(2), "r".to_string()));
    b.0 = String::new();
    sink(&b); //~ flow:
    let r = Rc::new(source(3));
    let s = Rc::clone(&r);
    sink(&*s); //~ flow: 3
    sink(Rc::try_unwrap(Rc::new(source(4))).unwrap()); //~ flow: 4
    sink(Rc::unwrap_or_clone(s)); //~ flow: 3
    let mut c = Rc::new("c".to_string());
    *Rc::make_mut(&mut c) = source(5);
    sink(&c); //~ flow: 5
    if let Some(s) = Rc::get_mut(&mut c) {
        s.clear();
    }
    sink(Rc::strong_count(&r)); //~ flow:
    let w: Weak<String> = Rc::downgrade(&r);
    sink(w.upgrade()); //~ flow: 3
    sink(Weak::<String>::new().upgrade()); //~ flow:
    let a: Arc<str> = source(6).into();
    sink(&a[0..]); //~ flow: 6
    let l: Rc<[i64]> = vec![number(7), 1].into();
    sink(l[0]); //~ flow: 7
    let d: Box<dyn std::any::Any> = Box::new(source(8));
    sink(d.downcast_ref::<String>()); //~ flow: 8
    sink(d.downcast::<String>().unwrap()); //~ flow: 8
    let p = Box::pin(source(9));
    sink(&*p); //~ flow: 9
    let mut q = Pin::new(Box::new(source(10)));
    q.set(String::new());
    sink(q); //~ flow:
    let leaked: &'static String = Box::leak(Box::new(source(11)));
    sink(leaked); //~ flow: 11
    let raw = Box::into_raw(Box::new(source(12)));
    sink(unsafe { Box::from_raw(raw) }); //~ flow: 12
    let k = Rc::new_cyclic(|me: &Weak<(String, Weak<String>)>| {
        let _ = me.strong_count();
        (source(13), Weak::new())
    });
    sink(&k.0); //~ flow: 13
}

pub fn cells() {
    let c = Cell::new(number(1));
    sink(c.get()); //~ flow: 1
    sink(c.replace(0)); //~ flow: 1
    sink(c.get()); //~ flow:
    c.set(number(2));
    sink(c.take()); //~ flow: 2
    sink(c.get()); //~ flow:
    let d = Cell::new(number(3));
    c.swap(&d);
    sink(c.get()); //~ flow: 3
    sink(d.get()); //~ flow:
    let r = RefCell::new(vec![source(4)]);
    sink(r.borrow().first()); //~ flow: 4
    r.borrow_mut().push("x".into());
    sink(&r.borrow()[1]); //~ flow:
    r.borrow_mut().clear();
    sink(r.borrow().len()); //~ flow:
    sink(&*r.borrow()); //~ flow:
    *r.borrow_mut() = vec![source(5)];
    let m = RefMut::map(r.borrow_mut(), |v| &mut v[0]);
    sink(&*m); //~ flow: 5
    drop(m);
    let old = r.replace(vec![]);
    sink(old); //~ flow: 5
    sink(r.into_inner()); //~ flow:
    let o = OnceCell::new();
    sink(o.get().is_none()); //~ flow:
    o.set(source(6)).unwrap();
    sink(o.get()); //~ flow: 6
    sink(o.get_or_init(|| source(7))); //~ flow: 6 //~ spurious: 7
    let shared = Rc::new(RefCell::new(String::new()));
    let other = shared.clone();
    other.borrow_mut().push_str(&source(8));
    sink(shared.borrow().clone()); //~ flow: 8
    shared.borrow_mut().clear();
    sink(other.borrow().as_str()); //~ flow:
    let f = move || other.replace_with(|s| s.clone() + &source(9));
    f();
    sink(shared.take()); //~ flow: 9
}

pub fn memory() {
    let mut a = source(1);
    let mut b = "b".to_string();
    mem::swap(&mut a, &mut b);
    sink(&a); //~ flow:
    sink(&b); //~ flow: 1
    sink(mem::take(&mut b)); //~ flow: 1
    sink(&b); //~ flow:
    sink(mem::replace(&mut a, source(2))); //~ flow:
    sink(&a); //~ flow: 2
    let n: u64 = unsafe { mem::transmute(number(3)) };
    sink(n); //~ flow: 3
    let m = ManuallyDrop::new(source(4));
    sink(&*m); //~ flow: 4
    sink(ManuallyDrop::into_inner(m)); //~ flow: 4
    let mut u = MaybeUninit::uninit();
    u.write(source(5));
    sink(unsafe { u.assume_init() }); //~ flow: 5
    let mut u = MaybeUninit::<i64>::zeroed();
    unsafe { u.as_mut_ptr().write(number(6)) };
    sink(unsafe { u.assume_init() }); //~ flow: 6
    sink(size_of::<String>()); //~ flow:
}

pub fn raw_pointers() {
    let mut x = source(1);
    let p = &raw mut x;
    unsafe {
        sink(&*p); //~ flow: 1
        *p = "c".to_string();
    }
    sink(&x); //~ flow:
    unsafe { ptr::write(&mut x, source(2)) };
    sink(&x); //~ flow: 2
    let y = unsafe { ptr::read(&x) };
    sink(&y); //~ flow: 2
    mem::forget(y);
    let mut n = 0;
    let q = ptr::addr_of_mut!(n);
    unsafe { q.write(number(3)) };
    sink(n); //~ flow: 3
    sink(unsafe { q.read() }); //~ flow: 3
    unsafe { *q = 0 };
    sink(n); //~ flow:
    let mut arr = [0, 0, 0];
    let base = arr.as_mut_ptr();
    unsafe {
        *base.add(1) = number(4);
        sink(*base.add(1)); //~ flow: 4
        sink(*base.offset(1)); //~ flow: 4
    }
    sink(arr[1]); //~ flow: 4
    let mut z = number(5);
    let nn = NonNull::from(&mut z);
    sink(unsafe { *nn.as_ptr() }); //~ flow: 5
    unsafe { *nn.as_ptr() = 1 };
    sink(z); //~ flow:
    let s = source(6);
    let sl = unsafe { std::slice::from_raw_parts(s.as_ptr(), s.len()) };
    sink(std::str::from_utf8(sl)); //~ flow: 6
    let (mut a, mut b) = (number(7), 0);
    unsafe { ptr::swap(&mut a, &mut b) };
    sink(a); //~ flow:
    sink(b); //~ flow: 7
    unsafe { ptr::copy_nonoverlapping(&b, &mut a, 1) };
    sink(a); //~ flow: 7
    let r = unsafe { (&raw const b).as_ref() };
    sink(r); //~ flow: 7
}

static mut GLOBAL: i64 = 0;
static LIST: Mutex<Vec<String>> = Mutex::new(Vec::new());
static CONFIG: OnceLock<String> = OnceLock::new();
static TABLE: LazyLock<HashMap<&'static str, String>> = LazyLock::new(|| HashMap::from([("k", source(7)), ("c", "c".into())]));
static COUNT: AtomicI64 = AtomicI64::new(0);
const LIMIT: i64 = 3;
thread_local! {
    static LOCAL: RefCell<String> = const { RefCell::new(String::new()) };
    static TICK: Cell<i64> = Cell::new(0);
}
fn remember(n: i64) {
    unsafe { GLOBAL = n }
}
fn recall() -> i64 {
    unsafe { GLOBAL }
}
pub fn globals() {
    remember(number(1));
    sink(recall()); //~ flow: 1
    LIST.lock().unwrap().push(source(2));
    sink(LIST.lock().unwrap().last()); //~ flow: 2
    LIST.lock().unwrap().clear();
    sink(CONFIG.get_or_init(|| source(3))); //~ flow: 3
    sink(CONFIG.get()); //~ flow: 3
    sink(&TABLE["k"]); //~ flow: 7
    sink(&TABLE["c"]); //~ flow:
    COUNT.store(number(4), Ordering::SeqCst);
    sink(COUNT.load(Ordering::SeqCst)); //~ flow: 4
    sink(COUNT.swap(0, Ordering::SeqCst)); //~ flow: 4
    let a = AtomicI64::new(number(5));
    a.fetch_add(1, Ordering::Relaxed);
    sink(a.into_inner()); //~ flow: 5
    let flag = AtomicBool::new(false);
    sink(flag.fetch_or(true, Ordering::AcqRel)); //~ flow:
    LOCAL.with_borrow_mut(|s| s.push_str(&source(6)));
    sink(LOCAL.with_borrow(|s| s.clone())); //~ flow: 6
    LOCAL.take();
    TICK.set(number(8));
    sink(TICK.get()); //~ flow: 8
    TICK.with(|t| t.set(0));
    sink(LIMIT); //~ flow:
    let b = AtomicI64::new(1);
    sink(b.compare_exchange(1, number(9), Ordering::SeqCst, Ordering::SeqCst)); //~ flow:
    sink(b.load(Ordering::SeqCst)); //~ flow: 9
    let c = AtomicI64::new(1);
    c.fetch_max(number(10), Ordering::SeqCst);
    sink(c.load(Ordering::SeqCst)); //~ flow: 10
}

pub fn threads() {
    let s = source(1);
    let h = thread::spawn(move || s + "x");
    sink(h.join().unwrap()); //~ flow: 1
    let mut v = vec![String::new(), String::new()];
    thread::scope(|sc| {
        for slot in v.iter_mut() {
            sc.spawn(|| *slot = source(2));
        }
    });
    sink(&v[0]); //~ flow: 2
    let m = Arc::new(Mutex::new(String::new()));
    let hs: Vec<_> = (0..2)
        .map(|_| {
            let m = Arc::clone(&m);
            thread::spawn(move || m.lock().unwrap().push_str(&source(3)))
        })
        .collect();
    for h in hs {
        h.join().unwrap();
    }
    sink(m.lock().unwrap().clone()); //~ flow: 3
    let (tx, rx) = mpsc::channel();
    for i in 0..2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send((i, source(4))).unwrap());
    }
    drop(tx);
    for (i, s) in rx {
        sink(i); //~ flow:
        sink(s); //~ flow: 4
    }
    let (tx, rx) = mpsc::sync_channel::<String>(1);
    tx.send("clean".into()).unwrap();
    sink(rx.recv().unwrap()); //~ flow:
    let rw = RwLock::new(source(5));
    sink(rw.read().unwrap().len()); //~ flow:
    *rw.write().unwrap() = "w".into();
    sink(rw.into_inner().unwrap()); //~ flow:
    let pair = Arc::new((Mutex::new(None), Condvar::new()));
    let p2 = pair.clone();
    let t = thread::spawn(move || {
        *p2.0.lock().unwrap() = Some(source(6));
        p2.1.notify_one();
    });
    let mut g = pair.0.lock().unwrap();
    while g.is_none() {
        g = pair.1.wait(g).unwrap();
    }
    sink(g.take()); //~ flow: 6
    drop(g);
    t.join().unwrap();
    let r = thread::scope(|sc| sc.spawn(|| source(7)).join().unwrap());
    sink(r); //~ flow: 7
    let b = thread::Builder::new().name("n".into()).spawn(|| number(8)).unwrap();
    sink(b.thread().name()); //~ flow:
    sink(b.join().unwrap()); //~ flow: 8
    let res = std::panic::catch_unwind(|| source(9));
    sink(res.ok()); //~ flow: 9
}
