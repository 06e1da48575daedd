//! Text through its methods, formatting, paths and bytes.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::io::{BufRead, Cursor, Read, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

pub fn made_from_text() {
    let text = source(1);
    let boxed: Box<str> = text.clone().into();
    sink(boxed); //~ flow: 1
    let rc: Rc<str> = Rc::from(text.as_str());
    sink(rc); //~ flow: 1
    let arc: Arc<str> = text.clone().into();
    sink(&*arc); //~ flow: 1
    let bytes: Vec<u8> = text.clone().into();
    sink(String::from_utf8(bytes).unwrap()); //~ flow: 1
    let chars: Vec<char> = text.chars().collect();
    sink(String::from_iter(chars)); //~ flow: 1
    sink(String::from_utf8_lossy(text.as_bytes())); //~ flow: 1
    sink(std::str::from_utf8(text.as_bytes()).unwrap()); //~ flow: 1
    sink(text.clone().into_boxed_str().into_string()); //~ flow: 1
    sink(String::from("x")); //~ flow:
    sink(<String as From<&str>>::from(&text)); //~ flow: 1
    sink(ToString::to_string(&text)); //~ flow: 1
    sink(ToOwned::to_owned(text.as_str())); //~ flow: 1
    sink(AsRef::<str>::as_ref(&text)); //~ flow: 1
}

pub fn changed() {
    let text = source(1);
    sink(text.to_lowercase()); //~ flow: 1
    sink(text.to_ascii_uppercase()); //~ flow: 1
    sink(text.trim_start()); //~ flow: 1
    sink(text.trim_matches('x')); //~ flow: 1
    sink(text.trim_end_matches("x")); //~ flow: 1
    sink(text.repeat(2)); //~ flow: 1
    sink(text.strip_suffix("x").unwrap_or(&text)); //~ flow: 1
    sink(text.replacen("x", "y", 1)); //~ flow: 1
    sink("x".replace("x", &text)); //~ flow: 1
    sink(text.get(..).unwrap()); //~ flow: 1
    sink(&text[..]); //~ flow: 1
    sink(text.escape_debug().to_string()); //~ flow: 1
    sink(text.is_empty()); //~ flow:
    sink(text.starts_with('x')); //~ flow:
    sink(text.find('x')); //~ flow:
    sink(text.char_indices().map(|(_, c)| c).collect::<String>()); //~ flow: 1
}

pub fn split_text() {
    let text = format!("a={};b", source(1));
    sink(text.split(';').next()); //~ flow: 1
    sink(text.split(';').collect::<Vec<_>>()); //~ flow: 1
    sink(text.split_once('=').unwrap().1); //~ flow: 1
    let (_, value) = text.rsplit_once('=').unwrap();
    sink(value); //~ flow: 1
    sink(text.splitn(2, '=').nth(1)); //~ flow: 1
    sink(text.lines().next()); //~ flow: 1
    for word in text.split_whitespace() {
        sink(word); //~ flow: 1
    }
    sink(text.split_terminator('y').map(str::to_owned).collect::<Vec<String>>()); //~ flow: 1
    sink("a b".split(' ').collect::<Vec<_>>()); //~ flow:
}

pub fn grown() {
    let mut text = String::with_capacity(8);
    text.push_str(&source(1));
    text.push('x');
    sink(&text); //~ flow: 1
    text.clear();
    sink(&text); //~ flow:
    text.insert_str(0, &source(2));
    sink(&text); //~ flow: 2
    text.truncate(0);
    sink(&text); //~ flow:
    text += &source(3);
    sink(&text); //~ flow: 3
    text = text + "x";
    sink(&text); //~ flow: 3
    text.extend([source(4)]);
    sink(&text); //~ flow: 3, 4
    let part: String = text.drain(..).collect();
    sink(part); //~ flow: 3, 4
    sink(&text); //~ flow:
    text.replace_range(.., &source(5));
    sink(&text); //~ flow: 5
    text.extend("xyz".chars());
    sink(std::mem::take(&mut text)); //~ flow: 5
    sink(text); //~ flow:
}

pub fn formatted_with_everything() {
    let text = source(1);
    sink(format!("{}", text)); //~ flow: 1
    sink(format!("{text}")); //~ flow: 1
    sink(format!("{text:>20}")); //~ flow: 1
    sink(format!("{0} {0}", text)); //~ flow: 1
    sink(format!("{name:?}", name = text)); //~ flow: 1
    sink(format!("{:1$}", text, 5)); //~ flow: 1
    sink(format!("x{}", 1)); //~ flow:
    sink(format_args!("{text}").to_string()); //~ flow: 1
    let mut out = String::new();
    write!(out, "a{text}").unwrap();
    sink(&out); //~ flow: 1
    let mut clean = String::new();
    writeln!(clean, "a").unwrap();
    sink(clean); //~ flow:
    sink(concat!("a", "b")); //~ flow:
    sink([text.as_str(), "x"].concat()); //~ flow: 1
}

