//! Programs of awkward shapes cost what their size costs: twice the program is about twice the work.
//!
//! What is counted is work, not time: operations run, and values made.

use std::fmt::Write as _;

use session_audit::flow::engine::{Engine, MAX_VALUES};
use session_audit::on_large_stack;
use session_audit::resolve::components::Component;
use session_audit::resolve::load::load_needed;
use session_audit::session;
use session_audit::workspace::{Config, Options, Workspace};

const HEAD: &str = r#"
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use axum::{Router, extract::{Form, State}, routing::post};

#[derive(serde::Deserialize)]
pub struct Login { sid: String, kind: usize }

#[derive(Clone)]
pub struct App { db: Client }

async fn put(db: &Client, sid: &str) -> Result<(), String> {
    let put = db.put_item().table_name("sessions").item("session_id", AttributeValue::S(sid.to_owned()));
    put.send().await.map_err(|e| e.to_string())?;
    Ok(())
}
"#;

/// What auditing a program comes to.
#[derive(Debug)]
struct Cost {
    work: usize,
    facts: Vec<&'static str>,
    limits: Vec<String>,
}

impl Cost {
    fn stores(&self) -> usize {
        self.facts
            .iter()
            .filter(|kind| **kind == "store-write")
            .count()
    }
}

/// Audits a program with a handler of this body.
fn audit(items: &str, handler: &str) -> Cost {
    audit_within(MAX_VALUES, items, handler)
}

/// The same, when a function may make so many values.
fn audit_within(max_values: usize, items: &str, handler: &str) -> Cost {
    let text = format!(
        "{HEAD}\n{items}\npub async fn login(State(app): State<App>, Form(form): Form<Login>) -> Result<(), String> {{\n{handler}\n}}\n\
         pub fn router() -> Router<App> {{ Router::new().route(\"/login\", post(login)) }}\n"
    );
    audit_text(max_values, &text)
}

