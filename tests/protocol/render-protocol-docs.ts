// Makes docs/protocol.md out of the schemas, their comments, and the prose beside this file.
import type { Response } from 'express';
import { LIMITS } from '../../shared/domain/limits.ts';
import { ROLES } from '../../shared/domain/vocabulary.ts';
import { commandSchema } from '../../shared/protocol/commands/command.ts';
import { REJECTION_CODES, retryOf, type RejectionCode } from '../../shared/protocol/rejection.ts';
import { viewEventSchema } from '../../shared/protocol/view-events.ts';
import { maySend } from '../../server/gateway/endpoint.ts';
import { sendProblem } from '../../server/http/problem.ts';
import { EXAMPLES } from './examples.ts';
import { COMING_IN, COMMANDS, INTRO, KEEPING_UP, OTHERS, VERSIONING } from './protocol-prose.ts';
import { ANY_COMMAND, MEANINGS, REJECTIONS } from './rejections.ts';
import { ANY_ROUTE, ROUTES } from './routes.ts';
import { commentOn, fieldComments, memberComments, sourceOf } from './source-comments.ts';
import { typeText } from './type-text.ts';
import { jsonSchemaOf, PARTS, WIRE, type WireName } from './wire-schemas.ts';

const code = (text: string): string => `\`${text}\``;
const codes = (list: readonly string[]): string => list.map(code).join(', ');
const block = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const PROTOCOL = 'shared/protocol';
const DOMAIN = 'shared/domain';
/** Where a schema stands, for the comments on its fields. */
const SOURCES: Record<string, readonly [path: string, name: string]> = {
  SessionShape: [`${PROTOCOL}/shapes.ts`, 'sessionShapeSchema'],
  StepShape: [`${PROTOCOL}/shapes.ts`, 'stepShapeSchema'],
  IdeaShape: [`${PROTOCOL}/shapes.ts`, 'ideaShapeSchema'],
  ClusterShape: [`${PROTOCOL}/shapes.ts`, 'clusterShapeSchema'],
  RoundShape: [`${PROTOCOL}/shapes.ts`, 'roundShapeSchema'],
  Candidate: [`${DOMAIN}/voting/choice.ts`, 'candidateSchema'],
  Choice: [`${DOMAIN}/voting/choice.ts`, 'choiceSchema'],
  RoundResult: [`${DOMAIN}/voting/result.ts`, 'resultSchema'],
  ResultRow: [`${DOMAIN}/voting/result.ts`, 'resultRowSchema'],
  Consensus: [`${DOMAIN}/voting/result.ts`, 'consensusSchema'],
  MethodExtra: [`${DOMAIN}/voting/result.ts`, 'methodExtraSchema'],
  GroupComparison: [`${DOMAIN}/voting/result.ts`, 'groupComparisonSchema'],
  Evaluation: [`${DOMAIN}/evaluation.ts`, 'evaluationSchema'],
  EvaluationSummary: [`${DOMAIN}/evaluation.ts`, 'evaluationSummarySchema'],
  SeatMine: [`${PROTOCOL}/mine.ts`, 'seatMineSchema'],
  ConsoleMine: [`${PROTOCOL}/mine.ts`, 'consoleMineSchema'],
  Draft: [`${PROTOCOL}/mine.ts`, 'draftSchema'],
  Crowd: [`${PROTOCOL}/crowd.ts`, 'crowdSchema'],
  Rejection: [`${PROTOCOL}/rejection.ts`, 'rejectionSchema'],
  Problem: [`${PROTOCOL}/http.ts`, 'problemSchema'],
  bye: [`${PROTOCOL}/signals.ts`, 'byeSchema'],
};

/** `name = type`, with the comments of the source. */
function definition(
  name: string,
  schema: (typeof WIRE)[WireName] | (typeof PARTS)[keyof typeof PARTS],
  own = name,
): string {
  const source = SOURCES[name];
  const notes = source ? fieldComments(...source) : undefined;
  return `${name} = ${typeText(jsonSchemaOf(schema), notes, own).replace(/^\n/, '\n')}`;
}

const kebab = (type: string): string => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function commandSection(option: (typeof commandSchema.options)[number]): string {
  const type = option.shape.type.value;
  const file = `${PROTOCOL}/commands/${kebab(type)}.ts`;
  const roles = ROLES.filter((role) => maySend(role, type));
  return [
    `### ${type}`,
    commentOn(file, `${type}Schema`),
    block(typeText(jsonSchemaOf(option), fieldComments(file, `${type}Schema`))),
    `Who: ${codes(roles)}. Can be refused with: ${codes(REJECTIONS[type])}.`,
  ].join('\n\n');
}

function viewEvents(): string {
  const notes = memberComments(`${PROTOCOL}/view-events.ts`, 'viewEventSchema', 'type');
  return viewEventSchema.options
    .map((option) => {
      const type = option.shape.type.value;
      const note = notes.get(type);
      return `${note === undefined ? '' : `// ${note}\n`}${typeText(jsonSchemaOf(option))}`;
    })
    .join('\n\n');
}

/** The HTTP status of a code, as the server's own mapper gives it. */
function statusOf(rejection: RejectionCode): number {
  let found = 0;
  const response = {
    setHeader: () => response,
    status: (status: number) => {
      found = status;
      return response;
    },
    json: () => response,
  };
  sendProblem(response as unknown as Response, { code: rejection });
  return found;
}

function limits(): string {
  const source = sourceOf(`${DOMAIN}/limits.ts`);
  const rows = Object.entries(LIMITS).map(([name, value]) => {
    const comment = new RegExp(String.raw`/\*\* ([^\n]*) \*/\n  ${name}:`).exec(source)?.[1] ?? '';
    return [code(name), value.toLocaleString('en'), comment];
  });
  return table(['limit', 'value', ''], rows);
}

