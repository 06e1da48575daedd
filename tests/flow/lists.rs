//! Arrays, vectors and maps, element by element.
use std::collections::*;

pub fn arrays() {
    let a = [number(1), 2, 3];
    sink(a[0]); //~ flow: 1
    sink(a[1]); //~ flow:
    sink(a); //~ flow: 1
    let i = 0;
    sink(a[i]); //~ flow: 1
    let j = i + 1;
    sink(a[j]); //~ flow:
    const N: usize = 2;
    sink(a[N]); //~ flow:
    let [x, y, z] = a;
    sink(x); //~ flow: 1
    sink(y); //~ flow:
    sink(z); //~ flow:
    let [h, rest @ ..] = a;
    sink(h); //~ flow: 1
    sink(rest[0]); //~ flow:
    let [.., last] = a;
    sink(last); //~ flow:
    let mut b = [0; 4];
    b[2] = number(2);
    sink(b[2]); //~ flow: 2
    sink(b[1]); //~ flow:
    b[2] = 0;
    sink(b[2]); //~ flow:
    let c = [number(3); 2];
    sink(c[1]); //~ flow: 3
    for v in a {
        sink(v); //~ flow: 1
    }
    for (i, v) in a.iter().enumerate() {
        if i == 1 {
            sink(v); //~ flow:
        }
    }
    sink(a.len()); //~ flow:
    sink(a.first()); //~ flow: 1
    sink(a.last()); //~ flow:
    sink(a.get(0)); //~ flow: 1
    sink(a.get(2)); //~ flow:
    sink(&a[1..]); //~ flow:
    sink(&a[..1]); //~ flow: 1
    let (l, r) = a.split_at(1);
    sink(l[0]); //~ flow: 1
    sink(r[0]); //~ flow:
    sink(a.iter().sum::<i64>()); //~ flow: 1
    sink(a.map(|v| v + 1)[0]); //~ flow: 1
    sink(a.map(|v| v + 1)[1]); //~ flow:
    sink(a.contains(&3)); //~ flow:
    let mut grid = [[0; 2]; 2];
    grid[0][1] = number(4);
    sink(grid[0][1]); //~ flow: 4
    sink(grid[1][1]); //~ flow:
    sink(grid[0][0]); //~ flow:
    let mut s = [1, 2, 3];
    s[1..].copy_from_slice(&[number(5), 0]);
    sink(s[0]); //~ flow:
    sink(s[1]); //~ flow: 5
    s.fill(0);
    sink(s[1]); //~ flow:
    s.swap(0, 1);
    let mut t = [number(6), 0];
    t.swap(0, 1);
    sink(t[0]); //~ flow:
    sink(t[1]); //~ flow: 6
    t.reverse();
    sink(t[0]); //~ flow: 6
    sink(t[1]); //~ flow:
    match t {
        [a, 0] => sink(a), //~ flow: 6
        [_, b] => sink(b), //~ flow:
    }
    match &t[..] {
        [] => {}
        [one] => sink(one), //~ flow:
        [one, two, ..] => {
            sink(one); //~ flow: 6
            sink(two) //~ flow:
        }
    }
    if let [first, ..] = t {
        sink(first); //~ flow: 6
    }
    if let Some((f, rest)) = t.split_first() {
        sink(f); //~ flow: 6
        sink(rest); //~ flow:
    }
    for w in a.windows(2) {
        sink(w[0]); //~ flow: 1
    }
    for w in a.chunks(2) {
        sink(w); //~ flow: 1
    }
    let arr2: [i64; 2] = [1, number(7)];
    let v: Vec<i64> = arr2.into();
    sink(v[0]); //~ flow:
    sink(v[1]); //~ flow: 7
    let back: [i64; 2] = v.try_into().unwrap();
    sink(back[1]); //~ flow: 7
    let it = arr2.into_iter().rev().next();
    sink(it); //~ flow: 7
    sink(std::array::from_fn::<i64, 3, _>(|_| number(8))[1]); //~ flow: 8
    let e = [source(9), String::new()];
    sink(e.concat()); //~ flow: 9
    sink(e.join(",")); //~ flow: 9
    sink(&e[1]); //~ flow:
}

