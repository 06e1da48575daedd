#![model(crate = "tokio", version = ">=1, <2", features = "full")]

pub use self::task::spawn;

pub mod task {
    use ::std::future::Future;
    #[spawns(future)] #[flow("ret = future")] pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output>;
    #[spawns(future)] #[flow("ret = future")] pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output>;
    /// Runs at once, in another thread, and is nearly always awaited.
    #[flow("ret = call(f)")] pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R>;
    #[flow("ret = call(f)")] pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R;
    #[flow("")] pub async fn yield_now();
    /// A handle is the result of its task; awaited, it is `Ok` of it.
    pub struct JoinHandle<T>(T);
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; #[flow("ret.Ready.0.Ok.0 = self")] fn poll(self: ::std::pin::Pin<&mut Self>, cx: &mut ::std::task::Context<'_>) -> ::std::task::Poll<Result<T, JoinError>>; }
    impl<T> JoinHandle<T> {
        #[flow("")] pub fn abort(&self);
        #[flow("")] pub fn is_finished(&self) -> bool;
        #[flow("")] pub fn abort_handle(&self) -> AbortHandle;
    }
    pub struct AbortHandle;
    impl AbortHandle { #[flow("")] pub fn abort(&self); }
    pub struct JoinError;
    impl JoinError { #[flow("")] pub fn is_cancelled(&self) -> bool; #[flow("")] pub fn is_panic(&self) -> bool; #[flow("")] pub fn into_panic(self) -> Box<dyn ::std::any::Any + Send + 'static>; }
    impl ::std::error::Error for JoinError {}
    pub struct JoinSet<T>;
    impl<T> JoinSet<T> {
        #[flow("")] pub fn new() -> Self;
        #[spawns(task)] #[flow("self[*] += task")] pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle;
        #[flow("ret.Some.0.Ok.0 = awaited(self[*])")] pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        #[flow("ret[*] = awaited(self[*])")] pub async fn join_all(self) -> Vec<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[flow("")] pub fn abort_all(&mut self);
    }
    pub struct LocalSet;
    impl LocalSet { #[flow("")] pub fn new() -> LocalSet; #[flow("ret = awaited(future)")] pub async fn run_until<F: Future>(&self, future: F) -> F::Output; }
    struct AccessError;
    impl ::std::error::Error for AccessError {}
    pub struct LocalKey<T: 'static>(T);
    impl<T: 'static> LocalKey<T> {
        #[flow("self += value; ret = awaited(f)")] pub async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output;
        #[flow("self += value; ret = call(f)")] pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R;
        #[flow("ret = call(f, self)")] pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        #[simplified] #[flow("ret.Ok.0 = call(f, self)")] pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> ::std::result::Result<R, AccessError>;
        #[flow("ret = self")] pub fn get(&'static self) -> T;
    }
}

pub mod sync {
    use ::std::ops::{Deref, DerefMut};
    use ::std::sync::Arc;
    pub struct Mutex<T: ?Sized>(T);
    pub struct TryLockError;
    impl<T> Mutex<T> { #[flow("ret = heap(t)")] pub fn new(t: T) -> Self; #[flow("ret = heap(t)")] pub const fn const_new(t: T) -> Self; #[flow("ret = self")] pub fn into_inner(self) -> T; }
    impl<T: ?Sized> Mutex<T> {
        #[flow("ret = self")] pub async fn lock(&self) -> MutexGuard<'_, T>;
        #[flow("ret = self")] pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
        #[flow("ret = self")] pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        #[flow("ret.Ok.0 = self")] pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default> Default for Mutex<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    #[transparent] pub struct MutexGuard<'a, T: ?Sized>(&'a mut T);
    #[transparent] pub struct OwnedMutexGuard<T: ?Sized>(T);
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
    pub struct RwLock<T: ?Sized>(T);
    impl<T> RwLock<T> { #[flow("ret = heap(value)")] pub fn new(value: T) -> Self; #[flow("ret = heap(value)")] pub const fn const_new(value: T) -> Self; #[flow("ret = self")] pub fn into_inner(self) -> T; }
    impl<T: ?Sized> RwLock<T> {
        #[flow("ret = self")] pub async fn read(&self) -> RwLockReadGuard<'_, T>;
        #[flow("ret = self")] pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
        #[flow("ret = self")] pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
        #[flow("ret = self")] pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
        #[flow("ret.Ok.0 = self")] pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
        #[flow("ret.Ok.0 = self")] pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
        #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default> Default for RwLock<T> { #[flow("ret = heap(via(T::default))")] fn default() -> Self; }
    #[transparent] pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    #[transparent] pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a mut T);
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        #[flow("ret = heap(none())")] pub fn new() -> Self;
        #[flow("ret = heap(none())")] pub const fn const_new() -> Self;
        #[flow("ret = heap(value.Some.0)")] pub fn new_with(value: Option<T>) -> Self;
        #[flow("ret.Some.0 = self")] pub fn get(&self) -> Option<&T>;
        #[flow("self += value")] pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        #[flow("self += awaited(call(f)); ret = self")] pub async fn get_or_init<F: FnOnce() -> Fut, Fut: ::std::future::Future<Output = T>>(&self, f: F) -> &T;
        #[flow("self += awaited(call(f)).Ok.0; ret.Ok.0 = self")] pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: ::std::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E>;
        #[flow("")] pub fn initialized(&self) -> bool;
    }
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    pub struct Semaphore;
    pub struct SemaphorePermit<'a>;
    pub struct OwnedSemaphorePermit;
    pub struct AcquireError;
    impl ::std::error::Error for AcquireError {}
    impl Semaphore {
        #[flow("")] pub fn new(permits: usize) -> Self;
        #[flow("")] pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[flow("")] pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[flow("")] pub fn available_permits(&self) -> usize;
    }
    pub struct Notify;
    impl Notify { #[flow("")] pub const fn new() -> Notify; #[flow("")] pub async fn notified(&self); #[flow("")] pub fn notify_one(&self); #[flow("")] pub fn notify_waiters(&self); }
    pub struct Barrier;
    pub mod mpsc {
        pub mod error { pub struct SendError<T>(pub T); pub enum TrySendError<T> { Full(T), Closed(T) } pub enum TryRecvError { Empty, Disconnected } impl<T> ::std::error::Error for SendError<T> {} impl<T> ::std::error::Error for TrySendError<T> {} impl ::std::error::Error for TryRecvError {} }
        use self::error::{SendError, TryRecvError, TrySendError};
        pub struct Sender<T>;
        pub struct Receiver<T>;
        pub struct UnboundedSender<T>;
        pub struct UnboundedReceiver<T>;
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
        impl<T> Sender<T> {
            #[flow("self[*] += value; queue(T) += value; ret.Err.0 = value")] pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
            #[flow("self[*] += message; queue(T) += message")] pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
            #[flow("self[*] += value; queue(T) += value")] pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
            #[flow("")] pub fn is_closed(&self) -> bool;
        }
        impl<T> UnboundedSender<T> { #[flow("self[*] += message; queue(T) += message; ret.Err.0 = message")] pub fn send(&self, message: T) -> Result<(), SendError<T>>; #[flow("")] pub fn is_closed(&self) -> bool; }
        impl<T> Receiver<T> {
            #[flow("ret.Some.0 = self[*]; ret.Some.0 += queue(T)")] pub async fn recv(&mut self) -> Option<T>;
            #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[flow("ret.Some.0 = self[*]; ret.Some.0 += queue(T)")] pub fn blocking_recv(&mut self) -> Option<T>;
            #[flow("")] pub fn close(&mut self);
        }
        impl<T> UnboundedReceiver<T> {
            #[flow("ret.Some.0 = self[*]; ret.Some.0 += queue(T)")] pub async fn recv(&mut self) -> Option<T>;
            #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[flow("")] pub fn close(&mut self);
        }
    }
    pub mod oneshot {
        pub mod error { pub struct RecvError; pub enum TryRecvError { Empty, Closed } impl ::std::error::Error for RecvError {} }
        pub struct Sender<T>;
        /// Awaited, it is `Ok` of what was sent.
        pub struct Receiver<T>;
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        impl<T> Sender<T> { #[flow("self += t; ret.Err.0 = t")] pub fn send(self, t: T) -> Result<(), T>; #[flow("")] pub fn is_closed(&self) -> bool; }
        impl<T> Receiver<T> { #[flow("ret.Ok.0 = self")] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>; #[flow("ret.Ok.0 = self")] pub fn blocking_recv(self) -> Result<T, error::RecvError>; #[flow("")] pub fn close(&mut self); }
        impl<T> ::std::future::Future for Receiver<T> { type Output = Result<T, error::RecvError>; #[flow("ret.Ready.0.Ok.0 = self")] fn poll(self: ::std::pin::Pin<&mut Self>, cx: &mut ::std::task::Context<'_>) -> ::std::task::Poll<Result<T, error::RecvError>>; }
    }
    pub mod broadcast {
        pub mod error { pub struct SendError<T>(pub T); pub enum RecvError { Closed, Lagged(u64) } pub enum TryRecvError { Empty, Closed, Lagged(u64) } impl<T> ::std::error::Error for SendError<T> {} impl ::std::error::Error for RecvError {} }
        pub struct Sender<T>;
        pub struct Receiver<T>;
        #[flow("ret.0 = heap(none()); ret.1 = ret.0")] pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
        impl<T> Sender<T> { #[flow("ret = heap(none())")] pub fn new(capacity: usize) -> Self; #[flow("self[*] += value; queue(T) += value")] pub fn send(&self, value: T) -> Result<usize, error::SendError<T>>; #[flow("ret = self")] pub fn subscribe(&self) -> Receiver<T>; #[flow("")] pub fn receiver_count(&self) -> usize; }
        impl<T: Clone> Receiver<T> { #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub async fn recv(&mut self) -> Result<T, error::RecvError>; #[flow("ret.Ok.0 = self[*]; ret.Ok.0 += queue(T)")] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>; #[flow("ret = self")] pub fn resubscribe(&self) -> Self; }
    }
    pub mod watch {
        pub mod error { pub struct SendError<T>(pub T); pub struct RecvError; impl ::std::error::Error for RecvError {} }
        pub struct Sender<T>;
        pub struct Receiver<T>;
        #[transparent] pub struct Ref<'a, T>(&'a T);
        impl<T> ::std::ops::Deref for Ref<'_, T> { type Target = T; }
        #[flow("ret.0 = heap(init); ret.1 = ret.0")] pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
        impl<T> Sender<T> {
            #[flow("ret = heap(init)")] pub fn new(init: T) -> Self;
            #[flow("self += value")] pub fn send(&self, value: T) -> Result<(), error::SendError<T>>;
            #[flow("ret = self; self += value")] pub fn send_replace(&self, value: T) -> T;
            #[flow("_ = call(modify, self)")] pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F);
            #[flow("ret = self")] pub fn borrow(&self) -> Ref<'_, T>;
            #[flow("ret = self")] pub fn subscribe(&self) -> Receiver<T>;
        }
        impl<T> Receiver<T> {
            #[flow("ret = self")] pub fn borrow(&self) -> Ref<'_, T>;
            #[flow("ret = self")] pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
            #[flow("")] pub async fn changed(&mut self) -> Result<(), error::RecvError>;
        }
    }
}

pub mod time {
    pub use ::std::time::Duration;
    use ::std::future::Future;
    #[derive(Clone, Copy)] pub struct Instant;
    impl Instant { #[flow("ret = clock()")] pub fn now() -> Instant; #[flow("ret = derive(clock(), self)")] pub fn elapsed(&self) -> Duration; pub fn duration_since(&self, earlier: Instant) -> Duration; #[flow("ret.Some.0 = derive(self, duration)")] pub fn checked_add(&self, duration: Duration) -> Option<Instant>; pub fn into_std(self) -> ::std::time::Instant; }
    impl ::std::ops::Add<Duration> for Instant { type Output = Instant; }
    impl ::std::ops::Sub<Duration> for Instant { type Output = Instant; }
    #[flow("")] pub async fn sleep(duration: Duration);
    #[flow("")] pub async fn sleep_until(deadline: Instant);
    #[flow("ret.Ok.0 = awaited(future)")] pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed>;
    #[flow("ret.Ok.0 = awaited(future)")] pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, error::Elapsed>;
    pub mod error { pub struct Elapsed; impl ::std::error::Error for Elapsed {} }
    pub struct Interval;
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    #[flow("")] pub fn interval(period: Duration) -> Interval;
    #[flow("")] pub fn interval_at(start: Instant, period: Duration) -> Interval;
    impl Interval { #[flow("ret = clock()")] pub async fn tick(&mut self) -> Instant; #[flow("")] pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior); }
}

pub mod fs {
    use ::std::io::Result;
    use ::std::path::Path;
    pub struct File;
    impl File { #[flow("ret.Ok.0 = config()")] pub async fn open<P: AsRef<Path>>(path: P) -> Result<File>; #[flow("")] pub async fn create<P: AsRef<Path>>(path: P) -> Result<File>; }
    impl super::io::AsyncRead for File {}
    impl super::io::AsyncWrite for File {}
    #[flow("ret.Ok.0 = config()")] pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
    #[flow("ret.Ok.0 = config()")] pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
    #[flow("")] pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
    #[flow("")] pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub async fn try_exists<P: AsRef<Path>>(path: P) -> Result<bool>;
}

pub mod io {
    pub use ::std::io::{Error, ErrorKind, Result};
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncReadExt: AsyncRead {
        #[flow("buf = part(self)")] async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[flow("buf = part(self)")] async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[flow("buf = buf + self")] async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        #[flow("dst = dst + self")] async fn read_to_string(&mut self, dst: &mut String) -> Result<usize>;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        #[flow("")] async fn write(&mut self, src: &[u8]) -> Result<usize>;
        #[flow("")] async fn write_all(&mut self, src: &[u8]) -> Result<()>;
        #[flow("")] async fn flush(&mut self) -> Result<()>;
        #[flow("")] async fn shutdown(&mut self) -> Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        #[flow("buf = buf + part(self)")] async fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        #[flow("ret = self")] fn lines(self) -> Lines<Self>;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct Lines<R>;
    impl<R> Lines<R> { #[flow("ret.Ok.0.Some.0 = part(self)")] pub async fn next_line(&mut self) -> Result<Option<String>>; }
    #[transparent] pub struct BufReader<R>(R);
    impl<R: AsyncRead> BufReader<R> { #[flow("ret = inner")] pub fn new(inner: R) -> Self; }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
}

pub mod net {
    pub use ::std::net::ToSocketAddrs;
    pub struct TcpListener;
    impl TcpListener {
        #[flow("")] pub async fn bind<A: ToSocketAddrs>(addr: A) -> ::std::io::Result<TcpListener>;
        #[flow("ret.Ok.0 = config()")] pub fn local_addr(&self) -> ::std::io::Result<::std::net::SocketAddr>;
        #[flow("ret.Ok.0 = unknown()")] pub async fn accept(&self) -> ::std::io::Result<(TcpStream, ::std::net::SocketAddr)>;
        #[flow("")] pub fn from_std(listener: ::std::net::TcpListener) -> ::std::io::Result<TcpListener>;
    }
    pub struct TcpStream;
    impl TcpStream { #[flow("ret.Ok.0 = unknown()")] pub async fn connect<A: ToSocketAddrs>(addr: A) -> ::std::io::Result<TcpStream>; }
    impl super::io::AsyncRead for TcpStream {}
    impl super::io::AsyncWrite for TcpStream {}
}

pub mod runtime {
    use ::std::future::Future;
    pub struct Runtime;
    impl Runtime {
        #[flow("")] pub fn new() -> ::std::io::Result<Runtime>;
        #[flow("ret = awaited(future)")] pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        #[spawns(future)] #[flow("ret = future")] pub fn spawn<F: Future>(&self, future: F) -> super::task::JoinHandle<F::Output>;
        #[flow("")] pub fn handle(&self) -> &Handle;
    }
    pub struct Handle;
    impl Handle {
        #[flow("")] pub fn current() -> Handle;
        #[flow("ret = awaited(future)")] pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        #[spawns(future)] #[flow("ret = future")] pub fn spawn<F: Future>(&self, future: F) -> super::task::JoinHandle<F::Output>;
        #[flow("ret = call(func)")] pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> super::task::JoinHandle<R>;
    }
    pub struct Builder;
    impl Builder {
        #[flow("")] pub fn new_multi_thread() -> Builder;
        #[flow("")] pub fn new_current_thread() -> Builder;
        #[flow("ret = self")] pub fn enable_all(&mut self) -> &mut Self;
        #[flow("ret = self")] pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        #[flow("ret = self")] pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        #[flow("")] pub fn build(&mut self) -> ::std::io::Result<Runtime>;
    }
}
pub mod signal {
    #[flow("")] pub async fn ctrl_c() -> ::std::io::Result<()>;
    pub mod unix {
        pub struct Signal;
        pub struct SignalKind;
        #[flow("")] pub fn signal(kind: SignalKind) -> ::std::io::Result<Signal>;
        impl Signal { #[flow("")] pub async fn recv(&mut self) -> Option<()>; }
        impl SignalKind { #[flow("")] pub const fn terminate() -> SignalKind; #[flow("")] pub const fn interrupt() -> SignalKind; }
    }
}
