//! SARIF: the official schema, and what validators do not look at.

use serde_json::Value;
use session_audit::report::{Format, Report, Style, render};
use session_audit::workspace::Repository;

use super::{fixture, schema};

fn sarif(report: &Report) -> Value {
    let mut out = Vec::new();
    render(Format::Sarif, report, &Style::default(), &mut out).expect("memory does not fail");
    serde_json::from_slice(&out).expect("JSON")
}

fn run(report: &Report) -> Value {
    sarif(report)["runs"][0].clone()
}

#[test]
fn it_follows_the_official_schema() {
    let logs = [fixture::report(), fixture::clean()].map(|report| sarif(&report));
    let faults = schema::faults(&logs);
    assert!(faults.is_empty(), "{faults:#?}");
    let mut broken = sarif(&fixture::report());
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(
        !schema::faults([&broken]).is_empty(),
        "the schema checks enumerations"
    );
}

#[test]
fn without_findings_the_results_are_an_empty_list() {
    assert_eq!(run(&fixture::clean())["results"], serde_json::json!([]));
}

#[test]
fn rules_are_sorted_and_complete() {
    let run = run(&fixture::report());
    let rules = run["tool"]["driver"]["rules"].as_array().expect("a list");
    let ids: Vec<_> = rules
        .iter()
        .map(|rule| rule["id"].as_str().expect("an id"))
        .collect();
    assert!(ids.is_sorted() && ids.len() >= 7, "{ids:?}");
    for rule in rules {
        for member in ["shortDescription", "fullDescription", "help"] {
            let text = rule[member]["text"].as_str().expect("a text");
            assert!((1..=1024).contains(&text.chars().count()), "{member}");
        }
        assert!(
            rule["help"]["markdown"]
                .as_str()
                .is_some_and(|page| page.contains("# Fixed"))
        );
        assert!(
            rule["name"]
                .as_str()
                .is_some_and(|name| name.starts_with(char::is_uppercase))
        );
        let properties = &rule["properties"];
        let tags = properties["tags"].as_array().expect("a list");
        assert!(
            tags.contains(&"security".into()) && tags.len() <= 10,
            "{tags:?}"
        );
        assert!(tags.iter().any(|tag| {
            tag.as_str()
                .is_some_and(|tag| tag.starts_with("external/cwe/cwe-"))
        }));
        let severity = properties["security-severity"]
            .as_str()
            .expect("a string, not a number");
        assert!((0.1..=10.0).contains(&severity.parse().expect("a number in it")));
        assert!(properties["precision"].is_string());
        let uri = rule["helpUri"].as_str().expect("a URI");
        assert!(uri.starts_with("https://cwe.mitre.org/"), "{uri}");
    }
}

#[test]
fn a_result_is_complete() {
    let report = fixture::report();
    let run = run(&report);
    let result = &run["results"][1];
    assert_eq!(result["ruleId"], "client-controlled-session-key");
    let index = result["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!(
        run["tool"]["driver"]["rules"][index]["id"],
        result["ruleId"]
    );
    assert_eq!(result["level"], "error");
    assert_eq!(
        result["message"]["text"],
        "The key `session_token` of a session item comes from the request (form `session`) \
         ([app/src/http.rs:5](1)). Missing: no condition \\[at all\\] restricts the write to a \
         session that exists. Exploit: The attacker picks an id. The server stores the victim's \
         session under it. The attacker sends the same id and is logged in as the victim. Help: \
         make the id on the server with a CSPRNG."
    );
    assert_eq!(result["relatedLocations"][0]["id"], 1);
    let fingerprints = &result["partialFingerprints"];
    assert_eq!(fingerprints["sessionAudit/v1"], "00112233445566ff");
    let hash = fingerprints["primaryLocationLineHash"]
        .as_str()
        .expect("a hash");
    assert!(hash.ends_with(":1") && hash.len() > 8, "{hash}");
    assert_eq!(
        result["fixes"],
        serde_json::json!([{
            "description": { "text": "Put a fresh id in its place." },
            "artifactChanges": [{
                "artifactLocation": {
                    "uri": "my%20store/src/%C3%A4.rs", "uriBaseId": "%SRCROOT%", "index": 1
                },
                "replacements": [{
                    "deletedRegion": {
                        "startLine": 4, "startColumn": 56, "endLine": 4, "endColumn": 70
                    },
                    "insertedContent": { "text": "fresh_id()" }
                }]
            }]
        }])
    );
    assert_eq!(result["suppressions"], Value::Null);
    assert_eq!(result["rank"], Value::Null);
}

