//! Control flow and errors.
use std::fmt;
use std::ops::ControlFlow;

fn early(x: i64, c: bool) -> i64 {
    if c {
        return x;
    }
    0
}
fn early2(x: i64) -> i64 {
    if x > 0 {
        return 0;
    }
    1
}
fn nested(x: Option<i64>) -> Option<i64> {
    let y = x?;
    if y == 0 {
        return None;
    }
    Some(y)
}
fn labelled(m: &[[i64; 2]]) -> i64 {
    let mut r = 0;
    'o: for row in m {
        for v in row {
            if *v > 5 {
                r = *v;
                break 'o;
            }
        }
    }
    r
}
fn with_value(m: &[i64]) -> Option<i64> {
    let mut it = m.iter();
    let r = loop {
        match it.next() {
            Some(v) if *v > 3 => break Some(*v),
            Some(_) => continue,
            None => break None,
        }
    };
    r
}
fn carried(n: i64) -> i64 {
    let (mut a, mut b) = (n, 0);
    for _ in 0..3 {
        let t = a + b * 0;
        b = a;
        a = t;
    }
    b
}
fn never_returns(x: i64) -> ! {
    panic!("{x}")
}
fn pick(x: i64, ok: bool) -> i64 {
    if ok { x } else { never_returns(x) }
}
fn fact(n: i64, acc: i64) -> i64 {
    if n <= 1 { acc } else { fact(n - 1, acc) }
}
fn even(n: u32, x: i64) -> i64 {
    if n == 0 { x } else { odd(n - 1, x) }
}
fn odd(n: u32, x: i64) -> i64 {
    if n == 0 { 0 } else { even(n - 1, x) }
}
fn drops(n: u32, x: i64) -> i64 {
    if n == 0 { 0 } else { drops(n - 1, x) }
}
fn let_else(x: Result<i64, String>) -> String {
    let Err(e) = x else { return "ok".into() };
    e
}

#[derive(Debug)]
enum AppErr {
    Parse(std::num::ParseIntError),
    Msg(String),
    Io(std::io::Error),
}
impl From<std::num::ParseIntError> for AppErr {
    fn from(e: std::num::ParseIntError) -> Self {
        AppErr::Parse(e)
    }
}
impl From<String> for AppErr {
    fn from(s: String) -> Self {
        AppErr::Msg(s)
    }
}
impl From<&str> for AppErr {
    fn from(_: &str) -> Self {
        AppErr::Msg("static".into())
    }
}
impl fmt::Display for AppErr {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            AppErr::Parse(e) => write!(f, "p {e}"),
            AppErr::Msg(m) => write!(f, "m {m}"),
            AppErr::Io(e) => e.fmt(f),
        }
    }
}
impl std::error::Error for AppErr {}
fn fail(s: String) -> Result<i64, AppErr> {
    Err(s)?
}
fn fail2(s: &str) -> Result<i64, AppErr> {
    Err(s)?
}
fn fail3(s: String) -> Result<i64, Box<dyn std::error::Error>> {
    Err(AppErr::Msg(s))?
}
fn fail4(s: String) -> Result<i64, AppErr> {
    let r: Result<i64, String> = Err(s);
    Ok(r? + 1)
}
fn chain(s: &str) -> Result<i64, AppErr> {
    Ok(s.parse::<i64>()? + fail(s.to_owned()).unwrap_or(0))
}
fn all(v: Vec<Result<i64, String>>) -> Result<Vec<i64>, String> {
    let mut o = vec![];
    for r in v {
        o.push(r?);
    }
    Ok(o)
}
fn try_block(x: Option<i64>) -> i64 {
    (|| {
        let a = x?;
        Some(a + 1)
    })()
    .unwrap_or_default()
}

