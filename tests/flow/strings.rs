//! Text: formatting, joining, cutting, parsing, displaying.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::str::FromStr;

pub fn formatted() {
    let a = source(1);
    sink(format!("x{a}")); //~ flow: 1
    sink(format!("{}{}", a, source(2))); //~ flow: 1, 2
    sink(format!("{0}{n:>5}", "x", n = source(3))); //~ flow: 3
    sink(format!("{a:?}")); //~ flow: 1
    sink(format!("{}", a.len())); //~ flow:
    sink(format!("a")); //~ flow:
    let b = format!("{}", format_args!("{a}"));
    sink(b); //~ flow: 1
}

pub fn added() {
    let a = source(1);
    sink("x".to_string() + &a); //~ flow: 1
    sink(a.clone() + "x" + &source(2)); //~ flow: 1, 2
    let mut b = String::new();
    b += &a;
    sink(&b); //~ flow: 1
    b.push('x');
    b.insert_str(0, &source(2));
    sink(&b); //~ flow: 1, 2
    b.truncate(0);
    sink([a.as_str(), "x"].concat()); //~ flow: 1
}

pub fn written() {
    let mut a = String::new();
    write!(a, "{}-{}", source(1), "x").ok();
    sink(&a); //~ flow: 1
    writeln!(&mut a, "{}", source(2)).ok();
    sink(&a); //~ flow: 1, 2
    a.write_str(&source(3)).ok();
    sink(&a); //~ flow: 1, 2, 3
}

pub fn pieces() {
    let a = source(1);
    sink(a.trim()); //~ flow: 1
    sink(&a[..]); //~ flow: 1
    sink(a.split('x').next()); //~ flow: 1
    sink(a.split_once('1').map(|(_, b)| b)); //~ flow: //~ spurious: 1
    sink(a.chars().rev().rev().collect::<String>()); //~ flow: 1
    sink(a.strip_prefix("x").unwrap_or(&a)); //~ flow: 1
    sink(a.lines().collect::<Vec<_>>()); //~ flow: 1
    sink(a.replace("x", "y")); //~ flow: 1
    sink(a.replace("1", &source(2))); //~ flow: 2 //~ spurious: 1
    sink(a.to_lowercase()); //~ flow: 1
    sink(a.repeat(2)); //~ flow: 1
    sink(a.len()); //~ flow:
    sink(a.is_empty()); //~ flow:
    sink(a.starts_with("x")); //~ flow:
    sink(String::from_utf8(a.into_bytes())); //~ flow: 1
}

pub fn conversions() {
    let a = source(1);
    sink(a.to_string()); //~ flow: 1
    sink(a.as_str().to_owned()); //~ flow: 1
    sink(String::from(a.as_str())); //~ flow: 1
    sink(String::from_utf8_lossy(a.as_bytes()).into_owned()); //~ flow: 1
    sink(Cow::from(&a)); //~ flow: 1
    sink(a.as_ref() as &str); //~ flow: 1
    let b: Box<str> = a.clone().into();
    sink(b); //~ flow: 1
    let c: std::sync::Arc<str> = a.as_str().into();
    sink(c); //~ flow: 1
    sink(std::str::from_utf8(a.as_bytes()).unwrap_or("x")); //~ flow: 1
    let d: String = a.into();
    sink(d); //~ flow: 1
}

struct Id(String);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "id-{}", self.0)
    }
}

impl FromStr for Id {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("x") {
            Some(_) => Err("prefix".into()),
            None => Ok(Self(text.to_owned())),
        }
    }
}

struct Hidden {
    secret: String,
    shown: String,
}

impl fmt::Display for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let _ = &self.secret;
        f.write_str(&self.shown)
    }
}

pub fn displayed() {
    let id = Id(source(1));
    sink(id.to_string()); //~ flow: 1
    sink(format!("{id}")); //~ flow: 1
    let hidden = Hidden {
        secret: source(2),
        shown: source(3),
    };
    sink(hidden.to_string()); //~ flow: 3
    sink(format!("{hidden:>10}")); //~ flow: 3
    let mut text = String::new();
    write!(text, "{hidden}").ok();
    sink(text); //~ flow: 3
}

pub fn parsed() {
    let a = source(1);
    if let Ok(id) = a.parse::<Id>() {
        sink(id.0); //~ flow: 1
    }
    match Id::from_str(&a) {
        Ok(id) => sink(id.0), //~ flow: 1
        Err(error) => sink(error), //~ flow:
    }
    let id: Result<Id, _> = "clean".parse();
    sink(id.map(|id| id.0)); //~ flow:
}

fn normalise(text: &str) -> Cow<'_, str> {
    if text.contains(' ') {
        Cow::Owned(text.replace(' ', "_"))
    } else {
        Cow::Borrowed(text)
    }
}

pub fn cow() {
    sink(normalise(&source(1))); //~ flow: 1
    sink(normalise("x y")); //~ flow:
    let mut text = normalise("x");
    text.to_mut().push_str(&source(2));
    sink(text); //~ flow: 2
}

pub fn bytes() {
    let a = source(1);
    let mut bytes = Vec::new();
    bytes.extend_from_slice(a.as_bytes());
    sink(String::from_utf8_lossy(&bytes)); //~ flow: 1
    let copy: Vec<u8> = a.bytes().collect();
    sink(String::from_utf8(copy)); //~ flow: 1
}

pub fn constants() {
    const PREFIX: &str = "p-";
    static NAME: &str = "name";
    sink(PREFIX); //~ flow:
    sink(format!("{PREFIX}{NAME}")); //~ flow:
    sink(concat!("a", "b")); //~ flow:
    sink(format!("{PREFIX}{}", source(1))); //~ flow: 1
}
