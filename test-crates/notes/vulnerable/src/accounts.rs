//! Names and passwords.

use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use uuid::Uuid;

use crate::{Error, Result, db::AccountTable, model::Account};

const LONGEST_NAME: usize = 40;

pub async fn register(accounts: &AccountTable, name: &str, password: &str) -> Result<Account> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if name.is_empty() || name.len() > LONGEST_NAME || !name.chars().all(plain) {
        return Err(Error::BadName);
    }
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt)?;
    let account = Account {
        name: name.to_owned(),
        user_id: Uuid::new_v4().to_string(),
        password_hash: hash.to_string(),
    };
    accounts.insert(&account).await?;
    Ok(account)
}

pub async fn verify(accounts: &AccountTable, name: &str, password: &str) -> Result<Account> {
    let Some(account) = accounts.find(name).await? else {
        return Err(Error::BadCredentials);
    };
    let hash = PasswordHash::new(&account.password_hash)?;
    Argon2::default()
        .verify_password(password.as_bytes(), &hash)
        .map_err(|_| Error::BadCredentials)?;
    Ok(account)
}
