//! Choices that bytes make, or a seed: the same ones every time.

/// A source of choices.
pub struct Choices<'a> {
    bytes: &'a [u8],
    /// Where there are no bytes, the state of a generator (xorshift); zero when the bytes are all.
    seed: u64,
}

#[allow(dead_code, reason = "fuzz targets choose by bytes, tests by seeds")]
impl<'a> Choices<'a> {
    /// Those of these bytes; the first of everything when they are used up.
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, seed: 0 }
    }

    /// As many as are wanted.
    pub fn seeded(seed: u64) -> Self {
        // Small seeds would begin alike.
        let seed = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Self { bytes: &[], seed }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        if let Some((first, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            return *first as usize % end.max(1);
        }
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed % end.max(1) as u64) as usize
    }

    /// One of these.
    pub fn one<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}
