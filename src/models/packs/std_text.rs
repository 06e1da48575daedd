#![model(crate = "std", version = "*")]
//! String, str, char, bool and numbers.

pub mod string {
    use ::std::borrow::Cow;
    use ::std::iter::Iter;
    use ::std::ops::{Deref, DerefMut, Index, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo};

    pub struct String;
    pub struct FromUtf8Error;
    pub struct FromUtf16Error;
    pub type ParseError = ::std::convert::Infallible;
    pub type Drain<'a> = Iter<char>;
    impl FromUtf8Error {
        #[flow("ret = self")] pub fn into_bytes(self) -> Vec<u8>;
        #[flow("ret = self")] pub fn as_bytes(&self) -> &[u8];
        pub fn utf8_error(&self) -> ::std::str::Utf8Error;
    }
    impl ::std::error::Error for FromUtf8Error {}
    impl ::std::error::Error for FromUtf16Error {}

    impl String {
        #[flow("")] pub const fn new() -> String;
        #[flow("")] pub fn with_capacity(capacity: usize) -> String;
        #[flow("ret.Ok.0 = vec; ret.Err.0 = vec")] pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        #[flow("ret = v")] pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
        #[flow("ret = v")] pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String;
        #[flow("ret = bytes")] pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        #[flow("ret.Ok.0 = encode(v)")] pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        #[flow("ret = encode(v)")] pub fn from_utf16_lossy(v: &[u16]) -> String;
        #[flow("ret = self")] pub fn into_bytes(self) -> Vec<u8>;
        #[flow("ret = self")] pub fn as_str(&self) -> &str;
        #[flow("ret = self")] pub fn as_mut_str(&mut self) -> &mut str;
        #[flow("self = self + string")] pub fn push_str(&mut self, string: &str);
        #[flow("self = self + part(self)")] pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
        #[flow("")] pub fn capacity(&self) -> usize;
        #[flow("")] pub fn reserve(&mut self, additional: usize);
        #[flow("")] pub fn reserve_exact(&mut self, additional: usize);
        #[flow("")] pub fn shrink_to_fit(&mut self);
        #[flow("self = self + ch")] pub fn push(&mut self, ch: char);
        #[flow("ret = self")] pub fn as_bytes(&self) -> &[u8];
        #[flow("self = cut(self, new_len)")] pub fn truncate(&mut self, new_len: usize);
        #[flow("ret.Some.0 = part(self)")] pub fn pop(&mut self) -> Option<char>;
        #[flow("ret = part(self)")] pub fn remove(&mut self, idx: usize) -> char;
        #[flow("_ = call(f, part(self)); self = part(self)")] pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
        #[flow("self = self + ch")] pub fn insert(&mut self, idx: usize, ch: char);
        #[flow("self = string + self")] pub fn insert_str(&mut self, idx: usize, string: &str);
        #[flow("ret = length()")] pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[flow("ret = skip(self, at); self = cut(self, at)")] pub fn split_off(&mut self, at: usize) -> String;
        #[flow("self = none()")] pub fn clear(&mut self);
        #[flow("ret = cut(self, range); self = without(self, range)")] pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Iter<char>;
        #[flow("self = without(self, range); self = self + replace_with")] pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
        #[flow("ret = self")] pub fn into_boxed_str(self) -> Box<str>;
        #[flow("ret = self")] pub fn leak<'a>(self) -> &'a mut str;
        #[flow("ret = self")] pub fn to_string(&self) -> String;
        #[flow("ret = self")] pub fn to_owned(&self) -> String;
    }
    impl Deref for String { type Target = str; }
    impl DerefMut for String {}
    impl Default for String { #[flow("")] fn default() -> String; }
    impl Index<Range<usize>> for String { type Output = str; }
    impl Index<RangeInclusive<usize>> for String { type Output = str; }
    impl Index<RangeFrom<usize>> for String { type Output = str; }
    impl Index<RangeTo<usize>> for String { type Output = str; }
    impl Index<RangeFull> for String { type Output = str; }
    impl From<&str> for String { #[flow("ret = value")] fn from(value: &str) -> String; }
    impl From<&mut str> for String { #[flow("ret = value")] fn from(value: &mut str) -> String; }
    impl From<&String> for String { #[flow("ret = value")] fn from(value: &String) -> String; }
    impl From<char> for String { #[flow("ret = value")] fn from(value: char) -> String; }
    impl From<Box<str>> for String { #[flow("ret = value")] fn from(value: Box<str>) -> String; }
    impl From<Cow<'_, str>> for String { #[flow("ret = value")] fn from(value: Cow<'_, str>) -> String; }
    impl From<String> for Vec<u8> { #[flow("ret = value")] fn from(value: String) -> Vec<u8>; }
    impl From<&str> for Vec<u8> { #[flow("ret = value")] fn from(value: &str) -> Vec<u8>; }
    impl<T> FromIterator<T> for String { #[flow("ret = join(iter)")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> String; }
    impl<T> Extend<T> for String { #[flow("self = self + join(iter)")] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
    impl ::std::str::FromStr for String { type Err = ParseError; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<String, ParseError>; }

