// Reports that were handed on, each whole: `place` is the order in which they were made.

export const reportVersionsMigration = `
  CREATE TABLE report_version (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    session TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    choices TEXT NOT NULL,
    model TEXT NOT NULL,
    UNIQUE (session, version)
  ) STRICT;
`;