pub fn writers() {
    let mut bytes: Vec<u8> = Vec::new();
    write!(bytes, "{}", source(1)).unwrap();
    sink(String::from_utf8(bytes).unwrap()); //~ flow: 1
    let mut other = Vec::new();
    other.write_all(source(2).as_bytes()).unwrap();
    sink(String::from_utf8_lossy(&other).into_owned()); //~ flow: 2
    let mut buffer = Vec::new();
    buffer.extend_from_slice(source(3).as_bytes());
    sink(String::from_utf8(buffer).unwrap()); //~ flow: 3
    let mut fixed = [b' '; 3];
    fixed.copy_from_slice(source(4).as_bytes());
    sink(std::str::from_utf8(&fixed).unwrap()); //~ flow: 4
}

pub fn readers() {
    let mut reader = Cursor::new(source(1).into_bytes());
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    sink(&text); //~ flow: 1
    let mut line = String::new();
    Cursor::new(source(2)).read_line(&mut line).unwrap();
    sink(line); //~ flow: 2
    for line in Cursor::new(source(3)).lines() {
        sink(line.unwrap()); //~ flow: 3
    }
    let mut bytes = Vec::new();
    source(4).as_bytes().read_to_end(&mut bytes).unwrap();
    sink(String::from_utf8(bytes).unwrap()); //~ flow: 4
}

pub fn paths() {
    let name = source(1);
    let path = PathBuf::from("/tmp").join(&name);
    sink(&path); //~ flow: 1
    sink(path.to_str()); //~ flow: 1
    sink(path.display().to_string()); //~ flow: 1
    sink(path.file_name()); //~ flow: 1
    sink(path.to_string_lossy()); //~ flow: 1
    let mut grown = PathBuf::new();
    grown.push("x");
    sink(&grown); //~ flow:
    grown.push(&name);
    sink(&grown); //~ flow: 1
    sink(Path::new(&name).to_path_buf()); //~ flow: 1
    sink(Path::new("x").with_extension(&name)); //~ flow: 1
    sink(Path::new("x").with_file_name("y")); //~ flow:
    let os: OsString = name.clone().into();
    sink(os.to_str()); //~ flow: 1
    sink(os.into_string().unwrap()); //~ flow: 1
    sink(OsStr::new(&name).to_owned()); //~ flow: 1
    sink(AsRef::<Path>::as_ref(&name)); //~ flow: 1
    sink([Path::new("a"), Path::new(&name)].iter().collect::<PathBuf>()); //~ flow: 1
    for part in path.components() {
        sink(part); //~ flow: 1
    }
}

fn takes_path<P: AsRef<Path>>(path: P) -> PathBuf {
    path.as_ref().to_path_buf()
}

fn takes_text(text: impl Into<String>) -> String {
    text.into()
}

fn takes_both<S: AsRef<str> + ?Sized>(text: &S) -> String {
    text.as_ref().to_owned()
}

fn takes_shown(text: &dyn std::fmt::Display) -> String {
    text.to_string()
}

pub fn generic_text() {
    sink(takes_path(source(1))); //~ flow: 1
    sink(takes_path("x")); //~ flow:
    sink(takes_text(source(2))); //~ flow: 2
    sink(takes_text("x")); //~ flow:
    sink(takes_text(source(3).as_str())); //~ flow: 3
    sink(takes_both(&source(4))); //~ flow: 4
    sink(takes_both("x")); //~ flow:
    sink(takes_shown(&source(5))); //~ flow: 5
    sink(takes_shown(&7)); //~ flow:
}

fn width(text: &str) -> usize {
    text.len()
}

pub fn chosen_and_extended() {
    let mut a = if coin() { String::from("a") } else { String::from("b") };
    a.push_str(&source(1));
    sink(width(&a)); //~ flow:
    sink(&a); //~ flow: 1
    let mut b = match Some(String::from("b")) {
        Some(text) => text,
        None => unreachable!(),
    };
    b.push_str(&source(2));
    width(&b);
    sink(b); //~ flow: 2
    let mut c;
    if coin() {
        c = source(3);
    } else {
        c = String::new();
    }
    c.clear();
    width(&c);
    sink(c); //~ flow:
}

pub fn encoded() {
    let text = source(1);
    let bytes = text.bytes().map(|b| b ^ 0).collect::<Vec<u8>>();
    sink(String::from_utf8(bytes).unwrap()); //~ flow: 1
    let back: String = text.chars().rev().rev().collect();
    sink(back); //~ flow: 1
    let mut out = String::new();
    for c in text.chars() {
        out.push(c);
    }
    sink(&out); //~ flow: 1
    out = text.chars().filter(|c| !c.is_whitespace()).collect();
    sink(out); //~ flow: 1
    let first = text.chars().next().map(|_| 'x');
    sink(first); //~ flow:
}

pub enum Label {
    Shown(String),
    Hidden(String),
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shown(text) => write!(f, "shown {text}"),
            Self::Hidden(text) => write!(f, "hidden {}", text.len()),
        }
    }
}

pub fn a_variant_displays_as_itself() {
    sink(Label::Shown(source(1)).to_string()); //~ flow: 1
    sink(Label::Hidden(source(2)).to_string()); //~ flow:
    let hidden = Label::Hidden(source(3));
    sink(format!("{hidden}")); //~ flow:
}
