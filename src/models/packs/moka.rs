#![model(crate = "moka", version = ">=0.12, <0.13", features = "future, sync")]

pub mod future {
    use ::std::borrow::Borrow;
    use ::std::hash::Hash;
    use ::std::sync::Arc;
    use ::std::time::Duration;
    #[derive(Clone)]
    pub struct Cache<K, V>;
    impl<K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static> Cache<K, V> {
        #[flow("")] pub fn new(max_capacity: u64) -> Self;
        #[flow("")] pub fn builder() -> CacheBuilder<K, V, Cache<K, V>>;
        #[flow("ret.Some.0 = self[key]")] pub async fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V> where K: Borrow<Q>;
        #[flow("self[key] = value")] pub async fn insert(&self, key: K, value: V);
        #[flow("self[key] = none()")] pub async fn invalidate<Q: Hash + Eq + ?Sized>(&self, key: &Q) where K: Borrow<Q>;
        #[flow("ret.Some.0 = self[key]; self[key] = none()")] pub async fn remove<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V> where K: Borrow<Q>;
        #[flow("self = none()")] pub fn invalidate_all(&self);
        #[flow("ret = self[key] | init")] pub async fn get_with(&self, key: K, init: impl ::std::future::Future<Output = V>) -> V;
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub async fn run_pending_tasks(&self);
    }
    pub struct CacheBuilder<K, V, C>;
    impl<K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static> CacheBuilder<K, V, Cache<K, V>> {
        #[flow("")] pub fn new(max_capacity: u64) -> Self;
        #[flow("")] pub fn build(self) -> Cache<K, V>;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        #[flow("ret = self")] pub fn max_capacity(self, max_capacity: u64) -> Self;
        #[flow("ret = self")] pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        #[flow("ret = self")] pub fn time_to_live(self, duration: Duration) -> Self;
        #[flow("ret = self")] pub fn time_to_idle(self, duration: Duration) -> Self;
        #[flow("ret = self")] pub fn name(self, name: &str) -> Self;
    }
}
pub mod sync {
    use ::std::borrow::Borrow;
    use ::std::hash::Hash;
    use ::std::time::Duration;
    #[derive(Clone)]
    pub struct Cache<K, V>;
    impl<K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static> Cache<K, V> {
        #[flow("")] pub fn new(max_capacity: u64) -> Self;
        #[flow("")] pub fn builder() -> CacheBuilder<K, V, Cache<K, V>>;
        #[flow("ret.Some.0 = self[key]")] pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V> where K: Borrow<Q>;
        #[flow("self[key] = value")] pub fn insert(&self, key: K, value: V);
        #[flow("self[key] = none()")] pub fn invalidate<Q: Hash + Eq + ?Sized>(&self, key: &Q) where K: Borrow<Q>;
        #[flow("ret.Some.0 = self[key]; self[key] = none()")] pub fn remove<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V> where K: Borrow<Q>;
        #[flow("self = none()")] pub fn invalidate_all(&self);
        #[flow("ret = self[key] | call(init)")] pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn entry_count(&self) -> u64;
        pub fn run_pending_tasks(&self);
    }
    pub struct CacheBuilder<K, V, C>;
    impl<K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static> CacheBuilder<K, V, Cache<K, V>> {
        #[flow("")] pub fn new(max_capacity: u64) -> Self;
        #[flow("")] pub fn build(self) -> Cache<K, V>;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        #[flow("ret = self")] pub fn max_capacity(self, max_capacity: u64) -> Self;
        #[flow("ret = self")] pub fn time_to_live(self, duration: Duration) -> Self;
        #[flow("ret = self")] pub fn time_to_idle(self, duration: Duration) -> Self;
    }
}
