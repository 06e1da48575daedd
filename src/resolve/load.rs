//! From a workspace to a resolved program: reads and lowers all files in parallel, adds the stub packs of
//! the libraries that are used.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::collect::CrateSource;
use super::defs::CrateId;
use super::matter;
use super::modules::{ModuleFiles, only_tests};
use super::program::Program;
use super::workers::on_workers;
use crate::ir::{FileId, FileIr, Limit, SourceFile, SourceMap, Symbol, contained};
use crate::models::{self, Pack};
use crate::syntax::{self, MacroTable, Options, Outline};
use crate::workspace::{Config, Dependency, TargetKind, Workspace};

/// A loaded workspace.
pub struct Loaded {
    /// The program.
    pub program: Program,
    /// The sources; files of the workspace first, in its order, then stub packs.
    pub sources: SourceMap,
    /// How many of the sources are the workspace's.
    pub own_files: usize,
    /// Limits of reading and parsing.
    pub limits: Vec<Limit>,
    /// How long each of the workspace's files took.
    pub times: Vec<Duration>,
    /// Packages of which nothing but comments was read, because nothing in them can matter.
    pub left_out: usize,
}

/// Reads, lowers and resolves everything; `stubs` are the users' own.
///
/// # Errors
/// A stub that cannot be read, or that speaks of what does not exist.
pub fn load(
    workspace: &Workspace,
    include_tests: bool,
    stubs: &[PathBuf],
) -> Result<Loaded, String> {
    load_packages(workspace, include_tests, stubs, &Extent::All)
}

/// The same, as far as it can matter for a fact. What the configuration names has to be there, whatever it is.
///
/// # Errors
/// Those of [`load`].
pub fn load_needed(workspace: &Workspace, config: &Config) -> Result<Loaded, String> {
    let names = [
        &config.login_functions,
        &config.token_constructors,
        &config.trusted_extractors,
    ];
    let names = names.into_iter().flatten();
    let named = names.flat_map(|name| models::words(name)).collect();
    load_packages(
        workspace,
        config.include_tests,
        &config.stubs,
        &Extent::Needed(named),
    )
}

/// How much of a workspace is read.
enum Extent<'a> {
    All,
    /// The packages that can matter, and of libraries what they or these words can come to; of the other packages
    /// only what comments say to this tool.
    Needed(FxHashSet<&'a str>),
}

/// Reads, lowers and resolves.
fn load_packages(
    workspace: &Workspace,
    include_tests: bool,
    stubs: &[PathBuf],
    extent: &Extent<'_>,
) -> Result<Loaded, String> {
    let mut limits = Vec::new();
    let mut sources = read(workspace, &mut limits);
    let own_files = sources.files.len();
    let (overlays, extra) = read_stubs(workspace, stubs)?;
    let matters = match extent {
        Extent::Needed(named) if named.is_empty() && stubs.is_empty() => {
            matter::packages(workspace, &sources)
        }
        _ => vec![true; workspace.packages.len()],
    };
    let users = overlays.iter().chain(&extra);
    let users = users.map(|pack| pack.text.clone()).collect::<Vec<_>>();
    let mut libraries = Libraries::choose(workspace, extra, &matters)?;
    if let Extent::Needed(named) = extent {
        let mut words = words(workspace, &sources, &matters);
        words.extend(named);
        words.extend(users.iter().flat_map(|text| models::words(text)));
        libraries.leave_out(&words);
    }
    for (pack, file) in &mut libraries.packs {
        *file = FileId(sources.files.len() as u32);
        let name = if pack.is_users {
            pack.name.to_string()
        } else {
            format!("<model>/{}.rs", pack.name)
        };
        sources.files.push(SourceFile::new(name, &*pack.text));
    }
    let first_overlay = sources.files.len();
    for overlay in &overlays {
        let (name, text) = (&*overlay.name, &*overlay.text);
        sources.files.push(SourceFile::new(name, text));
    }
    let modules = Modules { workspace };
    let outlines = outlines(&sources.files[..own_files], include_tests);
    let roots = workspace.packages.iter().flat_map(|p| &p.targets);
    let roots = roots.map(|target| target.root).collect::<Vec<_>>();
    let tests = only_tests(&outlines, &modules, &roots);
    let plan = workspace.files.iter().enumerate().map(|(at, file)| {
        match (&outlines[at], tests[at], matters[file.package]) {
            (_, true, _) => Plan::Nothing,
            (_, _, false) => Plan::Comments,
            (outline, ..) => Plan::All(outline),
        }
    });
    let plan = plan.collect::<Vec<_>>();
    let (files, mut times) = lower(&sources, &plan, include_tests);
    times.truncate(own_files);
    for file in &files[..own_files] {
        limits.extend(file.limits.iter().cloned());
    }
    let crates = libraries.crates(workspace, &tests);
    let externs = |at: usize| libraries.externs(workspace, &crates, at);
    let sources_of = crates.iter().map(|c| c.source.clone()).collect::<Vec<_>>();
    let mut program = Program::resolve(files, &modules, &sources_of, &externs, include_tests);
    for (at, overlay) in overlays.iter().enumerate() {
        let at = first_overlay + at;
        program.overlay(&overlay.krate, FileId(at as u32), &sources.files[at])?;
    }
    wrong_stubs(&program, &libraries, &sources)?;
    let own = |limit: &&Limit| limit.at.is_none_or(|at| (at.file.0 as usize) < own_files);
    limits.extend(program.limits.iter().filter(own).cloned());
    Ok(Loaded {
        program,
        sources,
        own_files,
        limits,
        times,
        left_out: matters.iter().filter(|matters| !**matters).count(),
    })
}

