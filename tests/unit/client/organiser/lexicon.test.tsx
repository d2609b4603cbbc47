// @vitest-environment jsdom
// The page of concepts for grouping, from what is typed or chosen to what is sent.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LexiconOfLanguage } from '../../../../client/features/organiser/lexicon/lexicon-page.tsx';
import { readLexicon, readLexiconFile } from '../../../../client/features/organiser/lexicon/read-lexicon-file.ts';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import type { LexiconDocument, SaveLexiconBody } from '../../../../shared/protocol/lexicon.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';

const LOKET: OwnConcept = { name: 'Wmo-loket', words: ['loket', 'wmo'] };
const RUST: OwnConcept = { name: 'Rust', words: ['stilte'] };
const lexiconOf = (own: readonly OwnConcept[], revision = 3): LexiconDocument => ({
  language: 'nl',
  revision,
  own: [...own],
  builtIn: [
    { name: 'Vervoer', words: ['taxi', 'Valys'], beginnings: ['vervoer'], parts: [] },
    { name: 'Geld', words: ['één euro'], beginnings: [], parts: ['schuld'] },
  ],
});

let kept = lexiconOf([]);
let refusal: { readonly status: number; readonly body: object } | null = null;
let sent: SaveLexiconBody[] = [];

beforeAll(fillIn);
beforeEach(() => {
  [kept, refusal, sent] = [lexiconOf([LOKET, RUST]), null, []];
  vi.stubGlobal('fetch', (_path: string, init: { readonly method: string; readonly body?: string }) => {
    if (init.method === 'GET') return Promise.resolve(Response.json(kept));
    const body = JSON.parse(init.body ?? '') as SaveLexiconBody;
    sent.push(body);
    if (refusal !== null) return Promise.resolve(Response.json(refusal.body, { status: refusal.status }));
    kept = lexiconOf(body.lexicon.concepts, body.revision + 1);
    return Promise.resolve(Response.json(kept));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(): Promise<void> {
  render(<LexiconOfLanguage language="nl" />, { wrapper: DutchWords });
  await screen.findByRole('heading', { name: 'Eigen begrippen' });
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const dialog = () => screen.getByRole('alertdialog');
const saved = (): readonly OwnConcept[] | undefined => sent.at(-1)?.lexicon.concepts;

describe('own concepts', () => {
  it('are added, a word on each line or with commas between', async () => {
    await show();
    press('Voeg een begrip toe');
    expect(document.activeElement).toBe(screen.getByLabelText('Naam'));
    type(/^Naam/u, ' Wijkteam ');
    type(/^Woorden/u, 'sociaal team\n\nbuurtteam, gebiedsteam ;');
    press('Bewaar');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(sent).toEqual([
      {
        revision: 3,
        lexicon: {
          format: 'versnelling-concepts',
          version: 1,
          language: 'nl',
          concepts: [LOKET, RUST, { name: 'Wijkteam', words: ['sociaal team', 'buurtteam', 'gebiedsteam'] }],
        },
      },
    ]);
    expect(await screen.findByRole('heading', { name: 'Wijkteam' })).toBeTruthy();
  });

  it('are changed in their place, and saved over the newest', async () => {
    await show();
    press('Wijzig Wmo-loket');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Woorden/u).value).toBe('loket\nwmo');
    type(/^Woorden/u, 'balie');
    press('Bewaar');
    await waitFor(() => expect(saved()).toEqual([{ name: 'Wmo-loket', words: ['balie'] }, RUST]));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    press('Wijzig Rust');
    type(/^Naam/u, 'Rust en stilte');
    press('Bewaar');
    await waitFor(() => expect(sent.map(({ revision }) => revision)).toEqual([3, 4]));
    expect(saved()?.map(({ name }) => name)).toEqual(['Wmo-loket', 'Rust en stilte']);
  });

  it('advise against everyday words, and keep them all the same when that is wanted', async () => {
    await show();
    press('Voeg een begrip toe');
    type(/^Naam/u, 'Wijkteam');
    expect(within(dialog()).getByRole('status').textContent).toBe('');
    type(/^Woorden/u, 'goede mensen\nbuurtteam\nGoed');
    const said = within(dialog()).getByRole('status').textContent ?? '';
    expect(said).toContain('“goede mensen”, “Goed”: dit staat in antwoorden over van alles');
    expect(said).not.toContain('buurtteam');
    press('Bewaar');
    await waitFor(() =>
      expect(saved()?.at(-1)).toEqual({ name: 'Wijkteam', words: ['goede mensen', 'buurtteam', 'Goed'] }),
    );
  });

  it('are removed after a question', async () => {
    await show();
    press('Verwijder Rust');
    expect(sent).toEqual([]);
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Verwijder' }));
    await waitFor(() => expect(saved()).toEqual([LOKET]));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Rust' })).toBeNull());
  });

  it.each([
    ['', 'balie', 'Vul een naam in.'],
    ['Rust', '', '“Rust” staat al bij het begrip “Rust”.'],
    ['Balie', 'LOKET', '“LOKET” staat al bij het begrip “Wmo-loket”.'],
    ['Balie', 'wmo loket', '“wmo loket” staat al bij het begrip “Wmo-loket”.'],
    ['Balie', 'hal\nHal', '“Hal” staat er twee keer in.'],
    ['Balie', 'x', '“x” is geen woord. Gebruik minstens twee letters en geen komma.'],
    ['Balie', Array.from({ length: 10_000 }, (_, at) => `woord${at}`).join('\n'), 'Dit zijn 10000 woorden.'],
    ['Balie', 'y'.repeat(61), 'is te lang. Gebruik hoogstens 60 tekens.'],
  ])('are not sent while wrong: name %j', async (name, words, sentence) => {
    await show();
    press('Voeg een begrip toe');
    type(/^Naam/u, name);
    type(/^Woorden/u, words);
    press('Bewaar');
    expect(dialog().textContent).toContain(sentence);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('keep what was typed when somebody else saved meanwhile, and go on top of that', async () => {
    await show();
    press('Voeg een begrip toe');
    type(/^Naam/u, 'Wijkteam');
    refusal = { status: 409, body: { code: 'changedElsewhere' } };
    kept = lexiconOf([LOKET], 7);
    press('Bewaar');
    await waitFor(() => expect(dialog().textContent).toContain('intussen ergens anders gewijzigd'));
    expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Wijkteam');
    await waitFor(() => expect(screen.queryByText('stilte')).toBeNull());
    refusal = null;
    press('Bewaar');
    await waitFor(() => expect(sent.at(-1)?.revision).toBe(7));
    expect(saved()).toEqual([LOKET, { name: 'Wijkteam', words: [] }]);
  });
});

describe('a file', () => {
  const choose = (content: unknown, text = JSON.stringify(content)): void => {
    const file = new File([text], 'begrippen.json', { type: 'application/json' });
    Object.assign(file, { text: () => Promise.resolve(text) });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files: Object.assign([file], { item: () => file }) } });
  };
  const file = (concepts: unknown, language = 'nl') => ({
    format: 'versnelling-concepts',
    version: 1,
    language,
    concepts,
  });

  it('replaces the own concepts after a question, and can be downloaded', async () => {
    await show();
    const link = screen.getByRole('link', { name: 'Download de eigen begrippen' });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual(['/api/lexicons/nl', true]);
    choose(file([{ name: 'Wijkteam', words: ['buurtteam'] }]));
    await screen.findByText('In begrippen.json staat 1 begrip.');
    expect(dialog().textContent).toContain('in de plaats van uw 2 eigen begrippen');
    expect(sent).toEqual([]);
    press('Vervang de begrippen');
    await waitFor(() => expect(saved()).toEqual([{ name: 'Wijkteam', words: ['buurtteam'] }]));
  });

  it('is refused with a sentence for each thing that is wrong', async () => {
    await show();
    choose(file([LOKET, { name: 'Balie', words: ['loket'] }]));
    expect(await screen.findByText('Begrip 2, woord 1 (“loket”) staat al bij het begrip “Wmo-loket”.')).toBeTruthy();
    choose(null, 'geen json');
    expect(await screen.findByText(/^Dit is geen JSON-bestand/u)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('says where and what, in Dutch', async () => {
    const { t } = await setupI18n('nl', document.documentElement);
    const problems = (input: unknown) => {
      const read = readLexicon(input, 'nl', t);
      return 'problems' in read ? read.problems : [];
    };
    const words = Array.from({ length: 10_000 }, (_, at) => `woord${at}`);
    expect(problems({ ...file([]), scope: 'alles' })).toEqual([
      'Het bestand heeft onderdelen die wij niet kennen: scope.',
    ]);
    expect(problems(file([{ ...LOKET, parts: ['x'] }]))).toEqual([
      'Begrip 1 heeft onderdelen die wij niet kennen: parts.',
    ]);
    expect(problems(file([{ name: 'Veel', words }]))).toEqual([
      'Begrip 1, woorden (words) heeft te veel onderdelen. Gebruik er hoogstens 60.',
    ]);
    expect(problems(file([{ words: ['ja', 'JA'] }]))).toEqual(['Begrip 1, naam (name) ontbreekt.']);
    expect(problems(file([{ name: 'Balie', words: ['hal', 'Hal', '?'] }]))).toEqual([
      'Begrip 1, woord 3 (“?”) is geen woord. Gebruik minstens twee letters en geen komma.',
      'Begrip 1, woord 2 (“Hal”) staat er twee keer in.',
    ]);
    expect(problems(file([], 'en'))).toEqual([
      'Taal (language) is niet de taal die hier open staat. Kies eerst de andere taal.',
    ]);
    expect(problems({ format: 'versnelling-design' })).toContain(
      'Soort bestand (format) heeft een waarde die niet kan. Kies uit: versnelling-concepts.',
    );
    const huge = { name: 'groot.json', size: 600_000, text: () => Promise.reject(new Error('read')) };
    expect(await readLexiconFile(huge, 'nl', t)).toMatchObject({ state: 'unusable', reason: 'tooBig' });
    expect(await readLexiconFile({ ...huge, size: 1 }, 'nl', t)).toMatchObject({ reason: 'unreadable' });
  });
});

describe('built-in concepts', () => {
  it('can be searched by name and by word, whatever the capitals and accents, and not be changed', async () => {
    await show();
    const section = screen.getByRole('heading', { name: 'Ingebouwde begrippen' }).closest('section') as HTMLElement;
    const names = () =>
      within(section)
        .queryAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['Geld', 'Vervoer']);
    type(/^Zoek/u, 'EEN EURO');
    expect(names()).toEqual(['Geld']);
    expect(within(section).getByRole('status').textContent).toBe('1 begrip');
    type(/^Zoek/u, 'valy');
    expect(names()).toEqual(['Vervoer']);
    fireEvent.click(within(section).getByRole('button', { name: 'Vervoer' }));
    expect(within(section).getByText('taxi, Valys')).toBeTruthy();
    type(/^Zoek/u, 'zweefvliegen');
    expect(names()).toEqual([]);
    expect(within(section).getByRole('status').textContent).toBe('Geen ingebouwd begrip heeft dit woord.');
  });
});
