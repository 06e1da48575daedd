//! Option, Result, Cow, Entry, iterators and lists through their less usual methods.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

pub fn option_insertion() {
    let mut a = Some("x".to_string());
    let b = a.get_or_insert_with(|| source(1));
    sink(&*b); //~ flow:
    let mut c: Option<String> = None;
    sink(c.get_or_insert_with(|| source(2))); //~ flow: 2
    let mut d = Some(source(3));
    d.insert("y".to_string());
    sink(d); //~ flow:
    let mut e = None;
    *e.get_or_insert(source(4)) = "z".to_string();
    sink(e); //~ flow:
    let mut f = Some(source(5));
    sink(f.get_or_insert("w".to_string())); //~ flow: 5
}

pub fn option_choice() {
    let a = Some(source(1));
    sink(a.clone().or(Some(source(2)))); //~ flow: 1
    sink(a.clone().or_else(|| Some(source(2)))); //~ flow: 1
    sink(None.or(Some(source(3)))); //~ flow: 3
    sink(a.clone().and(Some("x"))); //~ flow:
    sink(a.clone().xor(None)); //~ flow: 1
    sink(a.clone().zip(Some(source(4))).unwrap().1); //~ flow: 4
    sink(a.clone().zip(Some(source(4))).unwrap().0); //~ flow: 1
    let b: Option<String> = None;
    sink(b.clone().unwrap_or(source(5))); //~ flow: 5
    sink(b.unwrap_or_else(|| "x".into())); //~ flow:
    sink(a.clone().map_or("x".to_string(), |s| s + "y")); //~ flow: 1
    sink(a.map_or_else(|| source(6), |_| "x".to_string())); //~ flow:
}

pub fn option_shapes() {
    let a = Some(Some(source(1)));
    sink(a.clone().flatten()); //~ flow: 1
    let b: Option<Result<String, String>> = Some(Ok(source(2)));
    sink(b.transpose().unwrap()); //~ flow: 2
    let c: Option<Result<String, String>> = Some(Err(source(3)));
    sink(c.transpose().unwrap_err()); //~ flow: 3
    let (d, e) = Some((source(4), "x")).unzip();
    sink(d); //~ flow: 4
    sink(e); //~ flow:
    let mut f = Some(source(5));
    if let Some(inner) = f.as_mut() {
        *inner = "x".into();
    }
    sink(f); //~ flow:
    let mut g = Some("x".to_string());
    g.as_mut().unwrap().push_str(&source(6));
    sink(g.as_deref()); //~ flow: 6
    let mut h = Some(source(7));
    let i = h.take();
    sink(h); //~ flow:
    sink(i); //~ flow: 7
    let mut j = Some(source(8));
    let k = j.replace("x".into());
    sink(j); //~ flow:
    sink(k); //~ flow: 8
    let l = Some(source(9)).filter(|s| !s.is_empty());
    sink(l); //~ flow: 9
    sink(Some(source(10)).is_some_and(|s| s.is_empty())); //~ flow:
    sink(Some(source(11)).into_iter().next()); //~ flow: 11
    let mut n = None;
    n.insert(source(13));
    if let Some(inner) = &n {
        sink(inner); //~ flow: 13
    }
    let mut o: Option<String> = None;
    o.replace(source(14));
    match o {
        Some(inner) => sink(inner), //~ flow: 14
        None => sink("none"),
    }
    let m = Some(source(12)).inspect(|s| sink(s)); //~ flow: 12
    sink(m.ok_or("x")); //~ flow: 12
}

pub fn result_shapes() {
    let a: Result<String, String> = Ok(source(1));
    sink(a.as_ref().ok()); //~ flow: 1
    sink(a.as_ref().err()); //~ flow:
    sink(a.clone().unwrap_or_default()); //~ flow: 1
    sink(a.clone().or_else(|e| Err::<String, _>(e)).unwrap()); //~ flow: 1
    sink(a.clone().map(|_| "x").unwrap()); //~ flow:
    sink(a.clone().map_err(|_| source(2)).unwrap()); //~ flow: 1
    sink(a.clone().and_then(|s| Ok::<_, String>(s + "x")).unwrap()); //~ flow: 1
    sink(a.iter().next()); //~ flow: 1
    let b: Result<String, String> = Err(source(3));
    sink(b.as_ref().unwrap_err()); //~ flow: 3
    sink(b.clone().unwrap_or("x".into())); //~ flow:
    sink(b.clone().unwrap_or_else(|e| e)); //~ flow: 3
    sink(b.clone().map_err(|e| format!("{e}!")).unwrap_err()); //~ flow: 3
    sink(b.clone().or(Ok::<_, String>("x".into()))); //~ flow:
    sink(b.map_or_else(|e| e, |s| s)); //~ flow: 3
    let c: Result<Vec<String>, String> = vec![Ok(source(4)), Ok("x".into())].into_iter().collect();
    sink(c.unwrap()); //~ flow: 4
    let d: Option<Vec<String>> = [Some(source(5))].into_iter().collect();
    sink(d.unwrap_or_default()); //~ flow: 5
}

