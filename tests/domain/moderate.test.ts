// A facilitator decides what the group reads of answers: shown, hidden, in the trash, in other words. Nothing that was written is lost by it.
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { checkProgress } from '../../server/audience/checks.ts';
import { boardOf } from '../../server/audience/board-of.ts';
import { answeredCount, ownIdeas } from '../../server/audience/mine-of.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { isShown } from '../../server/domain/moderation.ts';
import { STEPS } from '../support/domain-session.ts';
import { authorKeyFor } from '../support/ids.ts';
import {
  changeIdea,
  checkIdea,
  clusterId,
  closeRound,
  hideIdeas,
  ideaId,
  moveIdeas,
  openRound,
  openStep,
  redo,
  removeCluster,
  restoreIdeas,
  rewordIdea,
  setList,
  setPhase,
  showIdeas,
  submitIdea,
  trashIdeas,
  undo,
  withdrawIdea,
} from './commands.ts';
import {
  clustered,
  collected,
  given,
  givenPlanned,
  one,
  seatA,
  seatB,
  two,
  type Act,
  type Scenario,
} from './scenario.ts';

const q1 = STEPS.q1;
const open: readonly Act[] = [...clustered, [one, setList(true)]];
const standing = (name: string, from: string, to: string, edition = 0) => ({ ideaId: ideaId(name), edition, from, to });
const standingsSet = (...changes: readonly ReturnType<typeof standing>[]) =>
  ({ type: 'standingsSet', stepId: q1, changes }) as never;

const texts = ({ domain }: Scenario, audience: (typeof AUDIENCES)[number]): string[] =>
  Object.values(viewOf(domain.session, audience).steps[q1]?.ideas ?? {})
    .map(({ text }) => text)
    .sort();
const consoleStep = ({ domain }: Scenario) => must(viewOf(domain.session, 'console').steps[q1], 'step');
const asideOf = (scenario: Scenario) =>
  Object.values(consoleStep(scenario).aside ?? {}).map(({ text, where }) => `${where}: ${text}`);
const mine = ({ domain }: Scenario, seat: string) => ownIdeas(domain.session, q1, authorKeyFor(seat, q1));
const reportStep = ({ domain }: Scenario, withOriginals = false) =>
  must(reportOf(domain.session, { given: 3, paper: 0 }, '2026-11-22T12:00:00.000Z', withOriginals).steps[1], 'step');

describe('hideIdeas and showIdeas', () => {
  it('keep answers from the group and give them back, several at once', () => {
    given(...clustered)
      .when(one, hideIdeas(['rust', 'bus']))
      .thenFacts(standingsSet(standing('rust', 'shown', 'hidden'), standing('bus', 'shown', 'hidden')));
    given(...clustered, [one, hideIdeas(['rust'])])
      .when(two, showIdeas(['rust', 'bus']))
      .thenFacts(standingsSet(standing('rust', 'hidden', 'shown')));
  });

  it('are met already where it is so', () => {
    given(...clustered)
      .when(one, showIdeas(['rust']))
      .thenNothing();
    given(...clustered, [one, hideIdeas(['rust'])])
      .when(one, hideIdeas(['rust']))
      .thenNothing();
  });

  it('leave out what was withdrawn, and refuse when nothing is left', () => {
    const gone: readonly Act[] = [...collected, [seatA, withdrawIdea('bus')]];
    given(...gone)
      .when(one, hideIdeas(['rust', 'bus']))
      .thenFacts(standingsSet(standing('rust', 'shown', 'hidden')));
    given(...gone)
      .when(one, hideIdeas(['bus']))
      .thenRejected('notFound');
    given(...collected, [one, trashIdeas(['bus'])])
      .when(one, showIdeas(['bus']))
      .thenRejected('notFound');
  });

  it('show nobody words that the writer changed after they were read', () => {
    const hidden: readonly Act[] = [...collected, [one, hideIdeas(['rust'])], [seatA, changeIdea('rust', 'herrie')]];
    given(...hidden)
      .when(one, showIdeas(['rust']))
      .thenRejected('wordsChanged');
    given(...hidden)
      .when(one, showIdeas(['rust'], { edition: 1 }))
      .thenFacts(standingsSet(standing('rust', 'waiting', 'shown', 1)));
  });

  it('a hidden answer exists for its writer and the facilitators alone', () => {
    const scenario = given(...open, [one, hideIdeas(['rust'])]);
    for (const audience of ['participant', 'screen'] as const)
      expect(texts(scenario, audience)).toEqual(['bus', 'zorg']);
    expect(texts(scenario, 'console')).toEqual(['bus', 'rust', 'zorg']);
    expect(consoleStep(scenario).ideas[ideaId('rust')]?.hidden).toBe(true);
    expect(mine(scenario, 'a').map(({ text, heldBack }) => [text, heldBack])).toEqual([
      ['rust', 'hidden'],
      ['bus', undefined],
    ]);
  });

  it('stays in its theme, and can be moved, hidden', () => {
    const scenario = given(...clustered, [one, hideIdeas(['rust'])], [one, moveIdeas(['rust'], 'vervoer')]);
    expect(consoleStep(scenario).ideas[ideaId('rust')]).toMatchObject({
      clusterId: clusterId('vervoer'),
      hidden: true,
    });
  });
});

