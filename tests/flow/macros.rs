//! Macros of the program and of the library.
use std::collections::HashMap;
use std::fmt::Write as _;

macro_rules! same {
    ($e:expr) => {
        $e
    };
}
macro_rules! none {
    ($e:expr) => {{
        let _ = $e;
        0i64
    }};
}
macro_rules! pick {
    ($a:expr, $b:expr) => {
        $a
    };
}
macro_rules! second {
    ($a:expr, $b:expr $(,)?) => {
        $b
    };
}
macro_rules! sum { () => { 0i64 }; ($h:expr $(, $t:expr)*) => { $h + sum!($($t),*) }; }
macro_rules! last { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => { last!($($r),+) }; }
macro_rules! map { ($($k:expr => $v:expr),* $(,)?) => {{ let mut m = HashMap::new(); $(m.insert($k, $v);)* m }}; }
macro_rules! make_fn {
    ($name:ident, $body:expr) => {
        fn $name() -> i64 {
            $body
        }
    };
}
macro_rules! make_struct { ($name:ident { $($f:ident : $t:ty),* }) => { #[derive(Debug, Clone)] struct $name { $($f: $t),* } impl $name { $(fn $f(&self) -> $t { self.$f.clone() })* } }; }
macro_rules! let_it {
    ($v:ident = $e:expr) => {
        let $v = $e;
    };
}
macro_rules! hyg {
    ($e:expr) => {{
        let x = 1i64;
        let _ = x;
        $e
    }};
}
macro_rules! guard { ($o:expr, $($t:tt)*) => { match $o { Some(v) => v, None => { $($t)* } } }; }
macro_rules! unwrap_or {
    ($e:expr, $d:expr) => {
        match $e {
            Some(v) => v,
            None => $d,
        }
    };
}
macro_rules! call { ($f:ident ( $($a:expr),* )) => { $f($($a),*) }; }
macro_rules! block {
    ($b:block) => {
        $b
    };
}
macro_rules! lit {
    ($l:literal) => {
        $l
    };
}
macro_rules! pat {
    ($v:expr, $p:pat => $e:expr) => {
        match $v {
            $p => $e,
            _ => 0,
        }
    };
}
macro_rules! ops { ($($tt:tt)*) => { ops_inner!(@ $($tt)*) }; }
macro_rules! ops_inner {
    (@ add $a:expr ; $b:expr) => {
        $a + $b
    };
    (@ left $a:expr ; $b:expr) => {
        $a
    };
}
macro_rules! impl_get { ($($t:ty => $e:expr),*) => { $(impl Get for $t { fn get(&self) -> i64 { $e } })* }; }
macro_rules! each { ($f:expr; $($x:expr),*) => { [$($f($x)),*] }; }
macro_rules! nest { ($( [ $($x:expr),* ] ),*) => { vec![$( vec![$($x),*] ),*] }; }
macro_rules! swap {
    ($a:ident, $b:ident) => {
        let t = $a;
        $a = $b;
        $b = t;
    };
}
macro_rules! assign {
    ($a:expr, $v:expr) => {
        $a = $v;
    };
}
macro_rules! maybe { ($e:expr $(, $d:expr)?) => { { let v: Option<i64> = None $(.or(Some($d)))?; v.unwrap_or($e) } }; }
macro_rules! count { () => { 0usize }; ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) }; }
macro_rules! ty {
    ($t:ty, $e:expr) => {
        <$t>::from($e)
    };
}
macro_rules! vis { ($v:vis fn $n:ident ($($a:ident : $t:ty),*) -> $r:ty $b:block) => { $v fn $n($($a: $t),*) -> $r $b }; }
macro_rules! life { ($($m:ident),*) => { $( mod $m { pub fn go(x: i64) -> i64 { x } } )* }; }
macro_rules! konst {
    ($n:ident = $v:expr) => {
        const $n: i64 = $v;
    };
}
macro_rules! closure {
    (|$x:ident| $b:expr) => {
        |$x: i64| $b
    };
}
macro_rules! chain { ($e:expr $(=> $m:ident)*) => { $e$(.$m())* }; }
macro_rules! path {
    ($p:path, $e:expr) => {
        $p($e)
    };
}
macro_rules! enum_str { (enum $n:ident { $($v:ident = $s:expr),* $(,)? }) => { enum $n { $($v),* } impl $n { fn text(&self) -> String { match self { $($n::$v => $s.to_string()),* } } } }; }

trait Get {
    fn get(&self) -> i64;
}
impl_get!(u8 => number(20), u16 => 1);
make_fn!(tainted, number(6));
make_fn!(clean, 6);
make_struct!(Rec { a: i64, b: String });
vis!(
    pub fn through(x: i64, _y: i64) -> i64 {
        x
    }
);
life!(m1, m2);
konst!(KK = 3);
enum_str!(
    enum Kind {
        Hot = source(35),
        Cold = "c",
    }
);

fn add(a: i64, b: i64) -> i64 {
    a + b
}

