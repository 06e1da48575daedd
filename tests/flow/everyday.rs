//! Options, results, strings, vectors.
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt::Write as _;
use std::rc::Rc;
use std::cell::{Cell, RefCell};

pub fn option_is_some_and() {
    let a = Some(source(1));
    let b = Some("x".to_string());
    if a.as_ref().is_some_and(|s| !s.is_empty()) {
        sink(a.clone().unwrap()); //~ flow: 1
    }
    sink(b.as_deref().filter(|s| s.len() > 2).or(a.as_deref())); //~ flow: 1
    sink(b.as_deref().or(a.as_deref())); //~ flow:
}
pub fn option_unzip_and_flatten() {
    let pair = Some((source(2), "b".to_string()));
    let (a, b) = pair.unzip();
    sink(a); //~ flow: 2
    sink(b); //~ flow:
    let n: Option<Option<String>> = Some(Some(source(3)));
    sink(n.flatten()); //~ flow: 3
}
pub fn option_get_or_insert() {
    let mut slot = None;
    slot.get_or_insert(source(4));
    sink(slot.as_ref()); //~ flow: 4
    slot.replace("x".into());
    sink(slot.as_ref()); //~ flow:
    let mut other = Some("kept".to_string());
    other.get_or_insert_with(|| source(5));
    sink(other); //~ flow:
}
fn parse(s: &str) -> Result<i64, String> {
    s.parse::<i64>().map_err(|_| format!("bad: {s}"))
}
pub fn result_inspect_err() {
    let mut seen = String::new();
    let _ = parse(&source(6)).inspect_err(|e| seen.push_str(e));
    sink(seen); //~ flow: 6
    let mut unseen = String::new();
    let _ = parse("x").inspect_err(|e| unseen.push_str(e));
    sink(unseen); //~ flow:
}
pub fn result_copied_iter() {
    let r: Result<&str, &str> = Ok("ok");
    let s = source(7);
    let t: Result<&str, &str> = Err(&s);
    sink(r.and_then(|_| t)); //~ flow: 7
    sink(t.or_else(|_| r)); //~ flow:
    sink(r.iter().chain(t.iter()).collect::<Vec<_>>()); //~ flow:
    sink(t.err().into_iter().collect::<String>()); //~ flow: 7
}
pub fn string_building() {
    let mut s = String::with_capacity(10);
    write!(s, "{:>5}", 1).unwrap();
    sink(&s); //~ flow:
    writeln!(&mut s, "{0}-{0}", source(8)).unwrap();
    sink(&s); //~ flow: 8
    s.truncate(0);
    sink(&s); //~ flow:
    s += &["a", &source(9)].concat();
    sink(&s); //~ flow: 9
    s = s.split_off(0);
    sink(&s); //~ flow: 9
    s = String::from_iter(["p", "q"]);
    sink(&s); //~ flow:
}
pub fn string_parts() {
    let s = format!("{},clean", source(10));
    let mut parts = s.split(',');
    let first = parts.next().unwrap();
    sink(first); //~ flow: 10
    let joined = ["a", "b"].map(|x| x.to_uppercase()).join(first);
    sink(joined); //~ flow: 10
    sink(["a", "b"].join("-")); //~ flow:
    sink(first.char_indices().map(|(i, _)| i).sum::<usize>()); //~ flow:
    sink(first.bytes().map(char::from).collect::<String>()); //~ flow: 10
}
pub fn bytes_and_back() {
    let b = source(11).into_bytes();
    sink(std::str::from_utf8(&b).unwrap()); //~ flow: 11
    let boxed: Box<[u8]> = b.into_boxed_slice();
    sink(String::from_utf8_lossy(&boxed)); //~ flow: 11
    let zero = [0u8; 4];
    sink(String::from_utf8_lossy(&zero)); //~ flow:
}
pub fn vec_edits() {
    let mut v = vec!["a".to_string()];
    v.insert(0, source(12));
    sink(&v[0]); //~ flow: 12
    sink(&v[1]); //~ flow:
    let gone = v.remove(0);
    sink(gone); //~ flow: 12
    sink(&v); //~ flow:
    v.extend_from_slice(&[source(13), "b".into()]);
    v.rotate_left(1);
    sink(v.iter().map(String::len).max()); //~ flow:
    v.drain(..).for_each(|s| sink(s)); //~ flow: 13
    sink(v); //~ flow:
}
pub fn vec_select() {
    let v = vec![source(14), "z".to_string()];
    let (a, b) = v.split_at(1);
    sink(a); //~ flow: 14
    sink(b); //~ flow:
    let [x, y] = &v[..] else { return };
    sink(x); //~ flow: 14
    sink(y); //~ flow:
    if let [head, tail @ ..] = v.as_slice() {
        sink(head); //~ flow: 14
        sink(tail); //~ flow:
    }
    sink(v.get(1..).unwrap_or_default()); //~ flow:
    sink(v.swap_remove_like(1)); //~ flow:
}
trait SwapRemove {
    fn swap_remove_like(&self, at: usize) -> String;
}
impl SwapRemove for Vec<String> {
    fn swap_remove_like(&self, at: usize) -> String {
        self.clone().swap_remove(at)
    }
}
pub fn deque_turns() {
    let mut d: VecDeque<String> = VecDeque::new();
    d.push_back(source(15));
    d.push_front("x".into());
    sink(d.front()); //~ flow:
    sink(d.back()); //~ flow: 15
    d.rotate_left(1);
    sink(d.front()); //~ flow: 15
    sink(d.pop_front()); //~ flow: 15
    sink(d); //~ flow:
}
pub fn maps_of_structs() {
    #[derive(Default, Clone)]
    struct Entry {
        value: String,
        hits: u32,
    }
    let mut m: HashMap<u32, Entry> = HashMap::new();
    m.entry(1).or_default().value = source(16);
    m.entry(2).or_default().hits += 1;
    sink(&m[&1].value); //~ flow: 16
    sink(&m[&2].value); //~ flow:
    sink(m[&1].hits); //~ flow:
    let Entry { value, .. } = m.remove(&1).unwrap_or_default();
    sink(value); //~ flow: 16
    sink(m.values().map(|e| e.value.as_str()).collect::<String>()); //~ flow:
}
pub fn set_ops() {
    let a: HashSet<String> = HashSet::from([source(17)]);
    let b: HashSet<String> = HashSet::from(["k".to_string()]);
    sink(a.union(&b).cloned().collect::<Vec<_>>()); //~ flow: 17
    sink(b.difference(&a).cloned().collect::<Vec<_>>()); //~ flow:
    sink(b.contains(&source(18))); //~ flow:
}
pub fn cow_paths() {
    fn clean(s: &str) -> Cow<'_, str> {
        if s.contains(' ') { Cow::Owned(s.replace(' ', "_")) } else { Cow::Borrowed(s) }
    }
    fn fixed(_: &str) -> Cow<'static, str> {
        Cow::Borrowed("fixed")
    }
    sink(clean(&source(19))); //~ flow: 19
    sink(fixed(&source(20))); //~ flow:
    let mut c: Cow<str> = "x".into();
    let more = source(21);
    c += &*more;
    sink(c.into_owned()); //~ flow: 21
}
pub fn rc_cells() {
    let shared = Rc::new(RefCell::new(vec![String::new()]));
    let view = Rc::clone(&shared);
    shared.borrow_mut()[0] = source(22);
    sink(&view.borrow()[0]); //~ flow: 22
    view.borrow_mut().clear();
    sink(&*shared.borrow()); //~ flow:
    let c = Cell::new(number(23));
    sink(c.replace(0)); //~ flow: 23
    sink(c.get()); //~ flow:
    let weak = Rc::downgrade(&shared);
    shared.borrow_mut().push(source(24));
    if let Some(up) = weak.upgrade() {
        sink(up.borrow().last()); //~ flow: 24
    }
}
pub fn btree_first() {
    let mut m = BTreeMap::new();
    m.insert("b", source(25));
    m.insert("a", "x".to_string());
    sink(m.first_key_value()); //~ flow:
    sink(m.pop_last()); //~ flow: 25
    sink(m.into_iter().collect::<Vec<_>>()); //~ flow:
}
