//! `POST /circles/{id}/people/preview`: what a file of people would do. Nothing is sent yet.

use super::invite::people_page;
use super::page::organisations;
use super::page_again;
use crate::address;
use crate::answer::Why;
use crate::circle_gate::{Conducting, Entry};
use axum::extract::Multipart;
use axum::response::{Html, IntoResponse, Response};
use method::circle::state::Standing;
use method::words;
use std::collections::{BTreeMap, BTreeSet};
use views::pages::circle::{Line, Preview, Said, preview};

/// Lines read at once.
const LINES: usize = 200;
/// Records read at once, blank ones included.
const RECORDS: usize = 10 * LINES;
/// Bytes read at once.
pub(crate) const FILE_MAX: usize = 2 * 1024 * 1024;

pub(crate) async fn post(entry: Entry<Conducting>, form: Multipart) -> Result<Response, Why> {
    let read = match bytes(form).await {
        Ok(bytes) => lines(&bytes),
        Err(said) => Err(said),
    };
    match read {
        Ok(found) => {
            let lines = judged(&entry, found).await?;
            let base = entry.base();
            let data = Preview {
                base: &base,
                lines,
                left: entry.circle.places_left(),
                mail: entry.app.courier.by_mail(),
            };
            let page = preview(entry.reader.lang, entry.reader.theme, &data);
            Ok(Html(page.into_string()).into_response())
        }
        Err(said) => {
            let error = Some(said.words(entry.reader.lang));
            Ok(page_again(people_page(&entry, error).await?))
        }
    }
}

async fn bytes(mut form: Multipart) -> Result<Vec<u8>, Said> {
    while let Some(field) = form.next_field().await.map_err(|_| Said::FileTooLarge)? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| Said::FileTooLarge)?;
            return Ok(bytes.to_vec());
        }
    }
    Err(Said::FileEmpty)
}

/// A line as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    number: usize,
    name: String,
    address: String,
    organisation: String,
}

/// The text of a file: UTF-8, or else Latin-1 as older office programs write it (Windows' form of
/// it, which fills the gaps).
fn decoded(bytes: &[u8]) -> Result<String, Said> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(Said::FileNotText);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Ok(encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned()),
    }
}

fn lines(bytes: &[u8]) -> Result<Vec<Found>, Said> {
    let text = decoded(bytes)?;
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() >= first.matches(',').count().max(1);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if semicolons { b';' } else { b',' })
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut found = Vec::new();
    // Blank lines are counted as well, so that no file keeps the server busy.
    for (nth, record) in reader.records().enumerate() {
        let record = record.map_err(|_| Said::FileNotText)?;
        if nth == RECORDS {
            return Err(Said::FileTooLong);
        }
        let number = nth + 1;
        let cell = |nth| record.get(nth).unwrap_or_default().to_owned();
        let line = Found {
            number,
            name: cell(0),
            address: cell(1),
            organisation: cell(2),
        };
        if record.iter().all(str::is_empty) || (found.is_empty() && is_titles(&line)) {
            continue;
        }
        if found.len() == LINES {
            return Err(Said::FileTooLong);
        }
        found.push(line);
    }
    match found.is_empty() {
        true => Err(Said::FileEmpty),
        false => Ok(found),
    }
}

/// A first line that names columns.
fn is_titles(line: &Found) -> bool {
    let titles = ["nom", "prénom", "prenom", "name", "first name", "firstname"];
    titles.contains(&line.name.to_lowercase().as_str())
}

