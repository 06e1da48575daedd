//! Reads what stands in `#[flow]` and the like.

use super::attributes::{known_kind, unknown};
use super::{Assign, Bits, Count, Expr, ListOp, Name, Place, RngKind, Root, Step};
use crate::ir::{BinOp, Symbol};

const FUNCTIONS: &[&str] = &[
    "client",
    "authenticated",
    "csprng",
    "weak",
    "clock",
    "counter",
    "config",
    "unknown",
    "none",
    "blank",
    "truth",
    "unset",
    "rng",
    "seeded",
    "draw",
    "hash",
    "keyed",
    "encode",
    "ref",
    "held",
    "awaited",
    "dropped",
    "cut",
    "part",
    "piece",
    "join",
    "map",
    "entries",
    "keys",
    "derive",
    "length",
    "less",
    "call",
    "run",
    "via",
    "eq",
    "ne",
    "order",
    "heap",
    "read",
    "channel",
    "queue",
    "state",
    "session",
    "each",
    "folded",
    "refs",
    "either",
    "outcome",
    "list",
    "items",
    "walked",
    "turned",
    "looped",
    "some",
    "opened",
    "head",
    "last",
    "nth",
    "skip",
    "init",
    "rev",
    "sorted",
    "shuffled",
    "rotated",
    "chunked",
    "rchunked",
    "resized",
    "within",
    "before",
    "since",
    "windowed",
    "filled",
    "spliced",
    "swapped",
    "push",
    "insert",
    "append",
    "at",
    "without",
    "zipped",
    "enumerated",
];

/// The text of a string literal in source form; `None` when it is none.
pub(super) fn unquote(source: &str) -> Option<String> {
    let source = source.trim();
    if let Some(raw) = source.strip_prefix('r') {
        let inner = raw.trim_start_matches('#');
        let hashes = raw.len() - inner.len();
        let inner = inner.strip_prefix('"')?;
        let (inner, end) = inner.split_at_checked(inner.len().checked_sub(hashes)?)?;
        let inner = inner.strip_suffix('"')?;
        return end.bytes().all(|b| b == b'#').then(|| inner.into());
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => match chars.next()? {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                '0' => text.push('\0'),
                '\n' => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                c @ ('\\' | '"' | '\'') => text.push(c),
                _ => return None,
            },
            c => text.push(c),
        }
    }
    Some(text)
}

/// The names a flow may use.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) params: &'a [Symbol],
    pub(super) has_self: bool,
    pub(super) generics: &'a [Symbol],
}

pub(super) struct Parser<'a> {
    text: &'a str,
    at: usize,
    scope: Scope<'a>,
}