/// The users' stubs: those about the workspace's own crates, and those about libraries.
fn read_stubs(workspace: &Workspace, stubs: &[PathBuf]) -> Result<(Vec<Pack>, Vec<Pack>), String> {
    let mut packs = Vec::new();
    for path in stubs {
        let relative = path.strip_prefix(&workspace.root).unwrap_or(path);
        let name = relative.to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{name}: the stub cannot be read: {error}"))?;
        let pack = models::parse_head(name.clone(), text).ok_or_else(|| {
            let help = "start it with `#![model(crate = \"my_crate\")]`";
            format!("{name}:1:1: the stub does not say which crate it describes\n  help: {help}")
        })?;
        packs.push(Pack {
            is_users: true,
            ..pack
        });
    }
    let targets = || workspace.packages.iter().flat_map(|p| &p.targets);
    let is_own = |pack: &Pack| targets().any(|t| t.crate_name == pack.krate.as_str());
    Ok(packs.into_iter().partition(is_own))
}

/// What the users' stubs about libraries say wrongly.
fn wrong_stubs(
    program: &Program,
    libraries: &Libraries,
    sources: &SourceMap,
) -> Result<(), String> {
    let users = libraries.packs.iter().filter(|(pack, _)| pack.is_users);
    let users = users.map(|(_, file)| *file).collect::<Vec<_>>();
    let lowered = users.iter().map(|file| &program.files[file.0 as usize]);
    let limits = lowered.flat_map(|file| &file.limits).chain(&program.limits);
    for limit in limits {
        if let Some(at) = limit.at.filter(|at| users.contains(&at.file)) {
            let source = sources.file(at.file);
            let (line, column) = source.line_column(at.span.lo);
            let place = format!("{}:{line}:{column}", source.name);
            return Err(format!("{place}: {}", limit.detail));
        }
    }
    Ok(())
}

/// The words of the packages that matter.
fn words<'s>(
    workspace: &Workspace,
    sources: &'s SourceMap,
    matters: &[bool],
) -> FxHashSet<&'s str> {
    let files = workspace.files.par_iter().zip(&sources.files);
    let files = files.filter(|(file, _)| matters[file.package]);
    let words = files.map(|(_, source)| models::words(&source.text).collect::<FxHashSet<_>>());
    let union = |mut all: FxHashSet<&'s str>, more: FxHashSet<&'s str>| {
        if all.len() < more.len() {
            return more.into_iter().chain(all).collect();
        }
        all.extend(more);
        all
    };
    words.reduce(FxHashSet::default, union)
}

fn read(workspace: &Workspace, limits: &mut Vec<Limit>) -> SourceMap {
    let texts = (0..workspace.files.len())
        .into_par_iter()
        .map(|at| workspace.read(FileId(at as u32)))
        .collect::<Vec<_>>();
    let files = workspace.files.iter().zip(texts).map(|(file, text)| {
        let text = text.unwrap_or_else(|limit| {
            limits.push(limit);
            String::new()
        });
        SourceFile::new(file.name.as_str(), text)
    });
    SourceMap {
        files: files.collect(),
    }
}

