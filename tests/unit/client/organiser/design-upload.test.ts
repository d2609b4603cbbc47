import { describe, expect, it } from 'vitest';
import { nl } from '../../../../client/i18n/nl.ts';
import { designFileName } from '../../../../client/features/organiser/download-design.ts';
import { readDesign } from '../../../../client/features/organiser/design-problems.ts';
import { readDesignFile } from '../../../../client/features/organiser/read-design-file.ts';
import { createTranslator } from '../../../../client/i18n/translator.ts';
import { designFromQuestions } from '../../../../shared/domain/design-from-questions.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';

const good = designFromQuestions('Buurt', ['Wat helpt u?'], 'nl');
const fileOf = (text: string, name = 'plan.json') => ({ name, size: text.length, text: () => Promise.resolve(text) });

const { t } = createTranslator('nl', [nl]);

const problemsOf = (input: unknown): string[] => {
  const read = readDesign(input, t);
  return 'problems' in read ? read.problems : [];
};

describe('an uploaded design', () => {
  it('is read back as it was downloaded', async () => {
    const outcome = await readDesignFile(fileOf(`\uFEFF${JSON.stringify(good, null, 2)}`), t);
    expect(outcome).toEqual({ name: 'plan.json', state: 'good', design: good });
  });

  it('has every problem named by its place, in words', () => {
    const [welcome] = good.steps;
    const problems = problemsOf({
      format: 'something-else',
      version: 1,
      language: 'de',
      steps: [
        welcome,
        { kind: 'party', title: '', plannedMinutes: 2.5, extra: 1 },
        { kind: 'question', title: 'a'.repeat(LIMITS.stepTitle + 1), plannedMinutes: 700, notes: 3 },
      ],
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        'Soort bestand (format) heeft een waarde die niet kan. Kies uit: versnelling-design.',
        'Titel van het draaiboek (title) ontbreekt.',
        'Taal (language) heeft een waarde die niet kan. Kies uit: nl, en.',
        'Stap 2, soort (kind) heeft een waarde die niet kan. Kies uit: welcome, question, finalVote, evaluation, break.',
        'Stap 2, titel (title) is leeg.',
        'Stap 2, minuten (plannedMinutes) is van de verkeerde soort. Verwacht: een heel getal.',
        'Stap 2 heeft onderdelen die wij niet kennen: extra.',
        `Stap 3, titel (title) is te lang. Gebruik hoogstens ${LIMITS.stepTitle} tekens.`,
        'Stap 3, minuten (plannedMinutes) is te hoog. Gebruik hoogstens 600.',
        'Stap 3, notities (notes) is van de verkeerde soort. Verwacht: tekst.',
      ]),
    );
    expect(problems).toHaveLength(10);
  });

  it('says of a final vote why it cannot be where it is', () => {
    const [, question] = good.steps;
    const final = (questions: number[]) => ({ kind: 'finalVote', title: 'Wat gaat voor?', finalVote: { questions } });
    expect(problemsOf({ ...good, steps: [question, final([1, 2, 3]), question] })).toEqual([
      'Stap 2, eindstemming (finalVote) noemt vraag 2. Die vraag komt pas na deze stemming.',
      'Stap 2, eindstemming (finalVote) noemt vraag 3. Die vraag is er niet.',
    ]);
    expect(problemsOf({ ...good, steps: [final([]), question] })).toEqual([
      'Stap 1, soort (kind) is een eindstemming, maar er komt geen vraag voor. Zet hem na de vragen.',
    ]);
    expect(problemsOf({ ...good, steps: [final([])] })).toEqual([
      'Stap 1, soort (kind) is een eindstemming, maar er is geen vraag om uit te kiezen.',
    ]);
  });

  it.each([
    [null, 'Het bestand is van de verkeerde soort. Verwacht: een groep met onderdelen.'],
    [[], 'Het bestand is van de verkeerde soort. Verwacht: een groep met onderdelen.'],
    [{ ...good, steps: [] }, 'De stappen (steps) heeft te weinig onderdelen. Er is er minstens 1 nodig.'],
    [{ ...good, steps: undefined }, 'De stappen (steps) ontbreekt.'],
  ])('that is %j is refused in words', (input, sentence) => {
    expect(problemsOf(input)).toEqual([sentence]);
  });

  it('that cannot be used as a whole says why', async () => {
    expect(await readDesignFile(fileOf('vraag 1'), t)).toMatchObject({ state: 'unusable', reason: 'fileNotJson' });
    expect(await readDesignFile({ ...fileOf('{}'), size: LIMITS.designFile + 1 }, t)).toMatchObject({
      reason: 'fileTooBig',
    });
    const torn = { name: 'a.json', size: 1, text: () => Promise.reject(new Error('gone')) };
    expect(await readDesignFile(torn, t)).toMatchObject({ reason: 'fileUnreadable' });
  });

  it('is downloaded under a name that every system takes', () => {
    expect(designFileName('Inkoop Wmo, zes vragen')).toBe('inkoop-wmo-zes-vragen.json');
    expect(designFileName('Één café?')).toBe('een-cafe.json');
    expect(designFileName('???')).toBe('draaiboek.json');
  });
});
