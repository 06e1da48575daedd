#![model(crate = "query_map", version = ">=0.4, <1")]

#[derive(Clone, Default)]
pub struct QueryMap;
impl QueryMap {
    #[flow("ret.Some.0 = self[key]")]
    pub fn first(&self, key: &str) -> Option<&str>;
    #[flow("ret.Some.0[*] = self[key]")]
    pub fn all(&self, key: &str) -> Option<Vec<&str>>;
    #[flow("")]
    pub fn is_empty(&self) -> bool;
    #[flow("ret = entries(self)")]
    pub fn iter(&self) -> ::std::iter::Iter<(&str, &str)>;
}
