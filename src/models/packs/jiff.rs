#![model(crate = "jiff", version = ">=0.2, <0.3")]

use ::std::ops::{Add, AddAssign, Sub, SubAssign};

#[derive(Clone, Debug)] pub struct Error;
impl ::std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Timestamp;
impl Timestamp {
    pub const UNIX_EPOCH: Timestamp = Timestamp;
    #[flow("ret = clock()")] pub fn now() -> Timestamp;
    #[flow("ret.Ok.0 = encode(second)")] pub fn from_second(second: i64) -> Result<Timestamp, Error>;
    #[flow("ret.Ok.0 = encode(millisecond)")] pub fn from_millisecond(millisecond: i64) -> Result<Timestamp, Error>;
    #[flow("ret.Ok.0 = encode(microsecond)")] pub fn from_microsecond(microsecond: i64) -> Result<Timestamp, Error>;
    pub fn as_second(self) -> i64;
    pub fn as_millisecond(self) -> i64;
    pub fn as_microsecond(self) -> i64;
    pub fn as_nanosecond(self) -> i128;
    #[flow("ret.Ok.0 = derive(self, duration)")] pub fn checked_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    #[flow("ret.Ok.0 = derive(self, duration)")] pub fn checked_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    #[flow("ret.Ok.0 = derive(self, duration)")] pub fn saturating_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    #[flow("ret.Ok.0 = derive(self, duration)")] pub fn saturating_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    pub fn duration_since(self, other: Timestamp) -> SignedDuration;
    pub fn duration_until(self, other: Timestamp) -> SignedDuration;
}
pub struct TimestampArithmetic;
impl From<Span> for TimestampArithmetic {}
impl From<SignedDuration> for TimestampArithmetic {}
impl From<::std::time::Duration> for TimestampArithmetic {}
impl ::std::fmt::Display for Timestamp {}
impl ::std::str::FromStr for Timestamp { type Err = Error; #[flow("ret.Ok.0 = encode(string)")] fn from_str(string: &str) -> Result<Timestamp, Error>; }
impl Add<Span> for Timestamp { type Output = Timestamp; }
impl Add<SignedDuration> for Timestamp { type Output = Timestamp; }
impl Add<::std::time::Duration> for Timestamp { type Output = Timestamp; }
impl Sub<Span> for Timestamp { type Output = Timestamp; }
impl Sub<SignedDuration> for Timestamp { type Output = Timestamp; }
impl Sub<::std::time::Duration> for Timestamp { type Output = Timestamp; }
impl Sub<Timestamp> for Timestamp { type Output = Span; }
impl AddAssign<Span> for Timestamp {}
impl AddAssign<SignedDuration> for Timestamp {}
impl SubAssign<Span> for Timestamp {}
impl SubAssign<SignedDuration> for Timestamp {}

#[derive(Clone, Debug)] pub struct Zoned;
impl Zoned {
    #[flow("ret = clock()")] pub fn now() -> Zoned;
    #[flow("ret = encode(self)")] pub fn timestamp(&self) -> Timestamp;
}
impl ::std::fmt::Display for Zoned {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct SignedDuration;
impl SignedDuration {
    #[flow("ret = derive(secs)")] pub const fn from_secs(secs: i64) -> SignedDuration;
    #[flow("ret = derive(minutes)")] pub const fn from_mins(minutes: i64) -> SignedDuration;
    #[flow("ret = derive(hours)")] pub const fn from_hours(hours: i64) -> SignedDuration;
    #[flow("ret = derive(millis)")] pub const fn from_millis(millis: i64) -> SignedDuration;
    pub const fn as_secs(&self) -> i64;
    pub const fn as_millis(&self) -> i128;
    pub const fn is_negative(&self) -> bool;
    pub const fn is_positive(&self) -> bool;
}
impl Add<SignedDuration> for SignedDuration { type Output = SignedDuration; }
impl Sub<SignedDuration> for SignedDuration { type Output = SignedDuration; }

#[derive(Clone, Copy, Debug)] pub struct Span;
impl Span {
    #[flow("")] pub fn new() -> Span;
    pub fn seconds<I: Into<i64>>(self, seconds: I) -> Span;
    pub fn minutes<I: Into<i64>>(self, minutes: I) -> Span;
    pub fn hours<I: Into<i32>>(self, hours: I) -> Span;
    pub fn days<I: Into<i32>>(self, days: I) -> Span;
    pub fn get_seconds(&self) -> i64;
    pub fn get_minutes(&self) -> i64;
    pub fn is_negative(self) -> bool;
    pub fn is_positive(self) -> bool;
}
pub trait ToSpan: Sized {
    fn seconds(self) -> Span;
    fn minutes(self) -> Span;
    fn hours(self) -> Span;
    fn days(self) -> Span;
    fn weeks(self) -> Span;
}
/// For `i8` to `i64`: one for all of them, so that the type of a literal need not be known.
impl<N> ToSpan for N {}
