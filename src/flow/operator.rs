//! Operators that a type of the workspace implements itself: arithmetic, comparison, `*x`, `x[i]`.

use super::call::{Chosen, Results};
use super::engine::Engine;
use super::exec::{Address, Arg, Frame, Way};
use super::model::blank;
use super::value::{BOTTOM, Step, Tag, TreeId};
use crate::ir::{BinOp, Callee, Lit, Loc, Operand, Place, Proj};
use crate::models::spec::TypeModel;
use crate::resolve::impls::{head, unifies};
use crate::resolve::infer::Target;
use crate::resolve::ty::{DefId, Ty};

/// How many user `Deref` impls are followed in a row.
const MAX_DEREF: usize = 4;

/// Types that an integer literal without a suffix may have.
const INTEGERS: &[&str] = &[
    "i32", "u32", "i64", "u64", "usize", "isize", "u8", "i8", "u16", "i16", "u128", "i128",
];

impl<'p> Engine<'p> {
    /// Calls the workspace's implementation of an operator; `None` when it has none for these operands.
    pub(super) fn operator(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        operator: (BinOp, bool),
        args: &[Arg],
        (lhs, rhs): (&Operand, &Operand),
        loc: Loc,
    ) -> Option<Results> {
        let (trait_, method) = operator_trait(operator.0, operator.1)?;
        let Some(ty) = self.own_type(way, args.first()?) else {
            // A type of the library on the left: the impl is known by the right one.
            let right = self.own_type(way, args.get(1)?)?;
            let chosen = match lhs {
                Operand::Lit(lit) => literal_types(lit)
                    .iter()
                    .find_map(|name| self.exact_impl(&Ty::prim(name), trait_, method, &right)),
                _ => self.exact_impl(&args.first()?.ty, trait_, method, &right),
            }?;
            return Some(self.call_fn(
                frame,
                way.clone(),
                &chosen,
                args.to_vec(),
                Ty::Unknown,
                loc,
            ));
        };
        let chosen = match rhs {
            Operand::Lit(lit) => literal_types(lit).iter().find_map(|name| {
                let right = Ty::prim(name);
                self.impl_for_reference(frame, (lhs, &ty), (trait_, method), &right)
                    .or_else(|| self.exact_impl(&ty, trait_, method, &right))
            }),
            _ => self
                .impl_for_reference(frame, (lhs, &ty), (trait_, method), &args.get(1)?.ty)
                .or_else(|| self.exact_impl(&ty, trait_, method, &args.get(1)?.ty))
                .or_else(|| self.user_impl(&ty, trait_, method.into(), None)),
        }?;
        let mut results =
            self.call_fn(frame, way.clone(), &chosen, args.to_vec(), Ty::Unknown, loc);
        if operator.0 == BinOp::Ne {
            for (_, tree) in &mut results {
                *tree = self.negated(*tree);
            }
        }
        Some(results)
    }

    /// Calls the workspace's `Not` or `Neg`.
    pub(super) fn unary(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        not: bool,
        arg: Arg,
        loc: Loc,
    ) -> Option<Results> {
        let (trait_, method) = if not { ("Not", "not") } else { ("Neg", "neg") };
        let ty = self.own_type(way, &arg)?;
        let chosen = self.user_impl(&ty, trait_, method.into(), None)?;
        Some(self.call_fn(frame, way.clone(), &chosen, vec![arg], Ty::Unknown, loc))
    }

    /// The impl for exactly this right operand.
    fn exact_impl(&self, ty: &Ty, trait_: &str, method: &str, arg: &Ty) -> Option<Chosen> {
        if *arg == Ty::Unknown {
            return None;
        }
        let any = self.user_impl(ty, trait_, method.into(), None)?;
        let defs = &self.program.defs;
        let trait_ = defs.impl_(defs.owner(any.def)?)?.trait_.as_ref()?.def?;
        let mut impls = self.impls_of(trait_);
        let imp = impls.find(|&imp| {
            let Some(data) = defs.impl_(imp) else {
                return false;
            };
            let wanted = data.trait_.as_ref().and_then(|t| t.args.first());
            unifies(&data.self_ty, ty) && unifies(wanted.unwrap_or(&data.self_ty), arg)
        })?;
        Some(self.in_impl(&any, imp, method.into(), ty))
    }

