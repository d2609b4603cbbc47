// @vitest-environment jsdom
// what is sent is told once as under way, and once as received when the server has it; never received before that.
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { OwnAnswer } from '../../../../client/features/collect/own-answer.tsx';
import { EvaluateStep } from '../../../../client/features/evaluate/evaluate-step.tsx';
import { VotePhase } from '../../../../client/features/vote/vote-phase.tsx';
import { nl } from '../../../../client/i18n/nl.ts';
import { announce, spoken } from '../../../../client/ui/announcer.ts';
import type { CommandId } from '../../../../shared/kernel/ids.ts';
import {
  ballotsHere,
  dotsRound,
  fakeSession,
  idOf,
  inDutch,
  questionStep,
  renderIn,
  STEP_ID,
} from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();
ballotsHere();

let said: string[];
beforeEach(() => {
  said = [];
  return spoken.subscribe(({ text }) => text.trim() !== '' && said.push(text.trim()));
});
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** That and nothing else: messages are told in turn, so whatever was to come stands before the last one. */
const saidIs = async (...words: string[]) => {
  announce('einde');
  await expect.poll(() => said.at(-1), { timeout: 4_000 }).toBe('einde');
  expect(said.filter((text) => text !== 'einde')).toEqual(words);
};

const round = dotsRound(['Rust', 'Werk'], 3, 2);
const vote = (number: number) => (
  <VotePhase
    step={questionStep({
      phase: 'vote',
      rounds: [number === 1 ? round : { ...round, roundId: idOf('other'), number }],
    })}
    lang="nl"
  />
);
const evaluation = <EvaluateStep step={questionStep({ kind: 'evaluation', questionNumber: null })} />;

const WAYS = [
  {
    name: 'a ballot',
    page: vote(1),
    send: () => ['Controleer uw stem', 'Ik onthoud mij', 'Verstuur mijn stem'].forEach(press),
    words: nl.vote.sent,
  },
  {
    name: 'an evaluation',
    page: evaluation,
    send: () => {
      fireEvent.click(screen.getByRole('radio', { name: 'goed' }));
      press('Verstuur');
    },
    words: nl.evaluate.sent,
  },
];

function sentBy(session: FakeSession) {
  const command = session.sent.at(-1);
  if (command === undefined) throw new Error('nothing was sent');
  return { commandId: idOf<CommandId>('sent'), command, acceptedRev: null };
}

describe.each(WAYS)('$name', ({ page, send, words }) => {
  const underWay = () => {
    const session = fakeSession({ link: { state: 'offline' } });
    const shown = renderIn(session, page);
    send();
    const entry = sentBy(session);
    act(() => session.set({ pending: [entry] }));
    return { session, entry, ...shown };
  };

  it('is under way without a connection, and received only when the server has it', async () => {
    const { session } = underWay();
    act(() => session.set({ link: { state: 'live' } }));
    await saidIs(words.pendingTitle);
    said = [];
    act(() => session.set({ pending: [] }));
    await saidIs(words.title);
  });

  it('is not called received when it is refused', async () => {
    const { session, entry } = underWay();
    act(() => session.set({ pending: [], refused: [{ ...entry, rejection: { code: 'internal' } }] }));
    // Sent once more: what was said in between would stand before it.
    act(() => session.set({ pending: [{ ...entry, commandId: idOf<CommandId>('again') }] }));
    await saidIs(words.pendingTitle, words.pendingTitle);
  });
});

it('a ballot under way is not called received when another round is on the page', async () => {
  const session = fakeSession();
  const shown = renderIn(session, vote(1));
  WAYS[0]?.send();
  act(() => session.set({ pending: [sentBy(session)] }));
  shown.again(vote(2));
  act(() => session.set({ pending: [] }));
  await saidIs(nl.vote.sent.pendingTitle);
});

describe('a change of an own answer', () => {
  it.each([
    ['live' as const, nl.participant.collect.own.changed],
    ['offline' as const, nl.participant.collect.sentLater],
  ])('is told as it is: %s', async (state, words) => {
    const idea = { ideaId: idOf<never>('idea'), text: 'rust', explanation: '' };
    renderIn(
      fakeSession({ link: { state } }),
      <OwnAnswer stepId={STEP_ID} idea={idea} isPending={false} onTakeBack={() => undefined} />,
    );
    press('Wijzig rust');
    fireEvent.change(screen.getByRole('textbox', { name: 'Wijzig uw antwoord' }), { target: { value: 'stilte' } });
    press('Bewaar');
    await saidIs(words);
  });
});
