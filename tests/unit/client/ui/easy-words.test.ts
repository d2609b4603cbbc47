import { describe, expect, it } from 'vitest';
import { en } from '../../../../client/i18n/en.ts';
import { nlSimple } from '../../../../client/i18n/nl-simple.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import { hardIn } from '../../../support/plain-language.ts';
import { ALREADY_SIMPLE } from './already-simple.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

/** Words that only facilitators, organisers and the screen of the room say. */
const NOT_FOR_PARTICIPANTS =
  /^(?:cluster|console|design|designEditor|editions|seeding|votingSetup|organiser|screen|directing|steer|hands|history|lexicon|moderate|publish|series|signals\.console|check\.console|check\.screen|sort\.console|sort\.screen|layers\.(?:desk|texts)|seats\.(?:cards|paper|voice\.paper)|help\.topics\.organiser)\b/u;

const dutch = new Map(flatten(nl));
const easy = new Map(flatten(nlSimple));
const forParticipants = [...dutch].filter(([key]) => !NOT_FOR_PARTICIPANTS.test(key));

const problems = (texts: Iterable<readonly [string, string]>, limits: Parameters<typeof hardIn>[1]): string[] =>
  [...texts].flatMap(([key, text]) => hardIn(text, limits).map((problem) => `${key}: ${problem}`));

describe('Dutch on the pages of participants', () => {
  it('has at most 15 words a sentence, no word of more than 14 letters and no double no', () => {
    expect(forParticipants.length).toBeGreaterThan(300);
    expect(problems(forParticipants, { words: 15, active: false })).toEqual([]);
  });
});

describe('easy Dutch', () => {
  it('has at most 10 words a sentence and is active, where it has words of its own and where it takes the Dutch ones', () => {
    const shown = forParticipants.map(([key, text]) => [key, easy.get(key) ?? text] as const);
    expect(problems(shown, { words: 10, active: true })).toEqual([]);
  });

  it('has a decision for each text: said in another way, or looked at and found simple', () => {
    const keys = forParticipants.map(([key]) => key);
    const simple = new Set(ALREADY_SIMPLE);
    expect(keys.filter((key) => !easy.has(key) && !simple.has(key))).toEqual([]);
    // A decision about a text that is no more, or that was taken twice, is not a decision.
    expect(ALREADY_SIMPLE.filter((key) => easy.has(key) || !dutch.has(key))).toEqual([]);
    expect(new Set(ALREADY_SIMPLE).size).toBe(ALREADY_SIMPLE.length);
  });

  it('asks for no other values, has no empty text and says nothing twice', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{\{([^}]+)\}\}/gu)].map(([, name]) => name ?? '');
    const wrong = [...easy].filter(
      ([key, text]) =>
        text.trim() !== text ||
        text === '' ||
        text.includes('!') ||
        text === dutch.get(key) ||
        values(text).some((name) => !values(dutch.get(key) ?? '').includes(name)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the measure', () => {
  const limits = { words: 10, active: true };
  it.each([
    ['too many words', 'Een twee drie vier vijf zes zeven acht negen tien elf.'],
    ['a long word', 'Dit is een arbeidsongeschiktheidsverzekering.'],
    ['a passive', 'Uw antwoord wordt door ons bewaard.'],
    ['a double no', 'Dat kan niet zonder hulp.'],
  ])('notices %s', (_, text) => expect(hardIn(text, limits)).toHaveLength(1));

  it.each([
    'Uw tekst is bewaard. U hoeft niets te doen. Er is geen haast.',
    'Bij een stem staat geen naam en geen plaats.',
    'Het wordt tijd.',
    'Nog {{count}} van {{total}}: {{title}}.',
  ])('is content with %s', (text) => expect(hardIn(text, limits)).toEqual([]));

  it('is about the languages that there are', () => {
    expect([...new Map(flatten(en)).keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });
});
