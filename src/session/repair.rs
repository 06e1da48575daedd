//! Edits of the source that mend a fact, where its text has a shape in which they can be made without a doubt.

mod rotation;
mod time;
mod token;

use std::rc::Rc;

use crate::ir::{Callee, FileId, Lit, Loc, OpKind, Operand, Path, Span, Symbol};
use crate::resolve::defs::DefKind;
use crate::resolve::names::{Head, Names, Namespace, TypeScope};
use crate::resolve::ty::{DefId, Ty};
use crate::syntax::Around;
use crate::syntax::attrs::skipping;

use super::cookie::Setting;
use super::{Maker, Repair};

/// What a cookie or a layer may lack: the call that sets it, and the attribute in a header.
pub(super) const FLAGS: [(&str, &str); 3] = [
    ("secure", "Secure"),
    ("http_only", "HttpOnly"),
    ("same_site", "SameSite=Lax"),
];

impl<'e> Maker<'e, '_> {
    /// What stands around calls in a file.
    fn around(&self, file: FileId) -> Option<Rc<Around<'e>>> {
        let mut texts = self.texts.borrow_mut();
        let text = texts.entry(file);
        let read = || Around::new(self.sources.file(file)).map(Rc::new);
        text.or_insert_with(read).clone()
    }
}

impl Maker<'_, '_> {
    fn written(&self, at: Loc) -> &str {
        self.sources.file(at.file).slice(at.span)
    }

    /// Calls behind another one; on lines of their own where the chain that it is part of is written so.
    pub(super) fn chained(&self, call: Loc, calls: &[String]) -> (Loc, String) {
        let end = call.span.hi;
        let rest = &self.sources.file(call.file).text[end as usize..];
        let Some((offset, between)) = next_link(rest) else {
            return (part(call, end, end), calls.concat());
        };
        let at = end + offset as u32;
        let calls = calls.iter().map(|call| format!("{call}{between}"));
        (part(call, at, at), calls.collect())
    }

    /// Gives a cookie the attributes that it lacks, and turns on what is switched off.
    pub(super) fn set_flags(
        &self,
        at: Loc,
        made_by: Option<DefId>,
        flags: [Setting; 3],
    ) -> Option<Repair> {
        let are = |setting: Setting| {
            let flags = FLAGS.iter().zip(flags);
            flags
                .filter(move |(_, flag)| *flag == setting)
                .map(|(names, _)| *names)
        };
        let missing = are(Setting::Missing).collect::<Vec<_>>();
        let off = are(Setting::Off).map(|(name, _)| self.switched_on(at, name));
        let mut edits = off.collect::<Option<Vec<_>>>()?;
        let sure = edits.is_empty();
        if !missing.is_empty() {
            edits.extend(match made_by {
                None => vec![self.longer_header(at, &missing)?],
                Some(def) => self.longer_chain(at, def, &missing)?,
            });
        }
        edits.sort_by_key(|(at, _)| *at);
        (!edits.is_empty()).then(|| Repair {
            name: "set-cookie-flags",
            title: "set the attributes that protect the cookie".to_owned(),
            sure,
            edits,
        })
    }

    /// Behind `Cookie::build(..)`; `Cookie::new(..)` becomes such a builder.
    fn longer_chain(
        &self,
        at: Loc,
        constructor: DefId,
        missing: &[(&str, &str)],
    ) -> Option<Vec<(Loc, String)>> {
        let text = self.written(at);
        let open = text.find('(').filter(|_| text.ends_with(')'))?;
        let mut calls = Vec::new();
        for (name, _) in missing {
            let value = match *name {
                "same_site" => format!("{}::Lax", self.same_site(at, text.get(..open)?)?),
                _ => "true".to_owned(),
            };
            calls.push(format!(".{name}({value})"));
        }
        let end = at.span.hi;
        let func = self.engine.program.defs.func(constructor)?;
        let Ty::Adt(made, _) = &func.ret else {
            return None;
        };
        if self.engine.program.defs.get(*made).name == "CookieBuilder" {
            return Some(vec![self.chained(at, &calls)]);
        }
        let calls = calls.concat();
        let path = text[..open].strip_suffix("new")?;
        let (from, to) = (at.span.lo + path.len() as u32, at.span.lo + open as u32 + 1);
        let (start, last) = match self.takes_pair(constructor) {
            true => ("build((", format!(")){calls}.build()")),
            false => ("build(", format!("){calls}.finish()")),
        };
        Some(vec![
            (part(at, from, to), start.to_owned()),
            (part(at, end - 1, end), last),
        ])
    }

    /// At the end of the text of `format!`.
    fn longer_header(&self, at: Loc, missing: &[(&str, &str)]) -> Option<(Loc, String)> {
        let text = self.written(at);
        let open = text.find("format!(")? + "format!(".len();
        let (quote, end) = literal(text, open)?;
        let before = &text[quote..end];
        let names = missing.iter().map(|(_, name)| *name).collect::<Vec<_>>();
        let added = match before.trim_end().ends_with(';') {
            true if before.ends_with(' ') => names.join("; "),
            true => format!(" {}", names.join("; ")),
            false => format!("; {}", names.join("; ")),
        };
        let end = at.span.lo + end as u32;
        Some((part(at, end, end), added))
    }

