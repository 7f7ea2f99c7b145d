//! Who is in the circle.

use super::Around;
use super::forms::{Form, people_options, select};
use crate::components::{
    Field, Icon, Tone, button, checkbox, confirm, disclosure, icon, link_button, tag,
};
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::OrganisationId;
use method::circle::state::Standing;
use method::circle::view::{Person, Shared};
use method::words;
use std::collections::BTreeMap;
use text::Lang;

/// What stands in the zone of members.
pub(super) fn pieces(data: &Shared, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let conducts = data.conduct.is_some();
    let inside = || {
        data.people
            .iter()
            .filter(|person| person.standing == Standing::In)
    };
    let items = inside().map(|person| {
        let id = format!("member-{}", person.id.0);
        let item = html! { li.member id=(id) { (member(person, conducts, around)) } };
        (id, item)
    });
    let title = html! {
        h2 { (lang.with("members-title", &[("count", inside().count().into())])) }
        @if conducts && let Some(peers) = data.unusual_size {
            p.hint { (lang.with("members-unusual", &[("count", peers.into())])) }
        }
    };
    let more = html! {
        @if conducts { (link_button(Tone::Secondary, lang.t("invite-link"), "people").small()) }
        @else { (disclosure("tell-line", &lang.t("line-tell"), &tell_line(data, "zone-members", lang))) }
    };
    vec![
        Piece::new("members-title", &title),
        Piece::list(
            "members",
            "members",
            &lang.t("members-list"),
            items.collect(),
        ),
        Piece::new("members-more", &more),
    ]
}

/// The name of where somebody comes from.
pub(super) fn organisation<'a>(person: &Person, around: &Around<'a>) -> Option<&'a str> {
    let id = person.organisation.as_ref()?;
    around.organisations.get(id).map(String::as_str)
}

fn member(person: &Person, conducts: bool, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    html! {
        p {
            b { (person.name) }
            @if person.facilitates { " " (tag(&lang.t("member-facilitates"))) }
        }
        @if let Some(organisation) = organisation(person, around) { p.hint { (organisation) } }
        @if !person.peer { p.hint { (lang.t("member-no-peer")) } }
        @if conducts {
            @if person.peer {
                p.hint { (lang.with("member-turns", &[("count", person.turns.into())])) }
            }
            details.member-menu id=(format!("edit-{}", person.id.0)) {
                summary {
                    (icon(Icon::More))
                    span.visually-hidden { (lang.with("member-edit", &[("name", person.name.as_str().into())])) }
                }
                div.member-menu-body { (tools(person, around)) }
            }
        }
    }
}

/// What a facilitator changes about a member.
fn tools(person: &Person, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let id = person.id.0;
    let facilitation = match person.facilitates {
        true => lang.t("member-stop-facilitating"),
        false => lang.t("member-make-facilitator"),
    };
    let leave = html! {
        p { (lang.with("member-remove-means", &[("name", person.name.as_str().into())])) }
        (Form::new("leave", "zone-members").carries("member", id)
            .tap(Tone::Danger, lang.t("member-remove-yes")))
    };
    html! {
        (change(person, around))
        (Form::new("set-facilitation", "zone-members")
            .carries("member", id)
            .carries("facilitates", !person.facilitates)
            .small_tap(Tone::Secondary, facilitation))
        (confirm(&format!("remove-{id}"), Tone::Quiet, &lang.t("member-remove"), &leave))
    }
}

fn change(person: &Person, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let id = person.id.0;
    // The name as it was written, without the number that tells two apart.
    let name = written_name(&person.name);
    let field = Field::line(lang, "name", lang.t("member-name"))
        .id(format!("name-{id}"))
        .value(name)
        .limit(words::NAME)
        .attr("required", "");
    let current = person.organisation.as_ref().map_or("", |id| id.0.as_str());
    Form::new("change-member", "zone-members")
        .carries("member", id)
        .around(&html! {
            (field)
            (organisation_select(lang, &format!("organisation-{id}"), around.organisations, current))
            (checkbox("peer", "true", &lang.t("member-peer"), person.peer))
            (button(Tone::Secondary, lang.t("save")))
        })
}

/// *Anne* of *Anne (2)*.
fn written_name(shown: &str) -> &str {
    let Some((name, number)) = shown.rsplit_once(" (") else {
        return shown;
    };
    let number = number.strip_suffix(')').unwrap_or(number);
    match number.parse::<u8>() {
        Ok(_) => name,
        Err(_) => shown,
    }
}

/// Where somebody comes from; nothing at all where no organisation is known.
pub(super) fn organisation_select(
    lang: Lang,
    id: &str,
    organisations: &BTreeMap<OrganisationId, String>,
    current: &str,
) -> Markup {
    let known = organisations
        .iter()
        .map(|(id, name)| (id.0.clone(), name.clone()));
    let options: Vec<(String, String)> =
        std::iter::once((String::new(), lang.t("organisation-none")))
            .chain(known)
            .collect();
    html! {
        @if organisations.is_empty() {
            input type="hidden" name="organisation" value=(current);
        } @else {
            (select(id, "organisation", &lang.t("organisation-label"), &options, current))
        }
    }
}

/// Says that one member reports to another.
pub(super) fn tell_line(data: &Shared, back: &'static str, lang: Lang) -> Markup {
    let inside = || {
        data.people
            .iter()
            .filter(|person| person.standing == Standing::In)
    };
    let options = people_options(lang.t("choose-someone"), inside());
    let one = |id: &str, name: &str, label: String| select(id, name, &label, &options, "");
    Form::new("tell-line", back)
        .carries("told", true)
        .around(&html! {
            p.hint { (lang.t("line-means")) }
            div.fields {
                (one("line-below", "below", lang.t("line-below")))
                (one("line-above", "above", lang.t("line-above")))
            }
            (button(Tone::Secondary, lang.t("line-button")))
        })
}

/// Whose place somebody takes, in words.
pub(super) fn replaces(person: &Person, lang: Lang) -> Option<String> {
    let name = person.replaces.as_ref()?;
    Some(lang.with("invited-replaces", &[("name", name.into())]))
}

#[cfg(test)]
mod tests {
    use super::written_name;

    #[test]
    fn the_number_that_tells_two_apart_is_no_part_of_a_name() {
        assert_eq!(written_name("Anne (2)"), "Anne");
        assert_eq!(written_name("Anne (la grande)"), "Anne (la grande)");
        assert_eq!(written_name("Anne"), "Anne");
    }
}
