//! Cells, locks, globals and what is shared.
use std::borrow::Cow;
use std::cell::*;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::atomic::*;
use std::sync::*;
use std::thread;

pub fn boxes() {
    let b = Box::new(number(1));
    sink(*b); //~ flow: 1
    sink(b.clone()); //~ flow: 1
    let bb = Box::new(Box::new(number(2)));
    sink(**bb); //~ flow: 2
    let r = Rc::new(source(3));
    sink(&*r); //~ flow: 3
    sink(r.len()); //~ flow:
    let r2 = r.clone();
    sink(r2.as_str()); //~ flow: 3
    sink(Rc::try_unwrap(Rc::new(number(4))).unwrap()); //~ flow: 4
    let mut m = Rc::new(1);
    *Rc::make_mut(&mut m) = number(5);
    sink(*m); //~ flow: 5
    if let Some(x) = Rc::get_mut(&mut m) {
        *x = 0;
    }
    let a = Arc::new((number(6), 1));
    sink(a.0); //~ flow: 6
    sink(a.1); //~ flow:
    let w = Rc::downgrade(&r);
    sink(w.upgrade()); //~ flow: 3
    sink(Weak::<i64>::new().upgrade()); //~ flow:
    sink(Rc::ptr_eq(&r, &r2)); //~ flow:
    let bs: Box<[i64]> = Box::new([number(7), 2]);
    sink(bs[0]); //~ flow: 7
    sink(Box::leak(Box::new(number(8)))); //~ flow: 8
    let raw = Box::into_raw(Box::new(number(9)));
    sink(unsafe { *Box::from_raw(raw) }); //~ flow: 9
    let p = Pin::new(Box::new(number(10)));
    sink(*p); //~ flow: 10
    let mut pp = 1;
    let mut pin = Pin::new(&mut pp);
    pin.set(number(11));
    sink(*pin); //~ flow: 11
    sink(*pin.as_ref()); //~ flow: 11
    let pinned = std::pin::pin!(number(12));
    sink(*pinned); //~ flow: 12
    let c: Cow<'_, str> = Cow::Owned(source(13));
    sink(c.to_string()); //~ flow: 13
    let mut d: Cow<'_, str> = Cow::Borrowed("x");
    sink(&d); //~ flow:
    d.to_mut().push_str(&source(14));
    sink(&d); //~ flow: 14
    match d {
        Cow::Owned(s) => sink(s), //~ flow: 14
        Cow::Borrowed(_) => {}
    }
    let w = std::num::Wrapping(number(15));
    sink(w.0); //~ flow: 15
    sink((w + std::num::Wrapping(1)).0); //~ flow: 15
    let mr = std::mem::ManuallyDrop::new(number(16));
    sink(*mr); //~ flow: 16
    let o = std::cmp::Reverse(number(17));
    sink(o.0); //~ flow: 17
}

pub fn cells() {
    let c = Cell::new(1);
    sink(c.get()); //~ flow:
    c.set(number(1));
    sink(c.get()); //~ flow: 1
    sink(c.replace(2)); //~ flow: 1
    sink(c.get()); //~ flow:
    c.set(number(2));
    sink(c.take()); //~ flow: 2
    sink(c.get()); //~ flow:
    let d = Cell::new(number(3));
    c.swap(&d);
    sink(c.get()); //~ flow: 3
    sink(d.get()); //~ flow:
    sink(c.into_inner()); //~ flow: 3
    let r = RefCell::new(vec![1]);
    r.borrow_mut().push(number(4));
    sink(r.borrow().len()); //~ flow:
    sink(&r.borrow()[..]); //~ flow: 4
    r.borrow_mut().clear();
    sink(r.borrow().clone()); //~ flow:
    *r.borrow_mut() = vec![number(5)];
    sink(r.take()); //~ flow: 5
    sink(r.borrow().first()); //~ flow:
    r.replace(vec![number(6)]);
    sink(r.into_inner()); //~ flow: 6
    let rc = Rc::new(RefCell::new(1));
    let rc2 = Rc::clone(&rc);
    *rc2.borrow_mut() = number(7);
    sink(*rc.borrow()); //~ flow: 7
    *rc.borrow_mut() = 0;
    sink(*rc2.borrow()); //~ flow:
    let other = Rc::new(RefCell::new(1));
    sink(*other.borrow()); //~ flow:
    *rc.borrow_mut() += number(8);
    sink(*rc.borrow()); //~ flow: 8
    {
        let mut g = rc.borrow_mut();
        *g = 1;
    }
    sink(*rc.borrow()); //~ flow:
    let oc = OnceCell::new();
    sink(oc.get()); //~ flow:
    oc.set(number(9)).ok();
    sink(oc.get()); //~ flow: 9
    let oc2 = OnceCell::new();
    sink(oc2.get_or_init(|| number(10))); //~ flow: 10
    let lc = LazyCell::new(|| number(11));
    sink(*lc); //~ flow: 11
    if let Ok(mut x) = rc.try_borrow_mut() {
        *x = number(12);
    }
    sink(rc.borrow().clone()); //~ flow: 12
    let m = Ref::map(rc.borrow(), |x| x);
    sink(*m); //~ flow: 12
}

