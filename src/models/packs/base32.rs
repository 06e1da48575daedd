#![model(crate = "base32", version = ">=0.4, <0.6")]

use std::string::String;
use std::vec::Vec;
#[derive(Copy, Clone)]
pub enum Alphabet {
    Crockford,
    Rfc4648 { padding: bool },
    Rfc4648Lower { padding: bool },
    Rfc4648Hex { padding: bool },
    Rfc4648HexLower { padding: bool },
    Z,
}
#[flow("ret = encode(data, 5)")] pub fn encode(alphabet: Alphabet, data: &[u8]) -> String;
#[flow("ret.Some.0 = encode(data)")] pub fn decode(alphabet: Alphabet, data: &str) -> Option<Vec<u8>>;
