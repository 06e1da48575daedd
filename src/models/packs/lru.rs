#![model(crate = "lru", version = ">=0.7, <0.20")]

use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash};
use std::iter::FusedIterator;
use std::num::NonZeroUsize;
pub struct LruCache<K, V, S = ::std::collections::hash_map::RandomState>;
impl<K: Hash + Eq, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V>;
    pub fn sparse(cap: NonZeroUsize) -> LruCache<K, V>;
    pub fn unbounded() -> LruCache<K, V>;
}
impl<K: Hash + Eq, V, S: BuildHasher> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S>;
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S>;
    pub fn put(&mut self, k: K, v: V) -> Option<V>;
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)>;
    pub fn get<'a, Q>(&'a mut self, k: &Q) -> Option<&'a V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_mut<'a, Q>(&'a mut self, k: &Q) -> Option<&'a mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<'a, Q>(&'a mut self, k: &Q) -> Option<(&'a K, &'a V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value_mut<'a, Q>(&'a mut self, k: &Q) -> Option<(&'a K, &'a mut V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_or_insert<F>(&mut self, k: K, f: F) -> &V where F: FnOnce() -> V;
    pub fn get_or_insert_with_key<F>(&mut self, k: K, f: F) -> &V where F: FnOnce(&K) -> V;
    pub fn get_or_insert_ref<'a, Q, F>(&'a mut self, k: &'_ Q, f: F) -> &'a V where K: Borrow<Q>, Q: Hash + Eq + ?Sized + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> V;
    pub fn try_get_or_insert<F, E>(&mut self, k: K, f: F) -> Result<&V, E> where F: FnOnce() -> Result<V, E>;
    pub fn try_get_or_insert_with_key<F, E>(&mut self, k: K, f: F) -> Result<&V, E> where F: FnOnce(&K) -> Result<V, E>;
    pub fn try_get_or_insert_ref<'a, Q, F, E>(&'a mut self, k: &'_ Q, f: F) -> Result<&'a V, E> where K: Borrow<Q>, Q: Hash + Eq + ?Sized + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E>;
    pub fn get_or_insert_mut<F>(&mut self, k: K, f: F) -> &mut V where F: FnOnce() -> V;
    pub fn get_or_insert_mut_with_key<F>(&mut self, k: K, f: F) -> &mut V where F: FnOnce(&K) -> V;
    pub fn get_or_insert_mut_ref<'a, Q, F>(&'a mut self, k: &'_ Q, f: F) -> &'a mut V where K: Borrow<Q>, Q: Hash + Eq + ?Sized + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> V;
    pub fn try_get_or_insert_mut<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E> where F: FnOnce() -> Result<V, E>;
    pub fn try_get_or_insert_mut_with_key<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E> where F: FnOnce(&K) -> Result<V, E>;
    pub fn try_get_or_insert_mut_ref<'a, Q, F, E>(&'a mut self, k: &'_ Q, f: F) -> Result<&'a mut V, E> where K: Borrow<Q>, Q: Hash + Eq + ?Sized + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E>;
    pub fn peek<'a, Q>(&'a self, k: &Q) -> Option<&'a V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn peek_mut<'a, Q>(&'a mut self, k: &Q) -> Option<&'a mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn peek_lru(&self) -> Option<(&K, &V)>;
    pub fn peek_mru(&self) -> Option<(&K, &V)>;
    pub fn contains<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn pop<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn pop_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn pop_lru(&mut self) -> Option<(K, V)>;
    pub fn pop_mru(&mut self) -> Option<(K, V)>;
    pub fn promote<Q>(&mut self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn demote<Q>(&mut self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn find_and_promote<F>(&mut self, predicate: F) -> Option<(&K, &V)> where F: FnMut((&K, &V)) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn cap(&self) -> NonZeroUsize;
    pub fn resize(&mut self, cap: NonZeroUsize);
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
}
impl<'a, K: Hash + Eq, V, S: BuildHasher> IntoIterator for &'a LruCache<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}
impl<'a, K: Hash + Eq, V, S: BuildHasher> IntoIterator for &'a mut LruCache<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
pub struct Iter<'a, K: 'a, V: 'a>;
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}
impl<'a, K, V> FusedIterator for Iter<'a, K, V> {}
pub struct IterMut<'a, K: 'a, V: 'a>;
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}
impl<'a, K, V> FusedIterator for IterMut<'a, K, V> {}
pub struct IntoIter<K, V>
where
    K: Hash + Eq;
impl<K, V> Iterator for IntoIter<K, V> where K: Hash + Eq {
    type Item = (K, V);
}
impl<K, V> ExactSizeIterator for IntoIter<K, V> where K: Hash + Eq {}
impl<K, V> FusedIterator for IntoIter<K, V> where K: Hash + Eq {}
impl<K: Hash + Eq, V> IntoIterator for LruCache<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
