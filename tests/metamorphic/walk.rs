//! Walks over the functions of a file: rewriters say what changes, this says where.

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, Expr, File, Ident, ImplItemFn, ItemFn, ItemImpl, ItemMod, Pat};
use syn::{ReturnType, Signature, Stmt, Type};

/// What a function gives back, by its signature's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    Result,
    Option,
    Other,
}

/// The innermost function, closure or async block.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    pub gives: Gives,
    pub is_async: bool,
}

/// Where a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Free,
    Inherent,
    Trait,
}

/// An identifier.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub fn gives(sig: &Signature) -> Gives {
    let ReturnType::Type(_, ty) = &sig.output else {
        return Gives::Other;
    };
    match last_segment(ty).as_deref() {
        Some("Result") => Gives::Result,
        Some("Option") => Gives::Option,
        _ => Gives::Other,
    }
}

/// The last name of a path type.
pub fn last_segment(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    }
}

pub fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        attr.path().is_ident("test")
            || attr.path().is_ident("cfg")
            || attr
                .path()
                .segments
                .last()
                .is_some_and(|it| it.ident == "test")
    })
}

struct Walk<E, B, F> {
    around: Vec<Around>,
    owner: Owner,
    expr: E,
    block: B,
    function: F,
}

impl<E, B, F> Walk<E, B, F>
where
    E: FnMut(Around, &mut Expr),
    B: FnMut(Around, &mut Block),
    F: FnMut(Owner, &mut Signature, &mut Block),
{
    fn body(&mut self, sig: &mut Signature, block: &mut Block) {
        if sig.constness.is_some() {
            return;
        }
        self.around.push(Around {
            gives: gives(sig),
            is_async: sig.asyncness.is_some(),
        });
        self.visit_block_mut(block);
        self.around.pop();
        (self.function)(self.owner, sig, block);
    }
}

impl<E, B, F> VisitMut for Walk<E, B, F>
where
    E: FnMut(Around, &mut Expr),
    B: FnMut(Around, &mut Block),
    F: FnMut(Owner, &mut Signature, &mut Block),
{
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        if !is_test(&module.attrs) {
            visit_mut::visit_item_mod_mut(self, module);
        }
    }

    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        if !is_test(&function.attrs) {
            let owner = std::mem::replace(&mut self.owner, Owner::Free);
            self.body(&mut function.sig, &mut function.block);
            self.owner = owner;
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let owner = if item.trait_.is_some() {
            Owner::Trait
        } else {
            Owner::Inherent
        };
        let before = std::mem::replace(&mut self.owner, owner);
        visit_mut::visit_item_impl_mut(self, item);
        self.owner = before;
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if !is_test(&function.attrs) {
            self.body(&mut function.sig, &mut function.block);
        }
    }

    fn visit_item_const_mut(&mut self, _: &mut syn::ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut syn::ItemStatic) {}
    fn visit_impl_item_const_mut(&mut self, _: &mut syn::ImplItemConst) {}
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
    fn visit_type_mut(&mut self, _: &mut Type) {}
    fn visit_attribute_mut(&mut self, _: &mut Attribute) {}

    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        if let Some(around) = self.around.last() {
            (self.block)(*around, block);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let inner = match expr {
            Expr::Closure(closure) => Some(closure.asyncness.is_some()),
            Expr::Async(_) => Some(true),
            _ => None,
        };
        if let Some(is_async) = inner {
            let gives = Gives::Other;
            self.around.push(Around { gives, is_async });
        }
        visit_mut::visit_expr_mut(self, expr);
        if inner.is_some() {
            self.around.pop();
        }
        if let Some(around) = self.around.last() {
            (self.expr)(*around, expr);
        }
    }
}

/// Every expression inside functions, innermost first.
pub fn exprs(file: &mut File, change: impl FnMut(Around, &mut Expr)) {
    let mut walk = Walk {
        around: Vec::new(),
        owner: Owner::Free,
        expr: change,
        block: |_: Around, _: &mut Block| {},
        function: |_: Owner, _: &mut Signature, _: &mut Block| {},
    };
    walk.visit_file_mut(file);
}

/// Every block inside functions, innermost first.
pub fn blocks(file: &mut File, change: impl FnMut(Around, &mut Block)) {
    let mut walk = Walk {
        around: Vec::new(),
        owner: Owner::Free,
        expr: |_: Around, _: &mut Expr| {},
        block: change,
        function: |_: Owner, _: &mut Signature, _: &mut Block| {},
    };
    walk.visit_file_mut(file);
}

/// Every function with a body.
pub fn functions(file: &mut File, change: impl FnMut(Owner, &mut Signature, &mut Block)) {
    let mut walk = Walk {
        around: Vec::new(),
        owner: Owner::Free,
        expr: |_: Around, _: &mut Expr| {},
        block: |_: Around, _: &mut Block| {},
        function: change,
    };
    walk.visit_file_mut(file);
}

