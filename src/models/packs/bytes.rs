#![model(crate = "bytes", version = ">=1, <2")]

use ::std::ops::RangeBounds;
#[derive(Clone, Default)] pub struct Bytes;
#[derive(Clone, Default)] pub struct BytesMut;
impl Bytes {
    #[flow("")] pub const fn new() -> Self;
    #[flow("ret = bytes")] pub const fn from_static(bytes: &'static [u8]) -> Self;
    #[flow("ret = owner")] pub fn from_owner<T>(owner: T) -> Self;
    #[flow("ret = data")] pub fn copy_from_slice(data: &[u8]) -> Self;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    #[flow("ret = part(self)")] pub fn slice<R: RangeBounds<usize>>(&self, range: R) -> Self;
    #[flow("ret = part(self); self = cut(self, at)")] pub fn split_off(&mut self, at: usize) -> Self;
    #[flow("ret = cut(self, at); self = part(self)")] pub fn split_to(&mut self, at: usize) -> Self;
    #[flow("self = cut(self, len)")] pub fn truncate(&mut self, len: usize);
    #[flow("self = none()")] pub fn clear(&mut self);
}
impl BytesMut {
    #[flow("")] pub fn new() -> Self;
    #[flow("")] pub fn with_capacity(capacity: usize) -> Self;
    #[flow("ret = 0")] pub fn zeroed(len: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[flow("ret = self")] pub fn freeze(self) -> Bytes;
    #[flow("self = self + extend")] pub fn extend_from_slice(&mut self, extend: &[u8]);
    #[flow("ret = part(self)")] pub fn split(&mut self) -> BytesMut;
    #[flow("ret = cut(self, at); self = part(self)")] pub fn split_to(&mut self, at: usize) -> BytesMut;
    #[flow("self = cut(self, len)")] pub fn truncate(&mut self, len: usize);
    #[flow("self = none()")] pub fn clear(&mut self);
    #[flow("")] pub fn reserve(&mut self, additional: usize);
}
impl Default for Bytes { #[flow("")] fn default() -> Self; }
impl Default for BytesMut { #[flow("")] fn default() -> Self; }
impl ::std::ops::Deref for Bytes { type Target = [u8]; }
impl ::std::ops::Deref for BytesMut { type Target = [u8]; }
impl ::std::ops::DerefMut for BytesMut {}
impl AsRef<[u8]> for Bytes {}
impl AsRef<[u8]> for BytesMut {}
impl<T> From<T> for Bytes { #[flow("ret = value")] fn from(value: T) -> Self; }
impl From<&[u8]> for BytesMut { #[flow("ret = value")] fn from(value: &[u8]) -> Self; }
impl From<Bytes> for Vec<u8> { #[flow("ret = value")] fn from(value: Bytes) -> Self; }
impl IntoIterator for Bytes { type Item = u8; type IntoIter = ::std::iter::Iter<u8>; }
impl FromIterator<u8> for Bytes { #[flow("ret = iter")] fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> Self; }
pub trait Buf {
    #[flow("")] fn remaining(&self) -> usize;
    fn has_remaining(&self) -> bool;
    #[flow("ret = self")] fn chunk(&self) -> &[u8];
    #[flow("self = part(self)")] fn advance(&mut self, cnt: usize);
    #[flow("ret = part(self)")] fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    #[flow("dst = part(self)")] fn copy_to_slice(&mut self, dst: &mut [u8]);
    #[simplified] #[flow("ret = self")] fn reader(self) -> ::std::io::Cursor<Self>;
    #[flow("ret = part(self)")] fn get_u8(&mut self) -> u8;
    #[flow("ret = part(self)")] fn get_u32(&mut self) -> u32;
    #[flow("ret = part(self)")] fn get_u64(&mut self) -> u64;
}
impl Buf for Bytes {}
impl Buf for BytesMut {}
impl Buf for &[u8] {}
pub trait BufMut {
    #[flow("self = self + src")] fn put_slice(&mut self, src: &[u8]);
    #[flow("self = self + src")] fn put<T: Buf>(&mut self, src: T);
    #[flow("self = self + n")] fn put_u8(&mut self, n: u8);
    #[flow("self = self + n")] fn put_u32(&mut self, n: u32);
    #[flow("self = self + n")] fn put_u64(&mut self, n: u64);
}
impl BufMut for BytesMut {}
impl BufMut for Vec<u8> {}
pub mod buf { pub use super::{Buf, BufMut}; }