/// What is read of a file.
enum Plan<'a> {
    /// It is test code.
    Nothing,
    /// Nothing in it can matter; comments still speak to this tool.
    Comments,
    /// All of it but the test code.
    All(&'a Outline),
}

/// Where test code stands; nowhere when it is to be read.
fn outlines(files: &[SourceFile], include_tests: bool) -> Vec<Outline> {
    let outline = |file: &SourceFile| match include_tests {
        true => Outline::default(),
        false => Outline::of(&file.text),
    };
    files.par_iter().map(outline).collect()
}

/// The macros that are defined in the files that are read.
fn macros(sources: &SourceMap, plan: &[Plan<'_>]) -> MacroTable {
    let tables = plan.par_iter().enumerate().map(|(at, plan)| match plan {
        Plan::All(outline) => {
            let text = outline.without_tests(&sources.files[at].text);
            MacroTable::collect([(FileId(at as u32), &*text)].into_iter())
        }
        _ => MacroTable::default(),
    });
    let tables = tables.collect::<Vec<_>>().into_iter();
    tables.fold(MacroTable::default(), MacroTable::with)
}

/// The files, and how long each took.
fn lower(
    sources: &SourceMap,
    plan: &[Plan<'_>],
    include_tests: bool,
) -> (Vec<FileIr>, Vec<Duration>) {
    let macros = on_workers(|| macros(sources, plan));
    let none = MacroTable::default();
    let all = Outline::default();
    let mut order = (0..sources.files.len()).collect::<Vec<_>>();
    // Largest first: the last file to finish should be a small one.
    order.sort_by_key(|&at| std::cmp::Reverse(sources.files[at].text.len()));
    let work = || {
        order
            .par_iter()
            .map(|&at| {
                let start = Instant::now();
                let source = &sources.files[at];
                let (outline, macros, stubs) = match plan.get(at) {
                    Some(Plan::Nothing) => return (at, FileIr::default(), start.elapsed()),
                    Some(Plan::Comments) => {
                        return (at, syntax::comments(source), start.elapsed());
                    }
                    Some(Plan::All(outline)) => (*outline, &macros, false),
                    None => (&all, &none, true),
                };
                let options = Options {
                    include_tests,
                    stubs,
                };
                let file = contained(None, &source.name, || {
                    let id = FileId(at as u32);
                    syntax::lower_outlined(id, source, outline, &options, macros)
                });
                (at, file.unwrap_or_else(skipped), start.elapsed())
            })
            .collect::<Vec<_>>()
    };
    let mut lowered = on_workers(work);
    lowered.sort_by_key(|(at, ..)| *at);
    let lowered = lowered.into_iter().map(|(_, file, time)| (file, time));
    lowered.unzip()
}

/// A file in which the front end failed.
fn skipped(limit: Limit) -> FileIr {
    FileIr {
        limits: vec![limit],
        ..FileIr::default()
    }
}

struct Modules<'a> {
    workspace: &'a Workspace,
}

impl ModuleFiles for Modules<'_> {
    fn path(&self, file: FileId) -> &Path {
        match self.workspace.files.get(file.0 as usize) {
            Some(file) => &file.path,
            None => Path::new(""),
        }
    }

    fn find(&self, path: &Path) -> Option<FileId> {
        self.workspace.find(path)
    }
}

/// A crate with what it knows others by.
struct Planned {
    source: CrateSource,
    /// Version group of a library.
    library: Option<usize>,
}

/// The stub packs that the workspace needs.
struct Libraries {
    packs: Vec<(Pack, FileId)>,
    /// Crates: name and the packs that describe it.
    crates: Vec<(String, Vec<usize>)>,
}

impl Libraries {
    /// `extra` are the users' own; what they say comes first.
    fn choose(workspace: &Workspace, extra: Vec<Pack>, matters: &[bool]) -> Result<Self, String> {
        let named = extra
            .iter()
            .map(|pack| (pack.name.clone(), pack.package.clone()));
        let named = named.collect::<Vec<_>>();
        let mut all = extra;
        all.extend(models::packs());
        let mut chosen = Self {
            packs: Vec::new(),
            crates: Vec::new(),
        };
        chosen.add(workspace, &all, "std", None);
        let packages = workspace.packages.iter().zip(matters);
        let packages = packages.filter(|(_, matters)| **matters);
        for dependency in packages.flat_map(|(package, _)| &package.dependencies) {
            let name = code_name(&dependency.package);
            chosen.add(workspace, &all, &name, dependency.version.as_deref());
        }
        for (file, package) in named {
            if !chosen.crates.iter().any(|(name, _)| *name == package) {
                return Err(unknown_crate(workspace, &file, &package));
            }
        }
        Ok(chosen)
    }

