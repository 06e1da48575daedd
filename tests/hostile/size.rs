//! Much of one thing: tables, matches, literals, tokens, modules, files.

use std::fmt::Write as _;

use super::run::Repository;

/// Lines made from numbers.
fn each(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        let _ = write!(text, "{}", line(at));
        text
    })
}

/// Each text a module beside the victim, which is found.
#[track_caller]
fn beside<const N: usize>(texts: [String; N], said: &str) {
    let repository = Repository::new("");
    let mut modules = "pub mod victim;\n".to_owned();
    for (at, text) in texts.into_iter().enumerate() {
        modules += &format!("pub mod odd{at};\n");
        repository.write(&format!("src/odd{at}.rs"), text);
    }
    repository.write("src/lib.rs", modules);
    repository.still_found(said);
}

#[test]
fn tables_and_matches() {
    let arms = each(20_000, |n| format!("{n} => \"{n}\",\n"));
    let rows = each(30_000, |n| format!("({n}, \"row\", [{n}u8 as u16, 2]),\n"));
    let variants = each(20_000, |n| format!("V{n} {{ a: String }},\n"));
    let fields = each(5_000, |n| format!("pub f{n}: String,\n"));
    let init = each(5_000, |n| format!("f{n}: s.clone(),\n"));
    let params = each(2_000, |n| format!("p{n}: String, "));
    let args = each(2_000, |n| format!("p{n}, "));
    let generics = each(1_000, |n| format!("T{n}: Into<String>, "));
    let methods = each(5_000, |n| {
        format!("pub fn m{n}(&self, s: String) -> String {{ self.m0(s) }}\n")
    });
    let names = each(10_000, |n| format!("a{n}::{{self, b, *}},"));
    beside(
        [
            format!("pub fn odd(n: u32) -> &'static str {{ match n {{ {arms} _ => \"\" }} }}"),
            format!("pub const TABLE: &[(u32, &str, [u16; 2])] = &[{rows}];"),
            format!("pub enum E {{ {variants} }}"),
            format!("pub struct S {{ {fields} }} pub fn odd(s: String) -> S {{ S {{ {init} }} }}"),
            format!(
                "pub fn odd({params}) {{ again({args}) }} pub fn again({params}) {{ odd({args}) }}"
            ),
            format!("pub fn odd<{generics}>(t: T0) -> String {{ t.into() }}"),
            format!("pub struct S; impl S {{ {methods} }}"),
            format!("use x::{{ {names} }};"),
        ],
        "",
    );
}

#[test]
fn literals() {
    let long = "x".repeat(5_000_000);
    let braces = "{a}{{".repeat(200_000);
    let holes = format!("\"{}\"{}", "{}".repeat(20_000), ", s".repeat(20_000));
    let numbers = "pub const N: u128 = 340282366920938463463374607431768211455;\n\
        pub const O: u128 = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffff_u128;\n\
        pub const P: u128 = 999999999999999999999999999999999999999999999999999999;\n\
        pub const Q: f64 = 1e999999999999; pub const R: i8 = -0b0000_0001i8; pub const S: f32 = 1.;\n\
        pub fn odd(t: (u8, (u8, u8))) -> u8 { let s = &[1u8][340282366920938463463374607431768211455..]; t.1.0 + s[0] }\n\
        pub const T: &[u8] = br##\"a\"# \\\"##; pub const U: char = '\\u{10_FF_FF}'; pub const V: &std::ffi::CStr = c\"\\xffz\";\n";
    beside(
        [
            format!("pub const A: &str = \"{long}\";"),
            format!("pub const A: &[u8] = b\"{long}\";"),
            format!("//{long}\n/*{long}*/ pub fn a() {{}}"),
            format!("pub fn odd(a: u8) -> String {{ format!(\"{braces}\") }}"),
            format!("pub fn odd(s: String) -> String {{ format!({holes}) }}"),
            format!(
                "pub fn odd(s: String) -> String {{ s{} }}",
                " + \"a\"".repeat(5_000)
            ),
            numbers.to_owned(),
        ],
        "",
    );
}

#[test]
fn ten_megabytes_of_ordinary_code() {
    let function = "pub fn name(session: String, count: usize) -> Option<String> {\n    \
        let value = session.trim().to_owned();\n    if count > 3 { return None; }\n    Some(value)\n}\n";
    let text = function.repeat(10_000_000 / function.len());
    beside([text], "");
}

#[test]
fn macros_of_a_million_tokens() {
    let tokens = "a ".repeat(1_000_000);
    let elements = "1,".repeat(500_000);
    beside([format!("opaque! {{ {tokens} }}")], "limit[");
    beside(
        [format!("pub fn odd() {{ let _ = vec![{elements}]; }}")],
        "",
    );
    beside(
        [format!(
            "macro_rules! big {{ () => {{ {tokens} }}; ($($t:tt)*) => {{ $($t)* }} }}\npub fn odd() {{ big!(); }}"
        )],
        "",
    );
    beside(
        [format!(
            "macro_rules! pass {{ ($($t:expr),*) => {{ [$($t),*] }} }}\npub fn odd() {{ let _ = pass![{} 1]; }}",
            "1,".repeat(100_000)
        )],
        "",
    );
}

#[test]
fn modules_nested_deeply() {
    let inline = |deep: usize| {
        let open = each(deep, |n| format!("pub mod m{n} {{ "));
        format!("{open} pub fn f() {{}} {}", "}".repeat(deep))
    };
    beside([inline(250)], "");
    beside([inline(100_000)], "limit[bound]: src/odd0.rs");
    let repository = Repository::new("pub mod m;\n");
    for deep in 1..60 {
        repository.write(&format!("src/{}mod.rs", "m/".repeat(deep)), "pub mod m;\n");
    }
    repository.still_found("");
}

#[test]
fn up_to_the_bounds_nothing_overflows() {
    let around = |deep: usize, open: &str, close: &str| {
        format!(
            "pub fn odd() {{ let x = {}y{}; }}",
            open.repeat(deep),
            close.repeat(deep)
        )
    };
    beside(
        [
            around(250, "(", ")"),
            around(125, "[(", ")]"),
            around(250, "{ ", " }"),
            around(120, "if a { ", " } else { z }"),
            around(120, "match a { b => { ", " } }"),
            around(120, "f(|a| ", ")"),
            around(1_900, "!", ""),
            around(1_900, "|| ", ""),
            around(1_900, "", "?"),
            around(7_000, "", ".b()"),
            around(10_000, "", " + 1"),
            around(120, "async move { ", ".await }"),
            format!("pub type T = {}u8{};", "Vec<".repeat(250), ">".repeat(250)),
            format!("pub type T = {}u8;", "&'static ".repeat(900)),
            format!(
                "pub fn odd({}x{}: u8) {{}}",
                "Some(".repeat(250),
                ")".repeat(250)
            ),
            format!("pub fn odd<F: {}u8>(f: F) {{}}", "Fn() -> ".repeat(200)),
            format!("pub fn odd() {{ {}{{}} }}", "if a {} else ".repeat(1_900)),
        ],
        "",
    );
}

#[test]
fn many_small_files() {
    let repository = Repository::new("");
    for folder in 0..25 {
        for file in 0..1_000 {
            let name = format!("src/d{folder}/f{file}.rs");
            repository.write(&name, "pub fn f() {}\n");
        }
    }
    let ran = repository.still_found("");
    assert!(ran.err.contains("25002 files"), "{}", ran.err);
}
