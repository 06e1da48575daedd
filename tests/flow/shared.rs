//! Cells, locks, shared ownership, statics.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

pub fn ref_cell() {
    let cell = RefCell::new("x".to_string());
    *cell.borrow_mut() = source(1);
    sink(cell.borrow().clone()); //~ flow: 1
    cell.replace("clean".into());
    sink(cell.into_inner()); //~ flow:
}

pub fn ref_cell_shared() {
    let cell = Rc::new(RefCell::new(String::new()));
    let other = Rc::clone(&cell);
    other.borrow_mut().push_str(&source(1));
    sink(cell.borrow().as_str()); //~ flow: 1
    let third = cell.clone();
    sink(third.borrow().len()); //~ flow:
}

pub fn ref_cell_in_function() {
    fn write(cell: &RefCell<String>, value: String) {
        *cell.borrow_mut() = value;
    }
    let cell = RefCell::new("x".to_string());
    write(&cell, source(1));
    sink(cell.borrow().to_string()); //~ flow: 1
}

pub fn mutex() {
    let state = Arc::new(Mutex::new(Vec::new()));
    let other = Arc::clone(&state);
    other.lock().unwrap().push(source(1));
    sink(state.lock().unwrap().first()); //~ flow: 1
    if let Ok(mut list) = state.lock() {
        list.push(source(2));
    }
    sink(state.lock().unwrap().clone()); //~ flow: 1, 2
}

pub fn mutex_guard_held() {
    let state = Mutex::new("x".to_string());
    {
        let mut guard = state.lock().unwrap();
        *guard = source(1);
        sink(&*guard); //~ flow: 1
    }
    sink(state.into_inner().unwrap()); //~ flow: 1
}

pub fn rw_lock_map() {
    let map = RwLock::new(HashMap::new());
    map.write().unwrap().insert("a", source(1));
    let read = map.read().unwrap();
    sink(read.get("a")); //~ flow: 1
    sink(read.get("b")); //~ flow:
}

struct Registry {
    names: Mutex<HashMap<String, String>>,
}

impl Registry {
    fn new() -> Self {
        Self {
            names: Mutex::new(HashMap::new()),
        }
    }
    fn put(&self, name: &str, value: String) {
        self.names.lock().unwrap().insert(name.to_owned(), value);
    }
    fn get(&self, name: &str) -> Option<String> {
        self.names.lock().unwrap().get(name).cloned()
    }
}

pub fn registry() {
    let registry = Registry::new();
    registry.put("a", source(1));
    registry.put("b", "x".into());
    sink(registry.get("a")); //~ flow: 1
    sink(registry.get("b")); //~ flow:
    let shared = Arc::new(registry);
    let other = shared.clone();
    other.put("c", source(2));
    sink(shared.get("c")); //~ flow: 2
}

pub fn cells() {
    let cell = Cell::new(String::new());
    cell.set(source(1));
    sink(cell.take()); //~ flow: 1
    let once = OnceCell::new();
    sink(once.get_or_init(|| source(2))); //~ flow: 2
    sink(once.get()); //~ flow: 2
}

static GLOBAL: Mutex<String> = Mutex::new(String::new());
static ONCE: OnceLock<String> = OnceLock::new();
static LAZY: LazyLock<String> = LazyLock::new(|| source(3));
const CLEAN: &str = "clean";

pub fn lazy_static() {
    sink(&*LAZY); //~ flow: 3
    sink(LAZY.as_str()); //~ flow: 3
    sink(CLEAN); //~ flow:
}

pub fn once_static() {
    sink(ONCE.get_or_init(|| source(4))); //~ flow: 4
}

fn remember(value: String) {
    *GLOBAL.lock().unwrap() = value;
}

pub fn static_written() {
    remember(source(5));
    sink(GLOBAL.lock().unwrap().clone()); //~ flow: 5
}

#[derive(Debug)]
struct Node {
    value: String,
    next: Option<Rc<RefCell<Node>>>,
}

pub fn linked() {
    let tail = Rc::new(RefCell::new(Node {
        value: "x".into(),
        next: None,
    }));
    let head = Node {
        value: "y".into(),
        next: Some(tail.clone()),
    };
    tail.borrow_mut().value = source(1);
    sink(&head.value); //~ flow:
    if let Some(next) = &head.next {
        sink(&next.borrow().value); //~ flow: 1
    }
}

pub fn threads() {
    let state = Arc::new(Mutex::new(String::new()));
    let inner = state.clone();
    let handle = std::thread::spawn(move || {
        inner.lock().unwrap().push_str(&source(1));
        source(2)
    });
    sink(handle.join().unwrap()); //~ flow: 2
    sink(state.lock().unwrap().clone()); //~ flow: 1
}

pub fn channels() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let other = sender.clone();
    other.send(source(1)).unwrap();
    sink(receiver.recv().unwrap()); //~ flow: 1
    sender.send(source(2)).unwrap();
    drop((sender, other));
    for x in receiver {
        sink(x); //~ flow: 2 //~ spurious: 1
    }
}
