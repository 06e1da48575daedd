//! dependencies: derive_more = "2", thiserror = "2", derive-new = "0.7", derive-getters = "0.5"
//! Impls that derives generate.
use derive_more::{AsRef, Constructor, Deref, DerefMut, Display, From, FromStr, Into};

#[derive(Clone, From, Into, Deref, AsRef, Display, FromStr)]
pub struct UserId(String);

#[derive(From, Deref, DerefMut)]
pub struct Wrapped {
    #[deref]
    #[deref_mut]
    inner: Vec<String>,
}

#[derive(Display)]
#[display("user {name}")]
pub struct Shown {
    name: String,
    secret: String,
}
#[derive(Display)]
#[display("user {}", name)]
pub struct ShownArgs {
    name: String,
    secret: String,
}

#[derive(Constructor)]
pub struct Pair {
    a: String,
    b: String,
}

#[derive(From)]
pub enum Any {
    Text(String),
    Num(i64),
}

#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("bad {0}")]
    Bad(String),
    #[error("parse")]
    Parse(#[from] MyErr),
    #[error("named {text}")]
    Named { text: String, other: String },
    #[error("pair {1} of {size}", size = .0.len())]
    Pair(String, String),
    #[error(transparent)]
    Other(#[from] Wrapper),
}
#[derive(Debug, thiserror::Error)]
#[error("wrapped {msg}")]
pub struct Wrapper {
    msg: String,
    hidden: String,
}
#[derive(Debug, thiserror::Error)]
#[error("mine")]
pub struct MyErr(String);

fn fails(s: String) -> Result<String, MyErr> {
    Err(MyErr(s))
}
fn outer(s: String) -> Result<String, AppError> {
    let t = fails(s)?;
    Ok(t)
}

pub fn newtypes() {
    let id = UserId::from(source(1));
    sink(id.0.clone()); //~ flow: 1
    sink(id.len()); //~ flow:
    sink(id.to_uppercase()); //~ flow: 1
    sink(id.to_string()); //~ flow: 1
    sink(id.as_ref()); //~ flow: 1
    let s: String = id.into();
    sink(s); //~ flow: 1
    let id: UserId = source(2).into();
    sink(id.0); //~ flow: 2
    let id: UserId = source(3).parse().unwrap();
    sink(id.0); //~ flow: 3
    let mut w = Wrapped::from(vec![source(4)]);
    sink(w.first()); //~ flow: 4
    w.push(source(5));
    sink(&w.inner); //~ flow: 4, 5
    w.clear();
    sink(&w.inner); //~ flow:
}

pub fn displays() {
    let s = Shown { name: source(1), secret: source(2) };
    sink(s.to_string()); //~ flow: 1
    sink(format!("{s}")); //~ flow: 1
    let s = ShownArgs { name: source(1), secret: source(2) };
    sink(s.to_string()); //~ flow: 1
    let e = AppError::Bad(source(3));
    sink(e.to_string()); //~ flow: 3
    let e = AppError::Named { text: source(4), other: source(5) };
    sink(e.to_string()); //~ flow: 4
    let e = AppError::Pair(source(8), source(9));
    sink(e.to_string()); //~ flow: 9
    let w = Wrapper { msg: source(6), hidden: source(7) };
    sink(w.to_string()); //~ flow: 6
    let o: AppError = w.into();
    sink(o.to_string()); //~ flow: 6
}

pub fn constructors() {
    let p = Pair::new(source(1), "b".into());
    sink(p.a); //~ flow: 1
    sink(p.b); //~ flow:
    let a = Any::from(source(2));
    if let Any::Text(t) = &a {
        sink(t); //~ flow: 2
    }
    if let Any::Num(n) = Any::from(number(3)) {
        sink(n); //~ flow: 3
    }
    let n: Any = number(4).into();
    match n {
        Any::Text(t) => sink(t), //~ flow:
        Any::Num(n) => sink(n), //~ flow: 4
    }
}

pub fn errors() {
    match outer(source(1)) {
        Err(AppError::Parse(MyErr(s))) => sink(s), //~ flow: 1
        Err(AppError::Bad(s)) => sink(s), //~ flow:
        Err(e) => sink(e.to_string()), //~ flow:
        Ok(s) => sink(s), //~ flow:
    }
}

#[derive(derive_new::new)]
pub struct New {
    a: String,
    b: String,
}
#[derive(derive_getters::Getters)]
pub struct Gets {
    a: String,
    b: String,
}

pub fn getters() {
    let n = New::new(source(4), "x".into());
    sink(n.a); //~ flow: 4
    sink(n.b); //~ flow:
    let g = Gets { a: source(5), b: "x".into() };
    sink(g.a()); //~ flow: 5
    sink(g.b()); //~ flow:
}
