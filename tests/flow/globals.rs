//! Statics, thread locals, shared ownership, cells in fields, `Drop`.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock, atomic::*};

static mut RAW: String = String::new();
static TABLE: Mutex<Vec<String>> = Mutex::new(Vec::new());
static MAP: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(|| Mutex::new(HashMap::new()));
static RW: RwLock<String> = RwLock::new(String::new());
static ONCE: OnceLock<String> = OnceLock::new();
static COUNT: AtomicUsize = AtomicUsize::new(0);
static NAMES: [&str; 2] = ["a", "b"];
const PREFIX: &str = "pre";
static CFG: OnceLock<Config> = OnceLock::new();
#[derive(Debug, Clone)]
struct Config {
    name: String,
    key: String,
}
thread_local! { static LOCAL: RefCell<String> = RefCell::new(String::new()); static LCELL: Cell<u32> = const { Cell::new(0) }; }

pub fn raw_static() {
    unsafe {
        RAW = source(1);
    }
    unsafe {
        sink((*&raw const RAW).clone()); //~ flow: 1
    }
}
fn add(s: String) {
    TABLE.lock().unwrap().push(s);
}
pub fn static_vec() {
    add(source(1));
    sink(TABLE.lock().unwrap().first()); //~ flow: 1
    sink(TABLE.lock().unwrap().len()); //~ flow:
}
pub fn static_map() {
    MAP.lock().unwrap().insert("k".into(), source(1));
    sink(MAP.lock().unwrap().get("k")); //~ flow: 1
    let m = MAP.lock().unwrap();
    sink(m.get("other")); //~ flow:
}
pub fn static_rw() {
    *RW.write().unwrap() = source(1);
    sink(RW.read().unwrap().clone()); //~ flow: 1
}
pub fn static_once() {
    let _ = ONCE.set(source(1));
    sink(ONCE.get()); //~ flow: 1
    sink(ONCE.get().unwrap()); //~ flow: 1
}
pub fn static_config() {
    CFG.get_or_init(|| Config {
        name: "n".into(),
        key: source(2),
    });
    sink(&CFG.get().unwrap().key); //~ flow: 2
    sink(&CFG.get().unwrap().name); //~ flow:
    sink(NAMES[0]); //~ flow:
    sink(format!("{PREFIX}{}", source(3))); //~ flow: 3
    COUNT.store(source(4).len(), Ordering::SeqCst);
    sink(COUNT.load(Ordering::SeqCst)); //~ flow:
}
pub fn thread_locals() {
    LOCAL.with(|l| *l.borrow_mut() = source(1));
    LOCAL.with(|l| sink(l.borrow().clone())); //~ flow: 1
    LOCAL.with_borrow_mut(|l| l.push_str(&source(2)));
    sink(LOCAL.with_borrow(|l| l.clone())); //~ flow: 1, 2
    LCELL.set(3);
    sink(LCELL.get()); //~ flow:
    LOCAL.set("clean".into());
    sink(LOCAL.take()); //~ flow:
}
pub fn rc_shared() {
    let a = Rc::new(RefCell::new(vec![String::new()]));
    let b = Rc::clone(&a);
    b.borrow_mut().push(source(1));
    sink(a.borrow().iter().last()); //~ flow: 1
    let w: Weak<_> = Rc::downgrade(&a);
    w.upgrade().unwrap().borrow_mut().push(source(2));
    sink(&a.borrow()[..]); //~ flow: 1, 2
    sink(Rc::try_unwrap(b).is_ok()); //~ flow:
}
pub fn rc_clone_forms() {
    let a = Rc::new(RefCell::new(String::new()));
    a.clone().borrow_mut().push_str(&source(1));
    sink(&*a.borrow()); //~ flow: 1
    let c = Rc::clone(&a);
    {
        let mut g = c.borrow_mut();
        g.push_str(&source(2));
    }
    sink(a.borrow().to_string()); //~ flow: 1, 2
    *Rc::clone(&a).borrow_mut() = source(3);
    sink(a.borrow().as_str()); //~ flow: 3
    a.replace(String::from("clean"));
    sink(c.borrow().as_str()); //~ flow:
    let d = a.replace(source(4));
    sink(d); //~ flow:
    sink(c.take()); //~ flow: 4
    sink(c.into_inner_or()); //~ flow:
}
trait IntoInnerOr {
    fn into_inner_or(self) -> String;
}
impl IntoInnerOr for Rc<RefCell<String>> {
    fn into_inner_or(self) -> String {
        self.borrow().clone()
    }
}
pub fn rc_mut() {
    let mut a = Rc::new("x".to_string());
    *Rc::get_mut(&mut a).unwrap() = source(1);
    sink(&*a); //~ flow: 1
    Rc::make_mut(&mut a).push_str(&source(2));
    sink(&a); //~ flow: 1, 2
    let mut arc = Arc::new(Config {
        name: "x".into(),
        key: "y".into(),
    });
    Arc::make_mut(&mut arc).key = source(3);
    sink(&arc.key); //~ flow: 3
    sink(&arc.name); //~ flow:
    sink(Arc::try_unwrap(arc).unwrap().key); //~ flow: 3
    let u = Arc::unwrap_or_clone(Arc::new(source(4)));
    sink(u); //~ flow: 4
}
struct Store {
    items: Mutex<Vec<String>>,
    map: RwLock<HashMap<String, String>>,
    cell: RefCell<String>,
    n: Cell<usize>,
    once: OnceCell<String>,
}
impl Store {
    fn new() -> Self {
        Self {
            items: Mutex::default(),
            map: Default::default(),
            cell: RefCell::new(String::new()),
            n: Cell::new(0),
            once: OnceCell::new(),
        }
    }
    fn push(&self, s: String) {
        self.items.lock().unwrap().push(s);
    }
    fn push_guard(&self, s: String) {
        let mut g = self.items.lock().unwrap();
        g.push(s);
    }
    fn all(&self) -> Vec<String> {
        self.items.lock().unwrap().clone()
    }
    fn put(&self, k: &str, v: String) {
        self.map.write().unwrap().insert(k.to_string(), v);
    }
    fn get(&self, k: &str) -> Option<String> {
        self.map.read().unwrap().get(k).cloned()
    }
    fn set_cell(&self, s: &str) {
        self.cell.borrow_mut().push_str(s);
    }
    fn assign_cell(&self, s: String) {
        *self.cell.borrow_mut() = s;
    }
    fn cell(&self) -> String {
        self.cell.borrow().clone()
    }
    fn once(&self) -> &str {
        self.once.get_or_init(|| source(9))
    }
}
pub fn store_fields() {
    let s = Store::new();
    s.push(source(1));
    sink(s.all()); //~ flow: 1
    let t = Store::new();
    t.push_guard(source(2));
    sink(t.all()); //~ flow: 2
    sink(t.cell()); //~ flow:
    t.set_cell(&source(3));
    sink(t.cell()); //~ flow: 3
    t.assign_cell("clean".into());
    sink(t.cell()); //~ flow:
    t.put("a", source(4));
    sink(t.get("a")); //~ flow: 4
    sink(t.get("b")); //~ flow:
    sink(t.once()); //~ flow: 9
    sink(s.cell()); //~ flow:
    sink(s.get("a")); //~ flow:
}
#[derive(Clone)]
struct App {
    store: Arc<Store>,
    db: Arc<RwLock<HashMap<String, Vec<String>>>>,
}
pub fn app_state() {
    let app = App {
        store: Arc::new(Store::new()),
        db: Default::default(),
    };
    let other = app.clone();
    other.store.push(source(1));
    sink(app.store.all()); //~ flow: 1
    other
        .db
        .write()
        .unwrap()
        .entry("u".into())
        .or_default()
        .push(source(2));
    sink(app.db.read().unwrap().get("u")); //~ flow: 2
    sink(app.db.read().unwrap().get("v")); //~ flow:
    fn write(app: &App, v: String) {
        app.db.write().unwrap().insert("w".into(), vec![v]);
    }
    write(&other, source(3));
    sink(app.db.read().unwrap().get("w").map(|v| v[0].clone())); //~ flow: 3
    fn take(app: App) -> Vec<String> {
        app.store.items.lock().unwrap().drain(..).collect()
    }
    sink(take(app)); //~ flow: 1
}
pub fn atomic_and_cell() {
    let c = Cell::new(String::from("x"));
    let old = c.replace(source(1));
    sink(old); //~ flow:
    let v = c.into_inner();
    sink(v); //~ flow: 1
    let a = Cell::new(source(2));
    let b = Cell::new("y".to_string());
    a.swap(&b);
    sink(a.take()); //~ flow:
    sink(b.take()); //~ flow: 2
    let m = Mutex::new(source(3));
    sink(std::mem::take(&mut *m.lock().unwrap())); //~ flow: 3
    sink(m.lock().unwrap().as_str()); //~ flow:
    let mut mm = Mutex::new(String::new());
    *mm.get_mut().unwrap() = source(4);
    sink(mm.lock().map(|g| g.clone()).unwrap_or_default()); //~ flow: 4
    if let Ok(g) = mm.try_lock() {
        sink(&*g); //~ flow: 4
    }
}
struct Dropper<'a>(&'a RefCell<String>);
impl Drop for Dropper<'_> {
    fn drop(&mut self) {
        *self.0.borrow_mut() = source(7);
    }
}
pub fn drop_impl() {
    let cell = RefCell::new(String::new());
    {
        let _d = Dropper(&cell);
        sink(cell.borrow().clone()); //~ flow:
    }
    sink(cell.borrow().clone()); //~ flow: 7
    let cell2 = RefCell::new(String::new());
    let d = Dropper(&cell2);
    drop(d);
    sink(cell2.borrow().clone()); //~ flow: 7
}
struct Loud {
    text: String,
}
impl Drop for Loud {
    fn drop(&mut self) {
        sink(&self.text); //~ flow: 1, 2
    }
}
pub fn drop_sinks() {
    let _a = Loud { text: source(1) };
    let b = Loud { text: source(2) };
    drop(b);
}
pub fn bump() {
    struct Ctr {
        inner: Arc<Mutex<Option<String>>>,
    }
    impl Ctr {
        fn put(&self, s: String) {
            *self.inner.lock().unwrap() = Some(s);
        }
        fn take(&self) -> Option<String> {
            self.inner.lock().unwrap().take()
        }
    }
    let c = Ctr {
        inner: Arc::new(Mutex::new(None)),
    };
    c.put(source(1));
    sink(c.take()); //~ flow: 1
    sink(c.take()); //~ flow:
}
