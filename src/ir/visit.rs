//! Visits the places of operations.

use super::{Callee, Local, OpKind, Operand, Piece, Place, Proj, Term};

/// Locals that an operation may write to or through.
pub fn each_write(op: &OpKind, mark: &mut impl FnMut(Local)) {
    match op {
        OpKind::Ref { mutable, src, .. } if *mutable => mark(src.local),
        OpKind::Call { callee, args, .. } => {
            if let (Callee::Method { .. }, Some(Operand::Place(receiver))) = (callee, args.first())
            {
                mark(receiver.local);
            }
            if let Callee::Value(Operand::Place(called)) = callee {
                mark(called.local);
            }
        }
        OpKind::Fmt {
            dest: Some(Operand::Place(dest)),
            ..
        } => mark(dest.local),
        OpKind::Opaque { args, .. } => {
            for arg in args {
                if let Operand::Place(place) = arg {
                    mark(place.local);
                }
            }
        }
        _ => {}
    }
    mark(op.dst().local);
}

/// Every place of an operation: first the one that is written, then those of its operands.
pub fn each_place(op: &mut OpKind, f: &mut impl FnMut(&mut Place)) {
    let mut operands: Vec<&mut Operand> = Vec::new();
    let dst = match op {
        OpKind::Use { dst, src }
        | OpKind::Await { dst, src }
        | OpKind::Un { dst, src, .. }
        | OpKind::Cast { dst, src, .. } => {
            operands.push(src);
            dst
        }
        OpKind::Ref { dst, src, .. } => {
            place(dst, f);
            return place(src, f);
        }
        OpKind::Agg {
            dst, fields, base, ..
        } => {
            operands.extend(fields.iter_mut().map(|(_, value)| value));
            operands.extend(base);
            dst
        }
        OpKind::Call { dst, callee, args } => {
            if let Callee::Value(value) = callee {
                operands.push(value);
            }
            operands.extend(args);
            dst
        }
        OpKind::Closure { dst, .. } => dst,
        OpKind::Bin { dst, lhs, rhs, .. } => {
            operands.extend([lhs, rhs]);
            dst
        }
        OpKind::Fmt {
            dst, dest, pieces, ..
        } => {
            operands.extend(dest);
            operands.extend(pieces.iter_mut().filter_map(|piece| match piece {
                Piece::Arg { value, .. } => Some(value),
                Piece::Lit(_) => None,
            }));
            dst
        }
        OpKind::Opaque { dst, args, .. } => {
            operands.extend(args);
            dst
        }
    };
    place(dst, f);
    operands
        .into_iter()
        .for_each(|operand| self::operand(operand, f));
}

/// Every place of a terminator.
pub fn each_place_of_term(term: &mut Term, f: &mut impl FnMut(&mut Place)) {
    match term {
        Term::Branch { cond, .. } => operand(cond, f),
        Term::Test { on, .. } => place(on, f),
        Term::Try { src, dst, .. } => {
            operand(src, f);
            place(dst, f);
        }
        Term::Return(value) => operand(value, f),
        Term::Goto(_) | Term::Diverge => {}
    }
}

fn operand(value: &mut Operand, f: &mut impl FnMut(&mut Place)) {
    if let Operand::Place(inner) = value {
        place(inner, f);
    }
}

fn place(value: &mut Place, f: &mut impl FnMut(&mut Place)) {
    f(value);
    for step in &mut value.proj {
        if let Proj::Index(index) = step {
            operand(index, f);
        }
    }
}
