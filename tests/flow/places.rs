//! Locals, fields, references: what is written where, and what is left alone.
use std::mem;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Point {
    x: i64,
    y: i64,
}

#[derive(Debug, Clone, Default)]
struct Outer {
    a: Point,
    b: Point,
    name: String,
    list: Vec<i64>,
}

#[derive(Debug, Clone)]
struct Line(Point, Point);

pub fn arithmetic() {
    let a = number(1);
    sink(a + 1); //~ flow: 1
    sink(1 + a); //~ flow: 1
    sink(a - 1 + 2); //~ flow: 1
    sink(-a); //~ flow: 1
    sink(a * 1); //~ flow: 1
    sink(a / 1); //~ flow: 1
    sink(a | 1); //~ flow: 1
    sink(a ^ 1); //~ flow: 1
    sink(a & -1); //~ flow: 1
    sink((a as i32) as i64); //~ flow: 1
    sink(a as u64 as i64 + 5); //~ flow: 1
    sink(!(!a)); //~ flow: 1
    sink(a << 0); //~ flow: 1
    sink(i64::from(a as i32)); //~ flow: 1
    sink(a.abs()); //~ flow: 1
    sink(a.wrapping_add(2)); //~ flow: 1
    sink(a.checked_add(2).unwrap()); //~ flow: 1
    sink(a.max(0)); //~ flow: 1
    sink(a.min(i64::MAX)); //~ flow: 1
    sink(a.clamp(0, i64::MAX)); //~ flow: 1
    sink(a.pow(1)); //~ flow: 1
    sink(a.saturating_sub(0)); //~ flow: 1
    let (v, o) = a.overflowing_add(1);
    sink(v); //~ flow: 1
    sink(a == 5); //~ flow:
    let b = a > 3;
    sink(b); //~ flow:
    let f = a as f64;
    sink(f as i64); //~ flow: 1
    sink((f + 0.0).floor() as i64); //~ flow: 1
    let mut t = 1;
    t += a;
    sink(t); //~ flow: 1
    t = 2;
    sink(t); //~ flow:
    t |= number(2);
    sink(t); //~ flow: 2
}

pub fn blocks_and_shadows() {
    let a = {
        let b = number(1);
        b
    };
    sink(a); //~ flow: 1
    let a = {
        let _ = a;
        3
    };
    sink(a); //~ flow:
    let x = if coin() { number(2) } else { 0 };
    sink(x); //~ flow: 2
    let y = match x {
        0 => number(3),
        _ => 4,
    };
    sink(y); //~ flow: 3
    let z;
    if coin() {
        z = number(5);
    } else {
        z = 1;
    }
    sink(z); //~ flow: 5
    let mut w = number(6);
    if coin() {
        w = 1;
    }
    sink(w); //~ flow: 6
    let mut v = number(7);
    if coin() {
        v = 1;
    } else {
        v = 2;
    }
    sink(v); //~ flow:
    let u = loop {
        if coin() {
            break number(8);
        }
    };
    sink(u); //~ flow: 8
    let l = 'a: {
        if coin() {
            break 'a number(9);
        }
        1
    };
    sink(l); //~ flow: 9
    let t = (|| {
        let q = number(10);
        q + 1
    })();
    sink(t); //~ flow: 10
    let _unused = number(11);
    let unit = {
        number(12);
    };
    sink(unit); //~ flow:
    let c = unsafe { number(13) };
    sink(c); //~ flow: 13
    const K: i64 = 5;
    sink(K); //~ flow:
}

