//! dependencies: uuid = "1", rand = "0.8", hex = "0.4", base64 = "0.22", sha2 = "0.10"

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::OsRng;
use rand::{Rng, RngCore, SeedableRng, random, thread_rng};
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub fn uuids() {
    sink(Uuid::new_v4()); //~ bits: 122
    sink(Uuid::new_v4().to_string()); //~ bits: 122
    sink(Uuid::new_v4().simple().to_string()); //~ bits: 122
    sink(format!("SESSION#{}", Uuid::new_v4())); //~ bits: 122
    sink(format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())); //~ bits: 244
    sink(&Uuid::new_v4().simple().to_string()[..8]); //~ bits: 32
    sink(hex::encode(Uuid::new_v4().as_bytes())); //~ bits: 122
    let id = Uuid::new_v4();
    sink(format!("{id}{id}")); //~ bits: 122
    sink(if coin() { id.to_string() } else { "guest".into() }); //~ bits: 0
}

pub fn numbers() {
    sink(random::<u64>()); //~ bits: 64
    sink(random::<u128>().to_string()); //~ bits: 128
    sink(thread_rng().r#gen::<u32>()); //~ bits: 32
    let token: u64 = thread_rng().r#gen();
    sink(token); //~ bits: 64
    sink(token % 1_000_000); //~ bits: 19
    sink(token as u32); //~ bits: 32
    sink(thread_rng().gen_range(0..1000)); //~ bits: 9
    sink(OsRng.next_u64()); //~ bits: 64
    sink(format!("{:016x}", token)); //~ bits: 64
}

pub fn buffers() {
    let mut bytes = [0u8; 32];
    thread_rng().fill_bytes(&mut bytes);
    sink(hex::encode(bytes)); //~ bits: 256
    sink(URL_SAFE_NO_PAD.encode(bytes)); //~ bits: 256
    sink(hex::encode(&bytes[..8])); //~ bits: 64
    let key: [u8; 16] = random();
    sink(hex::encode(key)); //~ bits: 128
    let digest = Sha256::digest(&bytes[..4]);
    sink(hex::encode(digest)); //~ bits: 32
    sink(hex::encode(Sha256::digest(bytes))); //~ bits: 256
}

pub fn seeded() {
    let mut rng = rand::rngs::StdRng::seed_from_u64(42);
    sink(rng.next_u64()); //~ bits: 64
    let mut rng = rand::rngs::StdRng::from_entropy();
    sink(rng.next_u64()); //~ bits: 64
}

pub fn pieces() {
    let id = Uuid::new_v4().to_string();
    sink(id.get(..8)); //~ bits: 32
    sink(id.get(0..=7).map(str::to_owned)); //~ bits: 32
    sink(id.chars().take(8).collect::<String>()); //~ bits: 32
    sink(&id[..=7]); //~ bits: 32
    sink(id.split('-').next()); //~ bits: 48
    sink(id.split("-").nth(4)); //~ bits: 48
    let groups: Vec<&str> = id.split('-').collect();
    sink(groups[0]); //~ bits: 48
    sink(id.split_once('-').unwrap().0); //~ bits: 48
    sink(id.split_once('-').unwrap().1); //~ bits: 122
    sink(id.rsplit_once('-').unwrap().1); //~ bits: 48
    sink(id.split('_').next()); //~ bits: 122
    sink(format!("s-{}", Uuid::new_v4().simple()).split('-').nth(1)); //~ bits: 122
    sink(Uuid::new_v4().as_u64_pair().0); //~ bits: 64
    sink(Uuid::new_v4().as_fields().0); //~ bits: 32
    sink(thread_rng().gen_range(0..=255)); //~ bits: 8
    sink(thread_rng().gen_range(0..255)); //~ bits: 7
}
