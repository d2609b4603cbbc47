// In which step and phase a command has ground under it: every kind of step, every phase, current or not, and no step at all.
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/kernel/ids.ts';
import { PHASES, PHASES_OF, type Phase, type StepKind } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  announceClosing,
  announceStep,
  cancelClosing,
  changeIdea,
  changeRound,
  checkIdea,
  closeRound,
  createCluster,
  evaluate,
  explainCluster,
  mergeClusters,
  mergeIdeas,
  moveCluster,
  hideIdeas,
  moveIdeas,
  moveStep,
  partIdeas,
  setClusterBadge,
  sortIdea,
  NO_STEP,
  openRound,
  openStep,
  removeCluster,
  removeStep,
  renameCluster,
  restoreIdeas,
  rewordIdea,
  setAnonymity,
  setList,
  seedIdeas,
  setMedia,
  setPhase,
  setSpotlight,
  setSkipped,
  editStep,
  showClusters,
  showIdeas,
  submitIdea,
  THREE_DOTS,
  trashIdeas,
  voidRound,
  withdrawIdea,
} from './commands.ts';
import { given, one, opened, seatA, type Act } from './scenario.ts';

type Ground = {
  readonly kind: StepKind | 'none';
  readonly phase: Phase | null;
  readonly current: boolean;
  readonly stepId: StepId;
};
const STEP_OF: Record<StepKind, StepId> = {
  welcome: STEPS.welcome,
  question: STEPS.q1,
  finalVote: STEPS.finalVote,
  evaluation: STEPS.evaluation,
  break: STEPS.break,
};

const GROUNDS: Ground[] = [
  ...(['welcome', 'question', 'finalVote', 'evaluation', 'break'] as const).flatMap((kind) =>
    (PHASES_OF[kind].length === 0 ? [null] : PHASES_OF[kind]).flatMap((phase) =>
      [true, false].map((current): Ground => ({ kind, phase, current, stepId: STEP_OF[kind] })),
    ),
  ),
  { kind: 'none', phase: null, current: false, stepId: NO_STEP },
];

/** A session that is at (or was at, and left) the step in that phase. */
function standingOn({ kind, phase, current, stepId }: Ground) {
  const there: Act[] = kind === 'none' ? [opened] : [[one, openStep(stepId)]];
  const own: Act[] =
    kind === 'question'
      ? [
          [seatA, submitIdea('rust')],
          [one, createCluster('thuis', ['rust'])],
        ]
      : [];
  const moved: Act[] =
    phase === null || phase === PHASES_OF[kind === 'none' ? 'welcome' : kind][0]
      ? []
      : [[one, setPhase(phase, { stepId })]];
  return given(...there, ...own, ...moved, ...(current ? [] : ([[one, openStep(STEPS.q2)]] as const)));
}

const answer = (ground: Ground, by: 'seat' | 'console', command: FactCommand): string =>
  standingOn(ground).domain.run(by === 'seat' ? seatA : one, command) ?? 'ok';

const write = (kind: StepKind) => (ground: Ground) => {
  if (ground.kind !== kind) return 'notFound';
  return ground.current && ground.phase === 'collect' ? 'ok' : 'wrongPhase';
};
/** Sending in is possible while the answers are clustered too. */
const send = (ground: Ground) =>
  ground.kind === 'question' && ground.current && ground.phase === 'cluster' ? 'ok' : write('question')(ground);
const announce = (ground: Ground) => {
  if (ground.kind === 'welcome' || ground.kind === 'none') return 'notFound';
  return ground.current && ground.phase !== 'results' ? 'ok' : 'wrongPhase';
};
const check = (ground: Ground) => {
  if (ground.kind !== 'question') return 'notFound';
  return ground.current && ground.phase === 'check' ? 'ok' : 'wrongPhase';
};
const sort = (ground: Ground) => {
  if (ground.kind !== 'question') return 'notFound';
  if (!ground.current || ground.phase !== 'sort') return 'wrongPhase';
  // Nobody is asked about an own answer.
  return 'notFound';
};
const questionOnly = ({ kind }: Ground) => (kind === 'question' ? 'ok' : 'notFound');
const currentQuestion = (ground: Ground) =>
  ground.kind === 'question' && !ground.current ? 'wrongPhase' : questionOnly(ground);

/** A final vote is over the top of the questions; the one that stands here has a cluster only when the room was at the question. */
const hold = (ground: Ground) => {
  if (ground.kind === 'finalVote') return ground.current ? 'noCandidates' : 'wrongPhase';
  return currentQuestion(ground);
};
/** Everybody looks at what is there, in the step that they are at; here the clusters are hidden. */
const look = ({ kind }: Ground) => (kind === 'question' ? 'notShown' : 'notFound');
/** Of a round that is not there. */
const ended = () => 'notFound';

