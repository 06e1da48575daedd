#![model(crate = "constant_time_eq", version = ">=0.1, <0.5", tried = "0.4")]

#[guards(a, b)] pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool;
#[guards(a, b)] pub fn constant_time_eq_16(a: &[u8; 16], b: &[u8; 16]) -> bool;
#[guards(a, b)] pub fn constant_time_eq_32(a: &[u8; 32], b: &[u8; 32]) -> bool;
#[guards(a, b)] pub fn constant_time_eq_64(a: &[u8; 64], b: &[u8; 64]) -> bool;
#[guards(a, b)] pub fn constant_time_eq_n<const N: usize>(a: &[u8; N], b: &[u8; N]) -> bool;
