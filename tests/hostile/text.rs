//! Hostile source text.

use std::iter::repeat_n;

use super::run::{Ran, Repository};

/// One repository with all of these as files, audited once.
#[track_caller]
fn together<T: AsRef<[u8]>>(texts: impl IntoIterator<Item = T>, said: &str) -> Ran {
    let repository = Repository::new("");
    let mut modules = "pub mod victim;\n".to_owned();
    for (at, text) in texts.into_iter().enumerate() {
        modules += &format!("pub mod odd{at};\n");
        repository.write(&format!("src/odd{at}.rs"), text);
    }
    repository.write("src/lib.rs", modules);
    repository.still_found(said)
}

fn function(body: &str) -> String {
    format!("pub fn odd() {{\n{body}\n}}\n")
}

#[test]
fn code_nested_100_000_deep() {
    let deep = 100_000;
    let around = |open: &str, close: &str| format!("{}1{}", open.repeat(deep), close.repeat(deep));
    let bodies = [
        around("(", ")"),
        around("[", "]"),
        around("{", "}"),
        format!("let x: {}u8{} = y;", "Vec<".repeat(deep), ">".repeat(deep)),
        format!("let x = {}y;", "!".repeat(deep)),
        format!("let x = {}y;", "&".repeat(deep)),
        format!("let x = {}y;", "|| ".repeat(deep)),
        format!("{}{{}}", "if a {} else ".repeat(deep)),
        format!("let {}x = y;", "&".repeat(deep)),
        format!("x{};", " = x".repeat(deep)),
        format!("let x = y{};", "?".repeat(deep)),
        format!("let x = y{};", "[0]".repeat(deep)),
        format!("let x = 1{};", " + 1".repeat(deep)),
        format!("let x = y{};", " as u8".repeat(deep)),
    ];
    together(
        bodies.map(|body| function(&body)),
        "limit[bound]: src/odd0.rs",
    );
}

#[test]
fn a_chain_of_50_000_calls() {
    let body = format!("let x = y{};", ".b(1)".repeat(50_000));
    Repository::new(&function(&body)).still_found("limit[");
}

#[test]
fn a_line_of_5_megabytes() {
    let body = format!("let x = [{}];", "1,".repeat(2_500_000));
    Repository::new(&function(&body)).still_found("");
}

#[test]
fn unterminated_things() {
    let odd = [
        "const A: &str = \"",
        "const A: &str = r#####\"",
        "const A: char = '",
        "/* /* */",
        "fn f() { (",
        "fn f() { )",
        "#![",
        "b'\\",
        "const A: f64 = 1e+;",
        "fn f() { 'a: ",
    ];
    let count = odd.len();
    let ran = together(odd, "");
    for at in 0..count {
        let said = format!("limit[unparsed]: src/odd{at}.rs");
        assert!(ran.err.contains(&said), "no `{said}` in {}", ran.err);
    }
}

#[test]
fn bytes_that_are_no_text() {
    let odd = [
        &b"\xff\xfe\x00"[..],
        b"fn f() { \xc3\x28 }",
        b"\x00",
        b"fn f() { let a = \"\x00\x1b[31m\"; }",
        b"\xef\xbb\xbfpub fn f() {}\r\n",
        b"\xef\xbb\xbf\xef\xbb\xbffn f() {}",
        b"fn f() {}\r// \r\r\n",
        b"#!/usr/bin/env run\r\nfn f() {}",
    ];
    together(odd, "src/odd0.rs: is not UTF-8");
}

#[test]
fn macros_without_end() {
    let recursive = "macro_rules! again { ($($t:tt)*) => { again!($($t)* x) }; }\n";
    let doubling =
        "macro_rules! twice { ($($t:tt)*) => { twice!($($t)* $($t)*); twice!($($t)*) }; }\n";
    let wide = "macro_rules! w { ($($a:tt)*) => { $( w!($($a)*); )* } }\n";
    let items = "macro_rules! m { () => { m!(); m!(); } }\nm!();\n";
    let many = function(&format!("w!({});", "a ".repeat(300)));
    let odd = [
        format!("{recursive}{}", function("again!(a);")),
        format!("{doubling}{}", function("twice!(a b);")),
        format!("{wide}{many}"),
        items.to_owned(),
    ];
    together(odd, "limit[");
}

