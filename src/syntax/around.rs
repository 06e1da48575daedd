//! What stands around a call in the text of a file, for edits of it. The text is read once more: what was
//! lowered has forgotten how it was written.
//!
//! Every offset is a byte of the file; a call is named by the offset at which the name of its method begins.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprMethodCall, Pat, Stmt, Token};

use super::recover::code_start;
use crate::ir::{SourceFile, Span};

/// The tokens of a file, with its text.
pub struct Around<'s> {
    text: &'s str,
    base: usize,
    pub(super) tokens: TokenStream,
}

impl<'s> Around<'s> {
    /// `None` when the text is no Rust.
    pub fn new(source: &'s SourceFile) -> Option<Self> {
        let base = code_start(&source.text);
        let tokens = source.text[base..].parse().ok()?;
        let text = &source.text;
        Some(Self { text, base, tokens })
    }

    pub(super) fn span(&self, node: &impl Spanned) -> Span {
        let range = node.span().byte_range();
        Span {
            lo: (self.base + range.start) as u32,
            hi: (self.base + range.end) as u32,
        }
    }

    fn holds(&self, node: &impl Spanned, at: u32) -> bool {
        let span = self.span(node);
        (span.lo..span.hi).contains(&at)
    }

    fn slice(&self, lo: u32, hi: u32) -> &'s str {
        self.text.get(lo as usize..hi as usize).unwrap_or_default()
    }

    fn written(&self, node: &impl Spanned) -> &'s str {
        let span = self.span(node);
        self.slice(span.lo, span.hi)
    }

    /// The groups around a place, from the outermost.
    pub(super) fn groups(&self, at: u32) -> Vec<Braced> {
        let mut found: Vec<Braced> = Vec::new();
        let mut tokens = self.tokens.clone();
        while let Some(inner) = self.group(&tokens, at) {
            tokens = inner.group.stream();
            found.push(inner);
        }
        found
    }

    fn group(&self, tokens: &TokenStream, at: u32) -> Option<Braced> {
        let mut head = Head::default();
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) if self.holds(&group, at) => {
                    let head = head.of(&group);
                    return Some(Braced { group, head });
                }
                token => head.push(&token),
            }
        }
        None
    }

    /// What a method is called on.
    pub fn receiver(&self, method: u32) -> Option<Span> {
        let group = self.groups(method).pop()?.group;
        let mut values = Vec::new();
        if group.delimiter() == Delimiter::Brace {
            let statements = Block::parse_within.parse2(group.stream()).ok()?;
            values.extend(statements.into_iter().filter_map(|it| match it {
                Stmt::Local(local) => Some(*local.init?.expr),
                Stmt::Expr(expr, _) => Some(expr),
                _ => None,
            }));
        } else {
            let list = Punctuated::<Expr, Token![,]>::parse_terminated;
            values.extend(list.parse2(group.stream()).ok()?);
        }
        let value = values.into_iter().find(|it| self.holds(it, method))?;
        Some(self.span(&*self.chain(&value, method)?.call.receiver))
    }

    /// A statement with another call on the same receiver, to stand before the statement of this one.
    pub fn before(&self, method: u32, call: &str) -> Option<(u32, String)> {
        let found = self.statement(method)?;
        let value = match &found.statement {
            Stmt::Local(local) => &local.init.as_ref()?.expr,
            Stmt::Expr(expr, _) => expr,
            _ => return None,
        };
        let chain = self.chain(value, method)?;
        let receiver = self.name(&chain.call.receiver)?;
        Some(self.put_before(&found.statement, format!("{receiver}.{call};")))
    }

    /// The statement of a call once more, with another call on the same receiver, to stand before it: when
    /// that one fails, the program does what it does when this one fails.
    ///
    /// `is_async`: the calls have to be awaited.
    pub fn repeated(&self, method: u32, call: &str, is_async: bool) -> Option<(u32, String)> {
        let found = self.statement(method)?;
        let handled = |expr| {
            let chain = self.chain(expr, method)?;
            self.name(&chain.call.receiver)?;
            (chain.is_awaited == is_async).then_some(chain)
        };
        // The text of `whole` with the other call in the place of this one.
        let other = |chain: &Chain<'_>, whole: Span| {
            let receiver = self.span(&*chain.call.receiver).hi;
            let before = self.slice(whole.lo, receiver);
            let after = self.slice(self.span(chain.call).hi, whole.hi);
            format!("{before}.{call}{after}")
        };
        let text = match &found.statement {
            Stmt::Local(local) => {
                let value = &*local.init.as_ref()?.expr;
                let chain = handled(value).filter(|chain| chain.stops)?;
                format!("{};", other(&chain, self.span(value)))
            }
            Stmt::Expr(Expr::If(branch), _) => {
                let (condition, is_let) = match &*branch.cond {
                    Expr::Let(it) if self.is_failure(&it.pat) => (&*it.expr, true),
                    condition => (condition, false),
                };
                let chain = handled(condition)?;
                let asks = is_let && !chain.stops || chain.outermost == "is_err";
                let leaves = branch.else_branch.is_none() && leaves(&branch.then_branch);
                (asks && leaves).then(|| other(&chain, self.span(branch)))?
            }
            Stmt::Expr(Expr::Match(choice), _) => {
                let chain = handled(&choice.expr).filter(|chain| !chain.stops)?;
                let failed = choice.arms.iter().find(|arm| self.is_failure(&arm.pat))?;
                let body = match &*failed.body {
                    Expr::Return(_) => self.written(&*failed.body).to_owned(),
                    body if found.is_result => format!("return {}", self.written(body)),
                    _ => return None,
                };
                let pattern = self.written(&failed.pat);
                let value = other(&chain, self.span(&*choice.expr));
                format!("if let {pattern} = {value} {{ {body}; }}")
            }
            Stmt::Expr(expr, end) => {
                let chain = handled(expr)?;
                let text = other(&chain, self.span(expr));
                match (chain.stops, end) {
                    (true, _) => format!("{text};"),
                    (false, None) if found.is_result && found.may_ask => format!("{text}?;"),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(self.put_before(&found.statement, text))
    }

    fn is_failure(&self, pattern: &Pat) -> bool {
        matches!(pattern, Pat::TupleStruct(it) if it.path.segments.last().is_some_and(|s| s.ident == "Err"))
    }

    /// A line of its own where the statement begins one.
    fn put_before(&self, statement: &Stmt, text: String) -> (u32, String) {
        let at = self.span(statement).lo;
        let line = self.slice(0, at);
        let line = &line[line.rfind('\n').map_or(0, |end| end + 1)..];
        let between = match line.trim().is_empty() {
            true => format!("\n{line}"),
            false => " ".to_owned(),
        };
        (at, text + &between)
    }

    /// A value that can be named twice.
    fn name(&self, expr: &Expr) -> Option<&'s str> {
        match expr {
            Expr::Path(_) => Some(self.written(expr)),
            Expr::Field(field) => self.name(&field.base).map(|_| self.written(expr)),
            _ => None,
        }
    }

    /// The innermost statement around a place.
    fn statement(&self, at: u32) -> Option<Statement> {
        let groups = self.groups(at);
        let innermost = groups.iter().rev().find_map(|it| {
            let statements = match it.group.delimiter() {
                Delimiter::Brace => Block::parse_within.parse2(it.group.stream()).ok()?,
                _ => return None,
            };
            let at = statements.iter().position(|it| self.holds(it, at))?;
            let is_last = at + 1 == statements.len();
            let statement = statements.into_iter().nth(at)?;
            Some((statement, is_last, it.head))
        });
        let (statement, is_last, head) = innermost?;
        Some(Statement {
            statement,
            is_result: is_last && head.is_function,
            may_ask: head.is_function && head.returns_result,
        })
    }

    /// `None` when the expression is anything but a call and what is done to its result.
    fn chain<'t>(&self, expr: &'t Expr, method: u32) -> Option<Chain<'t>> {
        let (mut is_awaited, mut stops) = (false, false);
        let mut outermost = String::new();
        let mut inner = expr;
        loop {
            inner = match inner {
                Expr::Await(awaited) => {
                    is_awaited = true;
                    &awaited.base
                }
                Expr::Try(asked) => {
                    stops = true;
                    &asked.expr
                }
                Expr::MethodCall(call) if self.span(&call.method).lo == method => {
                    return Some(Chain {
                        call,
                        is_awaited,
                        stops,
                        outermost,
                    });
                }
                Expr::MethodCall(other) => {
                    let name = other.method.to_string();
                    stops |= name == "unwrap" || name == "expect";
                    if outermost.is_empty() {
                        outermost = name;
                    }
                    &other.receiver
                }
                _ => return None,
            }
        }
    }
}

