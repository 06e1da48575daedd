//! Numbers: arithmetic, conversions, compound assignment, wrapping and checked forms, bools and chars.

use std::num::{NonZeroU32, Wrapping};
use std::ops::{Add, AddAssign, BitXor, Mul, Neg, Not, Shl, Sub};

pub fn literals() {
    let a = 1;
    let b = number(1);
    sink(a); //~ flow:
    sink(b); //~ flow: 1
    sink(b + a); //~ flow: 1
    sink(a + b); //~ flow: 1
}

pub fn plain_operators() {
    let a = number(1);
    sink(a + 1); //~ flow: 1
    sink(1 + a); //~ flow: 1
    sink(a - 0); //~ flow: 1
    sink(a * 1); //~ flow: 1
    sink(a | 0); //~ flow: 1
    sink(a ^ 0); //~ flow: 1
    sink(-a); //~ flow: 1
    sink(!!a); //~ flow: 1
    sink((a << 1) >> 1); //~ flow: 1
}

pub fn compound_assignment() {
    let mut a = 1;
    a += number(1);
    sink(a); //~ flow: 1
    a -= 1;
    sink(a); //~ flow: 1
    a = 2;
    a += 3;
    sink(a); //~ flow:
    let mut b = number(2);
    b |= 0;
    sink(b); //~ flow: 2
}

pub fn casts() {
    let a = number(1);
    sink(a as u64); //~ flow: 1
    sink(a as i32 as i64); //~ flow: 1
    sink(a as f64); //~ flow: 1
    sink(a as usize); //~ flow: 1
    sink(i128::from(a)); //~ flow: 1
    let wide: i128 = a.into();
    sink(wide); //~ flow: 1
    sink(u64::try_from(a).unwrap()); //~ flow: 1
    let narrow: Result<u32, _> = a.try_into();
    sink(narrow.unwrap_or(0)); //~ flow: 1
    sink(u64::try_from(3_i64).unwrap()); //~ flow:
}

pub fn methods_of_numbers() {
    let a = number(1);
    sink(a.wrapping_add(1)); //~ flow: 1
    sink(a.saturating_sub(0)); //~ flow: 1
    sink(a.checked_add(1)); //~ flow: 1
    sink(a.checked_mul(1).unwrap_or(0)); //~ flow: 1
    sink(a.overflowing_add(1).0); //~ flow: 1
    sink(a.abs()); //~ flow: 1
    sink(a.pow(1)); //~ flow: 1
    sink(a.max(1)); //~ flow: 1
    sink(std::cmp::max(a, 1)); //~ flow: 1
    sink(a.clamp(0, i64::MAX)); //~ flow: 1
    sink(a.rem_euclid(i64::MAX)); //~ flow: 1
}

pub fn wrapping() {
    let a = Wrapping(number(1));
    sink(a.0); //~ flow: 1
    let b = a + Wrapping(1);
    sink(b.0); //~ flow: 1
    let mut c = Wrapping(1);
    c += a;
    sink(c); //~ flow: 1
    c = Wrapping(5);
    sink(c.0); //~ flow:
}

pub fn text_and_back() {
    let text = number(1).to_string();
    sink(&text); //~ flow: 1
    sink(text.parse::<i64>().unwrap()); //~ flow: 1
    let parsed: i64 = text.parse().unwrap_or_default();
    sink(parsed + 1); //~ flow: 1
    sink("17".parse::<i64>().unwrap()); //~ flow:
    sink(i64::from_str_radix(&text, 10).unwrap()); //~ flow: 1
}

pub fn bytes_of_numbers() {
    let a = number(1);
    let bytes = a.to_be_bytes();
    sink(i64::from_be_bytes(bytes)); //~ flow: 1
    let other = 7_i64.to_le_bytes();
    sink(i64::from_le_bytes(other)); //~ flow:
}

