//! Option and Result: every method that is stable.
use std::num::ParseIntError;

fn some() -> Option<i64> {
    Some(number(1))
}
fn none() -> Option<i64> {
    None
}
fn ok() -> Result<i64, String> {
    Ok(number(1))
}
fn err() -> Result<i64, String> {
    Err(source(2))
}

pub fn option_values() {
    sink(some().unwrap()); //~ flow: 1
    sink(some().expect("there")); //~ flow: 1
    sink(some().unwrap_or(0)); //~ flow: 1
    sink(none().unwrap_or(number(3))); //~ flow: 3
    sink(none().unwrap_or_else(|| number(4))); //~ flow: 4
    sink(none().unwrap_or_default()); //~ flow:
    sink(some().unwrap_or_default()); //~ flow: 1
    sink(unsafe { some().unwrap_unchecked() }); //~ flow: 1
    sink(some().map(|x| x + 1)); //~ flow: 1
    sink(some().map(|_| 2)); //~ flow:
    sink(some().map_or(0, |x| x)); //~ flow: 1
    sink(some().map_or(number(5), |_| 0)); //~ flow:
    sink(none().map_or(number(5), |_| 0)); //~ flow: 5
    sink(some().map_or_else(|| 0, |x| x + 1)); //~ flow: 1
    sink(none().map_or_else(|| number(6), |x| x)); //~ flow: 6
    sink(some().is_some_and(|x| x > 2)); //~ flow:
    sink(some().is_none_or(|x| x > 2)); //~ flow:
    sink(some().is_some()); //~ flow:
    let mut seen = 0;
    some().inspect(|x| seen = **&x);
    sink(seen); //~ flow: 1
}

pub fn option_combined() {
    sink(some().and(Some(2))); //~ flow:
    sink(Some(2).and(some())); //~ flow: 1
    sink(none().and(some())); //~ flow:
    sink(some().and_then(|x| if x > 0 { Some(x) } else { None })); //~ flow: 1
    sink(some().and_then(|_| Some(0))); //~ flow:
    sink(none().or(some())); //~ flow: 1
    sink(Some(1).or(some())); //~ flow:
    sink(none().or_else(some)); //~ flow: 1
    sink(Some(1).or_else(some)); //~ flow:
    sink(none().xor(some())); //~ flow: 1
    sink(Some(1).xor(some())); //~ flow:
    sink(some().xor(none())); //~ flow: 1
    sink(some().filter(|x| *x > 0)); //~ flow: 1
    sink(some().zip(Some("z"))); //~ flow: 1
    sink(some().zip(Some("z")).unwrap().1); //~ flow:
    sink(Some((1, number(3))).unzip().0); //~ flow:
    sink(Some((1, number(3))).unzip().1); //~ flow: 3
    sink(Some(some()).flatten()); //~ flow: 1
    sink(some().ok_or("e")); //~ flow: 1
    sink(none().ok_or(source(4))); //~ flow: 4
    sink(Some(1).ok_or(source(4))); //~ flow:
    sink(none().ok_or_else(|| source(5)).unwrap_err()); //~ flow: 5
    sink(Some(ok()).transpose()); //~ flow: 1
    sink(Some(err()).transpose().err()); //~ flow: 2
    sink(some().iter().next()); //~ flow: 1
    sink(some().into_iter().chain(none()).collect::<Vec<_>>()); //~ flow: 1
}

