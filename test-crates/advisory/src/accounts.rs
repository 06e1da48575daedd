//! Stands for the user store that the advisory leaves to the reader.

use std::{collections::HashMap, sync::LazyLock};

use argon2::{Argon2, PasswordHash, PasswordVerifier};

/// User names and PHC strings, as `name=hash` lines in the file that `ACCOUNTS` names.
static ACCOUNTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let path = std::env::var("ACCOUNTS").unwrap_or_else(|_| "accounts.txt".to_owned());
    std::fs::read_to_string(path)
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, hash)| (name.to_owned(), hash.to_owned()))
        .collect()
});

pub async fn validate_credentials(username: &str, password: &str) -> bool {
    let Some(hash) = ACCOUNTS.get(username) else {
        return false;
    };
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}
