//! Which functions are called: methods of types and traits, qualified paths, generics, closures.

trait Speak {
    fn say(&self) -> String;
    fn twice(&self) -> String {
        self.say() + &self.say() //~ callee: Speak::say
    }
}

#[derive(Clone)]
struct Cat {
    name: String,
}

struct Dog;

impl Speak for Cat {
    fn say(&self) -> String {
        self.name.clone() //~ callee: clone::Clone::clone
    }
}

impl Speak for Dog {
    fn say(&self) -> String {
        "wuff".into() //~ callee: convert::T::into
    }
    fn twice(&self) -> String {
        "wuffwuff".into() //~ callee: convert::T::into
    }
}

impl Cat {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned() } //~ callee: str::str::to_owned
    }
    fn say_loud(&self) -> String {
        Speak::say(self).to_uppercase() //~ callee: Cat::say, str::str::to_uppercase
    }
}

mod zoo {
    pub struct Cage<T> {
        pub held: T,
    }
    impl<T> Cage<T> {
        pub fn open(self) -> T {
            self.held
        }
    }
    pub fn visit(times: usize) -> usize {
        times
    }
}

use zoo::{Cage, visit as go};

pub fn methods() {
    let cat = Cat::new("x"); //~ callee: Cat::new
    let a = cat.say(); //~ callee: Cat::say
    let b = Dog.say(); //~ callee: Dog::say
    let c = cat.twice(); //~ callee: Speak::twice
    let d = Dog.twice(); //~ callee: Dog::twice
    let e = <Cat as Speak>::say(&cat); //~ callee: Cat::say
    let f = cat.say_loud(); //~ callee: Cat::say_loud
    let g = go(1); //~ callee: zoo::visit
    let cage = Cage { held: cat };
    let h = cage.held.say(); //~ callee: Cat::say
    let i = cage.open().say(); //~ callee: zoo::Cage::open, Cat::say
    sink((a, b, c, d, e, f, g, h, i)); //~ flow:
}

fn generic<T: Speak>(animal: &T) -> String {
    animal.say() //~ callee: Speak::say
}

pub fn generics_and_objects() {
    let all: Vec<Box<dyn Speak>> = vec![Box::new(Dog), Box::new(Cat::new("y"))]; //~ callee: boxed::Box::new, Cat::new
    let boxed = all[1].say(); //~ callee: Speak::say
    let by_generic = generic(&Dog); //~ callee: generic
    let names: Vec<String> = all.iter().map(|a| a.say()).collect(); //~ callee: slice::iter, iter::Iterator::map, Speak::say, iter::Iterator::collect
    let maybe = Some(Cat::new("z")).map(|c| c.say()); //~ callee: option::Option::Some, Cat::new, option::Option::map, Cat::say
    sink((boxed, by_generic, names, maybe)); //~ flow:
}