async fn judged(entry: &Entry<Conducting>, found: Vec<Found>) -> Result<Vec<Line>, Why> {
    let organisations: BTreeMap<String, (String, String)> = organisations(&entry.app)
        .await?
        .into_iter()
        .map(|(id, name)| (name.to_lowercase(), (id.0, name)))
        .collect();
    let here = addresses(entry).await?;
    let mut seen = BTreeSet::new();
    let mut good = 0;
    let mut lines = Vec::new();
    for line in found {
        let address = address::tidy(&line.address);
        let organisation = organisations.get(&line.organisation.to_lowercase());
        let wrong = wrong(
            &line,
            address.as_ref(),
            organisation.is_some(),
            &here,
            &mut seen,
        );
        let wrong =
            wrong.or_else(|| (good == entry.circle.places_left()).then_some(Said::NoPlaceLeft));
        good += usize::from(wrong.is_none());
        let (organisation_id, organisation) = organisation
            .cloned()
            .unwrap_or_else(|| (String::new(), line.organisation.clone()));
        lines.push(Line {
            number: line.number,
            name: line.name,
            address: address.unwrap_or(line.address),
            organisation,
            organisation_id,
            wrong: wrong.map(|said| said.words(entry.reader.lang)),
        });
    }
    Ok(lines)
}

/// Why a line invites nobody.
fn wrong(
    line: &Found,
    address: Option<&String>,
    organisation: bool,
    here: &BTreeSet<String>,
    seen: &mut BTreeSet<String>,
) -> Option<Said> {
    match words::name(&line.name) {
        Ok(_) => {}
        Err(words::Unfit::TooLong { .. }) => return Some(Said::NameTooLong),
        Err(_) => return Some(Said::NoName),
    }
    if address.is_none() && !line.address.is_empty() {
        return Some(Said::BadAddress);
    }
    if !organisation && !line.organisation.is_empty() {
        return Some(Said::UnknownOrganisation);
    }
    let address = address?;
    if here.contains(address) {
        return Some(Said::HasPlace);
    }
    (!seen.insert(address.clone())).then_some(Said::Twice)
}

/// The addresses of those who have a place. Only whether one of the file is among them is told.
async fn addresses(entry: &Entry<Conducting>) -> Result<BTreeSet<String>, Why> {
    let mut found = BTreeSet::new();
    let there = entry.circle.members.values().filter(|member| {
        matches!(
            member.standing,
            Standing::In | Standing::Invited | Standing::Asking
        )
    });
    for person in there.filter_map(|member| member.person.as_ref()) {
        let person = entry.app.live.store().person(&person.0).await?;
        found.extend(person.and_then(|person| person.address));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(bytes: &[u8]) -> Vec<String> {
        lines(bytes)
            .unwrap()
            .into_iter()
            .map(|line| line.name)
            .collect()
    }

    #[test]
    fn commas_and_semicolons_titles_and_quotes_are_read() {
        assert_eq!(
            names(b"Name,Address\nAna,ana@x.fr\n\nBruno,b@x.fr,Acme\n"),
            ["Ana", "Bruno"]
        );
        let quoted = "prénom;courriel\r\n\"Chloé; dite Clo\";c@x.fr\r\n".as_bytes();
        assert_eq!(names(quoted), ["Chloé; dite Clo"]);
        assert_eq!(lines(b"name\nAna\n,\nBruno\n").unwrap()[1].number, 4);
    }

    #[test]
    fn latin_1_is_read_as_well_as_utf_8() {
        assert_eq!(names(b"Chlo\xe9;c@x.fr\nZo\xeb;z@x.fr"), ["Chloé", "Zoë"]);
        assert_eq!(names("\u{feff}Chloé;c@x.fr".as_bytes()), ["Chloé"]);
    }

    #[test]
    fn a_file_that_cannot_be_a_list_of_people_is_refused() {
        assert_eq!(lines(b""), Err(Said::FileEmpty));
        assert_eq!(lines(b"name,address\n\n"), Err(Said::FileEmpty));
        assert_eq!(lines(b"PK\x03\x04\0\0"), Err(Said::FileNotText));
        let many = "Ana,ana@x.fr\n".repeat(10_000);
        assert_eq!(lines(many.as_bytes()), Err(Said::FileTooLong));
        let blank = ",\n".repeat(700_000);
        assert_eq!(lines(blank.as_bytes()), Err(Said::FileTooLong));
    }
}
