//! Names that serde gives to fields: what is read from the store or sent by a client has these.

use rustc_hash::FxHashMap;

use crate::ir::Symbol;
use crate::resolve::components::Component;
use crate::resolve::defs::DefKind;
use crate::resolve::program::Program;
use crate::resolve::ty::DefId;

/// The names serde gives to fields, for structs of the workspace.
pub(super) fn renames(
    program: &Program,
    component: &Component,
) -> FxHashMap<(DefId, Symbol), Symbol> {
    let mut found = FxHashMap::default();
    for &id in &component.defs {
        let def = program.defs.get(id);
        let DefKind::Struct(data) = &def.kind else {
            continue;
        };
        let all = def
            .attrs
            .iter()
            .find_map(|a| serde_value(a.path, &a.args, "rename_all"));
        for field in &data.fields {
            let own = field
                .attrs
                .iter()
                .find_map(|a| serde_value(a.path, &a.args, "rename"));
            let shown = own.or_else(|| Some(change_case(field.name.as_str(), all.as_deref()?)));
            if let Some(shown) = shown {
                found.insert((id, Symbol::new(&shown)), field.name);
            }
        }
    }
    found
}

fn serde_value(path: Symbol, args: &str, key: &str) -> Option<String> {
    if path != "serde" {
        return None;
    }
    args.split(',').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        (name.trim() == key).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn change_case(name: &str, style: &str) -> String {
    let words = name.split('_').filter(|w| !w.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars
            .next()
            .map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
    };
    match style {
        "UPPERCASE" => words.collect::<String>().to_uppercase(),
        "lowercase" => words.collect::<String>(),
        "PascalCase" => words.map(capital).collect(),
        "camelCase" => {
            let pascal = words.map(capital).collect::<String>();
            let mut chars = pascal.chars();
            chars
                .next()
                .map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
        }
        "SCREAMING_SNAKE_CASE" => name.to_uppercase(),
        "kebab-case" => name.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => name.to_uppercase().replace('_', "-"),
        _ => name.to_owned(),
    }
}
