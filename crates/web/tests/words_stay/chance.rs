//! Chance that is the same each time for the same seed, and the words it draws.

/// SplitMix64: small, and good enough to shuffle with.
pub struct Chance(u64);

/// How every core begins and ends. Rooms, secrets and hashes are written without a `u`, so that none
/// of them is taken for a core, and a text that was cut still has one of the two.
pub const BEGINS: &str = "wuqux";
pub const ENDS: &str = "zuquw";
/// Letters between the two.
pub const DRAWN: usize = 10;

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of so many characters at most.
    Line(usize),
    /// Several lines of so many characters at most.
    Area(usize),
}

/// What is hard to carry: accents, quotes, markup, signs that formats have their own use for.
const ODD: [&str; 16] = [
    "é", "Œ’", "\"", "'", "<b>", "&amp;", "%20", "{x}", "\\", ";", ",:", "日本", "𝛼", "<!--", "`$",
    "«»",
];

impl Chance {
    pub fn of(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x5bf0_3635)
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.draw() % end).unwrap_or_default()
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let at = self.below(all.len());
        all.get(at)
    }

    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
    }

    /// What tells a text from all others: nobody writes it by accident.
    pub fn core(&mut self) -> String {
        const LETTERS: &[u8] = b"abcdefghijklmnopqrstvwxyz0123456789";
        let drawn: String = (0..DRAWN)
            .map(|_| char::from(LETTERS[self.below(LETTERS.len())]))
            .collect();
        format!("{BEGINS}{drawn}{ENDS}")
    }

    fn odd(&mut self) -> &'static str {
        ODD[self.below(ODD.len())]
    }

    /// A text round a core. Where there is room it stands in it twice, with line ends between.
    pub fn text(&mut self, core: &str, kind: Kind) -> String {
        let (before, after) = (self.odd(), self.odd());
        let short = format!("{before}{core}{after}");
        match kind {
            Kind::Line(limit) if limit < 100 => short,
            Kind::Line(_) => format!("{short} {} {core}", self.odd()),
            Kind::Area(_) if self.one_in(4) => short,
            Kind::Area(_) => {
                let between = ["\n", "\r\n", "\n\n- ", "\t"][self.below(4)];
                let filler = "mots ".repeat(self.below(12));
                format!(
                    "{short}{between}{filler}{}\n{core}{}",
                    self.odd(),
                    self.odd()
                )
            }
        }
    }

    /// A text that no field takes.
    pub fn unfit(&mut self, core: &str, kind: Kind) -> String {
        let (Kind::Line(limit) | Kind::Area(limit)) = kind;
        match self.one_in(2) {
            true => format!("{core}\u{0}{}", self.odd()),
            false => format!("{core}{}", "é".repeat(limit)),
        }
    }
}
