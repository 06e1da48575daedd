//! The id stays the same where it has to change.

use syn::{Expr, Stmt, parse_quote};

use super::Bug;
use crate::places::{Here, Node, awaited, replace};

/// What is said of a session that keeps its id.
const KEPT: &[&str] = &[
    "login-without-new-token",
    "oauth-callback-keeps-session",
    "privilege-change-without-rotation",
];

pub const BUGS: &[Bug] = &[
    Bug {
        name: "rotation-dropped",
        what: "`cycle_id` is left out",
        lints: KEPT,
        make: |node, _| instead(node, |_| Vec::new()),
    },
    Bug {
        name: "rotation-not-awaited",
        what: "its future is dropped: no `.await`",
        lints: KEPT,
        make: |node, _| instead(node, |call| vec![parse_quote!(let _ = #call;)]),
    },
    Bug {
        name: "rotation-result-dropped",
        what: "nobody looks whether it succeeded",
        lints: KEPT,
        make: |node, _| instead(node, |call| vec![parse_quote!(#call.await.ok();)]),
    },
    Bug {
        name: "rotation-in-one-branch",
        what: "it takes place on one of two ways",
        lints: KEPT,
        make: |node, _| {
            instead(node, |call| {
                vec![parse_quote!(if std::env::var_os("STRICT").is_some() {
                    #call.await?;
                })]
            })
        },
    },
    Bug {
        name: "rotation-in-task",
        what: "it is left to a task that may run later, or fail",
        lints: KEPT,
        make: spawned,
    },
];

fn is_rotation(call: &Expr) -> bool {
    matches!(call, Expr::MethodCall(call) if call.method == "cycle_id")
}

/// Something else instead of a rotation.
fn instead(node: Node<'_>, other: impl Fn(&Expr) -> Vec<Stmt>) -> bool {
    let Node::Block(block) = node else {
        return false;
    };
    replace(block, |stmt| {
        let call = awaited(stmt).filter(|call| is_rotation(call))?;
        Some(other(call))
    })
}

fn spawned(node: Node<'_>, _: &Here) -> bool {
    let Node::Block(block) = node else {
        return false;
    };
    replace(block, |stmt| {
        let Expr::MethodCall(call) = awaited(stmt).filter(|call| is_rotation(call))? else {
            return None;
        };
        let handle = &call.receiver;
        Some(vec![
            parse_quote!(let later = #handle.clone();),
            parse_quote!(tokio::spawn(async move { later.cycle_id().await.ok() });),
        ])
    })
}