    /// Takes out of our packs what a workspace of these words cannot come to.
    fn leave_out(&mut self, words: &FxHashSet<&str>) {
        let packs = self.packs.iter_mut().map(|(pack, _)| pack);
        let mut ours = packs.filter(|pack| !pack.is_users).collect::<Vec<_>>();
        let texts = ours.iter().map(|pack| (&*pack.text, pack.krate == "std"));
        let rest = models::needed(&texts.collect::<Vec<_>>(), words);
        for (pack, rest) in ours.iter_mut().zip(rest) {
            pack.text = rest.into();
        }
    }

    /// The packs of a crate in a version, and of what they name.
    fn add(&mut self, workspace: &Workspace, all: &[Pack], name: &str, version: Option<&str>) {
        let mut fitting = all
            .iter()
            .filter(|pack| pack.package == name && models::fits(pack, version))
            .collect::<Vec<_>>();
        if version.is_none()
            && let Some(newest) = fitting.iter().map(|p| models::floor(p)).max()
        {
            fitting.retain(|pack| models::floor(pack) == newest);
        }
        let names = |known: &Self, list: &[usize]| {
            list.iter()
                .map(|&at| known.packs[at].0.name.clone())
                .collect::<Vec<_>>()
        };
        let wanted = fitting.iter().map(|p| p.name.clone()).collect::<Vec<_>>();
        let known = self.crates.iter().any(|(crate_name, packs)| {
            crate_name == name && (version.is_none() || names(self, packs) == wanted)
        });
        if fitting.is_empty() || known {
            return;
        }
        let mut indices = Vec::new();
        for pack in &fitting {
            indices.push(self.packs.len());
            self.packs.push(((*pack).clone(), FileId(0)));
        }
        self.crates.push((name.to_owned(), indices));
        for pack in fitting {
            for used in &pack.uses {
                // A version that no pack is for is read as the newest that there is one for.
                let locked = workspace.locked(name, used).filter(|version| {
                    let mut own = all.iter().filter(|pack| pack.package == *used);
                    own.any(|pack| models::fits(pack, Some(version)))
                });
                self.add(workspace, all, used, locked);
            }
        }
    }

    /// `tests` are the files that are none of a crate's.
    fn crates(&self, workspace: &Workspace, tests: &[bool]) -> Vec<Planned> {
        let mut crates = Vec::new();
        let mut orphans = orphans(workspace, tests);
        for (at, (_, packs)) in self.crates.iter().enumerate() {
            crates.push(Planned {
                source: CrateSource {
                    name: Symbol::new(&self.packs[packs[0]].0.krate),
                    roots: packs.iter().map(|&p| self.packs[p].1).collect(),
                    orphans: Vec::new(),
                    is_stub: true,
                    package: None,
                },
                library: Some(at),
            });
        }
        for (at, package) in workspace.packages.iter().enumerate() {
            let main = package
                .targets
                .iter()
                .position(|t| t.kind == TargetKind::Lib);
            for (index, target) in package.targets.iter().enumerate() {
                let orphans = if index == main.unwrap_or(0) {
                    std::mem::take(&mut orphans[at])
                } else {
                    Vec::new()
                };
                crates.push(Planned {
                    source: CrateSource {
                        name: target.crate_name,
                        roots: vec![target.root],
                        orphans,
                        is_stub: false,
                        package: Some(at),
                    },
                    library: None,
                });
            }
        }
        crates
    }

