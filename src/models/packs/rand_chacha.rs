#![model(crate = "rand_chacha", version = ">=0.2, <0.11", uses = "rand_core", tried = "0.3; 0.9")]

pub use ::rand_core;
#[derive(Clone)] pub struct ChaCha8Rng;
pub type ChaCha8Core = ChaCha8Rng;
impl ::rand_core::RngCore for ChaCha8Rng {}
impl ::rand_core::SeedableRng for ChaCha8Rng { type Seed = [u8; 32]; }
impl ::rand_core::CryptoRng for ChaCha8Rng {}
impl ChaCha8Rng {
    #[flow("")] pub fn get_word_pos(&self) -> u128;
    #[flow("")] pub fn set_word_pos(&mut self, word_offset: u128);
    #[flow("")] pub fn set_stream(&mut self, stream: u64);
}
#[derive(Clone)] pub struct ChaCha12Rng;
pub type ChaCha12Core = ChaCha12Rng;
impl ::rand_core::RngCore for ChaCha12Rng {}
impl ::rand_core::SeedableRng for ChaCha12Rng { type Seed = [u8; 32]; }
impl ::rand_core::CryptoRng for ChaCha12Rng {}
impl ChaCha12Rng {
    #[flow("")] pub fn get_word_pos(&self) -> u128;
    #[flow("")] pub fn set_word_pos(&mut self, word_offset: u128);
    #[flow("")] pub fn set_stream(&mut self, stream: u64);
}
#[derive(Clone)] pub struct ChaCha20Rng;
pub type ChaCha20Core = ChaCha20Rng;
impl ::rand_core::RngCore for ChaCha20Rng {}
impl ::rand_core::SeedableRng for ChaCha20Rng { type Seed = [u8; 32]; }
impl ::rand_core::CryptoRng for ChaCha20Rng {}
impl ChaCha20Rng {
    #[flow("")] pub fn get_word_pos(&self) -> u128;
    #[flow("")] pub fn set_word_pos(&mut self, word_offset: u128);
    #[flow("")] pub fn set_stream(&mut self, stream: u64);
}
pub type ChaChaRng = ChaCha20Rng;
