#![model(crate = "indexmap", version = ">=1, <3", tried = "1; 2")]

pub use self::map::IndexMap;
pub use self::set::IndexSet;
pub mod map {
    use ::std::iter::Iter as It;
    use ::std::ops::{Index, RangeBounds};
    pub struct IndexMap<K, V, S = ::std::hash::RandomState>;
    pub type Iter<'a, K, V> = It<(&'a K, &'a V)>;
    pub type IterMut<'a, K, V> = It<(&'a K, &'a mut V)>;
    pub type IntoIter<K, V> = It<(K, V)>;
    pub type Keys<'a, K, V> = It<&'a K>;
    pub type Values<'a, K, V> = It<&'a V>;
    pub type ValuesMut<'a, K, V> = It<&'a mut V>;
    pub type Drain<'a, K, V> = It<(K, V)>;
    impl<K, V> IndexMap<K, V> {
        #[flow("")] pub fn new() -> IndexMap<K, V>;
        #[flow("")] pub fn with_capacity(capacity: usize) -> IndexMap<K, V>;
    }
    pub use ::std::hash::{DefaultHasher, RandomState};
    impl<K, V, S> IndexMap<K, V, S> {
        #[flow("ret.Some.0.0 = keys(self)[*]; ret.Some.0.1 = self[*]")] pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        #[flow("ret.Some.0.0 = keys(self)[*]; ret.Some.0.1 = self[*]")] pub fn first(&self) -> Option<(&K, &V)>;
        #[flow("ret.Some.0.0 = keys(self)[*]; ret.Some.0.1 = self[*]")] pub fn last(&self) -> Option<(&K, &V)>;
        #[flow("ret.Some.0 = self[k]; self[k] = none()")] pub fn shift_remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
        #[flow("ret.Some.0 = self[k]; self[k] = none()")] pub fn swap_remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
        #[flow("")] pub fn sort_keys(&mut self);
        #[flow("")] pub const fn with_hasher(hash_builder: S) -> IndexMap<K, V, S>;
        #[flow("")] pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> IndexMap<K, V, S>;
        #[flow("")] pub fn hasher(&self) -> &S;
        pub fn capacity(&self) -> usize;
        #[flow("")] pub fn reserve(&mut self, additional: usize);
        #[flow("")] pub fn shrink_to_fit(&mut self);
        #[flow("ret = entries(self)")] pub fn drain<R: ::std::ops::RangeBounds<usize>>(&mut self, range: R) -> It<(K, V)>;
        #[flow("ret = keys(self)")] pub fn keys(&self) -> It<&K>;
        #[flow("ret = keys(self)")] pub fn into_keys(self) -> It<K>;
        #[flow("ret[*] = self[*]")] pub fn values(&self) -> It<&V>;
        #[flow("ret[*] = self[*]")] pub fn values_mut(&mut self) -> It<&mut V>;
        #[flow("ret[*] = self[*]")] pub fn into_values(self) -> It<V>;
        #[flow("ret = entries(self)")] pub fn iter(&self) -> It<(&K, &V)>;
        #[flow("ret = entries(self)")] pub fn iter_mut(&mut self) -> It<(&K, &mut V)>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[flow("self = none()")] pub fn clear(&mut self);
        #[flow("_ = call(f, keys(self)[*], self[*])")] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        #[flow("ret = self[key]; ret.key = key")] pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
        #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: ::std::borrow::Borrow<Q>;
        #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]")] pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>;
        #[guards(k)] pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool;
        #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>;
        #[flow("ret.Some.0 = self[k]; self[k] = v")] pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        #[guards(k)] #[flow("ret.Some.0 = self[k]; self[k] = none()")] pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
        #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]; self[k] = none()")] pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
    }
    impl<K, V, S> Default for IndexMap<K, V, S> { #[flow("")] fn default() -> Self; }
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = It<(K, V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(K, V)>; }
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = It<(&'a K, &'a V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a V)>; }
    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = It<(&'a K, &'a mut V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a mut V)>; }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> { #[flow("ret = map(iter)")] fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self; }
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> { #[flow("self += map(iter)")] fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I); }
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V> { #[flow("ret = map(value)")] fn from(value: [(K, V); N]) -> Self; }
    impl<'b, K, V, S, Q: ?Sized> Index<&'b Q> for IndexMap<K, V, S> { type Output = V; #[flow("ret = self[index]")] fn index(&self, index: &'b Q) -> &V; }
    /// Another name of the place under the key; `key` is the key.
    #[transparent]
    pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
    #[transparent] pub struct OccupiedEntry<'a, K, V>;
    #[transparent] pub struct VacantEntry<'a, K, V>;
    impl<'a, K, V> Entry<'a, K, V> {
        #[flow("self += default; ret = self")] pub fn or_insert(self, default: V) -> &'a mut V;
        #[flow("self += call(default); ret = self")] pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
        #[flow("self += call(default, self.key); ret = self")] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
        #[flow("self += via(V::default); ret = self")] pub fn or_default(self) -> &'a mut V where V: Default;
        #[flow("_ = run(f, self); ret = self")] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        #[flow("ret = self.key")] pub fn key(&self) -> &K;
        #[flow("self = value; ret = self")] pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
    }
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        #[flow("ret = self")] pub fn get(&self) -> &V;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut V;
        #[flow("ret = self")] pub fn into_mut(self) -> &'a mut V;
        #[flow("ret = self; self = value")] pub fn insert(&mut self, value: V) -> V;
        #[flow("ret = self; self = none()")] pub fn remove(self) -> V;
        #[flow("ret = self.key")] pub fn key(&self) -> &K;
    }
    impl<'a, K, V> VacantEntry<'a, K, V> {
        #[flow("self = value; ret = self")] pub fn insert(self, value: V) -> &'a mut V;
        #[flow("ret = self.key")] pub fn key(&self) -> &K;
        #[flow("ret = self.key")] pub fn into_key(self) -> K;
    }
}

pub mod set {
    use ::std::iter::Iter as It;
    pub struct IndexSet<T, S = ::std::hash::RandomState>;
    pub type Iter<'a, T> = It<&'a T>;
    pub type IntoIter<T> = It<T>;
    impl<T> IndexSet<T> {
        #[flow("")] pub fn new() -> IndexSet<T>;
        #[flow("")] pub fn with_capacity(capacity: usize) -> IndexSet<T>;
    }
    impl<T, S> IndexSet<T, S> {
        #[flow("ret[*] = self[*]")] pub fn iter(&self) -> It<&T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[flow("ret[*] = self[*]")] pub fn drain<R: ::std::ops::RangeBounds<usize>>(&mut self, range: R) -> It<T>;
        #[flow("_ = call(f, self[*])")] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        #[flow("self = none()")] pub fn clear(&mut self);
        #[flow("ret[*] = self[*]")] pub fn difference<'a>(&'a self, other: &'a IndexSet<T, S>) -> It<&'a T>;
        #[flow("ret[*] = self[*] | other[*]")] pub fn symmetric_difference<'a>(&'a self, other: &'a IndexSet<T, S>) -> It<&'a T>;
        #[flow("ret[*] = self[*]")] pub fn intersection<'a>(&'a self, other: &'a IndexSet<T, S>) -> It<&'a T>;
        #[flow("ret[*] = self[*] | other[*]")] pub fn union<'a>(&'a self, other: &'a IndexSet<T, S>) -> It<&'a T>;
        #[guards(value)] pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
        #[flow("ret.Some.0 = self[*]")] pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>;
        pub fn is_disjoint(&self, other: &IndexSet<T, S>) -> bool;
        pub fn is_subset(&self, other: &IndexSet<T, S>) -> bool;
        pub fn is_superset(&self, other: &IndexSet<T, S>) -> bool;
        #[flow("self[*] += value")] pub fn insert(&mut self, value: T) -> bool;
        #[flow("ret.Some.0 = self[*]; self[*] += value")] pub fn replace(&mut self, value: T) -> Option<T>;
        #[flow("")] pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        #[simplified] #[flow("ret.Some.0 = self[*]")] pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
        #[flow("ret.Some.0 = self[*]")] pub fn first(&self) -> Option<&T>;
        #[flow("ret.Some.0 = self[*]")] pub fn last(&self) -> Option<&T>;
        #[flow("ret.Some.0 = self[*]")] pub fn pop(&mut self) -> Option<T>;
    }
    impl<T, S> Default for IndexSet<T, S> { #[flow("")] fn default() -> Self; }
    impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = It<T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<T>; }
    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> { type Item = &'a T; type IntoIter = It<&'a T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<&'a T>; }
    impl<T, S> FromIterator<T> for IndexSet<T, S> { #[flow("ret[*] = iter[*]")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
    impl<T, S> Extend<T> for IndexSet<T, S> {}
    impl<T, const N: usize> From<[T; N]> for IndexSet<T> { #[flow("ret[*] = value[*]")] fn from(value: [T; N]) -> Self; }
}

