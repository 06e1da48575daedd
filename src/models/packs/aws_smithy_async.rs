#![model(crate = "aws-smithy-async", version = ">=0.40, <2")]

pub mod future {
    pub mod pagination_stream {
        pub struct PaginationStream<Item> {
            marker: ::std::marker::PhantomData<Item>,
        }
        impl<Item> PaginationStream<Item> {
            #[flow("ret.Some.0 = self[*]")]
            pub async fn next(&mut self) -> Option<Item>;
            #[flow("ret = via(T::from_iter, self)")]
            pub async fn collect<T>(self) -> T;
        }
        impl<T, E> PaginationStream<Result<T, E>> {
            #[flow("ret.Ok.0.Some.0 = self[*].Ok.0")]
            pub async fn try_next(&mut self) -> Result<Option<T>, E>;
            #[flow("ret.Ok.0[*] = self[*].Ok.0")]
            pub async fn try_collect(self) -> Result<Vec<T>, E>;
        }
    }
}