pub fn vecs() {
    let mut v = Vec::new();
    v.push(number(1));
    sink(v[0]); //~ flow: 1
    sink(v.pop()); //~ flow: 1
    v.push(3);
    v.insert(0, number(2));
    sink(v[0]); //~ flow: 2
    sink(v.remove(0)); //~ flow: 2
    let mut w = vec![1, number(3)];
    sink(w[0]); //~ flow:
    sink(w[1]); //~ flow: 3
    w.clear();
    sink(&w); //~ flow:
    w.extend([number(4), 5]);
    sink(w.iter().max()); //~ flow: 4
    w.truncate(0);
    w.extend_from_slice(&[number(5)]);
    sink(&w); //~ flow: 5
    let mut u = vec![number(6)];
    let d: Vec<i64> = u.drain(..).collect();
    sink(&d); //~ flow: 6
    sink(&u); //~ flow:
    u.append(&mut vec![number(7)]);
    sink(&u); //~ flow: 7
    let mut t = vec![1, 2, 3];
    let s = t.split_off(1);
    sink(s); //~ flow:
    t.retain(|x| *x > 1);
    sink(&t); //~ flow:
    t.resize(3, number(8));
    sink(&t); //~ flow: 8
    let mut q = vec![vec![number(9)], vec![]];
    sink(&q[0]); //~ flow: 9
    sink(&q[1]); //~ flow:
    q[1].push(number(10));
    sink(q.concat()); //~ flow: 9, 10
    let fl: Vec<_> = q.iter().flatten().collect();
    sink(fl); //~ flow: 9, 10
    if let Some(x) = q.first_mut() {
        x.push(number(11));
    }
    sink(&q[0]); //~ flow: 9, 11
    if let Some(l) = q.last_mut() {
        l.clear();
    }
    sink(q.last()); //~ flow:
    let b = vec![number(12)].into_boxed_slice();
    sink(b[0]); //~ flow: 12
    let mut e = vec![3, number(13), 1];
    e.sort();
    sink(e[2]); //~ flow: 13
    e.dedup();
    e.swap_remove(0);
    sink(e); //~ flow: 13
    let mut st = vec![number(14)];
    while let Some(x) = st.pop() {
        sink(x); //~ flow: 14
        if coin() {
            st.push(0);
        }
    }
    let z: Vec<i64> = Vec::from([number(15)]);
    sink(z.as_slice()); //~ flow: 15
    sink(z.to_vec()); //~ flow: 15
    sink(z.iter().copied().collect::<HashSet<_>>()); //~ flow: 15
    sink(vec![number(16); 3][2]); //~ flow: 16
    let mut y = vec![0; 2];
    for slot in y.iter_mut() {
        *slot = number(17);
    }
    sink(y[1]); //~ flow: 17
    for slot in &mut y {
        *slot = 0;
    }
    sink(y[1]); //~ flow:
    y.iter_mut().for_each(|s| *s += number(18));
    sink(y[0]); //~ flow: 18
    sink(z.binary_search(&3).is_ok()); //~ flow:
    sink(z.capacity() > 1); //~ flow:
    sink(z.is_empty()); //~ flow:
}