/// A group of tokens, and what stands before it.
pub(super) struct Braced {
    pub group: Group,
    pub head: Head,
}

/// What the tokens before a group make of it.
#[derive(Clone, Copy, Default)]
pub(super) struct Head {
    /// It is the body of a function.
    pub is_function: bool,
    /// That function returns a `Result`.
    returns_result: bool,
}

impl Head {
    fn push(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Ident(word) if word == "fn" => {
                *self = Self {
                    is_function: true,
                    returns_result: false,
                };
            }
            TokenTree::Ident(word) => self.returns_result |= word.to_string().contains("Result"),
            TokenTree::Punct(end) if end.as_char() == ';' => *self = Self::default(),
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                *self = Self::default();
            }
            _ => {}
        }
    }

    fn of(self, group: &Group) -> Self {
        match group.delimiter() {
            Delimiter::Brace => self,
            _ => Self::default(),
        }
    }
}

/// A statement, and what it is to its function.
struct Statement {
    statement: Stmt,
    /// It is the result of the function.
    is_result: bool,
    /// It is in the function's own block, and the function returns a `Result`.
    may_ask: bool,
}

/// A call, and what is done to its result.
struct Chain<'t> {
    call: &'t ExprMethodCall,
    is_awaited: bool,
    /// A failure leaves the function.
    stops: bool,
    outermost: String,
}

