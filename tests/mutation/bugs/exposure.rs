//! Tokens that others get to see, and ids that are taken from where others can put them.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, Pat, Stmt, parse_quote};

use super::Bug;
use super::keys::asked;
use crate::places::{Here, Node, text};

pub const BUGS: &[Bug] = &[
    Bug {
        name: "token-logged",
        what: "the token is part of a log line",
        lints: &["token-logged"],
        make: |node, _| {
            let Node::Function(_, sig, block) = node else {
                return false;
            };
            let Some(name) = token_parameter(sig) else {
                return false;
            };
            block
                .stmts
                .insert(0, parse_quote!(tracing::info!(#name, "called");));
            true
        },
    },
    Bug {
        name: "token-recorded",
        what: "`#[instrument]` records the token",
        lints: &["token-logged"],
        make: |node, _| {
            let Node::Function(attrs, sig, _) = node else {
                return false;
            };
            let apt = token_parameter(sig).is_some() && sig.asyncness.is_some();
            if apt {
                attrs.retain(|attr| !text(attr).contains("instrument"));
                attrs.push(parse_quote!(#[tracing::instrument(skip(self))]));
            }
            apt
        },
    },
    Bug {
        name: "token-in-redirect",
        what: "a login redirects to an address with the token in it",
        lints: &["token-in-url"],
        make: redirected,
    },
    Bug {
        name: "id-from-query",
        what: "the session's id is taken from the URL",
        lints: &["session-lookup-from-request-parameter"],
        make: from_query,
    },
    Bug {
        name: "cookie-insecure",
        what: "the session's cookie is set without `Secure`",
        lints: &["insecure-session-cookie"],
        make: |node, here| {
            flag(node, here, "secure", "Secure; ", |call| {
                *call.receiver.clone()
            })
        },
    },
    Bug {
        name: "cookie-readable",
        what: "`HttpOnly` is switched off",
        lints: &["insecure-session-cookie"],
        make: |node, here| {
            flag(node, here, "http_only", "HttpOnly; ", |call| {
                let before = &call.receiver;
                parse_quote!(#before.http_only(false))
            })
        },
    },
    Bug {
        name: "cookie-without-same-site",
        what: "`SameSite` is left out",
        lints: &["insecure-session-cookie"],
        make: |node, here| {
            flag(node, here, "same_site", "; SameSite=Lax", |call| {
                *call.receiver.clone()
            })
        },
    },
];

/// The parameter that is called as a session's token.
fn token_parameter(sig: &syn::Signature) -> Option<syn::Ident> {
    sig.receiver()?;
    sig.inputs.iter().find_map(|arg| match arg {
        FnArg::Typed(arg) => match &*arg.pat {
            Pat::Ident(name) if name.ident == "token" && text(&arg.ty).ends_with("str") => {
                Some(name.ident.clone())
            }
            _ => None,
        },
        FnArg::Receiver(_) => None,
    })
}

/// The answer of a function that sets a cookie with a token and redirects.
fn redirected(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, _, block) = node else {
        return false;
    };
    let Some(Stmt::Expr(tail, None)) = block.stmts.last() else {
        return false;
    };
    let words = text(tail);
    let tokens = ["session.token", "session.id", "token"];
    let Some(token) = tokens
        .into_iter()
        .find(|token| words.contains(&format!("({token})")))
    else {
        return false;
    };
    let token: Expr = syn::parse_str(token).expect("a place");
    let mut change = Redirect { found: false };
    let mut tail = tail.clone();
    change.visit_expr_mut(&mut tail);
    if change.found {
        let last = block.stmts.len() - 1;
        block.stmts[last] = Stmt::Expr(tail, None);
        let target = parse_quote!(let target = format!("/welcome?sid={}", #token););
        block.stmts.insert(last, target);
    }
    change.found
}

struct Redirect {
    found: bool,
}

impl VisitMut for Redirect {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let to = matches!(&*expr, Expr::Call(call) if text(&call.func) == "Redirect::to");
        if to {
            self.found = true;
            *expr = parse_quote!(Redirect::to(&target));
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// A handler that looks a session up by its cookie: the id is asked of the URL instead.
fn from_query(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, sig, block) = node else {
        return false;
    };
    let is_handler = sig.inputs.iter().any(|arg| text(arg).contains(":State<"));
    let gives = text(&sig.output);
    // Who answers with nothing but a status takes nobody for the session's user.
    let answers = !gives.contains("CookieJar") && !gives.contains("Result<StatusCode");
    if !is_handler || !answers {
        return false;
    }
    let mut change = FromQuery { found: false };
    change.visit_block_mut(block);
    if change.found {
        sig.inputs.insert(0, asked());
    }
    change.found
}

struct FromQuery {
    found: bool,
}

impl VisitMut for FromQuery {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::MethodCall(call) = &*expr else {
            return;
        };
        if call.method == "get" && text(&call.receiver) == "jar" {
            self.found = true;
            *expr = parse_quote!(asked.get("sid"));
        } else if call.method == "value" && call.args.is_empty() {
            let cookie = &call.receiver;
            *expr = parse_quote!(#cookie.as_str());
        }
    }
}

/// A flag of a session's cookie: another call instead of the setter, or less text in the header.
fn flag(
    node: Node<'_>,
    here: &Here,
    setter: &str,
    words: &str,
    other: impl Fn(&syn::ExprMethodCall) -> Expr,
) -> bool {
    let Node::Expr(expr) = node else {
        return false;
    };
    // Cookies that carry no session: those that are taken back, and that of an OAuth flow.
    if ["removal", "clear", "flow_cookie"].contains(&here.function.as_str()) {
        return false;
    }
    match &*expr {
        Expr::MethodCall(call) if call.method == setter => {
            *expr = other(call);
            true
        }
        Expr::Macro(it) if it.mac.path.is_ident("format") => {
            let before = it.mac.tokens.to_string();
            let after = before.replace(words, "");
            let taken_back = before.contains("Max-Age=0");
            if before == after || taken_back || !before.contains("Path=") {
                return false;
            }
            let tokens: proc_macro2::TokenStream = after.parse().expect("tokens");
            *expr = parse_quote!(format!(#tokens));
            true
        }
        _ => false,
    }
}
