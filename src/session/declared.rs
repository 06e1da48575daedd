//! Attributes of an item that is serialised from a struct: what its declaration says.

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::value::{Origin, Step, Tag, TreeId, Xform};
use crate::models::spec::TypeModel;
use crate::resolve::defs::FieldDef;
use crate::resolve::ty::{DefId, Ty};

/// The struct of the workspace that a value is, or was serialised from.
pub(super) fn struct_of(engine: &Engine<'_>, entry: &Entry, tree: TreeId) -> Option<DefId> {
    let defs = &engine.program.defs;
    let own = engine.values.own(tree);
    let tagged = own.tags.iter().find_map(|tag| match tag {
        Tag::Adt(def) => Some(*def),
        _ => None,
    });
    let found = tagged.or_else(|| match &own.alts[..] {
        [alt] => match alt[..] {
            [part] if part.xform <= Xform::Encoded => declared(engine, entry, part.origin),
            _ => None,
        },
        _ => None,
    })?;
    (!defs.is_stub(found) && defs.struct_(found).is_some()).then_some(found)
}

/// The type of what a parameter holds at a path.
fn declared(engine: &Engine<'_>, entry: &Entry, origin: Origin) -> Option<DefId> {
    let Origin::In(param, steps) = origin else {
        return None;
    };
    let defs = &engine.program.defs;
    let func = defs.func(entry.def)?;
    let mut ty = match (func.receiver.is_some(), param as usize) {
        (true, 0) => defs.impl_(defs.owner(entry.def)?)?.self_ty.clone(),
        (own, at) => func.params.get(at - usize::from(own))?.ty.clone(),
    };
    for step in engine.values.steps(steps) {
        let Step::Field(name) = step else { return None };
        let data = defs.struct_(bare(engine, &ty)?)?;
        ty = data.fields.iter().find(|f| f.name == *name)?.ty.clone();
    }
    bare(engine, &ty)
}

/// The struct or enum itself, without wrappers.
fn bare(engine: &Engine<'_>, ty: &Ty) -> Option<DefId> {
    let (def, args) = ty.adt()?;
    let data = engine.program.defs.struct_(def);
    match data.and_then(|d| d.model) {
        Some(TypeModel::Transparent) => bare(engine, args.first()?),
        _ => Some(def),
    }
}

/// The fields of a struct with the names under which they are stored.
pub(super) fn stored_fields(engine: &Engine<'_>, def: DefId) -> Vec<(String, FieldDef)> {
    let Some(data) = engine.program.defs.struct_(def) else {
        return Vec::new();
    };
    let renamed = |field: &FieldDef| {
        let names = engine.values.renames.iter();
        let mut shown = names.filter(|((owner, _), name)| *owner == def && **name == field.name);
        shown.next().map(|((_, shown), _)| *shown)
    };
    let fields = data.fields.iter();
    fields
        .map(|field| {
            let shown = renamed(field).unwrap_or(field.name);
            (shown.as_str().to_owned(), field.clone())
        })
        .collect()
}
