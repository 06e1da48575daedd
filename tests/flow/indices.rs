//! What the program indexes itself.
use std::collections::*;
use std::ops::Index;
enum Json {
    Null,
    Str(String),
    Obj(BTreeMap<String, Json>),
}
impl Json {
    fn get(&self, k: &str) -> Option<&Json> {
        match self {
            Json::Obj(m) => m.get(k),
            _ => None,
        }
    }
    fn as_str(&self) -> Option<&str> {
        match self {
            Json::Str(s) => Some(s),
            _ => None,
        }
    }
}
impl Index<&str> for Json {
    type Output = Json;
    fn index(&self, k: &str) -> &Json {
        self.get(k).unwrap_or(&Json::Null)
    }
}
struct S {
    m: BTreeMap<String, String>,
}
impl Index<&str> for S {
    type Output = String;
    fn index(&self, k: &str) -> &String {
        self.m.get(k).unwrap()
    }
}
struct T {
    m: BTreeMap<String, String>,
    d: String,
}
impl Index<&str> for T {
    type Output = String;
    fn index(&self, k: &str) -> &String {
        self.m.get(k).unwrap_or(&self.d)
    }
}
pub fn json() {
    let j = Json::Obj(BTreeMap::from([("a".to_string(), Json::Str(source(1)))]));
    sink(j.get("a").and_then(|x| x.as_str())); //~ flow: 1
    sink(j["a"].as_str()); //~ flow: 1
    let x = &j["a"];
    sink(x.as_str()); //~ flow: 1
    if let Json::Str(s) = &j["a"] {
        sink(s); //~ flow: 1
    }
    let s = S { m: BTreeMap::from([("a".to_string(), source(2))]) };
    sink(&s["a"]); //~ flow: 2
    sink(s["a"].clone()); //~ flow: 2
    let s = T { m: BTreeMap::from([("a".to_string(), source(3))]), d: String::new() };
    sink(&s["a"]); //~ flow: 3
    let s = T { m: BTreeMap::from([("b".to_string(), source(3))]), d: String::new() };
    sink(&s["a"]); //~ flow:
}
