#![model(crate = "chrono", version = ">=0.4, <0.5", features = "serde")]

use ::std::ops::{Add, AddAssign, Sub, SubAssign};
pub use self::format::{ParseError, ParseResult};
pub use self::naive::{NaiveDate, NaiveDateTime, NaiveTime};
pub use self::offset::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc};
pub type Duration = TimeDelta;
pub struct OutOfRangeError;
impl ::std::error::Error for OutOfRangeError {}
pub enum SecondsFormat { Secs, Millis, Micros, Nanos, AutoSi }
pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
#[derive(Clone, Copy)] pub struct Days;
#[derive(Clone, Copy)] pub struct Months;
impl Days { pub const fn new(num: u64) -> Days; }
impl Months { pub const fn new(num: u32) -> Months; }

#[derive(Clone, Copy, Default)] pub struct TimeDelta;
impl TimeDelta {
    pub const MAX: TimeDelta = TimeDelta;
    pub const MIN: TimeDelta = TimeDelta;
    #[flow("ret = encode(weeks)")] pub const fn weeks(weeks: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(weeks)")] pub const fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub const fn num_weeks(&self) -> i64;
    #[flow("ret = encode(days)")] pub const fn days(days: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(days)")] pub const fn try_days(days: i64) -> Option<TimeDelta>;
    pub const fn num_days(&self) -> i64;
    #[flow("ret = encode(hours)")] pub const fn hours(hours: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(hours)")] pub const fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub const fn num_hours(&self) -> i64;
    #[flow("ret = encode(minutes)")] pub const fn minutes(minutes: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(minutes)")] pub const fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub const fn num_minutes(&self) -> i64;
    #[flow("ret = encode(seconds)")] pub const fn seconds(seconds: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(seconds)")] pub const fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub const fn num_seconds(&self) -> i64;
    #[flow("ret = encode(milliseconds)")] pub const fn milliseconds(milliseconds: i64) -> TimeDelta;
    #[flow("ret.Some.0 = encode(milliseconds)")] pub const fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub const fn num_milliseconds(&self) -> i64;
    #[flow("ret = encode(microseconds)")] pub const fn microseconds(microseconds: i64) -> TimeDelta;
    #[flow("ret = encode(nanos)")] pub const fn nanoseconds(nanos: i64) -> TimeDelta;
    #[flow("ret.Some.0 = derive(secs, nanos)")] pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    #[flow("")] pub const fn zero() -> TimeDelta;
    pub const fn num_microseconds(&self) -> Option<i64>;
    pub const fn num_nanoseconds(&self) -> Option<i64>;
    pub const fn abs(&self) -> TimeDelta;
    pub const fn is_zero(&self) -> bool;
    #[flow("ret.Ok.0 = encode(duration)")] pub const fn from_std(duration: ::std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    #[flow("ret.Ok.0 = encode(self)")] pub const fn to_std(&self) -> Result<::std::time::Duration, OutOfRangeError>;
    #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
}
impl Add<TimeDelta> for TimeDelta { type Output = TimeDelta; }
impl Sub<TimeDelta> for TimeDelta { type Output = TimeDelta; }
impl ::std::ops::Mul<i32> for TimeDelta { type Output = TimeDelta; }
impl ::std::fmt::Display for TimeDelta {}

