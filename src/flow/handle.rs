//! Results through which a cell of an argument can still be written to: `Arc`s of locks, guards, what holds them.
//!
//! A function's result is a value in terms of its parameters, and a value does not say where it lies. Where
//! its type can hold a cell, the caller gets the cell that the argument holds there, not what is in it.

use super::engine::Engine;
use super::exec::{Address, Arg, Way};
use super::inst::Inst;
use super::place::is_guard;
use super::value::{BOTTOM, HERE, Origin, Part, Root, Step, StepsId, TreeId, Xform};
use crate::resolve::ty::{BodyRef, DefId, TraitRef, Ty};

/// How deep the fields of structs are searched for cells.
const MAX_SEARCH: usize = 4;

impl<'p> Engine<'p> {
    /// Can the result of this body hold a cell?
    pub(super) fn gives_cells(&mut self, body: BodyRef) -> bool {
        let types = self.program.types.get(&body);
        let ret = types.and_then(|types| types.ret.as_ref());
        ret.is_some_and(|ty| self.holds_cell(ty))
    }

    pub(super) fn holds_cell(&mut self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(def, args) => {
                let known = self.holders.get(def).copied();
                let holds = known.unwrap_or_else(|| self.is_holder(*def, 0));
                self.holders.insert(*def, holds);
                holds || args.iter().any(|ty| self.holds_cell(ty))
            }
            Ty::Tuple(parts) => parts.iter().any(|ty| self.holds_cell(ty)),
            Ty::Slice(element) | Ty::Array(element, _) => self.holds_cell(element),
            Ty::Closure(body) => self.captured_types(*body).any(|ty| self.holds_cell(ty)),
            // What is run later may have captured anything.
            Ty::Future(_) => true,
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(|b| self.is_run(b)),
            _ => false,
        }
    }

    /// Do all who hold a value of this type share what is in it?
    pub(super) fn is_handle(&self, ty: &Ty) -> bool {
        let name = self.program.defs.type_name(ty);
        name.is_some_and(|name| matches!(name.as_str(), "Rc" | "Arc") || is_cell(name.as_str()))
    }

    fn captured_types(&self, body: BodyRef) -> impl Iterator<Item = &'p Ty> + use<'p> {
        let types = self.program.types.get(&body);
        let captures = self.program.body(body).captures.iter();
        captures.filter_map(move |c| types?.locals.get(c.inner.0 as usize))
    }

    /// A bound of closures or futures.
    fn is_run(&self, bound: &TraitRef) -> bool {
        bound.is_fn || bound.def.is_some() && bound.def == self.program.impls.future()
    }

    /// Is it a cell, or a struct of the workspace that has one in a field?
    fn is_holder(&self, def: DefId, depth: usize) -> bool {
        let defs = &self.program.defs;
        if defs.is_stub(def) {
            return is_cell(defs.get(def).name.as_str());
        }
        let fields = defs.struct_(def).filter(|_| depth < MAX_SEARCH);
        fields.is_some_and(|data| {
            data.fields.iter().any(|field| {
                let mut holds = false;
                field.ty.fold(&mut |part| {
                    holds |= match part {
                        Ty::Adt(def, _) => self.is_holder(*def, depth + 1),
                        Ty::Dyn(bounds) => bounds.iter().any(|b| self.is_run(b)),
                        _ => false,
                    };
                    None
                });
                holds
            })
        })
    }

    /// The value with the addresses of locals followed, but not those of cells.
    pub(super) fn with_cells(&mut self, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let mut at = tree;
        for _ in 0..MAX_SEARCH {
            let addresses = self.addresses(at);
            let (local, cells): (Vec<_>, Vec<_>) = addresses
                .into_iter()
                .partition(|(root, _)| matches!(root, Root::Local(_)));
            if local.is_empty() {
                break;
            }
            at = match &cells[..] {
                [] => BOTTOM,
                cells => self.address_of(cells),
            };
            for address in local {
                let there = self.at_address(way, &address);
                at = self.values.join(at, there);
            }
        }
        let kids = self.values.node(at).kids.clone();
        if kids.is_empty() || depth > MAX_SEARCH {
            return at;
        }
        let prov = self.values.node(at).prov;
        let kids = kids.into_iter();
        let kids = kids.map(|(step, kid)| (step, self.with_cells(way, kid, depth + 1)));
        let kids = kids.collect();
        self.values.add_node(prov, kids)
    }

    /// The arguments whose types can hold cells, with the addresses of these.
    pub(super) fn cells_of(&mut self, way: &Way, args: &[Arg]) -> Vec<Option<TreeId>> {
        let held = args.iter().map(|arg| {
            let tree = self
                .holds_cell(&arg.ty)
                .then(|| self.with_cells(way, arg.tree, 0))?;
            (!self.values.cells(tree).is_empty()).then_some(tree)
        });
        let held = held.collect::<Vec<_>>();
        match held.iter().all(Option::is_none) {
            true => Vec::new(),
            false => held,
        }
    }

    /// What leaves a function, at the caller, with the cells that it gives access to: those of whole arguments,
    /// and of parts of them where its type can hold one.
    pub(super) fn inst_result(&mut self, inst: &mut Inst, tree: TreeId, parts: bool) -> TreeId {
        if inst.cells.is_empty() {
            return self.inst_tree(inst, tree, true);
        }
        if let Some(&known) = inst.results.get(&(tree, parts)) {
            return known;
        }
        let node = self.values.node(tree).clone();
        let alts = self.values.prov(node.prov).alts.clone();
        let mut cells = Some(BOTTOM);
        for alt in &alts {
            let cell = match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact,
                        ..
                    },
                ] if parts || steps == HERE => self.cell_at(inst, param, steps),
                _ => None,
            };
            cells = match (cells, cell) {
                (Some(known), Some(cell)) => Some(self.values.join(known, cell)),
                _ => None,
            };
        }
        let mut result = match cells.filter(|cells| *cells != BOTTOM) {
            Some(cells) => cells,
            None => self.inst_own(inst, node.prov, true),
        };
        for (step, kid) in node.kids {
            let step = self.inst_step(inst, step);
            let kid = self.inst_result(inst, kid, parts);
            result = self.values.write(result, &[step], kid, true);
        }
        inst.results.insert((tree, parts), result);
        result
    }

    /// The address of the cell that an argument holds at a path, or of what is in it there; or else what is
    /// there with the cells in it.
    fn cell_at(&mut self, inst: &Inst, param: u32, steps: StepsId) -> Option<TreeId> {
        let mut at = (*inst.cells.get(param as usize)?)?;
        let path = self.values.steps(steps).to_vec();
        let path = path.into_iter().map(|step| self.inst_step(inst, step));
        let path = path.collect::<Vec<Step>>();
        for index in 0..=path.len() {
            let addresses = self.addresses(at);
            if !addresses.is_empty() {
                let inside = addresses.into_iter().map(|(root, mut steps): Address| {
                    steps.extend_from_slice(&path[index..]);
                    (root, steps)
                });
                let inside = inside.collect::<Vec<_>>();
                return Some(self.address_of(&inside));
            }
            if let Some(&step) = path.get(index) {
                at = self.values.project(at, step);
            }
        }
        (!self.values.cells(at).is_empty()).then_some(at)
    }
}

/// Types of libraries that are written to through shared references, and what gives access to them.
fn is_cell(name: &str) -> bool {
    const CELLS: &[&str] = &[
        "Cell",
        "RefCell",
        "OnceCell",
        "OnceLock",
        "LazyCell",
        "LazyLock",
        "Mutex",
        "RwLock",
        "Ref",
        "DashMap",
        "Sender",
        "SyncSender",
        "Receiver",
        "UnboundedSender",
        "UnboundedReceiver",
    ];
    CELLS.contains(&name) || is_guard(name) || name.starts_with("Atomic")
}
