// @vitest-environment jsdom
// The editor of a design, from what is pressed to the design that is sent.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DesignEditor } from '../../../../client/features/organiser/designs/design-editor.tsx';
import { readDraft } from '../../../../client/features/organiser/designs/design-draft.ts';
import { blankStep, designSchema, type Design } from '../../../../shared/domain/design.ts';
import type { DesignDocument } from '../../../../shared/protocol/http.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';

beforeAll(fillIn);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Proef',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [
    blankStep('welcome', 'Welkom'),
    { ...blankStep('question', 'Een?'), plannedMinutes: 25 },
    { ...blankStep('question', 'Twee?'), plannedMinutes: 20 },
    blankStep('evaluation', 'Hoe was het?'),
  ],
};
const DOCUMENT: DesignDocument = { ref: 'proef', builtIn: false, revision: 3, design: DESIGN };

const show = (document: DesignDocument = DOCUMENT) =>
  render(<DesignEditor document={document} renderPreview={(step) => <p>Zo: {step.title}</p>} />, {
    wrapper: DutchWords,
  });

/** What the server is sent; it answers with this. */
function server(status: number, body: object): unknown[] {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (_path: string, init: { readonly body: string }) => {
    sent.push(JSON.parse(init.body));
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    );
  });
  return sent;
}

const rows = (): string[] => screen.getAllByRole('row').map((row) => row.textContent);
const choose = (name: RegExp): void => {
  fireEvent.click(screen.getByRole('row', { name }));
};

it('tells the time plan, with times of the day once it knows when it begins', () => {
  show();
  expect(screen.getByText('Samen 45 minuten')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Begint om'), { target: { value: '14:00' } });
  expect(screen.getByText('Samen 45 minuten, tot 14:45')).toBeTruthy();
  expect(rows()[2]).toContain('14:25 · 20 minuten');
});

it('changes a question, keeps it on this device, and saves it over the revision it was made on', async () => {
  const sent = server(200, {
    ref: 'proef',
    builtIn: false,
    title: 'Proef',
    language: 'nl',
    questions: 2,
    minutes: 45,
    revision: 4,
  });
  show();
  choose(/Een\?/u);
  fireEvent.change(screen.getByLabelText('De vraag'), { target: { value: 'Wat helpt?' } });
  fireEvent.click(screen.getByRole('radio', { name: /^De lijst is meteen open/u }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Stemmen' }));
  expect(screen.getByText(/Nog niet bewaard/u)).toBeTruthy();
  expect(readDraft('proef')?.design.steps[1]).toMatchObject({
    title: 'Wat helpt?',
    mode: 'open',
    phases: ['cluster', 'check'],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(screen.getByText('Alles is bewaard.')).toBeTruthy());
  expect(sent).toEqual([{ revision: 3, design: expect.objectContaining({ title: 'Proef' }) as unknown }]);
  const [{ design }] = sent as [{ design: unknown }];
  expect(designSchema.parse(design).steps[1]).toMatchObject({ title: 'Wat helpt?', mode: 'open' });
  expect(readDraft('proef')).toBeNull();
});

it('keeps what was typed when somebody else saved meanwhile, and offers a copy', async () => {
  server(409, { code: 'changedElsewhere' });
  show();
  choose(/Twee\?/u);
  fireEvent.change(screen.getByLabelText('De vraag'), { target: { value: 'Wat anders?' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Bewaar als kopie' })).toBeTruthy());
  expect(readDraft('proef')?.design.steps[2]?.title).toBe('Wat anders?');
  cleanup();
  show();
  expect(screen.getByText('Uw wijzigingen van de vorige keer staan er nog')).toBeTruthy();
  expect(rows()[2]).toContain('Wat anders?');
  fireEvent.click(screen.getByRole('button', { name: 'Terug naar het bewaarde draaiboek' }));
  expect(rows()[2]).toContain('Twee?');
});

it('moves a step by its menu, takes one away and puts it back', () => {
  show();
  const menuOf = (name: RegExp) => within(screen.getByRole('row', { name })).getByRole('button', { name: /^Meer/u });
  fireEvent.click(menuOf(/Twee\?/u));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Naar boven' }));
  expect(rows().map((row) => /Een|Twee/u.exec(row)?.[0])).toEqual([undefined, 'Twee', 'Een', undefined]);
  fireEvent.click(menuOf(/Een\?/u));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Haal weg' }));
  expect(rows()).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
  expect(rows()[2]).toContain('Een?');
});

it('says what is missing, leads to it, and does not save a step without a title', () => {
  show();
  choose(/Een\?/u);
  fireEvent.change(screen.getByLabelText('De vraag'), { target: { value: '' } });
  choose(/Welkom/u);
  expect(screen.getByText('Deze stap heeft geen titel.')).toBeTruthy();
  expect(
    screen.getByRole('button', { name: 'Bewaar' }).getAttribute('aria-disabled') ??
      screen.getByRole('button', { name: 'Bewaar' }).hasAttribute('disabled'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ga naar stap 2' }));
  expect(screen.getByLabelText('De vraag')).toBeTruthy();
});

it('shows the chosen step as participants will see it', () => {
  show();
  choose(/Een\?/u);
  fireEvent.click(screen.getByRole('tab', { name: 'Voorbeeld' }));
  expect(screen.getByText('Zo: Een?')).toBeTruthy();
});

it('says that a final vote stands before its question, does not save that, and keeps it on this device all the same', () => {
  const final = { ...blankStep('finalVote', 'Wat gaat voor?'), finalVote: { questions: [], top: 3 } };
  show({ ...DOCUMENT, design: { ...DESIGN, steps: [...DESIGN.steps.slice(0, 2), final] } });
  fireEvent.click(within(screen.getByRole('row', { name: /Wat gaat voor/u })).getByRole('button', { name: /^Meer/u }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Naar boven' }));
  expect(screen.getByText(/Deze eindstemming komt voor een vraag/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Bewaar' })).toHaveProperty('disabled', true);
  expect(readDraft('proef')?.design.steps.map(({ kind }) => kind)).toEqual(['welcome', 'finalVote', 'question']);
});
