// A server in memory that keeps the protocol: a durable log with receipts, a volatile epoch, mailbox, frame ring and rooms.
// Its mutants break one promise each; the fuzz must notice every one of them.
import type { IdeaId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Command, CommandEnvelope } from '../../shared/protocol/commands/command.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Cursor, Frame } from '../../shared/protocol/frame.ts';
import type { Draft, Mine, OwnIdea } from '../../shared/protocol/mine.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { StepShape } from '../../shared/protocol/shapes.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import type { Welcome } from '../../shared/protocol/welcome.ts';
import { audienceOf } from '../../shared/domain/vocabulary.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import type { View } from '../../shared/view/view.ts';
import type { Arrival, FakeLink, FakeServer } from '../support/fake-network.ts';

/** An id that reads well in a failing test. */
export const simId = <T extends string>(name: string): T => name.padEnd(22, '_').slice(0, 22) as T;
export const SIM_SESSION = simId<SessionId>('session');
export const SIM_STEP = simId<StepId>('step');

export type ServerMutant = 'none' | 'noDedupe' | 'ackBeforeCommit';
/** What the server does with the commands of one drain. */
export type Weather = 'fair' | 'busy' | 'firstBusy';

type Posted = {
  readonly link: FakeLink;
  readonly envelope: CommandEnvelope;
  readonly answer: (outcome: Outcome) => void;
};

const STEP: StepShape = {
  stepId: SIM_STEP,
  kind: 'question',
  title: 'Vraag',
  instruction: '',
  explanation: '',
  easyTitle: '',
  media: { picture: null, audio: null, signs: null },
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  plannedPhases: [],
  index: 0,
  of: 1,
  questionNumber: 1,
  questionCount: 1,
  phase: 'collect',
  listOpen: true,
  closesAt: null,
  clustersVisibleTo: 'everyone',
  ideas: {},
  clusters: {},
  rounds: [],
  plannedVote: null,
  finalVote: null,
  evaluation: null,
};
const START: View = reduceView(EMPTY_VIEW, [
  { type: 'stepShown', step: STEP },
  { type: 'currentStepSet', stepId: SIM_STEP },
]);
const CROWD: Crowd = { here: 1, busy: 0, detail: null, cast: null };
const RING_SIZE = 6;

export type SimServer = FakeServer & {
  /** Decides, commits and answers what is in the mailbox. */
  drain(weather: Weather): void;
  /** Sends what was committed since the last time, as one frame. */
  publish(): void;
  /** Sends the answers to helloes that were read before. */
  answerHelloes(): void;
  sendHeads(): void;
  /** The process dies: what is not committed is gone, and the next life has another epoch. */
  crash(): void;
  isIdle(): boolean;
  view(): View;
  mineOf(link: FakeLink): Mine;
  /** Ids of the commands that had an effect, by person, in order. */
  effectsOf(person: string): readonly string[];
  draftOf(person: string): Draft | null;
};