describe('trashIdeas and restoreIdeas', () => {
  it('throw away and bring back, never delete', () => {
    given(...clustered)
      .when(one, trashIdeas(['rust']))
      .thenFacts({ type: 'ideasTrashed', stepId: q1, ideaIds: [ideaId('rust')] })
      .when(two, restoreIdeas(['rust']))
      .thenFacts({ type: 'ideasRestored', stepId: q1, ideaIds: [ideaId('rust')] });
    given(...clustered)
      .when(one, restoreIdeas(['rust']))
      .thenNothing();
  });

  it('the trash is a place of the console, and what lies in it comes back where it was', () => {
    const trashed: readonly Act[] = [...open, [one, hideIdeas(['zorg'])], [one, trashIdeas(['rust', 'zorg'])]];
    const scenario = given(...trashed);
    expect(asideOf(scenario)).toEqual(['trash: rust', 'trash: zorg']);
    expect(texts(scenario, 'console')).toEqual(['bus']);
    expect(texts(scenario, 'participant')).toEqual(['bus']);
    const back = given(...trashed, [two, restoreIdeas(['rust', 'zorg'])]);
    expect(asideOf(back)).toEqual([]);
    expect(back.board()).toEqual(given(...open).board());
    expect(texts(back, 'participant')).toEqual(['bus', 'rust']);
  });

  it('does not tell the writer that it was thrown away', () => {
    const scenario = given(...clustered, [one, trashIdeas(['rust'])]);
    expect(mine(scenario, 'a')[0]).toMatchObject({ text: 'rust', heldBack: 'hidden' });
  });

  it('what lies in the trash can be put in no theme, and survives the end of its own', () => {
    const trashed: readonly Act[] = [...clustered, [one, trashIdeas(['rust'])]];
    given(...trashed)
      .when(one, moveIdeas(['rust'], 'vervoer'))
      .thenRejected('notFound');
    const scenario = given(...trashed, [one, removeCluster('thuis')], [one, restoreIdeas(['rust'])]);
    expect(consoleStep(scenario).ideas[ideaId('rust')]).toMatchObject({ text: 'rust', clusterId: null });
  });
});

describe('rewordIdea', () => {
  it('keeps what was written, and lets facilitators see both', () => {
    given(...clustered)
      .when(one, rewordIdea('rust', '  rust in huis '))
      .thenFacts({
        type: 'ideaReworded',
        stepId: q1,
        ideaId: ideaId('rust'),
        edition: 0,
        wording: { text: 'rust in huis', explanation: '' },
        was: null,
      });
    const scenario = given(...open, [one, rewordIdea('rust', 'stilte')]);
    expect(texts(scenario, 'participant')).toEqual(['bus', 'stilte', 'zorg']);
    expect(consoleStep(scenario).ideas[ideaId('rust')]).toMatchObject({
      text: 'stilte',
      original: { text: 'rust', explanation: '' },
    });
    expect(mine(scenario, 'a')[0]).toMatchObject({ text: 'rust', wording: { text: 'stilte' } });
    expect(mine(scenario, 'b')[0]).not.toHaveProperty('wording');
  });

  it("goes back to the writer's own words by saying them, or saying none", () => {
    const reworded: readonly Act[] = [...clustered, [one, rewordIdea('rust', 'stilte')]];
    for (const text of ['rust', null]) {
      const scenario = given(...reworded, [one, rewordIdea('rust', text)]);
      expect(consoleStep(scenario).ideas[ideaId('rust')]).not.toHaveProperty('original');
    }
    given(...clustered)
      .when(one, rewordIdea('rust', 'rust'))
      .thenNothing();
  });

  it('refuses no words, too many, and words about an answer that reads otherwise by now', () => {
    given(...collected)
      .when(one, rewordIdea('rust', ' '))
      .thenRejected('emptyText');
    given(...collected)
      .when(one, rewordIdea('rust', 'x'.repeat(501)))
      .thenRejected('tooLong');
    given(...collected, [seatA, changeIdea('rust', 'herrie')])
      .when(one, rewordIdea('rust', 'stilte'))
      .thenRejected('wordsChanged');
    given(...collected, [one, trashIdeas(['rust'])])
      .when(one, rewordIdea('rust', 'stilte'))
      .thenRejected('notFound');
  });
});

