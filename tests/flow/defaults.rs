//! Defaults of generic types.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::*;
struct Name(String);
impl Default for Name {
    fn default() -> Self {
        Name(source(1))
    }
}
struct W<T>(T);
impl<T: Default> Default for W<T> {
    fn default() -> Self {
        W(T::default())
    }
}
impl<T: Default> W<T> {
    fn make() -> Self {
        W(T::default())
    }
}
fn dflt<T: Default>() -> T {
    T::default()
}
struct H {
    w: W<Name>,
    a: Arc<Mutex<String>>,
    b: Rc<RefCell<Vec<String>>>,
}
pub fn defaults() {
    let n: Name = dflt();
    sink(n.0); //~ flow: 1
    let n: W<Name> = W::default();
    sink(n.0.0); //~ flow: 1
    let n: W<Name> = W::make();
    sink(n.0.0); //~ flow: 1
    let n: W<Name> = Default::default();
    sink(n.0.0); //~ flow: 1
    let n: Box<Name> = Box::default();
    sink(n.0); //~ flow: 1
    let h = H { w: W::default(), a: Arc::default(), b: Default::default() };
    sink(h.w.0.0); //~ flow: 1
    let a = h.a.clone();
    a.lock().unwrap().push_str(&source(2));
    sink(h.a.lock().unwrap().clone()); //~ flow: 2
    let b = h.b.clone();
    b.borrow_mut().push(source(3));
    sink(h.b.borrow().clone()); //~ flow: 3
    let a: Arc<Mutex<String>> = Arc::new(Mutex::default());
    let b = Arc::clone(&a);
    b.lock().unwrap().push_str(&source(4));
    sink(a.lock().unwrap().clone()); //~ flow: 4
    let a = Arc::new(Mutex::new(Name::default()));
    sink(&a.lock().unwrap().0); //~ flow: 1
}
