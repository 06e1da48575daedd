//! Checks: after one that diverges on failure the value is known. Each with a twin that proves nothing.

use std::collections::{BTreeSet, HashMap, HashSet};

const ALLOWED: [&str; 3] = ["<1>", "<2>", "<9>"];
static NAMES: &[&str] = &["<1>", "<2>", "<9>"];

pub fn compared() {
    let x = source(1);
    if x == "<1>" {
        sink(&x); //~ flow: 1 //~ checked: 1
    } else {
        panic!("no");
    }
    let y = source(2);
    if y != "<2>" {
        return;
    }
    sink(&y); //~ flow: 2 //~ checked: 2
}

pub fn not_compared() {
    let x = source(1);
    let y = source(2);
    if x == "<1>" {
        sink(&y); //~ flow: 2
    }
    if x == "<1>" || coin() {
        sink(&x); //~ flow: 1
    }
    if x != "a" {
        sink(&x); //~ flow: 1
    }
    let _ = x == "<1>";
    sink(&x); //~ flow: 1
    if x.len() == 3 {
        sink(&x); //~ flow: 1
    }
    if x < y {
        sink(&y); //~ flow: 2
    }
    sink(&y); //~ flow: 2
}

pub fn conjunctions() {
    let x = source(1);
    let y = source(2);
    if x == "<1>" && coin() {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    if x == "<1>" && y == "<2>" {
        sink((&x, &y)); //~ flow: 1, 2 //~ checked: 1, 2
    }
    if !(x == "<1>") || coin() {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
}

pub fn either_constant() {
    let x = source(1);
    if x == "<1>" || x == "<2>" {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    if x == "a" || x.starts_with('<') {
        sink(&x); //~ flow: 1
    }
}

pub fn allow_list() {
    let x = source(1);
    if ALLOWED.contains(&x.as_str()) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    if !NAMES.contains(&x.as_str()) {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
}

pub fn allow_list_of_the_caller() {
    let x = source(1);
    let list = vec![source(1), source(2)];
    if list.contains(&x) {
        sink(&x); //~ flow: 1
    }
    let y = source(2);
    if ALLOWED.contains(&y.as_str()) {
        sink(&x); //~ flow: 1
    }
    ALLOWED.contains(&x.as_str());
    sink(&x); //~ flow: 1
    if ALLOWED.contains(&x.as_str()) || ALLOWED.contains(&y.as_str()) {
        sink(&x); //~ flow: 1
    }
}

pub fn sets_and_maps() {
    let set = HashSet::from(["<1>", "b"]);
    let x = source(1);
    if set.contains(x.as_str()) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let tree: BTreeSet<&str> = ["<1>"].into_iter().collect();
    if !tree.contains(x.as_str()) {
        panic!("unknown");
    }
    sink(&x); //~ flow: 1 //~ checked: 1
    let map = HashMap::from([("<2>", 1), ("<3>", 1)]);
    let y = source(2);
    let Some(_) = map.get(y.as_str()) else { return };
    sink(&y); //~ flow: 2 //~ checked: 2
    let z = source(3);
    if map.contains_key(z.as_str()) {
        sink(&z); //~ flow: 3 //~ checked: 3
    }
    sink(&z); //~ flow: 3
}

pub fn matched() {
    let x = source(1);
    match x.as_str() {
        "<1>" | "b" => sink(&x), //~ flow: 1 //~ checked: 1
        _ => sink("no"), //~ flow:
    }
    if matches!(x.as_str(), "<1>" | "b") {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    if !matches!(x.as_str(), "<1>") {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
}

pub fn matched_loosely() {
    let x = source(1);
    match x.as_str() {
        "b" => sink("b"), //~ flow:
        s if s.len() > 2 => sink(&x), //~ flow: 1
        _ => {}
    }
    if matches!(x.as_str(), "a" | _) {
        sink(&x); //~ flow: 1
    }
    if !matches!(x.as_str(), "a") {
        sink(&x); //~ flow: 1
    }
}

fn known(x: &str) -> bool {
    ALLOWED.contains(&x)
}

fn either(x: &str) -> bool {
    ALLOWED.contains(&x) || x.len() > 2
}

fn forgets(x: &str) -> bool {
    ALLOWED.contains(&x);
    true
}

fn negated(x: &str) -> bool {
    !ALLOWED.contains(&x)
}

pub fn helper_of_bool() {
    let x = source(1);
    if known(&x) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    if either(&x) {
        sink(&x); //~ flow: 1
    }
    if forgets(&x) {
        sink(&x); //~ flow: 1
    }
    if negated(&x) {
        panic!("no");
    } else {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let fine = known(&x);
    if !fine {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
}

fn checked(x: String) -> Option<String> {
    known(&x).then_some(x)
}

fn verified(x: &str) -> Result<(), String> {
    if known(x) { Ok(()) } else { Err("no".into()) }
}

fn refused(x: &str) -> Result<(), String> {
    match x {
        "<1>" | "<2>" => Ok(()),
        other => Err(format!("unknown {}", other.len())),
    }
}

fn lenient(x: &str) -> Result<(), String> {
    if !known(x) {
        let _ = Err::<(), _>("no".to_string());
    }
    Ok(())
}

fn try_it() -> Result<(), String> {
    let x = source(1);
    verified(&x)?;
    sink(&x); //~ flow: 1 //~ checked: 1
    let y = source(2);
    refused(&y).map_err(|e| e + "!")?;
    sink(&y); //~ flow: 2 //~ checked: 2
    let z = source(9);
    lenient(&z)?;
    sink(&z); //~ flow: 9
    let w = source(9);
    let _ = verified(&w);
    sink(&w); //~ flow: 9
    let v = source(9);
    verified(&v).ok();
    sink(&v); //~ flow: 9
    Ok(())
}

pub fn tried() {
    let _ = try_it();
}

pub fn helper_of_result() {
    let x = source(1);
    let Some(y) = checked(x) else { return };
    sink(&y); //~ flow: 1 //~ checked: 1
    let x = source(2);
    if verified(&x).is_err() {
        return;
    }
    sink(&x); //~ flow: 2 //~ checked: 2
    let x = source(9);
    verified(&x).expect("known");
    sink(&x); //~ flow: 9 //~ checked: 9
    let x = source(9);
    match verified(&x) {
        Ok(()) => sink(&x), //~ flow: 9 //~ checked: 9
        Err(e) => sink(e), //~ flow:
    }
}

pub fn checked_too_late() {
    let x = source(1);
    sink(&x); //~ flow: 1
    if !known(&x) {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
}

pub fn asserted() {
    let x = source(1);
    assert_eq!(x, "<1>");
    sink(&x); //~ flow: 1 //~ checked: 1
    let y = source(2);
    assert!(ALLOWED.contains(&y.as_str()), "unknown {y}");
    sink(&y); //~ flow: 2 //~ checked: 2
    let z = source(9);
    assert!(z.len() > 1);
    sink(&z); //~ flow: 9
}

pub fn found_in_list() {
    let x = source(1);
    if ALLOWED.iter().any(|a| *a == x) {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let y = source(2);
    let Some(hit) = ALLOWED.iter().find(|a| **a == y) else { return };
    sink(hit.len()); //~ flow:
    sink(&y); //~ flow: 2 //~ checked: 2
    let z = source(9);
    if ALLOWED.iter().all(|a| *a != z) {
        return;
    }
    sink(&z); //~ flow: 9 //~ checked: 9
    let w = source(3);
    if ALLOWED.iter().any(|a| a.len() == w.len()) {
        sink(&w); //~ flow: 3
    }
}

pub fn overwritten_after_check() {
    let mut x = source(1);
    if !known(&x) {
        return;
    }
    sink(&x); //~ flow: 1 //~ checked: 1
    x = source(2);
    sink(&x); //~ flow: 2
}

pub fn on_one_way_only() {
    let x = source(1);
    if coin() {
        if !known(&x) {
            return;
        }
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    sink(&x); //~ flow: 1
}

pub fn called_comparisons() {
    let x = source(1);
    if PartialEq::eq(&x, "<1>") {
        sink(&x); //~ flow: 1 //~ checked: 1
    }
    let y = source(2);
    if PartialEq::ne(&y, &"<2>") {
        return;
    }
    sink(&y); //~ flow: 2 //~ checked: 2
    let z = source(9);
    if z.eq("<9>") || coin() {
        sink(&z); //~ flow: 9
    }
    if std::ops::Not::not(z.eq("<9>")) {
        return;
    }
    sink(&z); //~ flow: 9 //~ checked: 9
}

pub fn answered_by_a_closure() {
    let y = source(2);
    if Some(&y).is_some_and(|text| if text == "<2>" { true } else { false }) {
        sink(&y); //~ flow: 2 //~ checked: 2
    }
    let z = source(9);
    if Some(&z).is_some_and(|text| if text == "<9>" || coin() { true } else { false }) {
        sink(&z); //~ flow: 9
    }
    if Some(&z).is_none_or(|text| text != "<9>") {
        return;
    }
    sink(&z); //~ flow: 9 //~ checked: 9
}