static GLOBAL: Mutex<Vec<String>> = Mutex::new(Vec::new());
static ONCE: OnceLock<String> = OnceLock::new();
static LAZY: LazyLock<String> = LazyLock::new(|| source(30));
static CLEAN: LazyLock<String> = LazyLock::new(|| "x".into());
static COUNT: AtomicI64 = AtomicI64::new(0);
static RW: RwLock<Option<String>> = RwLock::new(None);
static QUIET: Mutex<Vec<String>> = Mutex::new(Vec::new());
thread_local! { static TL: RefCell<String> = RefCell::new(String::new()); static TC: Cell<i64> = const { Cell::new(0) }; static QUIET_TL: RefCell<String> = RefCell::default(); }
const TEXT: &str = "c";
static mut RAW: i64 = 0;

pub fn globals() {
    GLOBAL.lock().unwrap().push(source(1));
    sink(GLOBAL.lock().unwrap().last()); //~ flow: 1
    QUIET.lock().unwrap().push("a".into());
    sink(QUIET.lock().unwrap().last()); //~ flow:
    ONCE.set(source(2)).ok();
    sink(ONCE.get()); //~ flow: 2
    sink(&*LAZY); //~ flow: 30
    sink(LAZY.as_str()); //~ flow: 30
    sink(CLEAN.as_str()); //~ flow:
    COUNT.store(number(3), Ordering::SeqCst);
    sink(COUNT.load(Ordering::SeqCst)); //~ flow: 3
    *RW.write().unwrap() = Some(source(4));
    sink(RW.read().unwrap().as_deref()); //~ flow: 4
    TL.with(|t| t.borrow_mut().push_str(&source(5)));
    TL.with(|t| sink(t.borrow())); //~ flow: 5
    TL.with_borrow(|t| sink(t)); //~ flow: 5
    TC.set(number(6));
    sink(TC.get()); //~ flow: 6
    QUIET_TL.with_borrow_mut(|t| t.push('x'));
    sink(QUIET_TL.with_borrow(|t| t.clone())); //~ flow:
    sink(TEXT); //~ flow:
    unsafe {
        RAW = number(7);
    }
    sink(unsafe { RAW }); //~ flow: 7
}

