//! `primaryLocationLineHash`, as GitHub's upload action computes it (github/codeql-action,
//! `src/fingerprints.ts`): alerts are tracked over commits by it.
//!
//! A rolling hash over windows of 100 UTF-16 units without spaces and tabs; a line's value is that of
//! the window that begins with it. The number behind the colon counts equal values in the file.

use std::collections::HashMap;

const WINDOW: usize = 100;
const FACTOR: u64 = 37;
/// What GitHub feeds at the end of a file, before a window of zeros.
const END_OF_FILE: u16 = 0xffff;

/// The hashes of all lines of `text`, from the first.
pub fn line_hashes(text: &str) -> Vec<String> {
    let mut hasher = Hasher::new();
    let mut line_starts = true;
    let mut after_return = false;
    for unit in text.encode_utf16().chain([END_OF_FILE]) {
        let ends_return = after_return && unit == u16::from(b'\n');
        after_return = unit == u16::from(b'\r');
        if ends_return || unit == u16::from(b' ') || unit == u16::from(b'\t') {
            continue;
        }
        let unit = if after_return { u16::from(b'\n') } else { unit };
        hasher.push(unit, line_starts);
        line_starts = unit == u16::from(b'\n');
    }
    for _ in 0..WINDOW {
        hasher.push(0, false);
    }
    hasher.hashes
}

struct Hasher {
    hash: u64,
    /// The window, as a ring: each unit, and whether a line begins with it.
    window: [(u16, bool); WINDOW],
    next: usize,
    seen: HashMap<u64, usize>,
    hashes: Vec<String>,
}

impl Hasher {
    fn new() -> Self {
        Self {
            hash: 0,
            window: [(0, false); WINDOW],
            next: 0,
            seen: HashMap::new(),
            hashes: Vec::new(),
        }
    }

    fn push(&mut self, unit: u16, starts_line: bool) {
        let (leaving, left_line) = self.window[self.next];
        if left_line {
            let times = self.seen.entry(self.hash).or_default();
            *times += 1;
            self.hashes.push(format!("{:x}:{times}", self.hash));
        }
        self.window[self.next] = (unit, starts_line);
        self.next = (self.next + 1) % WINDOW;
        let weight = FACTOR.wrapping_pow(WINDOW as u32);
        self.hash = self
            .hash
            .wrapping_mul(FACTOR)
            .wrapping_add(u64::from(unit))
            .wrapping_sub(weight.wrapping_mul(u64::from(leaving)));
    }
}

#[cfg(test)]
mod tests {
    use super::line_hashes;

    /// The vectors of the upstream test suite.
    #[test]
    fn hashes_equal_those_of_github() {
        assert_eq!(line_hashes(""), ["c129715d7a2bc9a3:1"]);
        assert_eq!(
            line_hashes(" a\nb\n  \t\tc\n d"),
            [
                "271789c17abda88f:1",
                "54703d4cd895b18:1",
                "180aee12dab6264:1",
                "a23a3dc5e078b07b:1"
            ]
        );
        let mixed = line_hashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n");
        assert_eq!(mixed[0], "e9496ae3ebfced30:1");
    }

    #[test]
    fn equal_lines_are_numbered() {
        let lines = line_hashes(&"Lorem ipsum dolor sit amet.\n".repeat(10));
        assert_eq!(
            lines,
            [
                "a7f2ff13bc495cf2:1",
                "a7f2ff13bc495cf2:2",
                "a7f2ff13bc495cf2:3",
                "a7f2ff13bc495cf2:4",
                "a7f2ff13bc495cf2:5",
                "a7f2ff13bc495cf2:6",
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1"
            ]
        );
    }
}
