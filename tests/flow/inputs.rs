//! Checks that make a value known, and what looks like one; input and output of the standard library.
use std::collections::{HashMap, HashSet};
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};

const NAMES: [&str; 2] = ["a", "b"];
fn allowed(s: &str) -> bool {
    matches!(s, "x" | "y")
}
fn check(s: &str) -> Result<(), String> {
    if NAMES.contains(&s) { Ok(()) } else { Err("no".into()) }
}
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Fast,
    Slow,
}
impl std::str::FromStr for Mode {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        match s {
            "fast" => Ok(Mode::Fast),
            "slow" => Ok(Mode::Slow),
            other => Err(format!("unknown {other}")),
        }
    }
}
impl Mode {
    fn as_str(self) -> &'static str {
        match self {
            Mode::Fast => "fast",
            Mode::Slow => "slow",
        }
    }
}

pub fn matched_constants() {
    let s = source(1);
    let word = match s.as_str() {
        "a" => "one",
        "b" => "two",
        _ => "many",
    };
    sink(word); //~ flow:
    let n = match s.len() {
        0 => 0,
        n => n,
    };
    sink(n); //~ flow:
    let mode: Result<Mode, _> = s.parse();
    sink(mode.clone().map(Mode::as_str)); //~ flow: 1
    sink(mode.clone().ok()); //~ flow:
    sink(mode.unwrap_err()); //~ flow: 1
    let pick = NAMES.iter().find(|n| **n == s).copied().unwrap_or("none");
    sink(pick); //~ flow:
    let table = HashMap::from([("k", "v")]);
    sink(table.get(s.as_str()).copied().unwrap_or("d")); //~ flow:
    let index = s.len() % 2;
    sink(NAMES[index]); //~ flow:
    let flag = s == "yes";
    sink(if flag { "on" } else { "off" }); //~ flow:
    let ok = check(&s).is_ok();
    sink(ok); //~ flow:
}

pub fn parsed() {
    let s = number(1).to_string();
    if let Ok(n) = s.parse::<u32>() {
        sink(n); //~ flow: 1
    }
    let n: i64 = s.trim().parse().unwrap_or_default();
    sink(n); //~ flow: 1
    let clamped = n.clamp(0, 10);
    sink(clamped > 1); //~ flow:
    let parts = s.split(',').map(str::trim).filter_map(|p| p.parse::<i64>().ok()).collect::<Vec<_>>();
    sink(parts); //~ flow: 1
    let b: bool = source(2).parse().unwrap_or(false);
    sink(b); //~ flow:
    let c = source(3).chars().filter(char::is_ascii_digit).collect::<String>();
    sink(c.len()); //~ flow:
    sink(u8::from_str_radix("ff", 16)); //~ flow:
    sink(i64::from_str_radix(&s, 10)); //~ flow: 1
}

