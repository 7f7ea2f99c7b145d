//! The statements of places in circles, of the organisations, and of how long a circle is kept.

use rusqlite::{Connection, Params};
use store::{Belonging, Micros, Organisation, StreamId};

use crate::fault::Fallible;
use crate::log::live;

pub(crate) fn put(db: &Connection, place: &Belonging) -> Fallible<()> {
    let Some(id) = live(db, &place.stream)? else {
        return Ok(());
    };
    db.prepare_cached(
        "INSERT OR REPLACE INTO belonging (stream, place, person, organisation)
         VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute((
        id,
        place.place.cast_signed(),
        &place.person,
        &place.organisation,
    ))?;
    Ok(())
}

pub(crate) fn of_person(db: &Connection, person: &str) -> Fallible<Vec<Belonging>> {
    belongings(db, "belonging.person = ?1", person)
}

pub(crate) fn of_organisation(db: &Connection, organisation: &str) -> Fallible<Vec<Belonging>> {
    belongings(db, "belonging.organisation = ?1", organisation)
}

/// The places a condition holds for, by stream, then place.
fn belongings(db: &Connection, condition: &str, of: &str) -> Fallible<Vec<Belonging>> {
    // A negative number stands for one that is larger than any positive one.
    let mut statement = db.prepare_cached(&format!(
        "SELECT stream.name, belonging.place, belonging.person, belonging.organisation
         FROM belonging JOIN stream ON stream.id = belonging.stream
         WHERE {condition}
         ORDER BY stream.name, belonging.place < 0, belonging.place",
    ))?;
    let places = statement.query_map((of,), |row| {
        Ok(Belonging {
            stream: row.get::<_, String>(0).map(StreamId::new)?,
            place: row.get(1).map(i64::cast_unsigned)?,
            person: row.get(2)?,
            organisation: row.get(3)?,
        })
    })?;
    Ok(places.collect::<Result<_, _>>()?)
}

pub(crate) fn put_organisation(db: &Connection, organisation: &Organisation) -> Fallible<()> {
    db.prepare_cached("INSERT OR REPLACE INTO organisation (id, name) VALUES (?1, ?2)")?
        .execute((&organisation.id, &organisation.name))?;
    Ok(())
}

pub(crate) fn organisations(db: &Connection) -> Fallible<Vec<Organisation>> {
    organisations_if(db, "true", ())
}

pub(crate) fn sponsored_by(db: &Connection, person: &str) -> Fallible<Vec<Organisation>> {
    let sponsored = "id IN (SELECT organisation FROM sponsor WHERE person = ?1)";
    organisations_if(db, sponsored, (person,))
}

/// The organisations a condition holds for, by name.
fn organisations_if(
    db: &Connection,
    condition: &str,
    params: impl Params,
) -> Fallible<Vec<Organisation>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT id, name FROM organisation WHERE {condition} ORDER BY name, id",
    ))?;
    let organisations = statement.query_map(params, |row| {
        Ok(Organisation {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(organisations.collect::<Result<_, _>>()?)
}

pub(crate) fn sponsor(db: &Connection, person: &str, organisation: &str, is: bool) -> Fallible<()> {
    let sql = if is {
        "INSERT OR IGNORE INTO sponsor (person, organisation) VALUES (?1, ?2)"
    } else {
        "DELETE FROM sponsor WHERE person = ?1 AND organisation = ?2"
    };
    db.prepare_cached(sql)?.execute((person, organisation))?;
    Ok(())
}

pub(crate) fn keep(db: &Connection, stream: &StreamId, until: Micros) -> Fallible<()> {
    if let Some(id) = live(db, stream)? {
        db.prepare_cached("UPDATE stream SET keep_until = ?2 WHERE id = ?1")?
            .execute((id, until))?;
    }
    Ok(())
}
