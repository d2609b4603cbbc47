// How good suggested piles are against themes that people made: clustering.md, "What counts for a facilitator".
import { must } from '../../shared/kernel/assert.ts';

/** Theme of each answer; null belongs to no theme. */
export type Themes = readonly (string | null)[];
/** Piles as places of answers; who is in none is loose. */
export type Piles = readonly (readonly number[])[];

/** Which pile each answer is in; loose answers are alone, each under a name of its own. */
function groupOf(n: number, piles: Piles): string[] {
  const group = Array.from({ length: n }, (_, index) => `loose ${index}`);
  piles.forEach((members, pile) => {
    for (const member of members) group[member] = `pile ${pile}`;
  });
  return group;
}

const named = (themes: Themes): string[] => themes.map((theme, index) => (theme === null ? `none ${index}` : theme));

/**
 * BCubed F1 (Bagga and Baldwin 1998): harmonic mean of precision and recall, each a mean over the answers. An answer without a theme is a theme
 * of its own.
 * @returns 0 to 1
 */
export function bCubedF1(themes: Themes, piles: Piles): number {
  const truth = named(themes);
  const group = groupOf(themes.length, piles);
  let precision = 0;
  let recall = 0;
  for (let one = 0; one < truth.length; one++) {
    let both = 0;
    let together = 0;
    let belonging = 0;
    for (let other = 0; other < truth.length; other++) {
      const isTogether = group[one] === group[other];
      const belongs = truth[one] === truth[other];
      if (isTogether) together++;
      if (belongs) belonging++;
      if (isTogether && belongs) both++;
    }
    precision += both / together;
    recall += both / belonging;
  }
  const p = precision / truth.length;
  const r = recall / truth.length;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Drags by hand: a theme of s answers takes s − 1 (the second onto the first, and so on). */
export function movesByHand(themes: Themes): number {
  const sizes = new Map<string, number>();
  for (const theme of themes) if (theme !== null) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size - 1, 0);
}

/**
 * Least drags from the piles to the themes: a card into, out of or onto a pile, a pile onto a pile, or dissolving a pile (one each).
 * For each pile is chosen which theme it becomes, or that it is dissolved; from the commonest theme of each pile, single choices are changed
 * while that saves a drag.
 */
export function movesFrom(themes: Themes, piles: Piles): number {
  const choices: (string | null)[] = piles.map((members) => commonest(themes, members));
  let best = costOf(themes, piles, choices);
  for (let better = true; better;) {
    better = false;
    for (let pile = 0; pile < piles.length; pile++) {
      const options = new Set([null, ...must(piles[pile], 'pile').map((member) => themes[member] ?? null)]);
      for (const option of options) {
        const tried = choices.with(pile, option);
        const cost = costOf(themes, piles, tried);
        if (cost >= best) continue;
        best = cost;
        choices[pile] = option;
        better = true;
      }
    }
  }
  return best;
}

function commonest(themes: Themes, members: readonly number[]): string | null {
  const times = new Map<string, number>();
  for (const member of members) {
    const theme = themes[member] ?? null;
    if (theme !== null) times.set(theme, (times.get(theme) ?? 0) + 1);
  }
  const most = [...times].toSorted((a, b) => b[1] - a[1])[0];
  return most && most[1] > 1 ? most[0] : null;
}

/** Drags when each pile becomes this theme (null: is dissolved). */
function costOf(themes: Themes, piles: Piles, choices: readonly (string | null)[]): number {
  const homes = new Set<string>();
  const inPile = new Set<number>();
  /** Cards that must be moved, by theme; those of no theme only need to be taken out. */
  const away = new Map<string, number>();
  const moveLater = (theme: string): void => void away.set(theme, (away.get(theme) ?? 0) + 1);
  let cost = 0;
  piles.forEach((members, pile) => {
    const choice = choices[pile] ?? null;
    if (choice === null) cost++;
    else if (homes.has(choice)) cost++;
    else homes.add(choice);
    for (const member of members) {
      inPile.add(member);
      const theme = themes[member] ?? null;
      if (theme === null) cost += choice === null ? 0 : 1;
      else if (theme !== choice || choice === null) moveLater(theme);
    }
  });
  themes.forEach((theme, index) => {
    if (theme !== null && !inPile.has(index)) moveLater(theme);
  });
  for (const [theme, count] of away) cost += homes.has(theme) ? count : count - 1;
  // A card alone of a theme without a home, inside another theme's pile, still has to be taken out.
  piles.forEach((members, pile) => {
    const choice = choices[pile] ?? null;
    if (choice === null) return;
    for (const member of members) {
      const theme = themes[member] ?? null;
      if (theme !== null && theme !== choice && !homes.has(theme) && away.get(theme) === 1) cost++;
    }
  });
  return cost;
}

/** Share of drags saved, 1 when none are left; below 0 when the suggestion costs more than it brings. */
export function movesSaved(themes: Themes, piles: Piles): number {
  const byHand = movesByHand(themes);
  return byHand === 0 ? 0 : 1 - movesFrom(themes, piles) / byHand;
}

/**
 * Of the cards in the first five piles of three or more: the share that is of its pile's commonest theme.
 * @param piles best first
 * @returns null when there is no such pile
 */
export function purityOfFirstFive(themes: Themes, piles: Piles): number | null {
  const shown = piles.filter((members) => members.length >= 3).slice(0, 5);
  const cards = shown.reduce((sum, members) => sum + members.length, 0);
  if (cards === 0) return null;
  const pure = shown.reduce((sum, members) => {
    const times = new Map<string, number>();
    for (const member of members) {
      const theme = named(themes)[member] ?? '';
      times.set(theme, (times.get(theme) ?? 0) + 1);
    }
    return sum + Math.max(...times.values());
  }, 0);
  return pure / cards;
}
