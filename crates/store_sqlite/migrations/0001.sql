-- Times are microseconds since 1970-01-01 UTC. Seats (author, seat) are unsigned 64-bit numbers,
-- stored as the signed number of the same bits.

-- A stream is live (last_at is set) or erased (erased_at is set; only its name is left).
CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    head INTEGER NOT NULL,
    last_at INTEGER,
    erased_at INTEGER,
    CHECK ((last_at IS NULL) = (erased_at IS NOT NULL))
) STRICT;

-- For the purge, and for the newest event of all.
CREATE INDEX stream_last_at ON stream (last_at) WHERE last_at IS NOT NULL;

-- The skeleton of an event. `pos` is the order of commit over all streams; AUTOINCREMENT because
-- whoever follows the log by pos would miss an event that took the number of an erased one.
CREATE TABLE event (
    pos INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL REFERENCES stream (id),
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    author INTEGER,
    at INTEGER NOT NULL,
    UNIQUE (stream, seq)
) STRICT;

-- What an event says, apart so that it can be deleted; keyed so that a stream lies together.
CREATE TABLE payload (
    stream INTEGER NOT NULL REFERENCES stream (id),
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- The commands done, with the events they gave, so that none is done twice.
CREATE TABLE command (
    stream INTEGER NOT NULL REFERENCES stream (id),
    id BLOB NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (stream, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
    hash BLOB PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream (id),
    seat INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('device', 'return')),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX token_seat ON token (stream, seat);
CREATE UNIQUE INDEX token_return ON token (stream, seat) WHERE purpose = 'return';

CREATE TABLE code (
    code TEXT PRIMARY KEY,
    stream INTEGER NOT NULL UNIQUE REFERENCES stream (id),
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own (
    stream INTEGER NOT NULL REFERENCES stream (id),
    seat INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (stream, seat, kind, key)
) STRICT, WITHOUT ROWID;

-- Holds its row from the transaction that deletes something for good until its traces are gone
-- from the files, so that a crash in between is made up for at the next opening.
CREATE TABLE unwiped (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;
