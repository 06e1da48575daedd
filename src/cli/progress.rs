//! A line on the terminal while a long run lasts.

use std::io::Write;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Shorter runs show nothing.
const PATIENCE: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(200);
/// Back to the first column, and everything from there on is gone.
const CLEAR_LINE: &str = "\r\u{1b}[2K";

/// Does `work`; when it takes longer than a second, `terminal` says so until it is done.
pub(super) fn shown<T>(terminal: impl Write + Send, work: impl FnOnce() -> T) -> T {
    shown_after(PATIENCE, terminal, work)
}

fn shown_after<T>(patience: Duration, terminal: impl Write + Send, work: impl FnOnce() -> T) -> T {
    std::thread::scope(|scope| {
        // Dropped when the work is done, or panics: that is what ends the line.
        let (alive, ended) = mpsc::channel::<()>();
        scope.spawn(move || tell(patience, terminal, &ended));
        let result = work();
        drop(alive);
        result
    })
}

/// The audit is not worth less when its progress cannot be shown, so failures to write are ignored.
fn tell(patience: Duration, mut terminal: impl Write, ended: &mpsc::Receiver<()>) {
    let start = Instant::now();
    let mut wait = patience;
    let mut is_shown = false;
    while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
        let seconds = start.elapsed().as_secs();
        let _ = write!(terminal, "{CLEAR_LINE}auditing, {seconds} s");
        let _ = terminal.flush();
        is_shown = true;
        wait = TICK;
    }
    if is_shown {
        let _ = write!(terminal, "{CLEAR_LINE}");
        let _ = terminal.flush();
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::mpsc::{Sender, channel};

    use super::*;

    /// Hands every piece of output to the test.
    struct Pieces(Sender<String>);

    impl Write for Pieces {
        fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
            let text = String::from_utf8_lossy(piece).into_owned();
            let _ = self.0.send(text);
            Ok(piece.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_long_run_shows_a_line_and_takes_it_away() {
        let (sender, pieces) = channel::<String>();
        let work = || {
            pieces
                .iter()
                .find(|piece: &String| piece.contains("auditing"))
        };
        let seen = shown_after(Duration::ZERO, Pieces(sender), work);
        assert!(seen.is_some());
        let last = pieces.iter().last();
        assert_eq!(last.as_deref(), Some(CLEAR_LINE));
    }

    #[test]
    fn a_short_run_shows_nothing() {
        let (sender, pieces) = channel::<String>();
        let answer = shown_after(Duration::from_secs(3600), Pieces(sender), || 42);
        assert_eq!((answer, pieces.iter().count()), (42, 0));
    }
}
