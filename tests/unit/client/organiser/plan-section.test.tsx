// @vitest-environment jsdom
// What an organiser says about voting on the page of a new session, up to the design that is sent.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { PlanSection } from '../../../../client/features/organiser/plan-section.tsx';
import { emptyPlan, outcomeOf } from '../../../../client/features/organiser/plan.ts';
import type { PlanInput } from '../../../../client/features/organiser/plan.ts';
import type { Design } from '../../../../shared/domain/design.ts';
import { designSchema } from '../../../../shared/domain/design.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';

beforeAll(fillIn);
afterEach(cleanup);

let made: Design | null = null;

const Page = () => {
  const [input, setInput] = useState<PlanInput>({
    ...emptyPlan('nl'),
    choice: 'questions',
    questions: 'Wat helpt?\nWat niet?',
  });
  const outcome = outcomeOf(input, 'Buurt', { state: 'loading' });
  useEffect(() => {
    made = outcome.design;
  });
  return (
    <PlanSection
      designs={[]}
      hasListFailed={false}
      input={input}
      onChange={(change) => setInput((before) => ({ ...before, ...change }))}
      outcome={outcome}
      shownError={outcome.error}
      onKept={() => undefined}
    />
  );
};

const show = () => render(<Page />, { wrapper: DutchWords });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const finalOf = () => made?.steps.find(({ kind }) => kind === 'finalVote');

it('names groups, tells at once what is wrong, and then asks how small a group may be', () => {
  show();
  const field = screen.getByLabelText(/^Namen van de groepen/u);
  fireEvent.change(field, { target: { value: 'naasten\nNaasten' } });
  expect(screen.getByText('Twee groepen hebben dezelfde naam.')).toBeTruthy();
  fireEvent.change(field, { target: { value: 'cliënten\nnaasten' } });
  expect(screen.queryByText('Twee groepen hebben dezelfde naam.')).toBeNull();
  const k = screen.getByRole('textbox', { name: 'Kleinste groep die apart te zien is' });
  fireEvent.change(k, { target: { value: '3' } });
  fireEvent.blur(k);
  expect(made).toMatchObject({ groups: ['cliënten', 'naasten'], k: 3 });
});

it('plans how one question is voted on, and leaves the others to the advice', () => {
  show();
  const [first] = screen.getAllByRole('button', { name: 'Manier van stemmen: Wat past bij het aantal' });
  if (first === undefined) throw new Error('a way of voting for each question');
  fireEvent.click(first);
  fireEvent.click(screen.getByRole('radio', { name: /^Ja of nee/u }));
  expect(made?.steps.map(({ vote }) => vote?.type ?? null)).toEqual([null, 'yesNo', null, null]);
  expect(screen.getByRole('button', { name: 'Manier van stemmen: Ja of nee' })).toBeTruthy();
});

it('adds a final vote, says what it is over, and takes it away again', () => {
  show();
  press('Voeg een eindstemming toe');
  expect(screen.getByText('De top 3 van elke vraag.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Titel van de eindstemming'), { target: { value: 'Wat eerst?' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Alle vragen' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '1. Wat helpt?' }));
  press('Minder Hoeveel uit elke vraag?');
  expect(screen.getByText('De top 2 van: vraag 2.')).toBeTruthy();
  expect(finalOf()).toMatchObject({ title: 'Wat eerst?', finalVote: { questions: [2], top: 2 } });
  expect(designSchema.safeParse(made).success).toBe(true);
  press('Haal deze eindstemming weg');
  expect(finalOf()).toBeUndefined();
});
