#![model(crate = "tower-layer", version = ">=0.3, <0.4")]

pub trait Layer<S> {
    type Service;
    #[flow("ret.inner = inner")]
    fn layer(&self, inner: S) -> Self::Service;
}
#[event("middleware")]
#[flow("ret.f = f")]
pub fn layer_fn<T>(f: T) -> LayerFn<T>;
#[derive(Clone, Copy)]
pub struct LayerFn<F> {
    f: F,
}
impl<F, S, Out> Layer<S> for LayerFn<F>
where
    F: Fn(S) -> Out,
{
    type Service = Out;
    #[flow("ret = call(self.f, inner)")]
    fn layer(&self, inner: S) -> Out;
}
#[derive(Clone, Default)]
pub struct Identity;
impl Identity {
    #[flow("")]
    pub const fn new() -> Identity;
}
impl<S> Layer<S> for Identity {
    type Service = S;
    #[flow("ret = inner")]
    fn layer(&self, inner: S) -> S;
}
#[derive(Clone)]
pub struct Stack<Inner, Outer> {
    inner: Inner,
    outer: Outer,
}
impl<Inner, Outer> Stack<Inner, Outer> {
    #[flow("ret.inner = inner; ret.outer = outer")]
    pub const fn new(inner: Inner, outer: Outer) -> Self;
}
impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer>
where
    Inner: Layer<S>,
    Outer: Layer<Inner::Service>,
{
    type Service = Outer::Service;
}
