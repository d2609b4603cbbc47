// How often a design was saved, so that two who change the same one do not undo each other unseen.

export const designRevisionsMigration = `
  ALTER TABLE design ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
`;
