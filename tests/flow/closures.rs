//! Closures: in, out, through, stored, capturing.

fn apply<T, R>(f: impl FnOnce(T) -> R, x: T) -> R {
    f(x)
}

fn apply_twice(f: &dyn Fn(&str) -> String, x: &str) -> String {
    f(&f(x))
}

fn outer<F: Fn(String) -> String>(f: F, x: String) -> String {
    inner(f, x)
}

fn inner<F: Fn(String) -> String>(f: F, x: String) -> String {
    f(x)
}

pub fn called() {
    let f = |x: String| x + "y";
    sink(f(source(1))); //~ flow: 1
    sink(f("x".into())); //~ flow:
}

pub fn captured() {
    let a = source(1);
    let f = || a.clone();
    sink(f()); //~ flow: 1
    let g = move || a;
    sink(g()); //~ flow: 1
}

pub fn captured_at_creation() {
    let mut a = "x".to_string();
    let f = {
        let a = a.clone();
        move || a.clone()
    };
    a = source(1);
    sink(f()); //~ flow:
    sink(a); //~ flow: 1
}

pub fn writes_capture() {
    let mut a = "x".to_string();
    let mut f = || a = source(1);
    f();
    sink(a); //~ flow: 1
}

pub fn clears_capture() {
    let mut a = source(1);
    let mut f = || a.clear();
    f();
    sink(a); //~ flow:
}

pub fn pushes_capture() {
    let mut list = Vec::new();
    let mut add = |x: String| list.push(x);
    add(source(1));
    add(source(2));
    sink(list); //~ flow: 1, 2
}

pub fn passed() {
    sink(apply(|x: String| x, source(1))); //~ flow: 1
    sink(apply(|_: String| "x", source(1))); //~ flow:
    let a = source(2);
    sink(apply(|x: String| x + &a, source(1))); //~ flow: 1, 2
    sink(apply(String::from, "x")); //~ flow:
    sink(apply(str::to_owned, source(3).as_str())); //~ flow: 3
}

pub fn passed_dyn() {
    let a = source(2);
    sink(apply_twice(&|x| format!("{x}{a}"), "x")); //~ flow: 2
    sink(apply_twice(&|x| x.to_uppercase(), &source(1))); //~ flow: 1
    sink(apply_twice(&|_| "x".into(), &source(1))); //~ flow:
}

pub fn two_deep() {
    sink(outer(|x| x, source(1))); //~ flow: 1
    sink(outer(|_| source(2), source(1))); //~ flow: 2
    sink(outer(|x| x, "clean".into())); //~ flow:
    sink(outer(|_| "clean".into(), source(3))); //~ flow:
}

fn make(prefix: String) -> impl Fn(&str) -> String {
    move |x| format!("{prefix}{x}")
}

fn make_boxed(prefix: String) -> Box<dyn Fn(&str) -> String> {
    Box::new(move |x| format!("{prefix}{x}"))
}

pub fn returned() {
    let f = make(source(1));
    sink(f("x")); //~ flow: 1
    let g = make("p".into());
    sink(g("x")); //~ flow:
    sink(g(&source(2))); //~ flow: 2
    let h = make_boxed(source(3));
    sink(h("x")); //~ flow: 3
    sink(make_boxed("p".into())("x")); //~ flow:
}

struct Handler<F> {
    f: F,
}

impl<F: Fn(String) -> String> Handler<F> {
    fn call(&self, x: String) -> String {
        (self.f)(x)
    }
}

struct Dynamic {
    f: Box<dyn Fn(String) -> String>,
    name: String,
}

impl Dynamic {
    fn call(&self, x: String) -> String {
        (self.f)(x)
    }
}

pub fn stored() {
    let a = source(1);
    let h = Handler { f: move |x: String| x + &a };
    sink(h.call("x".into())); //~ flow: 1
    let k = Handler { f: |x| x };
    sink(k.call("x".into())); //~ flow:
    sink(k.call(source(2))); //~ flow: 2
    let d = Dynamic {
        f: Box::new(|x| x + "y"),
        name: source(3),
    };
    sink(d.call(source(2))); //~ flow: 2
    sink(d.call("x".into())); //~ flow:
    sink(d.name); //~ flow: 3
}

pub fn function_pointer() {
    fn id(x: String) -> String {
        x
    }
    fn no(_: String) -> String {
        "x".into()
    }
    let f: fn(String) -> String = if coin() { id } else { no };
    sink(f(source(1))); //~ flow: 1
    let table = [id as fn(String) -> String, no];
    sink(table[1](source(1))); //~ flow:
    sink(table[0](source(1))); //~ flow: 1
}

pub fn constructor_as_function() {
    #[derive(Debug)]
    struct Id(String);
    let list: Vec<Id> = vec![source(1)].into_iter().map(Id).collect();
    sink(&list[0].0); //~ flow: 1
    sink(Some(source(2)).map(Id).map(|id| id.0)); //~ flow: 2
}

pub fn list_of_closures() {
    let a = source(1);
    let list: Vec<Box<dyn Fn() -> String>> = vec![Box::new(|| "x".into()), Box::new(move || a.clone())];
    for f in &list {
        sink(f()); //~ flow: 1
    }
}

pub fn callback_sink() {
    fn each(list: &[String], mut f: impl FnMut(&str)) {
        for x in list {
            f(x);
        }
    }
    let mut seen = String::new();
    each(&[source(1), source(2)], |x| seen.push_str(x));
    sink(seen); //~ flow: 1, 2
    each(&["x".to_string()], |x| sink(x)); //~ flow:
    each(&[source(3)], |x| sink(x)); //~ flow: 3
}

pub fn nested_closures() {
    let a = source(1);
    let f = || {
        let g = || a.clone();
        g() + "x"
    };
    sink(f()); //~ flow: 1
}

pub fn curried() {
    let add = |a: String| move |b: &str| format!("{a}{b}");
    sink(add(source(1))("x")); //~ flow: 1
    sink(add("x".into())(&source(2))); //~ flow: 2
    sink(add("x".into())("y")); //~ flow:
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

pub fn composed() {
    let f = compose(|x: String| x + "a", |x: String| x + "b");
    sink(f(source(1))); //~ flow: 1
    let g = compose(|_: String| "clean".to_string(), |x: String| x + "b");
    sink(g(source(1))); //~ flow:
}

pub fn destructuring_closure() {
    let f = |(a, _b): (String, String)| a;
    sink(f((source(1), source(2)))); //~ flow: 1
    let g = |&(ref a, ref b): &(String, String)| if coin() { a.clone() } else { b.clone() };
    sink(g(&(source(1), source(2)))); //~ flow: 1, 2
}

fn with<R>(f: impl FnOnce(&mut String) -> R) -> (String, R) {
    let mut own = "x".to_string();
    let result = f(&mut own);
    (own, result)
}

pub fn closure_gets_alias() {
    let (own, result) = with(|own| {
        own.push_str(&source(1));
        7
    });
    sink(own); //~ flow: 1
    sink(result); //~ flow:
}

fn moved_in(out: &mut String) {
    let mut write = move || out.push_str(&source(1));
    write();
}

pub fn references_that_are_moved() {
    let mut text = String::new();
    moved_in(&mut text);
    sink(text); //~ flow: 1
    let mut count = 0;
    let mut bump = move || count += number(3);
    bump();
    sink(count); //~ flow:
}
