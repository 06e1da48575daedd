//! Lint pages as HTML. Users write pages too, so markup in them is shown and not obeyed.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The HTML of a page's prose. Headings begin at the fourth level, below those of the report.
pub fn to_html(markdown: &str) -> String {
    let mut is_link = false;
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        // A picture would be loaded, which the report does not do: its description stands alone.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => nothing(),
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            is_link = is_web(dest_url);
            if is_link { event } else { nothing() }
        }
        Event::End(TagEnd::Link) if !is_link => nothing(),
        Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
            level: deeper(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(deeper(level))),
        event => event,
    });
    let mut text = String::new();
    html::push_html(&mut text, events);
    text
}

fn nothing<'a>() -> Event<'a> {
    Event::Text(CowStr::Borrowed(""))
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn deeper(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H4,
        HeadingLevel::H2 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_markup_is_text() {
        let page =
            "# A\n\nz <script>x</script> [b](javascript:y) [c](https://d.example/) ![e](f.png)\n";
        assert_eq!(
            to_html(page),
            "<h4>A</h4>\n<p>z &lt;script&gt;x&lt;/script&gt; b \
             <a href=\"https://d.example/\">c</a> e</p>\n"
        );
        let block = to_html("<div onclick=x>\n</div>\n");
        assert!(!block.contains('<'), "{block}");
    }
}
