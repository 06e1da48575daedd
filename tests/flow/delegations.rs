//! Impls that hand on to the same trait of a field: its methods are known there without an import.
use std::fmt;
struct Id(String);
impl fmt::Display for Id { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
struct Num(u64);
impl fmt::Display for Num { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
#[derive(Debug)]
struct Veiled { id: String }
impl fmt::Display for Veiled { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("hidden") } }
struct Outer(Veiled);
impl fmt::Display for Outer { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
struct Wrap<T>(T);
impl<T: fmt::Display> fmt::Display for Wrap<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "<")?; self.0.fmt(f)?; write!(f, ">") } }
pub fn shown() {
    sink(Id(source(1)).to_string()); //~ flow: 1
    sink(format!("{}", Id(source(2)))); //~ flow: 2
    let n = Num(number(4) as u64);
    sink(n.to_string()); //~ flow: 4
    sink(format!("{}", Outer(Veiled { id: source(5) }))); //~ flow:
    sink(Wrap(source(6)).to_string()); //~ flow: 6
    sink(Wrap(Id(source(7))).to_string()); //~ flow: 7
    sink(Wrap(Veiled { id: source(8) }).to_string()); //~ flow:
}

struct Level(String);
impl fmt::Debug for Level { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
struct Both(String);
impl fmt::Display for Both { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
impl fmt::Debug for Both { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { "both".fmt(f) } }
pub fn each_by_its_own() {
    sink(format!("{:?}", Level(source(11)))); //~ flow: 11
    sink(format!("{}", Both(source(12)))); //~ flow: 12
    sink(format!("{:?}", Both(source(13)))); //~ flow:
}
