// Names to choose from for a pile (clustering.md 6): a concept that covers half of it, its most central answer, its typical words.
import { characterCount } from '../../../shared/kernel/text.ts';
import { folded, wordsOf } from '../../../shared/kernel/words.ts';
import type { Lexicon } from './lexicon.ts';
import { likeness, type Space } from './space.ts';

const LONGEST_ANSWER = 60;
/** A word is typical when at least this share of the pile has it, and it is this many times as frequent as elsewhere. */
const TYPICAL_SHARE = 0.3;
const TYPICAL_TIMES = 2;

/**
 * Names for a pile, best first, without doubles; at most four.
 * @param members places of the answers of the pile
 * @param texts the answers' own words, as they were written
 */
export function labelChips(
  space: Space,
  lexicon: Lexicon,
  members: readonly number[],
  texts: readonly string[],
): string[] {
  const chips = [
    ...coveringConcepts(space, lexicon, members),
    ...centralAnswer(space, members, texts),
    ...typicalWords(space, members, texts),
  ];
  const seen = new Set<string>();
  return chips
    .filter((chip) => {
      const key = folded(chip);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 4);
}

function coveringConcepts(space: Space, lexicon: Lexicon, members: readonly number[]): string[] {
  const times = new Map<number, number>();
  for (const member of members) {
    for (const concept of space.concepts[member] ?? []) times.set(concept, (times.get(concept) ?? 0) + 1);
  }
  return [...times]
    .filter(([, count]) => count * 2 >= members.length)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .flatMap(([concept]) => lexicon.concepts[concept]?.name ?? []);
}

function centralAnswer(space: Space, members: readonly number[], texts: readonly string[]): string[] {
  const sums = members.map((member) => {
    const point = space.points[member];
    const sum = members.reduce((total, other) => {
      const theirs = space.points[other];
      return point && theirs && other !== member ? total + likeness(point, theirs) : total;
    }, 0);
    return { text: texts[member] ?? '', sum };
  });
  const short = sums.filter(
    ({ text }) => text !== '' && characterCount(text) <= LONGEST_ANSWER && !text.includes('\n'),
  );
  const best = short.toSorted((a, b) => b.sum - a.sum)[0];
  return best ? [best.text] : [];
}

function typicalWords(space: Space, members: readonly number[], texts: readonly string[]): string[] {
  const inside = documentTimes(space, members);
  const everywhere = documentTimes(
    space,
    space.words.map((_, index) => index),
  );
  const n = space.words.length;
  const typical = [...inside]
    .map(([word, count]) => ({ word, count, lift: count / members.length / ((everywhere.get(word) ?? 1) / n) }))
    .filter(({ count, lift }) => count >= 2 && count >= members.length * TYPICAL_SHARE && lift >= TYPICAL_TIMES)
    .toSorted((a, b) => b.count * Math.log(b.lift) - a.count * Math.log(a.lift) || (a.word < b.word ? -1 : 1))
    .slice(0, 2)
    .map(({ word }) => asWritten(word, members, texts));
  return typical.length === 0 ? [] : [capital(typical.join(', '))];
}

function documentTimes(space: Space, members: readonly number[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const member of members) {
    for (const word of new Set(space.words[member])) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return times;
}

/** The word with the accents that somebody gave it. */
function asWritten(word: string, members: readonly number[], texts: readonly string[]): string {
  for (const member of members) {
    for (const written of (texts[member] ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      if (wordsOf(written)[0] === word) return written;
    }
  }
  return word;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
