-- People with an account, what they are reached by, and where they belong. Ids of persons and
-- organisations are drawn by the program. They are not foreign keys: rows are written in whatever
-- order their lists say, and a list shows only what is there.

-- Set for a stream that the purge goes by this moment for, whatever its last event.
ALTER TABLE stream ADD COLUMN keep_until INTEGER;

-- For the purge.
CREATE INDEX stream_keep_until ON stream (keep_until) WHERE keep_until IS NOT NULL;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    address TEXT,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    zone TEXT NOT NULL,
    reminders INTEGER NOT NULL CHECK (reminders IN (0, 1)),
    operator INTEGER NOT NULL CHECK (operator IN (0, 1)),
    feed BLOB,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who signs in is found by the address, whoever reads a calendar by its secret; and both lead to
-- one person, also when two programs write at once.
CREATE UNIQUE INDEX person_address ON person (address) WHERE address IS NOT NULL;
CREATE UNIQUE INDEX person_feed ON person (feed) WHERE feed IS NOT NULL;

-- A ticket that was used is deleted: there is nothing left to be used again.
CREATE TABLE ticket (
    hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL,
    body TEXT NOT NULL,
    handle BLOB,
    code BLOB,
    -- Wrong codes tried so far.
    wrong INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    CHECK ((handle IS NULL) = (code IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX ticket_handle ON ticket (handle) WHERE handle IS NOT NULL;

CREATE TABLE session (
    hash BLOB PRIMARY KEY,
    person TEXT NOT NULL,
    device TEXT NOT NULL,
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_person ON session (person);

-- An index of the circles, which are streams: it goes with them. Places are unsigned 64-bit
-- numbers, stored as the signed number of the same bits.
CREATE TABLE belonging (
    stream INTEGER NOT NULL REFERENCES stream (id),
    place INTEGER NOT NULL,
    person TEXT,
    organisation TEXT,
    PRIMARY KEY (stream, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX belonging_person ON belonging (person) WHERE person IS NOT NULL;
CREATE INDEX belonging_organisation ON belonging (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who speaks for an organisation. Few rows: those of one organisation are found without an index.
CREATE TABLE sponsor (
    person TEXT NOT NULL,
    organisation TEXT NOT NULL,
    PRIMARY KEY (person, organisation)
) STRICT, WITHOUT ROWID;

-- A letter keeps its row long after it was sent, so that the same key is never sent again.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    due INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    problem TEXT NOT NULL,
    sent_at INTEGER
) STRICT;

-- For whoever carries the letters.
CREATE INDEX letter_due ON letter (due) WHERE sent_at IS NULL;

-- What a letter says, which holds a secret, until it is sent. Apart from the keys, so that this
-- table stays small: where pages do not fill up SQLite moves no rows, and leaves no copies of them.
CREATE TABLE letter_body (
    letter INTEGER PRIMARY KEY REFERENCES letter (id),
    body TEXT NOT NULL
) STRICT;