#[derive(Clone, Copy)] pub struct DateTime<Tz>;
impl<Tz> DateTime<Tz> {
    #[simplified]
    pub const UNIX_EPOCH: DateTime<Utc> = DateTime;
    #[simplified] #[flow("ret = datetime")] pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz) -> DateTime<Tz>;
    #[simplified] #[flow("ret = datetime")] pub fn from_utc(datetime: NaiveDateTime, offset: Tz) -> DateTime<Tz>;
    #[simplified] #[flow("ret.Some.0 = derive(secs, nsecs)")] pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>>;
    #[simplified] #[flow("ret.Some.0 = encode(millis)")] pub fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>>;
    #[simplified] #[flow("ret.Some.0 = encode(secs)")] pub fn from_timestamp_secs(secs: i64) -> Option<DateTime<Utc>>;
    #[simplified] #[flow("ret.Some.0 = encode(micros)")] pub fn from_timestamp_micros(micros: i64) -> Option<DateTime<Utc>>;
    #[simplified] #[flow("ret.Ok.0 = encode(s)")] pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    #[simplified] #[flow("ret.Ok.0 = encode(s)")] pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    #[simplified] #[flow("ret.Ok.0 = encode(s)")] pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    #[flow("ret = self")] pub fn with_timezone<Tz2>(&self, tz: &Tz2) -> DateTime<Tz2>;
    #[flow("ret = self")] pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    #[flow("ret = self")] pub fn to_utc(&self) -> DateTime<Utc>;
    #[flow("ret = self")] pub fn naive_utc(&self) -> NaiveDateTime;
    #[flow("ret = self")] pub fn naive_local(&self) -> NaiveDateTime;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timezone(&self) -> Tz;
    #[simplified]
    pub fn offset(&self) -> &FixedOffset;
    #[flow("ret = encode(self)")] pub fn to_rfc3339(&self) -> String;
    #[flow("ret = encode(self)")] pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    #[flow("ret = encode(self)")] pub fn to_rfc2822(&self) -> String;
    #[flow("ret = encode(self)")] pub fn format(&self, fmt: &str) -> format::DelayedFormat;
    pub fn signed_duration_since<Tz2>(self, rhs: DateTime<Tz2>) -> TimeDelta;
    #[flow("ret.Some.0 = derive(self, rhs)")] pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    #[flow("ret.Some.0 = derive(self, rhs)")] pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    #[flow("ret.Some.0 = derive(self, days)")] pub fn checked_add_days(self, days: Days) -> Option<DateTime<Tz>>;
    #[flow("ret.Some.0 = derive(self, months)")] pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
}
impl<Tz> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Add<::std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Sub<::std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz> AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz> SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz> ::std::fmt::Display for DateTime<Tz> {}
impl ::std::str::FromStr for DateTime<Utc> { type Err = ParseError; }
impl ::std::str::FromStr for DateTime<FixedOffset> { type Err = ParseError; }
impl ::std::str::FromStr for DateTime<Local> { type Err = ParseError; }
impl<Tz> From<::std::time::SystemTime> for DateTime<Tz> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> { #[flow("ret = value")] fn from(value: DateTime<FixedOffset>) -> Self; }
impl<Tz> From<DateTime<Tz>> for ::std::time::SystemTime { fn from(value: DateTime<Tz>) -> Self; }

pub mod offset {
    use super::{DateTime, NaiveDateTime};
    #[derive(Clone, Copy)] pub struct Utc;
    impl Utc { #[flow("ret = clock()")] pub fn now() -> DateTime<Utc>; #[simplified] #[flow("ret = clock()")] pub fn today() -> super::NaiveDate; }
    #[derive(Clone, Copy)] pub struct Local;
    impl Local { #[flow("ret = clock()")] pub fn now() -> DateTime<Local>; #[simplified] #[flow("ret = clock()")] pub fn today() -> super::NaiveDate; }
    #[derive(Clone, Copy)] pub struct FixedOffset;
    impl FixedOffset { #[flow("")] pub fn east_opt(secs: i32) -> Option<FixedOffset>; #[flow("")] pub fn west_opt(secs: i32) -> Option<FixedOffset>; #[flow("")] pub fn east(secs: i32) -> FixedOffset; }
    pub enum MappedLocalTime<T> { Single(T), Ambiguous(T, T), None }
    pub type LocalResult<T> = MappedLocalTime<T>;
    impl<T> MappedLocalTime<T> {
        #[asserts(self)] #[flow("ret = self.Single.0")] pub fn unwrap(self) -> T;
        #[outcome(self)] #[flow("ret.Some.0 = self.Single.0")] pub fn single(self) -> Option<T>;
        #[flow("ret.Some.0 = self.Single.0")] pub fn earliest(self) -> Option<T>;
        #[flow("ret.Some.0 = self.Single.0")] pub fn latest(self) -> Option<T>;
    }
    pub trait Offset {}
    pub trait TimeZone: Sized {
        #[flow("ret.Single.0 = derive(secs, nsecs)")] fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
        #[flow("ret.Single.0 = encode(millis)")] fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
        #[flow("ret = derive(secs, nsecs)")] fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
        #[flow("ret = encode(millis)")] fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
        #[flow("ret.Single.0 = derive(year, month, day, hour, min, sec)")] fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>>;
        #[flow("ret = utc")] fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
        #[flow("ret.Single.0 = local")] fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
        #[flow("ret.Ok.0 = encode(s)")] fn datetime_from_str(&self, s: &str, fmt: &str) -> super::ParseResult<DateTime<Self>>;
    }
    impl TimeZone for Utc {}
    impl TimeZone for Local {}
    impl TimeZone for FixedOffset {}
}
pub mod naive {
    use super::{DateTime, Days, Months, ParseResult, TimeDelta, Utc};
    use ::std::ops::{Add, Sub};
    #[derive(Clone, Copy)] pub struct NaiveDate;
    #[derive(Clone, Copy)] pub struct NaiveTime;
    #[derive(Clone, Copy)] pub struct NaiveDateTime;
    impl NaiveDate {
        #[flow("ret.Some.0 = derive(year, month, day)")] pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
        #[flow("ret.Ok.0 = encode(s)")] pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
        #[flow("ret.Some.0 = derive(self, hour, min, sec)")] pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
        #[flow("ret = encode(self)")] pub fn format(&self, fmt: &str) -> super::format::DelayedFormat;
        #[flow("ret.Some.0 = derive(self, days)")] pub const fn checked_add_days(self, days: Days) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self, months)")] pub const fn checked_add_months(self, months: Months) -> Option<Self>;
    }
    impl NaiveTime { #[flow("ret.Some.0 = derive(hour, min, sec)")] pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>; #[flow("ret = encode(self)")] pub fn format(&self, fmt: &str) -> super::format::DelayedFormat; }
    impl NaiveDateTime {
        #[flow("ret.date = date; ret.time = time")] pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
        #[flow("ret.Some.0 = derive(secs, nsecs)")] pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
        #[flow("ret = derive(secs, nsecs)")] pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
        #[flow("ret.Ok.0 = encode(s)")] pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
        pub const fn date(&self) -> NaiveDate;
        pub const fn time(&self) -> NaiveTime;
        #[flow("ret = self")] pub const fn and_utc(&self) -> DateTime<Utc>;
        pub fn timestamp(&self) -> i64;
        pub fn timestamp_millis(&self) -> i64;
        #[flow("ret = encode(self)")] pub fn format(&self, fmt: &str) -> super::format::DelayedFormat;
        pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
        #[flow("ret.Some.0 = derive(self, rhs)")] pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    }
    impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
    impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
    impl Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; }
    impl ::std::fmt::Display for NaiveDate {}
    impl ::std::fmt::Display for NaiveTime {}
    impl ::std::fmt::Display for NaiveDateTime {}
    impl ::std::str::FromStr for NaiveDate { type Err = super::ParseError; }
    impl ::std::str::FromStr for NaiveTime { type Err = super::ParseError; }
    impl ::std::str::FromStr for NaiveDateTime { type Err = super::ParseError; }
}
pub trait Datelike { fn year(&self) -> i32; fn month(&self) -> u32; fn day(&self) -> u32; fn ordinal(&self) -> u32; fn weekday(&self) -> Weekday; #[flow("ret.Some.0 = self")] fn with_day(&self, day: u32) -> Option<Self>; }
pub trait Timelike { fn hour(&self) -> u32; fn minute(&self) -> u32; fn second(&self) -> u32; fn nanosecond(&self) -> u32; #[flow("ret.Some.0 = self")] fn with_nanosecond(&self, nano: u32) -> Option<Self>; #[flow("ret.Some.0 = self")] fn with_second(&self, sec: u32) -> Option<Self>; }
impl<Tz> Datelike for DateTime<Tz> {}
impl<Tz> Timelike for DateTime<Tz> {}
impl Datelike for NaiveDate {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl Timelike for NaiveTime {}
pub trait SubsecRound { #[flow("ret = self")] fn round_subsecs(self, digits: u16) -> Self; #[flow("ret = self")] fn trunc_subsecs(self, digits: u16) -> Self; }
impl<Tz> SubsecRound for DateTime<Tz> {}
pub mod format {
    pub struct ParseError;
    impl ::std::error::Error for ParseError {}
    pub type ParseResult<T> = Result<T, ParseError>;
    #[simplified]
    pub struct DelayedFormat;
    impl ::std::fmt::Display for DelayedFormat {}
    impl DelayedFormat { #[flow("ret = encode(self)")] pub fn to_string(&self) -> String; }
    pub enum SecondsFormat { Secs }
}
pub mod prelude { pub use super::{DateTime, Datelike, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday}; }
pub mod serde { pub mod ts_seconds {} pub mod ts_milliseconds {} pub mod ts_seconds_option {} }
