//! Vectors, maps, iterators, loops.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

pub fn map_by_constant_key() {
    let mut map = HashMap::new();
    map.insert("a", source(1));
    map.insert("b", source(2));
    sink(&map["a"]); //~ flow: 1
    sink(map.get("b")); //~ flow: 2
    sink(map.get("c")); //~ flow:
    map.insert("a", "clean".into());
    sink(map.get("a")); //~ flow:
    sink(map.remove("b")); //~ flow: 2
    sink(map.get("b")); //~ flow:
}

pub fn map_by_unknown_key() {
    let mut map = HashMap::new();
    let key = if coin() { "a" } else { "b" };
    map.insert(key, source(1));
    sink(map.get("a")); //~ flow: 1
    let key = if coin() { "a".to_string() } else { "b".to_string() };
    sink(map.get(key.as_str())); //~ flow: 1
}

pub fn map_from_array() {
    let map = HashMap::from([("a", source(1)), ("b", "x".into())]);
    sink(&map["a"]); //~ flow: 1
    sink(&map["b"]); //~ flow:
    let map: BTreeMap<_, _> = [("a", source(1)), ("b", "x".into())].into_iter().collect();
    sink(map.get("a")); //~ flow: 1
    sink(map.get("b")); //~ flow:
}

pub fn map_key_is_data() {
    let mut map = HashMap::new();
    map.insert(source(1), "x");
    for (k, v) in &map {
        sink(k); //~ flow: 1
        sink(v); //~ flow:
    }
    sink(map.keys().next()); //~ flow: 1
    sink(map.values().next()); //~ flow:
    sink(map.into_keys().collect::<Vec<_>>()); //~ flow: 1
}

pub fn map_iterated() {
    let map = HashMap::from([("a", source(1)), ("b", source(2))]);
    for (_, v) in &map {
        sink(v); //~ flow: 1, 2
    }
    for v in map.values() {
        sink(v); //~ flow: 1, 2
    }
    sink(map.into_iter().map(|(_, v)| v).collect::<String>()); //~ flow: 1, 2
}

pub fn map_entry() {
    let mut map: HashMap<&str, String> = HashMap::new();
    map.entry("a").or_insert_with(|| source(1));
    sink(map.get("a")); //~ flow: 1
    map.entry("b").or_default().push_str(&source(2));
    sink(&map["b"]); //~ flow: 2
    *map.entry("c").or_insert("x".into()) = source(3);
    sink(&map["c"]); //~ flow: 3
    map.entry("d").and_modify(|v| v.clear()).or_insert_with(|| source(4));
    sink(&map["d"]); //~ flow: 4
}

pub fn map_get_mut() {
    let mut map = HashMap::from([("a", "x".to_string())]);
    if let Some(v) = map.get_mut("a") {
        *v = source(1);
    }
    sink(&map["a"]); //~ flow: 1
    for v in map.values_mut() {
        *v = "clean".into();
    }
    sink(&map["a"]); //~ flow:
}

pub fn pushed() {
    let mut list = Vec::new();
    list.push(source(1));
    list.push("x".to_string());
    sink(&list[0]); //~ flow: 1
    sink(list.first()); //~ flow: 1
    sink(list.last()); //~ flow:
    sink(list.len()); //~ flow:
    sink(list.pop()); //~ flow:
    list.clear();
    sink(list); //~ flow:
}

pub fn vec_literal() {
    let list = vec![source(1), "x".to_string()];
    sink(&list[0]); //~ flow: 1
    sink(&list[1]); //~ flow:
    sink(list.get(1)); //~ flow:
    sink(list.get(0)); //~ flow: 1
}

pub fn vec_index_written() {
    let mut list = vec![source(1), "x".to_string()];
    list[0] = "clean".into();
    list[1] = source(2);
    sink(&list[0]); //~ flow:
    sink(&list[1]); //~ flow: 2
    list.swap(0, 1);
    sink(&list[0]); //~ flow: 2
}

