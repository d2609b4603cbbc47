// @vitest-environment jsdom
// Around a ballot: the guess about another group, where a candidate comes from, a round that changes or closes meanwhile, and the group itself.
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClosedBallotNotice } from '../../../../client/features/vote/closed-ballot-notice.tsx';
import { VotePhase } from '../../../../client/features/vote/vote-phase.tsx';
import { GroupPage } from '../../../../client/features/seat/group-page.tsx';
import { OwnGroup } from '../../../../client/features/seat/own-group.tsx';
import { readTab, TabOwner } from '../../../../client/lib/tab-storage.ts';
import type { CandidateId, SessionId } from '../../../../shared/kernel/ids.ts';
import type { RoundShape, StepShape } from '../../../../shared/protocol/shapes.ts';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';
import { resultFor } from '../../../support/round-shapes.ts';
import {
  ballotsHere,
  dotsRound,
  fakeSession,
  idOf,
  inDutch,
  questionStep,
  renderIn,
  seatMine,
} from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();
ballotsHere();
afterEach(() => vi.unstubAllGlobals());

const GROUPS = [
  { groupId: 'g1', name: 'Cliënten' },
  { groupId: 'g2', name: 'Naasten' },
  { groupId: 'g3', name: 'Gemeente' },
];
const round = { ...dotsRound(['Rust', 'Vervoer', 'Werk'], 2, 1), secondGuess: { first: 'g1', second: 'g2' } };
const view = { ...EMPTY_VIEW, session: { ...EMPTY_VIEW.session, groups: GROUPS } };
const stepWith = (rounds: readonly RoundShape[]) => questionStep({ phase: 'vote', rounds: [...rounds] });
const memberOf = (groupId: string | null) => fakeSession({ view, mine: seatMine({ groupId }) });
const page = (session: FakeSession, step: StepShape = stepWith([round])) =>
  renderIn(session, <VotePhase step={step} lang="nl" />);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const more = (title: string) => press(`Meer Stippen bij ${title}`);
const dots = (...titles: string[]) => ({
  type: 'dots',
  points: titles.map((title) => ({ candidateId: idOf<CandidateId>(title), points: 1 })),
  noOpinion: [],
});

describe('the guess about the other group', () => {
  it('comes after the own vote, on a page that says what it is, and is sent with it', () => {
    const session = memberOf('g2');
    page(session);
    more('Rust');
    press('Verder');
    expect(document.activeElement?.textContent).toBe('Hoe denkt u dat Cliënten stemt?');
    expect(screen.getByText('Dit is niet uw eigen stem')).toBeTruthy();
    expect(screen.getAllByText('0 van uw 2 stippen hier')).toHaveLength(3);
    press('Controleer uw stem');
    expect(screen.getByText(/U heeft hier nog niets ingevuld/u)).toBeTruthy();
    more('Werk');
    press('Controleer uw stem');
    expect(screen.getByRole('heading', { level: 3, name: 'Zo denkt u dat Cliënten stemt' })).toBeTruthy();
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ choice: dots('Rust'), guess: { groupId: 'g1', choice: dots('Werk') } }]);
  });

  it('may be skipped, and survives a reload', () => {
    const session = memberOf('g1');
    const first = page(session);
    more('Rust');
    press('Verder');
    more('Werk');
    first.unmount();
    page(session);
    press('Verder');
    expect(screen.getByText('1 van uw 2 stippen hier')).toBeTruthy();
    press('Terug naar uw eigen stem');
    press('Verder');
    press('Sla dit over');
    expect(screen.getByText('U slaat over hoe Naasten stemt.')).toBeTruthy();
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ choice: dots('Rust'), guess: null }]);
  });

  it('is asked of who abstains too', () => {
    const session = memberOf('g1');
    page(session);
    press('Ik onthoud mij');
    more('Vervoer');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ choice: { type: 'abstain' }, guess: { groupId: 'g2' } }]);
  });

  it.each(['g3', null])('is not asked of a seat of group %s', (groupId) => {
    page(memberOf(groupId));
    expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull();
    more('Rust');
    press('Controleer uw stem');
    expect(document.activeElement?.textContent).toBe('Klopt dit?');
  });
});