pub fn flow() {
    sink(early(number(1), coin())); //~ flow: 1
    sink(early2(number(1))); //~ flow:
    sink(nested(Some(number(2)))); //~ flow: 2
    sink(labelled(&[[1, 2], [3, number(3)]])); //~ flow: 3
    sink(with_value(&[1, number(4)])); //~ flow: 4
    sink(carried(number(5))); //~ flow: 5
    sink(pick(number(6), true)); //~ flow: 6
    sink(fact(3, number(7))); //~ flow: 7
    sink(even(2, number(8))); //~ flow: 8
    sink(drops(2, number(9))); //~ flow:
    sink(let_else(Err(source(10)))); //~ flow: 10
    sink(let_else(Ok(number(10)))); //~ flow:
    sink(fail(source(11)).unwrap_err()); //~ flow: 11
    sink(fail(source(11)).unwrap_err().to_string()); //~ flow: 11
    sink(fail2(&source(12)).unwrap_err()); //~ flow:
    sink(fail3(source(13)).unwrap_err().to_string()); //~ flow: 13
    sink(fail4(source(14)).unwrap_err()); //~ flow: 14
    sink(fail4(source(14)).ok()); //~ flow:
    sink(chain("12x").is_err()); //~ flow:
    sink(all(vec![Ok(number(15))]).unwrap()); //~ flow: 15
    sink(all(vec![Err(source(16))]).unwrap_err()); //~ flow: 16
    sink(try_block(Some(number(17)))); //~ flow: 17
    let mut x = number(18);
    while x > 5 {
        x = 0;
    }
    let mut y = 0;
    let mut n = 0;
    while n < 3 {
        if n == 1 {
            y = number(19);
        }
        n += 1;
    }
    sink(y); //~ flow: 19
    let mut prev = 0;
    for i in 0..3 {
        sink(prev); //~ flow: 20
        prev = if i == 0 { number(20) } else { 0 };
    }
    let mut st = vec![number(21), 1];
    while let Some(t) = st.pop() {
        if t > 5 {
            st.push(1);
            sink(t); //~ flow: 21
        }
    }
    let r = 'b: {
        if coin() {
            break 'b Err(source(22));
        }
        Ok(number(23))
    };
    match r {
        Ok(v) => sink(v), //~ flow: 23
        Err(e) => sink(e), //~ flow: 22
    }
    let v = if let Some(z) = Some(number(24))
        && z > 1
    {
        z
    } else {
        0
    };
    sink(v); //~ flow: 24
    let w = match (coin(), coin()) {
        (true, _) => number(25),
        (_, true) => 1,
        _ => number(26),
    };
    sink(w); //~ flow: 25, 26
    let cf = [1, number(27)]
        .iter()
        .try_for_each(|v| if *v > 5 { ControlFlow::Break(*v) } else { ControlFlow::Continue(()) });
    if let ControlFlow::Break(b) = cf {
        sink(b); //~ flow: 27
    }
    let mut acc = (0, 0);
    for (i, v) in [number(28), 2].into_iter().enumerate() {
        if i % 2 == 0 { acc.0 += v } else { acc.1 += v }
    }
    sink(acc.0); //~ flow: 28
    let mut opt = Some(number(29));
    while let Some(o) = opt {
        sink(o); //~ flow: 29
        opt = None;
    }
    let q = {
        let t = number(30);
        move || t
    }();
    sink(q); //~ flow: 30
    let mut cur = number(31);
    let res = loop {
        cur = match cur {
            0 => break 7,
            _ => 0,
        }
    };
    sink(res); //~ flow:
    let u = (0..3).find_map(|i| if i == 1 { Some(number(32)) } else { None });
    sink(u); //~ flow: 32
    let z;
    loop {
        if coin() {
            z = number(33);
            break;
        }
    }
    sink(z); //~ flow: 33
    let p;
    {
        let tmp = number(34);
        p = tmp;
    }
    sink(p); //~ flow: 34
    let mut k = 0;
    for v in [number(35)] {
        if v < 0 {
            continue;
        }
        k = v;
        break;
    }
    sink(k); //~ flow: 35
    for v in [1, 2] {
        let v = if v == 1 { number(36) } else { v };
        sink(v); //~ flow: 36
    }
    if number(37) > 3 {
        sink(1); //~ flow:
    } else {
        sink(2); //~ flow:
    }
    let b = number(38) > 3 && coin();
    sink(b); //~ flow:
    let s = match number(39) {
        n if n < 0 => "neg",
        0 => "zero",
        _ => "pos",
    };
    sink(s); //~ flow:
    let arr = {
        let mut a = [0; 2];
        a[0] = number(40);
        a
    };
    sink(arr[0]); //~ flow: 40
    sink(arr[1]); //~ flow:
    let v: i64 = unsafe { *(&number(41) as *const i64) };
    sink(v); //~ flow: 41
    let t = return_tuple(number(42));
    sink(t.0); //~ flow:
    sink(t.1); //~ flow: 42
}
fn return_tuple(x: i64) -> (i64, i64) {
    (1, x)
}
