//! The fields of a posted form, read strictly.

use crate::answer::Why;
use axum::body::Bytes;
use percent_encoding::percent_decode;
use store::CommandId;

/// Most bytes of a posted form: the longest texts, each sign of them written as
/// twelve bytes, and some room.
pub(crate) const BODY_MAX: usize = 256 * 1024;

/// Names and values, in the order of the form.
#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads a form.
    ///
    /// # Errors
    /// [`Why::Unreadable`] for anything that is not valid UTF-8: a broken text is
    /// refused, never mended in silence.
    pub(crate) fn read(body: &Bytes) -> Result<Fields, Why> {
        let mut fields = Vec::new();
        for pair in body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
        {
            let split = pair.iter().position(|byte| *byte == b'=');
            let (name, value) = match split {
                Some(at) => (&pair[..at], &pair[at + 1..]),
                None => (pair, &[][..]),
            };
            fields.push((decoded(name)?, decoded(value)?));
        }
        Ok(Fields(fields))
    }

    /// The same fields, those of one name under another: where two forms name theirs differently.
    pub(crate) fn renamed(mut self, from: &str, to: &str) -> Fields {
        for (name, _) in self.0.iter_mut().filter(|(name, _)| name == from) {
            to.clone_into(name);
        }
        self
    }

    /// All of them.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        self.0.clone()
    }

    /// The first value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let found = self.0.iter().filter(move |(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    /// A text that may be empty, and must be there.
    pub(crate) fn text(&self, name: &str) -> Result<&str, Why> {
        self.get(name).ok_or(Why::Unreadable)
    }

    /// A text that may be left out.
    pub(crate) fn optional(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_owned()
    }

    /// A number, or whatever else is written the same way.
    pub(crate) fn parsed<T: std::str::FromStr>(&self, name: &str) -> Result<T, Why> {
        self.text(name)?.parse().map_err(|_| Why::Unreadable)
    }

    /// Whether a box is ticked.
    pub(crate) fn ticked(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }

    /// One of several choices, by its stable name.
    pub(crate) fn choice<T>(&self, name: &str, read: fn(&str) -> Option<T>) -> Result<T, Why> {
        read(self.text(name)?).ok_or(Why::Unreadable)
    }

    /// The id the form's sender gave to the command, when it did.
    ///
    /// # Errors
    /// [`Why::Unreadable`] when it is no id.
    pub(crate) fn command(&self) -> Result<Option<CommandId>, Why> {
        let Some(text) = self.get("command").filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let fits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u128::from_str_radix(text, 16).ok().filter(|_| fits);
        let number = number.ok_or(Why::Unreadable)?;
        Ok(Some(CommandId(number.to_be_bytes())))
    }
}

fn decoded(bytes: &[u8]) -> Result<String, Why> {
    let spaced: Vec<u8> = bytes
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    percent_decode(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| Why::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &'static str) -> Result<Fields, Why> {
        Fields::read(&Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let fields = read("a=1+2&b=%C3%A9&b=&c").unwrap();
        assert_eq!(fields.get("a"), Some("1 2"));
        assert_eq!(fields.all("b").collect::<Vec<_>>(), ["é", ""]);
        assert_eq!(fields.get("c"), Some(""));
        assert!(fields.text("d").is_err());
    }

    #[test]
    fn broken_utf8_is_refused_rather_than_mended() {
        assert!(read("a=%FF%FE").is_err());
        assert!(read("a=%C3").is_err());
    }

    #[test]
    fn a_command_id_is_32_hexadecimal_digits() {
        assert!(read("command=xyz").unwrap().command().is_err());
        let id = read("command=000000000000000000000000000000ff").unwrap();
        assert_eq!(id.command().unwrap().map(|id| id.0[15]), Some(255));
        assert!(read("").unwrap().command().unwrap().is_none());
    }
}
