//! Every form of assignment to local variables, and what goes through them.

fn opaque<T>(t: T) -> T {
    t
}

pub fn chained_blocks() {
    let a = {
        let b = { source(1) };
        { b }
    };
    sink(&a); //~ flow: 1
    let c = {
        let _b = source(2);
        "c".to_string()
    };
    sink(c); //~ flow:
    let d = loop {
        break source(3);
    };
    sink(d); //~ flow: 3
    let e = 'x: {
        if coin() {
            break 'x source(4);
        }
        String::new()
    };
    sink(e); //~ flow: 4
    let f = 'y: {
        let t = source(5);
        if t.is_empty() {
            break 'y String::from("e");
        }
        String::from("f")
    };
    sink(f); //~ flow:
}

pub fn deferred() {
    let x;
    if coin() {
        x = source(1);
    } else {
        x = "x".to_string();
    }
    sink(x); //~ flow: 1
    let y: String;
    let _z = source(2);
    y = "y".into();
    sink(y); //~ flow:
    let (a, b);
    (a, b) = (source(3), "b".to_string());
    sink(a); //~ flow: 3
    sink(b); //~ flow:
}

pub fn destructuring_assignment() {
    let mut a = String::new();
    let mut b = String::new();
    (a, b) = (source(1), b);
    sink(&a); //~ flow: 1
    sink(&b); //~ flow:
    (a, b) = (b, a);
    sink(&a); //~ flow:
    sink(&b); //~ flow: 1
    let mut x = 0;
    let mut y = 0;
    [x, _] = [number(2), 1];
    sink(x); //~ flow: 2
    [.., y] = [number(3), 1, 2];
    sink(y); //~ flow:
    [y, ..] = [number(4), 1, 2];
    sink(y); //~ flow: 4
    struct P {
        u: i64,
        v: i64,
    }
    P { u: x, v: y } = P { u: 1, v: number(5) };
    sink(x); //~ flow:
    sink(y); //~ flow: 5
    P { u: x, .. } = P { u: number(6), v: 0 };
    sink(x); //~ flow: 6
    (_, y) = (x, 7);
    sink(y); //~ flow:
    let mut s = [0; 3];
    (s[0], s[1]) = (number(7), 1);
    sink(s[0]); //~ flow: 7
    sink(s[1]); //~ flow:
}

pub fn compound() {
    let mut n = 1;
    n += number(1);
    sink(n); //~ flow: 1
    n = 2;
    n -= 1;
    sink(n); //~ flow:
    let mut m = number(2);
    m += 1;
    sink(m); //~ flow: 2
    let mut t = String::from("a");
    t += &source(3);
    t += "b";
    sink(&t); //~ flow: 3
    t = "c".to_owned() + "d";
    sink(t); //~ flow:
    let mut bits = number(4);
    bits |= 0;
    sink(bits); //~ flow: 4
    let mut arr = [0, 0];
    arr[1] += number(5);
    sink(arr[1]); //~ flow: 5
    sink(arr[0]); //~ flow:
    let mut tup = (0, 0);
    tup.0 += number(6);
    sink(tup.0); //~ flow: 6
    sink(tup.1); //~ flow:
    let b = &mut tup;
    b.1 += b.0;
    sink(tup.1); //~ flow: 6
}

pub fn shadows() {
    let x = source(1);
    {
        let x = "inner";
        sink(x); //~ flow:
    }
    sink(&x); //~ flow: 1
    let x = x.len();
    sink(x); //~ flow:
    let y = "clean".to_string();
    let y = if coin() { source(2) } else { y };
    sink(&y); //~ flow: 2
    let y = y;
    sink(&y); //~ flow: 2
    match source(3) {
        y => sink(y), //~ flow: 3
    }
    for y in ["a", "b"] {
        sink(y); //~ flow:
    }
    let f = |y: String| sink(y); //~ flow: 4
    f(source(4));
    let _ = y;
}

pub fn moves_through() {
    let a = source(1);
    let b = a;
    let c = b;
    let d = opaque(c);
    sink(d); //~ flow: 1
    let t = (source(2), String::from("t"));
    let (l, r) = t;
    sink(r); //~ flow:
    sink(l); //~ flow: 2
    let s = source(3);
    let s = Box::new(s);
    let s = *s;
    sink(s); //~ flow: 3
    let r = &source(4);
    let rr = &r;
    let rrr = &rr;
    sink(rrr); //~ flow: 4
    sink((***rrr).clone()); //~ flow: 4
}

