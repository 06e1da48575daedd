//! Tokens that can be guessed.

use syn::{Block, Expr, parse_quote};

use super::Bug;
use crate::places::{Here, Node, text};

pub const BUGS: &[Bug] = &[
    Bug {
        name: "token-cut",
        what: "`[..8]` is all that is kept of the token",
        lints: &["low-entropy-session-token"],
        make: |node, here| {
            made(node, here, |random| {
                parse_quote!({
                    let whole: String = #random;
                    whole[..8].to_owned()
                })
            })
        },
    },
    Bug {
        name: "token-number",
        what: "a number of 32 bits instead of the token",
        lints: &["low-entropy-session-token"],
        make: |node, here| {
            made(node, here, |_| {
                parse_quote!(rand::random::<u32>().to_string())
            })
        },
    },
    Bug {
        name: "token-clock",
        what: "the time instead of random data",
        lints: &["guessable-session-token"],
        make: |node, here| {
            made(node, here, |_| {
                parse_quote!(
                    std::time::SystemTime::now()
                        .duration_since(std::time::UNIX_EPOCH)
                        .map_or(0, |since| since.as_nanos())
                        .to_string()
                )
            })
        },
    },
    Bug {
        name: "token-counter",
        what: "a counter instead of random data",
        lints: &["guessable-session-token"],
        make: |node, here| {
            made(node, here, |_| {
                parse_quote!({
                    static NEXT: std::sync::atomic::AtomicU64 =
                        std::sync::atomic::AtomicU64::new(1);
                    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    format!("{number:016x}")
                })
            })
        },
    },
    Bug {
        name: "token-fastrand",
        what: "a generator that can be predicted instead of a CSPRNG",
        lints: &["weak-rng-session-token"],
        make: |node, here| {
            made(node, here, |_| {
                parse_quote!(
                    std::iter::repeat_with(fastrand::alphanumeric)
                        .take(32)
                        .collect::<String>()
                )
            })
        },
    },
    Bug {
        name: "token-seeded",
        what: "the CSPRNG starts from a seed that is known",
        lints: &["weak-rng-session-token"],
        make: |node, _| {
            let Node::Expr(expr) = node else {
                return false;
            };
            let is_generator = text(expr) == "rand::rng()";
            if is_generator {
                *expr = parse_quote!(<rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(42));
            }
            is_generator
        },
    },
];

/// Something else instead of a random text: what a generator returns, or where the text is made.
pub fn made(node: Node<'_>, here: &Here, other: impl Fn(&Expr) -> Expr) -> bool {
    match node {
        Node::Function(_, _, block) if here.generates => {
            let whole: Expr = match &block.stmts[..] {
                [syn::Stmt::Expr(only, None)] => only.clone(),
                _ => {
                    let all: &Block = block;
                    parse_quote!(#all)
                }
            };
            let new = other(&whole);
            *block = parse_quote!({ #new });
            true
        }
        // The id of a new user is no token.
        Node::Expr(expr) if !here.generates && !here.makes_user && is_random(expr) => {
            *expr = other(expr);
            true
        }
        _ => false,
    }
}

/// A text that is made of random data on the spot.
fn is_random(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => text(&call.func).ends_with("::encode") && text(expr).contains("rand::"),
        Expr::MethodCall(call) => call.method == "sample_string",
        _ => false,
    }
}