const answerText = (answer: string): string => (answer.startsWith(': ') ? answer.slice(2) : code(answer));

function http(): string {
  const rows = ROUTES.map(({ method, path, who, body, answer, codes: list, what }) => [
    code(`${method} ${path}`),
    who,
    body === null ? '' : code(body),
    answerText(answer),
    codes(list),
    what,
  ]);
  const bodies = [...new Set(ROUTES.flatMap(({ body, answer }) => [body, answer.replace('[]', '')]))].filter(
    (name): name is WireName => name !== null && name in WIRE,
  );
  return [
    '## HTTP',
    `Every failure is a \`Problem\` with a status. Besides what the table names, any route can answer ${codes(ANY_ROUTE)}. To somebody without access a session does not exist: 404.`,
    table(['route', 'who', 'body', 'answer', 'refused with', ''], rows),
    '`GET /healthz` (the process runs) and `GET /readyz` (it can write; 503 when not) answer plain text to anybody, under any host name.',
    block(
      [definition('Problem', PARTS.Problem), ...bodies.map((name) => definition(name, WIRE[name], 'Design'))].join(
        '\n\n',
      ),
    ),
  ].join('\n\n');
}

const shortened = (body: unknown): string => JSON.stringify(body, null, 2).replace(/x{30,}/g, 'xxx… (501 characters)');

const exchange = (): string =>
  EXAMPLES.map(({ way, why, body }) => `**${way}** ${why}\n\n\`\`\`json\n${shortened(body)}\n\`\`\``).join('\n\n');

/** The whole of docs/protocol.md. */
export function renderProtocolDocs(): string {
  const shapes = (
    [
      'SessionShape',
      'StepShape',
      'IdeaShape',
      'ClusterShape',
      'RoundShape',
      'Method',
      'Candidate',
      'Choice',
      'Guess',
      'RoundResult',
      'ResultRow',
      'RowFigures',
      'Consensus',
      'MethodExtra',
      'GroupComparison',
      'Block',
      'Evaluation',
      'EvaluationSummary',
    ] as const
  )
    .map((name) => definition(name, PARTS[name]))
    .join('\n\n');
  const sync = [
    definition('handshake', WIRE.handshake),
    definition('hello', WIRE.hello),
    definition('welcome', WIRE.welcome),
    definition('Cursor', PARTS.Cursor),
    definition('Frame', PARTS.Frame),
    `head = Cursor`,
  ].join('\n\n');
  const own = [
    definition('Mine', PARTS.Mine).replace('Mine = ', 'Mine = '),
    ...(['SeatMine', 'ConsoleMine', 'ScreenMine', 'OwnIdea', 'OwnBallot', 'Draft', 'JoinInfo', 'Crowd'] as const).map(
      (name) => definition(name, PARTS[name]),
    ),
    definition('draft', WIRE.draft),
    definition('draftOutcome', WIRE.draftOutcome),
    definition('presence', WIRE.presence),
    definition('bye', WIRE.bye),
  ].join('\n\n');
  const messages = table(
    ['from', 'event', 'body', 'answer'],
    [
      ['client', '`hello`', '`hello`', '`welcome`'],
      ['client', '`command`', '`{ commandId, command }`', '`outcome`'],
      ['client', '`draft`', '`draft`', '`draftOutcome`'],
      ['client', '`presence`', '`presence`', ''],
      ['client', '`signals`', '`signals`', '`signalsOutcome`'],
      ['client', '`seen`', '`seen`', '`signalsOutcome`'],
      ['client', '`hold`', '`hold`', ''],
      ['server', '`frame`', '`Frame`', ''],
      ['server', '`mine`', '`Mine`', ''],
      ['server', '`crowd`', '`Crowd`', ''],
      ['server', '`ownSignals`', '`ownSignals`', ''],
      ['server', '`roomSignals`', '`roomSignals`', ''],
      ['server', '`hands`', '`hands`', ''],
      ['server', '`head`', '`Cursor`', ''],
      ['server', '`bye`', '`bye`', ''],
    ],
  );
  const rejections = table(
    ['code', 'again', 'HTTP', ''],
    REJECTION_CODES.map((name) => [code(name), retryOf(name), String(statusOf(name)), MEANINGS[name]]),
  );
  return `${[
    INTRO,
    COMING_IN,
    '## Messages on the socket',
    messages,
    KEEPING_UP,
    block(sync),
    COMMANDS,
    `Besides what each command names, any of them can be refused with ${codes(ANY_COMMAND)}.`,
    block(
      [
        definition('command', WIRE.command, 'command'),
        definition('outcome', WIRE.outcome),
        definition('Rejection', PARTS.Rejection),
      ].join('\n\n'),
    ),
    ...commandSchema.options.map(commandSection),
    '## Rejections',
    '`again`: `never` means that the same message will be refused again; `later` means keep it and try again. HTTP is the status where the code is an answer over HTTP (401 instead of 403 where signing in would help).',
    rejections,
    '## View events',
    'What a frame can carry. Folding them in is `shared/view/reduce-view.ts`: each replaces, adds or takes away what it names; an event about something unknown changes nothing.',
    block(viewEvents()),
    '## The shapes in a view',
    '`View = { session: SessionShape, currentStepId: Id | null, scene: Scene, spotlight: Spotlight | null, steps: { [stepId]: StepShape } }`',
    block(shapes),
    OTHERS,
    block(own),
    http(),
    '## Limits',
    'Characters are code points, sizes bytes, times milliseconds. A seat that sends faster than its rate is answered `rateLimited`; five times that closes the socket (`flooding`).',
    limits(),
    VERSIONING,
    '## An exchange, from the beginning',
    exchange(),
  ].join('\n\n')}\n`;
}
