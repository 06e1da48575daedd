#![model(crate = "itertools", version = ">=0.8, <0.15")]

use ::std::iter::Iter;
pub trait Itertools: Iterator {
    #[flow("ret = join(self, sep)")] fn join(&mut self, sep: &str) -> String;
    #[flow("ret = self")] fn collect_vec(self) -> Vec<Self::Item>;
    #[flow("ret = self")] fn sorted(self) -> Iter<Self::Item>;
    #[flow("_ = call(cmp, self[*], self[*]); ret = self")] fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> ::std::cmp::Ordering>(self, cmp: F) -> Iter<Self::Item>;
    #[flow("_ = call(f, self[*]); ret = self")] fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Iter<Self::Item>;
    #[flow("ret = self")] fn unique(self) -> Iter<Self::Item>;
    #[flow("ret = self")] fn dedup(self) -> Iter<Self::Item>;
    #[flow("ret[*] = self[*] | element")] fn intersperse(self, element: Self::Item) -> Iter<Self::Item>;
    #[simplified] #[flow("ret = join(self, sep)")] fn format(self, sep: &str) -> String;
    #[flow("ret.Some.0.0 = self[*]; ret.Some.0.1 = self[*]")] fn collect_tuple<T>(self) -> Option<T>;
    #[flow("ret.Some.0.0 = self[*]; ret.Some.0.1 = self[*]")] fn next_tuple<T>(&mut self) -> Option<T>;
    #[flow("ret[*].0 = self[*]; ret[*].1 = self[*]")] fn tuple_windows<T>(self) -> Iter<T>;
    #[flow("ret[*] = self[*]")] fn chunks(self, size: usize) -> Iter<Iter<Self::Item>>;
    #[flow("ret.Ok.0 = self[*]")] fn exactly_one(self) -> Result<Self::Item, Iter<Self::Item>>;
    #[flow("ret.Ok.0.Some.0 = self[*]")] fn at_most_one(self) -> Result<Option<Self::Item>, Iter<Self::Item>>;
    #[outcome(pred)] #[flow("_ = call(pred, self[*]); ret.Some.0.1 = self[*]")] fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)>;
    #[simplified] #[flow("ret = map(self)")] fn into_group_map<K, V>(self) -> ::std::collections::HashMap<K, Vec<V>>;
    #[flow("ret.Ok.0[*] = self[*].Ok.0; ret.Err.0 = self[*].Err.0")] fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>>;
}
impl<T: Iterator + ?Sized> Itertools for T {}
pub enum Either<L, R> { Left(L), Right(R) }
#[flow("ret = join(iterable, sep)")] pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String;