pub(super) type Parsed<T> = Result<T, String>;

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, scope: Scope<'a>) -> Self {
        Self { text, at: 0, scope }
    }

    pub(super) fn flow(mut self) -> Parsed<Vec<Assign>> {
        let mut assigns = Vec::new();
        while !self.rest().is_empty() {
            assigns.push(self.assign()?);
            if !self.eat(";") && !self.rest().is_empty() {
                return Err(self.expected("`;` or the end"));
            }
        }
        Ok(assigns)
    }

    pub(super) fn roots(mut self) -> Parsed<Vec<(Root, bool)>> {
        let mut roots = Vec::new();
        loop {
            let same = !self.eat("!");
            roots.push((self.root()?, same));
            if !self.eat(",") || self.rest().is_empty() {
                break;
            }
        }
        match self.rest() {
            "" => Ok(roots),
            _ => Err(self.expected("`,` or the end")),
        }
    }

    fn assign(&mut self) -> Parsed<Assign> {
        let place = match self.rest().strip_prefix('_') {
            Some(rest) if rest.starts_with([' ', '=', '+']) => {
                self.skip(1);
                Place {
                    root: Root::Discard,
                    steps: Vec::new(),
                }
            }
            _ => self.place()?,
        };
        let weak = self.eat("+=");
        if !weak && !self.eat("=") {
            return Err(self.expected("`=` or `+=`"));
        }
        let expr = self.expr()?;
        Ok(Assign { place, weak, expr })
    }

    fn place(&mut self) -> Parsed<Place> {
        let root = self.root()?;
        let steps = self.steps()?;
        Ok(Place { root, steps })
    }

    fn root(&mut self) -> Parsed<Root> {
        let start = self.start();
        let name = self.ident("`ret`, `self` or a parameter")?;
        if matches!(name, "channel" | "queue") && self.eat("(") {
            let generic = self.generic()?;
            self.close()?;
            return Ok(match name {
                "queue" => Root::Queue(generic),
                _ => Root::Channel(generic),
            });
        }
        self.named(name, start)
    }

    fn named(&self, name: &str, start: usize) -> Parsed<Root> {
        let Scope {
            params, has_self, ..
        } = self.scope;
        match name {
            "ret" => return Ok(Root::Ret),
            "self" if has_self => return Ok(Root::SelfArg),
            "self" => return Err(self.located("this function has no `self`".into(), start)),
            _ => {}
        }
        if let Some(index) = params.iter().position(|p| *p == name) {
            return Ok(Root::Param(index as u32));
        }
        let mut known: Vec<&str> = params.iter().map(|p| p.as_str()).collect();
        known.push("ret");
        if has_self {
            known.push("self");
        }
        Err(self.located(unknown("name", name, &known), start))
    }

    fn steps(&mut self) -> Parsed<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            if self.eat(".") {
                let name = self.word("a field or variant")?;
                let field = !name.starts_with(char::is_uppercase);
                let name = Symbol::new(name);
                steps.push(match field {
                    true => Step::Field(name),
                    false => Step::Variant(name),
                });
            } else if self.eat("[") {
                steps.push(self.key()?);
                if !self.eat("]") {
                    return Err(self.expected("`]`"));
                }
            } else {
                return Ok(steps);
            }
        }
    }

    fn key(&mut self) -> Parsed<Step> {
        if self.eat("*") {
            return Ok(Step::Elem);
        }
        if let Some(lit) = self.string()? {
            return Ok(Step::KeyLit(lit));
        }
        if self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            return Ok(Step::KeyLit(Symbol::new(self.word("a number")?)));
        }
        Ok(Step::KeyParam(self.root()?))
    }

    fn expr(&mut self) -> Parsed<Expr> {
        let mut all = vec![self.concat()?];
        while self.eat("|") {
            all.push(self.concat()?);
        }
        Ok(single(all, Expr::Alt))
    }

    fn concat(&mut self) -> Parsed<Expr> {
        let mut all = vec![self.part()?];
        while self.eat("+") {
            all.push(self.part()?);
        }
        Ok(single(all, Expr::Concat))
    }

    fn part(&mut self) -> Parsed<Expr> {
        if self.eat("(") {
            let inner = self.expr()?;
            self.close()?;
            return self.projected(inner);
        }
        if let Some(lit) = self.string()? {
            return Ok(Expr::Lit(lit));
        }
        if let Some(number) = self.number()? {
            return Ok(Expr::Num(number));
        }
        let start = self.start();
        let name = self.ident("a place, a literal or a function")?;
        if self.eat("(") {
            let expr = self.function(name, start)?;
            self.close()?;
            return self.projected(expr);
        }
        if FUNCTIONS.contains(&name) && self.named(name, start).is_err() {
            return Err(self.expected(&format!("`(` after `{name}`")));
        }
        let root = self.named(name, start)?;
        let steps = self.steps()?;
        Ok(Expr::Place(Place { root, steps }))
    }

    fn comparison(&mut self, op: BinOp) -> Parsed<Expr> {
        let left = self.boxed()?;
        self.comma("what it is compared with")?;
        Ok(Expr::Compare(op, left, self.boxed()?))
    }

    fn projected(&mut self, expr: Expr) -> Parsed<Expr> {
        let steps = self.steps()?;
        Ok(match steps.is_empty() {
            true => expr,
            false => Expr::Proj(Box::new(expr), steps),
        })
    }

    /// The arguments of a function, up to the closing parenthesis.
    fn function(&mut self, name: &str, start: usize) -> Parsed<Expr> {
        Ok(match name {
            "client" => {
                let (kind, name) = self.client()?;
                Expr::Client { kind, name }
            }
            "authenticated" => {
                let (kind, name) = self.client()?;
                Expr::Authenticated { kind, name }
            }
            "csprng" => Expr::Csprng(self.bits()?),
            "weak" => Expr::Weak(self.bits()?),
            "clock" => Expr::Clock,
            "counter" => Expr::Counter,
            "config" => Expr::Config,
            "unknown" => Expr::Unknown,
            "none" => Expr::None,
            "blank" => Expr::Blank,
            "truth" => Expr::Truth,
            "unset" => Expr::Unset,
            "read" => Expr::Read,
            "rng" => match self.ident("`csprng` or `weak`")? {
                "csprng" => Expr::Rng(RngKind::Csprng),
                "weak" => Expr::Rng(RngKind::Weak),
                _ => return Err(self.expected("`rng(csprng)` or `rng(weak)`")),
            },
            "seeded" => Expr::Seeded(self.boxed()?),
            "draw" => {
                let from = self.boxed()?;
                self.comma("BITS")?;
                Expr::Draw(from, self.bits()?)
            }
            "hash" => {
                let of = self.boxed()?;
                self.comma("the digest's size in bits")?;
                let bits = self.number()?;
                Expr::Hash(of, bits.ok_or_else(|| self.expected("a number of bits"))?)
            }
            "keyed" => {
                let of = self.boxed()?;
                self.comma("the key")?;
                Expr::Keyed(of, self.boxed()?)
            }
            "encode" => {
                let of = self.boxed()?;
                let each = match self.eat(",") {
                    true => Some(
                        self.number()?
                            .ok_or_else(|| self.expected("a number of bits"))?,
                    ),
                    false => None,
                };
                Expr::Encode(of, each)
            }
            "held" => Expr::Held(self.boxed()?),
            "awaited" => Expr::Awaited(self.boxed()?),
            "dropped" => match self.expr()? {
                Expr::Place(place) => Expr::Dropped(place),
                _ => return Err(self.expected("a place")),
            },
            "ref" => match self.expr()? {
                Expr::Place(place) => Expr::Ref(place),
                _ => return Err(self.expected("a place")),
            },
            "cut" => {
                let of = self.boxed()?;
                self.comma("a number or a parameter")?;
                Expr::Cut(of, self.count()?)
            }
            "part" => Expr::Part(self.boxed()?),
            "piece" => {
                let of = self.boxed()?;
                self.comma("the pattern")?;
                Expr::Piece(of, self.boxed()?)
            }
            "join" => {
                let of = self.boxed()?;
                let separator = self.eat(",").then(|| self.boxed()).transpose()?;
                Expr::Join(of, separator)
            }
            "map" => Expr::Map(self.boxed()?),
            "entries" => Expr::Entries(self.boxed()?),
            "keys" => Expr::Keys(self.boxed()?),
            "derive" => Expr::Derive(self.list()?),
            "length" => Expr::Length,
            "less" => {
                let number = self.boxed()?;
                self.comma("what is taken off it")?;
                Expr::Less(number, self.boxed()?)
            }
            "call" => {
                let function = self.place()?;
                Expr::Call(function, self.more()?)
            }
            "run" => {
                let function = self.place()?;
                Expr::Run(function, self.more()?)
            }
            "via" => {
                let generic = self.generic()?;
                if !self.eat("::") {
                    return Err(self.expected("`::` and a method"));
                }
                let method = Symbol::new(self.ident("a method")?);
                let args = self.more()?;
                Expr::Via {
                    generic,
                    method,
                    args,
                }
            }
            "each" => {
                let function = self.place()?;
                self.comma("a list")?;
                Expr::Each(function, self.boxed()?)
            }
            "folded" => {
                let function = self.place()?;
                self.comma("what it begins with")?;
                let init = self.boxed()?;
                self.comma("a list")?;
                Expr::Folded(function, init, self.boxed()?)
            }
            "refs" => match self.expr()? {
                Expr::Place(place) => Expr::Refs(place),
                _ => return Err(self.expected("a place")),
            },
            "outcome" => Expr::Outcome(self.place()?),
            "either" => {
                let on = self.place()?;
                self.comma("what a success yields")?;
                let success = self.boxed()?;
                self.comma("what a failure yields")?;
                Expr::Either(on, success, self.boxed()?)
            }
            "eq" => self.comparison(BinOp::Eq)?,
            "ne" => self.comparison(BinOp::Ne)?,
            "order" => self.comparison(BinOp::Lt)?,
            "heap" => Expr::Heap(self.boxed()?),
            "channel" => Expr::Channel(self.generic()?),
            "queue" => Expr::Queue(self.generic()?),
            "state" => Expr::State(self.generic()?),
            "session" if self.rest().starts_with(')') => Expr::Session(None),
            "session" => Expr::Session(Some(self.name()?)),
            other => match ListOp::named(other) {
                Some(op) if self.rest().starts_with(')') => Expr::List(op, Vec::new()),
                Some(op) => Expr::List(op, self.list()?),
                None => return Err(self.located(unknown("function", other, FUNCTIONS), start)),
            },
        })
    }

    fn client(&mut self) -> Parsed<(Symbol, Option<Name>)> {
        let start = self.start();
        let kind = self.ident("a kind of client data")?;
        let kind = known_kind(kind).map_err(|m| self.located(m, start))?;
        let name = self.eat(",").then(|| self.name()).transpose()?;
        Ok((kind, name))
    }

    fn name(&mut self) -> Parsed<Name> {
        match self.string()? {
            Some(lit) => Ok(Name::Lit(lit)),
            None => Ok(Name::Param(self.root()?)),
        }
    }

    fn bits(&mut self) -> Parsed<Bits> {
        if let Some(number) = self.number()? {
            return Ok(match self.eat("*") {
                true => Bits::PerParam(number, self.root()?),
                false => Bits::Fixed(number),
            });
        }
        let start = self.start();
        let name = self.ident("a number of bits, `type`, `bytes(x)`, `range(x)` or `choice(x)`")?;
        if name == "type" {
            return Ok(Bits::Type);
        }
        if !self.eat("(") {
            return Ok(Bits::PerParam(1.0, self.named(name, start)?));
        }
        let of = self.root()?;
        self.close()?;
        match name {
            "bytes" => Ok(Bits::Bytes(of)),
            "range" => Ok(Bits::Range(of)),
            "choice" => Ok(Bits::Choice(of)),
            other => {
                let message = unknown("measure of bits", other, &["bytes", "range", "choice"]);
                Err(self.located(message, start))
            }
        }
    }

    fn count(&mut self) -> Parsed<Count> {
        match self.number()? {
            Some(n) if n >= 0.0 && n.fract() == 0.0 => Ok(Count::Fixed(n as u64)),
            Some(_) => Err(self.expected("a whole number")),
            None => Ok(Count::Param(self.root()?)),
        }
    }

    fn generic(&mut self) -> Parsed<Symbol> {
        let start = self.start();
        let name = self.ident("a generic parameter")?;
        let known: Vec<&str> = self.scope.generics.iter().map(|g| g.as_str()).collect();
        if name == "Self" || known.contains(&name) {
            return Ok(Symbol::new(name));
        }
        Err(self.located(unknown("generic parameter", name, &known), start))
    }

    fn boxed(&mut self) -> Parsed<Box<Expr>> {
        self.expr().map(Box::new)
    }

    fn list(&mut self) -> Parsed<Vec<Expr>> {
        let mut all = vec![self.expr()?];
        all.extend(self.more()?);
        Ok(all)
    }

    fn more(&mut self) -> Parsed<Vec<Expr>> {
        let mut all = Vec::new();
        while self.eat(",") {
            all.push(self.expr()?);
        }
        Ok(all)
    }

    fn comma(&mut self, then: &str) -> Parsed<()> {
        match self.eat(",") {
            true => Ok(()),
            false => Err(self.expected(&format!("`,` and {then}"))),
        }
    }

    fn close(&mut self) -> Parsed<()> {
        match self.eat(")") {
            true => Ok(()),
            false => Err(self.expected("`)`")),
        }
    }

    fn number(&mut self) -> Parsed<Option<f64>> {
        let rest = self.rest();
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let text = &rest[..rest.len() - digits.len()];
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Ok(None);
        }
        let number = text.parse().map_err(|_| self.expected("a number"))?;
        self.skip(text.len());
        Ok(Some(number))
    }

    fn string(&mut self) -> Parsed<Option<Symbol>> {
        let Some(inner) = self.rest().strip_prefix('"') else {
            return Ok(None);
        };
        let Some(end) = inner.find('"') else {
            return Err(self.expected("a closing `\"`"));
        };
        let text = Symbol::new(&inner[..end]);
        self.skip(end + 2);
        Ok(Some(text))
    }

    fn ident(&mut self, expected: &str) -> Parsed<&'a str> {
        match self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            true => Err(self.expected(expected)),
            false => self.word(expected),
        }
    }

    fn word(&mut self, expected: &str) -> Parsed<&'a str> {
        let rest = self.rest();
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        let tail = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        let word = &rest[..rest.len() - tail.len()];
        if word.is_empty() {
            return Err(self.expected(expected));
        }
        self.at = self.text.len() - tail.len();
        Ok(word)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.skip(token.len());
        }
        found
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.start() + bytes;
    }

    /// Where the next token starts.
    fn start(&self) -> usize {
        self.text.len() - self.rest().len()
    }

    fn rest(&self) -> &'a str {
        self.text[self.at..].trim_start()
    }

    fn expected(&self, what: &str) -> String {
        let found = match self.rest().chars().next() {
            Some(c) if c.is_alphanumeric() || c == '_' => {
                let word = self
                    .rest()
                    .split(|c: char| !c.is_alphanumeric() && c != '_');
                format!("`{}`", word.into_iter().next().unwrap_or_default())
            }
            Some(c) => format!("`{c}`"),
            None => "the end".into(),
        };
        self.located(format!("expected {what}, found {found}"), self.start())
    }

    fn located(&self, message: String, start: usize) -> String {
        let column = self.text[..start].chars().count() + 1;
        format!("{message} (at character {column} of `{}`)", self.text)
    }
}

fn single(mut all: Vec<Expr>, many: impl FnOnce(Vec<Expr>) -> Expr) -> Expr {
    match all.len() {
        1 => all.remove(0),
        _ => many(all),
    }
}
