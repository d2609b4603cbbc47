// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inOwnOrder, mostDotsOn, NO_DOTS, withDots } from '../../../../client/features/vote/ballot-draft.ts';
import { VotePhase } from '../../../../client/features/vote/vote-phase.tsx';
import { readTab } from '../../../../client/lib/tab-storage.ts';
import type { CandidateId } from '../../../../shared/kernel/ids.ts';
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

const TITLES = ['Vervoer', 'Rust', 'Hulp thuis', 'Werk', 'Buurt', 'Geld', 'Zorg'];
const round = dotsRound(TITLES, 3, 2);
const step = questionStep({ phase: 'vote', rounds: [round] });
const page = (session: FakeSession) => renderIn(session, <VotePhase step={step} lang="nl" />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const more = (title: string) => press(`Meer Stippen bij ${title}`);
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('the order of the candidates', () => {
  it('is the same after a reload, differs between seats, and loses nobody', () => {
    const order = (seed: number) => inOwnOrder(round.candidates, seed, round.roundId).map(({ title }) => title);
    expect(order(42)).toEqual(order(42));
    expect(order(42).toSorted()).toEqual(TITLES.toSorted());
    const orders = new Set(Array.from({ length: 20 }, (_, seed) => order(seed).join()));
    expect(orders.size).toBeGreaterThan(15);
  });

  it('is on the page', () => {
    const first = page(fakeSession());
    const seen = titles();
    first.unmount();
    page(fakeSession());
    expect(titles()).toEqual(seen);
    expect(seen).toEqual(inOwnOrder(round.candidates, 42, round.roundId).map(({ title }) => title));
  });
});

describe('dots', () => {
  it('can not be overspent, in whatever order they are set', () => {
    const [a, b, c] = [idOf<CandidateId>('Rust'), idOf<CandidateId>('Werk'), idOf<CandidateId>('Zorg')];
    let choice = withDots(NO_DOTS, a, 50, round.method);
    choice = withDots(choice, b, 50, round.method);
    choice = withDots(choice, c, 50, round.method);
    expect(choice).toEqual({
      type: 'dots',
      points: [
        { candidateId: a, points: 2 },
        { candidateId: b, points: 1 },
      ],
      noOpinion: [],
    });
    expect(mostDotsOn(choice, c, round.method)).toBe(0);
    expect(mostDotsOn(choice, a, round.method)).toBe(2);
  });

  it('stop at the button too, which says why', () => {
    page(fakeSession());
    for (const _ of [1, 2, 3]) more('Rust');
    expect(screen.getByText('2 van uw 3 stippen hier')).toBeTruthy();
    expect(screen.getByText('Meer dan 2 stippen kunnen hier niet.')).toBeTruthy();
    for (const _ of [1, 2]) more('Werk');
    expect(screen.getByText('1 van uw 3 stippen hier')).toBeTruthy();
    expect(screen.getAllByText(/Uw stippen zijn op. Wilt u schuiven/u)).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Meer Stippen bij Zorg' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText('Uw stippen zijn op.').length).toBeGreaterThan(5);
  });
});

describe('the ballot', () => {
  it('is checked, sent once, and leaves no trace in the tab once it is kept', () => {
    const session = fakeSession();
    page(session);
    more('Rust');
    more('Rust');
    press('Controleer uw stem');
    expect(document.activeElement?.textContent).toBe('Klopt dit?');
    expect(screen.getByText('1 stip gebruikt u niet. Dat mag.')).toBeTruthy();
    press('Terug');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    const choice = {
      type: 'dots' as const,
      points: [{ candidateId: idOf<CandidateId>('Rust'), points: 2 }],
      noOpinion: [],
    };
    const command = { type: 'castBallot', stepId: step.stepId, roundId: round.roundId, choice, guess: null, rev: 1 };
    expect(session.sent).toEqual([command]);
    act(() => session.set({ mine: seatMine({ ballot: { roundId: round.roundId, choice, guess: null, rev: 1 } }) }));
    expect(screen.getAllByText('Uw stem is binnen').length).toBeGreaterThan(0);
    expect(readTab(`ballot.${round.roundId}`)).toBeNull();
  });

  it('in the making survives a reload', () => {
    const session = fakeSession();
    const first = page(session);
    more('Werk');
    first.unmount();
    page(session);
    expect(screen.getByText('1 van uw 3 stippen hier')).toBeTruthy();
  });

  it('can be changed, with a higher number, while the round is open', () => {
    const choice = { type: 'abstain' as const };
    const session = fakeSession({
      mine: seatMine({ ballot: { roundId: round.roundId, choice, guess: null, rev: 1 } }),
    });
    page(session);
    press('Verander mijn stem');
    more('Zorg');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ choice: { points: [{ candidateId: idOf('Zorg'), points: 1 }] } }]);
  });

  it('can be an abstention, and is not sent empty by mistake', () => {
    const session = fakeSession();
    page(session);
    press('Controleer uw stem');
    expect(screen.getByText(/U heeft nog geen stip gezet/u)).toBeTruthy();
    press('Ik onthoud mij');
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ choice: { type: 'abstain' } }]);
  });

  const sentNow = (session: FakeSession) => {
    page(session);
    more('Rust');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    const command = session.sent[0];
    if (command?.type !== 'castBallot') throw new Error('nothing was sent');
    act(() => session.set({ pending: [{ commandId: idOf('c'), command, acceptedRev: null }] }));
    return command;
  };

  it('that was refused because another device of the seat was first stays, to be sent again', () => {
    const session = fakeSession();
    const { rev } = sentNow(session);
    // The server has the other device's ballot, under the same number.
    const ballot = { roundId: round.roundId, choice: { type: 'abstain' as const }, guess: null, rev };
    act(() => session.set({ mine: seatMine({ ballot }), pending: [] }));
    expect(screen.getByText('1 van uw 3 stippen hier')).toBeTruthy();
    expect(readTab(`ballot.${round.roundId}`)).not.toBeNull();
  });

  it('that was refused while an earlier one is kept stays too', () => {
    const earlier = { roundId: round.roundId, choice: { type: 'abstain' as const }, guess: null, rev: 0 };
    const session = fakeSession({ mine: seatMine({ ballot: earlier }) });
    const first = page(session);
    press('Verander mijn stem');
    first.unmount();
    sentNow(session);
    act(() => session.set({ pending: [] }));
    expect(screen.getByText('1 van uw 3 stippen hier')).toBeTruthy();
  });

  it('that a later one from another device replaced leaves no trace in the tab', () => {
    const session = fakeSession();
    const { rev } = sentNow(session);
    const ballot = { roundId: round.roundId, choice: { type: 'abstain' as const }, guess: null, rev: rev + 1 };
    act(() => session.set({ mine: seatMine({ ballot }), pending: [] }));
    expect(readTab(`ballot.${round.roundId}`)).toBeNull();
    expect(screen.getAllByText('Uw stem is binnen').length).toBeGreaterThan(0);
  });

  it('that was refused comes back to be changed', () => {
    const session = fakeSession();
    page(session);
    more('Rust');
    press('Controleer uw stem');
    press('Verstuur mijn stem');
    const command = session.sent[0];
    if (command === undefined) throw new Error('nothing was sent');
    act(() => session.set({ pending: [{ commandId: idOf('c'), command, acceptedRev: null }] }));
    expect(screen.getAllByText('Uw stem wordt verstuurd').length).toBeGreaterThan(0);
    act(() => session.set({ pending: [] }));
    expect(screen.getByText('1 van uw 3 stippen hier')).toBeTruthy();
  });
});

describe('around the round', () => {
  it('says that it will start soon, and that a void one is voted again', () => {
    const session = fakeSession();
    const voided = { ...round, state: 'void' as const, reason: 'keyLost' as const };
    renderIn(session, <VotePhase step={questionStep({ phase: 'vote', rounds: [voided] })} lang="nl" />);
    expect(screen.getByText(/Er wordt opnieuw gestemd/u)).toBeTruthy();
    expect(screen.getByText(/De stemming begint zo/u)).toBeTruthy();
  });
});
