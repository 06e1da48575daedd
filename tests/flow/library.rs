//! Methods of options, results, numbers and slices.
use std::any::Any;
use std::borrow::Cow;
use std::collections::*;
use std::fmt::Debug;
use std::num::*;
use std::rc::Rc;
use std::time::Duration;

pub fn options() {
    let s = Some(number(1));
    let n: Option<i64> = None;
    sink(s.map(|x| x + 1)); //~ flow: 1
    sink(s.map(|_| 1)); //~ flow:
    sink(s.and_then(|x| Some(x))); //~ flow: 1
    sink(s.and(Some(2))); //~ flow:
    sink(n.or(s)); //~ flow: 1
    sink(s.or(Some(2))); //~ flow: 1
    sink(n.or_else(|| Some(number(2)))); //~ flow: 2
    sink(s.xor(None)); //~ flow: 1
    sink(s.filter(|x| *x > 3)); //~ flow: 1
    sink(s.zip(Some(2)).map(|p| p.0)); //~ flow: 1
    sink(s.zip(Some(2)).map(|p| p.1)); //~ flow:
    sink(s.unwrap_or_default()); //~ flow: 1
    sink(n.unwrap_or(number(3))); //~ flow: 3
    sink(s.ok_or("x")); //~ flow: 1
    sink(n.ok_or(source(4))); //~ flow: 4
    sink(s.map_or(0, |x| x)); //~ flow: 1
    sink(s.map_or_else(|| 0, |_| 1)); //~ flow:
    sink(s.is_some_and(|x| x > 1)); //~ flow:
    sink(s.iter().next()); //~ flow: 1
    sink(s.into_iter().collect::<Vec<_>>()); //~ flow: 1
    sink(s.as_ref().copied()); //~ flow: 1
    let mut o = Some(number(5));
    sink(o.take()); //~ flow: 5
    sink(o); //~ flow:
    sink(o.insert(number(6))); //~ flow: 6
    sink(o); //~ flow: 6
    sink(o.replace(1)); //~ flow: 6
    sink(o); //~ flow:
    let mut p = None;
    sink(p.get_or_insert(number(7))); //~ flow: 7
    sink(p.get_or_insert_with(|| 1)); //~ flow: 7
    if let Some(x) = &mut p {
        *x = 0;
    }
    sink(p); //~ flow:
    let mut q = Some(number(8));
    if let Some(x) = q.as_mut() {
        *x += 1;
    }
    sink(q); //~ flow: 8
    sink(Some(Some(number(9))).flatten()); //~ flow: 9
    sink(Some(Ok::<i64, ()>(number(10))).transpose()); //~ flow: 10
    sink(Some((number(11), 2)).unzip().0); //~ flow: 11
    sink(Some(source(12)).as_deref()); //~ flow: 12
    sink(Some("x").map(str::len)); //~ flow:
    sink(s.expect("x")); //~ flow: 1
    let r: Option<&i64> = s.as_ref();
    sink(r.cloned()); //~ flow: 1
    sink([Some(number(13)), None].into_iter().flatten().sum::<i64>()); //~ flow: 13
    sink([Some(1), Some(number(14))].into_iter().collect::<Option<Vec<_>>>()); //~ flow: 14
    sink(s == Some(1)); //~ flow:
    sink(s.max(None)); //~ flow: 1
    sink(Option::from(number(15))); //~ flow: 15
    let t: Option<i64> = number(16).into();
    sink(t); //~ flow: 16
    sink(bool::then(true, || number(17))); //~ flow: 17
    sink(true.then_some(number(18))); //~ flow: 18
    sink(s.inspect(|x| sink(x))); //~ flow: 1
}
pub fn results() {
    let o: Result<i64, String> = Ok(number(1));
    let e: Result<i64, String> = Err(source(2));
    sink(o.clone().map(|x| x + 1)); //~ flow: 1
    sink(e.clone().map_err(|x| x + "y")); //~ flow: 2
    sink(e.clone().map_err(|_| 1)); //~ flow:
    sink(o.clone().and_then(|x| if x > 0 { Ok(x) } else { Err("neg".to_string()) })); //~ flow: 1
    sink(e.clone().or_else(|s| if s.is_empty() { Ok(1) } else { Err(s) })); //~ flow: 2
    sink(o.clone().unwrap_or_else(|_| 0)); //~ flow: 1
    sink(e.clone().unwrap_or_else(|s| s.len() as i64)); //~ flow:
    sink(e.clone().unwrap_or(number(3))); //~ flow: 3
    sink(o.clone().ok()); //~ flow: 1
    sink(o.clone().err()); //~ flow:
    sink(e.clone().err()); //~ flow: 2
    sink(e.clone().unwrap_err()); //~ flow: 2
    sink(o.as_ref().unwrap()); //~ flow: 1
    sink(o.iter().next()); //~ flow: 1
    sink(o.clone().is_ok_and(|x| x > 0)); //~ flow:
    sink(o.clone().and(Ok::<i64, String>(1))); //~ flow:
    sink(e.clone().or(Ok::<i64, String>(number(4)))); //~ flow: 4
    sink(o.clone().map_or(0, |x| x)); //~ flow: 1
    sink(o.clone().map_or_else(|e| e.len() as i64, |x| x)); //~ flow: 1
    sink(Ok::<Option<i64>, ()>(Some(number(5))).transpose()); //~ flow: 5
    let v: Result<Vec<i64>, String> = vec![o.clone(), e.clone()].into_iter().collect();
    sink(v.is_err()); //~ flow:
    sink([Ok(number(6)), Err("x")].into_iter().flatten().collect::<Vec<_>>()); //~ flow: 6
    let (oks, errs): (Vec<_>, Vec<_>) = [o.clone(), e.clone()].into_iter().partition(|r| r.is_ok());
    sink(oks); //~ flow: 1 //~ spurious: 2
    let _ = errs;
    sink(o.clone().into_iter().chain(None).next()); //~ flow: 1
    sink("7".parse::<i64>().map(|x| x + number(8))); //~ flow: 8
    sink(o.as_ref().ok().copied().unwrap_or_default()); //~ flow: 1
    let mut m = Ok::<i64, String>(1);
    if let Ok(x) = m.as_mut() {
        *x = number(9);
    }
    sink(m); //~ flow: 9
    let s: Result<i64, i64> = Err(number(10));
    let (Ok(z) | Err(z)) = s;
    sink(z); //~ flow: 10
    sink(e.clone().inspect_err(|x| sink(x)).is_err()); //~ flow: 2
    sink(o.clone().expect("y")); //~ flow: 1
    let x: Result<i64, Box<dyn std::error::Error>> = "q".parse::<i64>().map_err(Into::into);
    sink(x.is_err()); //~ flow:
    sink(Result::<i64, String>::Ok(number(11)).iter().copied().sum::<i64>()); //~ flow: 11
}
pub fn numbers() {
    let a = number(1);
    sink(a.rem_euclid(i64::MAX)); //~ flow: 1
    sink(a.checked_div(1)); //~ flow: 1
    sink(i64::from_be_bytes(a.to_be_bytes())); //~ flow: 1
    sink(a.rotate_left(0)); //~ flow: 1
    sink(NonZeroI64::new(a).map(|x| x.get())); //~ flow: 1
    sink(Wrapping(a).0); //~ flow: 1
    sink(a.is_positive()); //~ flow:
    sink((a as f64).sqrt().powi(2) as i64); //~ flow: 1
    sink((a as f64).max(1.0) as i64); //~ flow: 1
    sink(f64::from(a as i32) as i64); //~ flow: 1
    sink(u64::try_from(a).unwrap()); //~ flow: 1
    sink(usize::try_from(a).unwrap_or(0)); //~ flow: 1
    sink(a.abs_diff(0)); //~ flow: 1
    sink(std::cmp::max(a, 3)); //~ flow: 1
    sink(std::cmp::min(a, i64::MAX)); //~ flow: 1
    sink((a..a + 2).sum::<i64>() / 2); //~ flow: 1 //~ missing: 1
    sink((0..=a).end()); //~ flow: 1
    let r = a..a + 1;
    sink(r.start); //~ flow: 1
    sink(r.contains(&3)); //~ flow:
    sink(r.into_iter().next()); //~ flow: 1
    sink(Duration::from_secs(a as u64).as_secs()); //~ flow: 1
    sink(char::from_u32(66).map(|c| c as u32)); //~ flow:
    sink(a.to_string().len()); //~ flow:
    sink(format!("{a:x}").len()); //~ flow:
    sink(i64::from_str_radix(&format!("{a:x}"), 16).unwrap()); //~ flow: 1
    sink(a.checked_pow(1).unwrap_or(0)); //~ flow: 1
    sink(a.saturating_mul(1)); //~ flow: 1
    sink(a.wrapping_neg().wrapping_neg()); //~ flow: 1
    sink(a.overflowing_sub(0).0); //~ flow: 1
    sink(u8::try_from(3i64).is_ok()); //~ flow:
    sink(a & !0); //~ flow: 1
    sink(a.isqrt().pow(1).count_ones() > 0); //~ flow:
}
pub fn anys() {
    let b: Box<dyn Any> = Box::new(source(1));
    sink(b.downcast_ref::<String>()); //~ flow: 1
    sink(b.downcast::<String>().unwrap()); //~ flow: 1
    let r: Rc<dyn Any> = Rc::new(number(2));
    sink(r.downcast_ref::<i64>().copied()); //~ flow: 2
    let d: Box<dyn Debug> = Box::new(source(3));
    sink(format!("{d:?}")); //~ flow: 3
    let v: Vec<Box<dyn Any>> = vec![Box::new(1i64), Box::new(source(4))];
    for x in &v {
        if let Some(s) = x.downcast_ref::<String>() {
            sink(s); //~ flow: 4
        }
    }
    let e: Box<dyn std::error::Error> = source(5).into();
    sink(e.to_string()); //~ flow: 5
    let e: Box<dyn std::error::Error + Send + Sync> = From::from(source(6));
    sink(format!("{e}")); //~ flow: 6
    let f: Box<dyn Fn(&str) -> String> = Box::new(|s| s.to_uppercase());
    sink(f(&source(7))); //~ flow: 7
    let c: Cow<[i64]> = Cow::Borrowed(&[1, 2]);
    sink(c.len()); //~ flow:
    let mut c2: Cow<[i64]> = vec![number(8)].into();
    c2.to_mut().push(1);
    sink(c2.into_owned()); //~ flow: 8
    let t: &dyn ToString = &number(9);
    sink(t.to_string()); //~ flow: 9
}
pub fn slices() {
    let v = vec![number(1), 2, 3, 4];
    sink(v.iter().rev().next()); //~ flow:
    sink(v.first().zip(v.last())); //~ flow: 1
    sink(v.split_first().map(|(f, _)| f)); //~ flow: 1
    sink(v.split_last().map(|(l, _)| l)); //~ flow:
    sink(v.chunks_exact(2).map(|c| c[1]).collect::<Vec<_>>()); //~ flow:
    sink(v.starts_with(&[1])); //~ flow:
    sink(v.iter().rposition(|x| *x == 3)); //~ flow:
    sink(v.concat_all()); //~ flow: 1
    sink(v.get(1..3)); //~ flow:
    sink(v.get(0..1)); //~ flow: 1
    sink(v.split(|x| *x == 2).next()); //~ flow: 1
    sink(v.select()); //~ flow:
    let mut w = v.clone();
    w.sort_by(|a, b| b.cmp(a));
    sink(w[0]); //~ flow: 1
    w.sort_by_key(|x| std::cmp::Reverse(*x));
    sink(&w); //~ flow: 1
    w.iter_mut().for_each(|x| *x = 0);
    sink(&w); //~ flow:
    let mut w = vec![0, 0, 0, 0];
    let (a, b) = w.split_at_mut(2);
    a[0] = number(5);
    b[0] = 1;
    sink(w[0]); //~ flow: 5
    sink(w[2]); //~ flow:
    w.swap(0, 3);
    sink(w[3]); //~ flow: 5
    w[1..3].fill(number(6));
    sink(w[1]); //~ flow: 6
    if let [x, .., y] = w.as_mut_slice() {
        *x = number(7);
        *y = 0;
    }
    sink(w[0]); //~ flow: 7
    let mut w = vec![0, 0, 0, 0];
    for c in w.chunks_mut(2) {
        c[0] = number(8);
    }
    sink(&w); //~ flow: 8
    let idx = v.iter().position(|x| *x == 2).unwrap();
    sink(v.repeat(2)); //~ flow: 1
    sink(v.iter().copied().collect::<Box<[_]>>()); //~ flow: 1
    sink(v.iter().map(|x| x * 1).collect::<BTreeSet<_>>()); //~ flow: 1
    sink(std::slice::from_ref(&number(9))); //~ flow: 9
    let bytes = source(10).into_bytes();
    sink(bytes.iter().map(|b| *b as char).collect::<String>()); //~ flow: 10
    sink(bytes.to_ascii_uppercase().iter().map(|b| *b as char).collect::<String>()); //~ flow: 10
    let mut e = vec![1];
    e.splice(0..1, [number(11)]);
    sink(e); //~ flow: 11
    let mut f = vec![number(12), 1];
    f.dedup_by_key(|x| *x);
    f.retain_mut(|x| {
        *x += 1;
        true
    });
    sink(f.leak()); //~ flow: 12
    let mut g = VecDeque::from(vec![number(13)]);
    g.rotate_left(0);
    g.make_contiguous();
    sink(g.iter().next()); //~ flow: 13
    sink(g.get(0)); //~ flow: 13
    g[0] = 0;
    sink(g.front()); //~ flow:
    g.extend([number(14)]);
    sink(g.back()); //~ flow: 14
    sink(g.into_iter().collect::<Vec<_>>()); //~ flow: 14
    let mut h = BTreeMap::from([(1, number(15)), (2, 3)]);
    sink(h.entry(3).or_insert(number(16))); //~ flow: 16
    let mut s = HashSet::from([number(17)]);
    sink(s.iter().copied().max()); //~ flow: 17
    sink(s.union(&HashSet::from([1])).count()); //~ flow:
    sink(s.intersection(&HashSet::from([1])).count()); //~ flow:
    sink(s.drain().next()); //~ flow: 17
    let m: HashMap<&str, i64> = [("a", number(18)), ("b", 1)].into();
    let mut keys: Vec<_> = m.iter().collect();
    keys.sort();
    sink(keys[0].1); //~ flow: 18
    sink(m.values().sum::<i64>()); //~ flow: 18
    sink(m.iter().filter(|(k, _)| **k == "a").map(|(_, v)| v).next()); //~ flow: 18
    sink(m.into_values().max()); //~ flow: 18
}
trait X {
    fn concat_all(&self) -> i64;
    fn select(&self) -> Option<i64>;
}
impl X for Vec<i64> {
    fn concat_all(&self) -> i64 {
        self.iter().sum()
    }
    fn select(&self) -> Option<i64> {
        self.get(2).copied()
    }
}