    /// `via` on `fmt` is what the formatter holds afterwards.
    pub trait ToString { #[flow("ret = via(Self::fmt, self)")] fn to_string(&self) -> String; }
    impl<T: ?Sized> ToString for T {}
}

pub mod str {
    use ::std::iter::Iter;
    use ::std::ops::{Index, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo};

    pub struct Utf8Error;
    impl Utf8Error { pub fn valid_up_to(&self) -> usize; pub fn error_len(&self) -> Option<usize>; }
    impl ::std::error::Error for Utf8Error {}
    pub struct ParseBoolError;
    impl ::std::error::Error for ParseBoolError {}
    pub type Chars<'a> = Iter<char>;
    pub type CharIndices<'a> = Iter<(usize, char)>;
    pub type Bytes<'a> = Iter<u8>;
    pub type Lines<'a> = Iter<&'a str>;
    pub type Split<'a, P> = Iter<&'a str>;
    pub type SplitN<'a, P> = Iter<&'a str>;
    pub type SplitWhitespace<'a> = Iter<&'a str>;

    pub trait FromStr: Sized { type Err; #[flow("ret.Ok.0 = encode(s)")] fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub mod pattern {
        pub trait Pattern {}
        impl Pattern for char {}
        impl Pattern for &str {}
        impl Pattern for &String {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
        impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {}
    }
    use self::pattern::Pattern;

    #[flow("ret.Ok.0 = v")] pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    #[flow("ret.Ok.0 = v")] pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    #[flow("ret = v")] pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;