pub fn conditions_as_values() {
    let n = number(1);
    let m = if n > 3 { n } else { 0 };
    sink(m); //~ flow: 1
    let k = if n > 3 { 1 } else { 0 };
    sink(k); //~ flow:
    let j = match n {
        0 => 0,
        x @ 1..=9 => x,
        x => x + 1,
    };
    sink(j); //~ flow: 1
    let g = match n {
        x if x > 5 => "big",
        _ => "small",
    };
    sink(g); //~ flow:
    let b = n > 5 && coin();
    sink(b); //~ flow:
    let u = (n > 0).then_some(n).unwrap_or(0);
    sink(u); //~ flow: 1
    let v = (n > 0).then(|| n + 1);
    sink(v); //~ flow: 1
    let w = coin().then(|| 3);
    sink(w); //~ flow:
}

pub fn casts() {
    let n = number(1);
    sink(n as i32 as i64); //~ flow: 1
    sink(n as f64); //~ flow: 1
    sink(i64::try_from(n).unwrap()); //~ flow: 1
    sink(i128::from(n)); //~ flow: 1
    let p = &n as *const i64;
    sink(unsafe { *p }); //~ flow: 1
    sink(n as usize); //~ flow: 1
    let c = n.to_string().parse::<u64>().unwrap();
    sink(c); //~ flow: 1
    let z: i64 = n.into();
    sink(z); //~ flow: 1
    sink(size_of_val(&n)); //~ flow:
}

pub fn loops_carry() {
    let mut prev = String::from("none");
    let mut cur = source(1);
    for _ in 0..3 {
        let next = String::from("clean");
        prev = cur;
        cur = next;
    }
    sink(cur); //~ flow: //~ spurious: 1
    let _ = prev;
    let mut a = number(2);
    let mut b = 0;
    let mut i = 0;
    while i < 2 {
        (a, b) = (b, a);
        i += 1;
    }
    sink(a); //~ flow: 2
    let mut acc = vec![];
    let mut n = 3;
    loop {
        if n == 0 {
            break;
        }
        acc.push(number(3) + n);
        n -= 1;
    }
    sink(acc); //~ flow: 3
    sink(n); //~ flow:
    let _ = b;
}

pub fn labels() {
    let mut found = None;
    'outer: for i in 0..3 {
        for j in 0..3 {
            if i * j == 2 {
                found = Some(source(1));
                break 'outer;
            }
            if j == 2 {
                continue 'outer;
            }
        }
    }
    sink(found); //~ flow: 1
    let r = 'a: loop {
        'b: loop {
            if coin() {
                break 'a number(2);
            }
            break 'b;
        }
        break 0;
    };
    sink(r); //~ flow: 2
}

pub fn temporaries() {
    sink(&mut source(1)); //~ flow: 1
    sink([source(2), String::new()].concat()); //~ flow: 2
    sink((source(3), 1).1); //~ flow:
    sink((source(3), 1).0); //~ flow: 3
    sink(if let s = source(5) { s } else { String::new() }); //~ flow: 5
    sink(match (source(6), "x") { (_, x) => x }); //~ flow:
    sink([number(7), 8][0]); //~ flow: 7
    sink([number(7), 8][1]); //~ flow:
    sink([[0, number(8)], [0, 0]][0][1]); //~ flow: 8
    sink([[0, number(8)], [0, 0]][1][1]); //~ flow:
    sink((|x: i64| x)(number(9))); //~ flow: 9
    sink((|_: i64| 1)(number(9))); //~ flow:
}

pub fn let_chains() {
    let a = Some(source(1));
    let b: Option<String> = None;
    if let Some(x) = &a
        && let None = b
        && x.len() > 1
    {
        sink(x); //~ flow: 1
    }
    if let Some(x) = &a
        && let y = "y"
        && x.len() > 1
    {
        sink(y); //~ flow:
    }
    while let Some(x) = &a
        && let Some(n) = x.chars().next()
    {
        sink(n.len_utf8()); //~ flow:
        break;
    }
    let Some(z) = a else { return };
    sink(z); //~ flow: 1
}