pub fn non_zero() {
    let a = number(1) as u32;
    let Some(b) = NonZeroU32::new(a) else { return };
    sink(b.get()); //~ flow: 1
    sink(b); //~ flow: 1
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Meters(i64);

impl Add for Meters {
    type Output = Meters;
    fn add(self, other: Meters) -> Meters {
        Meters(self.0 + other.0)
    }
}

impl Sub<i64> for Meters {
    type Output = i64;
    fn sub(self, other: i64) -> i64 {
        self.0.max(other)
    }
}

impl Mul<Meters> for i64 {
    type Output = Meters;
    fn mul(self, _: Meters) -> Meters {
        Meters(self)
    }
}

impl Neg for Meters {
    type Output = Meters;
    fn neg(self) -> Meters {
        Meters(0)
    }
}

impl Not for Meters {
    type Output = i64;
    fn not(self) -> i64 {
        self.0
    }
}

impl AddAssign<i64> for Meters {
    fn add_assign(&mut self, other: i64) {
        self.0 = other;
    }
}

impl BitXor for Meters {
    type Output = Meters;
    fn bitxor(self, other: Meters) -> Meters {
        other
    }
}

impl Shl<u32> for Meters {
    type Output = Meters;
    fn shl(self, _: u32) -> Meters {
        self
    }
}

pub fn own_operators() {
    let a = Meters(number(1));
    let b = Meters(2);
    sink((a + b).0); //~ flow: 1
    sink((b + a).0); //~ flow: 1
    sink(a - 1); //~ flow: 1
    sink(b - 1); //~ flow:
    sink(b - number(2)); //~ flow: 2
    sink((number(3) * b).0); //~ flow: 3
    sink((3 * a).0); //~ flow:
    sink((-a).0); //~ flow:
    sink(!a); //~ flow: 1
    sink((a ^ b).0); //~ flow:
    sink((b ^ a).0); //~ flow: 1
    sink((a << 1).0); //~ flow: 1
}

pub fn own_compound_operators() {
    let mut a = Meters(number(1));
    a += 2;
    sink(a.0); //~ flow:
    a += number(3);
    sink(a.0); //~ flow: 3
    let b = &mut a;
    *b += 4;
    sink(a.0); //~ flow:
}

pub fn operators_by_name() {
    let a = Meters(number(1));
    sink(Add::add(a, Meters(2)).0); //~ flow: 1
    sink(a.bitxor(Meters(1)).0); //~ flow:
    sink(Meters::neg(a).0); //~ flow:
    sink(1.add(number(2))); //~ flow: 2
    sink(std::ops::Add::add(1, number(3))); //~ flow: 3
    let mut c = 1;
    c.add_assign(number(4));
    sink(c); //~ flow: 4
}

fn sum<T: Add<Output = T>>(a: T, b: T) -> T {
    a + b
}

pub fn generic_operators() {
    sink(sum(number(1), 2)); //~ flow: 1
    sink(sum(Meters(1), Meters(number(2))).0); //~ flow: 2
    sink(sum(1, 2)); //~ flow:
}

pub fn in_loops() {
    let mut total = 0;
    for n in [number(1), 0, 0] {
        total += n;
    }
    sink(total); //~ flow: 1
    let mut count = 0;
    for _ in 0..number(2).min(3) {
        count += 1;
    }
    sink(count); //~ flow:
    let mut i = 0;
    while i < 3 {
        i += 1;
    }
    sink(i); //~ flow:
}

pub fn sums() {
    let list = vec![number(1), 1];
    sink(list.iter().sum::<i64>()); //~ flow: 1
    sink(list.iter().copied().max()); //~ flow: 1
    sink([1, 2].iter().sum::<i64>()); //~ flow:
    sink(list.iter().fold(0, |a, b| a + b)); //~ flow: 1
    sink([number(2)].iter().product::<i64>()); //~ flow: 2
}

pub fn chars() {
    let text = source(1);
    let letters: Vec<char> = text.chars().collect();
    let again: String = letters.iter().collect();
    sink(again); //~ flow: 1
    let up: String = text.chars().map(|c| c.to_ascii_lowercase()).collect();
    sink(up); //~ flow: 1
    let none: String = text.chars().map(|_| 'x').collect();
    sink(none); //~ flow:
}

pub fn swapped_numbers() {
    let (mut a, mut b) = (number(1), 2);
    (a, b) = (b, a);
    sink(a); //~ flow:
    sink(b); //~ flow: 1
    let t = a;
    a = b;
    b = t;
    sink(a); //~ flow: 1
    sink(b); //~ flow:
}

fn set_to(to: &mut i64, value: i64) {
    *to = value;
}

fn increment(by: &mut i64) {
    *by += 1;
}

pub fn through_references() {
    let mut a = number(1);
    increment(&mut a);
    sink(a); //~ flow: 1
    set_to(&mut a, 3);
    sink(a); //~ flow:
    set_to(&mut a, number(2));
    sink(a); //~ flow: 2
    let b = &a;
    let c = &b;
    sink(**c + 1); //~ flow: 2
    sink(*b * 1); //~ flow: 2
    a = 0;
    sink(a); //~ flow:
}

pub fn conditional() {
    let a = number(1);
    let b = if a > 3 { a } else { 0 };
    sink(b); //~ flow: 1
    let c = if a > 3 { 5 } else { 0 };
    sink(c); //~ flow:
    let d = a > 3;
    sink(d); //~ flow:
    let e = match a {
        0 => 0,
        n if n < 0 => -n,
        n => n,
    };
    sink(e); //~ flow: 1
    let f = match a {
        n @ 0..=5_000_000 => n + 1,
        _ => 7,
    };
    sink(f); //~ flow: 1
}
