//! The official JSON schema of SARIF.

use serde_json::Value;

const SCHEMA: &str = include_str!("../schema/sarif-2.1.0.json");

/// What is wrong with each of some SARIF logs.
pub fn faults<'v>(logs: impl IntoIterator<Item = &'v Value>) -> Vec<String> {
    let mut schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    // The one fault of the official text: an unbalanced bracket in a pattern.
    for owner in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][owner]["properties"]["language"]["pattern"];
        assert_eq!(*language, "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$");
        *language = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$".into();
    }
    let validator = jsonschema::validator_for(&schema).expect("the schema is sound");
    let mut faults = Vec::new();
    for log in logs {
        let errors = validator.iter_errors(log);
        faults.extend(errors.map(|e| format!("{e} at {}", e.instance_path())));
    }
    faults
}
