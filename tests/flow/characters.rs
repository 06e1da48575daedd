//! Strings: every method.
use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::str::FromStr;

pub fn growing() {
    let mut s = String::with_capacity(8);
    s.push('a');
    sink(&s); //~ flow:
    s.push_str(&source(1));
    sink(&s); //~ flow: 1
    let mut t = String::from("ab");
    t.insert_str(1, &source(2));
    sink(&t); //~ flow: 2
    let mut u = String::new();
    u.extend(source(3).chars());
    sink(&u); //~ flow: 3
    let mut v = String::new();
    v.extend(["x", &source(4)]);
    sink(&v); //~ flow: 4
    let mut w = String::from("x");
    w.replace_range(..1, &source(5));
    sink(&w); //~ flow: 5
    let mut x = String::new();
    x += source(6).as_str();
    sink(&x); //~ flow: 6
    let mut y = "z".to_string();
    y.extend_from_within(..1);
    sink(&y); //~ flow:
    let mut z = String::new();
    write!(z, "{}-{}", 1, source(7)).unwrap();
    sink(&z); //~ flow: 7
    let mut a = String::new();
    writeln!(&mut a, "{x:>3}", x = source(8)).unwrap();
    sink(&a); //~ flow: 8
    let mut b = String::new();
    b.write_str(&source(9)).unwrap();
    sink(&b); //~ flow: 9
    let mut c = String::new();
    c.write_char('c').unwrap();
    sink(&c); //~ flow:
    let mut d = String::new();
    fmt::write(&mut d, format_args!("{}", source(10))).unwrap();
    sink(&d); //~ flow: 10
}

pub fn shrinking() {
    let mut s = source(1);
    s.truncate(3);
    sink(&s); //~ flow: 1
    s.clear();
    sink(&s); //~ flow:
    let mut s = source(2);
    let drained: String = s.drain(..).collect();
    sink(drained); //~ flow: 2
    sink(&s); //~ flow:
    let mut s = source(3);
    s.retain(|c| c.is_ascii());
    sink(&s); //~ flow: 3
    let tail = s.split_off(0);
    sink(tail); //~ flow: 3
    sink(&s); //~ flow:
    let s = std::mem::replace(&mut source(4), String::new());
    sink(s); //~ flow: 4
    let mut s = source(5);
    s.make_ascii_lowercase();
    sink(&s); //~ flow: 5
    s = s.drain(..).rev().collect();
    sink(s.len()); //~ flow:
    let mut s = "abc".to_string();
    s.remove(0);
    s.pop();
    sink(&s); //~ flow:
    let mut l = source(6);
    let r = l.as_mut_str();
    r.make_ascii_uppercase();
    sink(l); //~ flow: 6
    let k: &'static mut str = source(7).leak();
    sink(k); //~ flow: 7
}

pub fn views() {
    let s = format!("  k={};b  ", source(1));
    sink(s.trim()); //~ flow: 1
    sink(s.trim_start()); //~ flow: 1
    sink(s.trim_end_matches(' ')); //~ flow: 1
    sink(s.trim_matches(|c: char| c.is_whitespace())); //~ flow: 1
    sink(s.split('=').nth(1)); //~ flow: 1
    sink(s.split(';').next()); //~ flow: 1
    sink(s.splitn(2, '=').collect::<Vec<_>>()); //~ flow: 1
    sink(s.rsplit('=').next()); //~ flow: 1
    sink(s.rsplitn(2, '=').next()); //~ flow: 1
    sink(s.split_once('=').unwrap().1); //~ flow: 1
    sink(s.rsplit_once('=').map(|(_, b)| b)); //~ flow: 1
    sink(s.split_whitespace().next()); //~ flow: 1
    sink(s.split_ascii_whitespace().collect::<Vec<_>>().join("+")); //~ flow: 1
    sink(s.split_inclusive('=').collect::<String>()); //~ flow: 1
    sink(s.split_terminator(';').next()); //~ flow: 1
    sink(s.trim().strip_prefix("k=")); //~ flow: 1
    sink(s.trim().strip_suffix(";b")); //~ flow: 1
    sink(s.lines().next()); //~ flow: 1
    sink(s.matches(char::is_numeric).count()); //~ flow:
    sink(s.find('=')); //~ flow:
    sink(s.rfind('=').is_some()); //~ flow:
    sink(s.starts_with("k")); //~ flow:
    sink(s.get(3..).unwrap_or("")); //~ flow: 1
    sink(&s[3..]); //~ flow: 1
    sink(s.split_at(2).1); //~ flow: 1
    sink(s.as_str()); //~ flow: 1
    sink(s.chars().count()); //~ flow:
    sink(s.is_char_boundary(1)); //~ flow:
    sink(s.match_indices('<').map(|(i, _)| i).max()); //~ flow:
    sink(s.split(|c| c == '=' || c == ';').collect::<Vec<&str>>()); //~ flow: 1
    sink(s.split(&['=', ';'][..]).collect::<Vec<&str>>()); //~ flow: 1
    sink(s.split_at_checked(2).map(|(_, b)| b)); //~ flow: 1
}