/// Replaces statements of every block: one gives any number.
pub fn statements(file: &mut File, mut change: impl FnMut(Around, Stmt) -> Vec<Stmt>) {
    blocks(file, |around, block| {
        let old = std::mem::take(&mut block.stmts);
        block.stmts = old
            .into_iter()
            .flat_map(|stmt| change(around, stmt))
            .collect();
    });
}

/// Initialisers of `let NAME = ..;` whose value may go through a generic function on the way.
pub fn initialisers(file: &mut File, mut change: impl FnMut(Expr) -> Expr) -> usize {
    let mut places = 0;
    blocks(file, |_, block| {
        for stmt in &mut block.stmts {
            let Stmt::Local(local) = stmt else { continue };
            let simple = match &local.pat {
                Pat::Ident(_) => true,
                Pat::Type(typed) => is_plain_type(&typed.ty),
                _ => false,
            };
            let Some(init) = local.init.as_mut().filter(|it| it.diverge.is_none()) else {
                continue;
            };
            if simple && passes(&init.expr) {
                let expr = std::mem::replace(&mut *init.expr, Expr::PLACEHOLDER);
                *init.expr = change(expr);
                places += 1;
            }
        }
    });
    places
}

/// No coercion happens at it.
fn is_plain_type(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => !path
            .path
            .segments
            .iter()
            .any(|it| it.ident == "Box" || it.ident == "Pin" || it.ident == "Arc"),
        Type::Tuple(_) | Type::Array(_) => true,
        _ => false,
    }
}

/// Can the value be handed to a function instead of being bound at once? References to temporaries
/// live longer in `let`, closures lose what their use says about them.
pub fn passes(expr: &Expr) -> bool {
    match expr {
        Expr::Closure(_) | Expr::Let(_) | Expr::Return(_) | Expr::Break(_) => false,
        Expr::Reference(it) => it.mutability.is_none() && is_place(&it.expr),
        Expr::Struct(it) => it.fields.iter().all(|field| passes(&field.expr)),
        Expr::Tuple(it) => it.elems.iter().all(passes),
        Expr::Array(it) => it.elems.iter().all(passes),
        Expr::Call(it) => it
            .args
            .iter()
            .all(|arg| !matches!(arg, Expr::Reference(r) if !is_place(&r.expr))),
        Expr::Block(it) => it.block.stmts.is_empty() || it.label.is_none(),
        _ => true,
    }
}

/// A variable or a field of one.
pub fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_place(&unary.expr),
        _ => false,
    }
}

/// Does the value own everything, as far as its words say?
pub fn is_owned(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            matches!(
                name.as_str(),
                "to_owned" | "to_string" | "clone" | "to_lowercase" | "to_uppercase"
            )
        }
        Expr::Macro(it) => it.mac.path.is_ident("format"),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let segments = &path.path.segments;
                segments.len() > 1
                    && segments[segments.len() - 2].ident == "AttributeValue"
                    && call.args.iter().all(|arg| is_owned(arg) || is_place(arg))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Constructs that leave the expression, and macros that may hide them.
#[derive(Default)]
pub struct Leaves {
    pub tries: bool,
    pub awaits: bool,
    pub jumps: bool,
    pub macros: bool,
    pub closures: bool,
}

impl<'a> Visit<'a> for Leaves {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Try(_) => self.tries = true,
            Expr::Await(_) => self.awaits = true,
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.jumps = true,
            Expr::Macro(_) => self.macros = true,
            Expr::Closure(_) | Expr::Async(_) => {
                self.closures = true;
                return;
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_stmt_macro(&mut self, _: &'a syn::StmtMacro) {
        self.macros = true;
    }

    fn visit_item(&mut self, _: &'a syn::Item) {}
}

/// What leaves an expression, outside of the closures in it.
pub fn leaves(expr: &Expr) -> Leaves {
    let mut leaves = Leaves::default();
    leaves.visit_expr(expr);
    leaves
}

/// As [`leaves`], of a block.
pub fn leaves_block(block: &Block) -> Leaves {
    let mut leaves = Leaves::default();
    leaves.visit_block(block);
    leaves
}

/// The names that a pattern binds.
pub fn bound(pat: &Pat) -> Vec<syn::PatIdent> {
    struct Names(Vec<syn::PatIdent>);
    impl<'a> Visit<'a> for Names {
        fn visit_pat_ident(&mut self, pat: &'a syn::PatIdent) {
            let name = pat.ident.to_string();
            let is_binding = name.starts_with(|c: char| c.is_lowercase() || c == '_');
            if is_binding && pat.subpat.is_none() {
                self.0.push(pat.clone());
            }
            visit::visit_pat_ident(self, pat);
        }
        fn visit_expr(&mut self, _: &'a Expr) {}
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pat);
    names.0
}

/// Does the block end by leaving it?
pub fn diverges(block: &Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(expr, _)) => {
            matches!(expr, Expr::Return(_) | Expr::Break(_) | Expr::Continue(_))
        }
        _ => false,
    }
}
