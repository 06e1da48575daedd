//! Literals and operators.

use crate::ir::{BinOp, Lit, Symbol};

pub(super) fn literal(lit: &syn::Lit) -> Lit {
    let suffix = |text: &str| Some(text).filter(|t| !t.is_empty()).map(Symbol::new);
    match lit {
        syn::Lit::Str(s) => Lit::Str(Symbol::new(&s.value())),
        syn::Lit::ByteStr(s) => Lit::Bytes(s.value()),
        syn::Lit::CStr(s) => Lit::Bytes(s.value().into_bytes()),
        syn::Lit::Byte(b) => Lit::Int(b.value().into(), Some(Symbol::new("u8"))),
        syn::Lit::Char(c) => Lit::Char(c.value()),
        // Values beyond `i128` exist only as `u128` bit patterns.
        syn::Lit::Int(i) => Lit::Int(
            i.base10_digits().parse().unwrap_or(i128::MAX),
            suffix(i.suffix()),
        ),
        syn::Lit::Float(f) => Lit::Float(Symbol::new(f.base10_digits()), suffix(f.suffix())),
        syn::Lit::Bool(b) => Lit::Bool(b.value),
        _ => Lit::Unit,
    }
}

/// The operator, and whether it assigns.
pub(super) fn bin_op(op: &syn::BinOp) -> (BinOp, bool) {
    use syn::BinOp as S;
    match op {
        S::Add(_) => (BinOp::Add, false),
        S::Sub(_) => (BinOp::Sub, false),
        S::Mul(_) => (BinOp::Mul, false),
        S::Div(_) => (BinOp::Div, false),
        S::Rem(_) => (BinOp::Rem, false),
        S::BitXor(_) => (BinOp::Xor, false),
        S::BitAnd(_) | S::And(_) => (BinOp::And, false),
        S::BitOr(_) | S::Or(_) => (BinOp::Or, false),
        S::Shl(_) => (BinOp::Shl, false),
        S::Shr(_) => (BinOp::Shr, false),
        S::Eq(_) => (BinOp::Eq, false),
        S::Lt(_) => (BinOp::Lt, false),
        S::Le(_) => (BinOp::Le, false),
        S::Ne(_) => (BinOp::Ne, false),
        S::Ge(_) => (BinOp::Ge, false),
        S::Gt(_) => (BinOp::Gt, false),
        S::AddAssign(_) => (BinOp::Add, true),
        S::SubAssign(_) => (BinOp::Sub, true),
        S::MulAssign(_) => (BinOp::Mul, true),
        S::DivAssign(_) => (BinOp::Div, true),
        S::RemAssign(_) => (BinOp::Rem, true),
        S::BitXorAssign(_) => (BinOp::Xor, true),
        S::BitAndAssign(_) => (BinOp::And, true),
        S::BitOrAssign(_) => (BinOp::Or, true),
        S::ShlAssign(_) => (BinOp::Shl, true),
        S::ShrAssign(_) => (BinOp::Shr, true),
        // The enum is open; an operator that does not exist yet computes something of both sides.
        _ => (BinOp::Xor, false),
    }
}