describe('a round that changes while somebody fills in', () => {
  it('keeps what was filled in when there are more dots', () => {
    const session = memberOf(null);
    const shown = page(session);
    more('Rust');
    more('Werk');
    expect(screen.getAllByText(/Uw stippen zijn op. Wilt u schuiven/u)).toHaveLength(2);
    const raised = { ...round, method: { type: 'dots' as const, dots: 3, maxPerCandidate: 2 } };
    shown.again(<VotePhase step={stepWith([raised])} lang="nl" />);
    expect(screen.getAllByText('1 van uw 3 stippen hier')).toHaveLength(2);
    expect(screen.getAllByText('Nog 1 stip over')).toHaveLength(2);
  });

  it('says so kindly when it was closed, once, and leaves no ballot in the tab', () => {
    const session = memberOf(null);
    const shown = page(session);
    more('Rust');
    const result = resultFor(round.method, round.candidates, []);
    const closed: RoundShape = { ...round, state: 'closed', result, comparison: null };
    shown.again(<VotePhase step={stepWith([closed])} lang="nl" />);
    expect(screen.getByText('De stemming is gesloten')).toBeTruthy();
    expect(readTab(`ballot.${round.roundId}`)).toBeNull();
    shown.again(<ClosedBallotNotice key="later" step={stepWith([closed])} />);
    expect(screen.queryByText('De stemming is gesloten')).toBeNull();
  });

  it('says nothing to who had sent it', () => {
    const session = memberOf(null);
    const shown = page(session);
    more('Rust');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    const result = resultFor(round.method, round.candidates, []);
    shown.again(<VotePhase step={stepWith([{ ...round, state: 'closed', result, comparison: null }])} lang="nl" />);
    expect(screen.queryByText('De stemming is gesloten')).toBeNull();
    expect(readTab(`ballot.${round.roundId}`)).toBeNull();
  });

  it('leaves nothing in the tab of a round that does not count, whoever of this device filled it in', () => {
    const session = memberOf(null);
    const owned = (rounds: readonly RoundShape[]) => (
      <TabOwner value="seat">
        <VotePhase step={stepWith(rounds)} lang="nl" />
      </TabOwner>
    );
    const shown = renderIn(session, owned([round]));
    more('Rust');
    expect(readTab(`seat.ballot.${round.roundId}`)).not.toBeNull();
    shown.again(owned([{ ...round, state: 'void', reason: 'facilitator' }]));
    expect(readTab(`seat.ballot.${round.roundId}`)).toBeNull();
    expect(screen.queryByText('De stemming is gesloten')).toBeNull();
  });
});

describe('a final vote', () => {
  it('says of each candidate from which question it comes', () => {
    const from = questionStep({ stepId: idOf('first'), questionNumber: 1, title: 'Wat heeft u nodig?' });
    const candidates = round.candidates.map((candidate) => ({ ...candidate, fromStepId: from.stepId }));
    const final = { ...round, subject: 'priorities' as const, candidates };
    const session = fakeSession({ view: { ...view, steps: { [from.stepId]: from } } });
    page(session, questionStep({ kind: 'finalVote', phase: 'vote', rounds: [final] }));
    expect(screen.getAllByText('Uit vraag 1: Wat heeft u nodig?')).toHaveLength(3);
  });
});

describe('the group', () => {
  const SESSION = idOf<SessionId>('session');
  const server = (status: number, body: unknown = null) => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', async (_: string, init: { readonly body: string }) => {
      asked.push(JSON.parse(init.body));
      return new Response(body === null ? null : JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      });
    });
    return asked;
  };

  it('is chosen at the start, or not', async () => {
    const asked = server(204);
    const onNext = vi.fn();
    renderIn(memberOf(null), <GroupPage sessionId={SESSION} groups={GROUPS} onNext={onNext} />);
    press('Verder');
    expect([onNext.mock.calls.length, asked.length]).toEqual([1, 0]);
    fireEvent.click(screen.getByRole('radio', { name: 'Naasten' }));
    press('Verder');
    await vi.waitFor(() => expect(onNext).toHaveBeenCalledTimes(2));
    expect(asked).toEqual([{ sessionId: SESSION, groupId: 'g2' }]);
  });

  it('can be changed later, and says why when the server does not allow that now', async () => {
    server(409, { code: 'groupFixed' });
    renderIn(memberOf('g1'), <OwnGroup sessionId={SESSION} groupId="g1" />);
    press('Mijn groep: Cliënten');
    fireEvent.click(screen.getByRole('radio', { name: 'Gemeente' }));
    press('Bewaar mijn groep');
    expect(await screen.findByText(/U heeft al gestemd/u)).toBeTruthy();
    const asked = server(204);
    press('Bewaar mijn groep');
    await vi.waitFor(() => expect(screen.queryByRole('radiogroup')).toBeNull());
    expect(asked).toEqual([{ sessionId: SESSION, groupId: 'g3' }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mijn groep: Cliënten' }));
  });

  it('is asked of nobody in a session without groups', () => {
    const { container } = renderIn(fakeSession(), <OwnGroup sessionId={SESSION} groupId={null} />);
    expect(container.textContent).toBe('');
  });
});
