use rand::RngCore;

const BYTES: usize = 32;

pub fn draw() -> String {
    let mut bytes = [0; BYTES];
    rand::rng().fill_bytes(&mut bytes);
    hex::encode(bytes)
}
