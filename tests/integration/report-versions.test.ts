// Versions of a report over HTTP: who may make and take them, that one stays what it was, and what is refused.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { REPORT_FORMATS, type Problem } from '../../shared/protocol/http.ts';
import { firstChoices, type ReportChoices } from '../../shared/report/report-choices.ts';
import { reportVersionItemSchema, type ReportVersionItem } from '../../shared/report/report-versions.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { startTestServer, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let path: string;

const choices: ReportChoices = {
  ...firstChoices('public', 'nl'),
  introduction: '=1+1 <script>alert(1)</script> ‮ omgekeerd',
};
const make = (body: unknown, by = organiser) => by.post<ReportVersionItem & Problem>(path, body);

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  path = `/api/sessions/${(await server.createSession(organiser)).sessionId}/report-versions`;
});
afterAll(() => server.stop());

it('makes a version, gives it in every format, and throws it away', async () => {
  const made = await make({ name: '  Voor de raad  ', choices });
  expect(made.status).toBe(201);
  expect(reportVersionItemSchema.parse(made.body)).toMatchObject({ name: 'Voor de raad', audience: 'public' });
  expect((await organiser.get<ReportVersionItem[]>(path)).body).toEqual([made.body]);
  const own = `${path}/${made.body.versionId}`;
  expect((await organiser.get<ReportChoices>(`${own}/choices`)).body).toEqual(choices);
  const { body } = await organiser.get<ReportModel>(`${own}/report.json`);
  expect(body.generatedAt, 'frozen').toBe(made.body.madeAt);
  expect((await organiser.get<ReportModel>(`${own}/report.json`)).body).toEqual(body);
  expect(body.edition?.introduction).toBe(choices.introduction);
  for (const format of REPORT_FORMATS) {
    const file = await organiser.get(`${own}/report.${format}?download=1`);
    expect([format, file.status]).toEqual([format, 200]);
    expect(file.headers.get('content-disposition')).toMatch(/openbaar/);
  }
  expect((await organiser.get(`${own}/report.exe`)).status).toBe(404);
  expect((await organiser.del(own)).status).toBe(204);
  expect((await organiser.get<ReportVersionItem[]>(path)).body).toEqual([]);
  expect((await organiser.get(`${own}/report.json`)).status).toBe(404);
});

it.each([
  ['a field that nobody knows', { name: 'a', choices: { ...choices, seatIds: true } }],
  ['no name', { name: '   ', choices }],
  ['a name without end', { name: 'a'.repeat(121), choices }],
  ['a part that is none', { name: 'a', choices: { ...choices, parts: ['authors'] } }],
  ['a colour that breaks out', { name: 'a', choices: { ...choices, accent: '#000;}*{x' } }],
  ['a colour that cannot be read', { name: 'a', choices: { ...choices, accent: '#ffee00' } }],
  [
    'a mark that is no picture',
    {
      name: 'a',
      choices: {
        ...choices,
        logo: { type: 'png', width: 1, height: 1, alt: 'x', data: Buffer.from('<svg onload=x>').toString('base64') },
      },
    },
  ],
  [
    'a mark that is too large',
    {
      name: 'a',
      choices: {
        ...choices,
        logo: { type: 'png', width: 1, height: 1, alt: 'x', data: Buffer.alloc(300_000).toString('base64') },
      },
    },
  ],
  ['an introduction without end', { name: 'a', choices: { ...choices, introduction: 'a'.repeat(4001) } }],
])('refuses %s', async (_what, body) => {
  const answer = await make(body);
  expect([answer.status, answer.body.code]).toEqual([400, 'badInput']);
  expect(JSON.stringify(answer.body), 'never the value that was sent').not.toMatch(/svg|aaaa/);
});

it('does not exist for anybody else', async () => {
  const made = await make({ name: "'; DROP TABLE report_version; --", choices });
  const own = `${path}/${made.body.versionId}`;
  const seat = server.browser();
  await server.join((await server.access(organiser, path.split('/')[3] as SessionId)).code, seat);
  for (const by of [seat, server.browser()]) {
    expect((await by.get(path)).status).toBe(404);
    expect((await by.get(`${own}/report.html`)).status).toBe(404);
    expect((await make({ name: 'x', choices }, by)).status).toBe(404);
    expect((await by.del(own)).status).toBe(404);
  }
  expect((await organiser.get<ReportVersionItem[]>(path)).body).toHaveLength(1);
  const elsewhere = await server.createSession(organiser);
  const byOther = `/api/sessions/${elsewhere.sessionId}/report-versions/${made.body.versionId}/report.json`;
  expect((await organiser.get(byOther)).status, 'by way of another session').toBe(404);
});