pub fn cursors() {
    let mut c = Cursor::new(source(1).into_bytes());
    let mut text = String::new();
    c.read_to_string(&mut text).unwrap();
    sink(&text); //~ flow: 1
    c.rewind().unwrap();
    let mut buf = vec![];
    c.read_to_end(&mut buf).unwrap();
    sink(String::from_utf8_lossy(&buf)); //~ flow: 1
    let data = source(2);
    let mut r = BufReader::new(data.as_bytes());
    let mut line = String::new();
    r.read_line(&mut line).unwrap();
    sink(&line); //~ flow: 2
    let lines = data.as_bytes().lines().map(|l| l.unwrap()).collect::<Vec<_>>();
    sink(lines); //~ flow: 2
    let mut out = Vec::new();
    write!(&mut out, "{}", source(3)).unwrap();
    sink(String::from_utf8(out.clone()).unwrap()); //~ flow: 3
    out.clear();
    out.write_all(source(4).as_bytes()).unwrap();
    sink(std::str::from_utf8(&out).unwrap()); //~ flow: 4
    let mut w = BufWriter::new(Vec::new());
    w.write_all(source(5).as_bytes()).unwrap();
    w.flush().unwrap();
    sink(String::from_utf8(w.into_inner().unwrap()).unwrap()); //~ flow: 5
    let mut dst = Vec::new();
    io::copy(&mut source(6).as_bytes(), &mut dst).unwrap();
    sink(String::from_utf8_lossy(&dst)); //~ flow: 6
    let mut four = [0u8; 3];
    source(7).as_bytes().read_exact(&mut four).unwrap();
    sink(std::str::from_utf8(&four)); //~ flow: 7
    let mut chained = "a".as_bytes().chain(io::empty());
    let mut all = String::new();
    chained.read_to_string(&mut all).unwrap();
    sink(all); //~ flow:
    let s = source(8);
    let mut taken = String::new();
    s.as_bytes().take(9).read_to_string(&mut taken).unwrap();
    sink(taken); //~ flow: 8
    for part in BufReader::new(source(9).as_bytes()).split(b',') {
        sink(String::from_utf8(part.unwrap()).unwrap()); //~ flow: 9
    }
    let mut cur = Cursor::new(Vec::new());
    cur.write_all(b"clean").unwrap();
    cur.set_position(0);
    sink(cur.get_ref()); //~ flow:
    cur.write_all(source(10).as_bytes()).unwrap();
    sink(String::from_utf8(cur.into_inner()).unwrap()); //~ flow: 10
}

pub fn paths() {
    let p = Path::new("/srv").join(source(1));
    sink(p.display().to_string()); //~ flow: 1
    sink(p.to_string_lossy()); //~ flow: 1
    sink(p.file_name()); //~ flow: 1
    sink(p.components().count()); //~ flow:
    sink(p.is_absolute()); //~ flow:
    let mut b = PathBuf::from("/srv");
    sink(&b); //~ flow:
    b.push(source(2));
    sink(&b); //~ flow: 2
    b.pop();
    b.set_file_name("clean");
    let q: PathBuf = ["a", &source(3)].iter().collect();
    sink(q.as_os_str().to_owned()); //~ flow: 3
    sink(q.with_extension("txt")); //~ flow: 3
    sink(q.with_file_name("x")); //~ flow: //~ spurious: 3
    sink(q.to_str().unwrap().to_string()); //~ flow: 3
    sink(Path::new("a/b").join("c").file_stem()); //~ flow:
    let s = source(4);
    let r: &Path = s.as_ref();
    sink(r.to_path_buf()); //~ flow: 4
    sink(r.iter().next()); //~ flow: 4
    let o = std::ffi::OsString::from(source(5));
    sink(o.into_string().unwrap()); //~ flow: 5
    sink(Path::new(&s).strip_prefix("x").is_err()); //~ flow:
    sink(format!("{}", Path::new(&s).display())); //~ flow: 4
}

fn validate(s: String) -> Result<String, String> {
    if s.len() > 100 {
        return Err(s);
    }
    Ok(s)
}
struct Clean(String);
impl Clean {
    fn new(s: &str) -> Option<Clean> {
        let set = HashSet::from(["x", "y"]);
        set.get(s).map(|k| Clean(k.to_string()))
    }
    fn escape(s: &str) -> Clean {
        Clean(s.chars().map(|c| if c == '<' { 'l' } else { c }).collect())
    }
}
pub fn validated() {
    sink(validate(source(1)).unwrap()); //~ flow: 1
    sink(Clean::new("x").map(|c| c.0)); //~ flow:
    sink(Clean::escape(&format!("-{}", source(2))).0.len()); //~ flow:
    let s = source(3);
    if allowed(&s) {
        sink("allowed"); //~ flow:
    } else {
        sink(&s); //~ flow: 3
    }
    let Ok(()) = check(&s) else {
        sink(s); //~ flow: 3
        return;
    };
}
