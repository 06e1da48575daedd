#![model(crate = "snafu", version = ">=0.7, <0.10", uses = "futures-core", features = "futures")]

use std::{boxed::Box, string::String};
pub mod prelude {
    pub use crate::{OptionExt as _, ResultExt as _};
    pub use crate::futures::{TryFutureExt as _, TryStreamExt as _};
}
pub use backtrace_impl::*;
mod backtrace_impl {
    #[derive(Debug)]
    pub struct Backtrace;
    impl crate::GenerateImplicitData for Backtrace {}
    impl crate::AsBacktrace for Backtrace {}
}
pub use std::error::Error;
mod whatever {
    #[derive(Debug)]
    pub struct Whatever;
    impl crate::Error for Whatever {}
    impl std::fmt::Display for Whatever {}
    impl crate::FromString for Whatever {
        type Source = Box<dyn crate::Error + Send + Sync>;
    }
}
pub use whatever::*;
pub mod futures {
    pub mod try_future {
        use crate::{Error, ErrorCompat, FromString, IntoError};
        use std::future::Future;
        use futures_core::future::TryFuture;
        pub trait TryFutureExt: TryFuture + Sized {
            fn context<C, E>(self, context: C) -> Context<Self, C, E>
            where
                C: IntoError<E, Source = Self::Error>,
                E: Error + ErrorCompat;
            fn with_context<F, C, E>(self, context: F) -> WithContext<Self, F, E>
            where
                F: FnOnce(&mut Self::Error) -> C,
                C: IntoError<E, Source = Self::Error>,
                E: Error + ErrorCompat;
            fn whatever_context<S, E>(self, context: S) -> WhateverContext<Self, S, E>
            where
                S: Into<String>,
                E: FromString,
                Self::Error: Into<E::Source>;
            fn with_whatever_context<F, S, E>(self, context: F) -> WithWhateverContext<Self, F, E>
            where
                F: FnOnce(&mut Self::Error) -> S,
                S: Into<String>,
                E: FromString,
                Self::Error: Into<E::Source>;
        }
        impl<Fut> TryFutureExt for Fut where Fut: TryFuture {}
        #[derive(Debug)]
        pub struct Context<Fut, C, E>;
        impl<Fut, C, E> Future for Context<Fut, C, E> where Fut: TryFuture, C: IntoError<E, Source = Fut::Error>, E: Error + ErrorCompat {
            type Output = Result<Fut::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WhateverContext<Fut, S, E>;
        impl<Fut, S, E> Future for WhateverContext<Fut, S, E> where Fut: TryFuture, S: Into<String>, E: FromString, Fut::Error: Into<E::Source> {
            type Output = Result<Fut::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WithWhateverContext<Fut, F, E>;
        impl<Fut, F, S, E> Future for WithWhateverContext<Fut, F, E> where Fut: TryFuture, F: FnOnce(&mut Fut::Error) -> S, S: Into<String>, E: FromString, Fut::Error: Into<E::Source> {
            type Output = Result<Fut::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WithContext<Fut, F, E>;
        impl<Fut, F, C, E> Future for WithContext<Fut, F, E> where Fut: TryFuture, F: FnOnce(&mut Fut::Error) -> C, C: IntoError<E, Source = Fut::Error>, E: Error + ErrorCompat {
            type Output = Result<Fut::Ok, E>;
        }
    }
    pub mod try_stream {
        use crate::{Error, ErrorCompat, FromString, IntoError};
        use futures_core::stream::{Stream, TryStream};
        pub trait TryStreamExt: TryStream + Sized {
            fn context<C, E>(self, context: C) -> Context<Self, C, E>
            where
                C: IntoError<E, Source = Self::Error> + Clone,
                E: Error + ErrorCompat;
            fn with_context<F, C, E>(self, context: F) -> WithContext<Self, F, E>
            where
                F: FnMut(&mut Self::Error) -> C,
                C: IntoError<E, Source = Self::Error>,
                E: Error + ErrorCompat;
            fn whatever_context<S, E>(self, context: S) -> WhateverContext<Self, S, E>
            where
                S: Into<String>,
                E: FromString,
                Self::Error: Into<E::Source>;
            fn with_whatever_context<F, S, E>(self, context: F) -> WithWhateverContext<Self, F, E>
            where
                F: FnMut(&mut Self::Error) -> S,
                S: Into<String>,
                E: FromString,
                Self::Error: Into<E::Source>;
        }
        impl<St> TryStreamExt for St where St: TryStream {}
        #[derive(Debug)]
        pub struct Context<St, C, E>;
        impl<St, C, E> Stream for Context<St, C, E> where St: TryStream, C: IntoError<E, Source = St::Error> + Clone, E: Error + ErrorCompat {
            type Item = Result<St::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WhateverContext<St, S, E>;
        impl<St, S, E> Stream for WhateverContext<St, S, E> where St: TryStream, S: Into<String> + Clone, E: FromString, St::Error: Into<E::Source> {
            type Item = Result<St::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WithWhateverContext<St, F, E>;
        impl<St, F, S, E> Stream for WithWhateverContext<St, F, E> where St: TryStream, F: FnMut(&mut St::Error) -> S, S: Into<String>, E: FromString, St::Error: Into<E::Source> {
            type Item = Result<St::Ok, E>;
        }
        #[derive(Debug)]
        pub struct WithContext<St, F, E>;
        impl<St, F, C, E> Stream for WithContext<St, F, E> where St: TryStream, F: FnMut(&mut St::Error) -> C, C: IntoError<E, Source = St::Error>, E: Error + ErrorCompat {
            type Item = Result<St::Ok, E>;
        }
    }
    pub use self::try_future::TryFutureExt;
    pub use self::try_stream::TryStreamExt;
}
mod error_chain {
    #[derive(Debug, Clone)]
    pub struct ChainCompat<'a, 'b>;
    impl<'a, 'b> ChainCompat<'a, 'b> {
        pub fn new(error: &'a (dyn crate::Error + 'b)) -> Self;
    }
    impl<'a, 'b: 'a> Iterator for ChainCompat<'a, 'b> {
        type Item = &'a (dyn crate::Error + 'b);
    }
}
pub use crate::error_chain::*;
mod report {
    use crate::ChainCompat;
    use std::process::Termination;
    use std::string::String;
    pub struct Report<E>;
    impl<E> Report<E> {
        pub fn from_error(error: E) -> Self;
        pub fn capture(body: impl FnOnce() -> Result<(), E>) -> Self;
        pub fn ok() -> Self;
    }
    impl<E> From<Result<(), E>> for Report<E> {}
    impl<E> Termination for Report<E> where E: crate::Error {}
    pub struct CleanedErrorText<'a>;
    impl<'a> CleanedErrorText<'a> {
        pub fn new(error: &'a dyn crate::Error) -> Self;
    }
    impl<'a> Iterator for CleanedErrorText<'a> {
        type Item = (&'a dyn crate::Error, String, bool);
    }
}
pub use report::CleanedErrorText;
pub use report::Report;
pub trait ResultExt<T, E>: Sized {
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = via(C::into_error, context, self.Err.0)")]
    fn context<C, E2>(self, context: C) -> Result<T, E2>
    where
        C: IntoError<E2, Source = E>,
        E2: Error + ErrorCompat;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = via(C::into_error, call(context, self.Err.0), self.Err.0)")]
    fn with_context<F, C, E2>(self, context: F) -> Result<T, E2>
    where
        F: FnOnce(&mut E) -> C,
        C: IntoError<E2, Source = E>,
        E2: Error + ErrorCompat;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, context)")]
    fn whatever_context<S, E2>(self, context: S) -> Result<T, E2>
    where
        S: Into<String>,
        E2: FromString,
        E: Into<E2::Source>;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, call(context, self.Err.0))")]
    fn with_whatever_context<F, S, E2>(self, context: F) -> Result<T, E2>
    where
        F: FnOnce(&mut E) -> S,
        S: Into<String>,
        E2: FromString,
        E: Into<E2::Source>;
    #[outcome(self)]
    #[flow("ret = self")]
    fn boxed<'a>(self) -> Result<T, Box<dyn Error + Send + Sync + 'a>>
    where
        E: Error + Send + Sync + 'a;
    #[outcome(self)]
    #[flow("ret = self")]
    fn boxed_local<'a>(self) -> Result<T, Box<dyn Error + 'a>>
    where
        E: Error + 'a;
}
impl<T, E> ResultExt<T, E> for Result<T, E> {}
pub struct NoneError;
pub trait OptionExt<T>: Sized {
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = via(C::into_error, context, none())")]
    fn context<C, E>(self, context: C) -> Result<T, E>
    where
        C: IntoError<E, Source = NoneError>,
        E: Error + ErrorCompat;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = via(C::into_error, call(context), none())")]
    fn with_context<F, C, E>(self, context: F) -> Result<T, E>
    where
        F: FnOnce() -> C,
        C: IntoError<E, Source = NoneError>,
        E: Error + ErrorCompat;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = derive(context)")]
    fn whatever_context<S, E>(self, context: S) -> Result<T, E>
    where
        S: Into<String>,
        E: FromString;
    #[outcome(self)]
    #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = derive(call(context))")]
    fn with_whatever_context<F, S, E>(self, context: F) -> Result<T, E>
    where
        F: FnOnce() -> S,
        S: Into<String>,
        E: FromString;
}
impl<T> OptionExt<T> for Option<T> {}
pub trait ErrorCompat {
    fn backtrace(&self) -> Option<&Backtrace>;
    fn iter_chain(&self) -> ChainCompat<'_, '_>
    where
        Self: AsErrorSource;
}
impl<'a, E> ErrorCompat for &'a E where E: ErrorCompat {}
pub trait AsErrorSource {
    fn as_error_source(&self) -> &(dyn Error + 'static);
}
impl AsErrorSource for dyn Error + 'static {}
impl AsErrorSource for dyn Error + Send + 'static {}
impl AsErrorSource for dyn Error + Sync + 'static {}
impl AsErrorSource for dyn Error + Send + Sync + 'static {}
impl<T> AsErrorSource for T where T: Error + 'static {}
pub trait IntoError<E> where E: Error + ErrorCompat {
    type Source;
    fn into_error(self, source: Self::Source) -> E;
}
pub trait FromString {
    type Source;
    #[flow("ret = derive(message)")]
    fn without_source(message: String) -> Self;
    #[flow("ret = derive(source, message)")]
    fn with_source(source: Self::Source, message: String) -> Self;
}
pub trait GenerateImplicitData {
    fn generate() -> Self;
    fn generate_with_source(source: &dyn crate::Error) -> Self
    where
        Self: Sized;
}
pub trait AsBacktrace {
    fn as_backtrace(&self) -> Option<&Backtrace>;
}
pub type Location = &'static std::panic::Location<'static>;
impl GenerateImplicitData for Location {}