pub fn option_places() {
    let mut o = Some(source(1));
    sink(o.as_ref().map(|s| s.len())); //~ flow:
    sink(o.as_deref()); //~ flow: 1
    sink(o.as_ref().unwrap()); //~ flow: 1
    o.as_mut().unwrap().push('x');
    sink(&o); //~ flow: 1
    sink(o.take()); //~ flow: 1
    sink(&o); //~ flow:
    o.insert(source(2)).push('y');
    sink(&o); //~ flow: 2
    sink(o.replace("r".into())); //~ flow: 2
    sink(&o); //~ flow:
    let mut n: Option<String> = None;
    n.get_or_insert(source(3)).push('!');
    sink(&n); //~ flow: 3
    sink(n.get_or_insert_with(|| source(4))); //~ flow: 3
    n = None;
    sink(n.get_or_insert_with(|| source(4))); //~ flow: 4
    sink(n.take_if(|s| s.len() > 1)); //~ flow: 4
    n = Some(source(5));
    if let Some(s) = n.as_deref_mut() {
        s.make_ascii_uppercase();
    }
    sink(n.as_deref().unwrap_or("d")); //~ flow: 5
    let mut c = Some(number(6));
    for x in c.iter_mut() {
        *x += 1;
    }
    sink(c); //~ flow: 6
    if let Some(x) = &mut c {
        *x = 0;
    }
    sink(c); //~ flow:
    let r = Some(&number(7)).copied();
    sink(r); //~ flow: 7
    let s = Some(&source(8)).cloned();
    sink(s); //~ flow: 8
    let b = Some(Box::new(source(9)));
    sink(b.as_deref()); //~ flow: 9
    let slice = Some(number(10));
    sink(slice.as_slice()); //~ flow: 10
    let d: Option<i64> = Default::default();
    sink(d.is_none()); //~ flow:
    let mut e = Some(number(11));
    *e.get_or_insert_default() += 1;
    sink(e); //~ flow: 11
    let f: Option<i64> = number(12).into();
    sink(f); //~ flow: 12
    sink(Option::from(number(13)).unwrap_or(0i64)); //~ flow: 13
}

pub fn result_values() {
    sink(ok().unwrap()); //~ flow: 1
    sink(ok().expect("x")); //~ flow: 1
    sink(ok().unwrap_or(0)); //~ flow: 1
    sink(err().unwrap_or(0)); //~ flow:
    sink(err().unwrap_or_default()); //~ flow:
    sink(err().unwrap_or_else(|e| e.len() as i64)); //~ flow:
    sink(err().map_err(|e| e + "!").unwrap_err()); //~ flow: 2
    sink(err().map_err(|_| "plain").unwrap_err()); //~ flow:
    sink(err().unwrap_err()); //~ flow: 2
    sink(err().expect_err("x")); //~ flow: 2
    sink(ok().ok()); //~ flow: 1
    sink(err().ok()); //~ flow:
    sink(err().err()); //~ flow: 2
    sink(ok().err()); //~ flow:
    sink(ok().map(|x| x + 1)); //~ flow: 1
    sink(ok().map_or(0, |x| x)); //~ flow: 1
    sink(err().map_or(0, |x| x)); //~ flow:
    sink(ok().map_or_else(|e| e.len() as i64, |v| v)); //~ flow: 1
    sink(err().map_or_else(|e| e, |v| v.to_string())); //~ flow: 2
    sink(ok().is_ok_and(|x| x > 2)); //~ flow:
    sink(err().is_err_and(|x| x.len() > 2)); //~ flow:
    sink(ok().and(Ok::<_, String>(1))); //~ flow:
    sink(ok().and_then(|x| x.checked_add(1).ok_or("o".to_string()))); //~ flow: 1
    sink(err().or(Ok::<i64, String>(1))); //~ flow:
    sink(err().or_else(|e| if e.is_empty() { Ok(1) } else { Err(e) })); //~ flow: 2
    sink(err().or_else(|_| Ok::<i64, String>(number(3)))); //~ flow: 3
    sink(ok().iter().next()); //~ flow: 1
    sink(ok().as_ref().ok()); //~ flow: 1
    sink(Ok::<_, String>(Some(number(4))).transpose()); //~ flow: 4
    sink(Ok::<_, String>(source(5)).as_deref()); //~ flow: 5
    sink(Ok::<_, ()>(&number(6)).copied()); //~ flow: 6
    sink(Ok::<_, ()>(&source(7)).cloned()); //~ flow: 7
    let mut e = 0;
    err().inspect_err(|x| e = x.len()).ok();
    sink(e); //~ flow:
    let mut f = String::new();
    err().inspect_err(|x| f.clone_from(x)).ok();
    sink(f); //~ flow: 2
}

pub fn result_places() {
    let mut r: Result<String, String> = Ok(source(1));
    if let Ok(s) = r.as_mut() {
        *s = "c".into();
    }
    sink(&r); //~ flow:
    if let Ok(s) = &mut r {
        s.push_str(&source(2));
    }
    sink(r.as_ref().unwrap()); //~ flow: 2
    r = Err(source(3));
    match &mut r {
        Ok(_) => {}
        Err(e) => e.push('x'),
    }
    sink(r.as_ref().err()); //~ flow: 3
    let (Ok(v) | Err(v)) = r;
    sink(v); //~ flow: 3
}

