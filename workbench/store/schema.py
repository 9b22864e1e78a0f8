"""The session file's schema, written out: what anyone who opens the file with another SQLite program will see.

``act`` and ``event`` are the append-only log and the truth; ``act.chain`` ties each act to all before it (see
``workbench.model.event.chained``). Every other table is a readable copy of what
``workbench.model.fold`` makes of them, but for two: ``content`` has the bytes of stored files in parts of one megabyte,
under the SHA-256 that the log tells, and ``passage`` the text that was read from them, with an index of its words. Text
positions are Unicode code points in ``draft.text``, end exclusive. Times are UTC, ISO 8601. JSON columns are described
in ``workbench.model.codec``.
"""

APPLICATION_ID = 0x434C574B
"""'CLWK' in the file's header at byte 68: tells a session from the SQLite files of other programs."""

USER_VERSION = 4
"""The schema's version, at byte 60. A higher one is refused; a lower one is brought up by a migration."""

SCHEMA = (
    """CREATE TABLE session (
    uid TEXT PRIMARY KEY,
    created TEXT NOT NULL
) STRICT""",
    """CREATE TABLE person (
    uid TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT""",
    """CREATE TABLE draft (
    uid TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    revisions TEXT NOT NULL,
    notices TEXT NOT NULL
) STRICT""",
    """CREATE TABLE detail (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    origin TEXT NOT NULL,
    found_in TEXT NOT NULL
) STRICT""",
    """CREATE TABLE claim (
    uid TEXT PRIMARY KEY,
    draft TEXT NOT NULL REFERENCES draft (uid),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    kinds TEXT NOT NULL,
    figures TEXT NOT NULL,
    attributions TEXT NOT NULL,
    origin TEXT NOT NULL,
    disposition TEXT,
    note TEXT NOT NULL,
    cues TEXT NOT NULL
) STRICT""",
    """CREATE TABLE decision (
    claim TEXT PRIMARY KEY REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    draft TEXT NOT NULL REFERENCES draft (uid)
) STRICT""",
    """CREATE TABLE source (
    uid TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    publisher TEXT NOT NULL,
    issued TEXT NOT NULL,
    url TEXT NOT NULL,
    accessed TEXT NOT NULL,
    grade TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    contact TEXT NOT NULL,
    reached TEXT NOT NULL,
    based_on TEXT NOT NULL
) STRICT""",
    """CREATE TABLE file (
    uid TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    added TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT""",
    """CREATE TABLE evidence (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    source TEXT NOT NULL,
    stance TEXT NOT NULL,
    locator TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    file TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    means TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_on TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE correction (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE query (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    addressee TEXT NOT NULL,
    whom TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    answered_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE flag (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE proposal (
    uid TEXT PRIMARY KEY,
    draft TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT""",
    """CREATE TABLE house_rule (
    uid TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    level TEXT NOT NULL,
    amount INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE rule_choice (
    uid TEXT PRIMARY KEY,
    rules_off TEXT NOT NULL,
    rules_on TEXT NOT NULL,
    words_to_flag TEXT NOT NULL,
    words_to_leave TEXT NOT NULL,
    read_again TEXT NOT NULL
) STRICT""",
    """CREATE TABLE second_verdict (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    opinion TEXT NOT NULL,
    verdict TEXT NOT NULL,
    first TEXT NOT NULL,
    first_at TEXT NOT NULL,
    note TEXT NOT NULL,
    blind INTEGER NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE settlement (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    second TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE sign_off (
    uid TEXT PRIMARY KEY,
    claim TEXT NOT NULL,
    round TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    draft_sha256 TEXT NOT NULL,
    decisions_sha256 TEXT NOT NULL,
    exceptions TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE conflict (
    uid TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    claim TEXT NOT NULL,
    "values" TEXT NOT NULL,
    events TEXT NOT NULL,
    people TEXT NOT NULL,
    times TEXT NOT NULL,
    quotes TEXT NOT NULL
) STRICT""",
    """CREATE TABLE "union" (
    uid TEXT PRIMARY KEY,
    session TEXT NOT NULL,
    acts TEXT NOT NULL
) STRICT""",
    """CREATE TABLE content (
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, part)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE passage (
    place INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    start INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT""",
    "CREATE INDEX passage_by_file ON passage (sha256, start)",
    """CREATE VIRTUAL TABLE passage_words USING fts5(
    text, content='passage', content_rowid='place', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TABLE act (
    place INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    turn TEXT NOT NULL,
    target TEXT NOT NULL,
    continues TEXT NOT NULL,
    hash TEXT NOT NULL,
    chain TEXT NOT NULL,
    UNIQUE (replica, sequence)
) STRICT""",
    """CREATE TABLE event (
    place INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL REFERENCES act (uid),
    ordinal INTEGER NOT NULL,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    parents TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT""",
    "CREATE INDEX event_by_act ON event (act)",
    "CREATE INDEX event_by_register ON event (subject, field)",
    """CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
    """CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
    """CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
    """CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
)
