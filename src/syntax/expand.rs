//! Expansion of the workspace's own `macro_rules!`, by example.
//!
//! Tokens of the template get the place of the invocation; arguments keep their own.

use std::rc::Rc;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::{FxHashMap, FxHashSet};
use syn::parse::Parser as _;

use crate::ir::{FileId, Symbol};

use super::hygiene::clashes;
use super::matcher::{Binding, Bindings, Matcher, parse_matchers, run_matchers};
use super::nesting::too_deep;
use super::types::name;

/// Expansions inside expansions.
const MAX_DEPTH: usize = 16;
/// Tokens that all expansions of one file may produce.
const MAX_TOKENS: usize = 200_000;
/// Nesting searched for definitions.
const MAX_SEARCH: usize = 64;

/// The `macro_rules!` definitions of the workspace, collected before lowering.
#[derive(Clone, Debug, Default)]
pub struct MacroTable {
    by_name: FxHashMap<Symbol, Vec<Definition>>,
    /// Something implements `Drop`.
    has_drops: bool,
}

#[derive(Clone, Debug)]
struct Definition {
    file: FileId,
    /// What stands between the outer delimiters; lexed again where it is used, as tokens are not `Send`.
    rules: String,
}

impl MacroTable {
    /// Collects the definitions of these files; texts that define no macro are only searched for the word.
    pub fn collect<'a>(files: impl Iterator<Item = (FileId, &'a str)>) -> Self {
        let mut table = Self::default();
        for (file, text) in files {
            table.has_drops |= text.contains("Drop for ");
            if !text.contains("macro_rules") {
                continue;
            }
            let code = &text[super::recover::code_start(text)..];
            if let Ok(tokens) = TokenStream::from_str(code) {
                table.search(file, tokens, 0);
            }
        }
        proc_macro2::extra::invalidate_current_thread_spans();
        table
    }

    /// Both, in this order.
    #[must_use]
    pub fn with(mut self, later: Self) -> Self {
        self.has_drops |= later.has_drops;
        for (name, definitions) in later.by_name {
            self.by_name.entry(name).or_default().extend(definitions);
        }
        self
    }

    fn search(&mut self, file: FileId, tokens: TokenStream, depth: usize) {
        if depth > MAX_SEARCH {
            return;
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match (token, tokens.get(index + 2), tokens.get(index + 3)) {
                (
                    TokenTree::Ident(word),
                    Some(TokenTree::Ident(called)),
                    Some(TokenTree::Group(rules)),
                ) if word == "macro_rules" => {
                    let definition = Definition {
                        file,
                        rules: rules.stream().to_string(),
                    };
                    self.by_name
                        .entry(name(called))
                        .or_default()
                        .push(definition);
                }
                (TokenTree::Group(group), ..) => self.search(file, group.stream(), depth + 1),
                _ => {}
            }
        }
    }

    /// The definition that an invocation in `file` most likely means.
    fn find(&self, file: FileId, called: Symbol) -> Option<&str> {
        let known = self.by_name.get(&called)?;
        let own = known.iter().find(|definition| definition.file == file);
        own.or(known.first())
            .map(|definition| definition.rules.as_str())
    }
}

struct Rule {
    matchers: Vec<Matcher>,
    template: TokenStream,
}

/// Expands the macros of one file.
pub(super) struct Expander<'a> {
    file: FileId,
    table: &'a MacroTable,
    parsed: FxHashMap<Symbol, Option<Rc<Vec<Rule>>>>,
    depth: usize,
    budget: usize,
}

impl<'a> Expander<'a> {
    pub(super) fn new(file: FileId, table: &'a MacroTable) -> Self {
        Self {
            file,
            table,
            parsed: FxHashMap::default(),
            depth: 0,
            budget: MAX_TOKENS,
        }
    }

    /// The code being lowered does not stand in the file like this.
    pub(super) fn is_expanding(&self) -> bool {
        self.depth > 0
    }

    /// Is there something in the workspace to be done at the end of a scope?
    pub(super) fn has_drops(&self) -> bool {
        self.table.has_drops
    }

    pub(super) fn knows(&self, called: Symbol) -> bool {
        self.table.by_name.contains_key(&called)
            || matches!(self.parsed.get(&called), Some(Some(_)))
    }

    /// A macro that an expansion defines, for what comes after it in the file.
    pub(super) fn define(&mut self, called: Symbol, rules: TokenStream) {
        let rules = parse_rules(rules).map(Rc::new);
        self.parsed.insert(called, rules);
    }

    /// What the invocation stands for. After a `Some` lower it and call [`Expander::done`].
    pub(super) fn expand(
        &mut self,
        called: Symbol,
        args: &TokenStream,
        site: Span,
    ) -> Option<TokenStream> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        let rules = self.rules(called)?;
        for rule in rules.iter() {
            let mut bindings = Bindings::default();
            let matcher = |input: syn::parse::ParseStream<'_>| {
                run_matchers(input, &rule.matchers, &mut bindings)
            };
            if matcher.parse2(args.clone()).is_err() {
                continue;
            }
            let mut template = Template {
                site,
                budget: &mut self.budget,
                renamed: clashes(&rule.template, &bindings),
                depth: self.depth,
            };
            let scope: Vec<_> = bindings
                .iter()
                .map(|(name, value)| (*name, value))
                .collect();
            let expanded = template.fill(rule.template.clone(), &scope)?;
            if too_deep(&expanded).is_some() {
                return None;
            }
            self.depth += 1;
            return Some(expanded);
        }
        None
    }

    /// The code of the last expansion has been lowered.
    pub(super) fn done(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn rules(&mut self, called: Symbol) -> Option<Rc<Vec<Rule>>> {
        let (file, table) = (self.file, self.table);
        let parse = || {
            let text = table.find(file, called)?;
            Some(Rc::new(parse_rules(TokenStream::from_str(text).ok()?)?))
        };
        self.parsed.entry(called).or_insert_with(parse).clone()
    }
}

