// Series over HTTP: who may see them, sessions in and out, files from elsewhere, what is decided about themes, and what comes out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import type { Problem } from '../../shared/protocol/http.ts';
import { REPORT_FORMATS } from '../../shared/protocol/http.ts';
import {
  seriesBookSchema,
  seriesDocumentSchema,
  type SeriesBook,
  type SeriesDocument,
  type SeriesListItem,
} from '../../shared/protocol/series.ts';
import type { SeriesReport } from '../../shared/report/series/series-model.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import type { View } from '../../shared/view/view.ts';
import { exported } from '../support/series-exports.ts';
import {
  ask,
  hello,
  startTestServer,
  testDesign,
  until,
  type Browser,
  type TestServer,
} from '../support/test-server.ts';
import { newId } from '../contract/store-fixtures.ts';

let server: TestServer;
let organiser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
});
afterAll(() => server.stop());

const make = async (design: Design = testDesign(), title = 'Vier avonden'): Promise<SeriesDocument> => {
  const made = await organiser.post<SeriesDocument>('/api/series', { title, design });
  expect(made.status, made.text).toBe(201);
  expect(seriesDocumentSchema.parse(made.body)).toEqual(made.body);
  return made.body;
};
const put = async (id: string, file: unknown, from: Browser = organiser) => {
  const body = typeof file === 'string' ? file : JSON.stringify(file);
  return from.request<SeriesDocument & Problem>('PUT', `/api/series/${id}/import`, body, {
    'content-type': 'application/octet-stream',
  });
};
const why = ({ body }: { readonly body: Problem }) => [body.code, body.problems?.[0]?.message];

describe('a series', () => {
  it('locks its design, makes sessions with it, and says what a new version cannot be compared with', async () => {
    const { seriesId: id, versions } = await make();
    expect(versions).toMatchObject([{ version: 1, questions: ['Wat is nodig?', 'Wat helpt?'], changes: [] }]);
    const added = await organiser.post<SeriesDocument>(`/api/series/${id}/sessions`, {
      title: 'Avond 1',
      place: 'Assen',
      date: '2026-11-22',
      group: 'cliënten',
    });
    expect([added.status, added.body.sessions[0]]).toMatchObject([
      201,
      { title: 'Avond 1', place: 'Assen', group: 'cliënten', version: 1, state: 'prepared', keptAt: null },
    ]);
    const own = await organiser.get<unknown[]>('/api/sessions');
    expect(JSON.stringify(own.body)).toContain(added.body.sessions[0]?.sessionId);

    const same = await organiser.post<SeriesDocument>(`/api/series/${id}/design`, { design: testDesign() });
    expect(same.body.versions, 'the same design is no new version').toHaveLength(1);
    const design: Design = {
      ...testDesign(),
      steps: [blankStep('question', 'Wat helpt u?'), blankStep('question', 'Wat helpt?')],
    };
    const changed = await organiser.post<SeriesDocument>(`/api/series/${id}/design`, { design });
    expect(changed.body.versions[1]?.changes).toContainEqual({
      type: 'reworded',
      from: 'Wat is nodig?',
      title: 'Wat helpt u?',
    });
    const second = await organiser.post<SeriesDocument>(`/api/series/${id}/sessions`, { title: 'Avond 2' });
    expect(second.body.sessions.map(({ version }) => version)).toEqual([1, 2]);
    const english = { ...design, language: 'en' };
    expect(why(await organiser.post(`/api/series/${id}/design`, { design: english }))).toEqual([
      'badInput',
      'otherLanguage',
    ]);
  });

  it('keeps the report of a session that closed, also when the session itself is deleted', async () => {
    const { seriesId: id } = await make();
    const added = await organiser.post<SeriesDocument>(`/api/series/${id}/sessions`, {
      title: 'Avond 1',
      place: 'Assen',
    });
    const sessionId = added.body.sessions[0]?.sessionId ?? expect.fail('no session');
    const keep = () => organiser.post<SeriesDocument & Problem>(`/api/series/${id}/keep`, { sessionIds: [sessionId] });
    expect((await keep()).status, 'not closed yet').toBe(404);
    const socket = await server.connect(organiser, sessionId, 'console');
    const welcome = await hello(socket);
    const view = JSON.parse('view' in welcome ? welcome.view : '{}') as View;
    const [stepId] = Object.keys(view.steps);
    for (const command of [{ type: 'openStep', stepId }, { type: 'closeSession' }])
      expect(await ask(socket, 'command', { commandId: newId(), command })).toMatchObject({ status: 'accepted' });
    // The acknowledgement comes first; what closing does follows it.
    await until(async () => {
      const { body } = await organiser.get<SeriesDocument>(`/api/series/${id}`);
      return body.sessions[0]?.state === 'closed';
    });
    const kept = await keep();
    expect([kept.status, kept.body.sessions?.[0]?.state, typeof kept.body.sessions?.[0]?.keptAt]).toEqual([
      200,
      'closed',
      'string',
    ]);
    expect((await organiser.del(`/api/sessions/${sessionId}`)).status).toBe(204);
    const after = await organiser.get<SeriesDocument>(`/api/series/${id}`);
    expect(after.body.sessions[0]).toMatchObject({ state: null, place: 'Assen' });
    const report = await organiser.get<SeriesReport>(`/api/series/${id}/report.json`);
    expect(report.body.sessions.map(({ place }) => place)).toEqual(['Assen']);
    expect((await organiser.get<SeriesListItem[]>('/api/series')).body).toContainEqual({
      seriesId: id,
      title: 'Vier avonden',
      language: 'nl',
      sessions: 1,
      kept: 1,
    });
    const out = await organiser.del<SeriesDocument>(`/api/series/${id}/sessions/${sessionId}`);
    expect([out.status, out.body.sessions]).toEqual([200, []]);
  });

  it('belongs to who made it, and goes with everything in it', async () => {
    const { seriesId: id } = await make();
    await put(id, exported('Assen', { Vervoer: ['bus'] }));
    const stranger = server.browser();
    for (const path of ['', '/book', '/report.json']) {
      expect((await stranger.get(`/api/series/${id}${path}`)).status).toBe(401);
      expect((await organiser.get(`/api/series/${newId()}${path}`)).status).toBe(404);
    }
    expect((await put(id, exported('Beilen', { Vervoer: ['bus'] }), stranger)).status).toBe(401);
    expect((await organiser.get(`/api/series/${id}/report.exe`)).status).toBe(404);
    expect((await organiser.del(`/api/series/${id}`)).status).toBe(204);
    expect((await organiser.get(`/api/series/${id}`)).status).toBe(404);
    expect((await server.keeping.store.series.reports(id)).size).toBe(0);
  });
});