/// Does the last statement of a block leave the function?
fn leaves(block: &Block) -> bool {
    let is_err = |call: &Expr| matches!(call, Expr::Path(it) if it.path.is_ident("Err"));
    match block.stmts.last() {
        Some(Stmt::Expr(Expr::Return(_), _)) => true,
        Some(Stmt::Expr(Expr::Try(asked), _)) => {
            matches!(&*asked.expr, Expr::Call(call) if is_err(&call.func))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn rotated(signature: &str, body: &str, expected: Option<&str>) {
        let text = format!("impl A {{\n    {signature} {{\n{body}\n    }}\n}}\n");
        let source = SourceFile::new("a.rs", text.as_str());
        let around = Around::new(&source).expect("tokens");
        let at = text.find("insert").expect("a call") as u32;
        let edit = around.repeated(at, "cycle_id()", true);
        let lines = edit.map(|(at, new)| {
            let before = text[..at as usize].lines().count();
            assert_eq!(
                before,
                text[..at as usize + 1].lines().count(),
                "on its line"
            );
            new.trim().to_owned()
        });
        assert_eq!(lines.as_deref(), expected, "{body}");
    }

    #[test]
    fn failures_are_handled_alike() {
        let asks = "async fn f(s: S) -> Result<(), E>";
        rotated(
            asks,
            "        s.insert(K, v).await?;\n        Ok(())",
            Some("s.cycle_id().await?;"),
        );
        rotated(
            asks,
            "        self.s.insert(K, v)\n            .await\n            .map_err(|_| E)?;\n        Ok(())",
            Some("self.s.cycle_id()\n            .await\n            .map_err(|_| E)?;"),
        );
        rotated(
            asks,
            "        s.insert(K, v).await",
            Some("s.cycle_id().await?;"),
        );
        rotated(
            "async fn f(s: S) -> Status",
            "        match s.insert(K, v).await { Ok(()) => Status::A, Err(_) => Status::B }",
            Some("if let Err(_) = s.cycle_id().await { return Status::B; }"),
        );
        rotated(
            "async fn f(s: S) -> Status",
            "        if s.insert(K, v).await.is_err() { return Status::B; }\n        Status::A",
            Some("if s.cycle_id().await.is_err() { return Status::B; }"),
        );
        rotated(
            asks,
            "        let old = s.insert(K, v).await.unwrap();\n        Ok(old)",
            Some("s.cycle_id().await.unwrap();"),
        );
    }

    #[test]
    fn what_cannot_be_told_is_left_alone() {
        let asks = "async fn f(s: S) -> Result<(), E>";
        for body in [
            "        let _ = s.insert(K, v).await;\n        Ok(())",
            "        s.insert(K, v).await.ok();\n        Ok(())",
            "        s.insert(K, v);\n        Ok(())",
            "        a(s.insert(K, v).await?);\n        Ok(())",
            "        g().insert(K, v).await?;\n        Ok(())",
            "        if c { s.insert(K, v).await } else { Ok(()) }",
        ] {
            rotated(asks, body, None);
        }
        rotated(
            "async fn f(s: S) -> X",
            "        s.insert(K, v).await",
            None,
        );
    }
}
