#![model(crate = "dashmap", version = ">=4, <7", tried = "5; 6")]
//! A shared map: a heap cell that holds values under their keys.

use ::std::ops::{Deref, DerefMut};
pub struct DashMap<K, V, S = ::std::hash::RandomState>;
impl<K, V> DashMap<K, V> { #[flow("ret = heap(none())")] pub fn new() -> Self; #[flow("ret = heap(none())")] pub fn with_capacity(capacity: usize) -> Self; }
impl<K, V, S> Default for DashMap<K, V, S> { #[flow("ret = heap(none())")] fn default() -> Self; }
impl<'a, K: 'a, V: 'a, S> DashMap<K, V, S> {
    #[flow("ret.Some.0 = self[key]; self[key] += value")] pub fn insert(&self, key: K, value: V) -> Option<V>;
    #[guards(key)] #[flow("ret.Some.0 = self[key]")] pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<mapref::one::Ref<'a, K, V>>;
    #[guards(key)] #[flow("ret.Some.0 = self[key]")] pub fn get_mut<Q: ?Sized>(&'a self, key: &Q) -> Option<mapref::one::RefMut<'a, K, V>>;
    #[guards(key)] #[flow("ret.Some.0.0 = key; ret.Some.0.1 = self[key]")] pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
    #[guards(key)] #[flow("_ = call(f, key, self[key]); ret.Some.0.0 = key; ret.Some.0.1 = self[key]")] pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>;
    #[guards(key)] pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
    #[flow("ret = self[key]; ret.key = key")] pub fn entry(&'a self, key: K) -> mapref::entry::Entry<'a, K, V>;
    #[flow("ret[*] = self[*]")] pub fn iter(&'a self) -> ::std::iter::Iter<mapref::one::Ref<'a, K, V>>;
    #[flow("ret[*] = self[*]")] pub fn iter_mut(&'a self) -> ::std::iter::Iter<mapref::one::RefMut<'a, K, V>>;
    #[flow("_ = call(f, keys(self)[*], self[*])")] pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    #[flow("self = none()")] pub fn clear(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
#[simplified]
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = ::std::iter::Iter<(K, V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> ::std::iter::Iter<(K, V)>; }
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> { #[flow("ret = heap(map(iter))")] fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self; }
pub mod mapref {
    pub mod one {
        #[transparent] pub struct Ref<'a, K, V>(&'a V, &'a K);
        #[transparent] pub struct RefMut<'a, K, V>(&'a mut V, &'a K);
        impl<'a, K, V> Ref<'a, K, V> { #[flow("ret = self.key")] pub fn key(&self) -> &K; #[flow("ret = self")] pub fn value(&self) -> &V; }
        impl<'a, K, V> RefMut<'a, K, V> { #[flow("ret = self.key")] pub fn key(&self) -> &K; #[flow("ret = self")] pub fn value(&self) -> &V; #[flow("ret = self")] pub fn value_mut(&mut self) -> &mut V; }
        impl<K, V> ::std::ops::Deref for Ref<'_, K, V> { type Target = V; }
        impl<K, V> ::std::ops::Deref for RefMut<'_, K, V> { type Target = V; }
        impl<K, V> ::std::ops::DerefMut for RefMut<'_, K, V> {}
    }
    pub mod entry {
        use super::one::RefMut;
        #[transparent] pub enum Entry<'a, K, V> { #[simplified] Occupied(RefMut<'a, K, V>), #[simplified] Vacant(RefMut<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            #[flow("self += value; ret = self")] pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
            #[flow("self += call(value); ret = self")] pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
            #[flow("self += via(V::default); ret = self")] pub fn or_default(self) -> RefMut<'a, K, V> where V: Default;
            #[flow("_ = call(f, self); ret = self")] pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
        }
    }
}
pub use self::mapref::entry::Entry;
pub struct DashSet<K>;
impl<K> DashSet<K> { #[flow("ret = heap(none())")] pub fn new() -> Self; #[flow("self[*] += key")] pub fn insert(&self, key: K) -> bool; #[guards(key)] pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool; #[flow("")] pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K>; }
