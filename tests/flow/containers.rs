//! Collections: methods that change, move and look.
use std::collections::*;

fn list() -> Vec<String> {
    vec![source(1), "b".into(), "c".into()]
}

pub fn vectors() {
    let mut v = list();
    sink(v.remove(0)); //~ flow: 1
    sink(&v); //~ flow:
    let mut v = list();
    sink(v.swap_remove(0)); //~ flow: 1
    sink(&v); //~ flow:
    let mut v = list();
    v.insert(0, "a".into());
    sink(&v[0]); //~ flow:
    sink(&v[1]); //~ flow: 1
    v.truncate(1);
    sink(&v); //~ flow:
    let mut v = list();
    let rest = v.split_off(1);
    sink(&v); //~ flow: 1
    sink(&rest); //~ flow:
    v.append(&mut vec![source(2)]);
    sink(&v[1]); //~ flow: 2
    v.extend_from_slice(&[source(3)]);
    sink(v.last()); //~ flow: 3
    let d = v.drain(1..).collect::<Vec<_>>();
    sink(d); //~ flow: 2, 3
    sink(&v); //~ flow: 1
    let old = v.splice(0..1, ["x".to_string(), source(4)]).collect::<Vec<_>>();
    sink(old); //~ flow: 1
    sink(&v); //~ flow: 4
    v.dedup();
    v.reverse();
    sink(&v[0]); //~ flow: 4
    v.resize(5, source(5));
    sink(&v[4]); //~ flow: 5 //~ spurious: 4
    v.clear();
    sink(&v); //~ flow:
    v.push(source(6));
    sink(v.pop()); //~ flow: 6
    sink(&v); //~ flow:
    v.resize_with(2, || source(7));
    sink(&v[1]); //~ flow: 7
    v.fill("f".into());
    sink(&v); //~ flow:
    v.retain(|s| s != "f");
    sink(&v); //~ flow:
    let mut w = vec![String::new(); 3];
    w[1] = source(8);
    sink(&w[1]); //~ flow: 8
    sink(w.iter().any(|s| s.is_empty())); //~ flow:
    w.rotate_left(1);
    sink(&w); //~ flow: 8
    let b = w.into_boxed_slice();
    sink(&b); //~ flow: 8
    sink(b.into_vec().concat()); //~ flow: 8
    let mut p = vec![1, number(9)];
    sink(p.pop_if(|x| *x > 1)); //~ flow: 9
}

