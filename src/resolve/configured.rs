//! What the configuration says about functions and types of the workspace, by their paths.
//!
//! A name that stands for nothing is an error: a setting that silently does nothing would be worse than none.

use super::defs::{DefKind, Defs};
use super::program::Program;
use super::ty::DefId;
use crate::ir::Symbol;
use crate::models::spec::{FnModel, TypeModel};
use crate::workspace::Config;
use crate::workspace::suggest::closest;

/// The event of a function that checks credentials in a way nobody sees.
const LOGIN: &str = "auth.library";

/// Applies `login-functions` and `trusted-extractors`; returns the functions of `token-constructors`.
///
/// # Errors
/// A path that names nothing, with the nearest one that does.
pub fn apply(program: &mut Program, config: &Config) -> Result<Vec<DefId>, String> {
    let finder = Finder { config };
    for name in &config.login_functions {
        for def in finder.find(&program.defs, "login-functions", name, is_function)? {
            if let DefKind::Fn(func) = &mut program.defs.defs[def.0 as usize].kind {
                let model = func.model.get_or_insert_with(FnModel::default);
                model.event = Some(Symbol::new(LOGIN));
            }
        }
    }
    for name in &config.trusted_extractors {
        for def in finder.find(&program.defs, "trusted-extractors", name, is_type)? {
            if let DefKind::Struct(data) = &mut program.defs.defs[def.0 as usize].kind {
                data.model = Some(TypeModel::Trusted);
            }
        }
    }
    let mut constructors = Vec::new();
    for name in &config.token_constructors {
        constructors.extend(finder.find(&program.defs, "token-constructors", name, is_function)?);
    }
    Ok(constructors)
}

fn is_function(kind: &DefKind) -> bool {
    matches!(kind, DefKind::Fn(_))
}

fn is_type(kind: &DefKind) -> bool {
    matches!(kind, DefKind::Struct(_))
}

struct Finder<'a> {
    config: &'a Config,
}

impl Finder<'_> {
    /// The definitions of the workspace with this path, with or without the crate's name in front.
    fn find(
        &self,
        defs: &Defs,
        key: &str,
        name: &str,
        wanted: fn(&DefKind) -> bool,
    ) -> Result<Vec<DefId>, String> {
        let last = name.rsplit("::").next().unwrap_or(name);
        let all = (0..defs.defs.len()).map(|at| DefId(at as u32));
        let own = all.filter(|&def| !defs.is_stub(def) && wanted(&defs.get(def).kind));
        let own = own.collect::<Vec<_>>();
        let full = |def: DefId| {
            let krate = defs.crates[defs.get(def).krate.0 as usize].name;
            format!("{krate}::{}", defs.path(def))
        };
        let named = own.iter().filter(|&&def| defs.get(def).name == last);
        let found = named.filter(|&&def| defs.path(def) == name || full(def) == name);
        let found = found.copied().collect::<Vec<_>>();
        if !found.is_empty() {
            return Ok(found);
        }
        let known = own.iter().map(|&def| full(def)).collect::<Vec<_>>();
        let near = closest(name, known.iter().map(String::as_str));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name it by its path, as in \"my_crate::auth::sign_in\"".to_owned(),
        };
        let source = self.config.source.as_deref();
        let place = source.map_or_else(String::new, |path| format!("{}: ", path.display()));
        Err(format!(
            "{place}`{key}` names `{name}`, which is not in the workspace\n  help: {help}"
        ))
    }
}
