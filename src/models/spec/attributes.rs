//! The attributes that say what an item of a library is or does, and what is wrong with them.

use std::fmt;

use super::grammar::{Parser, Scope, unquote};
use super::{EVENTS, FnModel, KINDS, SERVICES, TypeModel};
use crate::ir::{Attr, Span, Symbol};
use crate::workspace::suggest::closest;

const FN_ATTRS: &[&str] = &[
    "flow", "event", "outcome", "asserts", "guards", "spawns", "diverges", "builds", "lazy",
    "serves",
];
const TYPE_ATTRS: &[&str] = &["extractor", "transparent", "channel"];
/// Rust's own attributes, near misses of ours or not.
const RUST_ATTRS: &[&str] = &[
    "allow",
    "cfg",
    "cfg_attr",
    "cold",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "inline",
    "must_use",
    "non_exhaustive",
    "repr",
    "serde",
    "test",
    "track_caller",
    "warn",
];
/// What shows that a function goes through the elements of its arguments.
const WALKING: &[&str] = &[
    "[*]",
    "from_iter",
    "each(",
    "head(",
    "last(",
    "nth(",
    "some(",
    "skip(",
    "append(",
    "zipped(",
    "enumerated(",
];

/// The methods in `via(T::method, ..)`.
fn via_methods(text: &str) -> impl Iterator<Item = Symbol> {
    let calls = text.split("via(").skip(1);
    calls.filter_map(|call| {
        let method = call.split_once("::")?.1;
        Some(Symbol::new(method.split([',', ')']).next()?.trim()))
    })
}

/// The methods that a flow calls without a `via`.
fn unwritten_calls(text: &str) -> impl Iterator<Item = Symbol> {
    let methods = [
        ("awaited(", &["poll", "into_future"][..]),
        ("dropped(", &["drop"]),
    ];
    let used = methods.into_iter().filter(|(name, _)| text.contains(name));
    used.flat_map(|(_, methods)| methods)
        .map(|name| Symbol::new(name))
}

/// A model attribute that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecError {
    /// The attribute.
    pub span: Span,
    /// What was expected, and where in the attribute's text.
    pub message: String,
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SpecError {}

impl FnModel {
    /// Reads the attributes of a function. `params` are its parameters without `self`; `generics` those
    /// of the function and of what surrounds it.
    pub fn parse(
        attrs: &[Attr],
        params: &[Symbol],
        has_self: bool,
        generics: &[Symbol],
    ) -> Result<Self, SpecError> {
        let scope = Scope {
            params,
            has_self,
            generics,
        };
        let mut model = Self::default();
        for attr in attrs {
            let name = attr.path.as_str();
            let fail = |message| SpecError {
                span: attr.span,
                message,
            };
            let once = |fresh: bool| match fresh {
                true => Ok(()),
                false => Err(fail(format!("more than one `#[{name}]`"))),
            };
            let text = |args: &str| {
                unquote(args).ok_or_else(|| fail(format!("expected a string: `#[{name}(\"..\")]`")))
            };
            match name {
                "flow" => {
                    let text = text(&attr.args)?;
                    model.walks |= WALKING.iter().any(|walking| text.contains(walking));
                    model.calls.extend(via_methods(&text));
                    model.calls.extend(unwritten_calls(&text));
                    let assigns = Parser::new(&text, scope).flow().map_err(fail)?;
                    model.flow.get_or_insert_default().extend(assigns);
                }
                "event" => {
                    once(model.event.is_none())?;
                    let event = text(&attr.args)?;
                    if !EVENTS.contains(&event.as_str()) && !event.starts_with("sink.") {
                        return Err(fail(unknown("event", &event, EVENTS)));
                    }
                    model.event = Some(Symbol::new(&event));
                }
                "outcome" => {
                    let args = attr.args.trim();
                    let named = args
                        .strip_suffix("..")
                        .map(|rest| rest.trim_end_matches([' ', ',']));
                    model.partial |= named.is_some();
                    let named = named.unwrap_or(args);
                    let roots = Parser::new(named, scope).roots().map_err(fail)?;
                    model.outcome.extend(roots);
                }
                "asserts" => {
                    once(model.asserts.is_none())?;
                    let roots = Parser::new(&attr.args, scope).roots().map_err(fail)?;
                    match roots[..] {
                        [one] => model.asserts = Some(one),
                        [one, (closure, true)] => {
                            model.asserts = Some(one);
                            model.rescues = Some(closure);
                        }
                        _ => {
                            let help =
                                "expected one name, or two with a closure: `#[asserts(self, f)]`";
                            return Err(fail(help.into()));
                        }
                    }
                }
                "guards" => {
                    for (root, same) in Parser::new(&attr.args, scope).roots().map_err(fail)? {
                        if !same {
                            return Err(fail("`#[guards]` takes no `!`".into()));
                        }
                        model.guards.push(root);
                    }
                }
                "spawns" => {
                    once(model.spawns.is_none())?;
                    let roots = Parser::new(&attr.args, scope).roots().map_err(fail)?;
                    let [(root, true)] = roots[..] else {
                        return Err(fail("expected one name: `#[spawns(f)]`".into()));
                    };
                    model.spawns = Some(root);
                }
                "diverges" if attr.args.trim().is_empty() => model.diverges = true,
                "diverges" => return Err(fail("`#[diverges]` takes no arguments".into())),
                "builds" if attr.args.trim().is_empty() => model.builds = true,
                "builds" => return Err(fail("`#[builds]` takes no arguments".into())),
                "lazy" if attr.args.trim().is_empty() => model.lazy = true,
                "lazy" => return Err(fail("`#[lazy]` takes no arguments".into())),
                "serves" => {
                    once(model.serves.is_none())?;
                    let service = text(&attr.args)?;
                    if !SERVICES.contains(&service.as_str()) {
                        return Err(fail(unknown("service", &service, SERVICES)));
                    }
                    model.serves = Some(Symbol::new(&service));
                }
                other => foreign(other, FN_ATTRS, TYPE_ATTRS, "types").map_err(fail)?,
            }
        }
        Ok(model)
    }
}

