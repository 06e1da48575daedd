//! Lint pages: `lints/<id>.md`, one per lint.
//!
//! A page is front matter (metadata, condition, message; see [`super::front`]) and Markdown prose in
//! a fixed order of headings. The prose is what `explain` and SARIF show; its fenced programs are
//! the lint's tests.

use std::borrow::Cow;
use std::fmt;

use minijinja::value::{Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, filters, tests};

use super::facts;
use super::front::{self, Text};
use super::registry::{Lint, Milder};
use crate::workspace::suggest;

/// The headings of a page, in this order.
pub const HEADINGS: [&str; 7] = [
    "What it does",
    "Why it is a risk",
    "Vulnerable",
    "Fixed",
    "When it stays silent",
    "Known limits",
    "References",
];

const FENCE: &str = "+++";

/// Why a page was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageError {
    /// The page as the user knows it.
    pub file: String,
    /// One-based line.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

impl PageError {
    /// An error at a line of a page.
    pub fn new(file: &str, line: usize, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            message: message.into(),
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for PageError {}

/// A fenced program of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The nearest heading above it.
    pub title: String,
    /// The program; reported lines end in `//~ lint-id`.
    pub code: String,
    /// It stands under `# Vulnerable`, and has to be reported.
    pub vulnerable: bool,
    /// One-based line of the page on which the program begins.
    pub line: usize,
}

/// Parses the page `text`; `file` is what errors call it.
pub fn parse(file: &str, text: &str) -> Result<Lint, PageError> {
    let text = text.replace("\r\n", "\n");
    let (toml, body, body_line) = split(file, &text)?;
    let front = front::read(file, toml)?;
    check_id(file, &front.id)?;
    check_templates(file, &front)?;
    check_headings(file, body, body_line)?;
    Ok(Lint {
        id: front.id.value,
        summary: front.summary,
        level: front.level,
        severity: front.severity,
        precision: front.precision,
        cwe: front.cwe,
        asvs: front.asvs,
        fix: front.fix.map(|fix| fix.value),
        fact: front.fact.value,
        when: front.when.value,
        message: front.message.value,
        exploit: front.exploit.value,
        help: front.help.value,
        missing: front.missing.map(|text| text.value),
        labels: front
            .labels
            .into_iter()
            .map(|(at, text)| (at, text.value))
            .collect(),
        milder: front.milder.map(|case| Milder {
            when: case.when.value,
            level: case.level,
            severity: case.severity,
        }),
        body: body.to_owned(),
        body_line,
    })
}

/// The fenced Rust programs of a lint's page, in order.
pub fn examples(lint: &Lint) -> Vec<Example> {
    let mut section = "";
    let mut title = "";
    let mut examples: Vec<Example> = Vec::new();
    for line in lines(&lint.body) {
        match line.part {
            Part::Heading(1, text) => (section, title) = (text, text),
            Part::Heading(_, text) => title = text,
            Part::Fence("rust") if HEADINGS[2..5].contains(&section) => examples.push(Example {
                title: title.to_owned(),
                code: String::new(),
                vulnerable: section == "Vulnerable",
                line: lint.body_line + line.number + 1,
            }),
            Part::Code("rust", text) if HEADINGS[2..5].contains(&section) => {
                if let Some(example) = examples.last_mut() {
                    example.code.push_str(text);
                    example.code.push('\n');
                }
            }
            Part::Fence(_) | Part::Code(..) | Part::Prose => {}
        }
    }
    examples
}

/// The strict template environment that checks and fills what pages say.
///
/// Pages come with the audited repository, and so cannot make a text much longer than they are: there are
/// no filters but these, and [`unbounded`] refuses loops and repetition.
pub fn environment<'a>() -> Environment<'a> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_filter("capitalize", filters::capitalize);
    environment.add_filter("default", filters::default);
    environment.add_filter("first", filters::first);
    environment.add_filter("join", join);
    environment.add_filter("last", filters::last);
    environment.add_filter("length", filters::length);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("upper", filters::upper);
    environment.add_test("defined", tests::is_defined);
    environment.add_test("endingwith", tests::is_endingwith);
    environment.add_test("in", tests::is_in);
    environment.add_test("none", tests::is_none);
    environment.add_test("sequence", tests::is_sequence);
    environment.add_test("startingwith", tests::is_startingwith);
    environment.add_test("string", tests::is_string);
    environment
}

/// Longest text between the elements of a list: joins of joins would multiply longer ones.
const MAX_JOINER: usize = 16;

