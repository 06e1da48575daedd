//! Under which public path an item of a pack is reached, however it is nested in there.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::uses::is_marked_simplified;
use syn::{Item, UseTree, Visibility};

/// The shortest public path of every item, by the path of its declaration.
pub fn public(items: &[Item]) -> BTreeMap<Vec<String>, Vec<String>> {
    let mut modules = BTreeMap::new();
    collect(items, &mut Vec::new(), &mut modules);
    let mut found = BTreeMap::new();
    // Where it stands, if users can go there.
    let mut open = vec![Vec::new()];
    while let Some(module) = open.pop() {
        let names = modules.get(&module).map(|m: &Module| &m.names);
        for (name, is_public) in names.into_iter().flatten() {
            let path = with(&module, name);
            match modules.contains_key(&path) {
                true if *is_public => open.push(path),
                false if *is_public => {
                    found.insert(path.clone(), path);
                }
                _ => {}
            }
        }
    }
    let mut queue = VecDeque::from([(Vec::new(), Vec::new())]);
    let mut seen = Vec::new();
    while let Some((module, public)) = queue.pop_front() {
        if seen.contains(&module) {
            continue;
        }
        seen.push(module.clone());
        let Some(Module { names, uses }) = modules.get(&module) else {
            continue;
        };
        let mut reached = Vec::new();
        for (name, is_public) in names {
            if *is_public {
                reached.push((with(&module, name), name.clone()));
            }
        }
        for (target, name) in uses {
            let target = absolute(&module, target);
            match name {
                Some(name) if name == "_" => {}
                Some(name) => reached.push((target, name.clone())),
                None => {
                    let all = modules.get(&target).map(|m| &m.names);
                    let all = all
                        .into_iter()
                        .flatten()
                        .filter(|(_, is_public)| *is_public);
                    reached.extend(all.map(|(name, _)| (with(&target, name), name.clone())));
                }
            }
        }
        for (declared, name) in reached {
            let public = with(&public, &name);
            if modules.contains_key(&declared) {
                queue.push_back((declared, public));
            } else {
                found.entry(declared).or_insert(public);
            }
        }
    }
    // A re-export of a re-export.
    for (module, data) in &modules {
        for (target, name) in &data.uses {
            let Some(name) = name else { continue };
            let here = with(module, name);
            if let Some(public) = found.get(&here).cloned() {
                found.entry(absolute(module, target)).or_insert(public);
            }
        }
    }
    found
}

/// Names of types and traits that no user can reach.
pub fn invented(
    items: &[Item],
    public: &BTreeMap<Vec<String>, Vec<String>>,
    left_out: &BTreeSet<String>,
) -> BTreeSet<String> {
    let (mut real, mut invented) = (BTreeSet::new(), BTreeSet::new());
    let mut pending = vec![(Vec::new(), items)];
    while let Some((at, items)) = pending.pop() {
        for item in items {
            let name = match item {
                Item::Mod(module) => {
                    let inner = module.content.as_ref().map(|(_, items)| &items[..]);
                    let at = with(&at, &module.ident.to_string());
                    pending.push((at, inner.unwrap_or_default()));
                    continue;
                }
                Item::Struct(item) => &item.ident,
                Item::Enum(item) => &item.ident,
                Item::Trait(item) => &item.ident,
                Item::Type(item) => &item.ident,
                _ => continue,
            };
            let path = with(&at, &name.to_string());
            let is_real = public.contains_key(&path) && !left_out.contains(&path.join("::"));
            let names = if is_real { &mut real } else { &mut invented };
            names.insert(name.to_string());
        }
    }
    invented.retain(|name| !real.contains(name));
    invented
}

/// Names of types and traits that are marked `#[simplified]`.
pub fn simplified(items: &[Item]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for item in items {
        let (attrs, name) = match item {
            Item::Mod(module) => {
                let inner = module.content.as_ref().map(|(_, items)| &items[..]);
                found.extend(simplified(inner.unwrap_or_default()));
                continue;
            }
            Item::Struct(item) => (&item.attrs, &item.ident),
            Item::Enum(item) => (&item.attrs, &item.ident),
            Item::Trait(item) => (&item.attrs, &item.ident),
            Item::Type(item) => (&item.attrs, &item.ident),
            _ => continue,
        };
        if is_marked_simplified(attrs) {
            found.insert(name.to_string());
        }
    }
    found
}

#[derive(Default)]
struct Module {
    names: Vec<(String, bool)>,
    uses: Vec<(Vec<String>, Option<String>)>,
}

fn collect(items: &[Item], at: &mut Vec<String>, modules: &mut BTreeMap<Vec<String>, Module>) {
    let mut own = Module::default();
    for item in items {
        let (name, vis) = match item {
            Item::Mod(item) => (&item.ident, &item.vis),
            Item::Struct(item) => (&item.ident, &item.vis),
            Item::Enum(item) => (&item.ident, &item.vis),
            Item::Trait(item) => (&item.ident, &item.vis),
            Item::Type(item) => (&item.ident, &item.vis),
            Item::Fn(item) => (&item.sig.ident, &item.vis),
            Item::Const(item) => (&item.ident, &item.vis),
            Item::Static(item) => (&item.ident, &item.vis),
            Item::Use(item) => {
                if is_public(&item.vis) && item.leading_colon.is_none() {
                    leaves(&item.tree, &mut Vec::new(), &mut own.uses);
                }
                continue;
            }
            _ => continue,
        };
        own.names.push((name.to_string(), is_public(vis)));
        if let Item::Mod(item) = item
            && let Some((_, items)) = &item.content
        {
            at.push(name.to_string());
            collect(items, at, modules);
            at.pop();
        }
    }
    let module = modules.entry(at.clone()).or_default();
    module.names.extend(own.names);
    module.uses.extend(own.uses);
}

pub fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// The names a `use` declares; `None` for all.
pub fn leaves(
    tree: &UseTree,
    prefix: &mut Vec<String>,
    found: &mut Vec<(Vec<String>, Option<String>)>,
) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            leaves(&path.tree, prefix, found);
            prefix.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            found.push((prefix.clone(), prefix.last().cloned()));
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            found.push((with(prefix, &name), Some(name)));
        }
        UseTree::Rename(name) => {
            let target = with(prefix, &name.ident.to_string());
            found.push((target, Some(name.rename.to_string())));
        }
        UseTree::Glob(_) => found.push((prefix.clone(), None)),
        UseTree::Group(group) => {
            for tree in &group.items {
                leaves(tree, prefix, found);
            }
        }
    }
}

/// `self`, `super` and `crate` taken out.
fn absolute(module: &[String], path: &[String]) -> Vec<String> {
    let mut at = module.to_vec();
    for name in path {
        match name.as_str() {
            "crate" => at.clear(),
            "self" => {}
            "super" => {
                at.pop();
            }
            name => at.push(name.to_owned()),
        }
    }
    at
}

fn with(path: &[String], name: &str) -> Vec<String> {
    let mut path = path.to_vec();
    path.push(name.to_owned());
    path
}
