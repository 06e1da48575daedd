//! Text, paths, readers and writers.
use std::ffi::{CString, OsStr, OsString};
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::str;

pub fn strings() {
    let s = source(1);
    sink(s.len()); //~ flow:
    sink(s.is_empty()); //~ flow:
    sink(s.starts_with('<')); //~ flow:
    sink(s.contains("1")); //~ flow:
    sink(s.chars().count()); //~ flow:
    sink(s.find('1')); //~ flow:
    sink(s.trim()); //~ flow: 1
    sink(s.to_lowercase()); //~ flow: 1
    sink(s.repeat(2)); //~ flow: 1
    sink(s.replace("x", "y")); //~ flow: 1
    sink("x-y".replace("x", &s)); //~ flow: 1
    sink(s.replacen("q", "w", 1)); //~ flow: 1
    sink(s.strip_prefix("a").unwrap_or(&s)); //~ flow: 1
    sink(s.split(',').next()); //~ flow: 1
    sink(s.split(',').collect::<Vec<_>>()); //~ flow: 1
    sink(s.split_whitespace().last()); //~ flow: 1
    sink(s.lines().next()); //~ flow: 1
    sink(s.rsplit('/').next()); //~ flow: 1
    sink(s.splitn(2, ':').next()); //~ flow: 1
    sink(s.split_at(0).1); //~ flow: 1
    sink(&s[0..]); //~ flow: 1
    sink(s.get(0..)); //~ flow: 1
    sink(s.chars().collect::<String>()); //~ flow: 1
    sink(s.chars().map(|c| c.to_ascii_uppercase()).collect::<String>()); //~ flow: 1
    sink(s.chars().filter(|c| *c != 'x').collect::<String>()); //~ flow: 1
    sink(s.char_indices().map(|(_, c)| c).collect::<String>()); //~ flow: 1
    sink(s.bytes().map(|b| b as char).collect::<String>()); //~ flow: 1
    sink(str::from_utf8(s.as_bytes()).unwrap()); //~ flow: 1
    sink(String::from_utf8_lossy(s.as_bytes())); //~ flow: 1
    sink(String::from_utf8(s.clone().into_bytes()).unwrap()); //~ flow: 1
    sink(s.clone().into_boxed_str()); //~ flow: 1
    sink(s.as_str().to_owned() + "x"); //~ flow: 1
    sink("x".to_owned() + &s); //~ flow: 1
    sink(["a", &s].concat()); //~ flow: 1
    sink(["a", &s].join("-")); //~ flow: 1
    sink(vec!["a", "b"].join(&s)); //~ flow: 1
    let mut t = String::with_capacity(10);
    t.push_str(&source(2));
    sink(&t); //~ flow: 2
    t.clear();
    sink(&t); //~ flow:
    t.insert_str(0, &source(3));
    sink(&t); //~ flow: 3
    t.truncate(0);
    t += &source(4);
    sink(&t); //~ flow: 4
    let u = t.split_off(0);
    sink(&u); //~ flow: 4
    let mut v = String::from("a");
    v.extend(["b".to_string(), source(5)]);
    sink(&v); //~ flow: 5
    v.extend(source(6).chars());
    sink(&v); //~ flow: 5, 6
    v.retain(|c| c.is_alphabetic());
    let mut w = String::new();
    for c in source(7).chars() {
        w.push(c);
    }
    sink(&w); //~ flow: 7
    w.drain(..).for_each(drop);
    w.replace_range(.., &source(8));
    sink(&w); //~ flow: 8
    let x: String = vec![source(9), "a".into()].into_iter().collect();
    sink(x); //~ flow: 9
    let y = source(10).parse::<String>().unwrap();
    sink(y); //~ flow: 10
    sink(char::from_digit(3, 10)); //~ flow:
    sink(source(11).eq_ignore_ascii_case("a")); //~ flow:
    sink(format!("{:?}", source(14).split('x').collect::<Vec<_>>())); //~ flow: 14
    sink(source(15).chars().rev().rev().collect::<String>()); //~ flow: 15
    sink(source(16).into_bytes().iter().map(|b| format!("{b:02x}")).collect::<String>().len()); //~ flow:
    sink(source(17).matches('1').count()); //~ flow:
    sink(source(18).trim_start_matches("x").trim_end().trim_matches('y')); //~ flow: 18
    let mut z = source(20);
    z = z.trim().to_string();
    sink(&z); //~ flow: 20
    z = String::new();
    sink(&z); //~ flow:
    let (k, val) = "key=".split_once('=').map(|(k, v)| (k.to_string(), v.to_string() + &source(21))).unwrap();
    sink(k); //~ flow:
    sink(val); //~ flow: 21
    let mut a = source(22);
    a.make_ascii_lowercase();
    sink(&a); //~ flow: 22
    a.pop();
    a.remove(0);
    let b: &'static str = Box::leak(source(23).into_boxed_str());
    sink(b); //~ flow: 23
    sink(source(24).escape_debug().to_string()); //~ flow: 24
    let chars: Vec<char> = source(25).chars().collect();
    sink(chars.iter().collect::<String>()); //~ flow: 25
    sink(String::from_iter(chars)); //~ flow: 25
    sink(source(26).chars().fold(String::new(), |mut acc, c| { //~ flow: 26
        acc.push(c);
        acc
    }));
    sink(source(27).char_indices().fold(0, |a, (i, _)| a + i)); //~ flow:
    sink("abc".chars().fold(source(28), |acc, c| acc + &c.to_string())); //~ flow: 28
    sink(i64::from_str_radix("12", 10)); //~ flow:
    sink(source(29).encode_utf16().count()); //~ flow:
    sink(std::char::from_u32(65)); //~ flow:
}
pub fn paths() {
    let p = Path::new("/a").join(source(1));
    sink(&p); //~ flow: 1
    sink(p.file_name()); //~ flow: 1
    sink(p.to_string_lossy()); //~ flow: 1
    sink(p.display().to_string()); //~ flow: 1
    sink(p.parent().map(|x| x.exists())); //~ flow:
    sink(p.to_str()); //~ flow: 1
    sink(p.as_os_str().to_os_string()); //~ flow: 1
    let mut q = PathBuf::from("a");
    q.push(source(2));
    sink(&q); //~ flow: 2
    q.pop();
    q.set_file_name(source(3));
    sink(p.components().count()); //~ flow:
    sink(Path::new(&source(4)).to_path_buf()); //~ flow: 4
    let o = OsString::from(source(5));
    sink(&o); //~ flow: 5
    sink(o.into_string().unwrap()); //~ flow: 5
    sink(OsStr::new(&source(6)).to_string_lossy().into_owned()); //~ flow: 6
    let c = CString::new(source(7)).unwrap();
    sink(c.to_str()); //~ flow: 7
    sink(PathBuf::from(source(8)).with_extension("x")); //~ flow: 8
    let pb: PathBuf = ["a", &source(9)].iter().collect();
    sink(pb); //~ flow: 9
    sink(p.is_absolute()); //~ flow:
    sink(p.starts_with("/a")); //~ flow:
}
pub fn io_buffers() -> () {
    let mut buf: Vec<u8> = Vec::new();
    buf.write_all(source(1).as_bytes()).unwrap();
    sink(String::from_utf8(buf.clone()).unwrap()); //~ flow: 1
    write!(buf, "{}", source(2)).unwrap();
    sink(String::from_utf8_lossy(&buf)); //~ flow: 1, 2
    let mut out = String::new();
    source(3).as_bytes().read_to_string(&mut out).unwrap();
    sink(&out); //~ flow: 3
    let mut cur = Cursor::new(source(4));
    let mut o2 = String::new();
    cur.read_to_string(&mut o2).unwrap();
    sink(o2); //~ flow: 4
    let mut line = String::new();
    BufReader::new(source(5).as_bytes()).read_line(&mut line).unwrap();
    sink(&line); //~ flow: 5
    let text5 = source(6);
    for l in BufReader::new(text5.as_bytes()).lines() {
        sink(l.unwrap()); //~ flow: 6
    }
    let mut w = BufWriter::new(Vec::new());
    w.write_all(source(7).as_bytes()).unwrap();
    sink(String::from_utf8(w.into_inner().unwrap()).unwrap()); //~ flow: 7
    let mut small = [0u8; 3];
    source(8).as_bytes().read_exact(&mut small).unwrap();
    sink(str::from_utf8(&small).unwrap()); //~ flow: 8
    let mut copied = Vec::new();
    io::copy(&mut source(9).as_bytes(), &mut copied).unwrap();
    sink(String::from_utf8(copied).unwrap()); //~ flow: 9
    sink(io::read_to_string(source(10).as_bytes()).unwrap()); //~ flow: 10
    let mut c = Cursor::new(Vec::new());
    c.write_all(source(11).as_bytes()).unwrap();
    sink(String::from_utf8(c.into_inner()).unwrap()); //~ flow: 11
    let mut taken = String::new();
    source(12).as_bytes().take(9).read_to_string(&mut taken).unwrap();
    sink(taken); //~ flow: 12
    let mut ch = String::new();
    "x".as_bytes().chain(source(13).as_bytes()).read_to_string(&mut ch).unwrap();
    sink(ch); //~ flow: 13
    let e = io::Error::new(io::ErrorKind::Other, source(14));
    sink(e.to_string()); //~ flow: 14
    let e2 = io::Error::other(source(15));
    sink(e2.into_inner().map(|b| b.to_string())); //~ flow: 15
    let mut upto = Vec::new();
    BufReader::new(source(16).as_bytes()).read_until(b'>', &mut upto).unwrap();
    sink(String::from_utf8(upto).unwrap()); //~ flow: 16
    let parts: Vec<Vec<u8>> = source(17).as_bytes().split(|b| *b == b',').map(|s| s.to_vec()).collect();
    sink(String::from_utf8(parts.concat()).unwrap()); //~ flow: 17
}
struct Upper<W: Write>(W);
impl<W: Write> Write for Upper<W> {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> {
        self.0.write(&b.to_ascii_uppercase())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
struct Src(String, bool);
impl Read for Src {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.1 {
            return Ok(0);
        }
        self.1 = true;
        let b = self.0.as_bytes();
        buf[..b.len()].copy_from_slice(b);
        Ok(b.len())
    }
}
struct Sw(String);
impl std::fmt::Write for Sw {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.0.push_str(s);
        Ok(())
    }
}
pub fn own_io() {
    let mut v = Vec::new();
    Upper(&mut v).write_all(source(1).as_bytes()).unwrap();
    sink(String::from_utf8(v).unwrap()); //~ flow: 1
    let mut s = String::new();
    Src(source(2), false).read_to_string(&mut s).unwrap();
    sink(s); //~ flow: 2
    let mut w = Sw(String::new());
    write!(w, "{}", source(3)).unwrap();
    sink(w.0); //~ flow: 3
    let mut w2 = Sw(String::new());
    write!(w2, "x").unwrap();
    sink(w2.0); //~ flow:
    let mut d: Box<dyn Write> = Box::new(Vec::new());
    d.write_all(source(4).as_bytes()).unwrap();
}
