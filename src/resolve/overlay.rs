//! The users' own stubs: what they say about functions of the workspace replaces what those do.
//!
//! A stub has the syntax of the shipped packs and names functions by their path. Whatever it says wrongly
//! is an error with a place: a stub that silently does nothing would be worse than none.

use super::defs::{DefKind, Defs};
use super::names::{Names, Namespace};
use super::ty::DefId;
use crate::ir::{
    Attr, FileIr, FnItem, Generics, Impl, Item, ItemKind, SourceFile, Span, Symbol, TypeRef,
};
use crate::models::spec::{FnModel, SpecError, TypeModel, check_attribute};
use crate::workspace::suggest::closest;

/// Something wrong in a stub.
struct Problem {
    span: Span,
    message: String,
    help: Option<String>,
}

/// What a stub says about one definition.
enum Said {
    Function(DefId, FnModel),
    Type(DefId, TypeModel),
}

/// Puts what a stub file says in the place of the crate's functions.
///
/// # Errors
/// One line for everything that is wrong: place, what, and a suggestion.
pub fn apply(
    defs: &mut Defs,
    root: DefId,
    file: &FileIr,
    source: &SourceFile,
) -> Result<(), String> {
    let mut reader = Reader {
        names: Names::new(defs),
        said: Vec::new(),
        problems: Vec::new(),
    };
    for limit in &file.limits {
        let span = limit.at.map_or(Span::default(), |at| at.span);
        reader.problem(span, limit.detail.clone(), None);
    }
    reader.items(root, &file.items);
    let (said, problems) = (reader.said, reader.problems);
    if !problems.is_empty() {
        return Err(shown(&problems, source));
    }
    for said in said {
        match said {
            Said::Function(def, model) => {
                if let DefKind::Fn(func) = &mut defs.defs[def.0 as usize].kind {
                    if model.flow.is_some() {
                        func.body = None;
                    }
                    func.model = Some(model);
                }
            }
            Said::Type(def, model) => {
                if let DefKind::Struct(data) = &mut defs.defs[def.0 as usize].kind {
                    data.model = Some(model);
                }
            }
        }
    }
    Ok(())
}