pub fn locks() {
    let m = Mutex::new(1);
    *m.lock().unwrap() = number(1);
    sink(*m.lock().unwrap()); //~ flow: 1
    {
        let mut g = m.lock().unwrap();
        *g = 0;
    }
    sink(*m.lock().unwrap()); //~ flow:
    let am = Arc::new(Mutex::new(Vec::new()));
    let am2 = am.clone();
    let h = thread::spawn(move || {
        am2.lock().unwrap().push(number(2));
        number(3)
    });
    sink(h.join().unwrap()); //~ flow: 3
    sink(am.lock().unwrap().clone()); //~ flow: 2
    let quiet = Arc::new(Mutex::new(Vec::<i64>::new()));
    sink(quiet.lock().unwrap().clone()); //~ flow:
    let rw = RwLock::new(source(4));
    sink(rw.read().unwrap().as_str()); //~ flow: 4
    rw.write().unwrap().clear();
    sink(rw.read().unwrap().as_str()); //~ flow:
    sink(rw.into_inner().unwrap()); //~ flow:
    if let Ok(mut g) = m.try_lock() {
        *g += number(5);
    }
    sink(m.into_inner().unwrap()); //~ flow: 5
    let a = AtomicI64::new(0);
    a.fetch_add(number(6), Ordering::Relaxed);
    sink(a.load(Ordering::Relaxed)); //~ flow: 6
    sink(a.swap(0, Ordering::Relaxed)); //~ flow: 6
    sink(a.load(Ordering::Relaxed)); //~ flow:
    sink(a.compare_exchange(0, number(7), Ordering::SeqCst, Ordering::SeqCst).is_ok()); //~ flow:
    sink(a.load(Ordering::Relaxed)); //~ flow: 7
    let b = AtomicBool::new(false);
    b.store(true, Ordering::Relaxed);
    sink(b.load(Ordering::Relaxed)); //~ flow:
    let (tx, rx) = mpsc::channel();
    let tx2 = tx.clone();
    tx2.send(number(8)).unwrap();
    tx.send(1).unwrap();
    drop((tx, tx2));
    sink(rx.recv().unwrap()); //~ flow: 8
    for x in rx {
        let _ = x;
    }
    let (tx, rx) = mpsc::sync_channel::<String>(1);
    thread::scope(|s| {
        s.spawn(|| tx.send(source(9)).unwrap());
        sink(rx.recv()); //~ flow: 9 //~ missing: 9
    });
    let (tx, rx) = mpsc::channel::<i64>();
    tx.send(2).unwrap();
    sink(rx.try_recv()); //~ flow:
    let mut local = 0;
    thread::scope(|s| {
        s.spawn(|| local = number(10));
    });
    sink(local); //~ flow: 10
    let v = number(11);
    let t = thread::spawn(move || v + 1);
    sink(t.join().unwrap()); //~ flow: 11
    let ol = OnceLock::new();
    sink(ol.get_or_init(|| number(12))); //~ flow: 12
    let ll = LazyLock::new(|| number(13));
    sink(*ll); //~ flow: 13
    let pair = Arc::new((Mutex::new(0), Condvar::new()));
    *pair.0.lock().unwrap() = number(14);
    let (lock, _cv) = &*pair;
    sink(*lock.lock().unwrap()); //~ flow: 14
    let g = lock.lock().unwrap_or_else(|e| e.into_inner());
    sink(*g); //~ flow: 14
}

struct Repo {
    items: Mutex<Vec<String>>,
    cache: RefCell<Option<String>>,
    hits: Cell<u32>,
    shared: Arc<RwLock<String>>,
}
impl Repo {
    fn new() -> Self {
        Self {
            items: Mutex::default(),
            cache: RefCell::new(None),
            hits: Cell::new(0),
            shared: Arc::default(),
        }
    }
    fn add(&self, s: String) {
        self.items.lock().unwrap().push(s);
        self.hits.set(self.hits.get() + 1);
    }
    fn last(&self) -> Option<String> {
        self.items.lock().unwrap().last().cloned()
    }
    fn cached(&self, f: impl FnOnce() -> String) -> String {
        self.cache.borrow_mut().get_or_insert_with(f).clone()
    }
    fn share(&self) -> Arc<RwLock<String>> {
        self.shared.clone()
    }
}
struct Owner {
    me: RefCell<Weak<Owner>>,
    kids: RefCell<Vec<Rc<Owner>>>,
    name: String,
}
pub fn fields() {
    let r = Repo::new();
    r.add(source(1));
    sink(r.last()); //~ flow: 1
    sink(r.hits.get()); //~ flow:
    sink(r.cached(|| source(2))); //~ flow: 2
    sink(r.cached(|| "z".into())); //~ flow: 2
    r.share().write().unwrap().push_str(&source(3));
    sink(r.shared.read().unwrap().clone()); //~ flow: 3
    let r2 = Repo::new();
    sink(r2.last()); //~ flow:
    sink(r2.cached(|| "q".into())); //~ flow:
    sink(r2.shared.read().unwrap().clone()); //~ flow:
    let o = Rc::new(Owner { me: RefCell::default(), kids: RefCell::default(), name: source(4) });
    *o.me.borrow_mut() = Rc::downgrade(&o);
    sink(o.me.borrow().upgrade().map(|o| o.name.clone())); //~ flow: 4
    o.kids.borrow_mut().push(Rc::new(Owner {
        me: RefCell::default(),
        kids: RefCell::default(),
        name: source(5),
    }));
    sink(&o.kids.borrow()[0].name); //~ flow: 5
    for k in o.kids.borrow().iter() {
        sink(&k.name); //~ flow: 5
    }
    let arc: Arc<dyn Fn() -> String> = Arc::new(|| source(6));
    sink(arc()); //~ flow: 6
}
