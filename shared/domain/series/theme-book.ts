// The theme book of a series: which themes of its sessions are one theme (voting.md §4, point 1). Equal titles are, near ones only when the
// organiser says so, and every theme keeps where it came from.

/** A theme as one session had it: one of its clusters, or what was voted on. */
export type ThemeOrigin = { readonly sessionId: string; readonly clusterId: string };

/** A theme of one session, with the name that it has there. */
export type SessionTheme = ThemeOrigin & { readonly title: string };

/** What the organiser decided on one question. All of it can be taken back: without an entry a theme stands where its title puts it. */
export type BookDecisions = {
  /** By origin (`originKey`), the key of the theme that it belongs to. */
  readonly placed: Readonly<Record<string, string>>;
  /** By theme, the name that the series uses. */
  readonly titles: Readonly<Record<string, string>>;
};

/** One theme of the book. */
export type BookTheme = {
  readonly themeKey: string;
  readonly title: string;
  /** In the order of the sessions. Never empty. */
  readonly origins: readonly SessionTheme[];
};

/** Names an origin in the decisions. */
export const originKey = ({ sessionId, clusterId }: ThemeOrigin): string => `${sessionId}/${clusterId}`;

/** The key of the theme that an origin is when the organiser sets it apart. */
export const apartKey = (origin: ThemeOrigin): string => `apart:${originKey(origin)}`;

/** The key of the theme that a title makes: lower case, without accents, signs and double blanks. Titles with equal keys match by themselves. */
export function titleKey(title: string): string {
  const folded = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu);
  // A name of nothing but signs is still a name.
  return `title:${words === null ? title.normalize('NFC').trim() : words.join(' ')}`;
}

/**
 * The themes of one question over the sessions.
 * @param themes of all sessions, session after session
 * @param decisions of the organiser; those about themes that are not there are left alone
 * @returns in the order in which they first appear; together they hold every origin once
 */
export function themeBook(themes: readonly SessionTheme[], decisions: BookDecisions): BookTheme[] {
  const book = new Map<string, SessionTheme[]>();
  for (const theme of themes) {
    const key = decisions.placed[originKey(theme)] ?? titleKey(theme.title);
    const known = book.get(key);
    if (known === undefined) book.set(key, [theme]);
    else known.push(theme);
  }
  return [...book].map(([themeKey, origins]) => ({
    themeKey,
    title: decisions.titles[themeKey] ?? origins[0]?.title ?? '',
    origins,
  }));
}