fn audit_text(max_values: usize, text: &str) -> Cost {
    let folder = tempfile::tempdir().expect("a folder");
    let write =
        |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    std::fs::create_dir(folder.path().join("src")).expect("made");
    write(
        "Cargo.toml",
        "[package]\nname = \"shape\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\naws-sdk-dynamodb = \"1\"\naxum = \"0.8\"\nserde = \"1\"\ntower-service = \"0.3\"\ntracing = \"0.1\"\n",
    );
    write("src/lib.rs", text);
    let options = Options {
        manifest_path: Some(folder.path().join("Cargo.toml")),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let config = Config::default();
    let loaded = load_needed(&workspace, &config).expect("no stubs");
    on_large_stack(|| {
        let whole = Component::whole(&loaded.program);
        let mut engine = Engine::new(&loaded.program, &whole);
        engine.max_values = max_values;
        let entries = engine.entries();
        let facts = session::facts(&mut engine, &entries, &config, &[], &loaded.sources);
        Cost {
            work: engine.work + engine.values.size(),
            facts: facts.list.iter().map(|fact| fact.kind).collect(),
            limits: engine
                .limits
                .iter()
                .map(|limit| limit.detail.clone())
                .collect(),
        }
    })
}

/// Twice the size is at most two and a half times the work.
#[track_caller]
fn grows_with_size(size: usize, program: impl Fn(usize) -> (String, String)) -> Cost {
    let cost = |size| {
        let (items, handler) = program(size);
        audit(&items, &handler)
    };
    let (one, two) = (cost(size), cost(2 * size));
    assert!(
        2 * two.work <= 5 * one.work,
        "{size}: {}, twice that: {}",
        one.work,
        two.work
    );
    two
}

/// `part(0) part(1) ..`
fn each(size: usize, part: impl Fn(usize) -> String) -> String {
    (0..size).map(part).collect()
}

#[test]
fn chains_of_calls() {
    let cost = grows_with_size(100, |size| {
        let call = |at| {
            format!(
                "async fn f{at}(db: &Client, s: &str) -> Result<(), String> {{ f{}(db, s).await }}\n",
                at + 1
            )
        };
        let last = format!("use put as f{size};\n");
        (
            each(size, call) + &last,
            "f0(&app.db, &form.sid).await".to_owned(),
        )
    });
    assert!(cost.stores() >= 1, "{cost:?}");
}

#[test]
fn a_chain_beyond_the_bound_is_a_limit() {
    let call = |at| {
        format!(
            "async fn f{at}(db: &Client, s: &str) -> Result<(), String> {{ f{}(db, s).await }}\n",
            at + 1
        )
    };
    let items = each(1000, call) + "use put as f1000;\n";
    let cost = audit(&items, "f0(&app.db, &form.sid).await");
    assert!(
        cost.limits
            .iter()
            .any(|limit| limit.contains("nested too deeply")),
        "{cost:?}"
    );
}

#[test]
fn too_much_to_follow_is_a_limit() {
    let step = |at| {
        format!(
            "async fn f{at}(db: &Client, sid: &str) -> Result<(), String> {{ f{}(db, sid).await }}\n",
            at + 1
        )
    };
    let last =
        "async fn f50(db: &Client, sid: &str) -> Result<(), String> { put(db, sid).await }\n";
    let items = each(50, step) + last;
    let handler = "f0(&app.db, &form.sid).await";
    let is_said = |cost: &Cost| {
        cost.limits
            .iter()
            .any(|limit| limit.contains("too much to follow"))
    };
    let all = audit(&items, handler);
    assert!(all.stores() == 1 && !is_said(&all), "{all:?}");
    let cut = audit_within(100, &items, handler);
    assert!(cut.work < all.work && is_said(&cut), "{cut:?}");
}

#[test]
fn functions_that_call_each_other() {
    grows_with_size(60, |size| {
        let function = |at| {
            let (next, other) = ((at + 1) % size, (at * 7 + 3) % size);
            format!(
                "fn f{at}(s: &str, k: usize) -> String {{ if k == {at} {{ s.to_owned() }} else {{ f{next}(s, k - 1) + &f{other}(s, k / 2) }} }}\n"
            )
        };
        (
            each(size, function),
            "let s = f0(&form.sid, form.kind); put(&app.db, &s).await".to_owned(),
        )
    });
}

#[test]
fn cells_in_one_list() {
    let cost = grows_with_size(300, |size| {
        let push = |at| format!("all.push(std::sync::Mutex::new(String::from(\"{at}\")));\n");
        let handler = format!(
            "let mut all = vec![std::sync::Mutex::new(form.sid)];\n{}let first = all[0].lock().unwrap().clone();\nput(&app.db, &first).await",
            each(size, push)
        );
        (String::new(), handler)
    });
    assert!(cost.stores() >= 1, "{cost:?}");
}

/// Each of them may hold any other; in any order they are as many ways as there are orders.
#[test]
fn wrappers_of_wrappers() {
    let cost = grows_with_size(5, |size| {
        let layer = |at| {
            format!(
                r#"#[derive(Clone)]
pub struct Layer{at}<S> {{ inner: S, name: String }}
impl<S: Service<Request> + Clone> Service<Request> for Layer{at}<S> {{
    type Response = S::Response;
    type Error = S::Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {{ self.inner.poll_ready(cx) }}
    fn call(&mut self, mut request: Request) -> Self::Future {{
        request.extensions_mut().insert(Seen{at}(self.name.clone()));
        let mut inner = self.inner.clone();
        Box::pin(async move {{
            let mut response = inner.call(request).await?;
            response.headers_mut().insert("x-layer", "{at}".parse().unwrap());
            Ok(response)
        }})
    }}
}}
#[derive(Clone)]
pub struct Seen{at}(pub String);
"#
            )
        };
        let items = format!(
            "use axum::extract::Request;\nuse std::task::{{Context, Poll}};\nuse tower_service::Service;\n{}",
            each(size, layer)
        );
        (items, "put(&app.db, &form.sid).await".to_owned())
    });
    assert_eq!(cost.stores(), 1, "{cost:?}");
}

/// What holds its own address is followed once.
#[test]
fn an_address_of_itself() {
    let items = "pub struct Event { name: String, inside: Vec<Event>, around: Option<&'static mut Event> }
        pub struct Scope { open: Option<&'static mut Event> }
        impl Scope {
            pub unsafe fn begin(&mut self, name: &str) -> &'static mut Event {
                let at = if let Some(ref mut around) = self.open {
                    around.inside.push(Event { name: name.to_string(), inside: vec![], around: None });
                    around.inside.last_mut().unwrap() as *mut Event
                } else {
                    Box::leak(Box::new(Event { name: name.to_string(), inside: vec![], around: None })) as *mut Event
                };
                (*at).around = Some(&mut (*at));
                std::mem::swap(&mut (*at).around, &mut self.open);
                &mut (*at)
            }
        }";
    let handler = "let mut scope = Scope { open: None };
        let event = unsafe { scope.begin(&form.sid) };
        put(&app.db, &event.name).await";
    assert_eq!(audit(items, handler).stores(), 1);
}

#[test]
fn arms_of_a_match_that_go_on_together() {
    let cost = grows_with_size(60, |size| {
        let arm = |at| {
            format!(
                "{at} => if form.sid.len() > {at} {{ format!(\"{at}-{{}}\", form.sid) }} else {{ form.sid.clone() }},\n"
            )
        };
        let handler = format!(
            "let s = match form.kind {{ {} _ => form.sid.clone() }};\n{}put(&app.db, &s).await",
            each(size, arm),
            "let s = s + \"-\";\n".repeat(50)
        );
        (String::new(), handler)
    });
    assert!(cost.stores() >= 1, "{cost:?}");
    assert!(cost.limits.is_empty(), "{cost:?}");
}

#[test]
fn arms_of_a_match_that_all_store() {
    let cost = grows_with_size(60, |size| {
        let function = |at| {
            format!(
                "async fn f{at}(db: &Client, s: &str) -> Result<(), String> {{ if s.len() > {at} {{ return Err(\"no\".to_owned()); }} put(db, s).await }}\n"
            )
        };
        let arm = |at| format!("{at} => f{at}(&app.db, &form.sid).await?,\n");
        let handler = format!("match form.kind {{ {} _ => () }};\nOk(())", each(size, arm));
        (each(size, function), handler)
    });
    assert!(cost.stores() >= 1, "{cost:?}");
}

#[test]
fn handlers_on_one_store() {
    grows_with_size(60, |size| {
        let mut items = each(size, |at| {
            format!(
                "pub async fn h{at}(State(app): State<App>, Form(form): Form<Login>) -> Result<(), String> {{ let s = format!(\"{at}#{{}}\", form.sid); put(&app.db, &s).await }}\n"
            )
        });
        let _ = writeln!(
            items,
            "pub fn all() -> Router<App> {{ Router::new(){} }}",
            each(size, |at| format!(".route(\"/{at}\", post(h{at}))"))
        );
        (items, "put(&app.db, &form.sid).await".to_owned())
    });
}

#[test]
fn one_step_after_another() {
    grows_with_size(40, |size| {
        let step = |at| {
            format!(
                "if form.kind > {at} {{ s = format!(\"{{s}}-{at}\"); put(&app.db, &s).await?; }}\n"
            )
        };
        (
            String::new(),
            format!("let mut s = form.sid.clone();\n{}Ok(())", each(size, step)),
        )
    });
}

#[test]
fn tables_of_constants() {
    let cost = grows_with_size(1000, |size| {
        let items = format!(
            "static NAMES: [&str; {size}] = [{}];\n",
            each(size, |at| format!("\"name{at}\", "))
        );
        (
            items,
            "let s = format!(\"{}{}\", NAMES[form.kind], form.sid); put(&app.db, &s).await"
                .to_owned(),
        )
    });
    assert!(cost.stores() >= 1, "{cost:?}");
}

/// A hundred functions of a library, each of which prints what it is given and asks its successor.
fn printing_library() -> String {
    each(100, |at| {
        format!(
            "pub fn step{at}(session_id: &str) -> usize {{ tracing::info!(\"session {{session_id}}\"); step{}(session_id) + 1 }}\n",
            at + 1
        )
    }) + "pub fn step100(session_id: &str) -> usize { session_id.len() }\n"
}

#[test]
fn what_only_prints_where_no_session_is_kept() {
    let keeping = format!("{HEAD}{}", printing_library());
    let keeping = audit_text(MAX_VALUES, &keeping);
    assert!(keeping.work > 1_000, "{keeping:?}");
    let printing = audit_text(MAX_VALUES, &printing_library());
    assert!(printing.work * 20 < keeping.work, "{printing:?}");
}

#[test]
fn headers_that_are_not_looked_at() {
    let program = |name: &str| {
        let first = format!(
            "use axum::http::{{HeaderMap, HeaderValue, header::{name}}};\n\
             pub fn send(headers: &mut HeaderMap, text: &str) -> usize {{ headers.insert({name}, HeaderValue::from_str(text).unwrap()); step0(text) }}\n"
        );
        audit_text(MAX_VALUES, &(first + &printing_library()))
    };
    let (answering, asking) = (program("SET_COOKIE"), program("AUTHORIZATION"));
    assert!(answering.work > 1_000, "{answering:?}");
    assert!(asking.work * 20 < answering.work, "{asking:?}");
}
