//! Macros that take their input apart, call each other, and define items.

macro_rules! make_getter {
    ($name:ident, $field:ident) => {
        macro_rules! $name {
            ($e:expr) => {
                $e.$field.clone()
            };
        }
    };
}
struct Pair {
    first: String,
    second: String,
}
make_getter!(get_first, first);
make_getter!(get_second, second);

pub fn macros_that_define_macros() {
    let p = Pair { first: source(24), second: "s".into() };
    sink(get_first!(p)); //~ flow: 24
    sink(get_second!(p)); //~ flow:
}

macro_rules! counters {
    ($($name:ident => $first:expr),*) => {
        $(
            macro_rules! $name {
                () => { $first.to_string() };
                ($more:expr) => { $more + &$first };
            }
        )*
    };
}
pub fn macros_defined_inside() {
    let (a, b) = (source(26), "b".to_string());
    counters!(left => a, right => b);
    sink(left!()); //~ flow: 26
    sink(right!()); //~ flow:
    sink(right!(source(27))); //~ flow: 27
}

pub fn statics_of_a_function() {
    use std::cell::RefCell;
    thread_local! {
        static SLOT: RefCell<Option<String>> = const { RefCell::new(None) };
    }
    SLOT.with(|s| *s.borrow_mut() = Some(source(25)));
    sink(SLOT.with_borrow(|s| s.clone())); //~ flow: 25
    SLOT.set(None);
    sink(SLOT.take()); //~ flow:
}

macro_rules! concat_all {
    (@acc $acc:ident) => {};
    (@acc $acc:ident $head:expr $(, $tail:expr)*) => {
        $acc.push_str(&$head);
        concat_all!(@acc $acc $($tail),*);
    };
    ($($x:expr),* $(,)?) => {{
        let mut acc = String::new();
        concat_all!(@acc acc $($x),*);
        acc
    }};
}
pub fn internal_rules() {
    sink(concat_all!("a", source(2), "b")); //~ flow: 2
    sink(concat_all!("a", "b",)); //~ flow:
}

macro_rules! parse_cmd {
    ($s:ident; set $k:ident = $v:expr; $($rest:tt)*) => {
        $s.insert(stringify!($k), $v);
        parse_cmd!($s; $($rest)*)
    };
    ($s:ident; unset $k:ident; $($rest:tt)*) => {
        $s.remove(stringify!($k));
        parse_cmd!($s; $($rest)*)
    };
    ($s:ident;) => {};
}
pub fn tt_muncher() {
    let mut s = std::collections::HashMap::new();
    parse_cmd!(s; set a = source(3); set b = "x".to_string(););
    sink(s.get("a")); //~ flow: 3
    sink(s.get("b")); //~ flow:
    parse_cmd!(s; unset a;);
    sink(s.get("a")); //~ flow:
}

macro_rules! with_callback {
    ($cb:ident, $($args:tt)*) => { $cb!($($args)*) };
}
macro_rules! second_of {
    ($a:expr, $b:expr) => { $b };
}
macro_rules! first_of {
    ($a:expr, $b:expr) => { $a };
}
pub fn callbacks() {
    let (x, y) = (source(4), "y".to_string());
    sink(with_callback!(first_of, &x, &y)); //~ flow: 4
    sink(with_callback!(second_of, &x, &y)); //~ flow:
}