pub fn made_of() {
    let s = source(1);
    sink(s.to_uppercase()); //~ flow: 1
    sink(s.to_ascii_lowercase()); //~ flow: 1
    sink(s.repeat(2)); //~ flow: 1
    sink("s".repeat(s.len())); //~ flow:
    sink(s.replace('1', "1")); //~ flow: 1
    sink("abc".replace('b', &s)); //~ flow: 1
    sink("abc".replacen('b', &s, 1)); //~ flow: 1
    sink(s.escape_debug().to_string()); //~ flow: 1
    sink(s.escape_default().collect::<String>()); //~ flow: 1
    sink(s.clone().into_boxed_str()); //~ flow: 1
    sink(String::from_utf8_lossy(&s.clone().into_bytes())); //~ flow: 1
    sink(String::from_utf8(s.clone().into_bytes()).unwrap()); //~ flow: 1
    sink(String::from_utf8_lossy(s.as_bytes())); //~ flow: 1
    sink(std::str::from_utf8(s.as_bytes()).unwrap()); //~ flow: 1
    sink(unsafe { String::from_utf8_unchecked(s.bytes().collect()) }); //~ flow: 1
    sink(String::from_utf16_lossy(&s.encode_utf16().collect::<Vec<_>>())); //~ flow: 1
    sink(s.chars().rev().rev().collect::<String>()); //~ flow: 1
    sink(s.char_indices().map(|(_, c)| c).collect::<String>()); //~ flow: 1
    sink(s.bytes().map(char::from).collect::<String>()); //~ flow: 1
    sink([s.as_str(), "x"].join("/")); //~ flow: 1
    sink(vec!["x".to_string(), s.clone()].concat()); //~ flow: 1
    sink(s.clone() + "x" + "y"); //~ flow: 1
    sink("x".to_string() + &s); //~ flow: 1
    sink(format!("{s}")); //~ flow: 1
    sink(format!("{0}{0}", s)); //~ flow: 1
    sink(format!("{:?}", s)); //~ flow: 1
    sink(format!("{:>1$}", "x", s.len())); //~ flow:
    sink(format!("{n}", n = s.len())); //~ flow:
    sink(String::from_iter(s.chars())); //~ flow: 1
    sink(String::from_iter([s.as_str(), "b"])); //~ flow: 1
    sink(Box::<str>::from(s.as_str())); //~ flow: 1
    sink(std::rc::Rc::<str>::from(s.as_str())); //~ flow: 1
    sink(s.parse::<String>().unwrap()); //~ flow: 1
    sink(String::from_str(&s).unwrap()); //~ flow: 1
    sink(char::from_digit(7, 10)); //~ flow:
    sink(ToString::to_string(&s)); //~ flow: 1
    sink(ToOwned::to_owned(s.as_str())); //~ flow: 1
    sink(<String as AsRef<str>>::as_ref(&s)); //~ flow: 1
    sink(String::from_utf8_lossy(&AsRef::<[u8]>::as_ref(&s).to_vec())); //~ flow: 1
}

fn normal(s: &str) -> Cow<'_, str> {
    if s.contains(' ') {
        Cow::Owned(s.replace(' ', "_"))
    } else {
        Cow::Borrowed(s)
    }
}
fn take(s: impl Into<Cow<'static, str>>) -> String {
    s.into().into_owned()
}
pub fn cows() {
    sink(normal(&source(1))); //~ flow: 1
    sink(normal("a b")); //~ flow:
    sink(take(source(2))); //~ flow: 2
    sink(take("lit")); //~ flow:
    let mut c = Cow::Borrowed("x");
    c.to_mut().push_str(&source(3));
    sink(&c); //~ flow: 3
    c = Cow::from("y");
    sink(&*c); //~ flow:
    let more = source(4);
    c += more.as_str();
    sink(c.into_owned()); //~ flow: 4
    let d: Cow<[i64]> = vec![number(5)].into();
    sink(d[0]); //~ flow: 5
    match normal(&source(6)) {
        Cow::Borrowed(b) => sink(b), //~ flow: 6
        Cow::Owned(o) => sink(o.len()), //~ flow:
    }
    let n: String = normal("a").into();
    sink(n); //~ flow:
}

