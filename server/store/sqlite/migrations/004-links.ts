// More links than one for a role, each for a function, and which of them somebody came by. Who came before came by the role's own link.

export const linksMigration = `
  CREATE TABLE role_link (
    session TEXT NOT NULL,
    link TEXT NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    used_at INTEGER,
    PRIMARY KEY (session, link)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE role_access ADD COLUMN link TEXT NOT NULL DEFAULT '';
  ALTER TABLE role_access ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
  UPDATE role_access SET link = role, number = 1 + (
    SELECT count(*) FROM role_access AS other
    WHERE other.session = role_access.session AND other.token_hash <= role_access.token_hash
  );
`;