describe('a file from elsewhere', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', 'Geachte heer', 'notJson'],
    ['half a file', '{"format": "versnelling-report", ', 'notJson'],
    ['JSON of something else', [1, 2], 'otherFile'],
    ['a design', testDesign(), 'design'],
    ['a report of a series', { format: 'versnelling-series-report', version: 1 }, 'seriesReport'],
    ['a newer export', { ...exported('Assen', {}), version: 2 }, 'otherVersion'],
    ['another language', exported('Assen', { Bus: ['x'] }, { language: 'en' }), 'otherLanguage'],
    ['an unknown field', { ...exported('Assen', { Bus: ['x'] }), author: 'Jan' }, 'damaged'],
    ['nothing that was asked', { ...exported('Assen', {}), steps: [] }, 'noQuestions'],
  ])('is refused in a word when it is %s', async (_, file, reason) => {
    const { seriesId: id } = await make();
    const refused = await put(id, file);
    expect([refused.status, ...why(refused)]).toEqual([400, 'badInput', reason]);
    expect((await organiser.get<SeriesDocument>(`/api/series/${id}`)).body.sessions).toEqual([]);
  });

  it('is refused when its numbers mean nothing, though they fit the form', async () => {
    const { seriesId: id } = await make();
    const good = exported('Assen', { Bus: ['x'], Zorg: ['y'] }, { ballots: ['a', 'a', 'b', 'ab', 'b'] });
    const spoilt = (change: (round: ReportModel['steps'][number]['rounds'][number]) => void): ReportModel => {
      const copy = structuredClone(good);
      const round = copy.steps[0]?.rounds[0] ?? expect.fail('no round');
      change(round);
      return copy;
    };
    const files = [
      spoilt(({ result }) => (result.rows[0] ? (result.rows[0].score = -5) : undefined)),
      spoilt(({ result }) => (result.rows[0] ? (result.rows[0].score = 0.5) : undefined)),
      spoilt(({ result }) => (result.abstentions = result.ballots + 1)),
      spoilt(({ candidates }) => candidates.pop()),
    ];
    for (const file of files) expect(why(await put(id, file))).toEqual(['badInput', 'damaged']);
    expect((await put(id, good)).status).toBe(201);
  });

  it('comes in once, also from another moment or with a mark of the editor before it', async () => {
    const { seriesId: id } = await make();
    const file = exported('Assen', { Bus: ['x'] });
    const first = await put(id, `\uFEFF${JSON.stringify(file)}`);
    expect([first.status, first.body.sessions]).toMatchObject([
      201,
      [{ place: 'Assen', source: 'import', version: null }],
    ]);
    const later = { ...file, generatedAt: '2026-12-01T10:00:00.000Z' };
    expect(why(await put(id, later))).toEqual(['badInput', 'duplicate']);
    expect((await put(id, 'x'.repeat(12_582_913))).status).toBe(413);
  });
});