pub fn tuples() {
    let t = (number(1), 2, (number(3), 4));
    sink(t.0); //~ flow: 1
    sink(t.1); //~ flow:
    sink(t.2.0); //~ flow: 3
    sink(t.2.1); //~ flow:
    sink(t); //~ flow: 1, 3
    let (a, b, (c, d)) = t;
    sink(a); //~ flow: 1
    sink(b); //~ flow:
    sink(c); //~ flow: 3
    sink(d); //~ flow:
    let (e, ..) = t;
    sink(e); //~ flow: 1
    let (.., f) = t;
    sink(f.1); //~ flow:
    let mut m = (1, 2);
    m.0 = number(5);
    sink(m.0); //~ flow: 5
    sink(m.1); //~ flow:
    m.0 = 1;
    sink(m.0); //~ flow:
    let (mut p, q);
    (p, q) = (number(6), 7);
    sink(p); //~ flow: 6
    sink(q); //~ flow:
    (p, _) = (q, p);
    sink(p); //~ flow:
    let (mut x, mut y) = (number(8), 9);
    (x, y) = (y, x);
    sink(x); //~ flow:
    sink(y); //~ flow: 8
    mem::swap(&mut x, &mut y);
    sink(x); //~ flow: 8
    sink(y); //~ flow:
    let s = mem::replace(&mut x, 1);
    sink(s); //~ flow: 8
    sink(x); //~ flow:
    let mut n = number(10);
    let o = mem::take(&mut n);
    sink(n); //~ flow:
    sink(o); //~ flow: 10
    let ((i, j), k) = ((1, number(11)), 2);
    sink(i); //~ flow:
    sink(j); //~ flow: 11
    sink(k); //~ flow:
    let (i, j) = if coin() { (number(12), 0) } else { (0, number(13)) };
    sink(i); //~ flow: 12
    sink(j); //~ flow: 13
}

pub fn structs() {
    let p = Point { x: number(1), y: 2 };
    sink(p.x); //~ flow: 1
    sink(p.y); //~ flow:
    sink(p); //~ flow: 1
    let Point { x, y } = p;
    sink(x); //~ flow: 1
    sink(y); //~ flow:
    let Point { x: a, .. } = p;
    sink(a); //~ flow: 1
    let q = Point { y: number(2), ..p };
    sink(q.x); //~ flow: 1
    sink(q.y); //~ flow: 2
    let r = Point { x: 0, ..q };
    sink(r.x); //~ flow:
    sink(r.y); //~ flow: 2
    let mut o = Outer { a: p, ..Default::default() };
    sink(o.a.x); //~ flow: 1
    sink(o.b.x); //~ flow:
    sink(&o.name); //~ flow:
    o.b = o.a;
    sink(o.b.x); //~ flow: 1
    sink(o.b.y); //~ flow:
    o.a.x = 0;
    sink(o.a.x); //~ flow:
    sink(o.b.x); //~ flow: 1
    o.list.push(number(3));
    sink(o.list[0]); //~ flow: 3
    sink(o.a.y); //~ flow:
    let l = Line(p, Point::default());
    sink(l.0.x); //~ flow: 1
    sink(l.1.x); //~ flow:
    let Line(Point { x, .. }, Point { x: xx, .. }) = l;
    sink(x); //~ flow: 1
    sink(xx); //~ flow:
    let Line(ref s, _) = l;
    sink(s.x); //~ flow: 1
    let c = l.clone();
    sink(c.0.x); //~ flow: 1
    sink(c.0.y); //~ flow:
    let moved = o;
    sink(moved.b.x); //~ flow: 1
    let d = Point { x: 1, ..Point { x: number(4), y: number(5) } };
    sink(d.x); //~ flow:
    sink(d.y); //~ flow: 5
    let mut e = d;
    e.y = 3;
    sink(d.y); //~ flow: 5
    sink(e.y); //~ flow:
    sink(e == d); //~ flow:
    sink(p.max(q).x); //~ flow: 1
}

