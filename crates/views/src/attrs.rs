//! Attributes whose names are only known when the page is made, such as `hx-post` on a button.

use maud::{Markup, PreEscaped, Render};

/// A list of attributes, written in the order they were given.
#[derive(Debug, Clone, Default)]
pub struct Attrs(Vec<(&'static str, String)>);

impl Attrs {
    /// No attribute.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// One more attribute. The value is escaped; the name is always a literal of our own.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.push(name, value);
        self
    }

    /// One more attribute, in place.
    pub fn push(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.push((name, value.into()));
    }

    /// One more attribute if there is a value.
    pub fn push_some(&mut self, name: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// These attributes, then the others.
    #[must_use]
    pub fn and(mut self, others: &Self) -> Self {
        self.0.extend(others.0.iter().cloned());
        self
    }

    /// The opening tag of `element` with these attributes.
    #[must_use]
    pub fn open(&self, element: &str) -> Markup {
        let mut out = format!("<{element}");
        for (name, value) in &self.0 {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(&value.as_str().render().0);
            out.push('"');
        }
        out.push('>');
        PreEscaped(out)
    }

    /// The whole element with these attributes around `inner`.
    #[must_use]
    pub fn wrap(&self, element: &str, inner: &Markup) -> Markup {
        PreEscaped(format!("{}{}</{element}>", self.open(element).0, inner.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Attrs;
    use maud::html;

    #[test]
    fn values_are_escaped() {
        let attrs = Attrs::new().set("class", "a").set("data-x", "\"<&");
        let markup = attrs.wrap("p", &html! { "<b>" });
        assert_eq!(
            markup.0,
            "<p class=\"a\" data-x=\"&quot;&lt;&amp;\">&lt;b&gt;</p>"
        );
    }
}
