// Who may do what, and when: every command × every role × every state of a session. A cell that is not listed does not compile,
// and a command that is new to the protocol fails here until somebody says who may send it.
import { describe, expect, it } from 'vitest';
import { ROLES, type Role, type SessionState } from '../../shared/domain/vocabulary.ts';
import { commandSchema, type CommandType, type FactCommand } from '../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import { maySend } from '../../server/gateway/endpoint.ts';
import { STEPS, type Who } from '../support/domain-session.ts';
import {
  addStep,
  announceClosing,
  announceStep,
  cancelClosing,
  cancelStep,
  changeIdea,
  changeRound,
  checkIdea,
  closeRound,
  closeSession,
  createCluster,
  evaluate,
  giveLead,
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
  openRound,
  openStep,
  pauseSession,
  redo,
  removeCluster,
  removeStep,
  renameCluster,
  resumeSession,
  restoreIdeas,
  rewordIdea,
  seedIdeas,
  setAnonymity,
  setK,
  setList,
  setMedia,
  setPhase,
  setScene,
  setSpotlight,
  setSkipped,
  editStep,
  showClusters,
  showIdeas,
  submitIdea,
  trashIdeas,
  undo,
  voidRound,
  withdrawIdea,
} from './commands.ts';
import { clustered, given, one, seatA, two, type Act } from './scenario.ts';

type Cell = 'ok' | RejectionCode;
type Row = readonly [prepared: Cell, live: Cell, closed: Cell];
/** The server itself, closing what was left alone, counts as a role here. */
type Actor = Role | 'system';
type FactType = FactCommand['type'];

const STATES: readonly SessionState[] = ['prepared', 'live', 'closed'];
const ACTORS: Record<Actor, Who> = {
  seat: seatA,
  facilitator: one,
  coFacilitator: two,
  interpreter: 'observer',
  observer: 'observer',
  screen: 'observer',
  system: 'system',
};

const never: Row = ['notAllowed', 'notAllowed', 'notAllowed'];
const whileLive: Row = ['sessionNotLive', 'ok', 'sessionClosed'];
const untilClosed: Row = ['ok', 'ok', 'sessionClosed'];

const ofSeat = {
  seat: whileLive,
  facilitator: never,
  coFacilitator: never,
  interpreter: never,
  observer: never,
  screen: never,
  system: never,
};
const ofConsole = (row: Row) => ({
  seat: never,
  interpreter: never,
  facilitator: row,
  coFacilitator: row,
  observer: never,
  screen: never,
});