    impl str {
        #[flow("ret = length()")] pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub fn is_char_boundary(&self, index: usize) -> bool;
        pub fn floor_char_boundary(&self, index: usize) -> usize;
        #[flow("ret = self")] pub const fn as_bytes(&self) -> &[u8];
        #[flow("ret = self")] pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        #[flow("ret = self")] pub fn as_str(&self) -> &str;
        #[flow("ret.Ok.0 = v")] pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        #[flow("ret.Some.0 = cut(self, i)")] pub fn get<I: ::std::slice::SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
        #[flow("ret.0 = cut(self, mid); ret.1 = skip(self, mid)")] pub fn split_at(&self, mid: usize) -> (&str, &str);
        #[flow("ret.Some.0.0 = cut(self, mid); ret.Some.0.1 = part(self)")] pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        #[flow("ret = self")] pub fn chars(&self) -> Iter<char>;
        #[flow("ret[*].1 = self[*]")] pub fn char_indices(&self) -> Iter<(usize, char)>;
        #[flow("ret = self")] pub fn bytes(&self) -> Iter<u8>;
        #[flow("ret[*] = part(self)")] pub fn split_whitespace(&self) -> Iter<&str>;
        #[flow("ret[*] = part(self)")] pub fn split_ascii_whitespace(&self) -> Iter<&str>;
        #[flow("ret[*] = part(self)")] pub fn lines(&self) -> Iter<&str>;
        #[flow("ret = encode(self)")] pub fn encode_utf16(&self) -> Iter<u16>;
        pub fn contains<P: Pattern>(&self, pat: P) -> bool;
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
        #[flow("")] pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
        #[flow("")] pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
        #[flow("ret[*] = piece(self, pat)")] pub fn split<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*] = piece(self, pat)")] pub fn split_inclusive<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*] = piece(self, pat)")] pub fn rsplit<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*] = piece(self, pat)")] pub fn split_terminator<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*] = piece(self, pat)")] pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*] = part(self)")] pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str>;
        #[flow("ret[*] = part(self)")] pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str>;
        #[flow("ret.Some.0.0 = piece(self, delimiter); ret.Some.0.1 = part(self)")] pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        #[flow("ret.Some.0.0 = part(self); ret.Some.0.1 = piece(self, delimiter)")] pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        #[flow("ret[*] = pat")] pub fn matches<P: Pattern>(&self, pat: P) -> Iter<&str>;
        #[flow("ret[*].1 = pat")] pub fn match_indices<P: Pattern>(&self, pat: P) -> Iter<(usize, &str)>;
        #[flow("ret = self")] pub fn trim(&self) -> &str;
        #[flow("ret = self")] pub fn trim_start(&self) -> &str;
        #[flow("ret = self")] pub fn trim_end(&self) -> &str;
        #[flow("ret = self")] pub fn trim_left(&self) -> &str;
        #[flow("ret = self")] pub fn trim_right(&self) -> &str;
        #[flow("ret = self")] pub fn trim_ascii(&self) -> &str;
        #[flow("ret = part(self)")] pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
        #[flow("ret = part(self)")] pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
        #[flow("ret = part(self)")] pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
        #[flow("ret = part(self)")] pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
        #[flow("ret = part(self)")] pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
        #[flow("ret.Some.0 = part(self)")] pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
        #[flow("ret.Some.0 = part(self)")] pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
        #[flow("ret = via(F::from_str, self)")] pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        #[flow("")] pub fn make_ascii_uppercase(&mut self);
        #[flow("")] pub fn make_ascii_lowercase(&mut self);
        #[flow("ret = encode(self)")] pub fn escape_debug(&self) -> String;
        #[flow("ret = encode(self)")] pub fn escape_default(&self) -> String;
        #[flow("ret = encode(self)")] pub fn escape_unicode(&self) -> String;
        #[flow("ret = self")] pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        #[flow("ret = encode(self) + to")] pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
        #[flow("ret = encode(self) + to")] pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
        #[flow("ret = encode(self)")] pub fn to_lowercase(&self) -> String;
        #[flow("ret = encode(self)")] pub fn to_uppercase(&self) -> String;
        #[flow("ret = encode(self)")] pub fn to_ascii_uppercase(&self) -> String;
        #[flow("ret = encode(self)")] pub fn to_ascii_lowercase(&self) -> String;
        #[flow("ret = self")] pub fn into_string(self: Box<str>) -> String;
        #[flow("ret = encode(self)")] pub fn repeat(&self, n: usize) -> String;
        #[flow("ret = self")] pub fn to_string(&self) -> String;
        #[flow("ret = self")] pub fn to_owned(&self) -> String;
    }
    impl Index<Range<usize>> for str { type Output = str; }
    impl Index<RangeInclusive<usize>> for str { type Output = str; }
    impl Index<RangeFrom<usize>> for str { type Output = str; }
    impl Index<RangeTo<usize>> for str { type Output = str; }
    impl Index<RangeFull> for str { type Output = str; }
    impl Default for &str { #[flow("")] fn default() -> Self; }
    impl FromStr for bool { type Err = ParseBoolError; }
    impl FromStr for char { type Err = ::std::char::ParseCharError; }
}

pub mod char {
    use ::std::iter::Iter;
    pub struct ParseCharError;
    impl ::std::error::Error for ParseCharError {}
    pub struct CharTryFromError;
    impl ::std::error::Error for CharTryFromError {}
    #[flow("ret.Some.0 = encode(i)")] pub const fn from_u32(i: u32) -> Option<char>;
    #[flow("ret.Some.0 = encode(num)")] pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
    impl char {
        #[flow("ret.Some.0 = encode(i)")] pub const fn from_u32(i: u32) -> Option<char>;
        #[flow("ret = encode(i)")] pub const unsafe fn from_u32_unchecked(i: u32) -> char;
        #[flow("ret.Some.0 = encode(num)")] pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub fn is_digit(self, radix: u32) -> bool;
        #[flow("ret.Some.0 = encode(self)")] pub fn to_digit(self, radix: u32) -> Option<u32>;
        #[flow("")] pub fn len_utf8(self) -> usize;
        #[flow("dst = encode(self); ret = encode(self)")] pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        #[flow("ret[*] = encode(self)")] pub fn to_lowercase(self) -> Iter<char>;
        #[flow("ret[*] = encode(self)")] pub fn to_uppercase(self) -> Iter<char>;
    }
    impl<T> From<T> for char { #[flow("ret = encode(value)")] fn from(value: T) -> char; }
    impl<T> TryFrom<T> for char { type Error = CharTryFromError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<char, CharTryFromError>; }
}

pub mod ascii {
    /// What char and u8 share.
    pub trait Ascii: Sized {
        fn is_ascii(&self) -> bool;
        #[flow("ret = encode(self)")] fn to_ascii_uppercase(&self) -> Self;
        #[flow("ret = encode(self)")] fn to_ascii_lowercase(&self) -> Self;
        fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
        #[flow("")] fn make_ascii_uppercase(&mut self);
        #[flow("")] fn make_ascii_lowercase(&mut self);
        fn is_ascii_alphabetic(&self) -> bool;
        fn is_ascii_uppercase(&self) -> bool;
        fn is_ascii_lowercase(&self) -> bool;
        fn is_ascii_alphanumeric(&self) -> bool;
        fn is_ascii_digit(&self) -> bool;
        fn is_ascii_hexdigit(&self) -> bool;
        fn is_ascii_punctuation(&self) -> bool;
        fn is_ascii_graphic(&self) -> bool;
        fn is_ascii_whitespace(&self) -> bool;
        fn is_ascii_control(&self) -> bool;
    }
    impl Ascii for char {}
    impl Ascii for u8 {}
    pub trait AsciiExt {}
}

pub mod bool_ {
    impl bool {
        #[outcome(self)] #[flow("ret.Some.0 = call(f)")] pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
        #[outcome(self)] #[flow("ret.Some.0 = t")] pub fn then_some<T>(self, t: T) -> Option<T>;
        #[outcome(self)] #[flow("ret.Err.0 = err")] pub fn ok_or<E>(self, err: E) -> Result<(), E>;
        #[outcome(self)] #[flow("ret.Err.0 = call(f)")] pub fn ok_or_else<E, F: FnOnce() -> E>(self, f: F) -> Result<(), E>;
    }
    impl Default for bool { #[flow("")] fn default() -> bool; }
}

pub mod num {
    pub struct ParseIntError;
    impl ParseIntError { pub fn kind(&self) -> &IntErrorKind; }
    pub struct ParseFloatError;
    pub struct TryFromIntError;
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    impl ::std::error::Error for ParseIntError {}
    impl ::std::error::Error for ParseFloatError {}
    impl ::std::error::Error for TryFromIntError {}
    #[transparent] pub struct Wrapping<T>(pub T);
    #[transparent] pub struct Saturating<T>(pub T);
    #[transparent] pub struct NonZero<T>(T);
    impl<T> NonZero<T> {
        #[flow("ret.Some.0 = n")] pub const fn new(n: T) -> Option<NonZero<T>>;
        #[flow("ret = n")] pub const unsafe fn new_unchecked(n: T) -> NonZero<T>;
        #[flow("ret = self")] pub const fn get(self) -> T;
    }
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI64 = NonZero<i64>;