/// `(matcher) => {template};` ..
fn parse_rules(tokens: TokenStream) -> Option<Vec<Rule>> {
    let mut tokens = tokens.into_iter().peekable();
    let mut rules = Vec::new();
    while let Some(token) = tokens.next() {
        let (TokenTree::Group(matcher), Some(_), Some(_), Some(TokenTree::Group(template))) =
            (token, tokens.next(), tokens.next(), tokens.next())
        else {
            return None;
        };
        rules.push(Rule {
            matchers: parse_matchers(matcher.stream())?,
            template: template.stream(),
        });
        tokens.next_if(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
    }
    Some(rules)
}

/// Fills in a template.
struct Template<'b> {
    site: Span,
    budget: &'b mut usize,
    /// Variables of the template that have the name of something in the arguments.
    renamed: FxHashSet<Symbol>,
    depth: usize,
}

type Scope<'b> = [(Symbol, &'b Binding)];

impl Template<'_> {
    fn fill(&mut self, template: TokenStream, scope: &Scope<'_>) -> Option<TokenStream> {
        let mut out = Vec::new();
        let mut tokens = template.into_iter().peekable();
        let mut is_member = false;
        while let Some(token) = tokens.next() {
            *self.budget = self.budget.checked_sub(1)?;
            let after_dot = is_member;
            let is_dot = matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.');
            // Two dots are a range.
            is_member = is_dot && !after_dot;
            match token {
                TokenTree::Punct(dollar) if dollar.as_char() == '$' => match tokens.next()? {
                    TokenTree::Ident(ident) => self.substitute(&ident, scope, &mut out)?,
                    TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                        let (separator, _) = super::matcher::repetition(&mut tokens)?;
                        self.repeat(&group.stream(), &separator, scope, &mut out)?;
                    }
                    _ => return None,
                },
                TokenTree::Group(group) => {
                    let inner = self.fill(group.stream(), scope)?;
                    let mut group = Group::new(group.delimiter(), inner);
                    group.set_span(self.site);
                    out.push(TokenTree::Group(group));
                }
                TokenTree::Ident(ident) if !after_dot && self.renamed.contains(&name(&ident)) => {
                    let own = format!("{ident}__{}", self.depth);
                    out.push(TokenTree::Ident(Ident::new(&own, self.site)));
                }
                mut token => {
                    token.set_span(self.site);
                    out.push(token);
                }
            }
        }
        Some(out.into_iter().collect())
    }

    fn substitute(
        &mut self,
        ident: &Ident,
        scope: &Scope<'_>,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let called = name(ident);
        if called == "crate" {
            out.push(TokenTree::Ident(Ident::new("crate", self.site)));
            return Some(());
        }
        match scope.iter().find(|(known, _)| *known == called) {
            Some((_, Binding::Leaf(tokens))) => {
                let before = out.len();
                out.extend(tokens.clone());
                *self.budget = self.budget.checked_sub(out.len() - before)?;
            }
            // A repeated fragment outside of its repetition.
            Some((_, Binding::Seq(_))) => return None,
            // `$x` of a macro that this macro defines.
            None => {
                let mut dollar = Punct::new('$', Spacing::Alone);
                dollar.set_span(self.site);
                let ident = Ident::new(&ident.to_string(), self.site);
                out.extend([TokenTree::Punct(dollar), TokenTree::Ident(ident)]);
            }
        }
        Some(())
    }

    fn repeat(
        &mut self,
        template: &TokenStream,
        separator: &[TokenTree],
        scope: &Scope<'_>,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let used = variables(template.clone());
        let sequences = scope.iter().filter_map(|(known, binding)| match binding {
            Binding::Seq(values) if used.contains(known) => Some(values.len()),
            _ => None,
        });
        let count = sequences.max()?;
        for index in 0..count {
            let mut inner = Vec::with_capacity(scope.len());
            for &(known, binding) in scope {
                match binding {
                    Binding::Seq(values) if used.contains(&known) => {
                        inner.push((known, values.get(index)?));
                    }
                    binding => inner.push((known, binding)),
                }
            }
            if index > 0 {
                out.extend(separator.iter().cloned().map(|mut token| {
                    token.set_span(self.site);
                    token
                }));
            }
            *self.budget = self.budget.checked_sub(1)?;
            out.extend(self.fill(template.clone(), &inner)?);
        }
        Some(())
    }
}

/// The `$x` of a template.
fn variables(template: TokenStream) -> Vec<Symbol> {
    let mut out = Vec::new();
    let mut after_dollar = false;
    for token in template {
        match &token {
            TokenTree::Ident(ident) if after_dollar => out.push(name(ident)),
            TokenTree::Group(group) => out.extend(variables(group.stream())),
            _ => {}
        }
        after_dollar = matches!(&token, TokenTree::Punct(p) if p.as_char() == '$');
    }
    out
}
