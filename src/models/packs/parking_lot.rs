#![model(crate = "parking_lot", version = ">=0.11, <0.13")]

use ::std::ops::{Deref, DerefMut};
pub struct Mutex<T: ?Sized>(T);
impl<T> Mutex<T> { #[flow("ret = heap(val)")] pub const fn new(val: T) -> Mutex<T>; #[flow("ret = self")] pub fn into_inner(self) -> T; }
impl<T: ?Sized> Mutex<T> { #[flow("ret = self")] pub fn lock(&self) -> MutexGuard<'_, T>; #[flow("ret.Some.0 = self")] pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>; #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T; }
impl<T: Default> Default for Mutex<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
pub struct FairMutex<T: ?Sized>(T);
pub struct ReentrantMutex<T: ?Sized>(T);
impl<T> ReentrantMutex<T> { #[flow("ret = heap(val)")] pub const fn new(val: T) -> Self; #[simplified] #[flow("ret = self")] pub fn lock(&self) -> MutexGuard<'_, T>; }
pub struct RwLock<T: ?Sized>(T);
impl<T> RwLock<T> { #[flow("ret = heap(val)")] pub const fn new(val: T) -> RwLock<T>; #[flow("ret = self")] pub fn into_inner(self) -> T; }
impl<T: ?Sized> RwLock<T> {
    #[flow("ret = self")] pub fn read(&self) -> RwLockReadGuard<'_, T>;
    #[flow("ret = self")] pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[simplified] #[flow("ret = self")] pub fn upgradable_read(&self) -> RwLockReadGuard<'_, T>;
    #[flow("ret.Some.0 = self")] pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[flow("ret.Some.0 = self")] pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
#[transparent] pub struct MutexGuard<'a, T: ?Sized>(&'a mut T);
#[transparent] pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
#[transparent] pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a mut T);
pub type MappedMutexGuard<'a, T> = MutexGuard<'a, T>;
impl<'a, T: ?Sized> MutexGuard<'a, T> { #[simplified] #[flow("ret = call(f, s)")] pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MutexGuard<'a, U>; }
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> { #[simplified] #[flow("ret = call(f, s)")] pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> RwLockReadGuard<'a, U>; }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
pub struct Once;
pub struct Condvar;
impl Condvar { #[flow("")] pub const fn new() -> Condvar; #[flow("")] pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>); #[flow("")] pub fn notify_one(&self) -> bool; #[flow("")] pub fn notify_all(&self) -> usize; }
