#![model(crate = "std", version = "*")]
//! Smart pointers, cells, locks, threads, futures, time, environment, files and the network.

pub mod boxed {
    use ::std::any::Any;
    use ::std::ops::{Deref, DerefMut};
    use ::std::pin::Pin;
    #[transparent] pub struct Box<T: ?Sized>(T);
    impl<T> Box<T> {
        #[flow("ret = x")] pub fn new(x: T) -> Box<T>;
        #[flow("ret = x")] pub fn pin(x: T) -> Pin<Box<T>>;
    }
    impl<T: ?Sized> Box<T> {
        #[flow("ret = b")] pub fn leak<'a>(b: Box<T>) -> &'a mut T;
        #[flow("ret = boxed")] pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
        #[flow("ret = b")] pub fn into_raw(b: Box<T>) -> *mut T;
        #[flow("ret = raw")] pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
        #[flow("ret = boxed")] pub fn into_inner(boxed: Box<T>) -> T;
    }
    impl Box<dyn Any> { #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>; }
    impl<T: ?Sized> Deref for Box<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for Box<T> {}
    impl<T: Default> Default for Box<T> { #[flow("ret = via(T::default)")] fn default() -> Self; }
    impl<T> From<T> for Box<T> { #[flow("ret = value")] fn from(value: T) -> Self; }
    impl From<&str> for Box<str> { #[flow("ret = value")] fn from(value: &str) -> Self; }
    impl From<String> for Box<str> { #[flow("ret = value")] fn from(value: String) -> Self; }
    impl<T> From<Vec<T>> for Box<[T]> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
}

pub mod pin {
    use ::std::ops::{Deref, DerefMut};
    #[transparent] pub struct Pin<P>(P);
    /// References do not exist in types here: `Pin<&mut T>` is `Pin<T>`, and both lead to `T`.
    impl<P> Pin<P> {
        #[flow("ret = pointer")] pub const fn new(pointer: P) -> Pin<P>;
        #[flow("ret = pointer")] pub const unsafe fn new_unchecked(pointer: P) -> Pin<P>;
        #[flow("ret = self")] pub fn as_ref(&self) -> Pin<P>;
        #[flow("ret = self")] pub fn as_mut(&mut self) -> Pin<&mut P>;
        #[flow("ret = pin")] pub fn into_inner(pin: Pin<P>) -> P;
        #[flow("ret = self")] pub fn get_mut(self) -> &'static mut P;
        #[flow("ret = self")] pub fn get_ref(self) -> &'static P;
        #[flow("ret = self")] pub unsafe fn get_unchecked_mut(self) -> &'static mut P;
        #[flow("ret = call(func, self)")] pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut P) -> &mut U>(self, func: F) -> Pin<&'static mut U>;
        #[flow("self = value")] pub fn set<T>(&mut self, value: T);
    }
    impl<P> Deref for Pin<P> { type Target = P; }
    impl<P> DerefMut for Pin<P> {}
    impl<P: ::std::future::Future> ::std::future::Future for Pin<P> { type Output = <P as ::std::future::Future>::Output; }
}

pub mod rc {
    use ::std::ops::Deref;
    #[transparent] pub struct Rc<T: ?Sized>(T);
    pub struct Weak<T: ?Sized>(T);
    impl<T> Rc<T> {
        #[flow("ret = call(data_fn)")] pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
        #[flow("ret = value")] pub fn new(value: T) -> Rc<T>;
        #[flow("ret = value")] pub fn pin(value: T) -> ::std::pin::Pin<Rc<T>>;
        #[flow("ret.Ok.0 = this; ret.Err.0 = this")] pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
        #[flow("ret.Some.0 = this")] pub fn into_inner(this: Rc<T>) -> Option<T>;
        #[flow("ret = this")] pub fn unwrap_or_clone(this: Rc<T>) -> T;
    }
    impl<T: ?Sized> Rc<T> {
        #[flow("ret = this")] pub fn clone(this: &Rc<T>) -> Rc<T>;
        #[flow("ret = this")] pub fn downgrade(this: &Rc<T>) -> Weak<T>;
        #[flow("ret.Some.0 = this")] pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
        #[flow("ret = this")] pub fn make_mut(this: &mut Rc<T>) -> &mut T;
        #[flow("")] pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
        #[flow("ret = counter()")] pub fn strong_count(this: &Rc<T>) -> usize;
    }
    impl<T: ?Sized> Weak<T> { #[flow("")] pub const fn new() -> Weak<T>; #[flow("ret.Some.0 = self")] pub fn upgrade(&self) -> Option<Rc<T>>; }
    impl<T: ?Sized> Deref for Rc<T> { type Target = T; }
    impl<T> From<T> for Rc<T> { #[flow("ret = value")] fn from(value: T) -> Self; }
    impl From<&str> for Rc<str> { #[flow("ret = value")] fn from(value: &str) -> Self; }
    impl From<String> for Rc<str> { #[flow("ret = value")] fn from(value: String) -> Self; }
    impl<T> From<Vec<T>> for Rc<[T]> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
    impl<T> From<Box<T>> for Rc<T> { #[flow("ret = value")] fn from(value: Box<T>) -> Self; }
    impl<T: Default> Default for Rc<T> { #[flow("ret = via(T::default)")] fn default() -> Self; }
}

pub mod sync {
    use ::std::ops::{Deref, DerefMut};
    #[transparent] pub struct Arc<T: ?Sized>(T);
    pub struct Weak<T: ?Sized>(T);
    impl<T> Arc<T> {
        #[flow("ret = data")] pub fn new(data: T) -> Arc<T>;
        #[flow("ret = data")] pub fn pin(data: T) -> ::std::pin::Pin<Arc<T>>;
        #[flow("ret = call(data_fn)")] pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
        #[flow("ret.Ok.0 = this; ret.Err.0 = this")] pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
        #[flow("ret.Some.0 = this")] pub fn into_inner(this: Arc<T>) -> Option<T>;
        #[flow("ret = this")] pub fn unwrap_or_clone(this: Arc<T>) -> T;
    }
    impl<T: ?Sized> Arc<T> {
        #[flow("ret = this")] pub fn clone(this: &Arc<T>) -> Arc<T>;
        #[flow("ret = this")] pub fn downgrade(this: &Arc<T>) -> Weak<T>;
        #[flow("ret.Some.0 = this")] pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
        #[flow("ret = this")] pub fn make_mut(this: &mut Arc<T>) -> &mut T;
        #[flow("")] pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
        #[flow("ret = counter()")] pub fn strong_count(this: &Arc<T>) -> usize;
        #[flow("ret = this")] pub fn as_ptr(this: &Arc<T>) -> *const T;
    }
    impl<T: ?Sized> Weak<T> { #[flow("")] pub const fn new() -> Weak<T>; #[flow("ret.Some.0 = self")] pub fn upgrade(&self) -> Option<Arc<T>>; }
    impl<T: ?Sized> Deref for Arc<T> { type Target = T; }
    impl<T> From<T> for Arc<T> { #[flow("ret = value")] fn from(value: T) -> Self; }
    impl From<&str> for Arc<str> { #[flow("ret = value")] fn from(value: &str) -> Self; }
    impl From<String> for Arc<str> { #[flow("ret = value")] fn from(value: String) -> Self; }
    impl<T> From<Vec<T>> for Arc<[T]> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
    impl<T> From<Box<T>> for Arc<T> { #[flow("ret = value")] fn from(value: Box<T>) -> Self; }
    impl<T: Default> Default for Arc<T> { #[flow("ret = via(T::default)")] fn default() -> Self; }

