//! Conditions, statements and keys of the store.

use syn::{Expr, ExprMethodCall, Lit, Member, Stmt, parse_quote};

use super::Bug;
use crate::places::{Here, Node, text};

/// What is said of an update that may create the session.
const CREATED: &[&str] = &["upsert-session-fixation", "resurrecting-session-write"];

pub const BUGS: &[Bug] = &[
    Bug {
        name: "condition-dropped",
        what: "an update has no condition any more",
        lints: CREATED,
        make: |node, here| guarded(node, here, |call| *call.receiver.clone()),
    },
    Bug {
        name: "condition-true-for-nothing",
        what: "its condition is true for an item that does not exist",
        lints: CREATED,
        make: |node, here| {
            guarded(node, here, |call| {
                let before = &call.receiver;
                parse_quote!(#before.condition_expression("attribute_not_exists(revoked)"))
            })
        },
    },
    Bug {
        name: "condition-of-two",
        what: "its condition has a second half that is true for nothing",
        lints: CREATED,
        make: |node, here| {
            guarded(node, here, |call| {
                let before = &call.receiver;
                let first = literal(&call.args[0]).unwrap_or_default();
                let both = format!("({first}) OR attribute_not_exists(revoked)");
                parse_quote!(#before.condition_expression(#both))
            })
        },
    },
    Bug {
        name: "statement-formatted",
        what: "a value is written into the text of a statement",
        lints: &["partiql-token-interpolation"],
        make: formatted,
    },
    Bug {
        name: "key-without-prefix",
        what: "the kind of item is left out of the key",
        lints: &["unprefixed-key-in-shared-table"],
        make: |node, _| {
            let Node::Expr(expr) = node else {
                return false;
            };
            let Some(inner) = prefixed(expr) else {
                return false;
            };
            *expr = inner;
            true
        },
    },
    Bug {
        name: "index-instead-of-table",
        what: "the session is looked up in a global index",
        lints: &["stale-session-read"],
        make: indexed,
    },
    Bug {
        name: "unprocessed-ignored",
        what: "what a batch leaves undone is forgotten",
        lints: &["unprocessed-revocations"],
        make: |node, _| {
            let Node::Expr(Expr::While(it)) = node else {
                return false;
            };
            let mut changed = false;
            for stmt in &mut it.body.stmts {
                if text(stmt).contains("unprocessed_items") {
                    // The batch is sent all the same.
                    let sent = batch_of(stmt).filter(|batch| text(batch).contains("send"));
                    *stmt = match sent {
                        Some(batch) => parse_quote!(#batch;),
                        None => parse_quote!({}),
                    };
                    changed = true;
                }
            }
            if changed {
                it.body.stmts.push(parse_quote!(break;));
            }
            changed
        },
    },
];

/// The answer of which a statement takes what is left undone.
fn batch_of(stmt: &Stmt) -> Option<Expr> {
    let mut at = match stmt {
        Stmt::Local(local) => &*local.init.as_ref()?.expr,
        Stmt::Expr(Expr::Assign(assign), _) => &*assign.right,
        _ => return None,
    };
    loop {
        let (inner, is_rest) = match at {
            Expr::MethodCall(call) => (&*call.receiver, call.method == "unprocessed_items"),
            Expr::Field(field) => {
                let is_rest =
                    matches!(&field.member, Member::Named(name) if name == "unprocessed_items");
                (&*field.base, is_rest)
            }
            _ => return None,
        };
        if is_rest {
            return Some(inner.clone());
        }
        at = inner;
    }
}

fn literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(it) => match &it.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// An update whose condition asks for an item, where nothing has looked it up: something else instead of the
/// condition.
fn guarded(node: Node<'_>, here: &Here, other: impl Fn(&ExprMethodCall) -> Expr) -> bool {
    let Node::Expr(expr) = node else {
        return false;
    };
    let Expr::MethodCall(call) = &*expr else {
        return false;
    };
    if call.method != "condition_expression" {
        return false;
    }
    let condition = literal(&call.args[0]).unwrap_or_default();
    let asks = condition.contains("attribute_exists(") || condition.contains("expires_at >");
    let chain = text(&call.receiver);
    let updates = chain.contains("update_item()") || chain.contains("Update::builder()");
    // What is kept of users and things is no session.
    let mut marks = ["expires", "session", "token"].iter();
    let of_session = marks.any(|mark| chain.contains(mark) || condition.contains(mark));
    let apt = asks && updates && of_session && !here.reads;
    if apt {
        *expr = other(call);
    }
    apt
}

/// `.statement(s).parameters(AttributeValue::S(x)).send()`: the last value goes into the text. What the store
/// knows already holds no statement.
fn formatted(node: Node<'_>, here: &Here) -> bool {
    let Node::Expr(Expr::MethodCall(send)) = node else {
        return false;
    };
    let Expr::MethodCall(last) = &*send.receiver else {
        return false;
    };
    let Some(Expr::Call(value)) = last.args.first().filter(|_| last.method == "parameters") else {
        return false;
    };
    let Some(value) = value.args.first() else {
        return false;
    };
    if here.proven.contains(text(value).trim_start_matches('&')) {
        return false;
    }
    let mut chain = (*last.receiver).clone();
    let Some(statement) = call_of(&mut chain, "statement") else {
        return false;
    };
    let words = &statement.args[0];
    statement.args[0] = parse_quote!({
        let (before, after) = #words.rsplit_once('?').unwrap();
        format!("{}'{}'{}", before, #value, after)
    });
    *send.receiver = chain;
    true
}

/// The call of a method in a chain.
fn call_of<'a>(chain: &'a mut Expr, method: &str) -> Option<&'a mut ExprMethodCall> {
    let Expr::MethodCall(call) = chain else {
        return None;
    };
    match call.method == method {
        true => Some(call),
        false => call_of(&mut call.receiver, method),
    }
}

/// `format!("SESSION#{token}")` and the like: what stands behind the prefix.
fn prefixed(expr: &Expr) -> Option<Expr> {
    let Expr::Macro(it) = expr else {
        return None;
    };
    let words = it.mac.tokens.to_string();
    let inside = words.strip_prefix("\"SESSION#{")?.strip_suffix("}\"")?;
    let name: syn::Ident = syn::parse_str(inside).ok()?;
    it.mac
        .path
        .is_ident("format")
        .then(|| parse_quote!(#name.to_string()))
}

/// A `get_item` by one key becomes a query of an index, and its item the first of what is found.
fn indexed(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, _, block) = node else {
        return false;
    };
    let code = text(block);
    let read = code.matches("get_item()").count() == 1 && code.matches(".key(").count() == 1;
    let writes = ["delete_item()", "put_item()", "update_item()"];
    if !read || writes.iter().any(|write| code.contains(write)) {
        return false;
    }
    if !code.contains("expires") {
        return false;
    }
    let mut change = Indexed {
        set: false,
        taken: false,
    };
    syn::visit_mut::VisitMut::visit_block_mut(&mut change, block);
    change.set && change.taken
}

struct Indexed {
    set: bool,
    taken: bool,
}

impl syn::visit_mut::VisitMut for Indexed {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        syn::visit_mut::visit_expr_mut(self, expr);
        match &*expr {
            Expr::MethodCall(call) if call.method == "get_item" => {
                let client = &call.receiver;
                *expr = parse_quote!(#client.query());
            }
            Expr::MethodCall(call) if call.method == "consistent_read" => {
                *expr = (*call.receiver).clone();
            }
            Expr::MethodCall(call) if call.method == "key" => {
                let (before, value) = (&call.receiver, &call.args[1]);
                self.set = true;
                *expr = parse_quote!(
                    #before
                        .index_name("by-alias")
                        .key_condition_expression("session_alias = :alias")
                        .expression_attribute_values(":alias", #value)
                );
            }
            Expr::Field(field) if text(&field.member) == "item" => {
                let found = &field.base;
                self.taken = true;
                *expr = parse_quote!(#found.items.and_then(|items| items.into_iter().next()));
            }
            _ => {}
        }
    }
}