    /// Where an operator is implemented for `&T` too: the impl for what is on the left.
    fn impl_for_reference(
        &self,
        frame: &Frame<'p>,
        (lhs, ty): (&Operand, &Ty),
        (trait_, method): (&str, &str),
        arg: &Ty,
    ) -> Option<Chosen> {
        let any = self.user_impl(ty, trait_, method.into(), None)?;
        let defs = &self.program.defs;
        let trait_ = defs.impl_(defs.owner(any.def)?)?.trait_.as_ref()?.def?;
        let args = std::slice::from_ref(arg);
        let is_reference = || frame.body.is_reference(lhs);
        let impls = &self.program.impls;
        let imp = impls.by_reference(defs, ty, (trait_, args), is_reference)?;
        Some(self.in_impl(&any, imp, method.into(), ty))
    }

    /// The workspace's struct or enum that a value is.
    fn own_type(&mut self, way: &Way, arg: &Arg) -> Option<Ty> {
        let defs = &self.program.defs;
        if let Ty::Adt(def, _) = &arg.ty
            && !defs.is_stub(*def)
        {
            return Some(arg.ty.clone());
        }
        let tree = self.load(way, arg.tree);
        self.adt(tree).map(|def| self.blank_type(def))
    }

    /// The type of an argument, by what it holds where its declaration does not say.
    pub(super) fn known_type(&mut self, frame: &Frame<'p>, way: &Way, arg: &Arg) -> Ty {
        if head(&arg.ty).is_some() {
            return arg.ty.clone();
        }
        let tree = self.load(way, arg.tree);
        self.want(frame.at, tree);
        let own = self.adt(tree).map(|def| self.blank_type(def));
        own.unwrap_or_else(|| arg.ty.clone())
    }