struct Id(String);
impl FromStr for Id {
    type Err = fmt::Error;
    fn from_str(s: &str) -> Result<Self, fmt::Error> {
        s.starts_with('<').then(|| Id(s.to_owned())).ok_or(fmt::Error)
    }
}
impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("id:")?;
        f.pad(&self.0)
    }
}
impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Id(..)")
    }
}
impl fmt::LowerHex for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.to_lowercase())
    }
}
pub fn own_formats() {
    let id: Id = source(1).parse().unwrap();
    sink(&id.0); //~ flow: 1
    sink(id.to_string()); //~ flow: 1
    sink(format!("{id}")); //~ flow: 1
    sink(format!("{id:?}")); //~ flow:
    sink(format!("{id:x}")); //~ flow: 1
    let other = Id::from_str("<7").unwrap();
    sink(other.to_string()); //~ flow:
    let both = format!("{other}{id:?}");
    sink(both); //~ flow:
    let args = format!("{:width$.prec$}", id, width = 3, prec = 20);
    sink(args); //~ flow: 1
    let mut out = String::new();
    for part in [&other, &id] {
        if !out.is_empty() {
            out.push(',');
        }
        let _ = write!(out, "{part}");
    }
    sink(out); //~ flow: 1
}

struct Report<'a> {
    title: &'a str,
    rows: Vec<(String, i64)>,
}
impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "# {}", self.title)?;
        for (k, v) in &self.rows {
            writeln!(f, "{k}: {v}")?;
        }
        Ok(())
    }
}
impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Report").field("title", &self.title).finish_non_exhaustive()
    }
}
struct Pair<'a>(&'a str, i64);
impl fmt::Debug for Pair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Pair").field(&self.1).finish()
    }
}
struct Listed(Vec<String>);
impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(self.0.iter()).finish()
    }
}
pub fn reports() {
    let r = Report { title: "t", rows: vec![("a".into(), number(1))] };
    sink(r.to_string()); //~ flow: 1
    sink(format!("{r:?}")); //~ flow:
    let title = source(2);
    let r = Report { title: &title, rows: vec![] };
    sink(r.to_string()); //~ flow: 2
    sink(&r); //~ flow: 2
    sink(format!("{:?}", Pair(&title, 1))); //~ flow:
    sink(Pair("p", number(3))); //~ flow: 3
    sink(Listed(vec![source(4)])); //~ flow: 4
}

pub fn characters() {
    let s = source(1);
    let mut letters = vec![];
    for c in s.chars() {
        if c.is_alphanumeric() {
            letters.push(c);
        }
    }
    sink(letters.iter().collect::<String>().len()); //~ flow:
    let mut out = String::new();
    for (i, c) in s.char_indices() {
        match c {
            '<' => out.push_str("&lt;"),
            c if i > 9 => out.extend(c.to_uppercase()),
            c => out.push(c),
        }
    }
    sink(out.replace("&lt;", "<")); //~ flow: 1
    let upper: String = s.chars().map(|c| c.to_ascii_uppercase()).collect();
    sink(upper); //~ flow: 1
    let joined = s.chars().map(|c| c.to_string()).collect::<Vec<_>>().join("");
    sink(joined); //~ flow: 1
    let folded = s.chars().fold(String::new(), |mut a, c| {
        a.push(c);
        a
    });
    sink(folded); //~ flow: 1
    let mut buf = [0; 4];
    let e = 'x'.encode_utf8(&mut buf);
    sink(e); //~ flow:
    let first = s.chars().next().map(|c| c == '<');
    sink(first); //~ flow:
    let bytes = s.as_bytes();
    let mut again = Vec::with_capacity(bytes.len());
    for b in bytes {
        again.push(*b);
    }
    sink(String::from_utf8(again).unwrap()); //~ flow: 1
    let mut i = 0;
    let mut copied = String::new();
    while i < s.len() {
        copied.push(s.as_bytes()[i] as char);
        i += 1;
    }
    sink(copied); //~ flow: 1
}