/// The elements of a list, with a short text between them.
fn join(list: &Value, between: Option<Cow<'_, str>>) -> Result<String, Error> {
    let refuse = |why| Err(Error::new(ErrorKind::InvalidOperation, why));
    let between = between.unwrap_or_default();
    if between.len() > MAX_JOINER {
        return refuse("the text between joined elements is too long");
    }
    if list.kind() != ValueKind::Seq {
        return refuse("only lists can be joined");
    }
    let elements = list.try_iter()?.map(|element| element.to_string());
    Ok(elements.collect::<Vec<_>>().join(&between))
}

/// What could make an expression grow without bound.
fn unbounded(expression: &str) -> Option<&'static str> {
    expression.contains('*').then_some("`*`")
}

/// The same of a template, where `*` may stand in the text before the first expression. What is quoted or
/// commented out counts too: where that ends is for the template engine to say.
fn unbounded_template(template: &str) -> Option<&'static str> {
    const WORDS: [&str; 4] = ["if", "elif", "else", "endif"];
    for statement in template.split("{%").skip(1) {
        let statement = statement.trim_start_matches(['-', '+']).trim_start();
        let word = statement.split(|c: char| !c.is_alphabetic()).next();
        if !word.is_some_and(|word| WORDS.contains(&word)) {
            return Some("a statement other than `if`");
        }
    }
    let code = template.find(['{'])?;
    unbounded(&template[code..])
}

fn too_much(file: &str, text: &Text, what: &str) -> PageError {
    let message = format!("{what} is not allowed in a page: take it out");
    PageError::new(file, text.line, message)
}

/// Front matter, prose, and the one-based line at which the prose begins.
fn split<'a>(file: &str, text: &'a str) -> Result<(&'a str, &'a str, usize), PageError> {
    let rest = text
        .strip_prefix(FENCE)
        .and_then(|rest| rest.strip_prefix('\n'))
        .ok_or_else(|| PageError::new(file, 1, "a lint page begins with a line `+++`"))?;
    let end = rest.find("\n+++\n").ok_or_else(|| {
        let message = "the front matter does not end: close it with a line `+++`";
        PageError::new(file, 1, message)
    })?;
    let toml = &rest[..=end];
    let body_line = toml.matches('\n').count() + 3;
    Ok((toml, &rest[end + "\n+++\n".len()..], body_line))
}

fn check_id(file: &str, id: &Text) -> Result<(), PageError> {
    let kebab = id.value.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    });
    let stem = std::path::Path::new(file).file_stem();
    if !kebab || ["all", "warnings"].contains(&id.value.as_str()) {
        let message = format!(
            "`id` must be words of a-z and 0-9 joined by dashes, not \"{}\"",
            id.value
        );
        Err(PageError::new(file, id.line, message))
    } else if stem.is_none_or(|stem| stem != id.value.as_str()) {
        let message = format!("`id` is \"{0}\": the page must be called {0}.md", id.value);
        Err(PageError::new(file, id.line, message))
    } else {
        Ok(())
    }
}

fn check_templates(file: &str, front: &front::Front) -> Result<(), PageError> {
    let Some(fields) = facts::fields(&front.fact.value) else {
        let hint = suggest::hint(&front.fact.value, facts::kinds());
        let kinds = facts::kinds().collect::<Vec<_>>().join(", ");
        let message = format!(
            "unknown fact `{}`{hint} (the facts are {kinds})",
            front.fact.value
        );
        return Err(PageError::new(file, front.fact.line, message));
    };
    if let Some(fix) = &front.fix
        && !facts::REPAIRS.contains(&fix.value.as_str())
    {
        let hint = suggest::hint(&fix.value, facts::REPAIRS.iter().copied());
        let message = format!("no fact offers the repair `{}`{hint}", fix.value);
        return Err(PageError::new(file, fix.line, message));
    }
    let mut environment = environment();
    // Nothing is known of any fact yet.
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    let mild = front.milder.iter().map(|case| ("when", &case.when));
    for (key, text) in mild.chain([("when", &front.when)]) {
        if let Some(what) = unbounded(&text.value) {
            return Err(too_much(file, text, what));
        }
        let when = environment
            .compile_expression(&text.value)
            .map_err(|error| template_error(file, key, text, &error))?;
        check_fields(file, text, when.undeclared_variables(true), fields)?;
        check_names(when.eval(())).map_err(|error| template_error(file, key, text, &error))?;
    }
    let templates = [
        ("message", &front.message),
        ("exploit", &front.exploit),
        ("help", &front.help),
    ];
    let missing = front.missing.iter().map(|text| ("missing", text));
    let labels = front.labels.iter().map(|(_, text)| ("labels", text));
    for (key, text) in templates.into_iter().chain(missing).chain(labels) {
        if let Some(what) = unbounded_template(&text.value) {
            return Err(too_much(file, text, what));
        }
        let template = environment
            .template_from_str(&text.value)
            .map_err(|error| template_error(file, key, text, &error))?;
        check_fields(file, text, template.undeclared_variables(true), fields)?;
        check_names(template.render(()))
            .map_err(|error| template_error(file, key, text, &error))?;
    }
    Ok(())
}

