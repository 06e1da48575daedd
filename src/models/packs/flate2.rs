#![model(crate = "flate2", version = ">=1, <2")]

#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}
pub mod write {
    use ::std::io::{Result, Write};
    #[derive(Debug)]
    pub struct GzEncoder<W: Write>(W);
    impl<W: Write> GzEncoder<W> { #[flow("ret = w")] pub fn new(w: W, level: crate::Compression) -> GzEncoder<W>; #[flow("ret.Ok.0 = self")] pub fn finish(self) -> Result<W>; }
    impl<W: Write> Write for GzEncoder<W> {}
    #[derive(Debug)]
    pub struct ZlibEncoder<W: Write>(W);
    impl<W: Write> ZlibEncoder<W> { #[flow("ret = w")] pub fn new(w: W, level: crate::Compression) -> ZlibEncoder<W>; #[flow("ret.Ok.0 = self")] pub fn finish(self) -> Result<W>; }
    impl<W: Write> Write for ZlibEncoder<W> {}
    #[derive(Debug)]
    pub struct DeflateEncoder<W: Write>(W);
    impl<W: Write> DeflateEncoder<W> { #[flow("ret = w")] pub fn new(w: W, level: crate::Compression) -> DeflateEncoder<W>; #[flow("ret.Ok.0 = self")] pub fn finish(self) -> Result<W>; }
    impl<W: Write> Write for DeflateEncoder<W> {}
}
pub mod read {
    use ::std::io::Read;
    #[derive(Debug)]
    pub struct GzDecoder<R>(R);
    impl<R: Read> GzDecoder<R> { #[flow("ret = r")] pub fn new(r: R) -> GzDecoder<R>; }
    impl<R: Read> Read for GzDecoder<R> {}
    #[derive(Debug)]
    pub struct ZlibDecoder<R>(R);
    impl<R: Read> ZlibDecoder<R> { #[flow("ret = r")] pub fn new(r: R) -> ZlibDecoder<R>; }
    impl<R: Read> Read for ZlibDecoder<R> {}
    #[derive(Debug)]
    pub struct DeflateDecoder<R>(R);
    impl<R: Read> DeflateDecoder<R> { #[flow("ret = r")] pub fn new(r: R) -> DeflateDecoder<R>; }
    impl<R: Read> Read for DeflateDecoder<R> {}
    #[derive(Debug)]
    pub struct GzEncoder<R>(R);
    impl<R: Read> GzEncoder<R> { #[flow("ret = r")] pub fn new(r: R, level: crate::Compression) -> GzEncoder<R>; }
    impl<R: Read> Read for GzEncoder<R> {}
}