pub fn slices() {
    let v = [1, number(1), 3, 4];
    let (l, r) = v.split_at(2);
    sink(l); //~ flow: 1
    sink(r); //~ flow:
    sink(v.first()); //~ flow:
    sink(v.split_first().unwrap().1); //~ flow: 1
    sink(v.split_last().unwrap().0); //~ flow:
    sink(v.split_last().unwrap().1); //~ flow: 1
    sink(v.iter().skip(2).collect::<Vec<_>>()); //~ flow:
    sink(v.chunks(2).next()); //~ flow: 1
    sink(v.windows(2).last()); //~ flow:
    sink(v.chunks_exact(2).map(|c| c[0]).sum::<i64>()); //~ flow:
    sink(v.rchunks(2).next()); //~ flow:
    sink(v.concat_like()); //~ flow: 1
    sink([[0, number(2)], [3, 4]].concat()); //~ flow: 2
    sink([&[number(3)][..], &[1]].concat()); //~ flow: 3
    sink(v.iter().copied().max()); //~ flow: 1
    sink(v.get(1..3)); //~ flow: 1
    sink(v.get(2..)); //~ flow:
    sink(v.to_vec()[1]); //~ flow: 1
    sink(v.repeat(2)); //~ flow: 1
    sink(v.starts_with(&[1])); //~ flow:
    let mut w = v;
    w[1] = 0;
    sink(w); //~ flow:
    w[2..].copy_from_slice(&v[..2]);
    sink(w[3]); //~ flow: 1
    let mut x = v;
    x.swap(0, 1);
    sink(x[0]); //~ flow: 1
    sink(x[1]); //~ flow:
    let [a, b, ..] = x;
    sink(a); //~ flow: 1
    sink(b); //~ flow:
    if let Some(f) = x.first_mut() {
        *f = 0;
    }
    sink(x); //~ flow:
    let (p, q) = x.split_at_mut(2);
    p[0] = number(4);
    q[1] = p[0];
    sink(x[3]); //~ flow: 4
    sink(x[2]); //~ flow:
    sink(v.iter().rposition(|n| *n == 3)); //~ flow:
    sink(v.binary_search(&3).is_ok()); //~ flow:
    sink(v.partition_point(|n| *n < 2)); //~ flow:
    let mut y = [0; 3];
    y.clone_from_slice(&[1, number(5), 2]);
    sink(y[1]); //~ flow: 5
    y.copy_within(1.., 0);
    sink(&y); //~ flow: 5
    let (a, b) = (&mut [0], &mut [number(6)]);
    a.swap_with_slice(b);
    sink(a); //~ flow: 6
    sink(b); //~ flow:
    sink(v.group().len()); //~ flow:
    for part in v.chunk_by(|a, b| a < b) {
        sink(part); //~ flow: 1
    }
    sink(v.split(|n| *n == 3).next()); //~ flow: 1
    let arr: [i64; 2] = v[..2].try_into().unwrap();
    sink(arr[1]); //~ flow: 1
    let arr = std::array::from_fn::<_, 2, _>(|i| if i == 0 { number(7) } else { 0 });
    sink(arr); //~ flow: 7
    let first: &[i64; 2] = v.first_chunk().unwrap();
    sink(first); //~ flow: 1
}
trait Own {
    fn concat_like(&self) -> Vec<i64>;
    fn group(&self) -> Vec<usize>;
}
impl Own for [i64; 4] {
    fn concat_like(&self) -> Vec<i64> {
        self.iter().flat_map(|n| [*n, *n]).collect()
    }
    fn group(&self) -> Vec<usize> {
        self.iter().map(|_| 1).collect()
    }
}

pub fn deques() {
    let mut d = VecDeque::new();
    d.push_back(source(1));
    d.push_front("f".to_string());
    sink(d.front()); //~ flow:
    sink(d.back()); //~ flow: 1
    sink(d.pop_front()); //~ flow:
    sink(d.pop_back()); //~ flow: 1
    sink(&d); //~ flow:
    d.extend([source(2), "x".into()]);
    d.rotate_left(1);
    sink(&d); //~ flow: 2
    d.make_contiguous();
    sink(d.iter().cloned().collect::<Vec<_>>()); //~ flow: 2
    d.clear();
    d.push_back("y".into());
    if let Some(b) = d.back_mut() {
        *b = source(3);
    }
    sink(&d[0]); //~ flow: 3
    let v: Vec<_> = d.into();
    sink(v); //~ flow: 3
    let mut e: VecDeque<i64> = (0..3).collect();
    e.push_back(number(4));
    while let Some(n) = e.pop_front() {
        if e.is_empty() {
            sink(n); //~ flow: 4
        }
    }
    let f = VecDeque::from([1, number(5)]);
    sink(f.get(1)); //~ flow: 5
    sink(f.get(0)); //~ flow:
    sink(f.as_slices().0); //~ flow: 5
}

