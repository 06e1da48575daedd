#![no_main]

#[path = "../shared/choices.rs"]
mod choices;
#[path = "../shared/programs.rs"]
mod programs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut choices = choices::Choices::of(bytes);
    let program = programs::Program::random(&mut choices);
    assert_eq!(program.found(), program.planted(), "{}", program.text());
});