    /// What all numbers share, written once; in scope everywhere.
    pub trait Number: Sized {
        #[flow("ret.Ok.0 = encode(src)")] fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
        fn count_ones(self) -> u32;
        fn count_zeros(self) -> u32;
        fn leading_zeros(self) -> u32;
        fn trailing_zeros(self) -> u32;
        #[flow("ret = encode(self)")] fn rotate_left(self, n: u32) -> Self;
        #[flow("ret = encode(self)")] fn rotate_right(self, n: u32) -> Self;
        #[flow("ret = encode(self)")] fn swap_bytes(self) -> Self;
        #[flow("ret = encode(self)")] fn reverse_bits(self) -> Self;
        #[flow("ret = encode(self)")] fn to_be(self) -> Self;
        #[flow("ret = encode(self)")] fn to_le(self) -> Self;
        #[flow("ret = encode(x)")] fn from_be(x: Self) -> Self;
        #[flow("ret = encode(x)")] fn from_le(x: Self) -> Self;
        #[flow("ret.Some.0 = derive(self, rhs)")] fn checked_add(self, rhs: Self) -> Option<Self>;
        #[flow("ret.Some.0 = less(self, rhs)")] fn checked_sub(self, rhs: Self) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self, rhs)")] fn checked_mul(self, rhs: Self) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self, rhs)")] fn checked_div(self, rhs: Self) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self, rhs)")] fn checked_rem(self, rhs: Self) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self)")] fn checked_neg(self) -> Option<Self>;
        #[flow("ret.Some.0 = derive(self, exp)")] fn checked_pow(self, exp: u32) -> Option<Self>;
        fn saturating_add(self, rhs: Self) -> Self;
        #[flow("ret = less(self, rhs)")] fn saturating_sub(self, rhs: Self) -> Self;
        fn saturating_mul(self, rhs: Self) -> Self;
        fn saturating_pow(self, exp: u32) -> Self;
        fn wrapping_add(self, rhs: Self) -> Self;
        fn wrapping_sub(self, rhs: Self) -> Self;
        fn wrapping_mul(self, rhs: Self) -> Self;
        fn wrapping_div(self, rhs: Self) -> Self;
        fn wrapping_neg(self) -> Self;
        fn wrapping_shl(self, rhs: u32) -> Self;
        fn wrapping_shr(self, rhs: u32) -> Self;
        #[flow("ret.0 = derive(self, rhs)")] fn overflowing_add(self, rhs: Self) -> (Self, bool);
        #[flow("ret.0 = derive(self, rhs)")] fn overflowing_sub(self, rhs: Self) -> (Self, bool);
        #[flow("ret.0 = derive(self, rhs)")] fn overflowing_mul(self, rhs: Self) -> (Self, bool);
        fn pow(self, exp: u32) -> Self;
        fn isqrt(self) -> Self;
        fn ilog2(self) -> u32;
        fn ilog10(self) -> u32;
        fn ilog(self, base: Self) -> u32;
        fn div_euclid(self, rhs: Self) -> Self;
        fn rem_euclid(self, rhs: Self) -> Self;
        fn div_ceil(self, rhs: Self) -> Self;
        fn next_multiple_of(self, rhs: Self) -> Self;
        fn is_multiple_of(self, rhs: Self) -> bool;
        fn is_power_of_two(self) -> bool;
        fn next_power_of_two(self) -> Self;
        fn abs(self) -> Self;
        fn abs_diff(self, other: Self) -> Self;
        #[flow("")] fn signum(self) -> Self;
        fn is_positive(self) -> bool;
        fn is_negative(self) -> bool;
        fn floor(self) -> Self;
        fn ceil(self) -> Self;
        fn round(self) -> Self;
        fn trunc(self) -> Self;
        fn fract(self) -> Self;
        fn sqrt(self) -> Self;
        fn powi(self, n: i32) -> Self;
        fn powf(self, n: Self) -> Self;
        fn exp(self) -> Self;
        fn ln(self) -> Self;
        fn log(self, base: Self) -> Self;
        fn log2(self) -> Self;
        fn log10(self) -> Self;
        fn mul_add(self, a: Self, b: Self) -> Self;
        fn is_nan(self) -> bool;
        fn is_finite(self) -> bool;
        fn is_infinite(self) -> bool;
        #[flow("ret = unknown()")] fn total_cmp(&self, other: &Self) -> ::std::cmp::Ordering;
        fn sin(self) -> Self;
        fn cos(self) -> Self;
        fn tan(self) -> Self;
    }

