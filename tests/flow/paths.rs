//! Modules, imports, and things of the same name.

mod api {
    pub(in crate::api) fn hidden(s: String) -> String {
        s + "h"
    }
    pub mod v1 {
        use super::hidden as reveal;
        pub fn get(s: String) -> String {
            reveal(s)
        }
        pub(crate) mod deep {
            pub(super) fn nothing(_: &str) -> &'static str {
                "nothing"
            }
            pub fn call(s: &str) -> &'static str {
                self::nothing(s)
            }
        }
        pub use self::deep::call as quiet;
    }
    pub mod v2 {
        pub fn get(_: String) -> String {
            "v2".into()
        }
    }
    pub mod prelude {
        pub use super::v1::{self, get, quiet};
        pub use super::v2 as second;
        pub use super::Marker as _;
    }
    pub trait Marker {
        fn marked(&self) -> String;
    }
    impl Marker for str {
        fn marked(&self) -> String {
            format!("[{self}]")
        }
    }
}

pub fn prelude_glob() {
    use api::prelude::*;
    sink(get(source(1))); //~ flow: 1
    sink(second::get(source(2))); //~ flow:
    sink(quiet(&source(3))); //~ flow:
    sink(v1::get(source(4))); //~ flow: 4
    sink(source(5).marked()); //~ flow: 5
}

mod left {
    pub fn name(s: &str) -> String {
        s.to_owned()
    }
    pub fn only_left(s: &str) -> String {
        name(s)
    }
}
mod right {
    pub fn name(_: &str) -> String {
        "right".into()
    }
    pub fn only_right(s: &str) -> String {
        name(s)
    }
}
pub fn glob_conflicts() {
    use left::*;
    use right::*;
    sink(only_left(&source(6))); //~ flow: 6
    sink(only_right(&source(7))); //~ flow:
    use right::name;
    sink(name(&source(8))); //~ flow:
}

mod shapes {
    pub struct Circle {
        pub label: String,
    }
    pub fn label(c: &Circle) -> &str {
        &c.label
    }
    pub mod consts {
        pub const DEFAULT: &str = "default";
        pub static mut COUNT: u32 = 0;
    }
    impl Circle {
        pub const UNIT: Circle = Circle { label: String::new() };
    }
}
pub fn item_and_value_namespaces() {
    use shapes::{self as sh, Circle, consts::{self, DEFAULT as D}};
    let c = Circle { label: source(9) };
    sink(sh::label(&c)); //~ flow: 9
    sink(D); //~ flow:
    sink(consts::DEFAULT); //~ flow:
    sink(Circle::UNIT.label); //~ flow:
    let label = sh::label;
    sink(label(&c)); //~ flow: 9
}

mod outer {
    fn helper() -> String {
        "outer".into()
    }
    pub mod inner {
        fn helper(s: String) -> String {
            s
        }
        pub fn run(s: String) -> (String, String) {
            (helper(s), super::helper())
        }
    }
}
pub fn super_paths() {
    let (a, b) = outer::inner::run(source(10));
    sink(a); //~ flow: 10
    sink(b); //~ flow:
    let f = crate::outer::inner::run;
    sink(f("x".into()).0); //~ flow:
}

pub enum Level {
    Low(String),
    High,
}
pub use Level::*;
impl Level {
    const START: Level = High;
    fn text(&self) -> &str {
        match self {
            Low(s) => s,
            High => "high",
        }
    }
}
pub fn enum_globs() {
    sink(Low(source(11)).text()); //~ flow: 11
    sink(Level::START.text()); //~ flow:
    let mk: fn(String) -> Level = Low;
    sink(mk(source(12)).text()); //~ flow: 12
    sink(Self_::make(source(13)).text()); //~ flow:
}
struct Self_;
impl Self_ {
    fn make(_: String) -> Level {
        use self::Level as L;
        L::High
    }
}

type Pairs<K, V = String> = Vec<(K, V)>;
type Res<T> = std::result::Result<T, Fail>;
#[derive(Debug)]
struct Fail(String);
fn first(p: Pairs<u8>) -> Res<String> {
    p.into_iter().next().map(|(_, v)| v).ok_or(Fail("none".into()))
}
pub fn aliases() {
    sink(first(vec![(1, source(14))]).unwrap()); //~ flow: 14
    sink(first(Pairs::new()).unwrap_err().0); //~ flow:
    type Local = (String, i64);
    let l: Local = (source(15), 1);
    sink(l.1); //~ flow:
    sink(l.0); //~ flow: 15
}

mod same {
    pub struct Item(pub String);
    pub mod nested {
        pub struct Item(pub &'static str);
        impl From<super::Item> for Item {
            fn from(_: super::Item) -> Self {
                Item("converted")
            }
        }
        impl From<Item> for super::Item {
            fn from(i: Item) -> Self {
                super::Item(i.0.to_string())
            }
        }
    }
}
pub fn same_names() {
    use same::nested;
    let i = same::Item(source(16));
    let j: nested::Item = same::Item(source(17)).into();
    sink(j.0); //~ flow:
    sink(&i.0); //~ flow: 16
    let k = same::Item::from(j);
    sink(k.0); //~ flow:
}

macro_rules! module {
    ($name:ident { $($body:tt)* }) => {
        mod $name { use super::*; $($body)* }
    };
}
module!(generated {
    pub fn pass(s: String) -> String { s }
    pub fn stop(_s: String) -> String { crate::outer::inner::run("m".to_string()).1 }
    pub fn level(s: String) -> Level { Low(s) }
});
pub fn modules_by_macro() {
    sink(generated::pass(source(18))); //~ flow: 18
    sink(generated::stop(source(19))); //~ flow:
    sink(generated::level(source(20)).text()); //~ flow: 20
}

trait Area {
    fn id(&self) -> String;
}
mod a {
    pub struct T(pub String);
    impl super::Area for T {
        fn id(&self) -> String {
            self.0.clone()
        }
    }
}
mod b {
    pub struct T(#[allow(dead_code)] pub String);
    impl crate::Area for T {
        fn id(&self) -> String {
            "b".into()
        }
    }
}
pub fn types_of_same_name() {
    sink(a::T(source(21)).id()); //~ flow: 21
    sink(b::T(source(22)).id()); //~ flow:
    let list: Vec<Box<dyn Area>> = vec![Box::new(b::T(source(23)))];
    sink(list[0].id()); //~ flow:
    fn show(t: &impl Area) -> String {
        t.id()
    }
    sink(show(&a::T(source(24)))); //~ flow: 24
}

pub fn ufcs() {
    sink(<str as ToString>::to_string(&source(25))); //~ flow: 25
    sink(<a::T as Area>::id(&a::T(source(26)))); //~ flow: 26
    sink(<String as Default>::default()); //~ flow:
    sink(<_ as Into<String>>::into("x")); //~ flow:
    sink(Vec::<String>::len(&vec![source(27)])); //~ flow:
    sink(Option::map(Some(source(28)), |s| s + "x")); //~ flow: 28
    sink(Iterator::map([source(29)].iter(), String::len).collect::<Vec<_>>()); //~ flow:
}
