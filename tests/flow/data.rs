//! Structs, tuples, enums, nesting, update syntax, destructured parameters.

#[derive(Clone, Debug, Default)]
struct Point {
    x: String,
    y: String,
}

#[derive(Clone, Debug)]
struct Line {
    from: Point,
    to: Point,
}

struct Pair(String, String);

fn point() -> Point {
    Point {
        x: source(1),
        y: "y".into(),
    }
}

pub fn fields_apart() {
    let p = point();
    sink(&p.x); //~ flow: 1
    sink(&p.y); //~ flow:
    sink(p); //~ flow: 1
}

pub fn field_written() {
    let mut p = point();
    p.y = source(2);
    p.x = String::new();
    sink(&p.x); //~ flow:
    sink(&p.y); //~ flow: 2
}

pub fn nested_fields() {
    let mut line = Line {
        from: point(),
        to: Point::default(),
    };
    line.to.y = source(2);
    sink(&line.from.x); //~ flow: 1
    sink(&line.to.x); //~ flow:
    sink(&line.to.y); //~ flow: 2
    line.from = Point::default();
    sink(&line.from); //~ flow:
}

pub fn update_syntax() {
    let p = point();
    let q = Point {
        y: source(2),
        ..p.clone()
    };
    sink(&q.x); //~ flow: 1
    sink(&q.y); //~ flow: 2
    let r = Point {
        x: "x".into(),
        ..p
    };
    sink(&r.x); //~ flow:
}

pub fn tuple_struct() {
    let p = Pair(source(1), source(2));
    sink(&p.0); //~ flow: 1
    let Pair(_, b) = p;
    sink(b); //~ flow: 2
}

fn destructured(Point { x, .. }: &Point, (a, b): (String, String)) {
    sink(x); //~ flow: 1
    sink(a); //~ flow: 2
    sink(b); //~ flow: 3
}

pub fn parameters() {
    destructured(&point(), (source(2), source(3)));
}

fn tuple_argument(pair: (String, String)) -> String {
    pair.1
}

pub fn tuple_through_call() {
    sink(tuple_argument((source(1), "x".into()))); //~ flow:
    sink(tuple_argument(("x".into(), source(2)))); //~ flow: 2
}

fn two() -> (String, String) {
    (source(1), "x".into())
}

pub fn tuple_result() {
    let (a, b) = two();
    sink(a); //~ flow: 1
    sink(b); //~ flow:
    sink(two().0); //~ flow: 1
    sink(two().1); //~ flow:
}

enum Shape {
    Circle { name: String, radius: String },
    Square(String),
    Empty,
}

fn shape() -> Shape {
    Shape::Circle {
        name: source(1),
        radius: "r".into(),
    }
}

pub fn enum_payload() {
    match shape() {
        Shape::Circle { name, radius } => {
            sink(name); //~ flow: 1
            sink(radius); //~ flow:
        }
        Shape::Square(side) => sink(side), //~ flow:
        Shape::Empty => {}
    }
}

pub fn enum_through_parameter() {
    fn name(shape: &Shape) -> &str {
        match shape {
            Shape::Circle { name, .. } => name,
            Shape::Square(side) => side,
            Shape::Empty => "empty",
        }
    }
    sink(name(&shape())); //~ flow: 1
    sink(name(&Shape::Square(source(2)))); //~ flow: 2
    sink(name(&Shape::Empty)); //~ flow:
}

pub fn enum_mutated() {
    let mut shape = Shape::Square("s".into());
    if let Shape::Square(side) = &mut shape {
        *side = source(1);
    }
    if let Shape::Square(side) = shape {
        sink(side); //~ flow: 1
    }
}

pub fn enum_helpers() {
    impl Shape {
        fn side(self) -> Option<String> {
            if let Self::Square(side) = self {
                Some(side)
            } else {
                None
            }
        }
    }
    sink(shape().side()); //~ flow:
    sink(Shape::Square(source(2)).side()); //~ flow: 2
}

struct Builder {
    name: Option<String>,
    note: String,
}

impl Builder {
    fn new() -> Self {
        Self {
            name: None,
            note: String::new(),
        }
    }
    fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    fn note(self, note: String) -> Self {
        Self { note, ..self }
    }
    fn build(self) -> Point {
        Point {
            x: self.name.unwrap_or_default(),
            y: self.note,
        }
    }
}

pub fn builder() {
    let p = Builder::new().name(source(1)).note("n".into()).build();
    sink(p.x); //~ flow: 1
    sink(p.y); //~ flow:
    let p = Builder::new().name(source(1)).name("clean").note(source(2)).build();
    sink(p.x); //~ flow:
    sink(p.y); //~ flow: 2
}

struct Wrapper<T> {
    inner: T,
}

impl<T> Wrapper<T> {
    fn new(inner: T) -> Self {
        Self { inner }
    }
    fn get(&self) -> &T {
        &self.inner
    }
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Wrapper<U> {
        Wrapper {
            inner: f(self.inner),
        }
    }
}

pub fn generic_wrapper() {
    let w = Wrapper::new(source(1));
    sink(w.get()); //~ flow: 1
    let clean = Wrapper::new("x");
    sink(clean.get()); //~ flow:
    let nested = Wrapper::new(Wrapper::new((source(2), "x")));
    sink(&nested.get().get().0); //~ flow: 2
    sink(nested.get().get().1); //~ flow:
    sink(w.map(|s| s + "!").get()); //~ flow: 1
}

pub fn array_constant_index() {
    let mut a = [source(1), "x".to_string(), source(2)];
    sink(&a[0]); //~ flow: 1
    sink(&a[1]); //~ flow:
    a[0] = "clean".into();
    sink(&a[0]); //~ flow:
    let i = a.len() - 1;
    sink(&a[i]); //~ flow: 2
}

pub fn array_of_structs() {
    let list = [point(), Point::default()];
    sink(&list[0].x); //~ flow: 1
    sink(&list[0].y); //~ flow:
    sink(&list[1].x); //~ flow:
}

#[derive(Clone, Debug)]
enum Tree {
    Leaf(String),
    Node(Box<Tree>, Box<Tree>),
}

pub fn recursive_data() {
    fn first(tree: &Tree) -> &str {
        match tree {
            Tree::Leaf(text) => text,
            Tree::Node(left, _) => first(left),
        }
    }
    let tree = Tree::Node(
        Box::new(Tree::Node(
            Box::new(Tree::Leaf(source(1))),
            Box::new(Tree::Leaf("x".into())),
        )),
        Box::new(Tree::Leaf("y".into())),
    );
    sink(first(&tree)); //~ flow: 1
}

mod shapes {
    #[derive(Clone, Debug)]
    pub struct Id(pub(crate) String);
    impl Id {
        pub const PREFIX: &'static str = "id-";
        pub fn parse(text: &str) -> Result<Self, String> {
            if text.is_empty() {
                return Err("empty".to_string());
            }
            Ok(Self(format!("{}{text}", Self::PREFIX)))
        }
        pub fn into_inner(self) -> String {
            self.0
        }
    }
}

pub fn newtype() {
    if let Ok(id) = shapes::Id::parse(&source(1)) {
        sink(id.into_inner()); //~ flow: 1
    }
    match shapes::Id::parse(&source(1)) {
        Ok(_) => {}
        Err(error) => sink(error), //~ flow:
    }
}

struct Constant;

impl Constant {
    const CLEAN: &'static str = "clean";
    fn value(&self) -> &'static str {
        Self::CLEAN
    }
}

pub fn constant_method() {
    sink(Constant.value()); //~ flow:
    sink(Constant::CLEAN); //~ flow:
}