/// Are the filters and tests there that came to be used? All other errors are for lack of a fact.
fn check_names<T>(tried: Result<T, Error>) -> Result<(), Error> {
    let unknown = [
        ErrorKind::UnknownFilter,
        ErrorKind::UnknownTest,
        ErrorKind::UnknownFunction,
    ];
    match tried {
        Err(error) if unknown.contains(&error.kind()) => Err(error),
        _ => Ok(()),
    }
}

fn template_error(file: &str, key: &str, text: &Text, error: &minijinja::Error) -> PageError {
    let line = text.line + error.line().unwrap_or(1).saturating_sub(1);
    let detail = error.detail().unwrap_or("cannot be read");
    let message = format!("`{key}` is no valid template: {detail} (the syntax is minijinja's)");
    PageError::new(file, line, message)
}

fn check_fields(
    file: &str,
    text: &Text,
    used: impl IntoIterator<Item = String>,
    fields: &[&str],
) -> Result<(), PageError> {
    let unknown = used
        .into_iter()
        .filter(|name| !fields.contains(&name.as_str()))
        .min();
    match unknown {
        None => Ok(()),
        Some(name) => {
            let hint = suggest::hint(&name, fields.iter().copied());
            let fields = fields.join(", ");
            let message = format!("the fact has no field `{name}`{hint} (its fields are {fields})");
            Err(PageError::new(file, text.line, message))
        }
    }
}

fn check_headings(file: &str, body: &str, body_line: usize) -> Result<(), PageError> {
    let mut due = HEADINGS.iter();
    for line in lines(body) {
        let Part::Heading(1, text) = line.part else {
            continue;
        };
        match due.next() {
            Some(heading) if *heading == text => {}
            Some(heading) => {
                let hint = match HEADINGS.contains(&text) {
                    true => String::new(),
                    false => suggest::hint(text, HEADINGS),
                };
                let message = format!("expected the heading `# {heading}`, found `# {text}`{hint}");
                return Err(PageError::new(file, body_line + line.number, message));
            }
            None => {
                let message = format!("unexpected heading `# {text}` after `# References`");
                return Err(PageError::new(file, body_line + line.number, message));
            }
        }
    }
    match due.next() {
        None => Ok(()),
        Some(heading) => {
            let message = format!("missing the heading `# {heading}`: add it at the end");
            let last = body_line + body.lines().count().saturating_sub(1);
            Err(PageError::new(file, last, message))
        }
    }
}

/// What a line of Markdown is, as far as pages care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A heading: its depth and text.
    Heading(usize, &'a str),
    /// The opening or closing line of a code block, with the block's language.
    Fence(&'a str),
    /// A line inside a code block of that language.
    Code(&'a str, &'a str),
    /// Anything else.
    Prose,
}

/// A line of Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Zero-based number in the text.
    pub number: usize,
    /// The line itself.
    pub text: &'a str,
    /// What it is.
    pub part: Part<'a>,
}

/// Classifies the lines of a page's prose.
pub fn lines(body: &str) -> impl Iterator<Item = Line<'_>> {
    let mut language = None;
    body.lines().enumerate().map(move |(number, text)| {
        let part = match (text.strip_prefix("```"), language) {
            (Some(name), None) => {
                language = Some(name.trim());
                Part::Fence(name.trim())
            }
            (Some(_), Some(_)) => {
                language = None;
                Part::Fence("")
            }
            (None, Some(language)) => Part::Code(language, text),
            (None, None) => heading(text).unwrap_or(Part::Prose),
        };
        Line { number, text, part }
    })
}

fn heading(text: &str) -> Option<Part<'_>> {
    let title = text.trim_start_matches('#');
    let depth = text.len() - title.len();
    let title = title.strip_prefix(' ')?;
    (depth > 0).then(|| Part::Heading(depth, title.trim()))
}

/// The text below a top-level heading, up to the next one.
pub fn section<'a>(body: &'a str, heading: &str) -> &'a str {
    let mut start = None;
    let mut offset = 0;
    for line in lines(body) {
        if let Part::Heading(1, text) = line.part {
            match start {
                Some(start) => return body[start..offset].trim(),
                None if text == heading => start = Some(offset + line.text.len()),
                None => {}
            }
        }
        offset += line.text.len() + 1;
    }
    start.map_or("", |start| body[start..].trim())
}
