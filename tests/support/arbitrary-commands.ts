// Random acts of a session in small pools, so that they meet: three seats, two consoles, two questions, a few ideas and clusters.
import fc from 'fast-check';
import type { CandidateId, ClusterId, IdeaId, MediaId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import { HELP_MARKS } from '../../shared/domain/help-mark.ts';
import { MEDIA_KINDS, MEDIA_TYPES, type MediaType, type StepMedia } from '../../shared/domain/media.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import type { Scene, Spotlit } from '../../shared/domain/scene.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { Phase, Subject } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { paceCommand, stepsCommand } from './arbitrary-steps.ts';
import {
  checkCommand,
  clusterCommand,
  clusterId,
  ideaId,
  pool,
  question,
  sortCommand,
  text,
} from './arbitrary-clustering.ts';
import { STEPS, type Who } from './domain-session.ts';
import { moderateCommand } from './arbitrary-moderation.ts';
import { idFor } from './ids.ts';

export type Act = { readonly who: Who; readonly command: FactCommand };

const roundId = pool<RoundId>('round', 3);
const anyStep: fc.Arbitrary<StepId> = fc.oneof(
  { weight: 5, arbitrary: question },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(STEPS)) },
  { weight: 1, arbitrary: fc.constant(idFor<StepId>('no such step')) },
);
/** Acts of seats. */
export const seatCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        type: fc.constant('submitIdea' as const),
        stepId: question,
        ideaId,
        text,
        explanation: text,
        mark: fc.constantFrom(...HELP_MARKS),
        withGroup: fc.constant(true as const),
      },
      { requiredKeys: ['type', 'stepId', 'ideaId', 'text', 'explanation'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        type: fc.constant('changeIdea' as const),
        stepId: question,
        ideaId,
        text,
        explanation: text,
        mark: fc.constantFrom(null, ...HELP_MARKS),
      },
      { requiredKeys: ['type', 'stepId', 'ideaId', 'text', 'explanation'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('withdrawIdea' as const), stepId: question, ideaId }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('evaluate' as const),
      stepId: fc.constantFrom(STEPS.evaluation, STEPS.q1),
      rating: fc.constantFrom<1 | 3 | 5 | null>(null, 1, 3, 5),
      recommend: fc.constantFrom(null, 'yes' as const, 'no' as const, 'dontKnow' as const),
      remark: text,
    }),
  },
);

/** Acts that take the room somewhere, but show nothing of others. */
export const quietSteerCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('openStep' as const), stepId: anyStep }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('setPhase' as const),
      stepId: anyStep,
      phase: fc.constantFrom<Phase>(
        'collect',
        'collect',
        'cluster',
        'sort',
        'sort',
        'check',
        'check',
        'vote',
        'results',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('announceClosing' as const),
      stepId: anyStep,
      seconds: fc.constantFrom(10, 60, 3_600),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('cancelClosing' as const), stepId: anyStep }) },
);

/** Acts that put files beside a question, or take them away. */
export const mediaCommand: fc.Arbitrary<FactCommand> = fc.record({
  type: fc.constant('setMedia' as const),
  stepId: anyStep,
  kind: fc.constantFrom(...MEDIA_KINDS),
  media: fc.option<StepMedia>(
    fc.record({
      mediaId: pool<MediaId>('media', 3),
      type: fc.constantFrom<MediaType>('png', ...MEDIA_TYPES),
      alt: text,
    }),
  ),
});

const page = fc.constantFrom(1, 1, 2, 5_000);
const scene: fc.Arbitrary<Scene> = fc.oneof(
  fc.constantFrom<Scene>(
    { type: 'automatic' },
    { type: 'lobby' },
    { type: 'question' },
    { type: 'counts' },
    { type: 'black' },
    { type: 'message', text: 'Koffie om kwart over tien' },
    { type: 'message', text: ' ' },
    { type: 'message', text: 'x'.repeat(301) },
  ),
  fc.record({ type: fc.constantFrom('answers' as const, 'clusters' as const, 'results' as const), page }),
);
const spotlit: fc.Arbitrary<Spotlit> = fc.oneof(
  fc.record({ type: fc.constant('idea' as const), ideaId }),
  fc.record({ type: fc.constant('cluster' as const), clusterId }),
);

