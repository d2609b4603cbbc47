// @vitest-environment jsdom
// Who sees what of an answer is said before it is written, and sending promises just that.
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();

let said: string[];
beforeEach(() => {
  said = [];
  return spoken.subscribe(({ text }) => text.trim() !== '' && said.push(text.trim()));
});

const GROUPS = [{ groupId: 'g1', name: 'cliënten' }];
const sessionOf = (groupId: string | null): FakeSession => {
  const session = fakeSession({ mine: seatMine({ groupId }) });
  const { view } = session.client.getState();
  if (view === null) throw new Error('no view');
  session.set({ view: { ...view, session: { ...view.session, groups: GROUPS } } });
  return session;
};
const page = (session: FakeSession, change: Partial<StepShape>) =>
  renderIn(session, <QuestionStep step={questionStep(change)} lang="nl" />);
const send = (session: FakeSession) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Uw antwoord' }), { target: { value: 'rust' } });
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  return session.sent.at(-1);
};

describe('what stands beside an answer', () => {
  it.each([
    ['nothing', 'g1', {}, /Niemand ziet dat een antwoord van u is/u, false],
    ['the group', 'g1', { anonymity: 'group' }, /uw groep bij uw antwoord: cliënten\. Uw eigen naam/u, true],
    ['no group that was not chosen', null, { anonymity: 'group' }, /U koos geen groep/u, false],
    [
      'nothing after the names',
      'g1',
      { anonymity: 'group', groupsShown: true },
      /namen van de groepen staan er al/u,
      false,
    ],
  ] as const)('%s', (_, groupId, change, words, promises) => {
    const session = sessionOf(groupId);
    page(session, change);
    expect(screen.getByText(words)).toBeTruthy();
    const sent = send(session);
    expect(sent).toMatchObject({ type: 'submitIdea', text: 'rust' });
    expect(sent && 'withGroup' in sent).toBe(promises);
  });

  it('is not said again on the next question that is anonymous too, but it is when the one before was not', () => {
    const anonymous = /Niemand ziet dat een antwoord van u is/u;
    const session = sessionOf('g1');
    const at = (name: string, change: Partial<StepShape> = {}) => (
      <QuestionStep step={questionStep({ stepId: idOf(name), ...change })} lang="nl" />
    );
    const { again } = renderIn(session, at('told1', { anonymity: 'group' }));
    act(() => again(at('told2')));
    expect(screen.getByText(anonymous)).toBeTruthy();
    act(() => again(at('told3')));
    expect(screen.queryByText(anonymous)).toBeNull();
    act(() => again(at('told3', { anonymity: 'group' })));
    expect(screen.getByText(/cliënten/u)).toBeTruthy();
    act(() => again(at('told3')));
    expect(screen.getByText(anonymous)).toBeTruthy();
    act(() => again(at('told4', { anonymity: 'group' })));
    expect(screen.getByText(/cliënten/u)).toBeTruthy();
  });

  it('is said anew to the next person on the same device', () => {
    const anonymous = /Niemand ziet dat een antwoord van u is/u;
    const session = sessionOf('g1');
    const { again } = page(session, { stepId: idOf('first') });
    act(() => again(<QuestionStep step={questionStep({ stepId: idOf('second') })} lang="nl" />));
    expect(screen.queryByText(anonymous)).toBeNull();
    act(() => session.set({ mine: seatMine({ groupId: 'g1', seat: 8 }) }));
    expect(screen.getByText(anonymous)).toBeTruthy();
  });

  it('is said when a facilitator changes it, and not before', async () => {
    const session = sessionOf('g1');
    const { again } = page(session, {});
    expect(said).toEqual([]);
    act(() => again(<QuestionStep step={questionStep({ anonymity: 'group' })} lang="nl" />));
    await expect.poll(() => said.join(' '), { timeout: 4_000 }).toContain('cliënten');
  });
});
