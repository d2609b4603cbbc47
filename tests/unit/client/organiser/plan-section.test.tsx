// @vitest-environment jsdom
// Choosing a design for a new session: what it becomes stands beside it, to read, with the way to the editor.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { PlanSection } from '../../../../client/features/organiser/plan-section.tsx';
import { emptyPlan, outcomeOf } from '../../../../client/features/organiser/plan.ts';
import type { PlanInput } from '../../../../client/features/organiser/plan.ts';
import { designFromQuestions } from '../../../../shared/domain/design-from-questions.ts';
import type { DesignListItem } from '../../../../shared/protocol/http.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';

beforeAll(fillIn);
afterEach(cleanup);

const example = designFromQuestions('Wmo', ['Wat helpt?', 'Wat niet?'], 'nl');
const planned = { ...example, steps: example.steps.map((step) => ({ ...step, plannedMinutes: 15 })) };
const LIST: DesignListItem[] = [
  { ref: 'wmo', title: 'Wmo', builtIn: true, questions: 2, minutes: 60, language: 'nl', revision: 1 },
];

const Page = ({ onAdapt }: { readonly onAdapt: () => void }) => {
  const [input, setInput] = useState<PlanInput>(emptyPlan('nl'));
  const outcome = outcomeOf(input, 'Buurt', { state: 'loaded', value: planned });
  return (
    <PlanSection
      designs={LIST}
      hasListFailed={false}
      input={input}
      onChange={(change) => setInput((before) => ({ ...before, ...change }))}
      outcome={outcome}
      isFetching={false}
      shownError={null}
      onAdapt={onAdapt}
    />
  );
};

it('shows the steps and the time of an example, has no fields for them, and leads to the editor', () => {
  const adapt = vi.fn<() => void>();
  render(<Page onAdapt={adapt} />, { wrapper: DutchWords });
  expect(screen.queryByRole('button', { name: 'Pas dit draaiboek aan' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^Wmo/u }));
  expect(screen.getByText('Voorbeeld, 2 vragen, 60 minuten')).toBeTruthy();
  const steps = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Welkom15 minutenWelkom',
    'Vraag 115 minutenWat helpt?',
    'Vraag 215 minutenWat niet?',
    'Afsluiting15 minutenWat vond u van deze bijeenkomst?',
  ]);
  expect(screen.getByText(/Samen 60 minuten/u)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Pas dit draaiboek aan' }));
  expect(adapt).toHaveBeenCalledOnce();
  expect(screen.getByText(/Het voorbeeld verandert niet/u)).toBeTruthy();
});

it('makes steps of questions as they are typed', () => {
  render(<Page onAdapt={() => undefined} />, { wrapper: DutchWords });
  fireEvent.click(screen.getByRole('radio', { name: /^Eigen vragen/u }));
  expect(screen.queryByRole('list')).toBeNull();
  fireEvent.change(screen.getByLabelText(/^Uw vragen/u), { target: { value: 'Een?\nTwee?\nDrie?' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  expect(screen.getByText('Vraag 3')).toBeTruthy();
});