const MATRIX: Record<FactType, Record<Actor, Row>> = {
  submitIdea: ofSeat,
  changeIdea: ofSeat,
  withdrawIdea: ofSeat,
  checkIdea: ofSeat,
  sortIdea: ofSeat,
  evaluate: ofSeat,
  openStep: { ...ofConsole(untilClosed), system: untilClosed },
  announceStep: { ...ofConsole(untilClosed), system: untilClosed },
  cancelStep: { ...ofConsole(untilClosed), system: untilClosed },
  pauseSession: { ...ofConsole(whileLive), system: whileLive },
  resumeSession: { ...ofConsole(whileLive), system: whileLive },
  addStep: { ...ofConsole(untilClosed), system: untilClosed },
  moveStep: { ...ofConsole(untilClosed), system: untilClosed },
  removeStep: { ...ofConsole(untilClosed), system: untilClosed },
  setSkipped: { ...ofConsole(untilClosed), system: untilClosed },
  editStep: { ...ofConsole(untilClosed), system: untilClosed },
  setPhase: { ...ofConsole(whileLive), system: whileLive },
  announceClosing: { ...ofConsole(whileLive), system: whileLive },
  cancelClosing: { ...ofConsole(whileLive), system: whileLive },
  setAnonymity: { ...ofConsole(untilClosed), system: untilClosed },
  setList: { ...ofConsole(untilClosed), system: untilClosed },
  setClusterVisibility: { ...ofConsole(untilClosed), system: untilClosed },
  setScene: { ...ofConsole(untilClosed), system: untilClosed },
  setSpotlight: { ...ofConsole(whileLive), system: whileLive },
  setMedia: { ...ofConsole(untilClosed), system: untilClosed },
  createCluster: { ...ofConsole(whileLive), system: whileLive },
  seedIdeas: { ...ofConsole(untilClosed), system: untilClosed },
  renameCluster: { ...ofConsole(whileLive), system: whileLive },
  explainCluster: { ...ofConsole(whileLive), system: whileLive },
  setClusterBadge: { ...ofConsole(whileLive), system: whileLive },
  mergeClusters: { ...ofConsole(whileLive), system: whileLive },
  moveCluster: { ...ofConsole(whileLive), system: whileLive },
  removeCluster: { ...ofConsole(whileLive), system: whileLive },
  moveIdeas: { ...ofConsole(whileLive), system: whileLive },
  showIdeas: { ...ofConsole(whileLive), system: whileLive },
  hideIdeas: { ...ofConsole(whileLive), system: whileLive },
  trashIdeas: { ...ofConsole(whileLive), system: whileLive },
  restoreIdeas: { ...ofConsole(whileLive), system: whileLive },
  rewordIdea: { ...ofConsole(whileLive), system: whileLive },
  mergeIdeas: { ...ofConsole(whileLive), system: whileLive },
  partIdeas: { ...ofConsole(whileLive), system: whileLive },
  openRound: { ...ofConsole(whileLive), system: whileLive },
  changeRound: { ...ofConsole(whileLive), system: whileLive },
  closeRound: { ...ofConsole(whileLive), system: whileLive },
  voidRound: { ...ofConsole(whileLive), system: whileLive },
  setK: { ...ofConsole(untilClosed), system: untilClosed },
  giveLead: { ...ofConsole(untilClosed), system: never },
  closeSession: { ...ofConsole(['sessionNotLive', 'ok', 'ok']), system: ['ok', 'ok', 'ok'] },
  undo: { ...ofConsole(whileLive), system: never },
  redo: { ...ofConsole(whileLive), system: never },
};

type Example = { readonly command: FactCommand; readonly given?: readonly Act[]; readonly beforeClosing?: Act };
const roundIsOpen: Pick<Example, 'given' | 'beforeClosing'> = {
  given: [...clustered, [one, openRound('eerste')]],
  beforeClosing: [one, closeRound('eerste')],
};
const bothClustered: readonly Act[] = [...clustered, [two, createCluster('geld')]];

