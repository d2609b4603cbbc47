// The own concepts for grouping over HTTP: who may read and change them, and what is said about what cannot be meant.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OwnConcept, OwnLexicon } from '../../shared/domain/own-concepts.ts';
import type { Problem } from '../../shared/protocol/http.ts';
import { lexiconDocumentSchema, type LexiconDocument } from '../../shared/protocol/lexicon.ts';
import { startTestServer, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let revision = 0;

const PATH = '/api/lexicons/nl';
const loket: OwnConcept = { name: 'Wmo-loket', words: ['loket', 'wmo', 'gemeenteloket'] };
const lexicon = (concepts: readonly unknown[] = [loket], language = 'nl') => ({
  format: 'versnelling-concepts',
  version: 1,
  language,
  concepts,
});

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
});
afterAll(() => server.stop());
beforeEach(async () => {
  ({ revision } = (await organiser.get<LexiconDocument>(`${PATH}/document`)).body);
});

const save = (body: unknown, path = PATH) => organiser.post<LexiconDocument & Problem>(path, body);

it('shows the built-in concepts and none of its own at first, and then what was saved, as a file too', async () => {
  const { status, body } = await organiser.get<LexiconDocument>(`${PATH}/document`);
  expect([status, body.revision, body.own]).toEqual([200, 0, []]);
  expect(lexiconDocumentSchema.parse(body)).toEqual(body);
  expect(body.builtIn.length).toBeGreaterThan(30);

  const saved = await save({ revision: 0, lexicon: lexicon() });
  expect([saved.status, saved.body.revision, saved.body.own]).toEqual([200, 1, [loket]]);
  expect((await organiser.get<LexiconDocument>(`${PATH}/document`)).body).toEqual(saved.body);

  const file = await organiser.get<OwnLexicon>(PATH);
  expect(file.headers.get('content-disposition')).toContain('begrippen-nl.json');
  expect(file.body).toEqual(lexicon());
  const again = await save({ revision: 1, lexicon: file.body });
  expect([again.status, again.body.own]).toEqual([200, [loket]]);
  expect((await organiser.get<LexiconDocument>('/api/lexicons/en/document')).body.own, 'another language').toEqual([]);
});

it('never saves over what came in between', async () => {
  expect((await save({ revision, lexicon: lexicon() })).status).toBe(200);
  const late = await save({ revision, lexicon: lexicon([]) });
  expect([late.status, late.body.code]).toEqual([409, 'changedElsewhere']);
  expect((await organiser.get<OwnLexicon>(PATH)).body.concepts).toEqual([loket]);
  expect((await save({ revision: revision + 5, lexicon: lexicon([]) })).status, 'one that never was').toBe(409);
});

it('belongs to organisers alone, and to pages of this site', async () => {
  const session = await server.createSession(organiser);
  const { code } = await server.access(organiser, session.sessionId);
  const { browser: seat } = await server.join(code);
  for (const stranger of [server.browser(), seat]) {
    expect((await stranger.get(PATH)).status).toBe(401);
    expect((await stranger.get(`${PATH}/document`)).status).toBe(401);
    expect((await stranger.post(PATH, { revision, lexicon: lexicon([]) })).status).toBe(401);
  }
  const elsewhere = await organiser.request(
    'POST',
    PATH,
    { revision, lexicon: lexicon([]) },
    { origin: 'https://evil.example' },
  );
  expect(elsewhere.status).toBe(403);
  expect((await organiser.get<LexiconDocument>(`${PATH}/document`)).body.revision).toBe(revision);
});

it.each<[string, unknown, string | undefined]>([
  ['an unknown field', { ...lexicon(), scope: 'everybody' }, 'lexicon'],
  ['an unknown field of a concept', lexicon([{ ...loket, parts: ['loket'] }]), 'lexicon.concepts.0'],
  [
    '10,000 words',
    lexicon([{ name: 'Veel', words: Array.from({ length: 10_000 }, (_, at) => `woord${at}`) }]),
    'lexicon.concepts.0.words',
  ],
  ['the same word twice', lexicon([{ name: 'Loket', words: ['balie', 'Balie'] }]), 'lexicon.concepts.0.words.1'],
  ['a word in two concepts', lexicon([loket, { name: 'Balie', words: ['LOKET'] }]), 'lexicon.concepts.1.words.0'],
  ['two concepts of one name', lexicon([loket, { name: 'wmo loket', words: [] }]), 'lexicon.concepts.1.name'],
  ['the file of a design', { format: 'versnelling-design', version: 1 }, 'lexicon.format'],
  ['the file of another language', lexicon([], 'en'), 'lexicon.language'],
  ['no file', 'tekst', 'lexicon'],
])('refuses %s, says where, and keeps what there is', async (_what, wrong, path) => {
  const { status, body } = await save({ revision, lexicon: wrong });
  expect([status, body.code]).toEqual([400, 'badInput']);
  expect(body.problems?.map((problem) => problem.path)).toContain(path);
  expect((await organiser.get<LexiconDocument>(`${PATH}/document`)).body.revision).toBe(revision);
});

it('takes as many words as are allowed, and no body without end', async () => {
  const concepts = Array.from({ length: 100 }, (_, one) => ({
    name: `Begrip ${one}`,
    words: Array.from({ length: 60 }, (__, at) => `woord ${one} maal ${at} is een zin van zestig`),
  }));
  expect((await save({ revision, lexicon: lexicon(concepts) })).status).toBe(200);
  const endless = lexicon([{ name: 'x'.repeat(600_000), words: [] }]);
  expect((await save({ revision: revision + 1, lexicon: endless })).status).toBe(413);
});

it('knows no other languages', async () => {
  expect((await organiser.get('/api/lexicons/fr')).status).toBe(404);
  expect((await organiser.get('/api/lexicons/fr/document')).status).toBe(404);
  expect((await save({ revision: 0, lexicon: lexicon() }, '/api/lexicons/fr')).status).toBe(404);
});
