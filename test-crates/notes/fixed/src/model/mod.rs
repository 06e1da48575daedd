mod account;
mod note;
mod session;

pub use account::Account;
pub use note::Note;
pub use session::Session;
