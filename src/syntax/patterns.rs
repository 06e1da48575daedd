//! Patterns: tests as terminators, bindings as operations on projected places.

use syn::Pat;

use crate::ir::{
    BlockId, Local, OpKind, Operand, PatTest, Place, Proj, Span, Symbol, Term, TypeId,
};

use super::Lower;
use super::literals::literal;
use super::members::plain_name;
use super::types::{member, name, qpath, type_ref};

impl Lower<'_> {
    /// Declares the next parameter. Returns its local when the pattern still has to be taken apart, with
    /// [`Lower::bind_param`], once all parameters have their locals.
    pub(super) fn param(&mut self, pat: &Pat, ty: Option<TypeId>) -> Option<Local> {
        let span = self.pat_span(pat);
        match (plain_name(pat), pat) {
            (Some(ident), _) => {
                let (called, mutable) = (name(ident), is_mut(pat));
                self.body.param(Some(called), ty, mutable, span);
                None
            }
            (None, Pat::Wild(_)) => {
                self.body.param(None, ty, false, span);
                None
            }
            _ => Some(self.body.param(None, ty, false, span)),
        }
    }

    pub(super) fn bind_param(&mut self, pat: &Pat, local: Local) {
        self.bind_pattern(pat, &Place::local(local), None);
    }

    /// Tests `place` against a whole pattern and declares what it binds. When it does not match, goes on
    /// at `fail`; without `fail` the pattern is irrefutable.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, place: &Place, fail: Option<BlockId>) {
        let around = std::mem::take(&mut self.body.pattern);
        self.pattern(pat, place, fail);
        self.body.pattern = around;
    }

    fn pattern(&mut self, pat: &Pat, place: &Place, fail: Option<BlockId>) {
        match pat {
            Pat::Ident(p) => self.ident_pattern(p, place, fail),
            Pat::Wild(_) | Pat::Rest(_) => {}
            Pat::Paren(p) => self.pattern(&p.pat, place, fail),
            Pat::Type(p) => self.typed_pattern(p, place, fail),
            Pat::Reference(p) => self.pattern(&p.pat, &step(place, Proj::Deref), fail),
            Pat::Tuple(p) => self.fields_by_index(p.elems.iter(), place, fail),
            Pat::TupleStruct(p) => {
                let inner = self.variant(p.qself.as_ref(), &p.path, place, fail);
                self.fields_by_index(p.elems.iter(), &inner, fail);
            }
            Pat::Struct(p) => {
                let inner = self.variant(p.qself.as_ref(), &p.path, place, fail);
                for field in &p.fields {
                    let field_place = step(&inner, Proj::Field(member(&field.member)));
                    self.pattern(&field.pat, &field_place, fail);
                }
            }
            Pat::Path(p) => {
                let path = self.body.path(qpath(p.qself.as_ref(), &p.path));
                let span = self.path_span(p.qself.as_ref(), &p.path);
                self.test(place, PatTest::Path(path), fail, span);
            }
            Pat::Lit(p) => {
                let span = self.spans.token(p.lit.span());
                self.test(place, PatTest::Lit(literal(&p.lit)), fail, span);
            }
            // The value of a const block is not known here: some range, as far as analysis cares.
            Pat::Range(_) | Pat::Const(_) => {
                self.test(place, PatTest::Range, fail, self.pat_span(pat));
            }
            Pat::Slice(p) => self.slice_pattern(p, place, fail),
            Pat::Or(p) => self.or_pattern(p, place, fail),
            Pat::Guard(p) => {
                self.pattern(&p.pat, place, fail);
                if let Some(fail) = fail {
                    let ok = self.body.new_block();
                    self.cond(&p.guard, ok, fail);
                    self.body.switch_to(ok);
                }
            }
            Pat::Macro(p) => match self.expand_pattern(&p.mac) {
                Some(expanded) => {
                    self.pattern(&expanded, place, fail);
                    self.expander.done();
                }
                None => self.test(place, PatTest::Range, fail, self.mac_span(&p.mac)),
            },
            Pat::Verbatim(tokens) => self.unknown_tokens("pattern", tokens),
            _ => self.unknown("pattern", self.pat_span(pat)),
        }
    }

    fn ident_pattern(&mut self, p: &syn::PatIdent, place: &Place, fail: Option<BlockId>) {
        let span = self.spans.token(p.ident.span());
        let called = name(&p.ident);
        if fail.is_some() && is_constant(p) && self.body.find(called).is_none() {
            let path = self.body.path(qpath(None, &p.ident.clone().into()));
            return self.test(place, PatTest::Path(path), fail, span);
        }
        let local = self.binding(called, p.mutability.is_some(), None, span);
        let dst = Place::local(local);
        let src = place.clone();
        let kind = match &p.by_ref {
            Some(_) => OpKind::Ref {
                dst,
                mutable: p.mutability.is_some(),
                src,
            },
            None => OpKind::Use {
                dst,
                src: Operand::Place(src),
            },
        };
        self.body.emit(kind, span);
        if let Some((_, sub)) = &p.subpat {
            self.pattern(sub, place, fail);
        }
    }

    /// Closure parameters inside tuples and the like can carry types of their own.
    fn typed_pattern(&mut self, p: &syn::PatType, place: &Place, fail: Option<BlockId>) {
        let Some(ident) = plain_name(&p.pat) else {
            return self.pattern(&p.pat, place, fail);
        };
        let span = self.spans.token(ident.span());
        let ty = self.body.ty(type_ref(&p.ty));
        let local = self.binding(name(ident), is_mut(&p.pat), Some(ty), span);
        self.copy(Place::local(local), Operand::Place(place.clone()), span);
    }

    /// The local of a name that the current pattern binds; alternatives of an or-pattern share it.
    fn binding(&mut self, called: Symbol, mutable: bool, ty: Option<TypeId>, span: Span) -> Local {
        let known = self.body.pattern.iter().find(|(known, _)| *known == called);
        if let Some(&(_, local)) = known {
            return local;
        }
        let local = self.body.local(Some(called), ty, mutable, span);
        self.body.pattern.push((called, local));
        self.body.declare(called, local);
        local
    }

    fn variant(
        &mut self,
        qself: Option<&syn::QSelf>,
        path: &syn::Path,
        place: &Place,
        fail: Option<BlockId>,
    ) -> Place {
        let span = self.path_span(qself, path);
        let path = self.body.path(qpath(qself, path));
        self.test(place, PatTest::Path(path), fail, span);
        step(place, Proj::Variant(path))
    }

    fn fields_by_index<'p>(
        &mut self,
        pats: impl ExactSizeIterator<Item = &'p Pat>,
        place: &Place,
        fail: Option<BlockId>,
    ) {
        let count = pats.len();
        let mut after_rest = false;
        for (index, pat) in pats.enumerate() {
            if matches!(pat, Pat::Rest(_)) {
                after_rest = true;
                continue;
            }
            let proj = if after_rest {
                // Counted from the end: how many fields there are is not known here.
                Proj::ConstIndex((count - 1 - index) as u32, true)
            } else {
                Proj::Field(Symbol::new(&index.to_string()))
            };
            self.pattern(pat, &step(place, proj), fail);
        }
    }

    fn slice_pattern(&mut self, p: &syn::PatSlice, place: &Place, fail: Option<BlockId>) {
        let count = p.elems.len() as u32;
        let rest = p.elems.iter().position(is_rest);
        let len = count - u32::from(rest.is_some());
        let span = self.spans.token(p.bracket_token.span.join());
        let exact = rest.is_none();
        self.test(place, PatTest::Len { len, exact }, fail, span);
        for (index, pat) in p.elems.iter().enumerate() {
            let at = index as u32;
            let proj = match rest {
                Some(rest) if index == rest => {
                    let back = count - 1 - at;
                    self.rest_pattern(pat, &step(place, Proj::Subslice(at, back)), fail);
                    continue;
                }
                Some(rest) if index > rest => Proj::ConstIndex(count - 1 - at, true),
                _ => Proj::ConstIndex(at, false),
            };
            self.pattern(pat, &step(place, proj), fail);
        }
    }

    /// `rest @ ..` binds the remaining elements, `..` nothing.
    fn rest_pattern(&mut self, pat: &Pat, place: &Place, fail: Option<BlockId>) {
        if let Pat::Ident(p) = pat {
            self.ident_pattern(p, place, fail);
        }
    }

    fn or_pattern(&mut self, p: &syn::PatOr, place: &Place, fail: Option<BlockId>) {
        let matched = self.body.new_block();
        let last = p.cases.len().saturating_sub(1);
        for (index, case) in p.cases.iter().enumerate() {
            let span = self.pat_span(case);
            if index == last {
                self.pattern(case, place, fail);
                self.body.goto(matched, span);
            } else {
                let next = self.body.new_block();
                self.pattern(case, place, Some(next));
                self.body.goto(matched, span);
                self.body.switch_to(next);
            }
        }
        self.body.switch_to(matched);
    }

    /// Nothing to test where the pattern must match.
    pub(super) fn test(&mut self, on: &Place, test: PatTest, fail: Option<BlockId>, span: Span) {
        let Some(els) = fail else {
            return;
        };
        let then = self.body.new_block();
        let on = on.clone();
        self.body.end(
            Term::Test {
                on,
                test,
                then,
                els,
            },
            span,
        );
        self.body.switch_to(then);
    }
}

/// `place` and one step more.
pub(super) fn step(place: &Place, proj: Proj) -> Place {
    let mut place = place.clone();
    place.proj.push(proj);
    place
}

/// Without name resolution only the case of its first letter tells `None` from a binding.
fn is_constant(p: &syn::PatIdent) -> bool {
    p.by_ref.is_none()
        && p.mutability.is_none()
        && p.subpat.is_none()
        && p.ident.to_string().starts_with(char::is_uppercase)
}

fn is_rest(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(p) => matches!(&p.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_))),
        _ => false,
    }
}

pub(super) fn is_mut(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(p) => p.mutability.is_some(),
        Pat::Type(p) => is_mut(&p.pat),
        Pat::Paren(p) => is_mut(&p.pat),
        _ => false,
    }
}