pub fn by_example() {
    sink(same!(number(1))); //~ flow: 1
    sink(none!(number(1))); //~ flow:
    sink(pick!(number(2), 3)); //~ flow: 2
    sink(pick!(2, number(3))); //~ flow:
    sink(second!(2, number(3))); //~ flow: 3
    sink(sum!(1, number(4), 2)); //~ flow: 4
    sink(sum!(1, 2)); //~ flow:
    sink(last!(number(5), 1)); //~ flow:
    sink(last!(1, number(5))); //~ flow: 5
    sink(tainted()); //~ flow: 6
    sink(clean()); //~ flow:
    let m = map! { "a" => number(7), "b" => 1 };
    sink(m["a"]); //~ flow: 7
    sink(m["b"]); //~ flow:
    let r = Rec { a: number(8), b: source(9) };
    sink(r.a()); //~ flow: 8
    sink(r.b()); //~ flow: 9
    let_it!(v = number(10));
    sink(v); //~ flow: 10
    let x = number(11);
    sink(hyg!(x)); //~ flow: 11
    sink(guard!(Some(number(12)), return)); //~ flow: 12
    sink(unwrap_or!(None, number(13))); //~ flow: 13
    sink(call!(add(1, number(14)))); //~ flow: 14
    sink(block!({ number(15) })); //~ flow: 15
    sink(lit!("z")); //~ flow:
    sink(pat!(Some(number(16)), Some(n) => n)); //~ flow: 16
    sink(ops!(add 1; number(17))); //~ flow: 17
    sink(ops!(left 1; number(17))); //~ flow:
    sink(1u8.get()); //~ flow: 20
    sink(1u16.get()); //~ flow:
    sink(each!(|x: i64| x + 1; number(18), 2)[0]); //~ flow: 18
    sink(each!(|x: i64| x + 1; number(18), 2)[1]); //~ flow:
    sink(&nest!([1, number(19)], [2])[0]); //~ flow: 19
    sink(&nest!([1, number(19)], [2])[1]); //~ flow:
    let mut a = number(21);
    let mut b = 2;
    swap!(a, b);
    sink(a); //~ flow:
    sink(b); //~ flow: 21
    assign!(a, number(22));
    sink(a); //~ flow: 22
    sink(maybe!(number(23))); //~ flow: 23
    sink(maybe!(1, number(24))); //~ flow: 24
    sink(count!(a b c)); //~ flow:
    sink(ty!(String, source(25))); //~ flow: 25
    sink(through(number(26), 1)); //~ flow: 26
    sink(through(1, number(26))); //~ flow:
    sink(m1::go(number(27))); //~ flow: 27
    sink(KK); //~ flow:
    sink(closure!(|q| q + 1)(number(28))); //~ flow: 28
    sink(chain!(source(29) => to_uppercase => trim_end_matches_lt)); //~ flow: 29
    sink(path!(Some, number(30))); //~ flow: 30
    sink(Kind::Hot.text()); //~ flow: 35
    sink(Kind::Cold.text()); //~ flow:
}
trait T1 {
    fn trim_end_matches_lt(self) -> String;
}
impl T1 for String {
    fn trim_end_matches_lt(self) -> String {
        self
    }
}

pub fn built_in() {
    let a = source(1);
    let n = number(2);
    sink(format!("{a}")); //~ flow: 1
    sink(format!("{}", a)); //~ flow: 1
    sink(format!("{x}", x = a)); //~ flow: 1
    sink(format!("{0} {0}", a)); //~ flow: 1
    sink(format!("{:?}", a)); //~ flow: 1
    sink(format!("{n:>10}")); //~ flow: 2
    sink(format!("{:>w$}", 1, w = 5)); //~ flow:
    sink(format!("{:1$}", 1, 4)); //~ flow:
    sink(format!("{:.*}", 2, 1.0)); //~ flow:
    sink(format!("{{a}}")); //~ flow:
    sink(format!("{:?}", (1, &a))); //~ flow: 1
    sink(format!("{:?}", [n])); //~ flow: 2
    sink(concat!("a", 1)); //~ flow:
    let mut s = String::new();
    write!(s, "{a}").unwrap();
    sink(&s); //~ flow: 1
    let mut t = String::new();
    writeln!(t, "x").unwrap();
    sink(&t); //~ flow:
    write!(&mut t, "{}", n).unwrap();
    sink(t); //~ flow: 2
    sink(vec![a.clone(), "x".into()].len()); //~ flow:
    sink(&vec![a.clone(), "x".into()][0]); //~ flow: 1
    sink(matches!(n, 0..=5)); //~ flow:
    assert!(n > 0, "{a}");
    assert_eq!(n, n);
    debug_assert!(true);
    let d = dbg!(n);
    sink(d); //~ flow: 2
    sink(stringify!(a)); //~ flow:
    sink(line!()); //~ flow:
    sink(env!("PATH").len() > 0); //~ flow:
    sink(option_env!("NOPE")); //~ flow:
    sink(format_args!("{a}").to_string()); //~ flow: 1
    sink(std::fmt::format(format_args!("{n}"))); //~ flow: 2
    let w = 12;
    let p = 3;
    sink(format!("{n:w$}")); //~ flow: 2
    sink(format!("{:w$.p$}", 1.5)); //~ flow:
    sink(if cfg!(debug_assertions) { number(3) } else { 0 }); //~ flow: 3
    let r: Result<i64, String> = (|| Err(format!("bad {a}"))?)();
    sink(r); //~ flow: 1
    eprintln!("{}", "x");
}