fn shown(problems: &[Problem], source: &SourceFile) -> String {
    let lines = problems.iter().map(|problem| {
        let (line, column) = source.line_column(problem.span.lo);
        let help = problem.help.as_ref();
        let help = help.map_or_else(String::new, |help| format!("\n  help: {help}"));
        format!("{}:{line}:{column}: {}{help}", source.name, problem.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}

struct Reader<'d> {
    names: Names<'d>,
    said: Vec<Said>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, span: Span, message: String, help: Option<String>) {
        self.problems.push(Problem {
            span,
            message,
            help,
        });
    }

    fn wrong(&mut self, error: SpecError) {
        self.problem(error.span, error.message, None);
    }

    fn items(&mut self, module: DefId, items: &[Item]) {
        for item in items {
            match &item.kind {
                ItemKind::Mod(data) => {
                    let inner = self.find(module, item, Namespace::Type, "module");
                    if let (Some(inner), Some(items)) = (inner, &data.inline) {
                        self.items(inner, items);
                    }
                }
                ItemKind::Fn(data) => {
                    if let Some(def) = self.find(module, item, Namespace::Value, "function") {
                        self.function(def, item, data, &Generics::default());
                    }
                }
                ItemKind::Struct { .. } | ItemKind::Enum { .. } => self.type_(module, item),
                ItemKind::Impl(data) => self.impl_block(module, item, data),
                ItemKind::Trait {
                    generics, items, ..
                } => {
                    if let Some(def) = self.find(module, item, Namespace::Type, "trait") {
                        self.members(&[def], items, generics, item.name.as_str());
                    }
                }
                _ => {}
            }
        }
    }

    /// What the workspace calls by this name.
    fn find(
        &mut self,
        module: DefId,
        item: &Item,
        namespace: Namespace,
        what: &str,
    ) -> Option<DefId> {
        let found = self.names.in_module(module, item.name, namespace);
        if found.is_none() {
            let path = self.names.defs.path(module);
            let place = if path.is_empty() {
                "the crate's root".to_owned()
            } else {
                format!("`{path}`")
            };
            let message = format!("there is no {what} `{}` in {place}", item.name);
            let help = self.near(module, item.name, namespace);
            self.problem(item.name_span, message, help);
        }
        found
    }

    fn near(&self, module: DefId, name: Symbol, namespace: Namespace) -> Option<String> {
        let DefKind::Mod(scope) = &self.names.defs.get(module).kind else {
            return None;
        };
        let known = match namespace {
            Namespace::Type => &scope.types,
            Namespace::Value => &scope.values,
        };
        let mut known = known.keys().map(|name| name.as_str()).collect::<Vec<_>>();
        known.sort_unstable();
        closest(name.as_str(), known).map(|near| format!("did you mean `{near}`?"))
    }

    fn attributes(&mut self, attrs: &[Attr]) {
        for attr in attrs {
            if let Err(message) = check_attribute(attr.path.as_str()) {
                self.problem(attr.span, message, None);
            }
        }
    }

    fn type_(&mut self, module: DefId, item: &Item) {
        self.attributes(&item.attrs);
        let Some(def) = self.find(module, item, Namespace::Type, "type") else {
            return;
        };
        match TypeModel::parse(&item.attrs) {
            Ok(Some(model)) => self.said.push(Said::Type(def, model)),
            Ok(None) => {}
            Err(error) => self.wrong(error),
        }
    }

    fn impl_block(&mut self, module: DefId, item: &Item, data: &Impl) {
        let Some(adt) = self.type_of(module, &data.self_ty) else {
            let message = "the type of this `impl` is not in the workspace".to_owned();
            let help = match &data.self_ty {
                TypeRef::Path(path) => match &path.segments[..] {
                    [only] => self.near(module, only.name, Namespace::Type),
                    _ => None,
                },
                _ => None,
            };
            self.problem(item.name_span, message, help);
            return;
        };
        let wanted = data.trait_.as_ref().and_then(|path| path.segments.last());
        let defs = self.names.defs;
        let fits = |id: &DefId| {
            let Some(known) = defs.impl_(*id) else {
                return false;
            };
            let named = known.trait_.as_ref().and_then(|t| t.def);
            known.self_ty.adt().is_some_and(|(def, _)| def == adt)
                && named.map(|def| defs.get(def).name) == wanted.map(|segment| segment.name)
        };
        let all = (0..defs.defs.len()).map(|at| DefId(at as u32));
        let impls = all.filter(fits).collect::<Vec<_>>();
        let shown = defs.get(adt).name;
        self.members(&impls, &data.items, &data.generics, shown.as_str());
    }

    fn type_of(&self, module: DefId, ty: &TypeRef) -> Option<DefId> {
        let TypeRef::Path(path) = ty else { return None };
        let mut segments = path.segments.iter().map(|segment| segment.name);
        segments.try_fold(module, |at, name| match name.as_str() {
            "crate" => Some(self.names.defs.crates[self.names.defs.get(at).krate.0 as usize].root),
            _ => self.names.in_module(at, name, Namespace::Type),
        })
    }

    fn members(&mut self, owners: &[DefId], items: &[Item], generics: &Generics, shown: &str) {
        for item in items {
            let ItemKind::Fn(data) = &item.kind else {
                continue;
            };
            let defs = self.names.defs;
            let known = owners.iter().filter_map(|&id| match &defs.get(id).kind {
                DefKind::Impl(data) => Some(&data.items),
                DefKind::Trait(data) => Some(&data.items),
                _ => None,
            });
            let known = known.collect::<Vec<_>>();
            match known.iter().find_map(|items| items.get(&item.name)) {
                Some(&def) => self.function(def, item, data, generics),
                None => {
                    let mut all = known
                        .iter()
                        .flat_map(|items| items.keys().map(|name| name.as_str()))
                        .collect::<Vec<_>>();
                    all.sort_unstable();
                    let near = closest(item.name.as_str(), all);
                    let message = format!("there is no function `{}` in `{shown}`", item.name);
                    let help = near.map(|near| format!("did you mean `{near}`?"));
                    self.problem(item.name_span, message, help);
                }
            }
        }
    }

    fn function(&mut self, def: DefId, item: &Item, data: &FnItem, outer: &Generics) {
        self.attributes(&item.attrs);
        let Some(func) = self.names.defs.func(def) else {
            let message = format!("`{}` is no function", item.name);
            return self.problem(item.name_span, message, None);
        };
        let receiver = func.receiver.is_some();
        if data.params.len() != func.params.len() || data.receiver.is_some() != receiver {
            let own = if receiver { "`self` and " } else { "" };
            let message = format!(
                "`{}` takes {own}{} parameters in the workspace",
                item.name,
                func.params.len()
            );
            let help = "write the parameters as the workspace does".to_owned();
            return self.problem(item.name_span, message, Some(help));
        }
        let blank = Symbol::new("_");
        let names = data.params.iter().map(|p| p.name.unwrap_or(blank));
        let names = names.collect::<Vec<_>>();
        let generics = outer.params.iter().chain(&data.generics.params);
        let generics = generics.map(|p| p.name).collect::<Vec<_>>();
        match FnModel::parse(&item.attrs, &names, receiver, &generics) {
            Ok(model) => self.said.push(Said::Function(def, model)),
            Err(error) => self.wrong(error),
        }
    }
}
