// A migration that was released is never changed; a new one is added behind it.
// WITHOUT ROWID where a row number would tell in which order people came: receipts, ballots, drafts, seats, access.

export const firstMigration = `
  CREATE TABLE session (
    session TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    date TEXT NOT NULL,
    state TEXT NOT NULL,
    join_code TEXT NOT NULL UNIQUE,
    epochs TEXT NOT NULL,
    retention_days INTEGER NOT NULL,
    active_at INTEGER NOT NULL,
    closed_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE fact (
    session TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    actor TEXT,
    at INTEGER,
    cause TEXT,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE receipt (
    session TEXT NOT NULL,
    command_hash TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    rejection TEXT,
    PRIMARY KEY (session, command_hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ballot (
    round TEXT NOT NULL,
    ballot_key TEXT NOT NULL,
    session TEXT NOT NULL,
    choice TEXT NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (round, ballot_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE draft (
    session TEXT NOT NULL,
    step TEXT NOT NULL,
    author_key TEXT NOT NULL,
    text TEXT NOT NULL,
    explanation TEXT NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (session, step, author_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seat (
    session TEXT NOT NULL,
    seat TEXT NOT NULL,
    number INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    code_epoch INTEGER NOT NULL,
    code_hash TEXT NOT NULL UNIQUE,
    PRIMARY KEY (session, seat),
    UNIQUE (session, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seat_token (
    session TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    seat TEXT NOT NULL,
    PRIMARY KEY (session, token_hash),
    FOREIGN KEY (session, seat) REFERENCES seat (session, seat)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE role_access (
    session TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    PRIMARY KEY (session, token_hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE account (
    account TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE login (
    token_hash TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE design (
    design TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- One row while something was deleted that has not been scrubbed from the file yet, so that a crash in between is made up for at the next start.
  CREATE TABLE scrub_due (
    one INTEGER PRIMARY KEY CHECK (one = 1)
  ) STRICT;
`;
