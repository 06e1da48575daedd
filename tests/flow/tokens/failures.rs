//! dependencies: anyhow = "1", thiserror = "2", eyre = "0.6"
//! Errors of libraries, and what they carry.
use anyhow::{Context, anyhow, bail, ensure};
use eyre::eyre;

fn load(path: String) -> anyhow::Result<String> {
    ensure!(path.len() < 100, "too long: {path}");
    std::fs::read_to_string("/nonexistent/x").with_context(|| format!("reading {path}"))
}
fn plain(_: &str) -> anyhow::Result<u8> {
    "x".parse::<u8>().context("not a number")
}
pub fn anyhow_contexts() {
    sink(load(source(9)).unwrap_err().to_string()); //~ flow: 9
    sink(plain(&source(10)).unwrap_err().to_string()); //~ flow:
    let e = anyhow!("code {}", source(11)).context("outer");
    sink(e.to_string()); //~ flow: //~ spurious: 11
    sink(format!("{e:#}")); //~ flow: 11
    sink(e.root_cause().to_string()); //~ flow: 11
}

#[derive(Debug, thiserror::Error)]
enum Fail {
    #[error("bad {0}")]
    Bad(String),
    #[error("hidden")]
    Hidden(String),
    #[error(transparent)]
    Any(#[from] anyhow::Error),
}
fn failing(s: String) -> Result<(), Fail> {
    fn inner(s: &str) -> anyhow::Result<()> {
        bail!("inner {s}")
    }
    inner(&s)?;
    Ok(())
}
pub fn this_errors() {
    sink(Fail::Bad(source(12)).to_string()); //~ flow: 12
    sink(Fail::Hidden(source(13)).to_string()); //~ flow:
    sink(failing(source(14)).unwrap_err().to_string()); //~ flow: 14
    let e: anyhow::Error = Fail::Bad(source(15)).into();
    if let Some(Fail::Bad(s)) = e.downcast_ref() {
        sink(s); //~ flow: 15
    }
}

pub fn made_by_macros() {
    sink(anyhow!("code {}", source(16)).to_string()); //~ flow: 16
    let text = source(17);
    sink(eyre!("code {text}").to_string()); //~ flow: 17
    sink(anyhow!("code").to_string()); //~ flow:
    let error = anyhow!(source(18));
    sink(format!("{error:?}")); //~ flow: 18
}