pub fn iterated() {
    let list = vec![source(1), source(2)];
    for x in &list {
        sink(x); //~ flow: 1, 2
    }
    for (i, x) in list.iter().enumerate() {
        sink(i); //~ flow:
        sink(x); //~ flow: 1, 2
    }
    for x in list {
        sink(x); //~ flow: 1, 2
    }
}

pub fn iter_mut() {
    let mut list = vec!["x".to_string(), "y".to_string()];
    for x in list.iter_mut() {
        *x = source(1);
    }
    sink(&list[0]); //~ flow: 1
    for x in &mut list {
        x.push_str(&source(2));
    }
    sink(&list); //~ flow: 1, 2
    list.iter_mut().for_each(|x| x.push_str(&source(3)));
    sink(&list); //~ flow: 1, 2, 3
}

pub fn adapters() {
    let list = vec![source(1), "x".to_string()];
    sink(list.iter().map(|s| s.to_uppercase()).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().map(|_| "c").collect::<Vec<_>>()); //~ flow:
    sink(list.iter().filter(|s| s.len() > 1).cloned().collect::<Vec<String>>()); //~ flow: 1
    sink(list.iter().filter_map(|s| if coin() { Some(s) } else { None }).next()); //~ flow: 1
    sink(list.iter().flat_map(|s| s.chars()).collect::<String>()); //~ flow: 1
    sink(list.iter().rev().skip(1).take(1).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().fold(String::new(), |a, b| a + b)); //~ flow: 1
    sink(list.iter().find(|s| s.len() > 1)); //~ flow: 1
    sink(list.iter().position(|s| s == "x")); //~ flow:
    sink(list.iter().any(|s| s == "x")); //~ flow:
    sink(list.iter().max()); //~ flow: //~ spurious: 1
    sink(list.iter().zip([source(2), source(3)]).collect::<Vec<_>>()); //~ flow: 1, 2, 3
    sink(list.iter().chain(&[source(3)]).collect::<Vec<_>>()); //~ flow: 1, 3
    sink(list.iter().nth(0)); //~ flow: 1
    sink(list.join(",")); //~ flow: 1
    sink(list.concat()); //~ flow: 1
    sink(list.iter().peekable().peek()); //~ flow: 1
    sink(list.iter().scan(0, |_, s| Some(s.clone())).collect::<Vec<_>>()); //~ flow: 1
    sink(list.iter().cloned().reduce(|a, b| a + &b)); //~ flow: 1
    sink(list.iter().partition::<Vec<&String>, _>(|s| s.len() > 1)); //~ flow: 1
    sink(list.windows(2).next()); //~ flow: 1
    sink(list.chunks(1).next()); //~ flow: 1
    sink(list.iter().map(|s| (s.len(), s)).unzip::<usize, &String, Vec<_>, Vec<_>>()); //~ flow: 1
    sink(list.iter().inspect(|s| sink(s)).count()); //~ flow: 1
}

pub fn lazy() {
    let list = vec![source(1)];
    let mut seen = Vec::new();
    let _ = list.iter().map(|s| seen.push(s.clone()));
    sink(seen); //~ flow:
}

pub fn next_by_hand() {
    let list = [source(1), source(2)];
    let mut iter = list.iter();
    while let Some(x) = iter.next() {
        sink(x); //~ flow: 1, 2
    }
}

pub fn extended() {
    let mut list = vec!["x".to_string()];
    list.extend([source(1)]);
    sink(&list); //~ flow: 1
    let mut other = vec![source(2)];
    list.append(&mut other);
    sink(&list); //~ flow: 1, 2
    sink(&other); //~ flow:
    list.insert(0, source(3));
    sink(&list[0]); //~ flow: 3
    list.retain(|s| s == "x");
    sink(list.iter().all(|s| s == "x")); //~ flow:
    let mut set = HashSet::new();
    set.insert(source(4));
    sink(set.iter().next()); //~ flow: 4
    sink(set.contains("x")); //~ flow:
}

