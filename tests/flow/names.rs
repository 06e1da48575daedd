//! Modules, imports and names that hide each other.
mod a {
    pub mod b {
        pub fn get() -> i64 {
            super::super::number(1)
        }
        pub struct S {
            pub v: i64,
        }
        impl S {
            pub fn new(v: i64) -> Self {
                S { v }
            }
            pub const K: i64 = 3;
        }
        pub(crate) fn same(x: i64) -> i64 {
            x
        }
    }
    pub use self::b::get as fetch;
    pub use b::*;
    pub mod c {
        use super::b;
        pub fn call(x: i64) -> i64 {
            b::same(x)
        }
        pub fn get() -> i64 {
            0
        }
    }
    pub enum Kind {
        A(i64),
        B,
    }
    pub mod prelude {
        pub use super::Kind::{self, *};
        pub use super::b::S as Session;
    }
    pub trait Ext {
        fn ext(&self) -> i64;
    }
    impl Ext for i64 {
        fn ext(&self) -> i64 {
            *self
        }
    }
    pub static ST: i64 = 4;
    pub type Alias = b::S;
    pub type Pair<T> = (T, i64);
    pub(super) mod priv_ {
        pub fn sanitize(_: i64) -> i64 {
            0
        }
    }
}
use self::a::Pair as P2;
use crate::a::Alias;
use a::c::{call, get};
use a::prelude::*;
use a::priv_::sanitize as clean;
use a::{Ext as _, b as bee, c, fetch};

fn shadow(x: i64) -> i64 {
    x
}
mod inner {
    pub fn shadow(_: i64) -> i64 {
        0
    }
    pub fn outer(x: i64) -> i64 {
        super::shadow(x)
    }
    pub fn own(x: i64) -> i64 {
        shadow(x)
    }
    pub fn abs(x: i64) -> i64 {
        crate::shadow(x)
    }
}

pub fn names() {
    sink(a::b::get()); //~ flow: 1
    sink(a::fetch()); //~ flow: 1
    sink(fetch()); //~ flow: 1
    sink(get()); //~ flow:
    sink(a::get()); //~ flow: 1
    sink(c::get()); //~ flow:
    sink(call(number(2))); //~ flow: 2
    sink(bee::same(number(3))); //~ flow: 3
    sink(Session::new(number(4)).v); //~ flow: 4
    sink(Alias::new(number(5)).v); //~ flow: 5
    sink(Alias { v: number(6) }.v); //~ flow: 6
    let p: P2<i64> = (number(7), 1);
    sink(p.0); //~ flow: 7
    sink(p.1); //~ flow:
    sink(number(8).ext()); //~ flow: 8
    if let A(x) = A(number(9)) {
        sink(x); //~ flow: 9
    }
    if let Kind::A(x) = a::Kind::A(number(10)) {
        sink(x); //~ flow: 10
    }
    sink(clean(number(11))); //~ flow:
    sink(a::ST); //~ flow:
    sink(bee::S::K); //~ flow:
    sink(shadow(number(12))); //~ flow: 12 //~ missing: 12
    sink(inner::shadow(number(12))); //~ flow:
    sink(inner::outer(number(13))); //~ flow: 13
    sink(inner::own(number(13))); //~ flow:
    sink(inner::abs(number(14))); //~ flow: 14
    {
        fn shadow(_: i64) -> i64 {
            0
        }
        sink(shadow(number(15))); //~ flow:
        use inner::outer as o;
        sink(o(number(16))); //~ flow: 16
    }
    let shadow = |_: i64| 0;
    sink(shadow(number(17))); //~ flow:
    sink(self::shadow(number(18))); //~ flow: 18
    fn local(x: i64) -> i64 {
        return helper(x);
        fn helper(y: i64) -> i64 {
            y
        }
    }
    sink(local(number(19))); //~ flow: 19
    struct Local(i64);
    impl Local {
        fn get(self) -> i64 {
            self.0
        }
    }
    sink(Local(number(20)).get()); //~ flow: 20
    const C: i64 = 1 + 2;
    sink(C); //~ flow:
    enum E {
        X = 5,
    }
    sink(E::X as i64); //~ flow:
    use std::collections::HashMap as Map;
    let mut m = Map::new();
    m.insert(1, number(21));
    sink(m[&1]); //~ flow: 21
    let Some(x) = Option::Some(number(22)) else { return };
    sink(x); //~ flow: 22
    sink(std::convert::identity(number(23))); //~ flow: 23
    sink(core::mem::replace(&mut 1, number(24))); //~ flow:
    let r#type = number(25);
    sink(r#type); //~ flow: 25
    sink(i64::max(number(26), 1)); //~ flow: 26
    sink(<i64>::max(1, number(27))); //~ flow: 27
    sink(<i64 as Into<i128>>::into(number(28))); //~ flow: 28
    sink(str::len("x")); //~ flow:
    sink(Vec::<i64>::from([number(29)])[0]); //~ flow: 29
    sink(<[i64]>::first(&[number(30)])); //~ flow: 30
    sink(Iterator::max([number(31)].into_iter())); //~ flow: 31
    sink(Clone::clone(&number(32))); //~ flow: 32
    sink(ToString::to_string(&number(33))); //~ flow: 33
}
