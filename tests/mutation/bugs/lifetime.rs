//! Sessions that live longer than they should.

use syn::{BinOp, Block, Expr, Stmt, parse_quote};

use super::Bug;
use crate::places::{Here, Node, awaited, replace, text};

const EXPIRED: &[&str] = &["ttl-only-expiry"];

pub const BUGS: &[Bug] = &[
    Bug {
        name: "expiry-not-compared",
        what: "nobody compares the expiry with the time",
        lints: EXPIRED,
        make: |node, _| {
            expiry(node, |comparison| {
                let live = is_live(comparison);
                parse_quote!(#live)
            })
        },
    },
    Bug {
        name: "expiry-falls-through",
        what: "an expired session is noticed and accepted",
        lints: EXPIRED,
        make: |node, _| {
            let Node::Expr(Expr::If(it)) = node else {
                return false;
            };
            let cond = text(&it.cond);
            let about = EXPIRES.iter().any(|word| cond.contains(word));
            let leaves = text(&it.then_branch).contains("return");
            let apt = about && leaves && it.else_branch.is_none() && !cond.contains("is_live");
            if apt {
                it.then_branch = parse_quote!({
                    tracing::debug!("the session has expired");
                });
            }
            apt
        },
    },
    Bug {
        name: "expiry-inverted",
        what: "the comparison is the wrong way round",
        lints: EXPIRED,
        make: |node, _| {
            expiry(node, |comparison| {
                let mut other = comparison.clone();
                other.op = match comparison.op {
                    BinOp::Le(_) => parse_quote!(>),
                    BinOp::Lt(_) => parse_quote!(>=),
                    BinOp::Ge(_) => parse_quote!(<),
                    _ => parse_quote!(<=),
                };
                Expr::Binary(other)
            })
        },
    },
    Bug {
        name: "expiry-in-millis",
        what: "it is stored in milliseconds, and compared in seconds",
        lints: &["ttl-not-epoch-seconds"],
        make: in_millis,
    },
    Bug {
        name: "logout-without-deletion",
        what: "the logout leaves the server's session alone",
        lints: &["logout-keeps-server-session"],
        make: |node, _| ending(node, |_| Vec::new()),
    },
    Bug {
        name: "logout-not-awaited",
        what: "its deletion never runs: no `.await`",
        lints: &["logout-keeps-server-session"],
        make: |node, _| ending(node, |call| vec![parse_quote!(let _ = #call;)]),
    },
    Bug {
        name: "logout-on-request",
        what: "it happens only when the request asks for it",
        lints: &["logout-keeps-server-session"],
        make: |node, _| {
            let Node::Function(_, sig, block) = node else {
                return false;
            };
            let found = is_logout(sig) && {
                let mut ends = End {
                    other: &|call| {
                        vec![parse_quote!(if asked.contains_key("everywhere") {
                            #call.await.ok();
                        })]
                    },
                    found: false,
                };
                syn::visit_mut::VisitMut::visit_block_mut(&mut ends, block);
                ends.found
            };
            if found {
                sig.inputs.insert(0, super::keys::asked());
            }
            found
        },
    },
    Bug {
        name: "logout-error-dropped",
        what: "nobody looks whether the deletion succeeded",
        lints: &["revocation-error-ignored"],
        make: |node, _| ending(node, |call| vec![parse_quote!(let _ = #call.await;)]),
    },
    Bug {
        name: "logout-error-logged",
        what: "a failed deletion is logged, and the answer is the same",
        lints: &["revocation-error-ignored"],
        make: |node, _| {
            ending(node, |call| {
                vec![parse_quote!(if #call.await.is_err() {
                    tracing::warn!("the session stays");
                })]
            })
        },
    },
    Bug {
        name: "old-session-kept",
        what: "a login leaves the session from before alone",
        lints: &["pre-auth-session-survives"],
        make: old_kept,
    },
];

/// What says when something ends.
const EXPIRES: &[&str] = &["expires_at", "expires"];

/// A comparison of an expiry: something else instead.
fn expiry(node: Node<'_>, other: impl Fn(&syn::ExprBinary) -> Expr) -> bool {
    let Node::Expr(expr) = node else {
        return false;
    };
    let Expr::Binary(comparison) = &*expr else {
        return false;
    };
    let is_order = matches!(
        comparison.op,
        BinOp::Le(_) | BinOp::Lt(_) | BinOp::Ge(_) | BinOp::Gt(_)
    );
    let apt = is_order && (is_expiry(&comparison.left) || is_expiry(&comparison.right));
    if apt {
        *expr = other(comparison);
    }
    apt
}

fn is_expiry(side: &Expr) -> bool {
    let words = text(side);
    EXPIRES.iter().any(|word| words.ends_with(word))
}

/// Is it true for a session that lives?
fn is_live(comparison: &syn::ExprBinary) -> bool {
    let first = is_expiry(&comparison.left);
    match comparison.op {
        BinOp::Gt(_) | BinOp::Ge(_) => first,
        _ => !first,
    }
}

fn is_logout(sig: &syn::Signature) -> bool {
    let name = sig.ident.to_string();
    let named = ["logout", "log_out", "sign_out", "leave"].contains(&name.as_str());
    let own = sig.receiver().is_none();
    named && own && sig.asyncness.is_some()
}

/// In a logout, something else instead of what ends the session.
fn ending(node: Node<'_>, other: impl Fn(&Expr) -> Vec<Stmt>) -> bool {
    let Node::Function(_, sig, block) = node else {
        return false;
    };
    if !is_logout(sig) {
        return false;
    }
    let mut ends = End {
        other: &other,
        found: false,
    };
    syn::visit_mut::VisitMut::visit_block_mut(&mut ends, block);
    ends.found
}

struct End<'o> {
    other: &'o dyn Fn(&Expr) -> Vec<Stmt>,
    found: bool,
}

impl syn::visit_mut::VisitMut for End<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        syn::visit_mut::visit_block_mut(self, block);
        let other = self.other;
        // What a handle is given is no end of it.
        let ends = |call: &&Expr| !matches!(call, Expr::MethodCall(it) if it.method == "insert");
        self.found |= replace(block, |stmt| awaited(stmt).filter(ends).map(other));
    }
}

/// What is stored as an expiry counts a thousand times as much.
fn in_millis(node: Node<'_>, _: &Here) -> bool {
    match node {
        // `.item("expires_at", AttributeValue::N(time.to_string()))`
        Node::Expr(Expr::MethodCall(call)) => {
            let [name, Expr::Call(value)] = &mut call.args.iter_mut().collect::<Vec<_>>()[..]
            else {
                return false;
            };
            let stores = call.method == "item" && text(name) == "\"expires_at\"";
            let Some(Expr::MethodCall(number)) = value.args.first_mut() else {
                return false;
            };
            let counts =
                stores && number.method == "to_string" && text(&value.func).ends_with("::N");
            if counts {
                let time = &number.receiver;
                number.receiver = parse_quote!((#time * 1000));
            }
            counts
        }
        _ => false,
    }
}

/// In a login with an old id in its hands, the call that ends that session is left out.
fn old_kept(node: Node<'_>, _: &Here) -> bool {
    let Node::Function(_, sig, block) = node else {
        return false;
    };
    if is_logout(sig) {
        return false;
    }
    let mut left = false;
    for stmt in &mut block.stmts {
        let Stmt::Expr(Expr::If(it), _) = stmt else {
            continue;
        };
        if !matches!(&*it.cond, Expr::Let(_)) || it.else_branch.is_some() {
            continue;
        }
        // Where nothing else is done with it, the program does not know the old id at all.
        let ends_last = it.then_branch.stmts.len() > 1;
        left |= ends_last
            && replace(&mut it.then_branch, |stmt| {
                awaited(stmt).map(|_| Vec::new())
            });
    }
    left
}
