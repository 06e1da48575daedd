#![model(crate = "subtle", version = ">=2, <3")]

#[derive(Clone, Copy)] pub struct Choice;
impl Choice { #[outcome(self)] #[flow("ret = self")] pub fn unwrap_u8(&self) -> u8; }
impl From<Choice> for bool { #[outcome(value)] #[flow("ret = value")] fn from(value: Choice) -> bool; }
impl From<u8> for Choice { #[flow("ret = value")] fn from(value: u8) -> Choice; }
pub trait ConstantTimeEq { #[guards(self, other)] fn ct_eq(&self, other: &Self) -> Choice; #[flow("ret = derive(self, other)")] fn ct_ne(&self, other: &Self) -> Choice; }
impl<T: ?Sized> ConstantTimeEq for T {}
pub struct CtOption<T>;
impl<T> CtOption<T> { #[flow("ret.Some.0 = value")] pub fn new(value: T, is_some: Choice) -> CtOption<T>; #[flow("ret = self.Some.0")] pub fn unwrap(self) -> T; #[outcome(self)] pub fn is_some(&self) -> Choice; }