pub fn split_at_mut_halves() {
    let mut list = ["x".to_string(), "y".to_string()];
    {
        let (a, b) = list.split_at_mut(1);
        a[0] = source(1);
        b[0] = "z".into();
    }
    sink(&list[0]); //~ flow: 1
    sink(&list[1]); //~ flow:
    let mut other = vec![source(2), source(3)];
    if let Some((first, rest)) = other.split_first_mut() {
        *first = "x".into();
        sink(&rest[0]); //~ flow: 3
    }
    sink(&other[0]); //~ flow:
    sink(&other[1]); //~ flow: 3
    if let Some(last) = other.last_mut() {
        *last = "y".into();
    }
    sink(other); //~ flow:
}

pub fn slice_reading() {
    let list = [source(1), "x".to_string(), source(2)];
    sink(list.first()); //~ flow: 1
    sink(list.last()); //~ flow: 2
    sink(list.get(1)); //~ flow:
    sink(&list[1..]); //~ flow: 2
    sink(&list[..1]); //~ flow: 1
    sink(&list[1..2]); //~ flow:
    let (a, b) = list.split_at(1);
    sink(a); //~ flow: 1
    sink(b); //~ flow: 2
    let [c, d, e] = &list;
    sink(c); //~ flow: 1
    sink(d); //~ flow:
    sink(e); //~ flow: 2
    let [first, .., last] = &list;
    sink((first, last)); //~ flow: 1, 2
    let [_, tail @ ..] = &list;
    sink(tail); //~ flow: 2
    sink(tail.first()); //~ flow:
    sink(list.iter().rev().next()); //~ flow: 2
    sink(list.iter().nth(1)); //~ flow:
    sink(list.iter().skip(1).next()); //~ flow:
    sink(list.iter().take(1).last()); //~ flow: 1
    sink(list.concat()); //~ flow: 1, 2
    sink(list.join(",")); //~ flow: 1, 2
    sink(list.contains(&source(3))); //~ flow:
    sink(list.len()); //~ flow:
}

pub fn chunks_and_windows() {
    let list = [source(1), "x".to_string()];
    for pair in list.chunks(2) {
        sink(&pair[0]); //~ flow: 1
    }
    for pair in list.windows(2) {
        sink(pair); //~ flow: 1
    }
    let clean = ["x"; 4];
    for pair in clean.chunks(2) {
        sink(pair); //~ flow:
    }
}

pub fn iterator_adapters() {
    let list = vec![source(1), "x".to_string()];
    sink(list.iter().map(|s| s.len()).collect::<Vec<_>>()); //~ flow:
    sink(list.iter().filter_map(|s| Some(s.clone())).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().flat_map(|s| vec![s.clone(), source(2)]).collect::<Vec<_>>()); //~ flow: 1, 2
    sink(list.iter().find(|s| s.len() > 1)); //~ flow: 1
    sink(list.iter().position(|s| s == "x")); //~ flow:
    sink(list.iter().any(|s| s == "x")); //~ flow:
    sink(list.iter().cloned().reduce(|a, b| a + &b)); //~ flow: 1
    sink(list.iter().cycle().nth(0)); //~ flow: 1
    sink(list.iter().peekable().peek()); //~ flow: 1
    sink(list.iter().step_by(2).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().scan(0, |_, s| Some(s.clone())).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().take_while(|_| true).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().max_by_key(|s| s.len())); //~ flow: 1
    sink(list.iter().partition::<Vec<&String>, _>(|s| s.len() > 1)); //~ flow: 1
    sink(list.iter().zip(["a", "b"]).map(|(_, b)| b).collect::<String>()); //~ flow:
    let (left, right): (Vec<_>, Vec<_>) = list.iter().map(|s| (s.clone(), "x")).unzip();
    sink(left); //~ flow: 1
    sink(right); //~ flow:
    let mut seen = Vec::new();
    list.iter().for_each(|s| seen.push(s.clone()));
    sink(seen); //~ flow: 1
    let mut counted = 0;
    let _ = list.iter().inspect(|_| counted += 1).count();
    sink(counted); //~ flow:
}

