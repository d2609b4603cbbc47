// Reports that were made public, as they were then, and what is said on the sheet that people take home.

export const publicationsMigration = `
  CREATE TABLE publication (
    address TEXT PRIMARY KEY,
    session TEXT NOT NULL,
    is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1)),
    published_at INTEGER NOT NULL,
    body TEXT
  ) STRICT;
  CREATE INDEX publication_of_session ON publication (session);

  CREATE TABLE take_home (
    session TEXT PRIMARY KEY,
    next TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
