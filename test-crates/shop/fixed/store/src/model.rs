//! Plain values, free of DynamoDB types.

/// A visit: anonymous at first, somebody's after sign-in.
#[derive(Clone, Debug)]
pub struct Session {
    pub token: String,
    pub user_id: Option<String>,
    /// None before the first line is put in a cart.
    pub cart_id: Option<String>,
    /// Epoch seconds.
    pub expires_at: u64,
}

#[derive(Clone, Debug)]
pub struct Account {
    pub user_id: String,
    pub email: String,
    /// PHC string.
    pub password_hash: String,
}

#[derive(Clone, Debug)]
pub struct Cart {
    pub id: String,
    pub lines: Vec<CartLine>,
}

#[derive(Clone, Debug)]
pub struct CartLine {
    pub sku: String,
    pub quantity: u32,
}