pub fn lazy_adapters() {
    let mut a = "x".to_string();
    let _ = [1, 2].iter().map(|_| a = source(1));
    sink(&a); //~ flow:
    let mut b = "x".to_string();
    [1, 2].iter().map(|_| b = source(2)).for_each(drop);
    sink(&b); //~ flow: 2
    let mut c = "x".to_string();
    let later = [1].iter().map(|_| {
        c = source(3);
        1
    });
    let n: i32 = later.sum();
    sink((n, &c)); //~ flow: 3
    let _ = [1].iter().inspect(|_| sink(source(4))); //~ flow:
    let mut d = "x".to_string();
    let all = [1].iter().filter(|_| {
        d = source(5);
        true
    });
    for _ in all {}
    sink(d); //~ flow: 5
}

pub fn made_by_functions() {
    sink(std::iter::once(source(1)).next()); //~ flow: 1
    sink(std::iter::repeat(source(2)).take(2).collect::<String>()); //~ flow: 2
    sink(std::iter::repeat_with(|| source(3)).next()); //~ flow: 3
    sink(std::iter::from_fn(|| Some(source(4))).next()); //~ flow: 4
    sink(std::iter::successors(Some(source(5)), |s| Some(s.clone())).nth(1)); //~ flow: 5
    sink(std::iter::empty::<String>().next()); //~ flow:
    sink((0..3).map(|_| source(6)).collect::<Vec<_>>()); //~ flow: 6
    sink((0..3).map(|i| i + 1).collect::<Vec<_>>()); //~ flow:
    sink(std::array::from_fn::<_, 2, _>(|_| source(7))); //~ flow: 7
    sink(vec![source(8); 2]); //~ flow: 8
    sink([const { "x" }; 2]); //~ flow:
}

pub fn vectors() {
    let mut list = Vec::with_capacity(2);
    list.push(source(1));
    sink(list.pop()); //~ flow: 1
    sink(&list); //~ flow:
    list.extend([source(2)]);
    list.insert(0, "x".into());
    sink(&list[0]); //~ flow:
    sink(&list[1]); //~ flow: 2
    list.swap(0, 1);
    sink(&list[0]); //~ flow: 2
    sink(list.remove(0)); //~ flow: 2
    sink(&list); //~ flow:
    list.append(&mut vec![source(3)]);
    sink(list.swap_remove(1)); //~ flow: 3
    list.resize(3, source(4));
    sink(&list); //~ flow: 4
    list.truncate(0);
    sink(&list); //~ flow:
    list.extend_from_slice(&[source(5)]);
    let tail = list.split_off(0);
    sink(tail); //~ flow: 5
    sink(&list); //~ flow:
    list.fill(source(6));
    sink(list.is_empty()); //~ flow:
    let mut other = vec![source(7)];
    other.retain(|s| !s.is_empty());
    sink(other.drain(..).collect::<Vec<_>>()); //~ flow: 7
    sink(other); //~ flow:
}

pub fn other_collections() {
    let mut queue = VecDeque::new();
    queue.push_back(source(1));
    queue.push_front("x".to_string());
    sink(queue.front()); //~ flow:
    sink(queue.pop_back()); //~ flow: 1
    sink(queue); //~ flow:
    let mut heap = BinaryHeap::new();
    heap.push(source(2));
    sink(heap.peek()); //~ flow: 2
    sink(heap.pop()); //~ flow: 2
    let mut set = HashSet::new();
    set.insert(source(3));
    sink(set.iter().next()); //~ flow: 3
    sink(set.contains("x")); //~ flow:
    sink(set.take("<3>")); //~ flow: 3
    let sorted: BTreeSet<String> = [source(4)].into();
    sink(sorted.first()); //~ flow: 4
    let mut linked = LinkedList::new();
    linked.push_back(source(5));
    sink(linked.front()); //~ flow: 5
    let mut map = BTreeMap::new();
    map.insert("a", source(6));
    map.insert("b", "x".to_string());
    sink(&map["b"]); //~ flow:
    sink(map.get("a")); //~ flow: 6
    sink(map.first_key_value()); //~ flow: 6
    sink(map.values().cloned().collect::<Vec<_>>()); //~ flow: 6
    sink(map.keys().collect::<Vec<_>>()); //~ flow:
    sink(map.remove("a")); //~ flow: 6
    sink(map.into_values().collect::<Vec<_>>()); //~ flow:
}