#[test]
fn values_and_types_that_double() {
    let mut values = "let a0 = (x, y);\n".to_owned();
    let mut types = "pub type A0 = (u8, u8);\n".to_owned();
    let mut structs = "pub struct S0 { a: u8, b: u8 }\n".to_owned();
    for at in 1..60 {
        let before = at - 1;
        values += &format!("let a{at} = (a{before}.clone(), a{before});\n");
        types += &format!("pub type A{at} = (A{before}, A{before});\n");
        structs += &format!("pub struct S{at} {{ a: S{before}, b: S{before} }}\n");
    }
    let body = format!("pub fn odd(x: String, y: String) {{\n{values}}}\n");
    let use_types = "pub fn odd(a: A59) { let b = a.clone(); let _ = b.0.1; }\n";
    let use_structs = "pub fn odd(s: S59) -> S59 { let t = s; t }\n";
    let generic = "pub fn grow<T: Clone>(t: T, n: u32) { if n > 0 { grow((t.clone(), t), n - 1) } }\n\
        pub fn odd(s: String) { grow(s, 60) }\n";
    let odd = [
        body,
        format!("{types}{use_types}"),
        format!("{structs}{use_structs}"),
        generic.to_owned(),
    ];
    together(odd, "");
}

#[test]
fn names_and_types_in_circles() {
    let uses = "pub mod a { pub use super::b::*; }\npub mod b { pub use super::a::*; pub use super::*; }\n";
    let types = "pub type X = Y;\npub type Y = X;\npub type Z<T> = Z<Vec<T>>;\npub fn f(x: X, z: Z<u8>) { x.a(); z.b(); }\n";
    let derefs = "use std::ops::Deref;\npub struct A;\npub struct B;\n\
        impl Deref for A { type Target = B; fn deref(&self) -> &B { todo!() } }\n\
        impl Deref for B { type Target = A; fn deref(&self) -> &A { todo!() } }\n\
        pub fn g(a: A) { a.nothing(); let _ = a.field; }\n";
    let traits = "pub trait P: Q { fn p(&self) { self.q() } }\npub trait Q: P { fn q(&self) { self.p() } }\n\
        impl<T: Q> P for T {}\nimpl<T: P> Q for T {}\npub fn h<T: P>(t: T) { t.p(); t.none(); }\n";
    let consts = "pub const A: u32 = B;\npub const B: u32 = A;\npub fn k() -> u32 { A + B }\n";
    let modules = "pub struct R { r: Option<Box<R>> }\npub fn r(x: R) -> R { r(R { r: Some(Box::new(r(x))) }) }\n";
    together([uses, types, derefs, traits, consts, modules], "");
}

#[test]
fn control_characters_and_markup_in_source_and_names() {
    let odd = "pub fn odd(token: String, db: aws_sdk_dynamodb::Client) {\n\
        let _ = \"\u{1b}]0;title\u{7}\u{202e}\";\n\
        // session-audit: allow(<script>\u{1b}[2J) -- \u{1b}[31m\n\
        }\nmod \u{1b}[31m;\n";
    Repository::new(odd).still_found("");
    let table = "<img src=x onerror=alert(1)>\u{1b}[2J sessions";
    let text = super::run::VICTIM.replace("sessions", table);
    let repository = Repository::new("mod odd;");
    repository.write("src/odd.rs", text);
    repository.still_found("");
}

#[test]
fn wide_code() {
    let variants = (0..500)
        .map(|n| format!("V{n}(String)"))
        .collect::<Vec<_>>();
    let arms = (0..500).map(|n| format!("E::V{n}(s) => f{}(s),", n % 7));
    let fns = (0..7).map(|n| format!("fn f{n}(s: String) -> String {{ s }}\n"));
    let text = format!(
        "pub enum E {{ {} }}\n{}pub fn odd(e: E) -> String {{ match e {{ {} }} }}\n",
        variants.join(", "),
        fns.collect::<String>(),
        arms.collect::<String>(),
    );
    Repository::new(&text).still_found("");
    let branches = repeat_n("if x == 1 { s = f(s); }\n", 2_000).collect::<String>();
    let text = format!(
        "fn f(s: String) -> String {{ s }}\npub fn odd(x: u8, mut s: String) {{ {branches} }}\n"
    );
    Repository::new(&text).still_found("");
}
