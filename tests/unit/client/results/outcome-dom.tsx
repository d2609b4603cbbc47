// Fixed ballots as a closed round, shown with all that its pages say about it.
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import { OutcomeView, type OutcomeViewProps } from '../../../../client/ui/outcome/outcome-view.tsx';
import type { ClosedRound } from '../../../../client/ui/outcome/round-rows.ts';
import { RoundTable } from '../../../../client/ui/outcome/round-table.tsx';
import type { Candidate, Choice } from '../../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../../shared/domain/voting/methods.ts';
import type { RoundId } from '../../../../shared/kernel/ids.ts';
import { idFor } from '../../../support/ids.ts';
import { PLAIN_ROUND } from '../../../support/round-shapes.ts';
import { candidatesOf, count } from '../../voting/ballots.ts';

export let words: Translator;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
});
afterEach(cleanup);

export const THREE = candidatesOf('Rust', 'Werk', 'Zorg');

export const closed = (
  method: Method,
  choices: readonly Choice[],
  {
    candidates = THREE,
    number = 1,
    eligible = null,
  }: { candidates?: readonly Candidate[]; number?: number; eligible?: number | null } = {},
): ClosedRound => ({
  ...PLAIN_ROUND,
  roundId: idFor<RoundId>(`round ${number}`),
  number,
  method,
  candidates: [...candidates],
  state: 'closed',
  result: count(method, candidates, choices, eligible),
  comparison: null,
});

/** The table and all that is under it; the figures are opened. */
export function show(round: ClosedRound, props: Partial<OutcomeViewProps> = {}): string {
  const { container } = render(
    <TranslationProvider i18n={words}>
      <RoundTable round={round} caption="Uitslag" />
      <OutcomeView round={round} before={null} groups={[]} level={2} {...props} />
    </TranslationProvider>,
  );
  return container.textContent;
}

/** The rows of the table: head of the row and last cell. */
export const rowsOf = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

export const figure = (candidate: string, name: string): string => {
  const part = screen.getByRole('region', { name: candidate, hidden: true });
  return within(part).getByText(name).nextElementSibling?.textContent ?? '';
};

export const DOTS: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };
