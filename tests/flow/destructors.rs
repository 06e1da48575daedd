//! Values that are dropped, observers, pieces of lists that are written to.
use std::cell::RefCell;
use std::rc::Rc;
struct Sinker(String);
impl Drop for Sinker {
    fn drop(&mut self) {
        sink(&self.0); //~ flow: 1, 2, 3, 4, 5, 6, 7 //~ missing: 6
    }
}
struct Log {
    to: Rc<RefCell<Vec<String>>>,
    msg: String,
}
impl Drop for Log {
    fn drop(&mut self) {
        self.to.borrow_mut().push(self.msg.clone());
    }
}
pub fn a() {
    let _s = Sinker(source(1));
}
pub fn b() {
    let _s = Sinker(source(2));
    let _x = 1;
}
pub fn c() {
    {
        let _s = Sinker(source(3));
    }
    let _x = 1;
}
pub fn d() {
    let s = Sinker(source(4));
    drop(s);
}
pub fn e() {
    let s = Some(Sinker(source(5)));
}
fn take(_s: Sinker) {}
pub fn f() {
    take(Sinker(source(6)));
}
pub fn g() -> () {
    let v = vec![Sinker(source(7))];
    if coin() {
        return;
    }
    let _ = v.len();
}
trait Observer {
    fn notify(&self, e: &str);
}
struct Rec(RefCell<Vec<String>>);
impl Observer for Rec {
    fn notify(&self, e: &str) {
        self.0.borrow_mut().push(e.to_string());
    }
}
struct Subject {
    obs: Vec<Rc<dyn Observer>>,
}
impl Subject {
    fn attach(&mut self, o: Rc<dyn Observer>) {
        self.obs.push(o);
    }
    fn emit(&self, e: &str) {
        for o in &self.obs {
            o.notify(e);
        }
    }
}
struct One {
    o: Rc<dyn Observer>,
}
impl One {
    fn emit(&self, e: &str) {
        self.o.notify(e);
    }
}
struct Sub2 {
    obs: Vec<Rc<Rec>>,
}
impl Sub2 {
    fn emit(&self, e: &str) {
        for o in &self.obs {
            o.notify(e);
        }
    }
    fn emit2(&self, e: &str) {
        self.obs.iter().for_each(|o| o.notify(e));
    }
    fn emit3(&self, e: &str) {
        self.obs[0].notify(e);
    }
}
pub fn obs() {
    let r = Rc::new(Rec(RefCell::default()));
    let o: Rc<dyn Observer> = r.clone();
    o.notify(&source(1));
    sink(r.0.borrow()); //~ flow: 1
    let r = Rc::new(Rec(RefCell::new(vec![])));
    let o = One { o: r.clone() };
    o.emit(&source(2));
    sink(r.0.borrow()); //~ flow: 2
    let r = Rc::new(Rec(RefCell::new(vec![])));
    let o = Subject { obs: vec![r.clone()] };
    o.emit(&source(3));
    sink(r.0.borrow()); //~ flow: 3
    let r = Rc::new(Rec(RefCell::new(vec![])));
    let o = Sub2 { obs: vec![r.clone()] };
    o.emit(&source(4));
    sink(r.0.borrow()); //~ flow: 4
    let r = Rc::new(Rec(RefCell::new(vec![])));
    let o = Sub2 { obs: vec![r.clone()] };
    o.emit2(&source(5));
    sink(r.0.borrow()); //~ flow: 5
    let r = Rc::new(Rec(RefCell::new(vec![])));
    let o = Sub2 { obs: vec![r.clone()] };
    o.emit3(&source(6));
    sink(r.0.borrow()); //~ flow: 6
}
pub fn muts() {
    let mut w: Vec<i64> = (0..4).map(|_| 0).collect();
    let (a, b) = w.split_at_mut(2);
    a[0] = number(5);
    b[0] = 1;
    sink(w[0]); //~ flow: 5
    let mut w: Vec<i64> = (0..4).map(|_| 0).collect();
    w[1..3].fill(number(6));
    sink(w[1]); //~ flow: 6
    let mut w: Vec<i64> = (0..4).map(|_| 0).collect();
    for c in w.chunks_mut(2) {
        c[0] = number(8);
    }
    sink(&w); //~ flow: 8
    let mut w = vec![0, 0, 0, 0];
    for c in w.chunks_mut(2) {
        c[0] = number(9);
    }
    sink(&w); //~ flow: 9
    let mut w = vec![0, 0, 0, 0];
    let (a, b) = w.split_at_mut(2);
    a[0] = number(10);
    sink(w[0]); //~ flow: 10
    sink(w[2]); //~ flow:
    if let [x, .., y] = w.as_mut_slice() {
        *x = 0;
        *y = number(11);
    }
    sink(w[0]); //~ flow:
    sink(w[3]); //~ flow: 11
    let mut it = w.iter_mut();
    if let Some(x) = it.next() {
        *x = number(12);
    }
    sink(w[0]); //~ flow: 12
    sink(w[1]); //~ flow:
    *w.last_mut().unwrap() = number(13);
    sink(w[3]); //~ flow: 13
    if let Some((f, rest)) = w.split_first_mut() {
        *f = 0;
        rest[0] = number(14);
    }
    sink(w[0]); //~ flow:
    sink(w[1]); //~ flow: 14
}
