//! dependencies: rand = "0.8", hex = "0.4", base64 = "0.22", bs58 = "0.5", base32 = "0.5", data-encoding = "2", nanoid = "0.4", ulid = "1", uuid = "1", svix-ksuid = "0.8", cuid2 = "0.1", getrandom = "0.2", sha2 = "0.10"
//! What is cut off random values, by whatever means, is not in the token.
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use nanoid::nanoid;
use rand::distributions::{Alphanumeric, DistString, Standard, Uniform};
use rand::rngs::OsRng;
use rand::seq::{IteratorRandom, SliceRandom};
use rand::{Rng, RngCore, random, thread_rng};
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn key() -> [u8; 32] {
    let mut bytes = [0u8; 32];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

pub fn slices_of_bytes() {
    let b = key();
    sink(hex::encode(&b[20..])); //~ bits: 96
    sink(hex::encode(&b[8..16])); //~ bits: 64
    sink(hex::encode(&b[..=7])); //~ bits: 64
    sink(hex::encode(b.split_at(8).0)); //~ bits: 64
    sink(hex::encode(b.split_at(8).1)); //~ bits: 192
    sink(hex::encode(b.chunks(8).next().unwrap())); //~ bits: 64
    sink(b.into_iter().take(4).collect::<Vec<u8>>()); //~ bits: 32
    let mut v = b.to_vec();
    v.truncate(8);
    sink(hex::encode(&v)); //~ bits: 64
    let mut v = b.to_vec();
    let head: Vec<u8> = v.drain(..8).collect();
    sink(hex::encode(head)); //~ bits: 64
    sink(hex::encode(v)); //~ bits: 192
    let mut v = b.to_vec();
    let tail = v.split_off(24);
    sink(hex::encode(tail)); //~ bits: 64
    sink(hex::encode(v)); //~ bits: 192
    sink(u64::from_be_bytes(b[..8].try_into().unwrap())); //~ bits: 64
    sink(u32::from_le_bytes([b[0], b[1], b[2], b[3]])); //~ bits: 32
    sink(b[0]); //~ bits: 8
}

pub fn slices_of_text() {
    let t = hex::encode(key());
    sink(&t[56..]); //~ bits: 32
    sink(&t[8..24]); //~ bits: 64
    sink(format!("{t:.8}")); //~ bits: 32
    sink(format!("{:.8}", t)); //~ bits: 32
    sink(t.chars().rev().take(8).collect::<String>()); //~ bits: 32
    sink(t.chars().skip(56).collect::<String>()); //~ bits: 32
    sink(t.split_at(8).0); //~ bits: 32
    sink(t.split_at(8).1); //~ bits: 224
    let mut s = t.clone();
    s.truncate(10);
    sink(&s); //~ bits: 40
    let mut s = t.clone();
    sink(&STANDARD_NO_PAD.encode(key())[..8]); //~ bits: 48
    sink(&URL_SAFE_NO_PAD.encode(key())[..22]); //~ bits: 132
    sink(&BASE64URL_NOPAD.encode(&key())[..8]); //~ bits: 48
    sink(&base32::encode(base32::Alphabet::Crockford, &key())[..8]); //~ bits: 40
    sink(&bs58::encode(key()).into_string()[..8]); //~ bits: 46
}

pub fn buffers_of_any_size() {
    const N: usize = 16;
    let mut b = [0u8; N];
    OsRng.fill_bytes(&mut b);
    sink(URL_SAFE_NO_PAD.encode(b)); //~ bits: 128
    let mut v = Vec::with_capacity(16);
    v.resize(16, 0u8);
    OsRng.fill_bytes(&mut v);
    sink(hex::encode(v)); //~ bits: 128
    let b: [u8; 16] = std::array::from_fn(|_| random());
    sink(hex::encode(b)); //~ bits: 128
}

pub fn integers() {
    let n: u64 = random();
    sink(n >> 32); //~ bits: 32
    sink(n & 0xffff); //~ bits: 16
    sink(n % 10_000); //~ bits: 13
    sink(n as u16); //~ bits: 16
    sink((n as u32).to_string()); //~ bits: 32
    sink(format!("{:06}", n % 1_000_000)); //~ bits: 19
    sink(n as u128); //~ bits: 64
    sink(u128::from(n) << 64); //~ bits: 64
    sink((u128::from(random::<u64>()) << 64) | u128::from(random::<u64>())); //~ bits: 128
    sink(random::<u128>() >> 96); //~ bits: 32
    sink(n ^ 0xdead_beef); //~ bits: 64
    sink(u32::try_from(n & 0xffff_ffff).unwrap()); //~ bits: 32
    sink(n.to_be_bytes()[0]); //~ bits: 8
    sink(hex::encode(&n.to_be_bytes()[..4])); //~ bits: 32
    sink(thread_rng().gen_range(100_000..1_000_000)); //~ bits: 19
    sink(thread_rng().next_u32()); //~ bits: 32
    sink(random::<f64>()); //~ bits: 53
    sink(random::<bool>()); //~ bits: 1
    sink(-(random::<i32>() as i64)); //~ bits: 32
    sink(n.wrapping_add(1)); //~ bits: 64
    sink(n.swap_bytes()); //~ bits: 64
}

pub fn libraries_of_ids() {
    sink(nanoid!()); //~ bits: 126
    sink(nanoid!(10)); //~ bits: 60
    const DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    sink(nanoid!(6, &DIGITS)); //~ bits: 19
    sink(nanoid!(32, &['a', 'b'])); //~ bits: 32
    sink(ulid::Ulid::new()); //~ bits: 80
    sink(ulid::Ulid::new().to_string()); //~ bits: 80
    sink(ulid::Ulid::new().random()); //~ bits: 80
    sink(ulid::Ulid::from(random::<u128>())); //~ bits: 128
    sink(cuid2::create_id()); //~ bits: 118
    sink(Uuid::from_u128(random())); //~ bits: 128
    sink(Uuid::from_bytes(random()).to_string()); //~ bits: 128
    sink(Uuid::new_v4().as_u128() as u64); //~ bits: 64
    sink(Uuid::new_v4().to_string()[..13].to_owned()); //~ bits: 52
    sink(Uuid::new_v4().as_bytes()[..4].to_vec()); //~ bits: 32
}

pub fn choices() {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz012345";
    let mut rng = thread_rng();
    let s: String = (0..10).map(|_| *LETTERS.choose(&mut rng).unwrap() as char).collect();
    sink(s); //~ bits: 50
    let s: String = (0..10).map(|_| LETTERS[rng.gen_range(0..LETTERS.len())] as char).collect();
    sink(s); //~ bits: 50
    let s: String = std::iter::repeat_with(|| rng.sample(Alphanumeric) as char).take(10).collect();
    sink(s); //~ bits: 59
    let s: String = std::iter::repeat(()).map(|()| rng.sample(Alphanumeric)).map(char::from).take(10).collect();
    sink(s); //~ bits: 59
    let s: String = (0..10).map(|_| char::from(rng.gen_range(b'a'..=b'z'))).collect();
    sink(s); //~ bits: 46
    let s: String = (0..10).map(|_| std::char::from_digit(rng.gen_range(0..10), 10).unwrap()).collect();
    sink(s); //~ bits: 33
    sink(Alphanumeric.sample_string(&mut rng, 22)); //~ bits: 130
}

pub fn places_counted_from_the_end() {
    let b = key();
    sink(hex::encode(&b[b.len() - 8..])); //~ bits: 64
    let t = hex::encode(b);
    sink(&t[t.len() - 8..]); //~ bits: 32
    sink(&t[t.len().saturating_sub(8)..]); //~ bits: 32
    let from = t.len() - 4;
    sink(&t[from - 4..]); //~ bits: 32
    sink(t.split_at(t.len() - 8).1); //~ bits: 32
    sink(t.chars().skip(t.chars().count() - 8).collect::<String>()); //~ bits: 32
    sink(&t[t.len() / 2..]); //~ bits: 256
    sink(hex::encode(last(&key(), 8))); //~ bits: 64
}

fn last(bytes: &[u8], n: usize) -> &[u8] {
    &bytes[bytes.len() - n..]
}

pub fn distributions_as_values() {
    let pin: String = thread_rng().sample_iter(Uniform::from(0..10)).take(6).map(|d: u32| d.to_string()).collect();
    sink(pin); //~ bits: 19
}