const RULES: readonly [
  by: 'seat' | 'console',
  make: (in_: { stepId: StepId }) => FactCommand,
  expected: (ground: Ground) => string,
][] = [
  ['seat', (in_) => submitIdea('nieuw', in_), send],
  ['seat', (in_) => changeIdea('rust', 'anders', in_), write('question')],
  ['seat', (in_) => withdrawIdea('rust', in_), write('question')],
  ['seat', (in_) => evaluate({}, in_), write('evaluation')],
  ['seat', (in_) => checkIdea('rust', 'thuis', in_), check],
  ['seat', (in_) => sortIdea('rust', 'thuis', in_), sort],
  ['console', ({ stepId }) => openStep(stepId), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', ({ stepId }) => announceStep(stepId), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', ({ stepId }) => moveStep(stepId, null), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', (in_) => editStep({ title: 'Anders' }, in_), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', ({ stepId }) => setSkipped(stepId), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  // The room was there.
  ['console', ({ stepId }) => removeStep(stepId), ({ kind }) => (kind === 'none' ? 'notFound' : 'stepInUse')],
  ['console', (in_) => announceClosing(60, in_), announce],
  ['console', (in_) => cancelClosing(in_), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', (in_) => setList(true, in_), questionOnly],
  ['console', (in_) => showClusters('everyone', in_), questionOnly],
  ['console', (in_) => setAnonymity('anonymous', in_), questionOnly],
  ['console', (in_) => setSpotlight({ idea: 'rust' }, in_), look],
  ['console', (in_) => setMedia({}, in_), ({ kind }) => (kind === 'none' ? 'notFound' : 'ok')],
  ['console', (in_) => createCluster('nieuw', [], in_), questionOnly],
  ['console', (in_) => seedIdeas(['vooraf'], in_), questionOnly],
  ['console', (in_) => renameCluster('thuis', 'Wonen', in_), questionOnly],
  ['console', (in_) => explainCluster('thuis', 'In huis', in_), questionOnly],
  ['console', (in_) => setClusterBadge('thuis', null, in_), questionOnly],
  ['console', (in_) => mergeClusters('thuis', 'thuis', in_), questionOnly],
  ['console', (in_) => mergeIdeas(['rust'], 'rust', in_), questionOnly],
  ['console', (in_) => partIdeas(['rust'], in_), questionOnly],
  ['console', (in_) => moveCluster('thuis', null, in_), questionOnly],
  ['console', (in_) => removeCluster('thuis', in_), questionOnly],
  ['console', (in_) => moveIdeas(['rust'], 'thuis', in_), questionOnly],
  ['console', (in_) => showIdeas(['rust'], in_), questionOnly],
  ['console', (in_) => hideIdeas(['rust'], in_), questionOnly],
  ['console', (in_) => trashIdeas(['rust'], in_), questionOnly],
  ['console', (in_) => restoreIdeas(['rust'], in_), questionOnly],
  ['console', (in_) => rewordIdea('rust', 'rust in huis', in_), questionOnly],
  ['console', (in_) => openRound('eerste', { ...in_, method: { type: 'dots', dots: 2, maxPerCandidate: 2 } }), hold],
  ['console', (in_) => changeRound('weg', THREE_DOTS, in_), ended],
  ['console', (in_) => closeRound('weg', in_), ended],
  ['console', (in_) => voidRound('weg', in_), ended],
];

const CASES = RULES.flatMap(([by, make, expected]) =>
  GROUNDS.map((ground) => {
    const command = make({ stepId: ground.stepId });
    return { by, command, ground, type: command.type, ...ground, wanted: expected(ground) };
  }),
);

describe('ground under a command', () => {
  it.each(CASES)('$type in a $kind, $phase, current: $current → $wanted', ({ by, command, ground, wanted }) => {
    expect(answer(ground, by, command)).toBe(wanted);
  });

  const PHASE_CASES = GROUNDS.filter(({ current }) => current).flatMap((ground) =>
    PHASES.map((phase) => ({ ground, kind: ground.kind, from: ground.phase, phase })),
  );
  it.each(PHASE_CASES)('setPhase of a $kind from $from to $phase', ({ ground, kind, phase }) => {
    const has = kind !== 'none' && PHASES_OF[kind].includes(phase);
    expect(answer(ground, 'console', setPhase(phase, ground))).toBe(has ? 'ok' : 'wrongPhase');
  });

  it('a question has six phases, a final vote and an evaluation two, a welcome and a break none', () => {
    expect(PHASES_OF).toEqual({
      welcome: [],
      question: ['collect', 'cluster', 'sort', 'check', 'vote', 'results'],
      finalVote: ['vote', 'results'],
      evaluation: ['collect', 'results'],
      break: [],
    });
  });

  it('a phase of a step that is not there is refused', () => {
    given(opened)
      .when(one, setPhase('collect', { stepId: NO_STEP }))
      .thenRejected('notFound');
  });
});
