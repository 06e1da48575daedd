//! What of the packs a workspace can come to: what it does not name, and what nothing that it names mentions, is
//! taken out before the packs are parsed. A service uses a few of the thousands of functions of its libraries.
//!
//! Told from the text alone, and rather too much than too little: a name in a comment of the workspace counts, and
//! so does one that means something else. Whatever has no name of its own stays.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::ir::DROPPED;
use crate::syntax::{Token, Tokens};

/// What nobody has to write: the loop that a `for` is, the end of a scope, the value of `json!`, the function that
/// tells versions of `rand` apart, what is proposed for cookies, and the functions that `nanoid!` stands for.
const LOOKED_FOR: &[&str] = &[
    "turned", "looped", DROPPED, "Value", "rng", "build", "SameSite", "generate", "custom",
];

/// What is proposed where it is missing, whatever a library calls it.
const PROPOSED: &str = "#[event(\"session.rotate\")]";

/// The names and other words of a text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |c: char| !(c.is_alphanumeric() || c == '_');
    text.split(is_end).filter(|word| !word.is_empty())
}

/// The packs without what is not needed, where these are the words of the workspace. Of the standard library all
/// types stay: the language itself comes to them.
pub fn needed(packs: &[(&str, bool)], of_workspace: &FxHashSet<&str>) -> Vec<String> {
    let mut pieces = packs
        .iter()
        .map(|&(text, is_std)| Scan::pieces(text, is_std))
        .collect::<Vec<_>>();
    let mut names = Names {
        of_workspace,
        mentioned: LOOKED_FOR.iter().copied().collect(),
    };
    // What is needed mentions what makes more of it needed.
    let mut goes_on = true;
    while goes_on {
        goes_on = false;
        for pieces in &mut pieces {
            goes_on |= names.spread(pieces);
        }
    }
    let texts = packs.iter().zip(&pieces);
    texts
        .map(|((text, _), pieces)| rest(text, pieces))
        .collect()
}

/// An item or member of a pack.
#[derive(Debug)]
struct Piece<'t> {
    /// With its attributes and the comments before it.
    span: Range<usize>,
    /// What of it mentions others: not the members, if these are pieces of their own.
    own: &'t str,
    mentions: Mentions,
    /// The impl around it, as a piece.
    within: Option<usize>,
    need: Need<'t>,
    is_needed: bool,
}

/// Which of the words of a piece name others.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mentions {
    /// An import names what is only needed if something else names it too.
    Nothing,
    /// Names of types.
    Types,
    /// Code names functions too, and so does an import that gives another name.
    All,
}

/// By what a piece is needed.
#[derive(Debug, PartialEq)]
enum Need<'t> {
    /// By what is around it.
    Always,
    /// By whoever names it.
    Name(&'t str),
    /// By whoever names the trait or one of its functions.
    Trait(&'t str, Vec<&'t str>),
}

struct Names<'w, 't> {
    of_workspace: &'w FxHashSet<&'w str>,
    /// Names in the pieces that are needed.
    mentioned: FxHashSet<&'t str>,
}

impl<'t> Names<'_, 't> {
    /// Marks what is needed, and tells whether anything was new.
    fn spread(&mut self, pieces: &mut [Piece<'t>]) -> bool {
        let mut any_new = false;
        for at in 0..pieces.len() {
            let piece = &pieces[at];
            let stands = piece.within.is_none_or(|around| pieces[around].is_needed);
            if piece.is_needed || !stands || !self.asks_for(&piece.need) {
                continue;
            }
            let own = words(piece.own);
            match piece.mentions {
                Mentions::Nothing => {}
                Mentions::Types => self.mentioned.extend(own.filter(|word| is_type(word))),
                Mentions::All => self.mentioned.extend(own),
            }
            pieces[at].is_needed = true;
            any_new = true;
        }
        any_new
    }

    fn asks_for(&self, need: &Need<'t>) -> bool {
        let named = |name: &&str| self.of_workspace.contains(name) || self.mentioned.contains(name);
        match need {
            Need::Always => true,
            Need::Name(name) => named(name),
            Need::Trait(name, members) => named(name) || members.iter().any(named),
        }
    }
}

fn is_type(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase())
}

fn rest(text: &str, pieces: &[Piece<'_>]) -> String {
    let mut out = String::with_capacity(text.len() / 4);
    let mut from = 0;
    for piece in pieces.iter().filter(|piece| !piece.is_needed) {
        // A member of what was left out.
        if piece.span.start < from {
            continue;
        }
        out.push_str(&text[from..piece.span.start]);
        from = piece.span.end;
    }
    out.push_str(&text[from..]);
    out
}

/// What kind of item a keyword begins.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Fn,
    Type,
    Trait,
    Impl,
    Mod,
    Use,
    /// `const`, `static`, a macro.
    Other,
}