    pub struct PoisonError<T>(T);
    impl<T> PoisonError<T> {
        #[flow("ret = guard")] pub fn new(guard: T) -> PoisonError<T>;
        #[flow("ret = self")] pub fn into_inner(self) -> T;
        #[flow("ret = self")] pub fn get_ref(&self) -> &T;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> ::std::error::Error for PoisonError<T> {}
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;

    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> { #[flow("ret = heap(t)")] pub const fn new(t: T) -> Mutex<T>; #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn into_inner(self) -> LockResult<T>; }
    impl<T: ?Sized> Mutex<T> {
        #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
        #[flow("ret.Ok.0 = self")] pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
        #[flow("ret.Ok.0 = self")] pub fn get_mut(&mut self) -> LockResult<&mut T>;
        #[flow("")] pub fn is_poisoned(&self) -> bool;
    }
    impl<T: Default> Default for Mutex<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    impl<T> From<T> for Mutex<T> { #[flow("ret = heap(value)")] fn from(value: T) -> Self; }
    #[transparent] pub struct MutexGuard<'a, T: ?Sized>(&'a mut T);
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
    pub struct RwLock<T: ?Sized>(T);
    impl<T> RwLock<T> { #[flow("ret = heap(t)")] pub const fn new(t: T) -> RwLock<T>; #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn into_inner(self) -> LockResult<T>; }
    impl<T: ?Sized> RwLock<T> {
        #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
        #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
        #[flow("ret.Ok.0 = self")] pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
        #[flow("ret.Ok.0 = self")] pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
        #[flow("ret.Ok.0 = self")] pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: Default> Default for RwLock<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    #[transparent] pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    #[transparent] pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a mut T);
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
    pub struct OnceLock<T>(T);
    impl<T> OnceLock<T> {
        #[flow("ret = heap(none())")] pub const fn new() -> OnceLock<T>;
        #[flow("ret.Some.0 = self")] pub fn get(&self) -> Option<&T>;
        #[flow("ret.Some.0 = self")] pub fn get_mut(&mut self) -> Option<&mut T>;
        #[flow("self += value; ret.Err.0 = value")] pub fn set(&self, value: T) -> Result<(), T>;
        #[flow("self += call(f); ret = self")] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[flow("self += call(f).Ok.0; ret.Ok.0 = self")] pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        #[flow("ret.Some.0 = self")] pub fn into_inner(self) -> Option<T>;
        #[flow("ret.Some.0 = self")] pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceLock<T> { #[flow("ret = heap(none())")] fn default() -> Self; }
    #[transparent] pub struct LazyLock<T, F = fn() -> T>(T);
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        #[flow("ret = heap(call(f))")] pub const fn new(f: F) -> LazyLock<T, F>;
        #[flow("ret = this")] pub fn force(this: &LazyLock<T, F>) -> &T;
    }
    impl<T, F> Deref for LazyLock<T, F> { type Target = T; }
    pub struct Once;
    impl Once {
        #[flow("")] pub const fn new() -> Once;
        #[flow("_ = call(f)")] pub fn call_once<F: FnOnce()>(&self, f: F);
        #[flow("")] pub fn is_completed(&self) -> bool;
    }
    pub struct Barrier;
    impl Barrier { #[flow("")] pub const fn new(n: usize) -> Barrier; #[flow("")] pub fn wait(&self); }
    pub struct Condvar;
    impl Condvar {
        #[flow("")] pub const fn new() -> Condvar;
        #[flow("ret.Ok.0 = guard")] pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
        #[flow("")] pub fn notify_one(&self);
        #[flow("")] pub fn notify_all(&self);
    }

    pub mod mpsc {
        use ::std::iter::Iter as It;
        pub struct Sender<T>;
        pub struct SyncSender<T>;
        pub struct Receiver<T>;
        pub struct SendError<T>(pub T);
        pub struct RecvError;
        pub enum TryRecvError { Empty, Disconnected }
        pub enum RecvTimeoutError { Timeout, Disconnected }
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> ::std::error::Error for SendError<T> {}
        impl ::std::error::Error for RecvError {}
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
        impl<T> Sender<T> { #[flow("self[*] += t; queue(T) += t; ret.Err.0 = t")] pub fn send(&self, t: T) -> Result<(), SendError<T>>; }
        impl<T> SyncSender<T> {
            #[flow("self[*] += t; queue(T) += t; ret.Err.0 = t")] pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            #[flow("self[*] += t; queue(T) += t")] pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Receiver<T> {
            #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn recv(&self) -> Result<T, RecvError>;
            #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn try_recv(&self) -> Result<T, TryRecvError>;
            #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn recv_timeout(&self, timeout: ::std::time::Duration) -> Result<T, RecvTimeoutError>;
            #[flow("ret = self")] pub fn iter(&self) -> It<T>;
            #[flow("ret = self")] pub fn try_iter(&self) -> It<T>;
        }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = It<T>; }
    }

    pub mod atomic {
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        #[flow("")] pub fn fence(order: Ordering);
        /// What all atomics share. Arithmetic on one is a counter.
        pub struct Atomic<T>(T);
        impl<T> Atomic<T> {
            #[flow("ret = heap(v)")] pub const fn new(v: T) -> Atomic<T>;
            #[flow("ret = self")] pub fn load(&self, order: Ordering) -> T;
            #[flow("self = val")] pub fn store(&self, val: T, order: Ordering);
            #[flow("ret = held(self); self = val")] pub fn swap(&self, val: T, order: Ordering) -> T;
            #[flow("ret.Ok.0 = held(self); ret.Err.0 = held(self); self += new")] pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T>;
            #[flow("ret.Ok.0 = held(self); ret.Err.0 = held(self); self += new")] pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T>;
            #[flow("ret = derive(self, counter()); self += derive(val, counter())")] pub fn fetch_add(&self, val: T, order: Ordering) -> T;
            #[flow("self += counter(); ret = counter()")] pub fn fetch_sub(&self, val: T, order: Ordering) -> T;
            #[flow("self += counter(); ret = counter()")] pub fn fetch_xor(&self, val: T, order: Ordering) -> T;
            #[flow("ret = self; self += val")] pub fn fetch_max(&self, val: T, order: Ordering) -> T;
            #[flow("ret = self; self += val")] pub fn fetch_min(&self, val: T, order: Ordering) -> T;
            #[flow("ret = self; self += val")] pub fn fetch_or(&self, val: T, order: Ordering) -> T;
            #[flow("ret = self; self += val")] pub fn fetch_and(&self, val: T, order: Ordering) -> T;
            #[flow("ret.Ok.0 = self; self += call(f, self).Some.0")] pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<T, T>;
            #[flow("ret = self")] pub fn into_inner(self) -> T;
            #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T> Default for Atomic<T> { #[flow("ret = heap(none())")] fn default() -> Self; }
        pub type AtomicPtr<T> = Atomic<*mut T>;
        pub type AtomicBool = Atomic<bool>;
        pub type AtomicU8 = Atomic<u8>;
        pub type AtomicU16 = Atomic<u16>;
        pub type AtomicU32 = Atomic<u32>;
        pub type AtomicU64 = Atomic<u64>;
        pub type AtomicUsize = Atomic<usize>;
        pub type AtomicI32 = Atomic<i32>;
        pub type AtomicI64 = Atomic<i64>;
        pub type AtomicIsize = Atomic<isize>;
    }
}

pub mod cell {
    use ::std::ops::{Deref, DerefMut};
    pub struct Cell<T: ?Sized>(T);
    impl<T> Cell<T> {
        #[flow("ret = heap(value)")] pub const fn new(value: T) -> Cell<T>;
        #[flow("self = val")] pub fn set(&self, val: T);
        #[flow("ret = held(self)")] pub fn get(&self) -> T;
        #[flow("ret = held(self); self = val")] pub fn replace(&self, val: T) -> T;
        #[flow("ret = held(self); self = none()")] pub fn take(&self) -> T;
        #[flow("ret = held(self)")] pub fn into_inner(self) -> T;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
        #[flow("self = call(f, held(self))")] pub fn update(&self, f: impl FnOnce(T) -> T);
        #[flow("ret = held(self); self = held(other); other = ret")] pub fn swap(&self, other: &Cell<T>);
    }
    pub struct RefCell<T: ?Sized>(T);
    pub struct BorrowError;
    pub struct BorrowMutError;
    /// What the shortcuts of `LocalKey` give access to.
    pub trait Holds { type Held; }
    impl<T> Holds for Cell<T> { type Held = T; }
    impl<T> Holds for RefCell<T> { type Held = T; }
    impl<T> RefCell<T> {
        #[flow("ret = heap(value)")] pub const fn new(value: T) -> RefCell<T>;
        #[flow("ret = held(self)")] pub fn into_inner(self) -> T;
        #[flow("ret = held(self); self = t")] pub fn replace(&self, t: T) -> T;
        #[flow("ret = held(self); self = run(f, self)")] pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        #[flow("ret = held(self); self = none()")] pub fn take(&self) -> T;
        #[flow("ret = self")] pub fn borrow(&self) -> Ref<'_, T>;
        #[flow("ret = self")] pub fn borrow_mut(&self) -> RefMut<'_, T>;
        #[flow("ret.Ok.0 = self")] pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
        #[flow("ret.Ok.0 = self")] pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for RefCell<T> { #[flow("ret = heap(t)")] fn from(t: T) -> Self; }
    impl<T> From<T> for Cell<T> { #[flow("ret = heap(t)")] fn from(t: T) -> Self; }
    impl<T: Default> Default for RefCell<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    impl<T: Default> Default for Cell<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    #[transparent] pub struct Ref<'b, T: ?Sized>(&'b T);
    #[transparent] pub struct RefMut<'b, T: ?Sized>(&'b mut T);
    impl<'b, T: ?Sized> Ref<'b, T> { #[flow("ret = call(f, orig)")] pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>; }
    impl<'b, T: ?Sized> RefMut<'b, T> { #[flow("ret = call(f, orig)")] pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>; }
    impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; }
    impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for RefMut<'_, T> {}
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        #[flow("ret = heap(none())")] pub const fn new() -> OnceCell<T>;
        #[flow("ret.Some.0 = self")] pub fn get(&self) -> Option<&T>;
        #[flow("self += value; ret.Err.0 = value")] pub fn set(&self, value: T) -> Result<(), T>;
        #[flow("self += call(f); ret = self")] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[flow("ret.Some.0 = self")] pub fn into_inner(self) -> Option<T>;
    }
    #[transparent] pub struct LazyCell<T, F = fn() -> T>(T);
    impl<T, F: FnOnce() -> T> LazyCell<T, F> { #[flow("ret = heap(call(f))")] pub const fn new(f: F) -> LazyCell<T, F>; }
    impl<T, F> Deref for LazyCell<T, F> { type Target = T; }
    pub struct UnsafeCell<T: ?Sized>(T);
    impl<T> UnsafeCell<T> { #[flow("ret = heap(value)")] pub const fn new(value: T) -> UnsafeCell<T>; #[flow("ret = self")] pub fn get(&self) -> *mut T; }
}

pub mod time {
    use ::std::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};
    pub struct Duration;
    impl Duration {
        pub const ZERO: Duration = Duration;
        pub const MAX: Duration = Duration;
        #[flow("ret = derive(secs, nanos)")] pub const fn new(secs: u64, nanos: u32) -> Duration;
        #[flow("ret = encode(secs)")] pub const fn from_secs(secs: u64) -> Duration;
        #[flow("ret = encode(millis)")] pub const fn from_millis(millis: u64) -> Duration;
        #[flow("ret = encode(micros)")] pub const fn from_micros(micros: u64) -> Duration;
        #[flow("ret = encode(nanos)")] pub const fn from_nanos(nanos: u64) -> Duration;
        #[flow("ret = encode(mins)")] pub const fn from_mins(mins: u64) -> Duration;
        #[flow("ret = encode(hours)")] pub const fn from_hours(hours: u64) -> Duration;
        #[flow("ret = encode(secs)")] pub fn from_secs_f64(secs: f64) -> Duration;
        #[flow("ret = encode(secs)")] pub fn from_secs_f32(secs: f32) -> Duration;
        pub const fn is_zero(&self) -> bool;
        pub const fn as_secs(&self) -> u64;
        pub const fn as_millis(&self) -> u128;
        pub const fn as_micros(&self) -> u128;
        pub const fn as_nanos(&self) -> u128;
        pub const fn subsec_millis(&self) -> u32;
        pub const fn subsec_micros(&self) -> u32;
        pub const fn subsec_nanos(&self) -> u32;
        pub const fn as_secs_f64(&self) -> f64;
        pub const fn as_secs_f32(&self) -> f32;
        #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_add(self, rhs: Duration) -> Option<Duration>;
        #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub const fn saturating_add(self, rhs: Duration) -> Duration;
        pub const fn saturating_sub(self, rhs: Duration) -> Duration;
        pub const fn saturating_mul(self, rhs: u32) -> Duration;
        #[flow("ret.Some.0 = derive(self, rhs)")] pub const fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn abs_diff(self, other: Duration) -> Duration;
    }
    impl Default for Duration { #[flow("")] fn default() -> Self; }
    impl Add<Duration> for Duration { type Output = Duration; }
    impl Sub<Duration> for Duration { type Output = Duration; }
    impl AddAssign<Duration> for Duration {}
    impl Mul<u32> for Duration { type Output = Duration; }
    impl Div<u32> for Duration { type Output = Duration; }
    pub struct SystemTimeError;
    impl SystemTimeError { pub fn duration(&self) -> Duration; }
    impl ::std::error::Error for SystemTimeError {}
    pub struct SystemTime;
    pub const UNIX_EPOCH: SystemTime = SystemTime;
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = SystemTime;
        #[flow("ret = clock()")] pub fn now() -> SystemTime;
        #[flow("ret.Ok.0 = derive(self, earlier)")] pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        #[flow("ret.Ok.0 = derive(clock(), self)")] pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        #[flow("ret.Some.0 = derive(self, duration)")] pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        #[flow("ret.Some.0 = derive(self, duration)")] pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl AddAssign<Duration> for SystemTime {}
    impl SubAssign<Duration> for SystemTime {}
    pub struct Instant;
    impl Instant {
        #[flow("ret = clock()")] pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        #[flow("ret.Some.0 = derive(self, earlier)")] pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        #[flow("ret = derive(clock(), self)")] pub fn elapsed(&self) -> Duration;
        #[flow("ret.Some.0 = derive(self, duration)")] pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        #[flow("ret.Some.0 = derive(self, duration)")] pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl Sub<Instant> for Instant { type Output = Duration; }
}

pub mod env {
    use ::std::ffi::{OsStr, OsString};
    use ::std::iter::Iter;
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl ::std::error::Error for VarError {}
    #[flow("ret.Ok.0 = config()")] pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
    #[flow("ret.Some.0 = config()")] pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
    #[flow("ret[*].0 = config(); ret[*].1 = config()")] pub fn vars() -> Iter<(String, String)>;
    #[flow("ret[*] = config()")] pub fn args() -> Iter<String>;
    #[flow("ret[*] = config()")] pub fn args_os() -> Iter<OsString>;
    #[flow("")] pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
    #[flow("")] pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
    #[flow("ret.Ok.0 = config()")] pub fn current_dir() -> ::std::io::Result<::std::path::PathBuf>;
    #[flow("")] pub fn set_current_dir<P: AsRef<::std::path::Path>>(path: P) -> ::std::io::Result<()>;
    #[flow("ret.Ok.0 = config()")] pub fn current_exe() -> ::std::io::Result<::std::path::PathBuf>;
    #[flow("ret = config()")] pub fn temp_dir() -> ::std::path::PathBuf;
}

pub mod process {
    #[diverges] #[flow("")] pub fn exit(code: i32) -> !;
    #[diverges] #[flow("")] pub fn abort() -> !;
    #[flow("ret = counter()")] pub fn id() -> u32;
    pub struct ExitCode;
    impl ExitCode { pub const SUCCESS: ExitCode = ExitCode; pub const FAILURE: ExitCode = ExitCode; }
    pub trait Termination {}
    pub struct Command;
    impl Command {
        #[flow("ret.args[*] = program")] pub fn new<S: AsRef<::std::ffi::OsStr>>(program: S) -> Command;
        #[flow("self.args[*] += arg; ret = self")] pub fn arg<S: AsRef<::std::ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
        #[flow("self.args[*] += args[*]; ret = self")] pub fn args<I: IntoIterator<Item = S>, S: AsRef<::std::ffi::OsStr>>(&mut self, args: I) -> &mut Command;
        #[flow("ret = self")] pub fn env<K: AsRef<::std::ffi::OsStr>, V: AsRef<::std::ffi::OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        #[flow("ret = self")] pub fn env_clear(&mut self) -> &mut Command;
        #[flow("ret = self")] pub fn current_dir<P: AsRef<::std::path::Path>>(&mut self, dir: P) -> &mut Command;
        #[flow("ret = self")] pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        #[flow("ret = self")] pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        #[flow("ret = self")] pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        #[flow("ret.Ok.0 = unknown()")] pub fn output(&mut self) -> ::std::io::Result<Output>;
        #[flow("ret.Ok.0 = unknown()")] pub fn status(&mut self) -> ::std::io::Result<ExitStatus>;
        #[flow("ret.Ok.0 = unknown()")] pub fn spawn(&mut self) -> ::std::io::Result<Child>;
    }
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    pub struct ExitStatus;
    impl ExitStatus { pub fn success(&self) -> bool; pub fn code(&self) -> Option<i32>; }
    pub struct Stdio;
    impl Stdio { #[flow("")] pub fn piped() -> Stdio; #[flow("")] pub fn null() -> Stdio; #[flow("")] pub fn inherit() -> Stdio; }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        #[flow("ret.Ok.0 = unknown()")] pub fn wait(&mut self) -> ::std::io::Result<ExitStatus>;
        #[flow("ret.Ok.0 = unknown()")] pub fn wait_with_output(self) -> ::std::io::Result<Output>;
        #[flow("")] pub fn kill(&mut self) -> ::std::io::Result<()>;
        #[flow("ret = counter()")] pub fn id(&self) -> u32;
    }
    pub struct ChildStdin;
    impl ::std::io::Write for ChildStdin {}
    pub struct ChildStdout;
    impl ::std::io::Read for ChildStdout {}
    pub struct ChildStderr;
    impl ::std::io::Read for ChildStderr {}
}

pub mod thread {
    use ::std::time::Duration;
    pub type Result<T> = ::std::result::Result<T, Box<dyn ::std::any::Any + Send + 'static>>;
    #[spawns(f)] #[flow("ret = f")] pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T>;
    #[flow("ret = run(f)")] pub fn scope<'env, F: FnOnce(&Scope<'_, 'env>) -> T, T>(f: F) -> T;
    #[flow("")] pub fn sleep(dur: Duration);
    #[flow("")] pub fn yield_now();
    #[flow("")] pub fn current() -> Thread;
    #[flow("ret.Ok.0 = config()")] pub fn available_parallelism() -> ::std::io::Result<::std::num::NonZeroUsize>;
    /// It stands for the closure: what that gives is known when it is waited for.
    pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> { #[flow("ret.Ok.0 = call(self)")] pub fn join(self) -> Result<T>; #[flow("")] pub fn is_finished(&self) -> bool; }
    pub struct Scope<'scope, 'env>;
    impl<'scope, 'env> Scope<'scope, 'env> { #[spawns(f)] #[flow("ret = f")] pub fn spawn<F: FnOnce() -> T, T>(&'scope self, f: F) -> JoinHandle<T>; }
    pub struct Thread;
    impl Thread { #[flow("ret = counter()")] pub fn id(&self) -> ThreadId; #[flow("")] pub fn name(&self) -> Option<&str>; #[flow("")] pub fn unpark(&self); }
    pub struct ThreadId;
    pub struct Builder;
    impl Builder {
        #[flow("")] pub fn new() -> Builder;
        #[flow("ret = self")] pub fn name(self, name: String) -> Builder;
        #[flow("ret = self")] pub fn stack_size(self, size: usize) -> Builder;
        #[spawns(f)] #[flow("ret.Ok.0 = f")] pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> ::std::io::Result<JoinHandle<T>>;
    }
    pub struct LocalKey<T>(T);
    impl<T> LocalKey<T> {
        #[flow("ret = run(f, self)")] pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        #[flow("ret.Ok.0 = call(f, self)")] pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> ::std::result::Result<R, AccessError>;
        #[flow("ret = held(self)")] pub fn get(&'static self) -> T::Held where T: super::cell::Holds;
        #[flow("self = value")] pub fn set(&'static self, value: T::Held) where T: super::cell::Holds;
        #[flow("ret = held(self); self = none()")] pub fn take(&'static self) -> T::Held where T: super::cell::Holds;
        #[flow("ret = held(self); self = value")] pub fn replace(&'static self, value: T::Held) -> T::Held where T: super::cell::Holds;
        #[flow("ret = call(f, self)")] pub fn with_borrow<F: FnOnce(&T::Held) -> R, R>(&'static self, f: F) -> R where T: super::cell::Holds;
        #[flow("ret = run(f, self)")] pub fn with_borrow_mut<F: FnOnce(&mut T::Held) -> R, R>(&'static self, f: F) -> R where T: super::cell::Holds;
    }
    pub struct AccessError;
}

pub mod future {
    pub trait Future { type Output; #[flow("ret.Ready.0 = awaited(self)")] fn poll(self: ::std::pin::Pin<&mut Self>, cx: &mut ::std::task::Context<'_>) -> ::std::task::Poll<Self::Output>; }
    pub trait IntoFuture { type Output; type IntoFuture: Future<Output = Self::Output>; #[flow("ret = self")] fn into_future(self) -> Self::IntoFuture; }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
    impl<F: Future + ?Sized> Future for Box<F> { type Output = F::Output; }
    impl<F: Future + ?Sized> Future for &mut F { type Output = F::Output; }
    /// A future that holds its result.
    pub struct Ready<T>(T);
    impl<T> Ready<T> { #[flow("ret = held(self)")] pub fn into_inner(self) -> T; }
    impl<T> Future for Ready<T> { type Output = T; }
    #[flow("ret = t")] pub fn ready<T>(t: T) -> Ready<T>;
    #[flow("")] pub fn pending<T>() -> Ready<T>;
    #[flow("ret = call(f).Ready.0")] pub fn poll_fn<T, F: FnMut(&mut ::std::task::Context<'_>) -> ::std::task::Poll<T>>(f: F) -> Ready<T>;
}

pub mod task {
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        #[flow("ret.Ready.0 = call(f, self.Ready.0)")] pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
        #[flow("")] pub fn is_ready(&self) -> bool;
        #[flow("")] pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        #[flow("ret.Ready.0.Ok.0 = call(f, self.Ready.0.Ok.0); ret.Ready.0.Err.0 = self.Ready.0.Err.0")] pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
        #[flow("ret.Ready.0.Ok.0 = self.Ready.0.Ok.0; ret.Ready.0.Err.0 = call(f, self.Ready.0.Err.0)")] pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
    }
    pub struct Context<'a>;
    impl<'a> Context<'a> { #[flow("")] pub fn from_waker(waker: &'a Waker) -> Self; #[flow("")] pub fn waker(&self) -> &'a Waker; }
    pub struct Waker;
    impl Waker { #[flow("")] pub fn wake(self); #[flow("")] pub fn wake_by_ref(&self); #[flow("")] pub fn noop() -> &'static Waker; }
}

pub mod ffi {
    pub struct OsStr;
    pub struct OsString;
    pub struct CString;
    pub struct CStr;
    impl OsStr {
        #[flow("ret = s")] pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
        #[flow("ret.Some.0 = self")] pub fn to_str(&self) -> Option<&str>;
        #[flow("ret = self")] pub fn to_string_lossy(&self) -> ::std::borrow::Cow<'_, str>;
        #[flow("ret = self")] pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
    }
    impl OsString {
        #[flow("")] pub const fn new() -> OsString;
        #[flow("ret.Ok.0 = self")] pub fn into_string(self) -> Result<String, OsString>;
        #[flow("ret = self")] pub fn as_os_str(&self) -> &OsStr;
        #[flow("self = self + s")] pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    }
    impl ::std::ops::Deref for OsString { type Target = OsStr; }
    impl<T> From<T> for OsString { #[flow("ret = value")] fn from(value: T) -> Self; }
}

pub mod path {
    use ::std::borrow::Cow;
    use ::std::ffi::{OsStr, OsString};
    pub struct Path;
    pub struct PathBuf;
    pub struct Display<'a>;
    pub struct StripPrefixError;
    pub enum Component<'a> { RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
    impl Path {
        #[flow("ret.Ok.0 = self")] pub fn canonicalize(&self) -> ::std::io::Result<PathBuf>;
        #[flow("")] pub fn metadata(&self) -> ::std::io::Result<::std::fs::Metadata>;
        #[flow("ret.Ok.0[*].Ok.0 = config()")] pub fn read_dir(&self) -> ::std::io::Result<::std::iter::Iter<::std::io::Result<::std::fs::DirEntry>>>;
        #[flow("ret = s")] pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
        #[flow("ret = self")] pub fn as_os_str(&self) -> &OsStr;
        #[flow("ret.Some.0 = self")] pub fn to_str(&self) -> Option<&str>;
        #[flow("ret = self")] pub fn to_string_lossy(&self) -> Cow<'_, str>;
        #[flow("ret = self")] pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        #[flow("ret.Some.0 = part(self)")] pub fn parent(&self) -> Option<&Path>;
        #[flow("ret.Some.0 = part(self)")] pub fn file_name(&self) -> Option<&OsStr>;
        #[flow("ret.Some.0 = part(self)")] pub fn file_stem(&self) -> Option<&OsStr>;
        #[flow("ret.Some.0 = part(self)")] pub fn extension(&self) -> Option<&OsStr>;
        #[flow("ret = self + path")] pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        #[flow("ret = part(self) + extension")] pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        #[flow("ret = part(self) + file_name")] pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        #[flow("ret.Ok.0 = part(self)")] pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        #[flow("ret[*].Normal.0 = part(self)")] pub fn components(&self) -> ::std::iter::Iter<Component<'_>>;
        #[flow("ret = self")] pub fn display(&self) -> Display<'_>;
        #[flow("")] pub fn exists(&self) -> bool;
        #[flow("")] pub fn is_file(&self) -> bool;
        #[flow("")] pub fn is_dir(&self) -> bool;
    }
    impl PathBuf {
        #[flow("")] pub const fn new() -> PathBuf;
        #[flow("ret = self")] pub fn as_path(&self) -> &Path;
        #[flow("self = self + path")] pub fn push<P: AsRef<Path>>(&mut self, path: P);
        #[flow("self = part(self)")] pub fn pop(&mut self) -> bool;
        #[flow("ret = self")] pub fn into_os_string(self) -> OsString;
    }
    impl ::std::ops::Deref for PathBuf { type Target = Path; }
    impl<T> From<T> for PathBuf { #[flow("ret = value")] fn from(value: T) -> Self; }
    impl ::std::str::FromStr for PathBuf { type Err = ::std::convert::Infallible; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<PathBuf, ::std::convert::Infallible>; }
    impl AsRef<Path> for Path {}
    impl AsRef<Path> for PathBuf {}
    impl AsRef<Path> for OsStr {}
}

pub mod io {
    use ::std::iter::Iter;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error;
    pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, ConnectionAborted, NotConnected, AddrInUse, BrokenPipe, AlreadyExists, WouldBlock, InvalidInput, InvalidData, TimedOut, WriteZero, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
    impl Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> Error;
        pub fn other<E>(error: E) -> Error;
        #[flow("")] pub fn last_os_error() -> Error;
        pub fn kind(&self) -> ErrorKind;
        pub fn raw_os_error(&self) -> Option<i32>;
    }
    impl ::std::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    pub trait Read {
        #[flow("buf = part(self)")] fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[flow("buf = buf + self")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        #[flow("buf = buf + self")] fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        #[flow("buf = cut(self, 0) | part(self)")] fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        #[flow("ret = self")] fn by_ref(&mut self) -> &mut Self;
        #[flow("ret[*].Ok.0 = self[*]")] fn bytes(self) -> Iter<Result<u8>>;
        #[flow("ret = self + next")] fn chain<R: Read>(self, next: R) -> Self;
        #[flow("ret = part(self)")] fn take(self, limit: u64) -> Self;
    }
    pub trait BufRead: Read {
        #[flow("buf = buf + part(self)")] fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        #[flow("buf = buf + part(self)")] fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        #[flow("ret[*].Ok.0 = part(self)")] fn lines(self) -> Iter<Result<String>>;
        #[flow("ret[*].Ok.0 = part(self)")] fn split(self, byte: u8) -> Iter<Result<Vec<u8>>>;
    }
    pub trait Write {
        #[flow("self = self + buf")] fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[flow("")] fn flush(&mut self) -> Result<()>;
        #[flow("_ = via(Self::write, self, buf); self = self + buf")] fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        #[flow("self = self + fmt")] fn write_fmt(&mut self, fmt: ::std::fmt::Arguments<'_>) -> Result<()>;
        #[flow("ret = self")] fn by_ref(&mut self) -> &mut Self;
    }
    pub trait Seek { #[flow("")] fn seek(&mut self, pos: SeekFrom) -> Result<u64>; #[flow("")] fn rewind(&mut self) -> Result<()>; }
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    impl Write for Vec<u8> {}
    impl Read for &[u8] {}
    #[transparent] pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        #[flow("ret = inner")] pub const fn new(inner: T) -> Cursor<T>;
        #[flow("ret = held(self)")] pub fn into_inner(self) -> T;
        #[flow("ret = self")] pub const fn get_ref(&self) -> &T;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
        #[flow("")] pub const fn position(&self) -> u64;
        #[flow("")] pub fn set_position(&mut self, pos: u64);
    }
    impl<T> Read for Cursor<T> {}
    impl<T> BufRead for Cursor<T> {}
    impl<T> Write for Cursor<T> {}
    #[transparent] pub struct BufReader<R: ?Sized>(R);
    impl<R: Read> BufReader<R> { #[flow("ret = inner")] pub fn new(inner: R) -> BufReader<R>; #[flow("ret = self")] pub fn into_inner(self) -> R; }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    #[transparent] pub struct BufWriter<W: ?Sized>(W);
    impl<W: Write> BufWriter<W> { #[flow("ret = inner")] pub fn new(inner: W) -> BufWriter<W>; #[flow("ret.Ok.0 = self")] pub fn into_inner(self) -> ::std::result::Result<W, Error>; }
    impl<W: Write> Write for BufWriter<W> {}
    pub struct Stdin;
    pub struct Stdout;
    pub struct Stderr;
    #[flow("ret = config()")] pub fn stdin() -> Stdin;
    #[flow("")] pub fn stdout() -> Stdout;
    #[flow("")] pub fn stderr() -> Stderr;
    impl Stdin {
        #[flow("ret = self")] pub fn lock(&self) -> Stdin;
        #[flow("buf = buf + config()")] pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        #[flow("ret[*].Ok.0 = config()")] pub fn lines(self) -> Iter<Result<String>>;
    }
    impl Stdout { #[flow("ret = self")] pub fn lock(&self) -> Stdout; }
    impl Stderr { #[flow("ret = self")] pub fn lock(&self) -> Stderr; }
    impl Read for Stdin {}
    impl BufRead for Stdin {}
    impl Write for Stdout {}
    impl Write for Stderr {}
    #[flow("writer = writer + reader")] pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>;
    #[flow("ret.Ok.0 = reader")] pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    #[flow("")] pub const fn empty() -> Cursor<Vec<u8>>;
    #[flow("")] pub const fn sink() -> Stdout;
    pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }
}

pub mod fs {
    use ::std::io::Result;
    use ::std::path::{Path, PathBuf};
    pub struct File;
    impl File {
        #[flow("ret.Ok.0 = config()")] pub fn open<P: AsRef<Path>>(path: P) -> Result<File>;
        #[flow("")] pub fn create<P: AsRef<Path>>(path: P) -> Result<File>;
        #[flow("")] pub fn metadata(&self) -> Result<Metadata>;
    }
    impl ::std::io::Read for File {}
    impl ::std::io::Write for File {}
    pub struct OpenOptions;
    impl OpenOptions {
        #[flow("")] pub fn new() -> Self;
        #[flow("ret = self")] pub fn read(&mut self, read: bool) -> &mut Self;
        #[flow("ret = self")] pub fn write(&mut self, write: bool) -> &mut Self;
        #[flow("ret = self")] pub fn append(&mut self, append: bool) -> &mut Self;
        #[flow("ret = self")] pub fn create(&mut self, create: bool) -> &mut Self;
        #[flow("ret.Ok.0 = config()")] pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File>;
    }
    pub struct Metadata;
    impl Metadata {
        #[flow("")] pub fn len(&self) -> u64;
        #[flow("")] pub fn is_dir(&self) -> bool;
        #[flow("")] pub fn is_file(&self) -> bool;
        #[flow("ret.Ok.0 = clock()")] pub fn modified(&self) -> Result<::std::time::SystemTime>;
    }
    pub struct DirEntry;
    pub struct FileType;
    impl FileType { #[flow("")] pub fn is_dir(&self) -> bool; #[flow("")] pub fn is_file(&self) -> bool; #[flow("")] pub fn is_symlink(&self) -> bool; }
    impl DirEntry { #[flow("")] pub fn metadata(&self) -> Result<Metadata>; #[flow("")] pub fn file_type(&self) -> Result<FileType>; #[flow("ret = config()")] pub fn path(&self) -> PathBuf; #[flow("ret = config()")] pub fn file_name(&self) -> ::std::ffi::OsString; }
    #[flow("ret.Ok.0 = config()")] pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
    #[flow("ret.Ok.0 = config()")] pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
    #[flow("")] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
    #[flow("")] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
    #[flow("ret.Ok.0[*].Ok.0 = config()")] pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<::std::iter::Iter<Result<DirEntry>>>;
    #[flow("")] pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
    #[flow("")] pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
    #[flow("ret.Ok.0 = path")] pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
}

pub mod net {
    pub struct AddrParseError;
    impl ::std::error::Error for AddrParseError {}
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    pub struct Ipv4Addr;
    pub struct Ipv6Addr;
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    pub struct SocketAddrV4;
    pub struct SocketAddrV6;
    impl IpAddr { pub fn is_loopback(&self) -> bool; pub fn is_unspecified(&self) -> bool; pub fn is_ipv4(&self) -> bool; pub fn is_ipv6(&self) -> bool; #[flow("ret = encode(self)")] pub fn to_canonical(&self) -> IpAddr; }
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = Ipv4Addr;
        pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        #[flow("ret = encode(self)")] pub const fn octets(&self) -> [u8; 4];
        pub fn is_loopback(&self) -> bool;
        pub fn is_private(&self) -> bool;
    }
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = Ipv6Addr;
        pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr;
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        #[flow("ret = encode(self)")] pub const fn octets(&self) -> [u8; 16];
        pub fn is_loopback(&self) -> bool;
    }
    impl SocketAddr {
        #[flow("ret.ip = ip; ret.port = port")] pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
        #[flow("ret = part(self)")] pub const fn ip(&self) -> IpAddr;
        #[flow("ret = part(self)")] pub const fn port(&self) -> u16;
    }
    impl<T> From<T> for SocketAddr { #[flow("ret = encode(value)")] fn from(value: T) -> Self; }
    impl<T> From<T> for IpAddr { #[flow("ret = encode(value)")] fn from(value: T) -> Self; }
    impl ::std::str::FromStr for IpAddr { type Err = AddrParseError; }
    impl ::std::str::FromStr for Ipv4Addr { type Err = AddrParseError; }
    impl ::std::str::FromStr for Ipv6Addr { type Err = AddrParseError; }
    impl ::std::str::FromStr for SocketAddr { type Err = AddrParseError; }
    pub trait ToSocketAddrs { #[flow("ret.Ok.0[*] = self")] fn to_socket_addrs(&self) -> ::std::io::Result<::std::iter::Iter<SocketAddr>>; }
    impl<T> ToSocketAddrs for T {}
    pub struct TcpListener;
    impl TcpListener {
        #[flow("")] pub fn bind<A: ToSocketAddrs>(addr: A) -> ::std::io::Result<TcpListener>;
        #[flow("ret.Ok.0 = config()")] pub fn local_addr(&self) -> ::std::io::Result<SocketAddr>;
        #[flow("")] pub fn set_nonblocking(&self, nonblocking: bool) -> ::std::io::Result<()>;
    }
    pub struct TcpStream;
    impl TcpStream { #[flow("ret.Ok.0 = unknown()")] pub fn connect<A: ToSocketAddrs>(addr: A) -> ::std::io::Result<TcpStream>; }
    impl ::std::io::Read for TcpStream {}
    impl ::std::io::Write for TcpStream {}
}

pub mod ptr {
    #[flow("")] pub const fn null<T>() -> *const T;
    #[flow("")] pub fn null_mut<T>() -> *mut T;
    #[flow("")] pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
    #[flow("ret = src")] pub unsafe fn read<T>(src: *const T) -> T;
    #[flow("ret = src")] pub unsafe fn read_volatile<T>(src: *const T) -> T;
    #[flow("ret = src")] pub unsafe fn read_unaligned<T>(src: *const T) -> T;
    #[flow("dst = src")] pub unsafe fn write<T>(dst: *mut T, src: T);
    #[flow("dst = src")] pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
    #[flow("dst = src")] pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);
    #[flow("ret = dst; dst = src")] pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    #[flow("ret = x; x = y; y = ret")] pub unsafe fn swap<T>(x: *mut T, y: *mut T);
    #[flow("dst = src")] pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    #[flow("dst = src")] pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    #[flow("")] pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
    #[flow("ret = r")] pub fn from_ref<T: ?Sized>(r: &T) -> *const T;
    #[flow("ret = r")] pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;
    #[transparent] pub struct NonNull<T: ?Sized>(T);
    impl<T: ?Sized> NonNull<T> {
        #[flow("ret.Some.0 = ptr")] pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
        #[flow("ret = r")] pub fn from_mut(r: &mut T) -> NonNull<T>;
        #[flow("ret = self")] pub fn as_ptr(self) -> *mut T;
        #[flow("ret = self")] pub unsafe fn as_ref<'a>(&self) -> &'a T;
        #[flow("ret = self")] pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    }
    impl<T: ?Sized> From<&mut T> for NonNull<T> { #[flow("ret = r")] fn from(r: &mut T) -> NonNull<T>; }
}
