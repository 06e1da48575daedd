//! Large and many files.

use super::run::Repository;

#[test]
fn a_file_beyond_the_bound_is_named() {
    let repository = Repository::new("mod huge;");
    repository.write("src/huge.rs", "// a comment\n".repeat(1_400_000));
    repository.still_found("src/huge.rs: is larger than 16 MiB");
}

#[test]
fn folders_nested_deeply() {
    let repository = Repository::new("");
    let deep = "d/".repeat(300);
    repository.write(&format!("src/{deep}f.rs"), "pub fn f() {}");
    repository.still_found("limit[");
}

#[test]
fn many_findings_and_many_limits() {
    let repository = Repository::new("mod odd;");
    repository.write(
        "src/odd.rs",
        "opaque!{ x }\nfn f() { unknown!(a b c) }\n".repeat(20_000),
    );
    repository.still_found("");
}
