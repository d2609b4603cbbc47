// The group that a seat belongs to. Beside its mode, never beside what it wrote or voted.

export const groupsMigration = `
  ALTER TABLE seat ADD COLUMN group_id TEXT;
`;
