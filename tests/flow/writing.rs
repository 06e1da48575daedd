//! Text through bytes, buffers, readers and writers.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Cursor, Read, Write};

pub fn bytes_round_trip() {
    let b = source(1).into_bytes();
    sink(String::from_utf8(b.clone()).unwrap()); //~ flow: 1
    sink(std::str::from_utf8(&b).unwrap()); //~ flow: 1
    sink(String::from_utf8_lossy(&b).into_owned()); //~ flow: 1
    let mut c = b.to_vec();
    c.clear();
    sink(String::from_utf8(c).unwrap()); //~ flow:
}

pub fn chunks() {
    let text = source(2);
    let mut out = Vec::new();
    for c in text.as_bytes().chunks(2) {
        out.extend_from_slice(c);
    }
    sink(String::from_utf8(out).unwrap()); //~ flow: 2
    let n = text.as_bytes().chunks(2).count();
    sink(n); //~ flow:
}

fn escape(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '"' => out.push('\''),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
fn shape(s: &str) -> String {
    let mut out = String::new();
    for c in s.chars() {
        out.push(if c.is_ascii_digit() { '9' } else { 'a' });
    }
    out
}
pub fn char_loops() {
    sink(escape(&source(3))); //~ flow: 3
    sink(shape(&source(4))); //~ flow:
}

pub fn writing() {
    let mut s = String::new();
    write!(s, "{}-{:>4}", source(5), 1).unwrap();
    sink(&s); //~ flow: 5
    s.clear();
    writeln!(s, "{}", source(6).len()).unwrap();
    sink(s); //~ flow:
    let mut w = Vec::new();
    w.write_all(source(7).as_bytes()).unwrap();
    sink(String::from_utf8_lossy(&w)); //~ flow: 7
    let mut cur = Cursor::new(Vec::new());
    write!(cur, "{}", source(8)).unwrap();
    sink(String::from_utf8(cur.into_inner()).unwrap()); //~ flow: 8
}

pub fn reading() {
    let text = format!("head\n{}\ntail", source(9));
    let mut r = BufReader::new(text.as_bytes());
    let mut line = String::new();
    r.read_line(&mut line).unwrap();
    let rest: Vec<String> = r.lines().map(|l| l.unwrap()).collect();
    sink(&rest[0]); //~ flow: 9
    let mut all = String::new();
    "static".as_bytes().read_to_string(&mut all).unwrap();
    sink(&all); //~ flow:
    all.clear();
    Cursor::new(source(10)).read_to_string(&mut all).unwrap();
    sink(all); //~ flow: 10
    let mut buf = [0u8; 3];
    let n = Cursor::new(source(11)).read(&mut buf).unwrap();
    sink(String::from_utf8_lossy(&buf[..n]) + ">"); //~ flow: 11
    sink(n); //~ flow:
}

fn normal(s: &str) -> Cow<'_, str> {
    if s.contains('\t') { Cow::Owned(s.replace('\t', " ")) } else { Cow::Borrowed(s) }
}
pub fn cows() {
    sink(normal(&source(12))); //~ flow: 12
    let mut c = normal("x");
    sink(&c); //~ flow:
    c.to_mut().push_str(&source(13));
    sink(c.into_owned()); //~ flow: 13
}

struct Query<'a>(Vec<(&'a str, &'a str)>);
impl<'a> Query<'a> {
    fn parse(s: &'a str) -> Self {
        Query(s.split('&').filter_map(|p| p.split_once('=')).collect())
    }
    fn get(&self, k: &str) -> Option<&'a str> {
        self.0.iter().find_map(|&(n, v)| (n == k).then_some(v))
    }
}
pub fn parsed_query() {
    let raw = format!("a={}&b=2", source(14));
    sink(Query::parse(&raw).get("a")); //~ flow: 14
    let other = Query::parse("a=1&b=2");
    sink(other.get(&source(15))); //~ flow:
}

pub fn slicing() {
    let s = source(16);
    let (head, tail) = s.split_at(1);
    sink([head, tail].concat()); //~ flow: 16
    sink(s.strip_prefix('<').map(|r| format!("<{r}"))); //~ flow: 16
    sink(s.char_indices().map(|(i, _)| i).last()); //~ flow:
    sink(s.bytes().rev().map(|b| b as char).collect::<Vec<_>>().into_iter().rev().collect::<String>()); //~ flow: 16
    sink(s.find('<')); //~ flow:
    sink(format!("{s:.0}")); //~ flow:
}

pub fn joins_and_splits() {
    let parts = ["a".to_string(), source(17)];
    sink(parts.join(",")); //~ flow: 17
    let lines = parts.join("\n");
    sink(lines.lines().skip(1).collect::<Vec<_>>()); //~ flow: 17
    let sep = source(18);
    sink(["x", "y"].join(&sep)); //~ flow: 18
    sink(lines.split_whitespace().map(str::len).collect::<Vec<_>>()); //~ flow:
    let mut it = "k:v".splitn(2, ':');
    sink(it.next()); //~ flow:
}

struct Upper<'a>(&'a str);
impl std::fmt::Display for Upper<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.0.chars() {
            f.write_char(c.to_ascii_uppercase())?;
        }
        Ok(())
    }
}
struct Hidden(#[allow(dead_code)] String);
impl std::fmt::Display for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad("hidden")
    }
}
pub fn own_display() {
    sink(Upper(&source(19)).to_string()); //~ flow: 19
    sink(format!("{:>10}", Hidden(source(20)))); //~ flow:
    sink(format_args!("{}", Upper("x")).to_string()); //~ flow:
}

pub fn retain_and_drain() {
    let mut s = format!("ab{}", source(21));
    let front: String = s.drain(..2).collect();
    sink(&s); //~ flow: 21
    sink(front.len()); //~ flow:
    s.retain(|c| c != 'x');
    sink(&s); //~ flow: 21
    s.truncate(0);
    sink(&s); //~ flow:
    s.insert_str(0, &source(22));
    let boxed: Box<str> = s.into_boxed_str();
    sink(boxed.into_string()); //~ flow: 22
}

pub fn numbers_as_text() {
    let n = number(23);
    sink(n.to_string()); //~ flow: 23
    sink(format!("{n:08}")); //~ flow: 23
    let back: i64 = n.to_string().parse().unwrap();
    sink(back); //~ flow: 23
    sink(i64::from_le_bytes(n.to_le_bytes())); //~ flow: 23
    sink(n.checked_sub(n).map(|_| 0)); //~ flow:
    sink(n.signum()); //~ flow:
}

fn rot(s: &[u8]) -> Vec<u8> {
    s.iter().map(|b| b.wrapping_add(1)).map(|b| b.wrapping_sub(1)).collect()
}
pub fn byte_maps() {
    sink(String::from_utf8(rot(source(24).as_bytes())).unwrap()); //~ flow: 24
    sink(rot(&vec![0; source(25).len()])); //~ flow:
    let hex: String = source(26).bytes().map(|b| format!("{b:02x}")).collect();
    let raw: Vec<u8> = (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect();
    sink(String::from_utf8(raw).unwrap()); //~ flow: 26
}

pub fn os_and_paths() {
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    let p = Path::new("/srv").join(source(27)).with_extension("txt");
    sink(p.file_stem().unwrap()); //~ flow: 27
    sink(p.extension()); //~ flow: //~ spurious: 27
    let mut q = PathBuf::from(source(28));
    sink(q.display().to_string()); //~ flow: 28
    q.set_file_name("clean");
    let o: OsString = "x".into();
    sink(o); //~ flow:
    sink(p.parent().map(|d| d.to_path_buf())); //~ flow: //~ spurious: 27
}
