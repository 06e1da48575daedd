#![model(crate = "ciborium", version = ">=0.2, <0.3", uses = "serde")]

pub use self::de::from_reader;
pub use self::ser::into_writer;
pub use self::value::Value;

pub mod de {
    #[derive(Debug)]
    pub enum Error<T> { Io(T), Syntax(usize), Semantic(Option<usize>, String), RecursionLimitExceeded }
    #[flow("ret.Ok.0 = reader")] pub fn from_reader<T: ::serde::de::DeserializeOwned, R: ::std::io::Read>(reader: R) -> Result<T, Error<::std::io::Error>>;
}
pub mod ser {
    #[derive(Debug)]
    pub enum Error<T> { Io(T), Value(String) }
    #[flow("writer = writer + value")] pub fn into_writer<T: ?Sized + ::serde::Serialize, W: ::std::io::Write>(value: &T, writer: W) -> Result<(), Error<::std::io::Error>>;
}
pub mod value {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value { Bytes(Vec<u8>), Float(f64), Text(String), Bool(bool), Null, Tag(u64, Box<Value>), Array(Vec<Value>), Map(Vec<(Value, Value)>) }
    impl Value {
        #[flow("ret.Some.0 = self.Bytes.0")] pub fn as_bytes(&self) -> Option<&Vec<u8>>;
        #[flow("ret.Some.0 = self.Text.0")] pub fn as_text(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.Bool.0")] pub fn as_bool(&self) -> Option<bool>;
        #[flow("ret.Some.0 = self.Array.0")] pub fn as_array(&self) -> Option<&Vec<Value>>;
        #[flow("ret.Some.0 = self.Map.0")] pub fn as_map(&self) -> Option<&Vec<(Value, Value)>>;
        #[flow("ret.Ok.0 = self.Map.0")] pub fn into_map(self) -> Result<Vec<(Value, Value)>, Self>;
        #[flow("ret.Ok.0 = self.Text.0")] pub fn into_text(self) -> Result<String, Self>;
        #[flow("ret.Ok.0 = self.Bytes.0")] pub fn into_bytes(self) -> Result<Vec<u8>, Self>;
        pub fn is_null(&self) -> bool;
    }
}
