#![model(crate = "time", version = ">=0.2, <0.4", features = "local-offset, formatting, parsing, macros, serde-well-known")]

use ::std::ops::{Add, AddAssign, Sub, SubAssign};
pub use self::error::Error;
pub type Result<T> = ::std::result::Result<T, Error>;
pub mod error {
    pub enum Error { ComponentRange(ComponentRange), Format(Format), ParseFromDescription(ParseFromDescription), ConversionRange(ConversionRange), IndeterminateOffset(IndeterminateOffset) }
    pub enum ParseFromDescription { InvalidLiteral, InvalidComponent(&'static str) }
    impl ::std::error::Error for ParseFromDescription {}
    pub struct ComponentRange;
    pub struct Format;
    pub struct Parse;
    pub struct IndeterminateOffset;
    pub struct ConversionRange;
    impl ::std::error::Error for Error {}
    impl ::std::error::Error for ComponentRange {}
    impl ::std::error::Error for Format {}
    impl ::std::error::Error for Parse {}
    impl ::std::error::Error for IndeterminateOffset {}
    impl ::std::error::Error for ConversionRange {}
}
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
#[derive(Clone, Copy, Default)] pub struct Duration;
impl Duration {
    pub const ZERO: Duration = Duration;
    pub const SECOND: Duration = Duration;
    pub const MINUTE: Duration = Duration;
    pub const HOUR: Duration = Duration;
    pub const DAY: Duration = Duration;
    pub const WEEK: Duration = Duration;
    pub const MAX: Duration = Duration;
    #[flow("ret = derive(seconds, nanoseconds)")] pub const fn new(seconds: i64, nanoseconds: i32) -> Duration;
    #[flow("ret = encode(weeks)")] pub const fn weeks(weeks: i64) -> Duration;
    #[flow("ret = encode(days)")] pub const fn days(days: i64) -> Duration;
    #[flow("ret = encode(hours)")] pub const fn hours(hours: i64) -> Duration;
    #[flow("ret = encode(minutes)")] pub const fn minutes(minutes: i64) -> Duration;
    #[flow("ret = encode(seconds)")] pub const fn seconds(seconds: i64) -> Duration;
    #[flow("ret = encode(milliseconds)")] pub const fn milliseconds(milliseconds: i64) -> Duration;
    #[flow("ret = encode(microseconds)")] pub const fn microseconds(microseconds: i64) -> Duration;
    #[flow("ret = encode(nanoseconds)")] pub const fn nanoseconds(nanoseconds: i64) -> Duration;
    #[flow("ret = encode(seconds)")] pub fn seconds_f64(seconds: f64) -> Duration;
    pub const fn whole_weeks(self) -> i64;
    pub const fn whole_days(self) -> i64;
    pub const fn whole_hours(self) -> i64;
    pub const fn whole_minutes(self) -> i64;
    pub const fn whole_seconds(self) -> i64;
    pub const fn whole_milliseconds(self) -> i128;
    pub const fn whole_microseconds(self) -> i128;
    pub const fn whole_nanoseconds(self) -> i128;
    pub fn as_seconds_f64(self) -> f64;
    pub const fn is_zero(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn is_positive(self) -> bool;
    pub const fn abs(self) -> Duration;
    pub const fn unsigned_abs(self) -> ::std::time::Duration;
    #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub const fn saturating_add(self, rhs: Duration) -> Duration;
}
impl Add<Duration> for Duration { type Output = Duration; }
impl Sub<Duration> for Duration { type Output = Duration; }
impl ::std::ops::Mul<i32> for Duration { type Output = Duration; }
impl TryFrom<::std::time::Duration> for Duration { type Error = error::ConversionRange; }
impl TryFrom<Duration> for ::std::time::Duration { type Error = error::ConversionRange; }

#[derive(Clone, Copy)] pub struct OffsetDateTime;
impl OffsetDateTime {
    pub const UNIX_EPOCH: OffsetDateTime = OffsetDateTime;
    #[flow("ret = clock()")] pub fn now_utc() -> OffsetDateTime;
    #[flow("ret.Ok.0 = clock()")] pub fn now_local() -> ::std::result::Result<OffsetDateTime, error::IndeterminateOffset>;
    #[flow("ret.Ok.0 = encode(timestamp)")] pub const fn from_unix_timestamp(timestamp: i64) -> ::std::result::Result<OffsetDateTime, error::ComponentRange>;
    #[flow("ret.Ok.0 = encode(timestamp)")] pub const fn from_unix_timestamp_nanos(timestamp: i128) -> ::std::result::Result<OffsetDateTime, error::ComponentRange>;
    #[flow("ret.date = date; ret.time = time")] pub const fn new_utc(date: Date, time: Time) -> OffsetDateTime;
    pub const fn unix_timestamp(self) -> i64;
    pub const fn unix_timestamp_nanos(self) -> i128;
    #[flow("ret = self")] pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime;
    #[flow("ret = self")] pub const fn to_utc(self) -> UtcDateTime;
    #[flow("ret = self")] pub const fn replace_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub const fn date(self) -> Date;
    pub const fn time(self) -> Time;
    pub const fn offset(self) -> UtcOffset;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn nanosecond(self) -> u32;
    #[flow("ret.Ok.0 = self")] pub fn replace_nanosecond(self, nanosecond: u32) -> ::std::result::Result<OffsetDateTime, error::ComponentRange>;
    #[flow("ret.Ok.0 = encode(self)")] pub fn format<F: ?Sized>(self, format: &F) -> ::std::result::Result<String, error::Format>;
    #[flow("ret.Ok.0 = encode(input)")] pub fn parse<F: ?Sized>(input: &str, description: &F) -> ::std::result::Result<OffsetDateTime, error::Parse>;
    #[flow("ret.Some.0 = derive(self, duration)")] pub const fn checked_add(self, duration: Duration) -> Option<OffsetDateTime>;
    #[flow("ret.Some.0 = derive(self, duration)")] pub const fn checked_sub(self, duration: Duration) -> Option<OffsetDateTime>;
    pub const fn saturating_add(self, duration: Duration) -> OffsetDateTime;
    pub const fn saturating_sub(self, duration: Duration) -> OffsetDateTime;
}
impl Add<Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Add<::std::time::Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<::std::time::Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<OffsetDateTime> for OffsetDateTime { type Output = Duration; }
impl AddAssign<Duration> for OffsetDateTime {}
impl SubAssign<Duration> for OffsetDateTime {}
impl ::std::fmt::Display for OffsetDateTime {}
impl Add<Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Add<::std::time::Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<::std::time::Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<UtcDateTime> for UtcDateTime { type Output = Duration; }
impl AddAssign<Duration> for UtcDateTime {}
impl SubAssign<Duration> for UtcDateTime {}
impl ::std::fmt::Display for UtcDateTime {}
impl Add<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Add<::std::time::Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<::std::time::Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<PrimitiveDateTime> for PrimitiveDateTime { type Output = Duration; }
impl AddAssign<Duration> for PrimitiveDateTime {}
impl SubAssign<Duration> for PrimitiveDateTime {}
impl ::std::fmt::Display for PrimitiveDateTime {}
impl From<::std::time::SystemTime> for OffsetDateTime {}
impl From<OffsetDateTime> for ::std::time::SystemTime { fn from(value: OffsetDateTime) -> Self; }
#[derive(Clone, Copy)] pub struct UtcDateTime;
impl UtcDateTime { #[flow("ret = clock()")] pub fn now() -> Self; pub const fn unix_timestamp(self) -> i64; #[flow("ret = self")] pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime; #[flow("ret.Ok.0 = encode(timestamp)")] pub const fn from_unix_timestamp(timestamp: i64) -> ::std::result::Result<Self, error::ComponentRange>; }
#[derive(Clone, Copy)] pub struct PrimitiveDateTime;
impl PrimitiveDateTime { #[flow("ret.date = date; ret.time = time")] pub const fn new(date: Date, time: Time) -> Self; #[flow("ret = self")] pub const fn assume_utc(self) -> OffsetDateTime; #[flow("ret = self")] pub const fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime; #[flow("ret.Ok.0 = encode(input)")] pub fn parse<F: ?Sized>(input: &str, description: &F) -> ::std::result::Result<Self, error::Parse>; }
#[derive(Clone, Copy)] pub struct Date;
impl Date { #[flow("ret.Ok.0 = encode(input)")] pub fn parse<F: ?Sized>(input: &str, description: &F) -> ::std::result::Result<Self, error::Parse>; #[flow("ret = self")] pub const fn midnight(self) -> PrimitiveDateTime; #[flow("ret.Ok.0 = derive(year, day)")] pub const fn from_calendar_date(year: i32, month: Month, day: u8) -> ::std::result::Result<Self, error::ComponentRange>; #[flow("ret.Ok.0 = encode(self)")] pub fn format<F: ?Sized>(self, format: &F) -> ::std::result::Result<String, error::Format>; pub const fn year(self) -> i32; pub const fn month(self) -> Month; pub const fn day(self) -> u8; }
impl ::std::fmt::Display for Date {}
#[derive(Clone, Copy)] pub struct Time;
impl Time { pub const MIDNIGHT: Time = Time; #[flow("ret.Ok.0 = derive(hour, minute, second)")] pub const fn from_hms(hour: u8, minute: u8, second: u8) -> ::std::result::Result<Self, error::ComponentRange>; }
#[derive(Clone, Copy)] pub struct UtcOffset;
impl UtcOffset { pub const UTC: UtcOffset = UtcOffset; }
#[derive(Clone, Copy)] pub struct Instant;
impl Instant { #[flow("ret = clock()")] pub fn now() -> Self; #[flow("ret = derive(clock(), self)")] pub fn elapsed(self) -> Duration; }
pub mod ext {
    use super::Duration;
    pub trait NumericalDuration: Sized {
        #[flow("ret = encode(self)")] fn seconds(self) -> Duration;
        #[flow("ret = encode(self)")] fn minutes(self) -> Duration;
        #[flow("ret = encode(self)")] fn hours(self) -> Duration;
        #[flow("ret = encode(self)")] fn days(self) -> Duration;
        #[flow("ret = encode(self)")] fn weeks(self) -> Duration;
        #[flow("ret = encode(self)")] fn milliseconds(self) -> Duration;
    }
    impl NumericalDuration for i64 {}
    impl NumericalDuration for f64 {}
    pub trait NumericalStdDuration: Sized { #[flow("ret = encode(self)")] fn std_seconds(self) -> ::std::time::Duration; #[flow("ret = encode(self)")] fn std_minutes(self) -> ::std::time::Duration; #[flow("ret = encode(self)")] fn std_hours(self) -> ::std::time::Duration; }
    impl NumericalStdDuration for u64 {}
}
pub mod format_description {
    pub struct FormatItem;
    pub type BorrowedFormatItem = FormatItem;
    #[simplified] #[flow("ret.Ok.0 = s")] pub fn parse(s: &str) -> ::std::result::Result<Vec<FormatItem>, super::error::Parse>;
    pub mod well_known { pub struct Rfc3339; pub struct Rfc2822; pub struct Iso8601; impl Iso8601 { pub const DEFAULT: Iso8601 = Iso8601; } }
}
pub mod serde { pub mod rfc3339 {} pub mod timestamp {} }
pub mod prelude { pub use super::ext::{NumericalDuration, NumericalStdDuration}; }
