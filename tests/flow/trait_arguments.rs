//! Traits with arguments, implemented more than once for a type: which impl is meant.
trait Put<T> {
    fn put(&mut self, t: T);
    fn both(&mut self, t: T, u: T) where Self: Sized { self.put(t); self.put(u); }
}
#[derive(Default)]
struct Sto {
    text: String,
    num: i64,
}
impl Put<String> for Sto {
    fn put(&mut self, t: String) {
        self.text = t;
    }
}
impl Put<i64> for Sto {
    fn put(&mut self, n: i64) {
        self.num = n;
    }
}
trait Conv<T> {
    fn conv(&self) -> T;
}
impl Conv<String> for Sto {
    fn conv(&self) -> String {
        self.text.clone()
    }
}
impl Conv<i64> for Sto {
    fn conv(&self) -> i64 {
        self.num
    }
}
impl Conv<Option<bool>> for Sto {
    fn conv(&self) -> Option<bool> {
        None
    }
}
fn generic<T>(s: &mut impl Put<T>, t: T) {
    s.put(t);
}
fn read<T, S: Conv<T>>(s: &S) -> T {
    s.conv()
}
fn num_of(s: &Sto) -> i64 {
    s.conv()
}
fn wants(n: i64) -> i64 {
    n
}

pub fn by_argument() {
    let mut s = Sto::default();
    s.put(source(1));
    s.put(number(2));
    sink(&s.text); //~ flow: 1
    sink(s.num); //~ flow: 2
    s.put("x".to_string());
    sink(&s.text); //~ flow:
    generic(&mut s, 0i64);
    sink(s.num); //~ flow:
    generic(&mut s, source(3));
    sink(&s.text); //~ flow: 3
    sink(s.num); //~ flow:
}

pub fn by_result() {
    let s = Sto { text: source(1), num: number(2) };
    let t: String = s.conv();
    sink(t); //~ flow: 1
    let n: i64 = s.conv();
    sink(n); //~ flow: 2
    let o: Option<bool> = s.conv();
    sink(o); //~ flow:
    sink(read::<i64, _>(&s)); //~ flow: 2
    sink(read::<String, _>(&s)); //~ flow: 1
    let r: i64 = read(&s);
    sink(r); //~ flow: 2
    sink(num_of(&s)); //~ flow: 2
    sink(wants(s.conv())); //~ flow: 2
    sink(<Sto as Conv<i64>>::conv(&s)); //~ flow: 2
    let v: Vec<String> = vec![s.conv()];
    sink(v); //~ flow: 1
}

pub fn orders() {
    let a = source(1);
    let order = a.cmp(&source(2));
    sink(order); //~ flow:
    sink(a.partial_cmp(&source(2))); //~ flow:
    sink(order.reverse()); //~ flow:
    let (n, over) = number(3).overflowing_add(1);
    sink(n); //~ flow: 3
    sink(over); //~ flow:
    sink(if order.is_lt() { 1 } else { 2 }); //~ flow:
}
