//! A sample circle, made up, in the middle of its cycle: for whoever wants to walk through the
//! product before there is a circle of their own.
//!
//! It is made by the product's own commands, of which each is followed as if it had been asked when
//! it is told to have been. Its people have addresses that lead nowhere, and nobody is written to.

mod ahead;
mod between;
mod consultation;
mod content;
mod en;
mod en_cases;
mod founding;
mod fr;
mod fr_cases;
mod half_day;
mod past;
mod steps;

use crate::app::App;
use content::{Content, FACILITATOR, Somebody};
use method::Span;
use method::measure::Moment;
use past::{Done, Story};
use serde_json::json;
use store::{Change, StoreError, Ticket};
use text::Lang;

/// What a sign-in ticket is for, as the page of sign-in links asks it.
const SIGN_IN: &str = "sign-in";
/// The links can be used for so long.
const LASTS: Span = Span::minutes(24 * 60);

/// A sample circle, in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample(Lang);

/// A link that signs in to the account of somebody in the sample. It works once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleLink {
    /// Their name, and what they are.
    pub who: String,
    /// The link.
    pub link: String,
}

impl Sample {
    /// The sample in the language of this code; nothing for a language there is none in.
    #[must_use]
    pub fn in_language(code: &str) -> Option<Sample> {
        let mut all = Lang::ALL.into_iter();
        all.find(|lang| lang.code() == code).map(Sample)
    }

    /// Fills a store with it, and gives a link for each person to sign in. Nothing is done, and none
    /// given, when anything is in the store already.
    ///
    /// # Errors
    /// The store's. What was written until then stays.
    pub async fn fill(self, app: &App) -> Result<Option<Vec<SampleLink>>, StoreError> {
        let content = self.content();
        if !is_blank(app, content).await? {
            return Ok(None);
        }
        tells(Story::new(app, content), self.0).await?;
        links(app, self.0, content).await.map(Some)
    }

    fn content(self) -> &'static Content {
        match self.0 {
            Lang::Fr => &fr::CONTENT,
            Lang::En => &en::CONTENT,
        }
    }
}

/// Whether nobody has used this store yet: no stream at all, nobody who runs it, no organisation,
/// and no account of the sample's.
async fn is_blank(app: &App, content: &Content) -> Done<bool> {
    let store = app.live.store();
    let streams = store.quiet_since(i64::MAX, i64::MAX).await?;
    let used = !streams.is_empty()
        || !store.operators().await?.is_empty()
        || !store.organisations().await?.is_empty();
    if used {
        return Ok(false);
    }
    for who in everybody(content) {
        if store.person_at(&address(content, who)).await?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The story of the circle, from its founding to this moment.
async fn tells(mut story: Story, lang: Lang) -> Done<()> {
    let calendar = story.calendar();
    story.goes_to(story.day(-84), 10, 0);
    story.opens_accounts(lang).await?;
    story.gathers(lang).await?;
    story.goes_to(story.day(-77), 9, 30);
    story.plans(&calendar).await?;
    story.goes_to(story.day(-69), 12, 0);
    story.answer(Moment::Start).await?;
    story.holds(0, &calendar).await?;
    story.holds(1, &calendar).await?;
    story.goes_to(story.day(-24), 8, 30);
    story.moves(&calendar).await?;
    story.goes_to(story.day(-20), 18, 0);
    story.thinks().await?;
    story.holds(2, &calendar).await?;
    // From yesterday on: whatever the hour is now, it is later than that.
    story.goes_to(story.day(-1), 7, 30);
    story.acts().await?;
    story.looks_ahead(&calendar).await?;
    story.goes_to(story.day(-1), 15, 0);
    story.asks_for_a_date().await?;
    story.answer(Moment::Middle).await?;
    story.settles().await
}

fn everybody(content: &Content) -> impl Iterator<Item = &Somebody> {
    // Whoever facilitates comes first: most visitors begin there.
    let (peers, facilitator) = content.people.split_at(FACILITATOR);
    let others = [&content.sponsor, &content.operator];
    facilitator.iter().chain(peers).chain(others)
}

fn address(content: &Content, who: &Somebody) -> String {
    format!("{}@{}", who.login, content.domain)
}

/// A link for everybody, by the tickets of the sign-in messages.
async fn links(app: &App, lang: Lang, content: &Content) -> Done<Vec<SampleLink>> {
    let expires = (app.live.clock().now() + LASTS).0;
    let (mut links, mut changes) = (Vec::new(), Vec::new());
    for who in everybody(content) {
        let (secret, hash) = app.draw_secret();
        let asked = json!({ "address": address(content, who), "lang": lang.code() });
        changes.push(Change::Ticket(Ticket {
            hash,
            purpose: SIGN_IN.to_owned(),
            body: asked.to_string(),
            code: None,
            expires,
        }));
        links.push(SampleLink {
            who: format!("{}, {}", who.name, who.is),
            link: format!("{}/sign-in/{secret}", app.settings.site()),
        });
    }
    let changed = app.live.store().change(changes).await?;
    changed.map_err(|refused| past::failed(format!("{refused:?}")))?;
    Ok(links)
}
