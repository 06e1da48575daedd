#![model(crate = "axum-server", version = ">=0.3, <0.10", uses = "tower-service, hyper, hyper-util, http, http-body, bytes, tokio, rustls, tokio-rustls, openssl, tokio-openssl", features = "tls-rustls-no-provider, tls-rustls-encrypted-keys, tls-openssl")]

mod connection {
    #[derive(Clone, Debug)]
    pub struct ConnectionShutdown;
    impl ConnectionShutdown {
        pub fn shutdown(&self);
        pub fn graceful_shutdown(&self);
    }
}
mod handle {
    use crate::server::Address;
    use std::time::Duration;
    #[derive(Clone, Debug, Default)]
    pub struct Control;
    impl Control {
        pub fn new() -> Self;
        pub fn connection_count(&self) -> usize;
        pub fn shutdown(&self);
        pub fn graceful_shutdown(&self, duration: Option<Duration>);
    }
    #[derive(Clone, Debug)]
    pub struct Handle<A: Address>;
    impl<A: Address> Default for Handle<A> {}
    impl<A: Address> Handle<A> {
        pub fn new() -> Self;
        pub fn with_control(control: Control) -> Self;
        pub fn control(&self) -> Control;
        pub fn connection_count(&self) -> usize;
        pub fn shutdown(&self);
        pub fn graceful_shutdown(&self, duration: Option<Duration>);
        pub async fn listening(&self) -> Option<A>;
    }
}
mod server {
    use crate::{
        accept::{Accept, DefaultAcceptor},
        handle::Handle, service::{MakeService, SendService},
    };
    use http::Request;
    use hyper::body::Incoming;
    use hyper_util::{rt::TokioExecutor, server::conn::auto::Builder};
    use std::{io, net::SocketAddr as IpSocketAddr, time::Duration};
    use tokio::{
        io::{AsyncRead, AsyncWrite},
        net::{TcpListener, TcpStream},
    };
    use {
        std::os::unix::net::SocketAddr as UnixSocketAddr,
        tokio::net::{UnixListener, UnixStream},
    };
    pub struct Server<Addr: Address, A = DefaultAcceptor>;
    pub fn bind<A: Address>(addr: A) -> Server<A>;
    pub fn from_tcp(listener: std::net::TcpListener) -> io::Result<Server<IpSocketAddr>>;
    pub fn from_unix(listener: std::os::unix::net::UnixListener) -> io::Result<Server<UnixSocketAddr>>;
    pub trait AddrListener<Stream, Addr: Address>: std::marker::Sized {
        fn bind_to(addr: Addr) -> impl std::future::Future<Output = io::Result<Self>> + Send;
        fn accept_stream(&self) -> impl std::future::Future<Output = io::Result<(Stream, Addr)>> + Send;
        fn get_local_addr(&self) -> io::Result<Addr>;
    }
    impl AddrListener<UnixStream, UnixSocketAddr> for UnixListener {}
    impl AddrListener<TcpStream, IpSocketAddr> for TcpListener {}
    pub trait Address: std::marker::Sized + Clone {
        type Stream;
        type Listener: AddrListener<Self::Stream, Self>;
    }
    impl Address for UnixSocketAddr {
        type Stream = UnixStream;
        type Listener = UnixListener;
    }
    impl Address for IpSocketAddr {
        type Stream = TcpStream;
        type Listener = TcpListener;
    }
    impl<A: Address> Server<A> {
        pub fn bind(addr: A) -> Self;
        pub fn from_listener(listener: A::Listener) -> Self;
    }
    impl<A: Address, Acc> Server<A, Acc> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> Server<A, Acceptor>;
        pub fn map<Acceptor, F>(self, acceptor: F) -> Server<A, Acceptor> where F: FnOnce(Acc) -> Acceptor;
        pub fn get_ref(&self) -> &Acc;
        pub fn get_mut(&mut self) -> &mut Acc;
        pub fn http_builder(&mut self) -> &mut Builder<TokioExecutor>;
        pub fn http1_only(self) -> Self;
        pub fn http2_only(self) -> Self;
        pub fn handle(self, handle: Handle<A>) -> Self;
        pub fn first_request_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
        pub fn accept_error_handler<F>(self, handler: F) -> Self where F: Fn(Option<&A>, &io::Error) + Send + Sync + 'static;
        pub async fn serve<M>(self, make_service: M) -> io::Result<()> where M: MakeService<A, Request<Incoming>>, A: Send + 'static, A::Stream: Send, Acc: Accept<A::Stream, M::Service> + Clone + Send + Sync + 'static, Acc::Stream: AsyncRead + AsyncWrite + Unpin + Send, Acc::Service: SendService<Request<Incoming>> + Send, Acc::Future: Send;
    }
}
pub mod accept {
    use http::Request;
    use hyper::body::Incoming;
    use std::{
        future::{Future, Ready},
        io, net::SocketAddr, time::Duration,
    };
    use tokio::net::TcpStream;
    use tower_service::Service;
    pub trait Accept<I, S> {
        type Stream;
        type Service;
        type Future: Future<Output = io::Result<(Self::Stream, Self::Service)>>;
        fn accept(&self, stream: I, service: S) -> Self::Future;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct DefaultAcceptor;
    impl DefaultAcceptor {
        pub fn new() -> Self;
    }
    impl<I, S> Accept<I, S> for DefaultAcceptor {
        type Stream = I;
        type Service = S;
        type Future = Ready<io::Result<(I, S)>>;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct NoDelayAcceptor;
    impl NoDelayAcceptor {
        pub fn new() -> Self;
    }
    impl<S> Accept<TcpStream, S> for NoDelayAcceptor {
        type Stream = TcpStream;
        type Service = S;
        type Future = Ready<io::Result<(TcpStream, S)>>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct LocalAddr(pub SocketAddr);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct LocalAddrAcceptor;
    impl LocalAddrAcceptor {
        pub fn new() -> Self;
    }
    impl<S> Accept<TcpStream, S> for LocalAddrAcceptor {
        type Stream = TcpStream;
        type Service = LocalAddrService<S>;
        type Future = Ready<io::Result<(TcpStream, LocalAddrService<S>)>>;
    }
    #[derive(Clone)]
    pub struct LocalAddrService<S>;
    impl<S> Service<Request<Incoming>> for LocalAddrService<S> where S: Service<Request<Incoming>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
    pub struct TcpKeepaliveConfig;
    impl TcpKeepaliveConfig {
        pub fn new() -> Self;
        pub fn time(self, time: Duration) -> Self;
        pub fn interval(self, interval: Duration) -> Self;
        pub fn retries(self, retries: u32) -> Self;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct TcpSocketConfig;
    impl TcpSocketConfig {
        pub fn new() -> Self;
        pub fn nodelay(self, nodelay: bool) -> Self;
        pub fn keepalive(self, keepalive: TcpKeepaliveConfig) -> Self;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct TcpConfigAcceptor;
    impl TcpConfigAcceptor {
        pub fn new(config: TcpSocketConfig) -> Self;
    }
    impl<S> Accept<TcpStream, S> for TcpConfigAcceptor {
        type Stream = TcpStream;
        type Service = S;
        type Future = Ready<io::Result<(TcpStream, S)>>;
    }
}
pub mod service {
    use http::Response;
    use http_body::Body;
    use std::{future::Future, task::{Context, Poll}};
    use tower_service::Service;
    pub trait SendService<Request>: send_service::Sealed<Request> {
        type Service: Service<
                Request,
                Response = Response<Self::Body>,
                Error = Self::Error,
                Future = Self::Future,
            >
            + Send
            + Clone
            + 'static;
        type Body: Body<Data = Self::BodyData, Error = Self::BodyError> + Send + 'static;
        type BodyData: bytes::Buf + Send + 'static;
        type BodyError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::Body>, Self::Error>>
            + Send
            + 'static;
        fn into_service(self) -> Self::Service;
    }
    impl<T, B, Request> SendService<Request> for T where T: Service<Request, Response = Response<B>> + Send + Clone + 'static, T::Error: Into<Box<dyn std::error::Error + Send + Sync>>, T::Future: Send + 'static, B: Body + Send + 'static, B::Data: Send + 'static, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
        type Service = T;
        type Body = B;
        type BodyData = B::Data;
        type BodyError = B::Error;
        type Error = T::Error;
        type Future = T::Future;
    }
    pub trait MakeService<Target, Request>: make_service_ref::Sealed<(Target, Request)> {
        type Service: Service<
                Request,
                Response = Response<Self::Body>,
                Error = Self::Error,
                Future = Self::Future,
            >
            + Send
            + 'static
            + Clone;
        type Body: Body<Data = Self::BodyData, Error = Self::BodyError> + Send + 'static;
        type BodyData: Send + 'static;
        type BodyError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::Body>, Self::Error>>
            + Send
            + 'static;
        type MakeError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type MakeFuture: Future<Output = Result<Self::Service, Self::MakeError>>;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
        fn make_service(&mut self, target: Target) -> Self::MakeFuture;
    }
    impl<T, S, B, E, F, Target, Request> MakeService<Target, Request> for T where T: Service<Target, Response = S, Error = E, Future = F>, S: Service<Request, Response = Response<B>> + Send + Clone + 'static, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, S::Future: Send + 'static, B: Body + Send + 'static, B::Data: Send + 'static, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>, E: Into<Box<dyn std::error::Error + Send + Sync>>, F: Future<Output = Result<S, E>> {
        type Service = S;
        type Body = B;
        type BodyData = B::Data;
        type BodyError = B::Error;
        type Error = S::Error;
        type Future = S::Future;
        type MakeError = E;
        type MakeFuture = F;
    }
    mod send_service {
        pub trait Sealed<T> {}
    }
    mod make_service_ref {
        pub trait Sealed<T> {}
    }
}
pub use self::{
    connection::ConnectionShutdown, handle::{Control, Handle},
    server::{bind, from_tcp, AddrListener, Address, Server},
};
pub use self::server::from_unix;
pub mod tls {
    use http::Request;
    use hyper::body::Incoming;
    use tower_service::Service;
    #[derive(Clone, Debug, Default)]
    pub struct TlsInfo {
        pub server_name: Option<String>,
        pub alpn_protocol: Option<Vec<u8>>,
        pub peer_certificates: Vec<Vec<u8>>,
    }
    #[derive(Clone)]
    pub struct TlsService<S>;
    impl<S> Service<Request<Incoming>> for TlsService<S> where S: Service<Request<Incoming>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
pub mod tls_rustls {
    use self::future::RustlsAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server,
        tls::TlsService, Address,
    };
    use rustls::ServerConfig;
    use std::time::Duration;
    use std::{io, net::SocketAddr, path::Path, sync::Arc};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_rustls::server::TlsStream;
    pub mod future {
        use crate::tls::TlsService;
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_rustls::server::TlsStream;
        pub struct RustlsAcceptorFuture<F, I, S>;
        impl<F, I, S> Future for RustlsAcceptorFuture<F, I, S> where F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite + Unpin {
            type Output = io::Result<(TlsStream<I>, TlsService<S>)>;
        }
    }
    pub fn bind_rustls<A: Address>(addr: A, config: RustlsConfig) -> Server<A, RustlsAcceptor>;
    pub fn from_tcp_rustls(listener: std::net::TcpListener, config: RustlsConfig) -> io::Result<Server<SocketAddr, RustlsAcceptor>>;
    pub fn from_unix_rustls(listener: std::os::unix::net::UnixListener, config: RustlsConfig) -> io::Result<Server<std::os::unix::net::SocketAddr, RustlsAcceptor>>;
    #[derive(Clone)]
    pub struct RustlsAcceptor<A = DefaultAcceptor>;
    impl RustlsAcceptor {
        pub fn new(config: RustlsConfig) -> Self;
        pub fn handshake_timeout(self, val: Duration) -> Self;
    }
    impl<A> RustlsAcceptor<A> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> RustlsAcceptor<Acceptor>;
    }
    impl<A, I, S> Accept<I, S> for RustlsAcceptor<A> where A: Accept<I, S>, A::Stream: AsyncRead + AsyncWrite + Unpin {
        type Stream = TlsStream<A::Stream>;
        type Service = TlsService<A::Service>;
        type Future = RustlsAcceptorFuture<A::Future, A::Stream, A::Service>;
    }
    #[derive(Clone)]
    pub struct RustlsConfig;
    impl RustlsConfig {
        pub fn from_config(config: Arc<ServerConfig>) -> Self;
        pub async fn from_der(cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<Self>;
        pub async fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self>;
        pub async fn from_pem_file(cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<Self>;
        pub async fn from_sni_pem_files<I, S, P, K>(files: I) -> io::Result<Self> where I: IntoIterator<Item = (S, P, K)>, S: AsRef<str>, P: AsRef<Path>, K: AsRef<Path>;
        pub fn get_inner(&self) -> Arc<ServerConfig>;
        pub fn reload_from_config(&self, config: Arc<ServerConfig>);
        pub async fn reload_from_der(&self, cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<()>;
        pub async fn from_pem_chain_file(chain: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<Self>;
        pub async fn reload_from_pem(&self, cert: Vec<u8>, key: Vec<u8>) -> io::Result<()>;
        pub async fn reload_from_pem_file(&self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<()>;
    }
    impl RustlsConfig {
        pub async fn from_pem_with_password(cert: Vec<u8>, key: Vec<u8>, password: impl AsRef<[u8]>) -> io::Result<Self>;
        pub async fn from_pem_file_with_password(cert: impl AsRef<Path>, key: impl AsRef<Path>, password: impl AsRef<[u8]>) -> io::Result<Self>;
        pub async fn reload_from_pem_with_password(&self, cert: Vec<u8>, key: Vec<u8>, password: impl AsRef<[u8]>) -> io::Result<()>;
        pub async fn reload_from_pem_file_with_password(&self, cert: impl AsRef<Path>, key: impl AsRef<Path>, password: impl AsRef<[u8]>) -> io::Result<()>;
    }
}
pub use self::tls_rustls::{bind_rustls, from_tcp_rustls};
pub use self::tls_rustls::from_unix_rustls;
pub mod tls_openssl {
    use self::future::OpenSSLAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server, tls::TlsService, Address,
    };
    use openssl::ssl::{Error as OpenSSLError, SslAcceptor, SslAcceptorBuilder};
    use std::{convert::TryFrom, path::Path, sync::Arc, time::Duration};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_openssl::SslStream;
    pub mod future {
        use crate::tls::TlsService;
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_openssl::SslStream;
        pub struct OpenSSLAcceptorFuture<F, I, S>;
        impl<F, I, S> Future for OpenSSLAcceptorFuture<F, I, S> where F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite + Unpin {
            type Output = io::Result<(SslStream<I>, TlsService<S>)>;
        }
    }
    pub fn bind_openssl<A: Address>(addr: A, config: OpenSSLConfig) -> Server<A, OpenSSLAcceptor>;
    #[derive(Clone)]
    pub struct OpenSSLAcceptor<A = DefaultAcceptor>;
    impl OpenSSLAcceptor {
        pub fn new(config: OpenSSLConfig) -> Self;
        pub fn handshake_timeout(self, val: Duration) -> Self;
    }
    impl<A> OpenSSLAcceptor<A> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> OpenSSLAcceptor<Acceptor>;
    }
    impl<A, I, S> Accept<I, S> for OpenSSLAcceptor<A> where A: Accept<I, S>, A::Stream: AsyncRead + AsyncWrite + Unpin {
        type Stream = SslStream<A::Stream>;
        type Service = TlsService<A::Service>;
        type Future = OpenSSLAcceptorFuture<A::Future, A::Stream, A::Service>;
    }
    #[derive(Clone)]
    pub struct OpenSSLConfig;
    impl OpenSSLConfig {
        pub fn from_acceptor(acceptor: Arc<SslAcceptor>) -> Self;
        pub fn from_der(cert: &[u8], key: &[u8]) -> Result<Self, OpenSSLError>;
        pub fn from_pem(cert: &[u8], key: &[u8]) -> Result<Self, OpenSSLError>;
        pub fn from_pem_file(cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<Self, OpenSSLError>;
        pub fn from_pem_chain_file(chain: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<Self, OpenSSLError>;
        pub fn get_inner(&self) -> Arc<SslAcceptor>;
        pub fn reload_from_acceptor(&self, acceptor: Arc<SslAcceptor>);
        pub fn reload_from_der(&self, cert: &[u8], key: &[u8]) -> Result<(), OpenSSLError>;
        pub fn reload_from_pem(&self, cert: &[u8], key: &[u8]) -> Result<(), OpenSSLError>;
        pub fn reload_from_pem_file(&self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<(), OpenSSLError>;
        pub fn reload_from_pem_chain_file(&self, chain: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<(), OpenSSLError>;
    }
    impl TryFrom<SslAcceptorBuilder> for OpenSSLConfig {
        type Error = OpenSSLError;
    }
}
pub use self::tls_openssl::bind_openssl;
