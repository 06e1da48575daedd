//! Programs that make a careless analysis explode.

use std::fmt::Write as _;

use super::generate::generate;
use super::run::{Repository, VICTIM};

/// What scripts/bench measures is the real thing: all that was planted is found, and nothing else.
#[test]
fn a_generated_workspace() {
    let repository = Repository::new("");
    let root = repository.path("generated");
    let written = generate(&root, 15_000).expect("writable");
    let only = ["-A", "all", "-D", "client-controlled-session-key"];
    let ran = repository.audit_at("generated", &only);
    assert!(written.planted > 5 && written.lines > 14_000);
    assert_eq!(ran.out.lines().count(), written.planted, "{}", ran.out);
}

#[test]
fn a_chain_of_5_000_functions() {
    let mut text = String::new();
    for at in 0..5_000 {
        let next = at + 1;
        let _ = writeln!(text, "pub fn f{at}(s: String) -> String {{ f{next}(s) }}");
    }
    text += "pub fn f5000(s: String) -> String { s }\n";
    Repository::new(&text).still_found("");
}

#[test]
fn ten_thousand_mutually_recursive_functions() {
    let mut text = VICTIM.to_owned();
    let count = 10_000;
    for at in 0..count {
        let (next, other) = ((at + 1) % count, (at * 7 + 3) % count);
        let _ = writeln!(
            text,
            "pub async fn f{at}(db: &Client, s: String, n: u32) {{ \
             if n > {at} {{ f{next}(db, s, n - 1).await }} else {{ f{other}(db, s, n - 2).await }} }}"
        );
    }
    let repository = Repository::new("mod odd;");
    repository.write("src/odd.rs", text);
    repository.still_found("");
}

#[test]
fn a_thousand_handlers_on_one_store() {
    let mut text = VICTIM.replace("pub async fn start", "pub async fn first");
    text += "pub struct Store { db: Client }\nimpl Store {\n\
        pub async fn save(&self, id: String) {\n\
        let put = self.db.put_item().table_name(\"sessions\");\n\
        let put = put.item(\"session_token\", AttributeValue::S(id));\n\
        let _ = put.item(\"user_id\", AttributeValue::S(\"a\".to_owned())).send().await;\n}\n}\n";
    for at in 0..1_000 {
        let _ = writeln!(
            text,
            "pub async fn h{at}(State(store): State<std::sync::Arc<Store>>, Form(form): Form<Start>) {{ \
             store.save(form.session).await }}"
        );
    }
    let repository = Repository::new("mod odd;");
    repository.write("src/odd.rs", text);
    repository.still_found("");
}
