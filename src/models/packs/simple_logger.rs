#![model(crate = "simple_logger", version = ">=2, <6", uses = "log", features = "threads, timestamps, stderr, colors")]

use log::{Level, LevelFilter, Log, SetLoggerError};
use std::collections::HashMap;
pub struct SimpleLogger;
impl SimpleLogger {
    pub fn new() -> SimpleLogger;
    pub fn from_env() -> SimpleLogger;
    pub fn env(self) -> SimpleLogger;
    pub fn with_level(self, level: LevelFilter) -> SimpleLogger;
    pub fn with_module_level(self, target: &str, level: LevelFilter) -> SimpleLogger;
    pub fn with_target_levels(self, target_levels: HashMap<String, LevelFilter>) -> SimpleLogger;
    pub fn with_threads(self, threads: bool) -> SimpleLogger;
    pub fn with_timestamps(self, timestamps: bool) -> SimpleLogger;
    pub fn with_timestamp_format(self, format: &'static [FormatItem<'static>]) -> SimpleLogger;
    pub fn without_timestamps(self) -> SimpleLogger;
    pub fn with_local_timestamps(self) -> SimpleLogger;
    pub fn with_utc_timestamps(self) -> SimpleLogger;
    pub fn with_utc_offset(self, offset: UtcOffset) -> SimpleLogger;
    pub fn with_colors(self, colors: bool) -> SimpleLogger;
    pub fn max_level(&self) -> LevelFilter;
    pub fn init(self) -> Result<(), SetLoggerError>;
}
impl Default for SimpleLogger {}
impl Log for SimpleLogger {}
pub fn init() -> Result<(), SetLoggerError>;
pub fn init_utc() -> Result<(), SetLoggerError>;
pub fn init_with_env() -> Result<(), SetLoggerError>;
pub fn init_with_level(level: Level) -> Result<(), SetLoggerError>;
pub fn init_by_env();
