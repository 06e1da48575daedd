//! Signing keys, settings of session libraries, and who the session is given to.

use syn::{Block, Expr, FnArg, Stmt, parse_quote};

use super::Bug;
use crate::places::{Here, Node, awaited, replace, text};

pub const BUGS: &[Bug] = &[
    Bug {
        name: "key-literal",
        what: "the key of cookies is a literal",
        lints: &["hardcoded-session-key"],
        make: |node, _| {
            literal_key(node, |function| {
                parse_quote!(#function(
                    b"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                ))
            })
        },
    },
    Bug {
        name: "layer-insecure",
        what: "a session library sends its cookie over plain HTTP",
        lints: &["insecure-session-layer-config"],
        make: |node, _| layer(node, |layer| parse_quote!(#layer.with_secure(false))),
    },
    Bug {
        name: "layer-readable",
        what: "scripts may read the library's cookie",
        lints: &["insecure-session-layer-config"],
        make: |node, _| layer(node, |layer| parse_quote!(#layer.with_http_only(false))),
    },
    Bug {
        name: "role-from-request",
        what: "the role in the session is what the request says",
        lints: &["unverified-session-identity"],
        make: role,
    },
    Bug {
        name: "check-dropped",
        what: "nobody verifies the password",
        lints: &["unverified-session-identity"],
        make: unchecked,
    },
    Bug {
        name: "check-after-write",
        what: "the user is put in the session before the password is verified",
        lints: &["unverified-session-identity"],
        make: checked_late,
    },
    Bug {
        name: "cookie-id-reused",
        what: "a login goes on under the id that the cookie had",
        lints: &[
            "client-controlled-session-key",
            "login-without-new-token",
            "permissive-session-adoption",
        ],
        make: reused,
    },
];

fn literal_key(node: Node<'_>, other: impl Fn(&Expr) -> Expr) -> bool {
    let Node::Expr(expr) = node else {
        return false;
    };
    let Expr::Call(call) = &*expr else {
        return false;
    };
    let is_key = matches!(text(&call.func).as_str(), "Key::from" | "Key::derive_from");
    if is_key {
        *expr = other(&call.func);
    }
    is_key
}

fn layer(node: Node<'_>, other: impl Fn(&Expr) -> Expr) -> bool {
    let Node::Expr(expr) = node else {
        return false;
    };
    let is_layer =
        matches!(&*expr, Expr::Call(call) if text(&call.func) == "SessionManagerLayer::new");
    if is_layer {
        *expr = other(expr);
    }
    is_layer
}

/// What a login puts in a session library's handle is followed by a role that the request names.
fn role(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, sig, block) = node else {
        return false;
    };
    let takes_form = sig.inputs.iter().any(|arg| text(arg).contains(":Form<"));
    let stores = takes_form
        && replace(block, |stmt| {
            let Expr::MethodCall(insert) = awaited(stmt)? else {
                return None;
            };
            let handle = &insert.receiver;
            let role: Stmt = parse_quote!(#handle.insert("role", asked.get("role")).await?;);
            (insert.method == "insert" && insert.args.len() == 2).then(|| vec![stmt.clone(), role])
        });
    if stores {
        sig.inputs.insert(0, asked());
    }
    stores
}

/// The parameters of the URL, as a parameter of a handler.
pub fn asked() -> FnArg {
    parse_quote!(
        axum::extract::Query(asked): axum::extract::Query<std::collections::HashMap<String, String>>
    )
}

/// Methods of the test crates that look at a password or a code.
const CHECKS: [&str; 4] = ["check", "check_password", "knows", "was_mailed"];

/// `user.check(..)?;`
fn is_check(stmt: &Stmt) -> bool {
    let Stmt::Expr(Expr::Try(tried), Some(_)) = stmt else {
        return false;
    };
    let Expr::MethodCall(call) = &*tried.expr else {
        return false;
    };
    CHECKS.iter().any(|name| call.method == name)
}

/// The check of a login comes last, after a session library's handle was told who the user is.
fn checked_late(node: Node<'_>, _: &Here) -> bool {
    let Node::Block(block) = node else {
        return false;
    };
    let Some(at) = block.stmts.iter().position(is_check) else {
        return false;
    };
    let tells = |stmt: &Stmt| {
        let text = text(stmt);
        text.contains(".insert(USER") || text.contains(".set(READER")
    };
    if !block.stmts[at..].iter().any(tells) {
        return false;
    }
    let check = block.stmts.remove(at);
    let end = block.stmts.len() - 1;
    block.stmts.insert(end, check);
    true
}

/// The session that a login makes gets the id from the cookie, where the login has both in hand.
fn reused(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, _, block) = node else {
        return false;
    };
    let whole = text(block);
    let Some((_, cookie)) = whole.split_once("jar.get(") else {
        return false;
    };
    let cookie = cookie.split(')').next().unwrap_or_default().to_owned();
    replace(block, |stmt| {
        let Stmt::Local(local) = stmt else {
            return None;
        };
        let syn::Pat::Ident(new) = &local.pat else {
            return None;
        };
        let made = &local.init.as_ref()?.expr;
        let is_new = matches!(&**made, Expr::Call(_))
            && whole.contains(&format!("{}.session_id", new.ident));
        let new = &new.ident;
        let cookie: Expr = syn::parse_str(&cookie).ok()?;
        let whole: Block = parse_quote!({
            let mut #new = #made;
            if let Some(old) = jar.get(#cookie) {
                #new.session_id = old.value().to_owned();
            }
        });
        is_new.then_some(whole.stmts)
    })
}

/// A login goes on without its check. What is called an authentication is believed to be one.
fn unchecked(node: Node<'_>, here: &Here) -> bool {
    let Node::Block(block) = node else {
        return false;
    };
    // What proves a second factor, or the right to do more, puts no user in a session.
    let words = text(block).to_lowercase();
    let rights = ["mfa_ok", "elevated", "role"];
    let gives_rights = rights.iter().any(|right| words.contains(right));
    if here.function == "authenticate" || gives_rights {
        return false;
    }
    replace(block, |stmt| is_check(stmt).then(Vec::new))
}