export function createSimServer(mutant: ServerMutant): SimServer {
  // Durable.
  const log: ViewEvent[] = [];
  const receipts = new Map<string, Outcome>();
  const effects: { person: string; commandId: string }[] = [];
  const ideas = new Map<string, OwnIdea[]>();
  const drafts = new Map<string, Draft>();
  // Volatile.
  let life = 1;
  let published = 0;
  let ringStart = 0;
  let mailbox: Posted[] = [];
  let helloes: (() => void)[] = [];
  const room = new Set<FakeLink>();

  const cursorOf = (link: FakeLink, rev: number): Cursor => ({
    audience: audienceOf(link.ticket.role),
    epoch: simId(`epoch${life}`),
    rev,
  });
  const frameOf = (link: FakeLink, from: number, to: number): Frame => {
    const { audience, epoch } = cursorOf(link, from);
    return { audience, epoch, from, events: log.slice(from, to) };
  };
  const mineOf = (link: FakeLink): Mine => {
    const person = link.ticket.storageKey;
    if (link.ticket.role !== 'seat') {
      return {
        kind: 'console',
        actorId: simId(person),
        role: 'facilitator',
        undo: null,
        redo: null,
        join: { code: '', url: '' },
      };
    }
    const draft = drafts.get(person) ?? null;
    const own = ideas.get(person) ?? [];
    return {
      kind: 'seat',
      mode: null,
      groupId: null,
      seat: 1,
      seatCode: '',
      seed: 1,
      stepId: SIM_STEP,
      ideas: own,
      draft,
      ballot: null,
      evaluation: null,
    };
  };
  const viewAt = (rev: number): View => reduceView(START, log.slice(0, rev));

  const hello = (link: FakeLink, cursor: Cursor | null, answer: (welcome: Welcome) => void): void => {
    room.add(link);
    // Read now, sent later: frames may come between the two.
    const rev = published;
    const common = { mine: mineOf(link), crowd: CROWD, now: 0 };
    const at = cursorOf(link, rev);
    const isTail = cursor !== null && cursor.epoch === at.epoch && cursor.rev >= ringStart && cursor.rev <= rev;
    const welcome: Welcome = isTail
      ? { kind: 'tail', frames: cursor.rev === rev ? [] : [frameOf(link, cursor.rev, rev)], ...common }
      : { kind: 'snapshot', ...at, view: JSON.stringify(viewAt(rev)), ...common };
    const copy = structuredClone(welcome);
    helloes.push(() => answer(copy));
  };

  const decide = (person: string, command: Command): ViewEvent[] | null => {
    const own = ideas.get(person) ?? [];
    const stepId = SIM_STEP;
    if (command.type === 'submitIdea') {
      const { ideaId, text, explanation } = command;
      ideas.set(person, [...own, { ideaId, text, explanation }]);
      return [{ type: 'ideaAppeared', stepId, idea: { ideaId, text, explanation, clusterId: null, orderKey: '' } }];
    }
    if (command.type === 'changeIdea') {
      const { ideaId, text, explanation } = command;
      if (own.every((idea) => idea.ideaId !== ideaId)) return null;
      const changed = { ideaId, text, explanation };
      ideas.set(
        person,
        own.map((idea) => (idea.ideaId === ideaId ? changed : idea)),
      );
      return [{ type: 'ideaChanged', stepId, ...changed }];
    }
    if (command.type === 'createCluster') {
      const { clusterId, title } = command;
      return [
        { type: 'clusterAppeared', stepId, cluster: { clusterId, title, explanation: '', orderKey: `a${log.length}` } },
      ];
    }
    if (command.type !== 'renameCluster') return null;
    const known = viewAt(log.length).steps[SIM_STEP]?.clusters[command.clusterId];
    return known ? [{ type: 'clusterChanged', stepId, cluster: { ...known, title: command.title } }] : null;
  };

  const commit = ({ link, envelope }: Posted): Outcome => {
    const { commandId, command } = envelope;
    const receipt = mutant === 'noDedupe' ? undefined : receipts.get(commandId);
    if (receipt) return receipt;
    const person = link.ticket.storageKey;
    const events = decide(person, command);
    if (events) {
      log.push(...events);
      effects.push({ person, commandId });
    }
    const outcome: Outcome = events
      ? { status: 'accepted', rev: log.length }
      : { status: 'rejected', rejection: { code: 'notFound' } };
    receipts.set(commandId, outcome);
    for (const other of room) {
      if (other.ticket.storageKey === person) other.push({ name: 'mine', body: mineOf(other) });
    }
    return outcome;
  };

  const arrived = (link: FakeLink, arrival: Arrival): void => {
    if (arrival.name === 'hello') hello(link, arrival.body.cursor, arrival.answer);
    else if (arrival.name === 'command') {
      mailbox.push({ link, envelope: arrival.body, answer: arrival.answer });
      if (mutant === 'ackBeforeCommit') arrival.answer({ status: 'accepted', rev: log.length + 1 });
    } else if (arrival.name === 'draft') {
      const known = drafts.get(link.ticket.storageKey);
      if (!known || known.rev < arrival.body.rev) drafts.set(link.ticket.storageKey, arrival.body);
      arrival.answer({ status: 'kept', rev: drafts.get(link.ticket.storageKey)?.rev ?? 0 });
    }
  };

  return {
    arrived,
    left: (link) => room.delete(link),
    drain: (weather) => {
      const drained = mailbox;
      mailbox = [];
      for (const [index, posted] of drained.entries()) {
        const isRefused = weather === 'busy' || (weather === 'firstBusy' && index === 0);
        posted.answer(
          isRefused ? { status: 'rejected', rejection: { code: 'busy', retryAfter: 300 } } : commit(posted),
        );
      }
    },
    publish: () => {
      if (published === log.length) return;
      for (const link of room) link.push({ name: 'frame', body: frameOf(link, published, log.length) });
      published = log.length;
      ringStart = Math.max(ringStart, published - RING_SIZE);
    },
    answerHelloes: () => {
      const waiting = helloes;
      helloes = [];
      for (const answer of waiting) answer();
    },
    sendHeads: () => {
      for (const link of room) link.push({ name: 'head', body: cursorOf(link, published) });
    },
    crash: () => {
      life++;
      mailbox = [];
      helloes = [];
      published = log.length;
      ringStart = published;
      for (const link of room) link.cut();
    },
    isIdle: () => mailbox.length === 0 && helloes.length === 0 && published === log.length,
    view: () => viewAt(log.length),
    mineOf,
    effectsOf: (person) => effects.filter((effect) => effect.person === person).map(({ commandId }) => commandId),
    draftOf: (person) => drafts.get(person) ?? null,
  };
}

/** An answer of somebody, by number. */
export const simIdea = (person: string, number: number): IdeaId => simId<IdeaId>(`${person}-idea-${number}`);
