//! Rust that is valid and rare.

use super::run::Repository;

/// One module for each text; the victim is found.
#[track_caller]
fn limits(texts: &[&str]) -> Vec<String> {
    let repository = Repository::new("");
    let mut modules = "pub mod victim;\n".to_owned();
    for (at, text) in texts.iter().enumerate() {
        modules += &format!("pub mod odd{at};\n");
        repository.write(&format!("src/odd{at}.rs"), text);
    }
    repository.write("src/lib.rs", modules);
    let ran = repository.still_found("");
    // The victim has no login: that some rules found nothing to begin with is not about the text.
    let about_text =
        |line: &&str| line.starts_with("limit[") && !line.starts_with("limit[not-applicable]");
    let limits = ran.err.lines().filter(about_text);
    limits.map(str::to_owned).collect()
}

/// What stable compilers take is read without any limit.
#[test]
fn of_edition_2024() {
    let found = limits(&[
        "pub fn a(x: Option<u8>, y: Result<u8, u8>) -> u8 { if let Some(a) = x && let Ok(b) = y && a < b { a } else { 0 } }",
        "pub fn a(x: Option<Option<u8>>) { while let Some(Some(1..=5 | 7.. | ..0)) | Some(None) = x {} }",
        "pub fn a<'a, T>(x: &'a T) -> impl Sized + use<'a, T> { x }",
        "unsafe extern \"C\" { pub safe fn a(x: u8); pub unsafe fn b(...); safe static C: u8; type D; }",
        "#[unsafe(no_mangle)] pub extern \"C\" fn a() {} #[unsafe(naked)] pub extern \"C\" fn b() {}",
        "pub async fn a(f: impl AsyncFn(u8) -> u8) -> u8 { let g = async |x: u8| f(x).await; g(1).await }",
        "pub fn a() -> *const u8 { let mut x = 1u8; let _ = &raw mut x; &raw const x }",
        "pub fn a(x: u8) -> u8 { 'b: { if x > 1 { break 'b 1; } 2 } }",
        "pub fn a(x: [u8; 4]) { let [first, .., last] = x else { return }; let [b @ .., _] = x; let _ = (first, last, b); }",
        "pub struct S<const N: usize = { 1 + 2 }, const B: bool = true>; impl S<{ 3 }, { !false }> { pub const A: [(); 1] = [(); { 1 }]; }",
        "pub trait A { type B<'a, T>: Iterator<Item: Clone + Send> where Self: 'a; fn c(&self) -> impl Future<Output = u8>; }",
        "pub fn a<T>(x: T) where for<'a> &'a T: IntoIterator<Item = &'a u8>, T: ?Sized + for<'b> Fn(&'b u8) -> &'b u8 {}",
        "pub union U { a: u32, b: std::mem::ManuallyDrop<f32> } pub fn a(u: U) -> u32 { unsafe { u.a } }",
        "pub fn r#match(r#type: u8, r#try: u8) -> u8 { r#type + r#try } pub mod r#mod { pub struct r#Struct; }",
        "pub static mut A: u8 = 1; pub const _: () = { assert!(1 == 1) }; pub const fn b() -> u8 { const { 1 + 1 } }",
        "macro_rules! a { ($($x:ident $(: $t:ty)? = $e:expr_2021),+ $(,)?) => { $( let $x $(: $t)? = $e; )+ } } pub fn b() { a!(x: u8 = 1, y = 2,); }",
        "pub fn a(x: &dyn Fn(&str) -> Box<dyn Fn() -> u8 + '_>) -> u8 { x(\"a\")() } pub type B = fn(unsafe extern \"C\" fn(u8, ...)) -> !;",
        "pub fn a(x: u8) -> u8 { match x { 0 if x > 1 => {} 1 => (), #[cfg(any())] 2 => {}, n @ (3 | 4) => { let _ = n; } _ => return 1, }; loop { break match () { () => 1 } } }",
        "#![allow(dead_code)]\n//! x\npub use self::{a as b, a::*}; pub(in crate::odd18) mod a { pub(super) use std::{self as s, fmt::{self, Write as _}}; }",
        "pub fn a() { let x = |_: &_, &(ref b, mut c): &(u8, u8)| -> u8 { c += *b; c }; let _ = x(&1, &(1, 2)); let _ = ..=5; let _ = (.., 1..); let () = (); }",
        "pub fn a(x: u8) { let _ = (x as u16 as u32) < 3; let _ = (-1i32 as u8) << 2 >> 1; let _ = !0u8 & 1 | 2 ^ 3; let _ = return; }",
        "pub struct A<T = u8>(pub T, #[doc(hidden)] pub(crate) u8); impl<T> A<T> { pub fn b(self: std::rc::Rc<Self>) {} pub fn c(self: &mut Self) {} pub fn d(mut self) -> Self { self.1 = 2; Self { 1: 3, ..self } } }",
        "pub enum A { B = 1, C { x: u8 } = 2, D(u8) = -3 } #[repr(u8)] pub enum E { F = b'a', G = 1 << 3 }",
        "pub fn a() -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>> { let x: u8 = \"1\".parse::<u8>()?; (|| -> Option<u8> { Some(x)?.checked_add(1) })(); Ok(()) }",
        "pub trait A: B + 'static { const C: u8 = 1; fn d() where Self: Sized; } pub trait B {} impl<T: ?Sized> !Unpin for S<T> {} pub struct S<T: ?Sized>(T);",
        "pub fn a(x: &str) { println!(\"{x:>1$.*} {0:?} {x:#?} {{}}\", 3, 5); println!(); let _ = format_args!(\"{}\", concat!(\"a\", 1)); }",
        "#[derive(Clone)] #[cfg_attr(all(), derive(Debug))] pub struct A { #[cfg(all())] x: u8 } pub fn b() -> A { A { #[cfg(all())] x: 1 } }",
    ]);
    assert!(found.is_empty(), "{found:#?}");
}

