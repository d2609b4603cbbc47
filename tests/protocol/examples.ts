// The worked example of docs/protocol.md: one seat that joins, answers, and hears the rest. A test holds each to its schema.
import type { IdeaId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { View } from '../../shared/view/view.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { idFor } from '../support/ids.ts';
import type { WireName } from './wire-schemas.ts';

const sessionId = idFor<SessionId>('example session');
const stepId = idFor<StepId>('example step');
const ideaId = idFor<IdeaId>('example idea');
const otherId = idFor<IdeaId>('example idea of somebody else');
const epoch = idFor('example epoch');

const step: View['steps'][string] = {
  stepId,
  kind: 'question',
  title: 'Wat heeft u nodig om mee te kunnen doen?',
  instruction: 'Schrijf elk idee apart op.',
  explanation: '',
  easyTitle: '',
  media: { picture: null, audio: null, signs: null },
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  plannedPhases: [],
  index: 1,
  of: 3,
  questionNumber: 1,
  questionCount: 1,
  phase: 'collect',
  listOpen: false,
  closesAt: null,
  clustersVisibleTo: 'console',
  ideas: {},
  clusters: {},
  rounds: [],
  plannedVote: null,
  finalVote: null,
  evaluation: null,
};
/** What a snapshot's `view` holds once it is parsed. */
export const EXAMPLE_VIEW: View = {
  session: { title: 'Meedoen in de buurt', language: 'nl', state: 'live', groups: [], k: 5 },
  currentStepId: stepId,
  scene: { type: 'automatic' },
  spotlight: null,
  steps: { [stepId]: step },
};

const mine = (ideas: object[]) => ({
  kind: 'seat',
  seat: 7,
  mode: 'self',
  groupId: null,
  seatCode: '482915306712',
  seed: 1_804_289_383,
  stepId,
  ideas,
  draft: null,
  ballot: null,
  evaluation: null,
});
const crowd = { here: 12, busy: 9, detail: null, cast: null };
const text = 'Vervoer in de avond';

export type Example = {
  readonly name: WireName;
  readonly way: string;
  readonly why: string;
  readonly body: unknown;
};

export const EXAMPLES: readonly Example[] = [
  {
    name: 'joinBody',
    way: 'POST /api/join',
    why: 'Somebody typed the code. Headers: `Content-Type: application/json` and `Origin: https://sessies.example.nl`.',
    body: { code: '4829 1530' },
  },
  {
    name: 'joined',
    way: '200',
    why: 'With `Set-Cookie: vs_seat_…=…; HttpOnly; SameSite=Lax`. This cookie is the seat.',
    body: { sessionId, seat: 7, title: 'Meedoen in de buurt' },
  },
  { name: 'ticketBody', way: 'POST /api/tickets', why: 'With the cookie.', body: { sessionId, as: 'seat' } },
  {
    name: 'ticket',
    way: '200',
    why: 'Good once, for a minute.',
    body: { ticket: 'k3J9q0VbZc5n2m8XxTtYw1sLr7dGh4PfUe6AaBbCcDd', role: 'seat', storageKey: 'mB0q4Zk1v9TtXy2sWc8LrA' },
  },
  {
    name: 'handshake',
    way: 'socket → `auth`',
    why: 'The socket opens.',
    body: { ticket: 'k3J9q0VbZc5n2m8XxTtYw1sLr7dGh4PfUe6AaBbCcDd', version: PROTOCOL_VERSION },
  },
  { name: 'hello', way: '→ `hello`', why: 'First time here: nothing to go on from.', body: { cursor: null } },
  {
    name: 'welcome',
    way: '← answer',
    why: 'Everything this audience may know (`view` is shortened here only by being an early moment).',
    body: {
      kind: 'snapshot',
      audience: 'participant',
      epoch,
      rev: 4,
      view: JSON.stringify(EXAMPLE_VIEW),
      mine: mine([]),
      crowd,
      now: 1_795_339_800_000,
    },
  },
  { name: 'presence', way: '→ `presence`', why: 'Typing has begun.', body: { stepId, typing: true, ready: false } },
  {
    name: 'draft',
    way: '→ `draft`',
    why: 'What is typed so far.',
    body: { stepId, text: 'Vervoer in de', explanation: '', rev: 3 },
  },
  { name: 'draftOutcome', way: '← answer', why: 'It is kept.', body: { status: 'kept', rev: 3 } },
  {
    name: 'command',
    way: '→ `command`',
    why: 'The answer is sent in.',
    body: {
      commandId: idFor('example command'),
      command: { type: 'submitIdea', stepId, ideaId, text, explanation: '' },
    },
  },
  {
    name: 'mine',
    way: '← `mine`',
    why: 'To all devices of this seat.',
    body: mine([{ ideaId, text, explanation: '' }]),
  },
  {
    name: 'outcome',
    way: '← answer',
    why: 'It is on the disk. The list is not open, so nothing of it went to participants: their `rev` stays.',
    body: { status: 'accepted', rev: 4 },
  },
  {
    name: 'frame',
    way: '← `frame`',
    why: 'The facilitator opened the list: the step comes again, whole, now with the answers of all. `rev` is 5 now.',
    body: {
      audience: 'participant',
      epoch,
      from: 4,
      events: [
        {
          type: 'stepShown',
          step: {
            ...step,
            listOpen: true,
            ideas: {
              [ideaId]: { ideaId, text, explanation: '', clusterId: null, orderKey: '' },
              [otherId]: { ideaId: otherId, text: 'Een vast gezicht', explanation: '', clusterId: null, orderKey: '' },
            },
          },
        },
      ],
    },
  },
  { name: 'crowd', way: '← `crowd`', why: 'Now and then.', body: { ...crowd, here: 13 } },
  { name: 'head', way: '← `head`', why: 'Every five seconds.', body: { audience: 'participant', epoch, rev: 5 } },
  {
    name: 'command',
    way: '→ `command`',
    why: 'Too long a change…',
    body: {
      commandId: idFor('example command two'),
      command: { type: 'changeIdea', stepId, ideaId, text: 'x'.repeat(LIMITS.idea + 1), explanation: '' },
    },
  },
  {
    name: 'outcome',
    way: '← answer',
    why: '…is refused by name, with advice: `tooLong` is never worth another try.',
    body: { status: 'rejected', rejection: { code: 'tooLong' } },
  },
  {
    name: 'bye',
    way: '← `bye`',
    why: 'The server restarts. Wait as told, get a new ticket, connect.',
    body: { reason: 'restart', retryAfter: 1_840 },
  },
  {
    name: 'hello',
    way: '→ `hello`',
    why: 'The cursor says where we were. The server has a new epoch by now, so the answer is a snapshot.',
    body: { cursor: { audience: 'participant', epoch, rev: 5 } },
  },
];
