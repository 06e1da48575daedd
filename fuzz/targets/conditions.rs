#![no_main]

#[path = "../shared/readers.rs"]
#[allow(dead_code)]
mod readers;

libfuzzer_sys::fuzz_target!(|text: &str| {
    session_audit::on_large_stack(|| readers::conditions(text));
});