pub fn hash_maps() {
    let mut m = HashMap::new();
    m.insert("k", source(1));
    m.insert("c", "c".to_string());
    sink(m.get("k")); //~ flow: 1
    sink(m.get("c")); //~ flow:
    sink(&m["k"]); //~ flow: 1
    sink(m.contains_key("k")); //~ flow:
    sink(m.keys().collect::<Vec<_>>()); //~ flow:
    sink(m.values().cloned().collect::<Vec<_>>()); //~ flow: 1
    sink(m.clone().into_values().collect::<Vec<_>>()); //~ flow: 1
    sink(m.clone().into_keys().collect::<Vec<_>>()); //~ flow:
    sink(m.remove("k")); //~ flow: 1
    sink(&m); //~ flow:
    m.entry("e").or_insert_with(|| source(2)).push('!');
    sink(&m["e"]); //~ flow: 2
    *m.entry("c").or_default() = source(3);
    sink(&m["c"]); //~ flow: 3
    m.entry("c").and_modify(|s| s.clear()).or_insert(String::new());
    m.entry("n").or_insert_with_key(|k| k.to_string() + &source(4));
    sink(&m["n"]); //~ flow: 4
    sink(m.remove_entry("n").map(|(k, _)| k)); //~ flow:
    m.retain(|k, _| *k != "e");
    sink(m.get_key_value("c").map(|(k, _)| k)); //~ flow:
    if let hash_map::Entry::Occupied(mut o) = m.entry("c") {
        sink(o.insert(source(5))); //~ flow:
        sink(o.get()); //~ flow: 5
        sink(o.key()); //~ flow: //~ spurious: 5
    }
    match m.entry("new") {
        hash_map::Entry::Vacant(v) => {
            v.insert(source(6));
        }
        hash_map::Entry::Occupied(o) => {
            o.remove();
        }
    }
    sink(&m["new"]); //~ flow: 6
    m.drain().for_each(|(_, v)| drop(v));
    sink(&m); //~ flow:
    m.extend([("x", source(7)), ("y", String::new())]);
    sink(&m["x"]); //~ flow: 7
    sink(&m["y"]); //~ flow:
    let inverted: HashMap<String, &str> = m.iter().map(|(k, v)| (v.clone(), *k)).collect();
    sink(inverted.values().count()); //~ flow:
    sink(inverted.keys().cloned().collect::<Vec<_>>()); //~ flow: 7
    let counts = ["a", "b", "a"].iter().fold(HashMap::new(), |mut m, w| {
        *m.entry(*w).or_insert(0) += 1;
        m
    });
    sink(counts); //~ flow:
    let byname: HashMap<_, _> = [("a", number(8)), ("b", 1)].into_iter().collect();
    sink(byname["b"]); //~ flow:
    sink(byname.get("a").copied().unwrap_or_default()); //~ flow: 8
}

pub fn ordered_maps() {
    let mut m = BTreeMap::from([(1, "one".to_string()), (2, source(1))]);
    sink(m.first_key_value().map(|(_, v)| v)); //~ flow:
    sink(m.last_key_value().map(|(_, v)| v)); //~ flow: 1
    sink(m.range(2..).map(|(_, v)| v.clone()).collect::<Vec<_>>()); //~ flow: 1
    sink(m.range(..2).map(|(_, v)| v.clone()).collect::<Vec<_>>()); //~ flow:
    sink(m.pop_first().map(|(_, v)| v)); //~ flow:
    sink(m.pop_last()); //~ flow: 1
    sink(m.is_empty()); //~ flow:
    m.insert(3, source(2));
    let upper = m.split_off(&3);
    sink(&m); //~ flow:
    sink(upper); //~ flow: 2
    m.insert(4, source(3));
    for (_, v) in m.range_mut(..) {
        v.push('x');
    }
    sink(m.values().next()); //~ flow: 3
    m.entry(4).and_modify(|v| *v = source(4));
    sink(&m[&4]); //~ flow: 4
    if let Some(mut e) = m.first_entry() {
        *e.get_mut() = "z".into();
    }
    sink(&m); //~ flow:
    let nested: BTreeMap<&str, Vec<i64>> = [("a", vec![number(5)]), ("b", vec![])].into();
    sink(&nested["a"]); //~ flow: 5
    sink(&nested["b"]); //~ flow:
    sink(nested.into_values().flatten().collect::<Vec<_>>()); //~ flow: 5
}

pub fn sets() {
    let mut s = HashSet::new();
    s.insert(source(1));
    sink(s.iter().next()); //~ flow: 1
    sink(s.contains("x")); //~ flow:
    let t: HashSet<String> = ["a".to_string(), source(2)].into();
    sink(s.union(&t).collect::<Vec<_>>()); //~ flow: 1, 2
    sink(t.difference(&s).cloned().collect::<Vec<_>>()); //~ flow: 2
    sink(s.is_subset(&t)); //~ flow:
    sink(&s | &t); //~ flow: 1, 2
    sink(s.take(&source(1))); //~ flow: 1
    s.clear();
    sink(&s); //~ flow:
    s.replace(source(3));
    sink(s.drain().collect::<Vec<_>>()); //~ flow: 3
    let mut b = BTreeSet::from([1, number(4)]);
    sink(b.last()); //~ flow: 4
    sink(b.pop_last()); //~ flow: 4
    b.extend([5, number(5)]);
    sink(b.iter().rev().next()); //~ flow: 5 //~ spurious: 4
    b.retain(|n| *n < 6);
    sink(b.len()); //~ flow:
}

