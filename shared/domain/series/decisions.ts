// What organisers decided about the themes of a series, kept as they said it: who, when, and which names. The theme book follows from it, so that
// anything can be taken back without the rest.
import { z } from 'zod';
import { decisionIdSchema } from '../../kernel/ids.ts';
import { apartKey, originKey, titleKey, type BookDecisions, type BookTheme, type SessionTheme } from './theme-book.ts';

/** A name of the book by itself, before anything was put together, as it was called when somebody decided about it. */
const namedSchema = z.strictObject({ key: z.string().min(1).max(700), title: z.string().max(600) });

const base = {
  decisionId: decisionIdSchema,
  /** Name of the account. */
  by: z.string(),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
};

export const themeDecisionSchema = z.discriminatedUnion('kind', [
  /** `from` is the same theme as `into`, which gives the name. */
  z.strictObject({ ...base, kind: z.literal('same'), from: namedSchema, into: namedSchema }),
  /** The two look alike and are not the same: do not propose it again. */
  z.strictObject({ ...base, kind: z.literal('different'), from: namedSchema, into: namedSchema }),
  /** The theme of one session is another one than its title says. `origin`: see `originKey`. */
  z.strictObject({ ...base, kind: z.literal('apart'), origin: z.string().max(100), title: z.string().max(600) }),
]);
export type ThemeDecision = z.infer<typeof themeDecisionSchema>;

/** The key of an origin before anything was put together: that of its title, or its own when it was set apart. */
function ownKeys(decisions: readonly ThemeDecision[]): (theme: SessionTheme) => string {
  const apart = new Set(decisions.flatMap((each) => (each.kind === 'apart' ? [each.origin] : [])));
  return (theme) => (apart.has(originKey(theme)) ? apartKey(theme) : titleKey(theme.title));
}

/**
 * The decisions as they fall on the themes that are there now.
 * @param themes of one question, session after session
 * @param decisions oldest first; those about names that are not there (any more) change nothing
 * @returns what `themeBook` takes
 */
export function bookDecisions(themes: readonly SessionTheme[], decisions: readonly ThemeDecision[]): BookDecisions {
  const keyOf = ownKeys(decisions);
  const into = new Map<string, string>();
  const names = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const decision of decisions) {
    if (decision.kind !== 'same') continue;
    const [from, to] = [rootOf(decision.from.key), rootOf(decision.into.key)];
    if (from !== to) into.set(from, to);
    names.set(decision.into.key, decision.into.title);
  }
  const placed: Record<string, string> = {};
  const titles: Record<string, string> = {};
  for (const theme of themes) {
    const [own, root] = [keyOf(theme), rootOf(keyOf(theme))];
    if (root !== titleKey(theme.title)) placed[originKey(theme)] = root;
    // The name that a session gave it, where there is one now; else as it was called when it was decided.
    if (own === root) titles[root] ??= theme.title;
  }
  for (const root of new Set(Object.values(placed))) titles[root] ??= names.get(root) ?? '';
  return { placed, titles };
}

/** A pair of themes of the book, by their keys. */
export type ThemePair = { readonly one: string; readonly other: string };

/**
 * Whether somebody said that two themes of the book are not the same.
 * @returns a predicate over two themes
 */
export function saidDifferent(decisions: readonly ThemeDecision[]): (one: BookTheme, other: BookTheme) => boolean {
  const keyOf = ownKeys(decisions);
  const keysOf = ({ themeKey, origins }: BookTheme) => new Set([themeKey, ...origins.map(keyOf)]);
  const pairs = decisions.flatMap((each) =>
    each.kind === 'different' ? [[each.from.key, each.into.key] as const] : [],
  );
  return (one, other) => {
    const [left, right] = [keysOf(one), keysOf(other)];
    return pairs.some(([a, b]) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)));
  };
}
