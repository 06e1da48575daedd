#![model(crate = "async-std", version = ">=1.6, <2", uses = "futures-core", features = "attributes, unstable")]

pub mod sync {
    pub use std::sync::{Arc, Weak};
}
pub mod task {
    use std::future::Future;
    use std::time::Duration;
    #[spawns(future)] #[flow("ret = future")] pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    #[flow("ret = call(f)")] pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    #[flow("ret = future")] pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;
    pub async fn sleep(dur: Duration);
    pub async fn yield_now();
    pub struct JoinHandle<T>(T);
    impl<T> Future for JoinHandle<T> { type Output = T; #[flow("ret.Ready.0 = self")] fn poll(self: ::std::pin::Pin<&mut Self>, cx: &mut ::std::task::Context<'_>) -> ::std::task::Poll<T>; }
    impl<T> JoinHandle<T> {
        pub async fn cancel(self) -> Option<T>;
    }
}
pub mod io {
    pub use std::io::{Error, ErrorKind, Result};
    pub trait Read {}
    pub trait ReadExt: Read { #[flow("buf += self; ret.Ok.0 = self")] async fn read_to_string(&mut self, buf: &mut String) -> Result<usize>; #[flow("buf += self; ret.Ok.0 = self")] async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>; #[flow("buf += self; ret.Ok.0 = self")] async fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
    impl<T: Read> ReadExt for T {}
    pub trait Write {}
    pub trait WriteExt: Write { async fn write(&mut self, buf: &[u8]) -> Result<usize>; async fn write_all(&mut self, buf: &[u8]) -> Result<()>; async fn flush(&mut self) -> Result<()>; }
    impl<T: Write> WriteExt for T {}
    pub struct BufReader<R>(R);
    impl<R: Read> BufReader<R> { #[flow("ret = inner")] pub fn new(inner: R) -> BufReader<R>; #[flow("ret = self")] pub fn into_inner(self) -> R; }
    impl<R: Read> Read for BufReader<R> {}
}
pub mod fs {
    use crate::io::Result;
    use crate::path::{Path, PathBuf};
    pub use std::fs::{FileType, Metadata};
    pub struct File;
    impl File { #[flow("ret.Ok.0 = config()")] pub async fn open<P: AsRef<Path>>(path: P) -> Result<File>; #[flow("")] pub async fn create<P: AsRef<Path>>(path: P) -> Result<File>; }
    impl crate::io::Read for File {}
    impl crate::io::Write for File {}
    pub struct ReadDir;
    impl ::futures_core::Stream for ReadDir { type Item = Result<DirEntry>; }
    pub struct DirEntry;
    impl DirEntry {
        #[flow("ret = self")] pub fn path(&self) -> PathBuf;
        #[flow("ret = self")] pub fn file_name(&self) -> ::std::ffi::OsString;
        pub async fn metadata(&self) -> Result<Metadata>;
        pub async fn file_type(&self) -> Result<FileType>;
    }
    #[flow("ret.Ok.0 = config()")] pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
    #[flow("ret.Ok.0 = config()")] pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
    #[flow("ret.Ok.0 = config()")] pub async fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
    #[flow("")] pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
    #[flow("")] pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    #[flow("")] pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
}
pub mod path {
    use std::borrow::Cow;
    use std::ffi::OsStr;
    pub struct Path;
    impl Path {
        #[flow("ret = s")] pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
        #[flow("ret = self")] pub fn to_str(&self) -> Option<&str>;
        #[flow("ret = self")] pub fn to_string_lossy(&self) -> Cow<'_, str>;
        #[flow("ret = self")] pub fn to_path_buf(&self) -> PathBuf;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub async fn exists(&self) -> bool;
        pub async fn is_file(&self) -> bool;
        pub async fn is_dir(&self) -> bool;
    }
    impl AsRef<Path> for Path { #[flow("ret = self")] fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for str { #[flow("ret = self")] fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for String { #[flow("ret = self")] fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for PathBuf { #[flow("ret = self")] fn as_ref(&self) -> &Path; }
    #[derive(Debug, Clone, Default)]
    pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf;
        #[flow("self += path")] pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        #[flow("ret = self")] pub fn as_path(&self) -> &Path;
    }
    impl ::std::ops::Deref for PathBuf { type Target = Path; #[flow("ret = self")] fn deref(&self) -> &Path; }
    impl From<&str> for PathBuf { #[flow("ret = s")] fn from(s: &str) -> PathBuf; }
    impl From<String> for PathBuf { #[flow("ret = s")] fn from(s: String) -> PathBuf; }
    impl From<::std::path::PathBuf> for PathBuf { #[flow("ret = path")] fn from(path: ::std::path::PathBuf) -> PathBuf; }
}
pub mod prelude {
    pub use crate::io::{ReadExt as _, WriteExt as _};
    pub use std::future::Future;
    pub use crate::stream::StreamExt;
}
pub mod stream {
    pub use futures_core::Stream;
    pub trait StreamExt: Stream {
        #[flow("ret.Some.0 = self[*]")] async fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T: Stream> StreamExt for T {}
}