/** For each command one that would be accepted from the right role at the right time. */
const EXAMPLES: Record<FactType, Example> = {
  submitIdea: { command: submitIdea('nieuw') },
  changeIdea: { command: changeIdea('rust', 'rust in huis') },
  withdrawIdea: { command: withdrawIdea('rust') },
  checkIdea: { command: checkIdea('rust', 'thuis'), given: [...clustered, [one, setPhase('check')]] },
  sortIdea: {
    command: sortIdea('zorg', 'vervoer'),
    given: [...clustered, [one, moveIdeas(['zorg'], null)], [one, setPhase('sort')]],
  },
  evaluate: { command: evaluate(), given: [[one, openStep(STEPS.evaluation)]] },
  openStep: { command: openStep(STEPS.q2) },
  announceStep: { command: announceStep(STEPS.q2) },
  cancelStep: { command: cancelStep, given: [...clustered, [two, announceStep(STEPS.q2)]] },
  pauseSession: { command: pauseSession('Koffie') },
  resumeSession: { command: resumeSession, given: [...clustered, [two, pauseSession()]] },
  addStep: { command: addStep('tussendoor') },
  moveStep: { command: moveStep(STEPS.q2, null) },
  removeStep: { command: removeStep(STEPS.q2) },
  setSkipped: { command: setSkipped(STEPS.q2) },
  editStep: { command: editStep({ title: 'Anders' }) },
  setPhase: { command: setPhase('cluster') },
  announceClosing: { command: announceClosing() },
  cancelClosing: { command: cancelClosing(), given: [...clustered, [two, announceClosing()]] },
  setAnonymity: { command: setAnonymity('group', { stepId: STEPS.q2 }) },
  setList: { command: setList(true) },
  setClusterVisibility: { command: showClusters('everyone') },
  setScene: { command: setScene('black') },
  setSpotlight: { command: setSpotlight({ idea: 'rust' }), given: [...clustered, [one, setList(true)]] },
  setMedia: { command: setMedia({}) },
  createCluster: { command: createCluster('geld', ['bus']) },
  seedIdeas: { command: seedIdeas(['vooraf']) },
  renameCluster: { command: renameCluster('thuis', 'Wonen') },
  explainCluster: { command: explainCluster('thuis', 'Alles in en om huis') },
  setClusterBadge: { command: setClusterBadge('thuis', { pictogram: 'house', colour: 'plain' }) },
  mergeClusters: { command: mergeClusters('thuis', 'vervoer') },
  moveCluster: { command: moveCluster('vervoer', null) },
  removeCluster: { command: removeCluster('thuis') },
  moveIdeas: { command: moveIdeas(['bus'], 'vervoer') },
  showIdeas: { command: showIdeas(['rust']), given: [...clustered, [two, hideIdeas(['rust'])]] },
  hideIdeas: { command: hideIdeas(['rust']) },
  trashIdeas: { command: trashIdeas(['rust']) },
  restoreIdeas: { command: restoreIdeas(['rust']), given: [...clustered, [two, trashIdeas(['rust'])]] },
  rewordIdea: { command: rewordIdea('rust', 'rust in huis') },
  mergeIdeas: { command: mergeIdeas(['zorg'], 'rust') },
  partIdeas: { command: partIdeas(['zorg']), given: [...clustered, [one, mergeIdeas(['zorg'], 'rust')]] },
  openRound: { command: openRound('eerste') },
  changeRound: {
    command: changeRound('eerste', { type: 'dots', dots: 4, maxPerCandidate: 2 }),
    ...roundIsOpen,
  },
  closeRound: { command: closeRound('eerste'), ...roundIsOpen },
  voidRound: { command: voidRound('eerste'), ...roundIsOpen },
  setK: { command: setK(6) },
  giveLead: { command: giveLead('two') },
  closeSession: { command: closeSession },
  undo: { command: undo, given: bothClustered },
  redo: { command: redo, given: [...bothClustered, [one, undo], [two, undo]] },
};

function decided(type: FactType, actor: Actor, state: SessionState): Cell {
  const { command, given: acts = clustered, beforeClosing } = EXAMPLES[type];
  const closing: readonly Act[] = [...(beforeClosing ? [beforeClosing] : []), [one, closeSession]];
  const scenario = state === 'prepared' ? given() : state === 'live' ? given(...acts) : given(...acts, ...closing);
  expect(scenario.domain.session.state).toBe(state);
  return scenario.domain.run(ACTORS[actor], command) ?? 'ok';
}

const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][];

const CELLS = entries(MATRIX).flatMap(([type, row]) =>
  entries(row).flatMap(([actor, cells]) =>
    STATES.map((state, index) => ({ type, actor, state, cell: cells[index] ?? 'missing' })),
  ),
);

describe('every command × role × state', () => {
  it.each(CELLS)('$type by $actor while $state: $cell', ({ type, actor, state, cell }) => {
    expect(decided(type, actor, state)).toBe(cell);
  });

  it('lists every command of the protocol, and every role', () => {
    const types = commandSchema.options.map((option) => option.shape.type.value);
    expect([...Object.keys(MATRIX), 'castBallot'].sort()).toEqual([...types].sort());
    for (const row of Object.values(MATRIX)) expect(Object.keys(row).sort()).toEqual([...ROLES, 'system'].sort());
    expect(CELLS).toHaveLength((commandSchema.options.length - 1) * 7 * 3);
  });

  it('agrees with the gateway, which asks first', () => {
    const allowed = (type: CommandType, role: Role): boolean =>
      type === 'castBallot' ? role === 'seat' : MATRIX[type][role].some((cell) => cell !== 'notAllowed');
    for (const { shape } of commandSchema.options) {
      const type = shape.type.value;
      for (const role of ROLES)
        expect(`${type} ${role} ${maySend(role, type)}`).toBe(`${type} ${role} ${allowed(type, role)}`);
    }
  });
});
