#![model(crate = "num-rational", version = ">=0.3, <0.5")]

pub type Rational32 = Ratio<i32>;
pub type Rational64 = Ratio<i64>;
#[derive(Copy, Clone, Debug)]
pub struct Ratio<T>;
impl<T> Ratio<T> {
    pub fn new_raw(numer: T, denom: T) -> Ratio<T>;
    pub fn new(numer: T, denom: T) -> Ratio<T>;
    pub fn from_integer(t: T) -> Ratio<T>;
    pub fn numer(&self) -> &T;
    pub fn denom(&self) -> &T;
    pub fn to_integer(&self) -> T;
    pub fn is_integer(&self) -> bool;
    pub fn reduced(&self) -> Ratio<T>;
    pub fn recip(&self) -> Ratio<T>;
    pub fn floor(&self) -> Ratio<T>;
    pub fn ceil(&self) -> Ratio<T>;
    pub fn round(&self) -> Ratio<T>;
    pub fn trunc(&self) -> Ratio<T>;
    pub fn fract(&self) -> Ratio<T>;
    pub fn pow(&self, expon: i32) -> Ratio<T>;
}
impl<T> Default for Ratio<T> {}
impl<T> PartialEq for Ratio<T> {}
impl<T> Eq for Ratio<T> {}
impl<T> PartialOrd for Ratio<T> {}
impl<T> Ord for Ratio<T> {}
impl<T> ::std::fmt::Display for Ratio<T> {}
impl<T> From<T> for Ratio<T> {}
impl<T> From<(T, T)> for Ratio<T> {}
impl<T: ::std::str::FromStr> ::std::str::FromStr for Ratio<T> { type Err = ParseRatioError; }
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct ParseRatioError;
impl<T> ::std::ops::Add<Ratio<T>> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Add<T> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Sub<Ratio<T>> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Sub<T> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Mul<Ratio<T>> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Mul<T> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Div<Ratio<T>> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Div<T> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Rem<Ratio<T>> for Ratio<T> { type Output = Ratio<T>; }
impl<T> ::std::ops::Rem<T> for Ratio<T> { type Output = Ratio<T>; }
