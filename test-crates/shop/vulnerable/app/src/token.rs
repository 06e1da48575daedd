//! Names nobody else knows.

const LENGTH: usize = 43;

pub fn generate() -> String {
    (0..LENGTH)
        .map(|_| fastrand::alphanumeric()) //~ weak-rng-session-token
        .collect()
}
