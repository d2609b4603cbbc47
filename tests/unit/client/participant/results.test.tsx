// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ResultsPhase } from '../../../../client/features/results/results-phase.tsx';
import type { Choice } from '../../../../shared/domain/voting/choice.ts';
import { resultFor } from '../../../support/round-shapes.ts';
import { dotsRound, fakeSession, idOf, inDutch, questionStep, renderIn } from './fake-session.tsx';

inDutch();

const open = dotsRound(['Rust', 'Werk', 'Zorg'], 3, 2);
const ballot = (...dots: readonly [string, number][]): Choice => ({
  type: 'dots',
  points: dots.map(([title, points]) => ({ candidateId: idOf(title), points })),
  noOpinion: [],
});
const closed = (ballots: readonly Choice[], change: object = {}) => ({
  ...open,
  ...change,
  state: 'closed' as const,
  result: resultFor(open.method, open.candidates, ballots),
  comparison: null,
});

describe('the result', () => {
  it('is a table with shared ranks, and says how many voted and abstained', async () => {
    const round = closed([ballot(['Rust', 2]), ballot(['Werk', 2]), { type: 'abstain' }]);
    renderIn(fakeSession(), <ResultsPhase step={questionStep({ phase: 'results', rounds: [round] })} lang="nl" />);
    const table = await screen.findByRole('table', { name: 'Uitslag van de stemming' });
    const rows = within(table).getAllByRole('row');
    // The rank stands in a column of its own, and before the title where the page is too narrow for that; CSS shows one of the two.
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Deze 3 liggen zo dicht bij elkaar dat dit aantal stemmen geen verschil laat zien.',
      expect.stringMatching(
        /^1gedeelde 1e plaats1\. Rust gedeelde 1e plaats50.?% · van 1 mens2 stemmen · geen mening: 0.*2$/u,
      ),
      expect.stringMatching(
        /^1gedeelde 1e plaats1\. Werk gedeelde 1e plaats50.?% · van 1 mens2 stemmen · geen mening: 0.*2$/u,
      ),
      expect.stringMatching(/^33\. Zorggeen stippen2 stemmen · geen mening: 0.*0$/u),
    ]);
    expect(screen.getByText('3 mensen stemden. 1 mens onthield zich. Er waren 3 mensen.')).toBeTruthy();
  });

  it('is of the newest round; the earlier one is behind a button', async () => {
    const rounds = [
      closed([ballot(['Rust', 2])]),
      closed([ballot(['Zorg', 1])], { roundId: idOf('second'), number: 2 }),
    ];
    renderIn(fakeSession(), <ResultsPhase step={questionStep({ phase: 'results', rounds })} lang="nl" />);
    expect(await screen.findByRole('table', { name: 'Uitslag van stemming 2' })).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Uitslag van stemming 1' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Eerdere stemming: nummer 1' })).toBeTruthy();
  });
});
