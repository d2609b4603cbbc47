// @vitest-environment jsdom
// Steering from the console: a pause, the moment before a step, and the list of steps.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { voteQuestions } from '../../../../client/features/console/step-plan.ts';
import { minutesPlanned, spentIn } from '../../../../client/features/console/step-minutes.ts';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { View } from '../../../../shared/view/view.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { clusters, fakeClient, ideas, step, stepId, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const one = step('one', 0, { questionNumber: 1, ideas: ideas(['a']), time: { spent: 0, since: null } });
const two = step('two', 1, { questionNumber: 2, phase: 'collect' });
const three = step('three', 2, { questionNumber: 3 });

function show(first: View) {
  const fake = fakeClient(first);
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView sessionId={'session000000000000000' as SessionId} renderClusters={() => null} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const inPause = (): View => {
  const live = view([one, two], 'one');
  return { ...live, session: { ...live.session, pause: { message: '', until: null } } };
};

describe('a pause', () => {
  it('begins from its window, or with its key, with words and without a time', () => {
    const { sent } = show(view([one, two], 'one'));
    fireEvent.keyDown(document.body, { key: 'p' });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('radio', { name: 'Geen tijd noemen' }));
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Koffie' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Begin de pauze' }));
    expect(sent).toEqual([{ type: 'pauseSession', message: 'Koffie', until: null }]);
  });

  it('has one next action: to go on', () => {
    const { sent } = show(inPause());
    press('Ga verder na de pauze');
    expect(sent).toEqual([{ type: 'resumeSession' }]);
  });
});

describe('going to another step', () => {
  it('tells everybody first; the keys pass over what is skipped', () => {
    const { sent } = show(view([one, { ...two, skipped: true }, three], 'one'));
    fireEvent.keyDown(document.body, { key: '.' });
    fireEvent.keyDown(document.body, { key: ',' });
    expect(sent).toEqual([{ type: 'announceStep', stepId: stepId('three') }]);
  });

  it('can be called off in the moment before', () => {
    const live = view([one, two], 'one');
    const { kind, title, easyTitle, questionNumber, questionCount } = two;
    const coming = { stepId: two.stepId, kind, title, easyTitle, questionNumber, questionCount, opensAt: 0 };
    const { sent } = show({ ...live, session: { ...live.session, coming } });
    press('Toch niet');
    expect(sent).toEqual([{ type: 'cancelStep' }]);
  });
});

describe('the list of steps', () => {
  it('is changed from a window: moved, skipped, and taken away where nobody was', () => {
    const { sent } = show(view([one, two, three], 'one'));
    press('Pas stappen aan…');
    const rows = within(screen.getByRole('dialog')).getAllByRole('listitem');
    const row = (at: number) => within(rows[at] ?? document.body);
    expect(row(0).queryByRole('button', { name: /Haal weg/u })).toBeNull();
    fireEvent.click(row(2).getByRole('button', { name: /Omhoog/u }));
    fireEvent.click(row(1).getByRole('button', { name: /Sla over/u }));
    fireEvent.click(row(1).getByRole('button', { name: /Haal weg/u }));
    expect(sent).toEqual([
      { type: 'moveStep', stepId: three.stepId, after: one.stepId },
      { type: 'setSkipped', stepId: two.stepId, skipped: true },
      { type: 'removeStep', stepId: two.stepId },
    ]);
  });

  it('takes a question on the spot, behind where the room is, and not without words', () => {
    const { sent } = show(view([one, two], 'one'));
    press('Stap erbij…');
    press('Zet de stap erbij');
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: /De vraag/u }), { target: { value: 'En wat nog?' } });
    press('Zet de stap erbij');
    expect(sent).toMatchObject([
      { type: 'addStep', after: one.stepId, step: { kind: 'question', title: 'En wat nog?' } },
    ]);
  });
});

describe('minutes', () => {
  it('count what is over and what goes on, never less than nothing, and plan nothing for what is skipped', () => {
    expect(spentIn({ spent: 5, since: 100 }, 107)).toBe(12);
    expect(spentIn({ spent: 5, since: 100 }, 90)).toBe(5);
    expect(spentIn(undefined, 90)).toBe(0);
    const planned = { plannedMinutes: 10 };
    expect(minutesPlanned([planned, { ...planned, skipped: true }, { plannedMinutes: null }])).toBe(10);
  });
});

describe('a question that takes a number of answers', () => {
  it('says so to who leads, and nothing where it takes any number', () => {
    show(view([{ ...one, answerLimit: 3 }, two], 'one'));
    expect(screen.getByText('Hoogstens 3 antwoorden per persoon.')).toBeTruthy();
    cleanup();
    show(view([one, two], 'one'));
    expect(screen.queryByText(/Hoogstens/u)).toBeNull();
  });
});

describe('the questions of a final vote that is put in', () => {
  it('are those that can still be voted over: not what comes later, was left out, or is over with nothing to vote on', () => {
    const steps = [
      step('grouped', 0, { questionNumber: 1, clusters: clusters('x') }),
      step('bare', 1, { questionNumber: 2, ideas: ideas(['a']) }),
      step('out', 2, { questionNumber: null, skipped: true }),
      step('now', 3, { questionNumber: 3 }),
      step('later', 4, { questionNumber: 4 }),
    ];
    const offered = (at: number) =>
      voteQuestions(steps, at, steps[3] ?? null).flatMap(({ title, isOffered }) => (isOffered ? [title] : []));
    expect(offered(4)).toEqual(['Titel van grouped', 'Titel van now']);
    expect(offered(5)).toEqual(['Titel van grouped', 'Titel van now', 'Titel van later']);
    expect(offered(0)).toEqual([]);
    // A plan names them by their place among all questions, so none is left out of the list itself.
    expect(voteQuestions(steps, 4, null).map(({ number }) => number)).toEqual([1, 2, null, 3, 4]);
  });
});
