//! The page of a lint for a terminal: running text as wide as the terminal, programs indented. Of the programs of a
//! section the first one is shown and the others are named, so that a page is read without scrolling for long.

use std::io::{self, Write};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::paint::Paint;
use super::terminal::{self, wrap};

/// Writes a page's Markdown.
pub fn render(markdown: &str, paint: Paint, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page {
        paint,
        width,
        ..Page::default()
    };
    for event in Parser::new_ext(&terminal::text(markdown), Options::ENABLE_TABLES) {
        page.event(event);
    }
    page.end_section();
    out.write_all(page.done.trim_start().as_bytes())
}

/// How far programs and the text of lists are indented.
const INDENT: &str = "    ";

#[derive(Default)]
struct Page {
    paint: Paint,
    width: usize,
    done: String,
    /// The paragraph, heading, list entry or program that is being read.
    text: String,
    link: Option<String>,
    is_list: bool,
    /// What the program is called that comes next.
    title: Option<String>,
    has_program: bool,
    /// Programs of this section that are not shown.
    others: Vec<String>,
}

impl Page {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text += &text,
            Event::Code(text) => self.text += &format!("`{text}`"),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Start(Tag::Strong) => self.text += self.paint.bold_on(),
            Event::End(TagEnd::Strong) => self.text += self.paint.off(),
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link = Some(dest_url.to_string()).filter(|url| url.starts_with("http"));
            }
            Event::End(TagEnd::Link) => {
                if let Some(url) = self.link.take() {
                    self.text += &format!(" <{url}>");
                }
            }
            Event::Start(Tag::TableCell) if !self.text.is_empty() => self.text.push(' '),
            Event::Start(Tag::List(_)) => self.is_list = true,
            Event::End(TagEnd::List(_)) => self.is_list = false,
            Event::End(TagEnd::TableCell) => self.text += " |",
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => self.section(),
            Event::End(TagEnd::Heading(_)) => self.title = Some(self.taken()),
            Event::End(TagEnd::CodeBlock) => self.program(),
            Event::End(TagEnd::Item) => self.paragraph("- ", "  "),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.paragraph(INDENT, INDENT),
            Event::End(TagEnd::Paragraph) if !self.is_list => self.paragraph("", ""),
            _ => {}
        }
    }

    fn taken(&mut self) -> String {
        std::mem::take(&mut self.text).trim().to_owned()
    }

    fn section(&mut self) {
        let heading = self.taken();
        self.end_section();
        self.block(&self.paint.bold(&heading.to_uppercase()));
    }

    fn end_section(&mut self) {
        self.title = None;
        self.has_program = false;
        if !self.others.is_empty() {
            let others = std::mem::take(&mut self.others).join("; ");
            let text = format!("With `--format md` also: {others}.");
            self.block(&wrap(&text, self.width, ""));
        }
    }

    /// Text and program of this title are left out: there was a program already.
    fn is_left_out(&self) -> bool {
        self.has_program && self.title.is_some()
    }

    fn paragraph(&mut self, first: &str, indent: &str) {
        let text = self.taken();
        let text = text.trim_end_matches(" |");
        if text.is_empty() || self.is_left_out() {
            return;
        }
        self.heading();
        let text = wrap(text, self.width - indent.len(), indent);
        match first {
            "" => self.block(&text),
            // Entries of a list follow each other closely.
            _ => self.done += &format!("{first}{text}\n"),
        }
    }

    fn program(&mut self) {
        let code = std::mem::take(&mut self.text);
        if self.is_left_out() {
            self.others.extend(self.title.take());
            return;
        }
        self.heading();
        self.has_program = true;
        let lines = code.lines().map(|line| format!("{INDENT}{line}"));
        let lines = lines.map(|line| line.trim_end().to_owned());
        self.block(&lines.collect::<Vec<_>>().join("\n"));
    }

    fn heading(&mut self) {
        if let Some(title) = self.title.take() {
            self.block(&self.paint.bold(&title));
        }
    }

    /// What has empty lines around it.
    fn block(&mut self, text: &str) {
        while !self.done.ends_with("\n\n") {
            self.done.push('\n');
        }
        self.done += &format!("{text}\n\n");
    }
}
