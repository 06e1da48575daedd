//! Checking what a customer typed.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use shop_store::{Account, AccountRepository};

use crate::error::AppError;

/// The account that e-mail and password belong to.
pub async fn authenticate<A: AccountRepository>(
    accounts: &A,
    email: &str,
    password: &str,
) -> Result<Account, AppError> {
    let account = accounts
        .find_by_email(email)
        .await?
        .ok_or(AppError::BadCredentials)?;
    let expected = PasswordHash::new(&account.password_hash)?;
    Argon2::default().verify_password(password.as_bytes(), &expected)?;
    Ok(account)
}