describe('the theme book', () => {
  const bookOf = async (id: string) => (await organiser.get<SeriesBook>(`/api/series/${id}/book`)).body;

  it('proposes what looks alike, does nothing by itself, and follows what is decided and taken back', async () => {
    const { seriesId: id } = await make();
    await put(
      id,
      exported('Assen', {
        'Vervoer naar de dagbesteding': ['De bus rijdt te weinig', 'Taxi komt te laat'],
        Zorg: ['Steeds iemand anders'],
      }),
    );
    await put(
      id,
      exported('Beilen', { 'Vervoer en de bus': ['De bus rijdt niet', 'Taxi te laat'], zorg: ['Elke week een ander'] }),
    );
    const book = await bookOf(id);
    expect(seriesBookSchema.parse(book)).toEqual(book);
    const [question] = book.questions;
    expect(question?.themes.map(({ title, origins }) => [title, origins.length])).toEqual([
      ['Vervoer naar de dagbesteding', 1],
      ['Zorg', 2],
      ['Vervoer en de bus', 1],
    ]);
    const [one, , other] = question?.themes ?? [];
    expect(question?.proposals).toEqual([{ one: one?.themeKey, other: other?.themeKey }]);

    const decide = (kind: 'same' | 'different') =>
      organiser.post<SeriesBook>(`/api/series/${id}/book`, {
        question: question?.question,
        decide: { kind, from: other?.themeKey, into: one?.themeKey },
      });
    const no = (await decide('different')).body.questions[0];
    expect([no?.proposals, no?.themes.length]).toEqual([[], 3]);
    const undo = (decisionId = '') => organiser.post<SeriesBook>(`/api/series/${id}/book/undo`, { decisionId });
    expect((await undo(no?.decisions[0]?.decisionId)).body.questions[0]?.proposals).toHaveLength(1);

    const yes = (await decide('same')).body.questions[0];
    expect(yes?.themes[0]).toMatchObject({
      title: 'Vervoer naar de dagbesteding',
      origins: [
        { title: 'Vervoer naar de dagbesteding', answers: 2 },
        { title: 'Vervoer en de bus', answers: 2 },
      ],
    });
    expect(yes?.decisions).toMatchObject([{ kind: 'same', by: 'organisator' }]);
    expect((await decide('same')).status, 'they are one already').toBe(404);
    const report = await organiser.get<SeriesReport>(`/api/series/${id}/report.json`);
    expect(report.body.questions[0]?.themes[0]?.origins).toHaveLength(2);

    expect((await undo(yes?.decisions[0]?.decisionId)).body.questions[0]?.themes).toHaveLength(3);
    expect((await undo(newId())).status).toBe(404);
    const zorg = question?.themes[1]?.origins[1];
    const apart = await organiser.post<SeriesBook>(`/api/series/${id}/book`, {
      question: question?.question,
      decide: { kind: 'apart', sessionId: zorg?.sessionId, clusterId: zorg?.clusterId },
    });
    expect(apart.body.questions[0]?.themes.map(({ title }) => title)).toContain('zorg');
  });

  it('loses no decision of two who decide at once', async () => {
    const { seriesId: id } = await make();
    await put(id, exported('Assen', { A: ['x'], B: ['y'], C: ['z'] }));
    await put(id, exported('Beilen', { D: ['x'], E: ['y'], F: ['z'] }));
    const [question] = (await bookOf(id)).questions;
    const keys = question?.themes.map(({ themeKey }) => themeKey) ?? [];
    await Promise.all(
      [0, 1, 2].map((at) =>
        organiser.post(`/api/series/${id}/book`, {
          question: question?.question,
          decide: { kind: 'same', from: keys[at + 3], into: keys[at] },
        }),
      ),
    );
    expect((await bookOf(id)).questions[0]?.themes.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });
});

it('gives the combined report in every format, also of hostile words', async () => {
  const { seriesId: id } = await make(testDesign(), '=HYPERLINK("http://evil") <script>alert(1)</script>');
  const hostile = '=cmd|"/c calc"!A1 <img src=x onerror=alert(1)> \u202E';
  await put(id, exported(hostile, { [hostile]: [hostile] }, { ballots: ['a', 'a', 'a', 'a', 'a'] }));
  await put(id, exported('Beilen', { Zorg: ['y'] }, { ballots: ['a', 'a', 'a', 'a', 'a'] }));
  for (const format of REPORT_FORMATS) {
    const file = await organiser.get(`/api/series/${id}/report.${format}`);
    expect([format, file.status]).toEqual([format, 200]);
    expect(file.text.length).toBeGreaterThan(200);
    expect(file.headers.get('content-disposition')).toMatch(/filename="reeks-\d{4}-\d\d-\d\d-[a-z0-9-]+\.[a-z]+"/);
  }
  const html = await organiser.get(`/api/series/${id}/report.html`);
  expect(html.text).not.toMatch(/<img|<script/);
  expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
});