struct Scan<'t> {
    tokens: Tokens<'t>,
    all_types: bool,
    pieces: Vec<Piece<'t>>,
}

impl<'t> Scan<'t> {
    fn pieces(text: &'t str, all_types: bool) -> Vec<Piece<'t>> {
        let mut scan = Self {
            tokens: Tokens::new(text, 0),
            all_types,
            pieces: Vec::new(),
        };
        while scan.item(None) {}
        scan.pieces
    }

    /// Reads an item or member. False at the end of the text or of the block around it.
    fn item(&mut self, within: Option<usize>) -> bool {
        let start = self.tokens.at;
        let (mut is_public, mut kind, mut name) = (false, None, None);
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Sign(b'}') => return false,
                Token::Sign(b'!') if kind.is_none() && name.is_none() => {
                    // `#![..]` is about what is around.
                    self.tokens.next();
                    self.tokens.skip_group();
                    return true;
                }
                Token::Sign(b'(' | b'[') => _ = self.tokens.skip_group(),
                Token::Sign(b';') => break,
                Token::Sign(b'{') => match kind {
                    Some(Kind::Mod) => {
                        while self.item(None) {}
                        return true;
                    }
                    Some(Kind::Impl) => {
                        self.impl_(start, within);
                        return true;
                    }
                    _ => {
                        self.tokens.skip_group();
                        if !matches!(kind, Some(Kind::Use | Kind::Other)) {
                            break;
                        }
                    }
                },
                Token::Word("pub") => is_public = true,
                Token::Word(word) if matches!(kind, None | Some(Kind::Other)) => {
                    kind = kind_of(word).or(kind);
                }
                Token::Word(word) => name = name.or(Some(word)),
                Token::Sign(_) | Token::Literal => {}
            }
        }
        let end = self.tokens.at;
        let own = &self.tokens.text[start..end];
        let need = match (kind, name) {
            (Some(Kind::Fn), Some(name)) if is_public && !own.contains(PROPOSED) => {
                Need::Name(name)
            }
            (Some(Kind::Type), Some(name)) if within.is_none() && self.is_left_to_names(name) => {
                Need::Name(name)
            }
            (Some(Kind::Trait), Some(name)) if self.is_left_to_names(name) => {
                Need::Trait(name, functions(own))
            }
            _ => Need::Always,
        };
        let Some(kind) = kind else { return false };
        let mentions = match kind {
            Kind::Use if words(own).any(|word| word == "as") => Mentions::All,
            Kind::Use => Mentions::Nothing,
            Kind::Fn | Kind::Trait | Kind::Other if own.ends_with('}') => Mentions::All,
            _ => Mentions::Types,
        };
        self.pieces.push(Piece {
            span: start..end,
            own,
            mentions,
            within,
            need,
            is_needed: false,
        });
        true
    }

    /// Behind the opening brace of an impl.
    fn impl_(&mut self, start: usize, within: Option<usize>) {
        let own = &self.tokens.text[start..self.tokens.at];
        let need = match self_type(own).filter(|name| self.is_left_to_names(name)) {
            Some(name) => Need::Name(name),
            None => Need::Always,
        };
        let at = self.pieces.len();
        self.pieces.push(Piece {
            span: start..start,
            own,
            mentions: Mentions::Types,
            within,
            need,
            is_needed: false,
        });
        while self.item(Some(at)) {}
        self.pieces[at].span.end = self.tokens.at;
    }

    fn is_left_to_names(&self, name: &str) -> bool {
        !self.all_types && is_type(name)
    }
}

fn kind_of(word: &str) -> Option<Kind> {
    Some(match word {
        "fn" => Kind::Fn,
        "struct" | "enum" | "union" | "type" => Kind::Type,
        "trait" => Kind::Trait,
        "impl" => Kind::Impl,
        "mod" => Kind::Mod,
        "use" => Kind::Use,
        "const" | "static" | "macro_rules" | "extern" => Kind::Other,
        _ => return None,
    })
}

/// The names of the functions that are declared in a trait.
fn functions(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut tokens = Tokens::new(text, 0);
    while let Some(token) = tokens.next() {
        if token == Token::Word("fn")
            && let Some(Token::Word(name)) = tokens.next()
        {
            names.push(name);
        }
    }
    names
}