#[test]
fn places_are_relative_encoded_and_counted_in_utf16_units() {
    let run = run(&fixture::report());
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let place = &run["results"][1]["locations"][0]["physicalLocation"];
    let location = &place["artifactLocation"];
    assert_eq!(location["uri"], "my%20store/src/%C3%A4.rs");
    assert_eq!(location["uriBaseId"], "%SRCROOT%");
    let index = location["index"].as_u64().expect("an index") as usize;
    assert_eq!(run["artifacts"][index]["location"]["uri"], location["uri"]);
    assert_eq!(run["originalUriBaseIds"]["%SRCROOT%"]["uri"], Value::Null);
    // Two tabs, `/* 𝕊 */ put` with 𝕊 as two units, then `.item(..)`.
    assert_eq!(
        place["region"],
        serde_json::json!({ "startLine": 4, "startColumn": 15, "endLine": 4, "endColumn": 72 })
    );
    assert!(!run.to_string().contains("/work"), "no machine path");
}

#[test]
fn the_path_is_an_inline_code_flow_in_order() {
    let run = run(&fixture::report());
    let flow = &run["results"][1]["codeFlows"][0]["threadFlows"][0]["locations"];
    let steps: Vec<_> = flow
        .as_array()
        .expect("a list")
        .iter()
        .map(|step| {
            let text = step["location"]["message"]["text"]
                .as_str()
                .expect("a text");
            (
                step["executionOrder"].as_u64(),
                step["importance"].as_str(),
                text,
            )
        })
        .collect();
    assert_eq!(
        steps,
        [
            (
                Some(1),
                Some("essential"),
                "the client supplies `session` in the form"
            ),
            (Some(2), Some("important"), "passed to `save` as `sid`"),
            (
                Some(3),
                Some("essential"),
                "becomes the key `session_token`"
            ),
        ]
    );
    let name = &flow[2]["location"]["logicalLocations"][0]["fullyQualifiedName"];
    assert_eq!(name, "store::Store::save");
}

/// GitHub refuses two reports of one category in one workflow.
#[test]
fn runs_over_different_code_have_different_categories() {
    let category = |report: &Report| run(report)["automationDetails"]["id"].clone();
    let mut report = fixture::report();
    assert_eq!(category(&report), "cargo-session-audit/");
    report.repository.prefix = "services/desk/".to_owned();
    assert_eq!(category(&report), "cargo-session-audit/services/desk/");
    report.packages[1].selected = false;
    assert_eq!(category(&report), "cargo-session-audit/services/desk/app/");
}

#[test]
fn limits_are_notifications() {
    let run = run(&fixture::report());
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    assert_eq!(invocation["exitCode"], 1);
    let notifications = invocation["toolExecutionNotifications"]
        .as_array()
        .expect("a list");
    assert_eq!(notifications.len(), 2);
    assert_eq!(notifications[0]["descriptor"]["id"], "unparsed");
    assert_eq!(notifications[0]["level"], "warning");
    assert_eq!(
        notifications[0]["locations"][0]["physicalLocation"]["region"]["startLine"],
        1
    );
    assert_eq!(notifications[1]["locations"], Value::Null);
}

#[test]
fn places_are_relative_to_the_repository_that_holds_the_workspace() {
    let mut report = fixture::report();
    report.repository = Repository {
        root: "/".into(),
        prefix: "work space/".to_owned(),
    };
    let run = run(&report);
    let result = &run["results"][1];
    let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(*uri, "work%20space/my%20store/src/%C3%A4.rs");
    let text = result["message"]["text"].as_str().expect("a text");
    assert!(text.contains("[work space/app/src/http.rs:5](1)"), "{text}");
}

#[test]
fn a_path_that_is_too_long_keeps_its_ends() {
    let mut report = fixture::report();
    let finding = &mut report.findings[1];
    let middle = finding.steps[1].clone();
    finding
        .steps
        .splice(1..1, std::iter::repeat_n(middle, 1_500));
    let run = run(&report);
    let result = &run["results"][1];
    let flow = &result["codeFlows"][0]["threadFlows"][0]["locations"];
    let flow = flow.as_array().expect("a list");
    assert_eq!(flow.len(), 1_000);
    let order = |at: usize| flow[at]["executionOrder"].as_u64();
    assert_eq!(
        [order(0), order(499), order(500), order(999)],
        [Some(1), Some(500), Some(1_004), Some(1_503)]
    );
    let related = result["relatedLocations"].as_array().expect("a list");
    assert_eq!(related.len(), 1_001, "the steps and one label");
    let last = run["invocations"][0]["toolExecutionNotifications"][2].clone();
    assert_eq!(
        last["message"]["text"],
        "Code scanning shows 1000 steps of a path; 503 in the middle of this one are left out."
    );
    assert!(last["locations"][0]["physicalLocation"]["region"].is_object());
}