fn parse(s: &str) -> Result<i64, ParseIntError> {
    let n = s.trim().parse::<i64>()?;
    Ok(n)
}
fn chain(a: Option<&str>) -> Option<String> {
    let s = a?;
    let (_, v) = s.split_once('=')?;
    Some(v.to_string())
}
fn boxed(s: &str) -> Result<i64, Box<dyn std::error::Error>> {
    if s.is_empty() {
        return Err(format!("empty {s}").into());
    }
    let n: i64 = s.parse()?;
    if n < 0 {
        Err("negative")?;
    }
    Ok(n)
}
pub fn question_marks() {
    sink(parse(&number(1).to_string())); //~ flow: 1
    sink(parse("3")); //~ flow:
    sink(chain(Some(&format!("k={}", source(2))))); //~ flow: 2
    sink(chain(None)); //~ flow:
    sink(boxed(&number(3).to_string()).unwrap()); //~ flow: 3
    sink(boxed("4").unwrap()); //~ flow:
    let closure = || -> Option<i64> {
        let x = some()?;
        none().or(Some(x))
    };
    sink(closure()); //~ flow: 1
    let closure = |r: Result<i64, String>| -> Result<String, String> { Ok(r?.to_string()) };
    sink(closure(ok())); //~ flow: 1
    sink(closure(err())); //~ flow: 2
    sink(closure(err()).is_err()); //~ flow:
    let all: Result<Vec<i64>, ParseIntError> = ["1", "2"].iter().map(|s| parse(s)).collect();
    sink(all); //~ flow:
    let text = number(4).to_string();
    let all: Result<Vec<i64>, ParseIntError> = ["1", &text].iter().map(|s| parse(s)).collect();
    sink(all); //~ flow: 4
    let sum: Option<i64> = [some(), Some(3)].into_iter().sum();
    sink(sum); //~ flow: 1
    let all: Option<Vec<i64>> = vec![Some(1), some()].into_iter().collect();
    sink(all); //~ flow: 1
}

fn early(flag: bool) -> Result<String, String> {
    let s = source(1);
    if flag {
        return Err(s);
    }
    Ok("fine".into())
}
fn wrapped(flag: bool) -> Result<String, String> {
    match early(flag) {
        Ok(v) => Ok(v),
        Err(e) => Err(format!("w: {e}")),
    }
}
pub fn sides() {
    match early(coin()) {
        Ok(v) => sink(v),  //~ flow:
        Err(e) => sink(e), //~ flow: 1
    }
    if let Ok(v) = wrapped(coin()) {
        sink(v); //~ flow:
    }
    if let Err(v) = wrapped(coin()) {
        sink(v); //~ flow: 1
    }
    let v = early(coin()).unwrap_or_else(|_| "other".into());
    sink(v); //~ flow:
    let v = early(coin()).unwrap_or_else(|e| e);
    sink(v); //~ flow: 1
    let Err(e) = early(true) else { return };
    sink(e); //~ flow: 1
}

struct Named {
    name: Option<String>,
    code: Result<u8, ()>,
    value: String,
}

fn named() -> Named {
    Named { name: Some("a".to_string()), code: Ok(1), value: source(41) }
}

fn by_its_name(row: Named) -> Option<(String, String)> {
    let name = row.name?;
    Some((name, row.value))
}

fn by_its_code(row: &Named) -> Result<String, ()> {
    row.code?;
    Ok(row.value.clone())
}

pub fn fields_are_asked_for_success() {
    sink(by_its_name(named())); //~ flow: 41
    sink(by_its_code(&named())); //~ flow: 41
    sink(by_its_name(Named { name: None, ..named() })); //~ flow:
    let pick = |row: Named| {
        let name = row.name?;
        Some(row.value + &name)
    };
    sink(pick(named())); //~ flow: 41
    let nested = (Some(Some("x")), source(42));
    let inner = move || {
        nested.0??;
        Some(nested.1)
    };
    sink(inner()); //~ flow: 42
}