pub fn queues() {
    let mut queue = VecDeque::new();
    queue.push_back(source(1));
    queue.push_front("x".to_string());
    sink(queue.pop_back()); //~ flow: 1
    sink(queue.back()); //~ flow:
}

pub fn drained() {
    let mut list = vec![source(1)];
    let all: Vec<String> = list.drain(..).collect();
    sink(list); //~ flow:
    sink(all); //~ flow: 1
}

pub fn map_of_vectors() {
    let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
    map.entry("a".into()).or_default().push(source(1));
    map.entry("b".into()).or_default().push("x".into());
    sink(&map["a"]); //~ flow: 1
    sink(&map["b"]); //~ flow:
}

pub fn vector_of_tuples() {
    let list = vec![("a", source(1)), ("b", source(2))];
    for (name, value) in &list {
        sink(name); //~ flow:
        sink(value); //~ flow: 1, 2
    }
    let found = list.iter().find(|(name, _)| *name == "a").map(|(_, v)| v);
    sink(found); //~ flow: 1 //~ spurious: 2
}

pub fn grown_in_loop() {
    let mut text = String::new();
    for i in 0..3 {
        text += &source(1);
        if i == 1 {
            text.push_str(&source(2));
        }
    }
    sink(text); //~ flow: 1, 2
}

pub fn fold_tuple() {
    let list = [source(1), source(2)];
    let (a, n) = list.iter().fold((String::new(), 0), |(a, n), x| (a + x, n + 1));
    sink(a); //~ flow: 1, 2
    sink(n); //~ flow:
}

pub fn sorted() {
    let mut list = vec![source(1), "x".to_string()];
    list.sort();
    list.reverse();
    list.dedup();
    sink(&list); //~ flow: 1
    sink(list.iter().map(String::as_str).collect::<Vec<&str>>().join("")); //~ flow: 1
    sink(list.contains(&"x".to_string())); //~ flow:
}

struct Countdown {
    left: u32,
    text: String,
}

impl Iterator for Countdown {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        self.left = self.left.checked_sub(1)?;
        Some(self.text.clone())
    }
}

pub fn own_iterator() {
    let count = || Countdown {
        left: 2,
        text: source(1),
    };
    for x in count() {
        sink(x); //~ flow: 1
    }
    sink(count().map(|s| s + "x").collect::<Vec<_>>()); //~ flow: 1
    sink(count().next()); //~ flow: 1
    sink(std::iter::once(source(2)).chain(count()).last()); //~ flow: 1 //~ spurious: 2
}

struct Bag {
    items: Vec<String>,
}

impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl FromIterator<String> for Bag {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

pub fn own_collection() {
    let bag: Bag = vec![source(1)].into_iter().collect();
    sink(&bag.items); //~ flow: 1
    for x in bag {
        sink(x); //~ flow: 1
    }
    let made = Bag { items: vec![source(2)] };
    for x in made {
        sink(x); //~ flow: 2
    }
}

struct Named {
    rest: Vec<(String, String)>,
}

impl Named {
    fn rest(&self) -> Vec<(String, String)> {
        self.rest.clone()
    }
}

pub fn pairs_of_a_loop_belong_together() {
    let mut map = HashMap::new();
    for (name, value) in [("a", source(1)), ("b", "x".to_string())] {
        map.insert(name, value);
    }
    sink(&map["a"]); //~ flow: 1
    sink(&map["b"]); //~ flow:
    let named = Named {
        rest: vec![("c".into(), "x".into()), ("d".into(), source(2))],
    };
    let mut other: HashMap<String, String> = HashMap::new();
    for (name, value) in named.rest() {
        if value.is_empty() {
            continue;
        }
        other.insert(name, value);
    }
    sink(&other["c"]); //~ flow:
    sink(&other["d"]); //~ flow: 2
    let known = HashMap::from([("e", source(3)), ("f", "x".to_string())]);
    let folded = known.into_iter().fold(HashMap::new(), |mut all, (k, v)| {
        all.insert(k, v);
        all
    });
    sink(&folded["e"]); //~ flow: 3
    sink(&folded["f"]); //~ flow:
}