/** Acts that choose what the room looks at, of what it may see anyway. */
export const sceneCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('setScene' as const), scene }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('setSpotlight' as const),
      spotlight: fc.option(fc.record({ stepId: question, on: spotlit, page }), { freq: 8 }),
    }),
  },
);

/** Acts that show the room more or less. */
export const revealCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  fc.record({ type: fc.constant('setList' as const), stepId: anyStep, open: fc.boolean() }),
  fc.record({
    type: fc.constant('setAnonymity' as const),
    stepId: anyStep,
    to: fc.constantFrom('anonymous' as const, 'group' as const),
  }),
  fc.record({
    type: fc.constant('setClusterVisibility' as const),
    stepId: anyStep,
    to: fc.constantFrom('console' as const, 'screen' as const, 'everyone' as const),
  }),
);

/** Settings that fit two candidates or more, and now and then some that don't. */
const method: fc.Arbitrary<Method> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('dots' as const),
      dots: fc.constantFrom(2, 3, 9),
      maxPerCandidate: fc.constant(2),
    }),
  },
  fc.record({ type: fc.constant('pick' as const), most: fc.constantFrom(1, 2) }),
  fc.record({ type: fc.constant('rank' as const), top: fc.constantFrom(null, 1, 2) }),
  fc.constantFrom<Method>(
    { type: 'scale', scale: 'oneToFive', forms: [] },
    { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] },
    { type: 'budget', points: 100 },
    { type: 'yesNo', threshold: 'half', quorum: 0.5 },
    { type: 'pairwise', pairs: 3 },
    {
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [
        { criterionId: 'a', title: 'Belang', weight: 2, isCost: false },
        { criterionId: 'b', title: 'Moeite', weight: 1, isCost: true },
      ],
      quorum: 1,
      split: 'middle',
    },
  ),
);
const place = fc.constantFrom<{ stepId: StepId; subject: Subject }>(
  { stepId: STEPS.q1, subject: 'clusters' },
  { stepId: STEPS.q1, subject: 'clusters' },
  { stepId: STEPS.q2, subject: 'clusters' },
  { stepId: STEPS.finalVote, subject: 'priorities' },
  { stepId: STEPS.finalVote, subject: 'clusters' },
);
const opening = (where: typeof place): fc.Arbitrary<FactCommand> =>
  fc
    .record(
      {
        where,
        roundId,
        method,
        candidateIds: fc.uniqueArray(clusterId, { minLength: 1, maxLength: 3 }).map((ids) => ids.map(asCandidate)),
        follows: roundId,
        secondGuess: fc.constantFrom({ first: 'g1', second: 'g2' }, { first: 'g1', second: 'g1' }),
      },
      { requiredKeys: ['where', 'roundId', 'method'] },
    )
    .map(({ where: at, ...rest }) => ({ type: 'openRound' as const, ...at, ...rest }));
const asCandidate = (id: string): CandidateId => id as CandidateId;

export const roundCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 3, arbitrary: opening(place) },
  // Plain ones, so that many rounds do open.
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('openRound' as const),
      stepId: question,
      roundId,
      method: fc.constant({ type: 'dots' as const, dots: 2, maxPerCandidate: 2 }),
      subject: fc.constant('clusters' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('changeRound' as const), stepId: question, roundId, method }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('closeRound' as const), stepId: voteStep(), roundId }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('voidRound' as const), stepId: voteStep(), roundId }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('setK' as const), k: fc.constantFrom(3, 5, 8) }) },
);

function voteStep(): fc.Arbitrary<StepId> {
  return fc.constantFrom(STEPS.q1, STEPS.q1, STEPS.q2, STEPS.finalVote);
}

/** A round over loose answers shows them to whoever votes. */
const revealingRound: fc.Arbitrary<FactCommand> = opening(
  fc.constantFrom<{ stepId: StepId; subject: Subject }>(
    { stepId: STEPS.q1, subject: 'ideas' },
    { stepId: STEPS.q2, subject: 'ideas' },
  ),
);