pub fn entries() {
    let mut map: HashMap<&str, String> = HashMap::new();
    map.entry("a").or_insert(source(1));
    sink(&map["a"]); //~ flow: 1
    map.entry("b").or_default().push_str(&source(2));
    sink(&map["b"]); //~ flow: 2
    map.entry("c").and_modify(|s| *s = source(3)).or_insert_with(|| "x".into());
    sink(&map["c"]); //~ flow: //~ spurious: 3
    *map.entry("a").or_insert_with(String::new) = "y".into();
    sink(&map["a"]); //~ flow:
    if let Some(value) = map.get_mut("b") {
        value.clear();
    }
    sink(&map["b"]); //~ flow: //~ spurious: 2
    let list: HashMap<&str, String> = HashMap::from_iter([("k", source(4)), ("l", "x".into())]);
    sink(&list["k"]); //~ flow: 4
    sink(&list["l"]); //~ flow:
    for (key, value) in &list {
        sink(key); //~ flow:
        sink(value); //~ flow: 4
    }
}

fn maybe(text: &str) -> Cow<'_, str> {
    if text.contains('x') {
        Cow::Owned(text.replace('x', "y"))
    } else {
        Cow::Borrowed(text)
    }
}

pub fn cows() {
    let text = source(1);
    sink(maybe(&text)); //~ flow: 1
    sink(maybe(&text).into_owned()); //~ flow: 1
    sink(maybe("x")); //~ flow:
    let mut cow = Cow::Borrowed("x");
    cow.to_mut().push_str(&text);
    sink(cow); //~ flow: 1
    let other: Cow<'_, str> = text.as_str().into();
    sink(&*other); //~ flow: 1
    match other {
        Cow::Borrowed(b) => sink(b), //~ flow: 1
        Cow::Owned(o) => sink(o),    //~ flow: //~ spurious: 1
    }
}

struct Line {
    name: Option<String>,
    text: String,
}

pub fn entries_that_are_there() {
    let lines = vec![Line { name: Some("a".into()), text: source(61) }, Line { name: Some("b".into()), text: "x".into() }];
    let map: HashMap<String, String> = lines.into_iter().filter_map(|line| { let name = line.name?; Some((name, line.text)) }).collect();
    sink(map.get("a")); //~ flow: 61
    sink(map.get("b")); //~ flow:
    let map: HashMap<&str, String> = [("k", Some(source(62))), ("l", Some("x".to_string()))].into_iter().filter_map(|(k, v)| Some((k, v?))).collect();
    sink(&map["k"]); //~ flow: 62
    sink(&map["l"]); //~ flow:
    let map: HashMap<&str, String> = [("k", Some(source(63))), ("l", Some("x".to_string()))].into_iter().flat_map(|(k, v)| v.map(|v| (k, v))).collect();
    sink(&map["k"]); //~ flow: 63
    sink(&map["l"]); //~ flow:
    let mut map: HashMap<&str, String> = HashMap::new();
    map.extend([("k", Some(source(64))), ("l", Some("x".to_string()))].into_iter().filter_map(|(k, v)| v.map(|v| (k, v))));
    sink(&map["k"]); //~ flow: 64
    sink(&map["l"]); //~ flow:
    let list: Vec<String> = [Some(source(65)), None, Some("x".to_string())].into_iter().flatten().collect();
    sink(&list[0]); //~ flow: 65
    sink(&list[1]); //~ flow:
    let list: Vec<String> = [vec!["x".to_string()], vec![source(66), "y".to_string()]].into_iter().flatten().collect();
    sink(&list[0]); //~ flow:
    sink(&list[1]); //~ flow: 66
    let list: Vec<String> = ["x", "y"].iter().flat_map(|s| [s.to_string(), source(67)]).collect();
    sink(&list[2]); //~ flow:
    sink(&list[3]); //~ flow: 67
}