/// The name of the type that an impl is for; none where it is for no named type, or for more than one.
fn self_type(head: &str) -> Option<&str> {
    let tokens = Tokens::new(head, 0).skip_while(|token| *token != Token::Word("impl"));
    let (mut depth, mut before) = (0_usize, Token::Literal);
    let (mut found, mut inner) = (None, Vec::new());
    for token in tokens.skip(1) {
        match token {
            Token::Sign(b'<') => depth += 1,
            Token::Sign(b'>') if before != Token::Sign(b'-') => depth = depth.saturating_sub(1),
            Token::Word(word) if depth > 0 => inner.push(word),
            Token::Word("where") => break,
            Token::Word("for") => found = None,
            Token::Word(word) => found = Some(word),
            Token::Sign(b'(' | b'[' | b'+') if depth == 0 => return None,
            _ => {}
        }
        before = token;
    }
    // A parameter stands for any type.
    found.filter(|name| !inner.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "#![model(crate = \"x\")]\n\
        pub use self::inner::Client;\n\
        mod inner {\n    #[derive(Clone)]\n    pub struct Client;\n\
            impl Client {\n#[flow(\"ret = self\")]\npub fn put(&self) -> Put;\npub fn get(&self) -> Get;\n\
                fn hidden(self, with: &Only);\n}\n\
        }\n\
        pub struct Put { pub item: Item }\n\
        impl<T> From<T> for Put { fn from(value: T) -> Self; }\n\
        impl Put { pub fn item(self, item: &Item) -> Self { Item::new() } pub const fn other(self) -> Self; }\n\
        pub struct Get;\nimpl Get { pub fn item(self) -> Rare; #[event(\"session.rotate\")] pub fn renew(&self); }\n\
        pub struct Item;\nenum Rare { A(Item) }\nstruct Only;\n\
        impl ::std::ops::Deref for Get { type Target = Rare; }\n\
        impl<T: Fn() -> u8> Extend for T { fn extend(&self); }\n\
        pub trait Extend { fn extend(&self); }\npub trait Unused { fn unused(&self) -> Rare; }\n\
        impl Unused for Put { fn unused(&self) -> Rare; }\n\
        pub const ALL: u8 = 1;\n";

    fn rest_of(names: &str) -> String {
        let known = words(names).collect();
        needed(&[(PACK, false)], &known).remove(0)
    }

    #[test]
    fn what_is_not_named_is_left_out() {
        let rest = rest_of("Nothing");
        for gone in ["struct", "fn put", "fn get", "fn from", "fn unused", "Rare"] {
            assert!(!rest.contains(gone), "{gone} in {rest}");
        }
        for kept in [
            "#![model",
            "pub use self::inner::Client",
            "mod inner",
            "ALL",
            "fn extend",
        ] {
            assert!(rest.contains(kept), "{kept} not in {rest}");
        }
    }

    #[test]
    fn what_is_named_brings_what_it_mentions() {
        let rest = rest_of("Client put item");
        for kept in [
            "#[derive(Clone)]\n    pub struct Client",
            "#[flow(\"ret = self\")]\npub fn put",
            "fn hidden",
            "struct Only",
            "struct Put",
            "fn from",
            "pub fn item(self, item: &Item)",
            "pub struct Item;",
            // For its trait is implemented for a type that is needed.
            "pub trait Unused",
        ] {
            assert!(rest.contains(kept), "{kept} not in {rest}");
        }
        for gone in [
            "fn get",
            "fn other",
            "struct Get",
            "impl Get",
            "for Get",
            "fn item(self) -> Rare",
        ] {
            assert!(!rest.contains(gone), "{gone} in {rest}");
        }
    }

    #[test]
    fn what_is_proposed_comes_with_its_type() {
        assert!(rest_of("Get").contains("fn renew"));
        assert!(!rest_of("Put").contains("fn renew"));
    }

    #[test]
    fn methods_of_traits_bring_the_trait() {
        assert!(rest_of("unused").contains("trait Unused"));
        assert!(!rest_of("put").contains("trait Unused"));
    }

    #[test]
    fn types_of_the_standard_library_stay() {
        let known = FxHashSet::default();
        let rest = needed(&[(PACK, true)], &known).remove(0);
        assert!(rest.contains("struct Get") && rest.contains("trait Unused"));
        assert!(!rest.contains("fn put") && !rest.contains("fn get"));
    }

    /// Every item of every pack is one that is known: nothing is left over, and all of it is kept by its names.
    #[test]
    fn whoever_names_everything_gets_everything() {
        let packs = crate::models::PACKS.iter().map(|(_, text)| *text);
        let packs = packs.collect::<Vec<_>>();
        let known = packs.iter().flat_map(|text| words(text)).collect();
        let texts = packs.iter().map(|text| (*text, false)).collect::<Vec<_>>();
        let rest = needed(&texts, &known);
        assert!(rest.iter().zip(&packs).all(|(rest, text)| rest == text));
    }

    #[test]
    fn the_type_of_an_impl() {
        for (head, name) in [
            ("impl A", Some("A")),
            (
                "#[x] impl<'a, T: B<C>> ::a::b::A<'a, T> where T: D",
                Some("A"),
            ),
            ("impl<S> From<B> for &'a mut A<S>", Some("A")),
            ("impl<F: Fn(B) -> C> T<F> for F", None),
            ("impl A for [B]", None),
            ("impl A for (B, C)", None),
            ("impl dyn A + Send", None),
            ("impl str", Some("str")),
        ] {
            assert_eq!(self_type(head), name, "{head}");
        }
    }
}