    /// What a crate knows others by.
    fn externs(
        &self,
        workspace: &Workspace,
        crates: &[Planned],
        at: usize,
    ) -> Vec<(Symbol, CrateId)> {
        let mut known = FxHashMap::default();
        for std_name in ["std", "core", "alloc"] {
            known.insert(Symbol::new(std_name), CrateId(0));
        }
        match crates[at].source.package {
            None => {
                // The newest version wins where a pack names another crate.
                for (index, (_, packs)) in self.crates.iter().enumerate() {
                    known
                        .entry(Symbol::new(&self.packs[packs[0]].0.krate))
                        .or_insert(CrateId(index as u32));
                }
            }
            Some(package) => {
                let own = &workspace.packages[package];
                for dependency in &own.dependencies {
                    if let Some(id) = self.dependency(workspace, crates, dependency) {
                        known.insert(dependency.name, id);
                    }
                }
                let library = crates.iter().position(|c| {
                    c.source.package == Some(package)
                        && own
                            .targets
                            .iter()
                            .any(|t| t.kind == TargetKind::Lib && c.source.roots == [t.root])
                });
                if let Some(library) = library.filter(|&l| l != at) {
                    known.insert(crates[library].source.name, CrateId(library as u32));
                }
            }
        }
        let mut list = known.into_iter().collect::<Vec<_>>();
        list.sort();
        list
    }

    fn dependency(
        &self,
        workspace: &Workspace,
        crates: &[Planned],
        dependency: &Dependency,
    ) -> Option<CrateId> {
        let package = workspace.packages.iter().position(|p| {
            p.name == dependency.package
                && dependency
                    .path
                    .as_ref()
                    .is_none_or(|path| same_dir(path, &p.dir))
        });
        if let Some(package) = package {
            let library = crates.iter().position(|c| {
                let targets = &workspace.packages[package].targets;
                let is_library = |root| {
                    targets.iter().any(|t| {
                        t.root == root && matches!(t.kind, TargetKind::Lib | TargetKind::ProcMacro)
                    })
                };
                c.source.package == Some(package) && is_library(c.source.roots[0])
            });
            return library.map(|at| CrateId(at as u32));
        }
        let name = code_name(&dependency.package);
        let version = dependency.version.as_deref();
        let found = self.crates.iter().position(|(crate_name, packs)| {
            *crate_name == name
                && packs
                    .iter()
                    .all(|&p| models::fits(&self.packs[p].0, version))
        });
        crates
            .iter()
            .position(|c| c.library.is_some() && c.library == found)
            .map(|at| CrateId(at as u32))
    }
}

/// A stub about a crate that is neither in the workspace nor among its dependencies.
fn unknown_crate(workspace: &Workspace, file: &str, name: &str) -> String {
    let own = workspace.packages.iter().flat_map(|p| &p.targets);
    let own = own.map(|t| t.crate_name.as_str().to_owned());
    let dependencies = workspace.packages.iter().flat_map(|p| &p.dependencies);
    let known = own.chain(dependencies.map(|d| code_name(&d.package)));
    let known = known.collect::<Vec<_>>();
    let near = crate::workspace::suggest::closest(name, known.iter().map(String::as_str));
    let help = near.map_or_else(String::new, |near| {
        format!("\n  help: did you mean `{near}`?")
    });
    format!("{file}:1:1: no crate `{name}` in the workspace or among its dependencies{help}")
}

fn same_dir(a: &Path, b: &Path) -> bool {
    a == b || a.canonicalize().ok() == b.canonicalize().ok()
}

fn code_name(package: &str) -> String {
    package.replace('-', "_")
}

/// By package: the files that are no target's root, with the module path their place suggests.
fn orphans(workspace: &Workspace, tests: &[bool]) -> Vec<Vec<(FileId, Vec<Symbol>)>> {
    let targets = workspace.packages.iter().flat_map(|p| &p.targets);
    let roots = targets.map(|target| target.root).collect::<FxHashSet<_>>();
    let mut found = vec![Vec::new(); workspace.packages.len()];
    for (at, file) in workspace.files.iter().enumerate() {
        let id = FileId(at as u32);
        if roots.contains(&id) || file.is_test || tests[at] {
            continue;
        }
        let dir = &workspace.packages[file.package].dir;
        let relative = file.path.strip_prefix(dir.join("src"));
        let Ok(relative) = relative.or_else(|_| file.path.strip_prefix(dir)) else {
            continue;
        };
        let mut path = relative
            .with_extension("")
            .components()
            .filter_map(|c| c.as_os_str().to_str().map(Symbol::new))
            .collect::<Vec<_>>();
        if path.last().is_some_and(|last| *last == "mod") {
            path.pop();
        }
        found[file.package].push((id, path));
    }
    found
}