describe('words that their writer changes after a facilitator looked', () => {
  it('wait until somebody looks again, and the other wording is gone', () => {
    const reworded: readonly Act[] = [...collected, [one, setList(true)], [one, rewordIdea('rust', 'stilte')]];
    const scenario = given(...reworded, [seatA, changeIdea('rust', 'rust bij mevrouw De Vries')]);
    expect(texts(scenario, 'participant')).toEqual(['bus', 'zorg']);
    expect(asideOf(scenario)).toEqual(['inbox: rust bij mevrouw De Vries']);
    expect(mine(scenario, 'a')[0]).toMatchObject({ text: 'rust bij mevrouw De Vries', heldBack: 'waiting' });
    expect(JSON.stringify([scenario.domain.events.participant, scenario.domain.events.screen])).not.toContain(
      'De Vries',
    );
  });

  it('go on as they are where nobody had to look', () => {
    const scenario = given(...collected, [one, setList(true)], [seatA, changeIdea('rust', 'herrie')]);
    expect(texts(scenario, 'participant')).toEqual(['bus', 'herrie', 'zorg']);
    expect(consoleStep(scenario).ideas[ideaId('rust')]?.edition).toBe(1);
  });
});

describe('a question whose answers wait for a facilitator', () => {
  const heard = ({ domain }: Scenario) =>
    JSON.stringify([
      domain.events.participant,
      domain.events.screen,
      viewOf(domain.session, 'participant'),
      viewOf(domain.session, 'screen'),
    ]);
  const waiting = () => givenPlanned({ mode: 'moderated' }, ...collected, [one, setList(true)]);

  it('tells nobody but the facilitators and the writer of them, also with the list open', () => {
    const scenario = waiting();
    for (const word of ['rust', 'bus', 'zorg']) expect(heard(scenario)).not.toContain(word);
    expect(asideOf(scenario).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'inbox: bus',
      'inbox: rust',
      'inbox: zorg',
    ]);
    expect(mine(scenario, 'a')[0]).toMatchObject({ text: 'rust', heldBack: 'waiting' });
  });

  it('gives the group what was shown, and that alone', () => {
    const scenario = waiting();
    expect(scenario.domain.run(one, showIdeas(['rust']))).toBeNull();
    expect(texts(scenario, 'participant')).toEqual(['rust']);
    for (const word of ['bus', 'zorg']) expect(heard(scenario)).not.toContain(word);
  });
});

describe('undo', () => {
  const acts: readonly (readonly [string, Act])[] = [
    ['hiding', [one, hideIdeas(['rust', 'bus'])]],
    ['throwing away', [one, trashIdeas(['rust', 'zorg'])]],
    ['rewording', [one, rewordIdea('zorg', 'aandacht')]],
  ];
  const all = ({ domain }: Scenario) => AUDIENCES.map((audience) => viewOf(domain.session, audience));

  it.each(acts)('takes back %s, and redo does it again', (_, act) => {
    expect(all(given(...open, act, [one, undo]))).toEqual(all(given(...open)));
    expect(all(given(...open, act, [one, undo], [one, redo]))).toEqual(all(given(...open, act)));
  });

  it('of an approval never shows or hides words that nobody read', () => {
    const approved: readonly Act[] = [...collected, [one, hideIdeas(['rust'])], [one, undo]];
    given(...approved, [one, redo], [seatA, changeIdea('rust', 'herrie')])
      .when(one, undo)
      .thenRejected('undoStale');
    given(...approved, [seatA, changeIdea('rust', 'herrie')])
      .when(one, redo)
      .thenRejected('undoStale');
  });

  it('is stale when a colleague did otherwise since, and leaves out what was withdrawn', () => {
    given(...collected, [one, hideIdeas(['rust'])], [two, showIdeas(['rust'])])
      .when(one, undo)
      .thenRejected('undoStale');
    given(...collected, [one, hideIdeas(['rust', 'bus'])], [seatA, withdrawIdea('bus')])
      .when(one, undo)
      .thenFacts(standingsSet(standing('rust', 'hidden', 'shown')));
  });
});

