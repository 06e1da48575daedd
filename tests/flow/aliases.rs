//! References: `&mut` aliases, re-borrows, out-parameters, `take`, `replace`, `swap`.

use std::mem;

fn set(to: &mut String, value: String) {
    *to = value;
}

fn add(to: &mut String, value: &str) {
    to.push_str(value);
}

fn clear(to: &mut String) {
    to.clear();
}

fn forward(to: &mut String, value: String) {
    set(to, value);
}

pub fn alias() {
    let mut a = "x".to_string();
    let b = &mut a;
    *b = source(1);
    sink(a); //~ flow: 1
}

pub fn alias_cleared() {
    let mut a = source(1);
    let b = &mut a;
    *b = "clean".to_string();
    sink(a); //~ flow:
}

pub fn reborrow() {
    let mut a = "x".to_string();
    let b = &mut a;
    let c = &mut *b;
    *c = source(1);
    *b += "y";
    sink(a); //~ flow: 1
}

pub fn chosen_alias() {
    let mut a = "x".to_string();
    let mut b = "y".to_string();
    let c = if coin() { &mut a } else { &mut b };
    *c = source(1);
    sink(a); //~ flow: 1
    sink(b); //~ flow: 1
}

pub fn rebound_alias() {
    let mut a = "x".to_string();
    let mut b = "y".to_string();
    let mut c = &mut a;
    *c = source(1);
    c = &mut b;
    *c = source(2);
    sink(a); //~ flow: 1
    sink(b); //~ flow: 2
}

pub fn out_parameter() {
    let mut a = "x".to_string();
    set(&mut a, source(1));
    sink(&a); //~ flow: 1
    set(&mut a, source(2));
    sink(&a); //~ flow: 2
    set(&mut a, "clean".into());
    sink(a); //~ flow:
}

pub fn out_parameter_added() {
    let mut a = source(1);
    add(&mut a, &source(2));
    sink(&a); //~ flow: 1, 2
    clear(&mut a);
    sink(a); //~ flow:
}

pub fn out_parameter_forwarded() {
    let mut a = source(1);
    forward(&mut a, source(2));
    sink(a); //~ flow: 2
}

pub fn out_parameter_of_alias() {
    let mut a = source(1);
    let b = &mut a;
    set(b, source(2));
    sink(a); //~ flow: 2
}

pub fn out_parameter_field() {
    let mut pair = (source(1), source(2));
    set(&mut pair.0, "clean".into());
    set(&mut pair.1, source(3));
    sink(&pair.0); //~ flow:
    sink(&pair.1); //~ flow: 3
}

fn maybe(to: &mut String, value: String) {
    if coin() {
        *to = value;
    }
}

pub fn out_parameter_maybe() {
    let mut a = source(1);
    maybe(&mut a, source(2));
    sink(a); //~ flow: 1, 2
}

fn two(a: &mut String, b: &mut String) {
    *a = source(1);
    *b = a.clone();
}

pub fn two_out_parameters() {
    let mut a = String::new();
    let mut b = String::new();
    two(&mut a, &mut b);
    sink(a); //~ flow: 1
    sink(b); //~ flow: 1
}

pub fn swapped() {
    let mut a = source(1);
    let mut b = source(2);
    mem::swap(&mut a, &mut b);
    sink(a); //~ flow: 2
    sink(b); //~ flow: 1
}

pub fn swapped_clean() {
    let mut a = source(1);
    let mut b = "x".to_string();
    std::mem::swap(&mut a, &mut b);
    sink(a); //~ flow:
    sink(b); //~ flow: 1
}

pub fn taken() {
    let mut a = source(1);
    let b = mem::take(&mut a);
    sink(a); //~ flow:
    sink(b); //~ flow: 1
}

pub fn replaced() {
    let mut a = source(1);
    let b = mem::replace(&mut a, source(2));
    sink(a); //~ flow: 2
    sink(b); //~ flow: 1
}

