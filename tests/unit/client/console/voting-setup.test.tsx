// @vitest-environment jsdom
// Every way to set a vote up on the console, and the commands that come of it.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { Choice } from '../../../../shared/domain/voting/choice.ts';
import { methodProblem } from '../../../../shared/domain/voting/method-problem.ts';
import { openRoundSchema } from '../../../../shared/protocol/commands/open-round.ts';
import type { OpenRound } from '../../../../shared/protocol/commands/open-round.ts';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import type { CandidateId, SessionId } from '../../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import type { View } from '../../../../shared/view/view.ts';
import { resultFor } from '../../../support/round-shapes.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { closedRound, clusterId, clusters, fakeClient, ideaId, ideas, openRound, step, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);
afterEach(() => void vi.restoreAllMocks());

const sessionId = 'session000000000000000' as SessionId;
const voting = (change: Partial<StepShape> = {}) =>
  step('one', 0, {
    questionNumber: 1,
    phase: 'vote',
    clusters: clusters('a', 'b', 'c', 'd'),
    ideas: ideas(['p'], ['q', 'a']),
    ...change,
  });

function show(first: StepShape, session: Partial<View['session']> = {}, others: readonly StepShape[] = []) {
  const whole = view([first, ...others], 'one');
  const fake = fakeClient({ ...whole, session: { ...whole.session, ...session } });
  const { container } = render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView sessionId={sessionId} renderClusters={() => null} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return { ...fake, container };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const openings = (sent: readonly Command[]): OpenRound[] =>
  sent.flatMap((command) => (command.type === 'openRound' ? [command] : []));

/** Opens the vote; what is sent is a command that the server reads. */
function opened(sent: readonly Command[], label: string | RegExp = 'Open de stemming'): OpenRound {
  press(label);
  const [command] = openings(sent);
  return openRoundSchema.parse(command);
}

describe('opening a vote', () => {
  it('is one press: dots, as many as suit, on all themes', () => {
    const { sent } = show(voting());
    expect(opened(sent)).toEqual({
      type: 'openRound',
      stepId: voting().stepId,
      roundId: expect.any(String),
      method: { type: 'dots', dots: 3, maxPerCandidate: 2 },
      subject: 'clusters',
    });
  });

  it.each([
    ['Kiezen', 'pick', 'Kies hoogstens 3'],
    ['Op volgorde zetten', 'rank', "Zet alle thema's op volgorde"],
    ['Een cijfer of oordeel geven', 'scale', 'Hoe belangrijk is elk thema voor u?'],
    ['Punten verdelen', 'budget', 'Verdeel 100 punten'],
    ['Ja of nee', 'yesNo', 'ja, nee of weet ik niet'],
    ['Beoordelen op meer punten', 'criteria', 'Belang, Haalbaarheid'],
    ['Twee aan twee vergelijken', 'pairwise', "6 keer twee thema's"],
  ] as const)('by "%s" says what people will be asked, and fits', (name, type, asks) => {
    const { sent, container } = show(voting());
    press('Andere manier van stemmen');
    choose(new RegExp(`^${name}`, 'u'));
    expect(container.textContent).toContain(asks);
    const { method } = opened(sent);
    expect([method.type, methodProblem(method, 4)]).toEqual([type, null]);
  });

  it('goes back to the advice', () => {
    const { sent } = show(voting());
    press('Andere manier van stemmen');
    choose(/^Punten verdelen/u);
    press('Terug naar het advies');
    expect(opened(sent).method.type).toBe('dots');
  });
});

describe('the settings of a vote', () => {
  const way = (name: RegExp) => {
    const shown = show(voting());
    press('Andere manier van stemmen');
    choose(name);
    return shown;
  };

  it('are more dots, and more on one theme', () => {
    const { sent } = show(voting());
    press('Meer Stippen voor iedere deelnemer');
    press('Meer Hoogstens op één thema');
    expect(opened(sent).method).toEqual({ type: 'dots', dots: 4, maxPerCandidate: 3 });
  });

  it('stop the vote in words where they do not fit', () => {
    const { sent } = show(voting());
    press('Minder Stippen voor iedere deelnemer');
    press('Minder Stippen voor iedere deelnemer');
    expect(screen.getAllByText(/De stippen passen niet/u).length).toBeGreaterThan(1);
    expect(screen.getByRole('button', { name: 'Open de stemming' }).getAttribute('aria-disabled')).toBe('true');
    press('Open de stemming');
    expect(sent).toEqual([]);
  });

  it('are how many to choose', () => {
    const { sent } = way(/^Kiezen/u);
    press('Minder Hoogstens kiezen');
    expect(opened(sent).method).toEqual({ type: 'pick', most: 2 });
  });

  it('are all or a top', () => {
    const { sent } = way(/^Op volgorde zetten/u);
    choose(/^Alleen een top/u);
    press('Minder Plaatsen');
    expect(opened(sent).method).toEqual({ type: 'rank', top: 2 });
  });

  it('are a scale, and forms of one’s own with 0 to 10 only', () => {
    const { sent } = way(/^Een cijfer/u);
    expect(screen.queryByRole('checkbox', { name: /zelf kiezen/u })).toBeNull();
    choose('Cijfer van 0 tot 10');
    tick('Iedereen mag zelf kiezen hoe te antwoorden');
    tick('Ja of nee');
    expect(opened(sent).method).toEqual({ type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces'] });
  });

  it('lose their forms with another scale', () => {
    const { sent } = way(/^Een cijfer/u);
    choose('Cijfer van 0 tot 10');
    tick('Iedereen mag zelf kiezen hoe te antwoorden');
    choose('Vijf gezichten');
    expect(opened(sent).method).toEqual({ type: 'scale', scale: 'faces', forms: [] });
  });

  it('are when something is adopted', () => {
    const { sent } = way(/^Ja of nee/u);
    choose('Minstens twee van de drie zegt ja');
    const percent = screen.getByRole('textbox', { name: /procent van de aanwezigen/u });
    fireEvent.change(percent, { target: { value: '30' } });
    fireEvent.blur(percent);
    expect(opened(sent).method).toEqual({ type: 'yesNo', threshold: 'twoThirds', quorum: 0.3 });
  });

  it('are up to three criteria with a name, a weight and which way is worse', () => {
    const { sent } = way(/^Beoordelen op meer punten/u);
    press('Nog een punt');
    expect(screen.queryByRole('button', { name: 'Nog een punt' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Naam van punt 1'), { target: { value: 'Nut' } });
    press('Haal weg Punt 2');
    choose('Bij het middelste oordeel van de groep');
    tick(/Meer is slechter.* Punt 1/u);
    expect(opened(sent).method).toMatchObject({
      criteria: [
        { criterionId: 'first', title: 'Nut', weight: 1, isCost: true },
        { criterionId: 'third', title: 'Kosten', weight: 1, isCost: true },
      ],
      split: 'median',
    });
  });

  it('ask for a name of every criterion', () => {
    const { sent } = way(/^Beoordelen op meer punten/u);
    fireEvent.change(screen.getByLabelText('Naam van punt 1'), { target: { value: ' ' } });
    press('Open de stemming');
    expect(openings(sent)).toEqual([]);
    expect(screen.getAllByText(/Geef elk punt een naam/u).length).toBeGreaterThan(1);
  });

  it('are how many pairs', () => {
    const { sent } = way(/^Twee aan twee/u);
    press('Minder Vergelijkingen voor iedere deelnemer');
    expect(opened(sent).method).toEqual({ type: 'pairwise', pairs: 5 });
  });
});

describe('what is voted on', () => {
  it('is a part of the themes, or the loose answers', () => {
    const { sent } = show(voting());
    press(/^Waarover:/u);
    tick('Thema b');
    expect(screen.getByText('3 van 4 gekozen')).toBeTruthy();
    expect(opened(sent).candidateIds).toEqual(['a', 'c', 'd'].map(clusterId));
    cleanup();
    const other = show(voting());
    press(/^Waarover:/u);
    choose(/^1 los antwoord/u);
    expect(opened(other.sent)).toMatchObject({ subject: 'ideas' });
  });

  it('must have a name, which is said before the vote is opened', () => {
    const named = clusters('a', 'b');
    const unnamed = Object.fromEntries(
      Object.entries(named).map(([id, each]) => [id, id === clusterId('a') ? { ...each, title: '' } : each]),
    );
    const { sent } = show(voting({ clusters: unnamed }));
    expect(screen.getAllByText(/1 thema heeft nog geen naam/u).length).toBeGreaterThan(0);
    press('Open de stemming');
    expect(sent).toEqual([]);
    press(/^Waarover:/u);
    tick('Thema zonder naam');
    expect(opened(sent).candidateIds).toEqual([clusterId('b')]);
  });

  it('is in a final vote the top of the questions, with where each comes from', () => {
    const final = step('one', 3, { kind: 'finalVote', questionNumber: null, phase: 'vote' });
    const { sent, container } = show(final, {}, [
      step('q1', 1, { clusters: clusters('a'), title: 'Wat helpt?' }),
      step('q2', 2, { clusters: clusters('b') }),
    ]);
    expect(container.textContent).toContain('uit: Wat helpt?');
    expect(opened(sent)).toMatchObject({ subject: 'priorities' });
    cleanup();
    show(final);
    expect(screen.getByText(/Er is nog geen uitslag/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open de stemming' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('voting again', () => {
  const candidates = ['a', 'b', 'c'].map((name) => ({
    candidateId: clusterId(name) as string as CandidateId,
    title: `Thema ${name}`,
    explanation: '',
  }));
  const FAVOURITE: Choice = {
    type: 'dots',
    points: [{ candidateId: clusterId('a') as string as CandidateId, points: 1 }],
    noOpinion: [],
  };
  const round = (dissent: string[], ballots = Array.from({ length: 9 }, () => FAVOURITE)) => {
    const closed = closedRound();
    if (closed.state !== 'closed') throw new Error('a closed round');
    const ids = dissent.map((name) => clusterId(name) as string as CandidateId);
    return { ...closed, candidates, result: { ...resultFor(closed.method, candidates, ballots), dissent: ids } };
  };

  /** The server takes the room to the vote. */
  const toVote = ({ sent, change }: ReturnType<typeof show>): void => {
    expect(sent).toEqual([{ type: 'setPhase', stepId: voting().stepId, phase: 'vote' }]);
    act(() =>
      change((now) => ({
        ...now,
        steps: Object.fromEntries(Object.entries(now.steps).map(([id, each]) => [id, { ...each, phase: 'vote' }])),
      })),
    );
    // The button says something new: for a moment a press on it is the other half of a double click.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
  };

  it('is over the same, follows the round, and says that everybody votes anew', () => {
    const shown = show(voting({ phase: 'results', rounds: [round([])] }));
    expect(shown.container.textContent).toContain('niets waarover de groep opvallend verdeeld is');
    press('Opnieuw over hetzelfde');
    toVote(shown);
    expect(shown.container.textContent).toContain('Iedereen stemt opnieuw');
    expect(opened(shown.sent, 'Open stemronde 2')).toMatchObject({ follows: round([]).roundId, subject: 'clusters' });
    expect(openings(shown.sent)[0]?.candidateIds).toBeUndefined();
  });

  it('says nothing of agreement where too few people voted to tell', () => {
    const shown = show(
      voting({
        phase: 'results',
        rounds: [
          round(
            [],
            Array.from({ length: 7 }, () => FAVOURITE),
          ),
        ],
      }),
    );
    expect(shown.container.textContent).not.toContain('opvallend verdeeld');
  });

  it('is over what divided people most', () => {
    const shown = show(voting({ phase: 'results', rounds: [round(['c', 'a'])] }));
    press('Opnieuw over de meest verdeelde (2)');
    toVote(shown);
    expect(shown.container.textContent).toContain('Het meest verdeeld: Thema c, Thema a.');
    expect(opened(shown.sent, 'Open stemronde 2')).toMatchObject({
      follows: round([]).roundId,
      candidateIds: ['a', 'c'].map(clusterId),
    });
  });

  it('says that another method can not be compared', () => {
    const shown = show(voting({ phase: 'results', rounds: [round([])] }));
    press('Opnieuw over hetzelfde');
    toVote(shown);
    press('Andere manier van stemmen');
    choose(/^Ja of nee/u);
    expect(shown.container.textContent).toContain('De vorige ronde ging op een andere manier');
  });
});

describe('groups', () => {
  const groups = ['cliënten', 'naasten', 'gemeente'].map((name, index) => ({ groupId: `g${index + 1}`, name }));

  it('can guess how another votes, from two groups on', () => {
    const { sent, container } = show(voting(), { groups, k: 4 });
    expect(container.textContent).toContain('minder dan 4 stemmen');
    press('Twee groepen laten raden');
    tick(/ook raden hoe de andere groep stemt/u);
    expect(container.textContent).toContain('cliënten en naasten raden ook');
    expect(opened(sent).secondGuess).toEqual({ first: 'g1', second: 'g2' });
  });

  it('are not there without groups', () => {
    show(voting());
    expect(screen.queryByRole('button', { name: 'Twee groepen laten raden' })).toBeNull();
  });
});

describe('an open vote', () => {
  const running = () =>
    voting({
      rounds: [
        {
          ...openRound(),
          method: { type: 'dots', dots: 3, maxPerCandidate: 2 },
          candidates: [
            { candidateId: ideaId('p') as string as CandidateId, title: 'P', explanation: '' },
            { candidateId: ideaId('q') as string as CandidateId, title: 'Q', explanation: '' },
          ],
        },
      ],
    });

  it('can give everybody more, and says why not less', () => {
    const { sent, container } = show(running());
    press('Meer geven tijdens deze stemming');
    const area = within(screen.getByRole('region', { name: 'De stemming is open' }));
    fireEvent.click(area.getByRole('button', { name: 'Minder Stippen voor iedere deelnemer' }));
    press('Geef dit aan iedereen');
    expect(container.textContent).toContain('Minder dan het nu is, kan niet meer');
    expect(sent).toEqual([]);
    const more = area.getByRole('button', { name: 'Meer Stippen voor iedere deelnemer' });
    fireEvent.click(more);
    fireEvent.click(more);
    press('Geef dit aan iedereen');
    expect(sent).toEqual([
      {
        type: 'changeRound',
        stepId: running().stepId,
        roundId: running().rounds[0]?.roundId,
        method: { type: 'dots', dots: 4, maxPerCandidate: 2 },
      },
    ]);
  });

  it('offers nothing of the kind where there is nothing to give more of', () => {
    show(voting({ rounds: [{ ...openRound(), method: { type: 'budget', points: 100 } }] }));
    expect(screen.queryByRole('button', { name: 'Meer geven tijdens deze stemming' })).toBeNull();
  });
});