describe('every way out', () => {
  const hidden: Act = [one, hideIdeas(['rust'])];

  it('a withdrawal of what the group did not see is no news to it', () => {
    const { domain } = given(...collected, [one, setList(true)], hidden);
    const before = domain.events.participant.length;
    expect(domain.run(seatA, withdrawIdea('rust'))).toBeNull();
    expect(domain.events.participant).toHaveLength(before);
    expect(domain.events.console.at(-1)).toMatchObject({ type: 'ideaGone' });
  });

  it('counts for the screen and suggestions look at what the group may see', () => {
    const { domain } = given(...collected, [one, hideIdeas(['zorg'])]);
    expect(answeredCount(domain.session, q1)).toBe(2);
    expect(answeredCount(domain.session, q1, isShown)).toBe(1);
    expect(
      boardOf(domain.session, q1)
        ?.ideas.map(({ text }) => text)
        .sort(),
    ).toEqual(['bus', 'rust']);
  });

  it('the member check does not ask about it', () => {
    const checking: readonly Act[] = [...clustered, hidden, [one, setPhase('check')]];
    const scenario = given(...checking);
    expect(mine(scenario, 'a').map(({ landing }) => landing?.cluster ?? null)).toEqual([null, null]);
    expect(checkProgress(scenario.step())).toEqual({ done: 0, of: 1 });
    scenario.when(seatA, checkIdea('rust', 'thuis')).thenRejected('notFound');
  });

  it('it is no candidate, and where it was one its words are gone for everybody', () => {
    const loose: readonly Act[] = [...collected, hidden];
    const fresh = given(...loose, [one, openRound('eerste', { subject: 'ideas' })]);
    expect(
      fresh
        .step()
        .rounds[0]?.candidates.map(({ title }) => title)
        .sort(),
    ).toEqual(['bus', 'zorg']);

    const voted: readonly Act[] = [
      ...collected,
      [one, openRound('eerste', { subject: 'ideas' })],
      [one, closeRound('eerste')],
    ];
    const scenario = given(...voted, hidden);
    for (const audience of AUDIENCES) {
      const round = viewOf(scenario.domain.session, audience).steps[q1]?.rounds[0];
      expect(JSON.stringify(round), audience).not.toContain('"rust"');
      expect(JSON.stringify(round), audience).toContain('Verborgen antwoord');
    }
    expect(JSON.stringify(reportStep(scenario))).not.toContain('rust');
    scenario.when(one, openStep(STEPS.finalVote));
    scenario.when(one, openRound('slot', { stepId: STEPS.finalVote }));
    const final = must(scenario.domain.session.steps.get(STEPS.finalVote), 'final vote');
    expect(final.rounds[0]?.candidates.map(({ title }) => title) ?? []).not.toContain('rust');
    expect(JSON.stringify(viewOf(given(...voted, hidden, [one, undo]).domain.session, 'screen'))).toContain('"rust"');
  });

  it('the report leaves it out, says how many, and gives originals only when asked', () => {
    const acts: readonly Act[] = [...clustered, [one, trashIdeas(['bus'])], hidden, [one, rewordIdea('zorg', 'hulp')]];
    const step = reportStep(given(...acts));
    expect(step).toMatchObject({ ideas: 1, leftOut: 2, answered: 2, loose: [] });
    expect(step.clusters[0]?.ideas).toEqual([{ text: 'hulp', explanation: '', reworded: true }]);
    expect(reportStep(given(...acts), true).clusters[0]?.ideas[0]?.original).toEqual({ text: 'zorg', explanation: '' });
    expect(reportStep(given(...clustered))).not.toHaveProperty('leftOut');
  });

  it('an answer of somebody else is not to be told from none by its writer', () => {
    const scenario = given(...collected, hidden);
    scenario.when(seatB, changeIdea('rust', 'x')).thenRejected('notFound');
    scenario.when(seatA, submitIdea('rust')).thenRejected('duplicateId');
  });
});
