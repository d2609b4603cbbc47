// How somebody takes part, and whether a seat's code was ever used. Seats of before were all made by somebody who came in.

export const seatsMigration = `
  ALTER TABLE seat ADD COLUMN mode TEXT;
  ALTER TABLE seat ADD COLUMN is_taken INTEGER NOT NULL DEFAULT 1 CHECK (is_taken IN (0, 1));
`;
