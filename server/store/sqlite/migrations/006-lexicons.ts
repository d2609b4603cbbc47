// Concepts that organisers added for grouping, whole per language: what is saved together is checked together.

export const lexiconsMigration = `
  CREATE TABLE lexicon (
    scope TEXT NOT NULL,
    language TEXT NOT NULL,
    revision INTEGER NOT NULL,
    concepts TEXT NOT NULL,
    PRIMARY KEY (scope, language)
  ) STRICT, WITHOUT ROWID;
`;