    impl Number for u8 {}
    impl u8 {
        pub const MAX: u8 = 255;
        pub const MIN: u8 = 0;
        pub const BITS: u32 = 8;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 1];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 1];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 1];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 1]) -> u8;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 1]) -> u8;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> i8; 
    }
    impl<T> From<T> for u8 { #[flow("ret = encode(value)")] fn from(value: T) -> u8; }
    impl<T> TryFrom<T> for u8 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<u8, TryFromIntError>; }
    impl ::std::str::FromStr for u8 { type Err = ParseIntError; }
    impl Default for u8 {}
    impl Number for u16 {}
    impl u16 {
        pub const MAX: u16 = 65535;
        pub const MIN: u16 = 0;
        pub const BITS: u32 = 16;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 2];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 2];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 2];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 2]) -> u16;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 2]) -> u16;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> i16; 
    }
    impl<T> From<T> for u16 { #[flow("ret = encode(value)")] fn from(value: T) -> u16; }
    impl<T> TryFrom<T> for u16 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<u16, TryFromIntError>; }
    impl ::std::str::FromStr for u16 { type Err = ParseIntError; }
    impl Default for u16 {}
    impl Number for u32 {}
    impl u32 {
        pub const MAX: u32 = 4294967295;
        pub const MIN: u32 = 0;
        pub const BITS: u32 = 32;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 4];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 4];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 4];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 4]) -> u32;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 4]) -> u32;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 4]) -> u32;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> i32; 
    }
    impl<T> From<T> for u32 { #[flow("ret = encode(value)")] fn from(value: T) -> u32; }
    impl<T> TryFrom<T> for u32 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<u32, TryFromIntError>; }
    impl ::std::str::FromStr for u32 { type Err = ParseIntError; }
    impl Default for u32 {}
    impl Number for u64 {}
    impl u64 {
        pub const MAX: u64 = 18446744073709551615;
        pub const MIN: u64 = 0;
        pub const BITS: u32 = 64;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 8];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 8]) -> u64;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 8]) -> u64;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> i64; 
    }
    impl<T> From<T> for u64 { #[flow("ret = encode(value)")] fn from(value: T) -> u64; }
    impl<T> TryFrom<T> for u64 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<u64, TryFromIntError>; }
    impl ::std::str::FromStr for u64 { type Err = ParseIntError; }
    impl Default for u64 {}
    impl Number for u128 {}
    impl u128 {
        pub const MAX: u128;
        pub const MIN: u128 = 0;
        pub const BITS: u32 = 128;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 16];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 16];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 16];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 16]) -> u128;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 16]) -> u128;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 16]) -> u128;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> i128; 
    }
    impl<T> From<T> for u128 { #[flow("ret = encode(value)")] fn from(value: T) -> u128; }
    impl<T> TryFrom<T> for u128 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<u128, TryFromIntError>; }
    impl ::std::str::FromStr for u128 { type Err = ParseIntError; }
    impl Default for u128 {}
    impl Number for usize {}
    impl usize {
        pub const MAX: usize = 18446744073709551615;
        pub const MIN: usize = 0;
        pub const BITS: u32 = 64;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 8];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 8]) -> usize;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 8]) -> usize;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize;
        #[flow("ret = encode(self)")] pub fn cast_signed(self) -> isize; 
    }
    impl<T> From<T> for usize { #[flow("ret = encode(value)")] fn from(value: T) -> usize; }
    impl<T> TryFrom<T> for usize { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<usize, TryFromIntError>; }
    impl ::std::str::FromStr for usize { type Err = ParseIntError; }
    impl Default for usize {}
    impl Number for i8 {}
    impl i8 {
        pub const MAX: i8 = 127;
        pub const MIN: i8 = -128;
        pub const BITS: u32 = 8;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 1];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 1];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 1];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 1]) -> i8;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 1]) -> i8;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 1]) -> i8;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> u8; pub fn unsigned_abs(self) -> u8; 
    }
    impl<T> From<T> for i8 { #[flow("ret = encode(value)")] fn from(value: T) -> i8; }
    impl<T> TryFrom<T> for i8 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<i8, TryFromIntError>; }
    impl ::std::str::FromStr for i8 { type Err = ParseIntError; }
    impl Default for i8 {}
    impl Number for i16 {}
    impl i16 {
        pub const MAX: i16 = 32767;
        pub const MIN: i16 = -32768;
        pub const BITS: u32 = 16;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 2];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 2];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 2];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 2]) -> i16;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 2]) -> i16;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 2]) -> i16;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> u16; pub fn unsigned_abs(self) -> u16; 
    }
    impl<T> From<T> for i16 { #[flow("ret = encode(value)")] fn from(value: T) -> i16; }
    impl<T> TryFrom<T> for i16 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<i16, TryFromIntError>; }
    impl ::std::str::FromStr for i16 { type Err = ParseIntError; }
    impl Default for i16 {}
    impl Number for i32 {}
    impl i32 {
        pub const MAX: i32 = 2147483647;
        pub const MIN: i32 = -2147483648;
        pub const BITS: u32 = 32;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 4];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 4];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 4];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 4]) -> i32;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 4]) -> i32;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 4]) -> i32;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> u32; pub fn unsigned_abs(self) -> u32; 
    }
    impl<T> From<T> for i32 { #[flow("ret = encode(value)")] fn from(value: T) -> i32; }
    impl<T> TryFrom<T> for i32 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<i32, TryFromIntError>; }
    impl ::std::str::FromStr for i32 { type Err = ParseIntError; }
    impl Default for i32 {}
    impl Number for i64 {}
    impl i64 {
        pub const MAX: i64 = 9223372036854775807;
        pub const MIN: i64 = -9223372036854775808;
        pub const BITS: u32 = 64;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 8];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 8]) -> i64;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 8]) -> i64;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 8]) -> i64;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> u64; pub fn unsigned_abs(self) -> u64; 
    }
    impl<T> From<T> for i64 { #[flow("ret = encode(value)")] fn from(value: T) -> i64; }
    impl<T> TryFrom<T> for i64 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<i64, TryFromIntError>; }
    impl ::std::str::FromStr for i64 { type Err = ParseIntError; }
    impl Default for i64 {}
    impl Number for i128 {}
    impl i128 {
        pub const MAX: i128 = 170141183460469231731687303715884105727;
        pub const MIN: i128 = -170141183460469231731687303715884105728;
        pub const BITS: u32 = 128;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 16];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 16];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 16];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 16]) -> i128;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 16]) -> i128;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 16]) -> i128;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> u128; pub fn unsigned_abs(self) -> u128; 
    }
    impl<T> From<T> for i128 { #[flow("ret = encode(value)")] fn from(value: T) -> i128; }
    impl<T> TryFrom<T> for i128 { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<i128, TryFromIntError>; }
    impl ::std::str::FromStr for i128 { type Err = ParseIntError; }
    impl Default for i128 {}
    impl Number for isize {}
    impl isize {
        pub const MAX: isize = 9223372036854775807;
        pub const MIN: isize = -9223372036854775808;
        pub const BITS: u32 = 64;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_ne_bytes(self) -> [u8; 8];
        #[flow("ret = encode(bytes)")] pub const fn from_be_bytes(bytes: [u8; 8]) -> isize;
        #[flow("ret = encode(bytes)")] pub const fn from_le_bytes(bytes: [u8; 8]) -> isize;
        #[flow("ret = encode(bytes)")] pub const fn from_ne_bytes(bytes: [u8; 8]) -> isize;
        #[flow("ret = encode(self)")] pub fn cast_unsigned(self) -> usize; pub fn unsigned_abs(self) -> usize; 
    }
    impl<T> From<T> for isize { #[flow("ret = encode(value)")] fn from(value: T) -> isize; }
    impl<T> TryFrom<T> for isize { type Error = TryFromIntError; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<isize, TryFromIntError>; }
    impl ::std::str::FromStr for isize { type Err = ParseIntError; }
    impl Default for isize {}
    impl Number for f32 {}
    impl f32 {
        pub const MAX: f32;
        pub const MIN: f32;
        pub const EPSILON: f32;
        pub const NAN: f32;
        pub const INFINITY: f32;
        #[flow("ret = encode(self)")] pub const fn to_bits(self) -> u32;
        #[flow("ret = encode(v)")] pub const fn from_bits(v: u32) -> f32;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 4];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 4];
    }
    impl<T> From<T> for f32 { #[flow("ret = encode(value)")] fn from(value: T) -> f32; }
    impl ::std::str::FromStr for f32 { type Err = ParseFloatError; }
    impl Default for f32 {}
    impl Number for f64 {}
    impl f64 {
        pub const MAX: f64;
        pub const MIN: f64;
        pub const EPSILON: f64;
        pub const NAN: f64;
        pub const INFINITY: f64;
        #[flow("ret = encode(self)")] pub const fn to_bits(self) -> u64;
        #[flow("ret = encode(v)")] pub const fn from_bits(v: u64) -> f64;
        #[flow("ret = encode(self)")] pub const fn to_be_bytes(self) -> [u8; 8];
        #[flow("ret = encode(self)")] pub const fn to_le_bytes(self) -> [u8; 8];
    }
    impl<T> From<T> for f64 { #[flow("ret = encode(value)")] fn from(value: T) -> f64; }
    impl ::std::str::FromStr for f64 { type Err = ParseFloatError; }
    impl Default for f64 {}
}

pub mod u8 { pub const MAX: u8 = 255; pub const MIN: u8 = 0; }
pub mod u16 { pub const MAX: u16 = 65535; pub const MIN: u16 = 0; }
pub mod u32 { pub const MAX: u32 = 4294967295; pub const MIN: u32 = 0; }
pub mod u64 { pub const MAX: u64 = 18446744073709551615; pub const MIN: u64 = 0; }
pub mod u128 { pub const MAX: u128; pub const MIN: u128 = 0; }
pub mod usize { pub const MAX: usize = 18446744073709551615; pub const MIN: usize = 0; }
pub mod i8 { pub const MAX: i8 = 127; pub const MIN: i8 = -128; }
pub mod i16 { pub const MAX: i16 = 32767; pub const MIN: i16 = -32768; }
pub mod i32 { pub const MAX: i32 = 2147483647; pub const MIN: i32 = -2147483648; }
pub mod i64 { pub const MAX: i64 = 9223372036854775807; pub const MIN: i64 = -9223372036854775808; }
pub mod i128 { pub const MAX: i128 = 170141183460469231731687303715884105727; pub const MIN: i128 = -170141183460469231731687303715884105728; }
pub mod isize { pub const MAX: isize = 9223372036854775807; pub const MIN: isize = -9223372036854775808; }
pub mod f32 { pub const EPSILON: f32; pub mod consts { pub const PI: f32; pub const E: f32; } }
pub mod f64 { pub const EPSILON: f64; pub mod consts { pub const PI: f64; pub const E: f64; } }
