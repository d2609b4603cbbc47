// docs/protocol.md is made from the code: out of date fails. Everything in it that can be wrong is held to the code here.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import { commandSchema } from '../../shared/protocol/commands/command.ts';
import { sessionShapeSchema, stepShapeSchema } from '../../shared/protocol/shapes.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { frameSchema } from '../../shared/protocol/frame.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';
import { repositoryRoot, sourceFiles } from '../support/source-files.ts';
import { EXAMPLE_VIEW, EXAMPLES } from './examples.ts';
import { ANY_COMMAND, REJECTIONS } from './rejections.ts';
import { renderProtocolDocs } from './render-protocol-docs.ts';
import { ROUTES } from './routes.ts';
import { WIRE } from './wire-schemas.ts';

describe('docs/protocol.md', () => {
  it('is up to date; when it is not: npm run docs:protocol', async () => {
    await expect(renderProtocolDocs()).toMatchFileSnapshot(join(repositoryRoot, 'docs/protocol.md'));
  });

  it('tells about every command, and says something about each', () => {
    const text = renderProtocolDocs();
    for (const { shape } of commandSchema.options) expect(text).toMatch(new RegExp(`### ${shape.type.value}\n\n\\S`));
    expect(text).not.toMatch(/: any\b|undefined/);
  });

  it.each(EXAMPLES.map((example, index) => ({ ...example, index })))(
    'example $index, $way, fits its schema',
    ({ name, body }) => {
      expect(WIRE[name].parse(body)).toEqual(body);
    },
  );

  it('has an example of every message on the socket', () => {
    const shown = new Set(EXAMPLES.map(({ name }) => name));
    const onSocket = [
      'handshake',
      'hello',
      'welcome',
      'command',
      'outcome',
      'draft',
      'draftOutcome',
      'presence',
      'frame',
      'mine',
      'crowd',
      'head',
      'bye',
    ] as const;
    for (const name of onSocket) expect(shown).toContain(name);
  });

  it('shows a view and a frame that fit each other', () => {
    sessionShapeSchema.parse(EXAMPLE_VIEW.session);
    for (const step of Object.values(EXAMPLE_VIEW.steps)) stepShapeSchema.parse(step);
    const frame = frameSchema.parse(
      must(
        EXAMPLES.find(({ name }) => name === 'frame'),
        'a frame',
      ).body,
    );
    const view = reduceView(EXAMPLE_VIEW, frame.events);
    expect(Object.keys(must(Object.values(view.steps)[0], 'step').ideas)).toHaveLength(2);
    expect(renderProtocolDocs()).toContain(
      JSON.stringify(EMPTY_VIEW)
        .replaceAll(/([:,])/g, '$1 ')
        .replaceAll('{', '{ ')
        .replaceAll('}', ' }')
        .replace('{  }', '{}'),
    );
  });

  it('lists the routes that there are, and no others', () => {
    const found = sourceFiles(['server/http/routes'], ['.ts']).flatMap(({ text }) =>
      [...text.matchAll(/router\.(get|post|put|delete)\(\s*'([^']+)'/g)].map(
        ([, method, path]) => `${method?.toUpperCase()} ${path}`,
      ),
    );
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(found.sort());
  });

  it('lists every rejection that a command gets in any session', () => {
    const missing = new Set<string>();
    fc.assert(
      fc.property(acts({ reveal: true, maxLength: 80 }), (run) => {
        const domain = domainSession();
        for (const { who, command } of run) {
          const refusal = domain.run(who, command);
          if (refusal !== null && ![...REJECTIONS[command.type], ...ANY_COMMAND].includes(refusal))
            missing.add(`${command.type}: ${refusal}`);
        }
      }),
      { numRuns: 200 },
    );
    expect([...missing]).toEqual([]);
  });
});