    /// How `SameSite` is called where a cookie is made.
    fn same_site(&self, at: Loc, constructor: &str) -> Option<String> {
        let defs = &self.engine.program.defs;
        let mut module = self.places.function(at)?;
        while !matches!(defs.get(module).kind, DefKind::Mod(_)) {
            module = defs.get(module).parent;
        }
        let DefKind::Mod(scope) = &defs.get(module).kind else {
            return None;
        };
        let written = constructor.split("::").map(|name| Symbol::new(name.trim()));
        let written = written.collect::<Vec<_>>();
        // `a::Cookie::build`, or `build` of the type that is imported under the name before it.
        let (_, ty) = written.split_last()?;
        let imported = scope
            .imports
            .iter()
            .filter(|leaf| leaf.name == ty.last().copied());
        let beside = imported.map(|leaf| leaf.path.clone()).chain([ty.to_vec()]);
        let paths = beside.map(|mut path| {
            path.pop();
            path.push("SameSite".into());
            path
        });
        let names = Names::new(defs);
        let is_meant = |path: &Vec<Symbol>| {
            let path = Path::plain(path);
            let head = names.head(&TypeScope::module(module), &path, Namespace::Type);
            let Some(Head::Def(def, used)) = head else {
                return false;
            };
            let krate = defs.get(def).krate;
            used == path.segments.len() && defs.crates[krate.0 as usize].name == "cookie"
        };
        let path = std::iter::once(vec!["SameSite".into()])
            .chain(paths)
            .find(is_meant)?;
        let names = path.iter().map(|name| name.as_str()).collect::<Vec<_>>();
        Some(names.join("::"))
    }

    /// The one call of the function around a place that sets this to a literal `false`.
    fn switched_on(&self, at: Loc, name: &str) -> Option<(Loc, String)> {
        let def = self.places.function(at)?;
        let body = self.engine.program.defs.func(def)?.body?;
        let setter = format!("set_{name}");
        let ops = self.engine.program.body(body).blocks.iter();
        let mut calls = ops
            .flat_map(|block| &block.ops)
            .filter_map(|op| match &op.kind {
                OpKind::Call {
                    callee: Callee::Method { name: called, .. },
                    args,
                    ..
                } if *called == name || *called == setter.as_str() => Some((op.span, args)),
                _ => None,
            });
        let (Some((span, args)), None) = (calls.next(), calls.next()) else {
            return None;
        };
        let is_off = matches!(args[..], [_, Operand::Lit(Lit::Bool(false))]);
        is_off.then(|| self.to_true(Loc { span, ..at }))?
    }

    /// `f(false)` becomes `f(true)`.
    fn to_true(&self, call: Loc) -> Option<(Loc, String)> {
        let text = self.written(call).strip_suffix(')')?.trim_end();
        let before = text.strip_suffix("false")?.len() as u32;
        let lo = call.span.lo + before;
        Some((part(call, lo, lo + "false".len() as u32), "true".to_owned()))
    }

    /// Turns on what a layer switches off, or sets what nobody set.
    pub(super) fn secure_layer(
        &self,
        made_at: Loc,
        off: &[Loc],
        is_missing: bool,
    ) -> Option<Repair> {
        let mut edits = Vec::new();
        for at in off {
            edits.push(self.to_true(*at)?);
        }
        if is_missing {
            self.written(made_at).strip_suffix(')')?;
            edits.push(self.chained(made_at, &[".with_secure(true)".to_owned()]));
        }
        edits.sort_by_key(|(at, _)| *at);
        Some(Repair {
            name: "secure-layer",
            title: "protect the cookie of the sessions".to_owned(),
            sure: off.is_empty(),
            edits,
        })
    }

    /// `#[instrument]` leaves an argument out.
    pub(super) fn skip_argument(&self, at: Loc, name: &str) -> Option<Repair> {
        let (offset, text) = skipping(self.written(at), name)?;
        let lo = at.span.lo + offset as u32;
        Some(Repair {
            name: "skip-argument",
            title: format!("leave `{name}` out of the span"),
            sure: true,
            edits: vec![(part(at, lo, lo), text)],
        })
    }
}

/// Where a chain of calls goes on in the next line, and what stands between two of its calls.
fn next_link(rest: &str) -> Option<(usize, String)> {
    let (line, below) = rest.split_once('\n')?;
    let link = below.trim_start_matches([' ', '\t']);
    let is_over = line.trim().is_empty() || line.trim_start().starts_with("//");
    let is_link = link.starts_with('.') && !link.starts_with("..");
    (is_over && is_link).then(|| {
        let indent = &below[..below.len() - link.len()];
        let newline = if line.ends_with('\r') { "\r\n" } else { "\n" };
        (line.len() + 1 + indent.len(), format!("{newline}{indent}"))
    })
}

fn part(of: Loc, lo: u32, hi: u32) -> Loc {
    Loc {
        span: Span { lo, hi },
        ..of
    }
}

/// Start and end of what a string literal holds that begins at an offset, but for white space.
fn literal(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = text.get(at..)?;
    let start = at + rest.len() - rest.trim_start().len();
    let rest = &text[start..];
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let inner = raw[hashes..].strip_prefix('"')?;
        let end = inner.find(&format!("\"{}", "#".repeat(hashes)))?;
        let from = start + 1 + hashes + 1;
        return Some((from, from + end));
    }
    let inner = rest.strip_prefix('"')?;
    let mut is_escaped = false;
    for (offset, c) in inner.char_indices() {
        match c {
            '"' if !is_escaped => return Some((start + 1, start + 1 + offset)),
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[track_caller]
    fn holds(text: &str, inside: Option<&str>) {
        assert_eq!(literal(text, 0).map(|(lo, hi)| &text[lo..hi]), inside);
    }

    #[test]
    fn what_a_literal_holds() {
        holds(r#" "a; {b}", b"#, Some("a; {b}"));
        holds(r#""say \"no\"\\", x"#, Some(r#"say \"no\"\\"#));
        holds("r##\"a\"# b\"##)", Some("a\"# b"));
        holds("concat!(\"a\")", None);
        holds("\"open", None);
    }
}
