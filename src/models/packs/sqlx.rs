#![model(crate = "sqlx", version = ">=0.6, <0.10", uses = "futures-core", features = "any, mysql, postgres, sqlite")]
//! What a query yields is stored; which rows, the text of the query says.

pub use self::any::Any;
pub type AnyPool = Pool<Any>;
pub use self::error::{Error, Result};
pub use self::from_row::FromRow;
pub use self::mysql::{MySql, MySqlConnection, MySqlPool};
pub use self::pool::Pool;
pub use self::postgres::{PgConnection, PgPool, Postgres};
pub use self::query_as::{query_as, query_as_with};
pub use self::query_builder::QueryBuilder;
pub use self::query_scalar::query_scalar;
pub use self::row::{ColumnIndex, Row};
pub use self::types::Type;
pub use self::{arguments::IntoArguments, decode::Decode, encode::Encode};
pub use self::sqlite::{Sqlite, SqliteConnection, SqlitePool};
pub use self::transaction::Transaction;
pub use self::{acquire::Acquire, connection::{ConnectOptions, Connection}, database::Database, executor::Executor};

mod acquire { pub trait Acquire<'c> {} }
mod connection {
    pub trait Connection: Send { type Options; }
    pub trait ConnectOptions: 'static + Send + Sync {}
}
mod arguments { pub trait IntoArguments<DB: super::Database>: Sized + Send {} }
pub mod encode { pub trait Encode<'q, DB: super::Database> {} }
pub mod decode { pub trait Decode<'r, DB: super::Database>: Sized {} }
pub mod types { pub trait Type<DB: super::Database> {} }
mod executor { pub trait Executor<'c>: Send { type Database: super::Database; } }
pub mod database {
    pub trait Database: 'static + Sized + Send { type Connection: super::Connection; type Row: super::Row<Database = Self>; type QueryResult; type Arguments; }
    pub trait HasStatementCache {}
}
pub mod error {
    pub type Result<T, E = Error> = ::std::result::Result<T, E>;
    #[derive(Debug)]
    pub enum Error {
        Configuration(Box<dyn ::std::error::Error + Send + Sync>),
        Database(Box<dyn DatabaseError>),
        Io(::std::io::Error),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnNotFound(String),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
    }
    impl Error {
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    }
    impl ::std::error::Error for Error {}
    impl From<::std::io::Error> for Error {}
    pub trait DatabaseError: 'static + Send + Sync + ::std::error::Error {
        fn message(&self) -> &str;
        fn code(&self) -> Option<::std::borrow::Cow<'_, str>>;
        fn constraint(&self) -> Option<&str>;
        fn is_unique_violation(&self) -> bool;
        fn is_foreign_key_violation(&self) -> bool;
        fn is_check_violation(&self) -> bool;
    }
}
mod from_row {
    pub trait FromRow<'r, R: super::Row>: Sized { fn from_row(row: &'r R) -> Result<Self, super::Error>; }
}
mod row {
    use super::{Decode, Type};
    pub trait ColumnIndex<T: ?Sized> {}
    pub trait Row: Send + Sync + 'static {
        type Database: super::Database<Row = Self>;
        fn is_empty(&self) -> bool;
        fn len(&self) -> usize;
        #[flow("ret = self")] fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
        #[flow("ret.Ok.0 = self")] fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, super::Error>;
    }
}
pub mod pool {
    use super::{Database, Error, Transaction};
    #[derive(Clone)]
    pub struct Pool<DB: Database>;
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self, Error>;
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        pub async fn connect_with(options: <DB::Connection as super::Connection>::Options) -> Result<Self, Error>;
        pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error>;
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        pub async fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn size(&self) -> u32;
        pub fn num_idle(&self) -> usize;
    }
    pub struct PoolConnection<DB: Database>;
    #[derive(Clone)]
    pub struct PoolOptions<DB: Database>;
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self;
        #[flow("ret = self")] pub fn max_connections(self, max: u32) -> Self;
        #[flow("ret = self")] pub fn min_connections(self, min: u32) -> Self;
        #[flow("ret = self")] pub fn acquire_timeout(self, timeout: ::std::time::Duration) -> Self;
        #[flow("ret = self")] pub fn idle_timeout(self, timeout: impl Into<Option<::std::time::Duration>>) -> Self;
        #[flow("ret = self")] pub fn max_lifetime(self, lifetime: impl Into<Option<::std::time::Duration>>) -> Self;
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
    }
}
mod transaction {
    use super::{Database, Error};
    pub struct Transaction<'c, DB: Database>;
    impl<'c, DB: Database> Transaction<'c, DB> {
        pub async fn commit(self) -> Result<(), Error>;
        pub async fn rollback(self) -> Result<(), Error>;
    }
}
pub mod sqlite {
    pub type SqlitePool = super::Pool<Sqlite>;
    pub type SqlitePoolOptions = super::pool::PoolOptions<Sqlite>;
    #[derive(Debug)]
    pub struct Sqlite;
    impl super::Database for Sqlite { type Row = SqliteRow; type QueryResult = SqliteQueryResult; }
    pub struct SqliteRow;
    impl super::Row for SqliteRow { type Database = Sqlite; }
    #[derive(Debug, Default)]
    pub struct SqliteQueryResult;
    impl SqliteQueryResult { pub fn rows_affected(&self) -> u64; pub fn last_insert_rowid(&self) -> i64; }
    pub struct SqliteConnection;
    #[derive(Clone)]
    pub struct SqliteConnectOptions;
    impl SqliteConnectOptions {
        pub fn new() -> Self;
        #[flow("ret = self")] pub fn filename(self, filename: impl AsRef<::std::path::Path>) -> Self;
        #[flow("ret = self")] pub fn create_if_missing(self, create: bool) -> Self;
        #[flow("ret = self")] pub fn foreign_keys(self, on: bool) -> Self;
        #[flow("ret = self")] pub fn journal_mode(self, mode: SqliteJournalMode) -> Self;
        #[flow("ret = self")] pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self;
        #[flow("ret = self")] pub fn read_only(self, read_only: bool) -> Self;
        #[flow("ret = self")] pub fn busy_timeout(self, timeout: ::std::time::Duration) -> Self;
    }
    pub enum SqliteJournalMode { Delete, Truncate, Persist, Memory, Wal, Off }
    pub enum SqliteSynchronous { Off, Normal, Full, Extra }
    impl ::std::str::FromStr for SqliteConnectOptions { type Err = super::Error; }
}
pub mod postgres {
    pub type PgPool = super::Pool<Postgres>;
    pub type PgPoolOptions = super::pool::PoolOptions<Postgres>;
    #[derive(Debug)]
    pub struct Postgres;
    impl super::Database for Postgres { type Row = PgRow; type QueryResult = PgQueryResult; }
    pub struct PgRow;
    impl super::Row for PgRow { type Database = Postgres; }
    #[derive(Debug, Default)]
    pub struct PgQueryResult;
    impl PgQueryResult { pub fn rows_affected(&self) -> u64; }
    pub struct PgConnection;
    #[derive(Clone)]
    pub struct PgConnectOptions;
    impl PgConnectOptions {
        pub fn new() -> Self;
        #[flow("ret = self")] pub fn host(self, host: &str) -> Self;
        #[flow("ret = self")] pub fn port(self, port: u16) -> Self;
        #[flow("ret = self")] pub fn username(self, username: &str) -> Self;
        #[flow("ret = self")] pub fn password(self, password: &str) -> Self;
        #[flow("ret = self")] pub fn database(self, database: &str) -> Self;
    }
    impl ::std::str::FromStr for PgConnectOptions { type Err = super::Error; }
}
pub mod mysql {
    pub type MySqlPool = super::Pool<MySql>;
    pub type MySqlPoolOptions = super::pool::PoolOptions<MySql>;
    #[derive(Debug)]
    pub struct MySql;
    impl super::Database for MySql { type Row = MySqlRow; type QueryResult = MySqlQueryResult; }
    pub struct MySqlRow;
    impl super::Row for MySqlRow { type Database = MySql; }
    #[derive(Debug, Default)]
    pub struct MySqlQueryResult;
    impl MySqlQueryResult { pub fn rows_affected(&self) -> u64; pub fn last_insert_id(&self) -> u64; }
    pub struct MySqlConnection;
}
pub mod any {
    pub struct Any;
    impl super::Database for Any { type Row = AnyRow; type QueryResult = AnyQueryResult; }
    pub struct AnyRow;
    impl super::Row for AnyRow { type Database = Any; }
    pub struct AnyQueryResult;
    impl AnyQueryResult { pub fn rows_affected(&self) -> u64; }
}
pub fn query<DB: Database>(sql: &str) -> query::Query<'_, DB, <DB as Database>::Arguments>;
pub fn query_with<'q, DB: Database, A: IntoArguments<DB>>(sql: &'q str, arguments: A) -> query::Query<'q, DB, A>;
pub mod query {
    pub use super::{query_as::QueryAs, query_scalar::QueryScalar};
    use super::{database::HasStatementCache, Database, Encode, Error, Executor, IntoArguments, Type};
    pub struct Query<'q, DB: Database, A>;
    impl<'q, DB: Database> Query<'q, DB, <DB as Database>::Arguments> {
        #[flow("ret = self")] pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    }
    impl<'q, DB: Database + HasStatementCache, A> Query<'q, DB, A> {
        #[flow("ret = self")] pub fn persistent(self, value: bool) -> Self;
    }
    impl<'q, DB: Database, A: 'q + Send + IntoArguments<DB>> Query<'q, DB, A> {
        #[flow("ret.Ok.0 = unknown()")] pub async fn execute<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error>;
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error>;
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::Row, Error>;
        #[flow("ret.Ok.0.Some.0 = unknown()")] pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<DB::Row>, Error>;
    }
}
mod query_as {
    use super::{Database, Encode, Error, Executor, FromRow, IntoArguments, Type};
    pub struct QueryAs<'q, DB: Database, O, A>;
    pub fn query_as<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>>(sql: &'q str) -> QueryAs<'q, DB, O, <DB as Database>::Arguments>;
    pub fn query_as_with<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<DB>>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A>;
    impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as Database>::Arguments> {
        #[flow("ret = self")] pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    }
    impl<'q, DB: Database, O, A: 'q + Send + IntoArguments<DB>> QueryAs<'q, DB, O, A> where O: Send + Unpin + for<'r> FromRow<'r, DB::Row> {
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[flow("ret.Ok.0.Some.0 = unknown()")] pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
}
mod query_scalar {
    use super::{Database, Encode, Error, Executor, FromRow, IntoArguments, Type};
    pub struct QueryScalar<'q, DB: Database, O, A>;
    pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments> where (O,): for<'r> FromRow<'r, DB::Row>;
    impl<'q, DB: Database, O> QueryScalar<'q, DB, O, <DB as Database>::Arguments> {
        #[flow("ret = self")] pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    }
    impl<'q, DB: Database, O, A: 'q + Send + IntoArguments<DB>> QueryScalar<'q, DB, O, A> where O: Send + Unpin, (O,): Send + Unpin + for<'r> FromRow<'r, DB::Row> {
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[flow("ret.Ok.0 = unknown()")] pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[flow("ret.Ok.0.Some.0 = unknown()")] pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
}
// What the macros `query!`, `query_as!`, `query_scalar!` and those with files come to, checked when they are compiled.
mod checked {
    use super::{Error, Executor};
    struct Checked<O, A>;
    fn query<O, A>(sql: &str, arguments: A) -> Checked<O, A>;
    fn query_as<O, A>(sql: &str, arguments: A) -> Checked<O, A>;
    fn query_scalar<O, A>(sql: &str, arguments: A) -> Checked<O, A>;
    impl<O, A> Checked<O, A> {
        #[flow("ret = self")] fn persistent(self, value: bool) -> Self;
        #[flow("ret.Ok.0 = unknown()")] async fn execute<'c, E: Executor<'c>>(self, executor: E) -> Result<Done, Error>;
        #[flow("ret.Ok.0 = unknown()")] async fn fetch_all<'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[flow("ret.Ok.0 = unknown()")] async fn fetch_one<'c, E: Executor<'c>>(self, executor: E) -> Result<O, Error>;
        #[flow("ret.Ok.0.Some.0 = unknown()")] async fn fetch_optional<'c, E: Executor<'c>>(self, executor: E) -> Result<Option<O>, Error>;
        fn map<F: FnMut(O) -> T, T>(self, f: F) -> Checked<T, A>;
    }
    struct Done;
    impl Done { fn rows_affected(&self) -> u64; fn last_insert_rowid(&self) -> i64; fn last_insert_id(&self) -> u64; }
}
mod query_builder {
    use super::{query::Query, Database, Encode, Type};
    pub struct QueryBuilder<DB: Database>;
    impl<DB: Database> QueryBuilder<DB> {
        pub fn new(init: impl Into<String>) -> Self;
        #[flow("ret = self")] pub fn push(&mut self, sql: impl ::std::fmt::Display) -> &mut Self;
        #[flow("ret = self")] pub fn push_bind<'t, T: 't + Encode<'t, DB> + Type<DB>>(&mut self, value: T) -> &mut Self;
        pub fn build(&mut self) -> Query<'_, DB, <DB as Database>::Arguments>;
    }
}