macro_rules! newtype {
    ($($(#[$m:meta])* $vis:vis struct $name:ident($inner:ty);)+) => {
        $(
            $(#[$m])*
            $vis struct $name($inner);
            impl $name {
                $vis fn new(v: impl Into<$inner>) -> Self { $name(v.into()) }
                $vis fn get(&self) -> &$inner { &self.0 }
                $vis fn masked(&self) -> &'static str { "***" }
            }
        )+
    };
}
newtype! {
    #[derive(Debug)]
    pub(crate) struct Token(String);
    struct Count(i64);
}
pub fn newtypes() {
    let t = Token::new(source(5));
    sink(t.get()); //~ flow: 5
    sink(t.masked()); //~ flow:
    sink(Count::new(number(6)).get()); //~ flow: 6
}

macro_rules! dispatch {
    ($on:expr, { $($pat:pat $(if $g:expr)? => $out:expr),+ $(,)? }) => {
        match $on { $($pat $(if $g)? => $out),+ }
    };
}
pub fn match_macro() {
    let v = dispatch!(Some(source(7)), { Some(s) if s.len() > 100 => "long".to_string(), Some(s) => s, None => "none".into() });
    sink(v); //~ flow: 7
    let w = dispatch!(Some(source(8)), { Some(s) if s.is_empty() => "e", Some(_) => "some", None => "none" });
    sink(w); //~ flow:
}

macro_rules! swap_vars {
    ($a:ident <-> $b:ident) => {
        let tmp = $a;
        $a = $b;
        $b = tmp;
    };
}
pub fn hygiene() {
    let tmp = "outer";
    let mut a = source(9);
    let mut b = String::from("b");
    sink(&a); //~ flow: 9
    swap_vars!(a <-> b);
    sink(a); //~ flow:
    sink(b); //~ flow: 9
    sink(tmp); //~ flow:
}

macro_rules! enum_str {
    (enum $name:ident { $($var:ident($t:ty) = $text:literal),* $(,)? }) => {
        enum $name { $($var($t)),* }
        impl $name {
            fn tag(&self) -> &'static str { match self { $(Self::$var(_) => $text),* } }
            fn inner(self) -> String { match self { $(Self::$var(v) => v.to_string()),* } }
        }
    };
}
enum_str! { enum Kind { Name(String) = "name", Age(i64) = "age" } }
pub fn generated_enum() {
    sink(Kind::Name(source(10)).tag()); //~ flow:
    sink(Kind::Name(source(11)).inner()); //~ flow: 11
    sink(Kind::Age(3).inner()); //~ flow:
}

macro_rules! chain {
    ($init:expr $(=> $f:ident($($arg:expr),*))*) => { $init$(.$f($($arg),*))* };
}
pub fn method_chain() {
    sink(chain!(source(12) => to_uppercase() => repeat(2))); //~ flow: 12
    sink(chain!(source(13) => replacen("x", "y", 1) => is_empty())); //~ flow:
}

macro_rules! count {
    () => { 0usize };
    ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) };
}
macro_rules! tuple_at {
    ($t:expr, $i:tt) => { $t.$i };
}
pub fn counting() {
    let t = (source(14), "b", [number(15), 2]);
    sink(tuple_at!(t, 0)); //~ flow: 14
    sink(tuple_at!(t, 1)); //~ flow:
    sink(t.2[count!() ]); //~ flow: 15
    sink(t.2[count!(a)]); //~ flow:
}

macro_rules! try_or {
    ($e:expr, $d:expr) => {
        match $e { Ok(v) => v, Err(_) => return $d }
    };
}
fn tried(r: Result<String, String>) -> String {
    let v = try_or!(r, "default".to_string());
    v + "!"
}
pub fn returning_macro() {
    sink(tried(Ok(source(16)))); //~ flow: 16
    sink(tried(Err(source(17)))); //~ flow:
}

macro_rules! lazy_map {
    ($($k:literal : $v:expr),* $(,)?) => {
        [$(($k, $v)),*].into_iter().collect::<std::collections::BTreeMap<_, _>>()
    };
}
pub fn map_literal() {
    let m = lazy_map! { "a": source(18), "b": String::new() };
    sink(&m["a"]); //~ flow: 18
    sink(&m["b"]); //~ flow:
}

macro_rules! block_with {
    ($v:ident in $b:block else $e:block) => {{
        let r: Option<String> = $b;
        if let Some($v) = r { $v } else $e
    }};
}
pub fn block_fragment() {
    sink(block_with!(v in { Some(source(19)) } else { "none".into() })); //~ flow: 19
    sink(block_with!(v in { None } else { "none".into() })); //~ flow:
}

macro_rules! impl_describe {
    ($($t:ty => |$s:ident| $body:expr),+ $(,)?) => {
        $(impl Describe for $t { fn describe(&self) -> String { let $s = self; $body } })+
    };
}
trait Describe {
    fn describe(&self) -> String;
}
impl_describe!(String => |s| s.clone(), i64 => |_s| "int".to_string(), (String, i64) => |t| format!("{}/{}", t.0, t.1));
pub fn impls_by_macro() {
    sink(source(21).describe()); //~ flow: 21
    sink(number(22).describe()); //~ flow:
    sink((String::new(), number(23)).describe()); //~ flow: 23
}
