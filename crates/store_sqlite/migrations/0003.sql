-- What people hold themselves, wherever they are. Unlike what belongs to a stream it outlives the
-- stream it has to do with: erasing that one sets `stream` to NULL.
--
-- With row ids: the rows of a person are counted in an index, without reading what they say, and a
-- new row goes to the end, where SQLite moves few others and leaves few copies of them.
CREATE TABLE person_row (
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    stream INTEGER REFERENCES stream (id),
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, kind, key)
) STRICT;

CREATE INDEX person_row_stream ON person_row (stream) WHERE stream IS NOT NULL;
