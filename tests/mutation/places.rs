//! Where a bug can be made: every function, block and expression of a file, one after the other.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, File, FnArg, ImplItemFn, ItemFn, Pat, ReturnType, Signature, Stmt,
};

/// A place of a file.
pub enum Node<'a> {
    Expr(&'a mut Expr),
    Block(&'a mut Block),
    Function(&'a mut Vec<Attribute>, &'a mut Signature, &'a mut Block),
}

/// The function around a place.
#[derive(Clone, Debug, Default)]
pub struct Here {
    pub function: String,
    /// It makes a text of nothing, and random data is a part of it.
    pub generates: bool,
    /// It makes a user.
    pub makes_user: bool,
    /// It looks an item up.
    pub reads: bool,
    /// What an extractor of the program's own, which has looked the session up, gives it.
    pub proven: String,
}

/// Code as text, without spaces.
pub fn text(code: &impl ToTokens) -> String {
    let text = code.to_token_stream().to_string();
    text.split_whitespace().collect()
}

/// The parameters that are taken apart by their fields.
fn proven(sig: &Signature) -> String {
    let params = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(param) if matches!(*param.pat, Pat::Struct(_)) => Some(text(&param.pat)),
        _ => None,
    });
    params.collect()
}

/// Does it take nothing, and return a text with random data in it?
fn generates(sig: &Signature, block: &Block) -> bool {
    let gives_text = match &sig.output {
        ReturnType::Type(_, ty) => text(ty) == "String",
        ReturnType::Default => false,
    };
    gives_text && sig.inputs.is_empty() && text(block).contains("rand::")
}

/// Makes a bug at the `skip`th place that has its shape; the function around it, or nothing when there are
/// fewer.
pub fn make(
    file: &mut File,
    skip: usize,
    change: &dyn Fn(Node<'_>, &Here) -> bool,
) -> Option<String> {
    let mut walk = Walk {
        skip,
        change,
        here: Here::default(),
        done: None,
    };
    walk.visit_file_mut(file);
    walk.done
}

struct Walk<'c> {
    skip: usize,
    change: &'c dyn Fn(Node<'_>, &Here) -> bool,
    here: Here,
    done: Option<String>,
}

impl Walk<'_> {
    /// Keeps the change, when it is the one.
    fn attempt<T: Clone>(&mut self, old: &mut T, change: impl FnOnce(&mut T, &Self) -> bool) {
        if self.done.is_some() {
            return;
        }
        let mut new = old.clone();
        if !change(&mut new, self) {
            return;
        }
        if self.skip == 0 {
            *old = new;
            self.done = Some(self.here.function.clone());
        } else {
            self.skip -= 1;
        }
    }

    fn function(&mut self, attrs: &mut Vec<Attribute>, sig: &mut Signature, block: &mut Block) {
        let here = Here {
            function: sig.ident.to_string(),
            generates: generates(sig, block),
            makes_user: text(block).contains("User{"),
            reads: text(block).contains("get_item()"),
            proven: proven(sig),
        };
        let around = std::mem::replace(&mut self.here, here);
        let mut whole = (attrs.clone(), sig.clone(), block.clone());
        self.attempt(&mut whole, |(attrs, sig, block), walk| {
            (walk.change)(Node::Function(attrs, sig, block), &walk.here)
        });
        (*attrs, *sig, *block) = whole;
        visit_mut::visit_block_mut(self, block);
        let at = &mut *block;
        self.attempt(at, |block, walk| {
            (walk.change)(Node::Block(block), &walk.here)
        });
        self.here = around;
    }
}

impl VisitMut for Walk<'_> {
    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        self.function(&mut function.attrs, &mut function.sig, &mut function.block);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        self.function(&mut function.attrs, &mut function.sig, &mut function.block);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.attempt(block, |block, walk| {
            (walk.change)(Node::Block(block), &walk.here)
        });
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if !self.here.function.is_empty() {
            self.attempt(expr, |expr, walk| {
                (walk.change)(Node::Expr(expr), &walk.here)
            });
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// The call of a statement `call.await?;`.
pub fn awaited(stmt: &Stmt) -> Option<&Expr> {
    let Stmt::Expr(Expr::Try(tried), Some(_)) = stmt else {
        return None;
    };
    match &*tried.expr {
        Expr::Await(it) => Some(&it.base),
        // `call.await.map_err(..)?;`
        Expr::MethodCall(call) => match &*call.receiver {
            Expr::Await(it) => Some(&it.base),
            _ => None,
        },
        _ => None,
    }
}

/// Replaces the first statement of a block for which there is another.
pub fn replace(block: &mut Block, mut other: impl FnMut(&Stmt) -> Option<Vec<Stmt>>) -> bool {
    let found = block
        .stmts
        .iter()
        .enumerate()
        .find_map(|(at, stmt)| Some((at, other(stmt)?)));
    let Some((at, new)) = found else {
        return false;
    };
    block.stmts.splice(at..=at, new);
    true
}

/// The functions of a file whose code has this call.
pub fn calling(file: &File, call: &str) -> Vec<String> {
    struct Calling<'c> {
        call: &'c str,
        found: Vec<String>,
    }
    impl<'a> syn::visit::Visit<'a> for Calling<'_> {
        fn visit_item_fn(&mut self, function: &'a ItemFn) {
            self.look(&function.sig, &function.block);
        }
        fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
            self.look(&function.sig, &function.block);
        }
    }
    impl Calling<'_> {
        fn look(&mut self, sig: &Signature, block: &Block) {
            if text(block).contains(self.call) {
                self.found.push(sig.ident.to_string());
            }
        }
    }
    let mut calling = Calling {
        call,
        found: Vec::new(),
    };
    syn::visit::Visit::visit_file(&mut calling, file);
    calling.found
}