    pub(super) fn adt(&self, tree: TreeId) -> Option<DefId> {
        let tags = self.values.own(tree).tags.iter();
        let mut adts = tags.filter_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        });
        let only = adts.next()?;
        (adts.next().is_none() && !self.program.defs.is_stub(only)).then_some(only)
    }

    pub(super) fn blank_type(&self, def: DefId) -> Ty {
        let generics = self.program.defs.generics(def);
        Ty::Adt(def, generics.iter().map(|_| Ty::Unknown).collect())
    }

    /// Calls a method for its value only: what else it does is not noted.
    pub(super) fn pure_call(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        chosen: &Chosen,
        args: Vec<Arg>,
    ) -> TreeId {
        let results = self.scratch_call(frame, way.clone(), chosen, args);
        results
            .into_iter()
            .fold(BOTTOM, |all, (_, tree)| self.values.join(all, tree))
    }

    /// Calls a method on a way of its own.
    pub(super) fn scratch_call(
        &mut self,
        frame: &Frame<'p>,
        way: Way,
        chosen: &Chosen,
        args: Vec<Arg>,
    ) -> Results {
        let mut scratch = Frame::new(frame.body, frame.at, frame.types);
        scratch.subst = frame.subst.clone();
        let loc = frame.loc(frame.body.span);
        self.call_fn(&mut scratch, way, chosen, args, Ty::Unknown, loc)
    }

    /// A field that only a user's `Deref` leads to.
    pub(super) fn through_deref(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        tree: TreeId,
        step: Step,
    ) -> TreeId {
        let mut at = tree;
        for _ in 0..MAX_DEREF {
            if !self.lacks(at, step) {
                break;
            }
            match self.dereferenced(frame, way, at, &[]) {
                Some((inner, _)) => at = inner,
                None => break,
            }
        }
        let at = self.load(way, at);
        self.values.project(at, step)
    }

    /// The addresses of a place whose next step only a user's `DerefMut` leads to.
    pub(super) fn deref_addresses(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        at: &[Address],
        tree: TreeId,
        step: Step,
    ) -> Option<(Vec<Address>, TreeId)> {
        if !self.lacks(tree, step) {
            return None;
        }
        let (inner, addresses) = self.dereferenced(frame, way, tree, at)?;
        (!addresses.is_empty()).then_some((addresses, inner))
    }

    /// Is it a struct without this field? No struct has elements.
    fn lacks(&self, tree: TreeId, step: Step) -> bool {
        let name = match step {
            Step::Field(name) => name,
            Step::Elem | Step::Idx(_) | Step::Key(_) => return self.adt(tree).is_some(),
            _ => return false,
        };
        let data = self
            .adt(tree)
            .and_then(|def| self.program.defs.struct_(def));
        data.is_some_and(|data| !data.fields.iter().any(|f| f.name == name))
    }

    /// What the user's `deref` (or `deref_mut`, for places) of a value yields.
    fn dereferenced(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        tree: TreeId,
        places: &[Address],
    ) -> Option<(TreeId, Vec<Address>)> {
        let ty = self.adt(tree).map(|def| self.blank_type(def))?;
        let arg = Arg {
            tree,
            places: places.to_vec(),
            ty: ty.clone(),
        };
        if !places.is_empty()
            && let Some(chosen) = self.user_impl(&ty, "DerefMut", "deref_mut".into(), None)
        {
            let inner = self.pure_call(frame, way, &chosen, vec![arg.clone()]);
            let addresses = self.addresses(inner);
            if !addresses.is_empty() {
                return Some((self.load(way, inner), addresses));
            }
        }
        let chosen = self.user_impl(&ty, "Deref", "deref".into(), None)?;
        let inner = self.pure_call(frame, way, &chosen, vec![arg]);
        let addresses = self.addresses(inner);
        Some((self.load(way, inner), addresses))
    }

    /// The receiver of a method that only a user's `Deref` leads to.
    pub(super) fn adjusted(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        callee: &Callee,
        target: &Target,
        args: &mut [Arg],
    ) {
        let (Callee::Method { .. }, Target::Fn(def, subst), Some(recv)) =
            (callee, target, args.first_mut())
        else {
            return;
        };
        let defs = &self.program.defs;
        let own = match defs.owner(*def).and_then(|owner| defs.impl_(owner)) {
            Some(imp) => imp.self_ty.clone(),
            None => match subst.get("Self".into()) {
                Some(ty) => ty.clone(),
                None => return,
            },
        };
        let (wanted, is_wrapper) = match &own {
            Ty::Adt(def, _) => {
                let model = defs.struct_(*def).and_then(|s| s.model);
                (Some(*def), model == Some(TypeModel::Transparent))
            }
            Ty::Prim(_) | Ty::Slice(_) => (None, false),
            _ => return,
        };
        if is_wrapper {
            return;
        }
        for _ in 0..MAX_DEREF {
            let tree = self.load(way, recv.tree);
            match self.adt(tree) {
                Some(def) if Some(def) != wanted => {}
                _ => return,
            }
            let (places, _) = self.locate(way, recv, &[]);
            let Some((inner, addresses)) = self.dereferenced(frame, way, tree, &places) else {
                return;
            };
            recv.tree = inner;
            recv.places = addresses;
            recv.ty = Ty::Unknown;
        }
    }

    /// The types that what a place is indexed by may have.
    fn index_types(&self, frame: &Frame<'p>, proj: &Proj) -> Vec<Ty> {
        let literal = |lit: &Lit| literal_types(lit).into_iter().map(Ty::prim).collect();
        match proj {
            Proj::ConstIndex(..) => literal(&Lit::Int(0, None)),
            Proj::Index(index) => match &**index {
                Operand::Lit(lit) => literal(lit),
                Operand::Place(place) if place.proj.is_empty() => {
                    let ty = frame.types.locals.get(place.local.0 as usize);
                    ty.map(|ty| frame.ty(ty)).into_iter().collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The workspace's type of a variable that is indexed.
    fn indexed_type(&self, frame: &Frame<'p>, place: &Place, proj: &Proj) -> Option<Ty> {
        let first = place.proj.iter().find(|step| **step != Proj::Deref)?;
        let ty = frame.types.locals.get(place.local.0 as usize)?;
        let ty = frame.ty(ty);
        let (def, _) = ty.adt()?;
        (std::ptr::eq(first, proj) && !self.program.defs.is_stub(def)).then_some(ty)
    }

    /// What the user's `Index` yields; with `places`, the addresses that `IndexMut` yields.
    pub(super) fn user_index(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        tree: TreeId,
        place: &Place,
        (proj, index): (&Proj, TreeId),
        places: &[Address],
    ) -> Option<(TreeId, Vec<Address>)> {
        let known = self.adt(tree).map(|def| self.blank_type(def));
        let ty = known.or_else(|| self.indexed_type(frame, place, proj))?;
        let names = if places.is_empty() {
            ("Index", "index")
        } else {
            ("IndexMut", "index_mut")
        };
        let types = self.index_types(frame, proj);
        let exact = types
            .iter()
            .find_map(|index| self.exact_impl(&ty, names.0, names.1, index));
        let chosen = match exact {
            Some(chosen) => chosen,
            None => self.user_impl(&ty, names.0, names.1.into(), None)?,
        };
        let args = vec![Arg::at(tree, places.to_vec()), blank(index)];
        let found = self.pure_call(frame, way, &chosen, args);
        let addresses = self.addresses(found);
        Some((found, addresses))
    }
}

fn literal_types(lit: &Lit) -> Vec<&'static str> {
    match lit {
        Lit::Str(_) => vec!["str"],
        Lit::Bool(_) => vec!["bool"],
        Lit::Char(_) => vec!["char"],
        Lit::Int(_, Some(suffix)) => vec![suffix.as_str()],
        Lit::Int(_, None) => INTEGERS.to_vec(),
        Lit::Float(..) => vec!["f64", "f32"],
        Lit::Bytes(_) | Lit::Unit => Vec::new(),
    }
}

pub(super) fn operator_trait(op: BinOp, assign: bool) -> Option<(&'static str, &'static str)> {
    Some(match (op, assign) {
        (BinOp::Add, false) => ("Add", "add"),
        (BinOp::Add, true) => ("AddAssign", "add_assign"),
        (BinOp::Sub, false) => ("Sub", "sub"),
        (BinOp::Sub, true) => ("SubAssign", "sub_assign"),
        (BinOp::Mul, false) => ("Mul", "mul"),
        (BinOp::Mul, true) => ("MulAssign", "mul_assign"),
        (BinOp::Div, false) => ("Div", "div"),
        (BinOp::Div, true) => ("DivAssign", "div_assign"),
        (BinOp::Rem, false) => ("Rem", "rem"),
        (BinOp::Rem, true) => ("RemAssign", "rem_assign"),
        (BinOp::Xor, false) => ("BitXor", "bitxor"),
        (BinOp::Xor, true) => ("BitXorAssign", "bitxor_assign"),
        (BinOp::And, false) => ("BitAnd", "bitand"),
        (BinOp::And, true) => ("BitAndAssign", "bitand_assign"),
        (BinOp::Or, false) => ("BitOr", "bitor"),
        (BinOp::Or, true) => ("BitOrAssign", "bitor_assign"),
        (BinOp::Shl, false) => ("Shl", "shl"),
        (BinOp::Shl, true) => ("ShlAssign", "shl_assign"),
        (BinOp::Shr, false) => ("Shr", "shr"),
        (BinOp::Shr, true) => ("ShrAssign", "shr_assign"),
        (BinOp::Eq | BinOp::Ne, _) => ("PartialEq", "eq"),
        _ => return None,
    })
}
