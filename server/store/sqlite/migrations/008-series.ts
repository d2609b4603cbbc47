// Series, whole: what is decided together is read together. Their reports stand apart, because they are large and most pages do not need them.

export const seriesMigration = `
  CREATE TABLE series (
    series TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX series_of_account ON series (account);

  CREATE TABLE series_report (
    series TEXT NOT NULL,
    session TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (series, session)
  ) STRICT;
`;