/// What only nightly compilers take costs at most the item it stands in.
#[test]
fn of_nightly() {
    limits(&[
        "#![feature(never_type, try_blocks)] pub fn a() -> Option<u8> { try { Some(1)? + 1 } }",
        "pub gen fn a() -> u8 { yield 1; } pub fn b() { let _ = gen { yield 1 }; let _ = async gen move { yield 1 }; }",
        "pub fn a(x: std::pin::Pin<&mut u8>) { let y: &pin mut u8 = x; let _ = &pin const y; }",
        "pub const trait A { fn a(); } impl const A for u8 { fn a() {} } pub const fn b<T: [const] A>() {}",
        "pub auto trait A {} pub trait B = Clone + Send; pub impl(crate) trait C {}",
        "pub fn a(x: u8) -> u8 { become a(x) } pub fn b() { do yeet 1 }",
        "pub macro a($x:expr) { $x } pub fn b() { a!(1); }",
        "pub fn a(x: Option<box u8>) { match x { Some(box y) => {}, deref!(z) => {}, _ => {} } }",
        "default impl A for u8 { default fn a() {} } pub trait A { final fn a() {} }",
        "pub fn a(x: impl Fn(u8) + ~const Clone, y: dyn* Send, z: unsafe<'a> &'a u8) {}",
        "pub struct A { pub x: u8 = 1, pub unsafe y: u8 } pub fn b() -> A { A { .. } }",
        "static || {}; pub fn a() { let _ = static move || { yield }; let _ = for<'a> |x: &'a u8| x; }",
        "pub fn a(x: u8 is 1..=5) -> u8 { x.match { 1 => 2, _ => 3 } }",
        "pub fn a(x: [u8; 2]) { let _ = x.await?; let _ = x.use; let _ = builtin # offset_of(A, b); }",
        "pub type A = impl Clone; pub fn b(x: super for<'a> fn(&'a u8)) {} reuse C::d as e; pub mod f;",
        "---\n[dependencies]\n---\npub fn a() {}",
        "pub fn a() where (u8): Clone, for<T> T: Copy {} unsafe mod b {} extern crate self as c;",
        "pub fn a(#[b] x: u8, _: ...) -> (impl A, ..) { k#for; 'r#a: loop {} }",
    ]);
}

/// Files that are named by macros are not followed out of the repository.
#[test]
fn odd_paths_in_macros() {
    let repository = Repository::new("mod odd;");
    let odd = [
        "include!(\"/etc/passwd\");",
        "include!(\"../../../../../../etc/passwd\");",
        "include!(\"odd.rs\");",
        "include!(concat!(env!(\"OUT_DIR\"), \"/generated.rs\"));",
        "include!();",
        "include!(include!(\"odd.rs\"));",
        "pub const A: &str = include_str!(\"/etc/passwd\");",
        "pub const B: &[u8] = include_bytes!(\"/dev/zero\");",
        "pub const C: &str = include_str!(concat!(\"/dev/\", \"zero\"));",
        "pub const D: &str = include_str!(\"\\0\\u{1b}[31m\");",
        "pub const E: &str = include_str!(r#\"a\nb\"#);",
        "pub const F: &str = env!(\"HOME\");",
    ];
    repository.write("src/odd.rs", odd.join("\n"));
    let ran = repository.still_found("");
    assert!(!ran.out.contains("root:") && !ran.err.contains("root:"));
}