pub fn maps() {
    let mut m = HashMap::new();
    m.insert("a", number(1));
    m.insert("b", 2);
    sink(m["a"]); //~ flow: 1
    sink(m["b"]); //~ flow:
    sink(m.get("a")); //~ flow: 1
    sink(m.get("b")); //~ flow:
    sink(m.get("zz")); //~ flow:
    sink(m.values().max()); //~ flow: 1
    sink(m.keys().collect::<Vec<_>>()); //~ flow:
    for (k, v) in &m {
        sink(k); //~ flow:
        sink(v); //~ flow: 1
    }
    sink(m.remove("a")); //~ flow: 1
    sink(m.get("a")); //~ flow:
    *m.entry("c").or_insert(0) += number(2);
    sink(m["c"]); //~ flow: 2
    sink(m["b"]); //~ flow:
    m.entry("d").or_insert_with(|| number(3));
    sink(m["d"]); //~ flow: 3
    m.entry("d").and_modify(|v| *v = 0).or_default();
    sink(m["d"]); //~ flow:
    if let Some(v) = m.get_mut("b") {
        *v = number(4);
    }
    sink(m["b"]); //~ flow: 4
    m.insert("b", 0);
    sink(m["b"]); //~ flow:
    sink(m.contains_key("b")); //~ flow:
    let m2: HashMap<_, _> = m.iter().map(|(k, v)| (k.to_string(), *v)).collect();
    sink(m2.get("c")); //~ flow: 2
    let mut b = BTreeMap::new();
    b.insert(1, source(5));
    b.insert(2, "x".to_string());
    sink(&b[&1]); //~ flow: 5
    sink(&b[&2]); //~ flow:
    sink(b.first_key_value()); //~ flow: 5
    sink(b.pop_first()); //~ flow: 5
    let h = HashMap::from([("k", number(6)), ("l", 1)]);
    sink(h["k"]); //~ flow: 6
    sink(h["l"]); //~ flow:
    let k = "k";
    sink(h[k]); //~ flow: 6
    sink(h.get(k).copied().unwrap_or(0)); //~ flow: 6
    let mut keys = HashMap::new();
    keys.insert(source(7), 1);
    sink(keys.keys().next()); //~ flow: 7
    sink(keys.values().next()); //~ flow:
    let mut s = HashSet::new();
    s.insert(source(8));
    sink(&s); //~ flow: 8
    sink(s.iter().next()); //~ flow: 8
    sink(s.contains("x")); //~ flow:
    let mut q = VecDeque::new();
    q.push_back(number(9));
    q.push_front(1);
    sink(q.pop_front()); //~ flow:
    sink(q.pop_front()); //~ flow: 9
    let mut heap = BinaryHeap::new();
    heap.push(number(10));
    sink(heap.peek()); //~ flow: 10
    sink(heap.pop()); //~ flow: 10
    let mut ll = LinkedList::new();
    ll.push_back(number(11));
    sink(ll.front()); //~ flow: 11
    let mut nested: HashMap<String, Vec<i64>> = HashMap::new();
    nested.entry("u".into()).or_default().push(number(12));
    sink(&nested["u"]); //~ flow: 12
    sink(nested.get("u").and_then(|v| v.first())); //~ flow: 12
    m.clear();
    m.extend([("z", number(13))]);
    sink(m.get("z")); //~ flow: 13
    let bs: BTreeSet<i64> = [number(14), 1].into_iter().collect();
    sink(bs.last()); //~ flow: 14
    m.retain(|_, v| *v == 0);
    let inv: HashMap<i64, &str> = h.iter().map(|(k, v)| (*v, *k)).collect();
    sink(inv.keys().max()); //~ flow: 6
    sink(inv.values().count()); //~ flow:
    let (ev, od): (Vec<i64>, Vec<i64>) = [number(15), 1].into_iter().partition(|x| x % 2 == 0);
    sink(ev); //~ flow: 15
    let _ = od;
    let g = h.into_iter().fold(BTreeMap::new(), |mut acc, (k, v)| {
        acc.insert(k, v);
        acc
    });
    sink(&g["k"]); //~ flow: 6
}

fn gathered<'a>(more: impl IntoIterator<Item = (&'a str, i64)>) -> HashMap<String, i64> {
    more.into_iter().map(|(k, v)| (k.to_string(), v)).collect()
}

fn gathered_and_one(more: &[(&str, i64)], one: i64) -> HashMap<String, i64> {
    let mut all: HashMap<String, i64> = HashMap::new();
    for (k, v) in more {
        all.insert(k.to_string(), *v);
    }
    all.insert("one".into(), one);
    all
}

fn made_and_one<const N: usize>(more: [(&str, i64); N], one: i64) -> HashMap<String, i64> {
    let more = more.into_iter().map(|(k, v)| (k.to_string(), v));
    let mut all: HashMap<String, i64> = more.collect();
    all.insert("one".into(), one);
    all
}

pub struct Pair {
    name: &'static str,
    value: i64,
}

fn of_pairs(pairs: Vec<Pair>) -> HashMap<&'static str, i64> {
    let mut all = HashMap::new();
    for pair in pairs {
        all.insert(pair.name, pair.value);
    }
    all
}

pub fn lists_of_entries_in_parameters() {
    let a = gathered([("k", number(1)), ("l", 2)]);
    sink(a["k"]); //~ flow: 1
    sink(a["l"]); //~ flow:
    let b = gathered_and_one(&[("k", 1), ("l", number(2))], number(3));
    sink(b["k"]); //~ flow:
    sink(b["l"]); //~ flow: 2
    sink(b["one"]); //~ flow: 3
    let c = made_and_one([("k", number(4))], 5);
    sink(c["k"]); //~ flow: 4
    sink(c["one"]); //~ flow:
    let pairs = vec![
        Pair { name: "k", value: 6 },
        Pair { name: "l", value: number(7) },
    ];
    let d = of_pairs(pairs);
    sink(d["k"]); //~ flow:
    sink(d["l"]); //~ flow: 7
    let mut e = HashMap::new();
    for pair in [("k", number(8)), ("l", 9)] {
        e.insert(pair.0, pair.1);
    }
    sink(e["k"]); //~ flow: 8
    sink(e["l"]); //~ flow:
}