pub fn heaps_and_lists() {
    let mut h = BinaryHeap::new();
    h.push(number(1));
    sink(h.peek()); //~ flow: 1
    sink(h.clone().into_sorted_vec()); //~ flow: 1
    sink(h.pop()); //~ flow: 1
    sink(&h); //~ flow:
    let mut h = BinaryHeap::from([(1, "a".to_string()), (2, source(2))]);
    while let Some((n, s)) = h.pop() {
        sink(n); //~ flow:
        sink(s); //~ flow: 2
    }
    let mut h: BinaryHeap<std::cmp::Reverse<i64>> = BinaryHeap::new();
    h.push(std::cmp::Reverse(number(3)));
    if let Some(std::cmp::Reverse(n)) = h.pop() {
        sink(n); //~ flow: 3
    }
    let mut l = LinkedList::new();
    l.push_back(source(4));
    l.push_front("f".to_string());
    sink(l.front()); //~ flow:
    sink(l.back()); //~ flow: 4
    let mut m = LinkedList::from(["x".to_string()]);
    m.append(&mut l);
    sink(m.iter().cloned().collect::<Vec<_>>()); //~ flow: 4
    sink(&l); //~ flow:
    sink(m.pop_front()); //~ flow:
    for s in m.iter_mut() {
        s.clear();
    }
    sink(&m); //~ flow:
}

#[derive(Default)]
struct Cache {
    map: HashMap<String, Vec<String>>,
    order: VecDeque<String>,
}
impl Cache {
    fn put(&mut self, k: &str, v: String) -> &mut Self {
        self.map.entry(k.to_string()).or_default().push(v);
        self.order.push_back(k.to_string());
        if self.order.len() > 2 {
            if let Some(old) = self.order.pop_front() {
                self.map.remove(&old);
            }
        }
        self
    }
    fn get(&self, k: &str) -> impl Iterator<Item = &str> + '_ {
        self.map.get(k).into_iter().flatten().map(String::as_str)
    }
    fn all(&self) -> Vec<&String> {
        self.map.values().flat_map(|v| v.iter()).collect()
    }
}
pub fn caches() {
    let mut c = Cache::default();
    c.put("a", source(1)).put("b", "b".into());
    sink(c.get("a").collect::<Vec<_>>()); //~ flow: 1
    sink(c.get("b").next()); //~ flow: //~ spurious: 1
    sink(c.all()); //~ flow: 1
    sink(&c.order); //~ flow:
    let d = Cache::default();
    sink(d.all()); //~ flow:
}

pub fn grouped() {
    let rows = vec![("x", number(1)), ("y", 2), ("x", 3)];
    let mut groups: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for (k, v) in &rows {
        groups.entry(k).or_default().push(*v);
    }
    sink(&groups["x"]); //~ flow: 1
    sink(&groups["y"]); //~ flow:
    let totals: BTreeMap<_, i64> = groups.iter().map(|(k, v)| (*k, v.iter().sum::<i64>())).collect();
    sink(totals["x"]); //~ flow: 1
    sink(totals["y"]); //~ flow: //~ spurious: 1
    let (small, big) = rows.iter().copied().partition::<Vec<(&str, i64)>, _>(|(_, v)| *v < 10);
    sink(big); //~ flow: 1
    let _ = small;
    let best = rows.iter().max_by_key(|(_, v)| *v).map(|(k, _)| *k);
    sink(best); //~ flow:
    let mut sorted = rows.clone();
    sorted.sort_by(|a, b| a.1.cmp(&b.1));
    sink(sorted.iter().map(|r| r.0).collect::<Vec<_>>()); //~ flow:
    sink(sorted.last().map(|r| r.1)); //~ flow: 1
    let index: HashMap<i64, &str> = rows.iter().map(|(k, v)| (*v, *k)).collect();
    sink(index.values().collect::<Vec<_>>()); //~ flow:
}