impl TypeModel {
    /// Reads the attributes of a type.
    pub fn parse(attrs: &[Attr]) -> Result<Option<Self>, SpecError> {
        let mut model = None;
        for attr in attrs {
            let fail = |message| SpecError {
                span: attr.span,
                message,
            };
            let args: String = attr.args.chars().filter(|c| !c.is_whitespace()).collect();
            let new = match (attr.path.as_str(), args.as_str()) {
                ("extractor", "trusted") => Self::Trusted,
                ("extractor", args) => {
                    let kind = args.strip_prefix("client=").and_then(unquote);
                    let kind = kind.ok_or_else(|| {
                        let expected =
                            "`#[extractor(client = \"KIND\")]` or `#[extractor(trusted)]`";
                        fail(format!("expected {expected}"))
                    })?;
                    Self::Client(known_kind(&kind).map_err(fail)?)
                }
                ("transparent", "") => Self::Transparent,
                ("transparent", _) => {
                    return Err(fail("`#[transparent]` takes no arguments".into()));
                }
                ("channel", "request") => Self::Channel,
                ("channel", _) => return Err(fail("expected `#[channel(request)]`".into())),
                (other, _) => {
                    foreign(other, TYPE_ATTRS, FN_ATTRS, "functions").map_err(fail)?;
                    continue;
                }
            };
            model = match (model, new) {
                (None, new) => Some(new),
                // What lies in a channel is said by who put it there; the handle itself is the server's.
                (Some(Self::Trusted), Self::Channel) | (Some(Self::Channel), Self::Trusted) => {
                    Some(Self::Channel)
                }
                (Some(_), _) => return Err(fail("this type already has a model".into())),
            };
        }
        Ok(model)
    }
}

/// An attribute that is none of `ours`: fine unless it looks like one.
fn foreign(name: &str, ours: &[&str], others: &[&str], place: &str) -> Result<(), String> {
    if others.contains(&name) {
        return Err(format!("`#[{name}]` belongs on {place}"));
    }
    if RUST_ATTRS.contains(&name) {
        return Ok(());
    }
    match closest(name, ours.iter().copied()) {
        Some(near) => Err(format!(
            "unknown attribute `#[{name}]`, did you mean `#[{near}]`?"
        )),
        None => Ok(()),
    }
}

/// Users' stubs carry the attributes of packs and those of Rust, and no others.
pub fn check_attribute(name: &str) -> Result<(), String> {
    let all = [FN_ATTRS, TYPE_ATTRS].concat();
    if all.contains(&name) || RUST_ATTRS.contains(&name) {
        return Ok(());
    }
    Err(unknown("attribute", name, &all))
}

pub(super) fn known_kind(kind: &str) -> Result<Symbol, String> {
    match KINDS.contains(&kind) {
        true => Ok(Symbol::new(kind)),
        false => Err(unknown("kind of client data", kind, KINDS)),
    }
}

pub(super) fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    match closest(name, known.iter().copied()) {
        Some(near) => format!("unknown {what} `{name}`, did you mean `{near}`?"),
        None if known.is_empty() => format!("unknown {what} `{name}`: there are none here"),
        None => format!(
            "unknown {what} `{name}`, expected one of `{}`",
            known.join("`, `")
        ),
    }
}