const undoCommand: fc.Arbitrary<FactCommand> = fc.constantFrom(
  { type: 'undo' as const },
  { type: 'undo' as const },
  { type: 'redo' as const },
);
const closing: fc.Arbitrary<FactCommand> = fc.constant({ type: 'closeSession' as const });

const seat: fc.Arbitrary<Who> = fc.constantFrom({ seat: 'a' }, { seat: 'b' }, { seat: 'c' });
const facilitator: fc.Arbitrary<Who> = fc.constantFrom({ console: 'one' }, { console: 'two' });
const anybody: fc.Arbitrary<Who> = fc.oneof(seat, facilitator, fc.constant('observer' as const));

const act = (who: fc.Arbitrary<Who>, command: fc.Arbitrary<FactCommand>): fc.Arbitrary<Act> =>
  fc.record({ who, command });

/** A run that mostly does what people do, in an order that nobody thought of. */
export const acts = (options: { readonly reveal: boolean; readonly maxLength?: number }): fc.Arbitrary<Act[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 10, arbitrary: act(seat, seatCommand) },
        { weight: 3, arbitrary: act(seat, checkCommand) },
        { weight: 3, arbitrary: act(seat, sortCommand) },
        { weight: 10, arbitrary: act(facilitator, clusterCommand) },
        { weight: 4, arbitrary: act(facilitator, moderateCommand) },
        { weight: 4, arbitrary: act(facilitator, quietSteerCommand) },
        ...(options.reveal
          ? [
              { weight: 3, arbitrary: act(facilitator, revealCommand) },
              { weight: 1, arbitrary: act(facilitator, revealingRound) },
            ]
          : []),
        { weight: 2, arbitrary: act(facilitator, paceCommand) },
        { weight: 2, arbitrary: act(facilitator, stepsCommand) },
        { weight: 5, arbitrary: act(facilitator, roundCommand) },
        { weight: 2, arbitrary: act(facilitator, mediaCommand) },
        { weight: 4, arbitrary: act(facilitator, sceneCommand) },
        { weight: 4, arbitrary: act(facilitator, undoCommand) },
        { weight: 2, arbitrary: act(anybody, fc.oneof(seatCommand, clusterCommand, quietSteerCommand, roundCommand)) },
        {
          weight: 1,
          arbitrary: fc.oneof(
            { weight: 1, arbitrary: act(facilitator, closing) },
            { weight: 4, arbitrary: act(seat, seatCommand) },
          ),
        },
      ),
      { maxLength: options.maxLength ?? 60, size: '+1' },
    )
    .map((run) => [...OPENING, ...run]);

const [q1, first] = [STEPS.q1, { console: 'one' }];
const idea = (n: number): FactCommand => ({
  type: 'submitIdea',
  stepId: q1,
  ideaId: idFor<IdeaId>(`idea ${n}`),
  text: `antwoord ${n}`,
  explanation: '',
});
const cluster = (n: number, ...ideas: number[]): FactCommand => ({
  type: 'createCluster',
  stepId: q1,
  clusterId: idFor<ClusterId>(`cluster ${n}`),
  title: `thema ${n}`,
  ideaIds: ideas.map((i) => idFor<IdeaId>(`idea ${i}`)),
});

/** So that random acts have something to act on. */
const OPENING: readonly Act[] = [
  { who: first, command: { type: 'openStep', stepId: q1 } },
  { who: { seat: 'a' }, command: idea(1) },
  { who: { seat: 'b' }, command: idea(2) },
  { who: { seat: 'a' }, command: idea(3) },
  { who: first, command: cluster(1, 1, 2) },
  { who: { console: 'two' }, command: cluster(2) },
];

/** A ballot that may or may not fit: it names clusters of the pool. */
export const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant({ type: 'abstain' as const }),
  fc.record({
    type: fc.constant('dots' as const),
    points: fc
      .uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 })
      .map((numbers) => numbers.map((n) => ({ candidateId: idFor<CandidateId>(`cluster ${n}`), points: 1 }))),
    noOpinion: fc.constant<CandidateId[]>([]),
  }),
);