pub fn references() {
    let mut a = number(1);
    let r = &a;
    sink(*r); //~ flow: 1
    sink(r); //~ flow: 1
    let rr = &r;
    sink(**rr); //~ flow: 1
    let m = &mut a;
    *m = 2;
    sink(a); //~ flow:
    let m = &mut a;
    *m += number(2);
    sink(a); //~ flow: 2
    {
        let m = &mut a;
        let n = &mut *m;
        *n = number(3);
    }
    sink(a); //~ flow: 3
    let mut p = Point::default();
    let px = &mut p.x;
    *px = number(4);
    sink(p.x); //~ flow: 4
    sink(p.y); //~ flow:
    let pp = &mut p;
    pp.y = number(5);
    sink(pp.x); //~ flow: 4
    sink(p.y); //~ flow: 5
    let Point { x, y } = &mut p;
    *x = 0;
    *y += 1;
    sink(p.x); //~ flow:
    sink(p.y); //~ flow: 5
    let ref mut z = p.x;
    *z = number(6);
    sink(p.x); //~ flow: 6
    let mut b = 1;
    let mut c = 2;
    let which = if coin() { &mut b } else { &mut c };
    *which = number(7);
    sink(b); //~ flow: 7
    sink(c); //~ flow: 7
    let mut d = 1;
    let mut e = 2;
    let mut t = &mut d;
    *t = number(8);
    t = &mut e;
    *t = 5;
    sink(d); //~ flow: 8
    sink(e); //~ flow:
    let mut tup = (1, 2);
    let (l, r) = (&mut tup.0, &mut tup.1);
    *l = number(9);
    *r = 3;
    sink(tup.0); //~ flow: 9
    sink(tup.1); //~ flow:
    let bx = Box::new(number(10));
    sink(*bx); //~ flow: 10
    let mut by = Box::new(1);
    *by = number(11);
    sink(*by); //~ flow: 11
    *by = 4;
    sink(by); //~ flow:
    let v = &mut vec![1, 2];
    v[0] = number(12);
    sink(v[0]); //~ flow: 12
    sink(v[1]); //~ flow:
    let opt = &mut Some(1);
    if let Some(o) = opt {
        *o = number(13);
    }
    sink(opt.unwrap()); //~ flow: 13
    let ptr = &raw const a;
    sink(unsafe { *ptr }); //~ flow: 3
    let mp = &mut a as *mut i64;
    unsafe {
        *mp = number(14);
    }
    sink(a); //~ flow: 14
    let arr = &mut [1, 2, 3];
    let [f, .., g] = arr;
    *f = number(15);
    *g = 1;
    sink(arr[0]); //~ flow: 15
    sink(arr[2]); //~ flow:
}

fn set(p: &mut i64, v: i64) {
    *p = v;
}
fn clear(p: &mut i64) {
    *p = 0;
}
fn add_to(p: &mut Point, v: i64) {
    p.x += v;
}
fn reset(p: &mut Point) {
    *p = Point::default();
}
fn pick<'a>(a: &'a mut i64, _b: &'a mut i64) -> &'a mut i64 {
    a
}
fn x_of(p: &mut Point) -> &mut i64 {
    &mut p.x
}
fn swap_xy(p: &mut Point) {
    let t = p.x;
    p.x = p.y;
    p.y = t;
}
fn swap2(p: &mut Point) {
    mem::swap(&mut p.x, &mut p.y);
}
fn set_if(p: &mut i64, c: bool) {
    if c {
        *p = 0;
    }
}
fn set_ret(p: &mut i64) -> i64 {
    let old = *p;
    *p = 1;
    old
}

pub fn through_calls() {
    let mut a = 1;
    set(&mut a, number(1));
    sink(a); //~ flow: 1
    clear(&mut a);
    sink(a); //~ flow:
    let mut p = Point { x: 1, y: 2 };
    add_to(&mut p, number(2));
    sink(p.x); //~ flow: 2
    sink(p.y); //~ flow:
    swap_xy(&mut p);
    sink(p.x); //~ flow:
    sink(p.y); //~ flow: 2
    swap2(&mut p);
    sink(p.x); //~ flow: 2
    sink(p.y); //~ flow:
    reset(&mut p);
    sink(p.x); //~ flow:
    let mut b = 1;
    let mut c = 2;
    *pick(&mut b, &mut c) = number(3);
    sink(b); //~ flow: 3
    sink(c); //~ flow:
    *x_of(&mut p) = number(4);
    sink(p.x); //~ flow: 4
    sink(p.y); //~ flow:
    set(x_of(&mut p), 3);
    sink(p.x); //~ flow:
    let mut d = number(5);
    set_if(&mut d, coin());
    sink(d); //~ flow: 5
    let old = set_ret(&mut d);
    sink(old); //~ flow: 5
    sink(d); //~ flow:
    let mut v = vec![1];
    set(&mut v[0], number(6));
    sink(v[0]); //~ flow: 6
    let mut o = Some(1);
    if let Some(x) = o.as_mut() {
        set(x, number(7));
    }
    sink(o); //~ flow: 7
    let r = &mut a;
    set(r, number(8));
    clear(r);
    sink(a); //~ flow:
}
