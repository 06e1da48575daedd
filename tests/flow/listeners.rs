//! Closures and futures that are kept in lists or passed on, and run by others.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::cell::RefCell;
type Task = Pin<Box<dyn Future<Output = ()>>>;
fn all(list: Vec<Task>) {
    for t in list {
        run(t);
    }
}
fn one(t: Task) {
    run(t);
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
pub fn run_in_a_function() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    let list: Vec<Task> = vec![Box::pin(async move { o.borrow_mut().push(source(1)) })];
    all(list);
    sink(out.borrow().clone()); //~ flow: 1
}
pub fn run_two_deep() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    one(Box::pin(async move { o.borrow_mut().push(source(1)) }));
    sink(out.borrow().clone()); //~ flow: 1
}
pub fn run_by_method() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    let t = Tasks { list: vec![Box::pin(async move { o.borrow_mut().push(source(1)) })] };
    t.all();
    sink(out.borrow().clone()); //~ flow: 1
}
pub fn spawned_by_method() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    let mut t = Tasks { list: vec![] };
    t.spawn(async move { o.borrow_mut().push(source(1)) });
    for t in t.list { run(t); }
    sink(out.borrow().clone()); //~ flow: 1
}
fn each(list: Vec<Box<dyn Fn()>>) {
    for t in list {
        t();
    }
}
fn call_it<F: Fn()>(f: F) {
    f()
}
fn each2(list: Vec<Box<dyn Fn()>>) {
    for t in list {
        call_it(t);
    }
}
struct Bus {
    subs: Vec<Box<dyn Fn(&str)>>,
}
impl Bus {
    fn on(&mut self, f: impl Fn(&str) + 'static) {
        self.subs.push(Box::new(f));
    }
    fn emit(&self, s: &str) {
        for f in &self.subs {
            f(s);
        }
    }
}
pub fn called_in_lists() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    each(vec![Box::new(move || o.borrow_mut().push(source(1)))]);
    sink(out.borrow().clone()); //~ flow: 1
    let o = out.clone();
    each2(vec![Box::new(move || o.borrow_mut().push(source(2)))]);
    sink(out.borrow().clone()); //~ flow: 1, 2
    let got = Rc::new(RefCell::new(String::new()));
    let g = got.clone();
    let mut b = Bus { subs: vec![] };
    b.on(move |s| g.borrow_mut().push_str(s));
    sink(got.borrow().as_str()); //~ flow:
    b.emit(&source(3));
    sink(got.borrow().as_str()); //~ flow: 3
    let mut c = Bus { subs: vec![] };
    c.on(|_| {});
    c.emit(&source(4));
    sink(got.borrow().len()); //~ flow:
}
fn call_box(f: Box<dyn Fn()>) {
    f()
}
fn two_gen<F: Fn()>(f: F) {
    call_it(f)
}
fn two_box(f: Box<dyn Fn()>) {
    call_box(f)
}
fn box_gen(f: Box<dyn Fn()>) {
    call_it(f)
}
fn gen_box<F: Fn() + 'static>(f: F) {
    call_box(Box::new(f))
}
pub fn two_wrappers() {
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    two_gen(move || o.borrow_mut().push(source(1)));
    sink(out.borrow().clone()); //~ flow: 1
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    two_box(Box::new(move || o.borrow_mut().push(source(1))));
    sink(out.borrow().clone()); //~ flow: 1
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    box_gen(Box::new(move || o.borrow_mut().push(source(1))));
    sink(out.borrow().clone()); //~ flow: 1
    let out = Rc::new(RefCell::new(vec![]));
    let o = out.clone();
    gen_box(move || o.borrow_mut().push(source(1)));
    sink(out.borrow().clone()); //~ flow: 1
}