pub fn option_taken() {
    let mut a = Some(source(1));
    let b = a.take();
    sink(&a); //~ flow:
    sink(&b); //~ flow: 1
    a = Some(source(2));
    let c = a.replace(source(3));
    sink(a); //~ flow: 3
    sink(c); //~ flow: 2
}

pub fn option_insert() {
    let mut a: Option<String> = None;
    let b = a.insert(source(1));
    b.push('x');
    sink(&a); //~ flow: 1
    let c = a.get_or_insert_with(|| source(2));
    sink(c); //~ flow: 1
}

fn pick<'a>(a: &'a mut String, _b: &'a mut String) -> &'a mut String {
    a
}

pub fn returned_alias() {
    let mut a = "x".to_string();
    let mut b = "y".to_string();
    *pick(&mut a, &mut b) = source(1);
    sink(a); //~ flow: 1
    sink(b); //~ flow:
}

struct Form {
    name: String,
    note: String,
}

impl Form {
    fn name_mut(&mut self) -> &mut String {
        &mut self.name
    }
    fn set_note(&mut self, note: String) -> &mut Self {
        self.note = note;
        self
    }
    fn reset(&mut self) {
        self.name = String::new();
    }
}

pub fn method_alias() {
    let mut form = Form {
        name: "x".into(),
        note: "y".into(),
    };
    *form.name_mut() = source(1);
    sink(&form.name); //~ flow: 1
    sink(&form.note); //~ flow:
    form.set_note(source(2)).set_note(source(3));
    sink(&form.note); //~ flow: 3
    form.reset();
    sink(&form.name); //~ flow:
}

pub fn alias_of_field() {
    let mut form = Form {
        name: "x".into(),
        note: "y".into(),
    };
    let name = &mut form.name;
    name.push_str(&source(1));
    sink(form.name); //~ flow: 1
    sink(form.note); //~ flow:
}

pub fn shared_reference() {
    let a = source(1);
    let b = &a;
    let c = &b;
    sink((**c).clone()); //~ flow: 1
}

trait Unstar {
    fn unstar(&self) -> &str;
}

impl Unstar for str {
    fn unstar(&self) -> &str {
        self
    }
}

pub fn through_str() {
    let a = source(1);
    sink(a.unstar()); //~ flow: 1
}

pub fn reference_in_struct() {
    struct Holder<'a> {
        to: &'a mut String,
    }
    let mut a = "x".to_string();
    let holder = Holder { to: &mut a };
    *holder.to = source(1);
    sink(a); //~ flow: 1
}

pub fn reference_in_tuple() {
    let mut a = "x".to_string();
    let mut b = "y".to_string();
    let pair = (&mut a, &mut b);
    *pair.1 = source(1);
    sink(a); //~ flow:
    sink(b); //~ flow: 1
}

pub fn references_in_array() {
    let mut a = "x".to_string();
    let mut b = "y".to_string();
    for to in [&mut a, &mut b] {
        *to = source(1);
    }
    sink(a); //~ flow: 1
    sink(b); //~ flow: 1
}

pub fn boxed() {
    let mut a = Box::new(source(1));
    sink(&*a); //~ flow: 1
    *a = source(2);
    sink(&a); //~ flow: 2
    let b: String = *a;
    sink(b); //~ flow: 2
}

fn fill(buffer: &mut [u8], text: &str) {
    buffer.copy_from_slice(&text.as_bytes()[..buffer.len()]);
}

pub fn slices() {
    let mut buffer = [0u8; 3];
    fill(&mut buffer, &source(1));
    sink(String::from_utf8_lossy(&buffer)); //~ flow: 1
}

pub fn split_at_mut() {
    let mut list = [source(1), "x".to_string()];
    let (left, right) = list.split_at_mut(1);
    mem::swap(&mut left[0], &mut right[0]);
    sink(&list); //~ flow: 1
}
