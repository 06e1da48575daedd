//! A mistake of ours costs one file or function, not the whole audit.

use std::cell::{Cell, RefCell};
use std::fmt::Display;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use super::{Limit, LimitKind, Loc};

thread_local! {
    /// How many contained computations run on this thread.
    static RUNNING: Cell<usize> = const { Cell::new(0) };
    /// Where the last one of them panicked, in our own source.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `work`; a panic in it becomes a limit at `at` that says what was skipped. Nothing is printed.
///
/// # Errors
/// The limit, when `work` panicked. What it had changed by then is the caller's to discard.
pub fn contained<T>(
    at: Option<Loc>,
    what: impl Display,
    work: impl FnOnce() -> T,
) -> Result<T, Limit> {
    keep_quiet();
    RUNNING.set(RUNNING.get() + 1);
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        let result = work();
        #[cfg(test)]
        mistake::happens(at, &what);
        result
    }));
    RUNNING.set(RUNNING.get() - 1);
    result.map_err(|_| Limit {
        kind: LimitKind::Internal,
        at,
        detail: format!(
            "{what} was skipped because of a mistake in this program ({}); please report it",
            PLACE.with_borrow(Clone::clone)
        ),
    })
}

/// Panics that are contained are not printed; all others are, as before.
fn keep_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if RUNNING.get() == 0 {
                return before(info);
            }
            let place = info
                .location()
                .map(|l| format!("{}:{}", l.file(), l.line()));
            PLACE.set(place.unwrap_or_default());
        }));
    });
}

/// Mistakes for tests: a program without any cannot show that they cost little.
#[cfg(test)]
pub mod mistake {
    use std::fmt::Display;
    use std::sync::{Mutex, PoisonError};

    use crate::ir::Loc;

    type Where = fn(Option<Loc>, &str) -> bool;

    static MADE: Mutex<Option<Where>> = Mutex::new(None);

    /// From now on contained work fails at these places, when all of it is done.
    pub fn make(at: Option<Where>) {
        *MADE.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    pub(super) fn happens(at: Option<Loc>, what: &impl Display) {
        let made = *MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if made.is_some_and(|is_here| is_here(at, &what.to_string())) {
            panic!("meant");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_limit_with_its_place_and_the_rest_goes_on() {
        let numbers = [1, 0, 2];
        let results = numbers.map(|n: u32| contained(None, "a number", || 4 / n));
        assert_eq!(results[0], Ok(4));
        assert_eq!(results[2], Ok(2));
        let limit = results[1].clone().expect_err("division by zero panics");
        assert_eq!(limit.kind, LimitKind::Internal);
        let said = limit.detail;
        assert!(
            said.starts_with("a number was skipped") && said.contains("contain.rs:"),
            "{said}"
        );
    }

    #[test]
    fn a_contained_panic_may_hold_another() {
        let outer = contained(None, "the outer", || {
            let inner = contained(None, "the inner", || -> u32 { panic!("meant") });
            assert!(inner.is_err());
            7
        });
        assert_eq!(outer, Ok(7));
    }
}
