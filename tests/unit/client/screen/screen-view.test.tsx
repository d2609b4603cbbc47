// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScreenView } from '../../../../client/features/screen/screen-view.tsx';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import type { Crowd } from '../../../../shared/protocol/crowd.ts';
import type { View } from '../../../../shared/view/view.ts';
import { closedRound, clusteredStep, openRound, questionStep, viewOf } from './views.ts';

const JOIN = { code: '12345678', url: 'https://zaal.example/join#geheim' };
const CROWD: Crowd = {
  here: 11,
  busy: 2,
  detail: { seats: 12, typing: 1, answered: 10, ready: 9, unsent: 0, notStarted: 0, ideas: 38 },
  cast: null,
};

let words: Translator;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
});
beforeEach(() => {
  // jsdom lays nothing out: everything fits.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (view: View, change: { crowd?: Crowd | null; trouble?: string } = {}): string => {
  const { container } = render(
    <TranslationProvider i18n={words}>
      <ScreenView
        view={view}
        crowd={change.crowd === undefined ? CROWD : change.crowd}
        join={JOIN}
        trouble={change.trouble ?? null}
      />
    </TranslationProvider>,
  );
  return container.textContent;
};

const EVERY_SCENE: readonly [string, View][] = [
  ['lobby', viewOf(null, 'prepared')],
  ['welcome', viewOf(questionStep({ kind: 'welcome', phase: null, questionNumber: null }))],
  ['collect', viewOf(questionStep())],
  ['grouping', viewOf(questionStep({ phase: 'cluster' }))],
  ['clusters', viewOf(clusteredStep([3, 2], 4))],
  ['vote', viewOf(questionStep({ phase: 'vote', rounds: [openRound()] }))],
  ['results', viewOf(questionStep({ phase: 'results', rounds: [closedRound()] }))],
  ['evaluation', viewOf(questionStep({ kind: 'evaluation', phase: 'collect', questionNumber: null }))],
  ['closed', viewOf(null, 'closed')],
];

describe('the screen', () => {
  it.each(EVERY_SCENE)('has nothing to press, one heading and no secret in the %s', (_, view) => {
    const text = show(view);
    expect(document.querySelectorAll('a, button, input, textarea, select, [tabindex]')).toHaveLength(0);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(text).not.toContain('geheim');
  });

  it.each(EVERY_SCENE)('does without numbers of the room in the %s', (_, view) => {
    expect(() => show(view, { crowd: null })).not.toThrow();
  });

  it.each(EVERY_SCENE.filter(([name]) => name !== 'closed'))('tells how to come in in the %s', (_, view) => {
    const text = show(view);
    expect(text).toContain('zaal.example');
    expect(text).toContain('1234 5678');
    expect(screen.getByRole('img', { name: 'QR-code om mee te doen' })).toBeTruthy();
  });

  it('counts while people write, and shows no answer, also when the list is open', () => {
    const ideas = clusteredStep([2], 2).ideas;
    const text = show(viewOf(questionStep({ listOpen: true, ideas })));
    expect(text).toContain('38 antwoorden · 9 van 11 zijn klaar');
    expect(text).toContain('De antwoorden van iedereen staan nu op uw eigen scherm.');
    expect(text).not.toMatch(/antwoord \d/);
  });

  it('shows the clusters with their answers in order, and counts what is loose', () => {
    const text = show(viewOf(clusteredStep([3, 2], 4)));
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Thema 1',
      'Thema 2',
    ]);
    expect(text).toContain('4 antwoorden staan nog los');
    expect(text).toContain('antwoord 0');
    expect(text).not.toContain('antwoord 6');
    expect(text).not.toContain('toelichting');
  });

  it('shows titles and counts only when there are many clusters', () => {
    const text = show(
      viewOf(
        clusteredStep(
          Array.from({ length: 22 }, () => 1),
          0,
        ),
      ),
    );
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(22);
    expect(text).not.toMatch(/antwoord \d/);
  });

  it('shows progress and no tally while a round is open, also when an earlier round is known', () => {
    const text = show(viewOf(questionStep({ phase: 'vote', rounds: [closedRound(), openRound(2)] })), {
      crowd: { ...CROWD, cast: 9 },
    });
    expect(text).toContain('9 van 11 hebben gestemd');
    expect(text).toContain('U heeft 3 stippen. Geef hoogstens 2 aan hetzelfde thema.');
    expect(screen.queryByRole('table')).toBeNull();
    expect(text).not.toContain('%');
    const titles = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(titles).toEqual(['een vast gezicht', 'Geld', 'Vervoer', 'Zorg dichtbij']);
  });

  it('shows the result as a table with shared ranks and how many voted', () => {
    const text = show(viewOf(questionStep({ phase: 'results', rounds: [closedRound()] })));
    expect(text).toContain('9 mensen hebben gestemd · 1 mens onthield zich');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '1Vervoer50% · van 4 mensen · 8 stemmen · geen mening: 06',
      '2gedeelde 2e plaatseen vast gezicht25% · van 3 mensen · 8 stemmen · geen mening: 03',
      '2gedeelde 2e plaatsZorg dichtbij25% · van 2 mensen · 8 stemmen · geen mening: 03',
      '4Geldgeen stippen · 8 stemmen · geen mening: 00',
    ]);
  });

  it('keeps the last picture and says so when the connection is away', () => {
    const text = show(viewOf(questionStep()), { trouble: 'Geen verbinding.' });
    expect(text).toContain('Wat vindt u belangrijk bij begeleiding?');
    expect(screen.getByRole('status').textContent).toBe('Geen verbinding.');
  });
});
