// The rehearsal as a person runs it: the built tool as a process, judged by its last line and its exit status.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cookieOf } from '../../client/sync/node-transport.ts';
import { BUILT_IN_DESIGNS } from '../../shared/domain/built-in-designs.ts';
import { sessionListItemSchema } from '../../shared/protocol/http.ts';
import { reportModelSchema } from '../../shared/report/report-model.ts';
import { postJson } from '../support/node-client.ts';

const LOGIN = { name: 'organiser', password: 'correct horse battery' };
const EXAMPLE = 'examples/inkoop-wmo-antwoorden.json';
const LONG_MS = 120_000;

let folder = '';
let started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versnelling-test-'));
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(script: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, VERSNELLING_NAME: '', VERSNELLING_PASSWORD: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

type Run = {
  readonly child: ChildProcess;
  /** Everything on stdout so far. */
  readonly told: () => string;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
};

/** Starts the tool; its temporary files and its report go to the test's own folder. */
function rehearse(...args: readonly string[]): Run {
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const child = start('dist/tools/rehearse/main.js', ['--out', join(folder, 'report'), ...args], { TMPDIR: temporary });
  const told = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    // Whatever happened: no data of the server that it started stays behind.
    expect(readdirSync(temporary)).toEqual([]);
    return { code: typeof code === 'number' ? code : null, ...told };
  });
  return { child, told: () => told.stdout, ended };
}

const lastLine = (stdout: string): unknown => JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
const equal = (seats: number, answers: number) => ({
  seats,
  sent: answers,
  acknowledged: answers,
  reported: answers,
  slowestAckMs: expect.any(Number),
});

type Answers = readonly { text: string; theme?: string }[];
function fileOf(...questions: readonly Answers[]): string {
  const path = join(folder, 'answers.json');
  const content = questions.map((answers, index) => ({ id: `q${index}`, question: `Vraag nummer ${index}?`, answers }));
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const readReport = () =>
  reportModelSchema.parse(JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8')));

async function until(what: string, isSo: () => Promise<boolean> | boolean, limitMs = 30_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what} did not happen in ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('the rehearsal on a server of its own', () => {
  it(
    'plays the example: everything sent is acknowledged and in the report, in every format',
    async () => {
      const { code, stdout, stderr } = await rehearse('--answers', EXAMPLE, '--seats', '5', '--fast').ended;
      expect(stderr).toBe('');
      expect(lastLine(stdout)).toEqual(equal(5, 70));
      expect(code).toBe(0);
      expect(readdirSync(join(folder, 'report')).sort()).toEqual([
        'report-plain.csv',
        'report.csv',
        'report.docx',
        'report.html',
        'report.json',
        'report.md',
        'report.pdf',
        'report.xlsx',
      ]);
      const report = readReport();
      expect(report.standing).toBe('final');
      expect(report.seats).toBe(5);
      const questions = report.steps.filter(({ kind }) => kind === 'question');
      expect(questions.map(({ title }) => title)).toEqual(
        BUILT_IN_DESIGNS.get('inkoop-wmo')?.steps.flatMap(({ kind, title }) => (kind === 'question' ? [title] : [])),
      );
      expect(
        questions.every(({ rounds, prioritiesFrom }) => rounds[0]?.result.ballots === 5 && prioritiesFrom === 'vote'),
      ).toBe(true);
      expect(questions[0]?.clusters.map(({ title }) => title)).toContain('Aangepaste woning');
      expect(questions[0]?.loose.map(({ text }) => text)).toEqual(['Een hond']);
    },
    LONG_MS,
  );

  it(
    'keeps hostile texts word for word',
    async () => {
      const texts = [
        `"aan" en 'uit' \\ & <script>alert(1)</script> </style>`,
        '=1+1',
        '@SUM(A1)\t-2',
        '👩‍👩‍👧 é e\u0301 ﬁ',
        'שלום עולם, \u202Eمرحبا',
        'regel een\nregel twee\r\nregel drie',
        '😀'.repeat(500),
        '{{name}} ${x} %s \u0007 __proto__',
        'twee keer hetzelfde',
        'twee keer hetzelfde',
        '  spaties eromheen  ',
      ];
      const themes = ['__proto__', 'a'.repeat(200), '=1+1', '<b>', 'overig'];
      const answers = texts.map((text, index) => ({ text, theme: themes[index % themes.length] ?? '' }));
      const { code, stdout } = await rehearse('--answers', fileOf(answers, [{ text: 'los' }]), '--seats', '3', '--fast')
        .ended;
      expect(lastLine(stdout)).toEqual(equal(3, texts.length + 1));
      expect(code).toBe(0);
      const [first, second] = readReport().steps.filter(({ kind }) => kind === 'question');
      const found = [...(first?.loose ?? []), ...(first?.clusters ?? []).flatMap(({ ideas }) => ideas)].map(
        ({ text }) => text,
      );
      // The one thing that is done to a text: NFC, \n, no control characters, no blank edges.
      const kept = texts.map((text) => text.replaceAll('\r\n', '\n').replaceAll('\u0007', '').normalize('NFC').trim());
      expect(found.sort()).toEqual(kept.sort());
      expect(second?.prioritiesFrom).toBe('none');
    },
    LONG_MS,
  );

  it(
    'stops in order on Ctrl+C, with the server that it started',
    async () => {
      const run = rehearse('--answers', EXAMPLE, '--seats', '3');
      const server = () => /http:\/\/127\.0\.0\.1:\d+/.exec(run.told())?.[0];
      await until('the first question', () => run.told().includes('Vraag 1 van 6'));
      run.child.kill('SIGINT');
      const { code, stderr } = await run.ended;
      expect(code).toBe(130);
      expect(stderr).not.toContain('    at ');
      await expect(fetch(`${server()}/healthz`)).rejects.toThrow();
      expect(readdirSync(folder)).not.toContain('report');
    },
    LONG_MS,
  );
});

describe('what is wrong', () => {
  const wrong = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  it.each([
    ['no JSON', () => ['--answers', wrong('a.json', '[{')], 'geen geldige JSON'],
    [
      'an empty answer, by its path',
      () => ['--answers', wrong('b.json', '[{"question":"Wat?","answers":[{"text":"goed"},{"text":" "}]}]')],
      'bij [0].answers[1].text: deze tekst is leeg',
    ],
    [
      'an answer that is too long, in English',
      () => [
        '--language',
        'en',
        '--answers',
        wrong('c.json', JSON.stringify([{ question: 'What?', answers: [{ text: 'x'.repeat(501) }] }])),
      ],
      'at [0].answers[0].text: this text is longer than 500 characters',
    ],
    ['no file', () => ['--answers', join(folder, 'not-here.json')], 'kan niet worden gelezen (ENOENT)'],
    ['no seats', () => ['--seats', '0'], '--seats moet een heel getal zijn'],
    ['an unknown option', () => ['--sets', '3'], "Unknown option '--sets'"],
    ['no server', () => ['--url', 'http://127.0.0.1:9'], 'is niet bereikbaar'],
  ])('is told in one line: %s', async (_, args, words) => {
    const { code, stdout, stderr } = await rehearse(...args()).ended;
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
    expect(code).toBe(1);
  });
});

/** Starts the server; `port` 0 takes a free one. */
async function startServer(port: number): Promise<{ child: ChildProcess; url: string; token: string }> {
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'error',
    BACKUP_HOURS: '0',
  };
  const child = start('dist/server/main.js', [], env);
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await until('the server', () => told.includes('Ctrl+C'));
  const [url = '', token = ''] = /http:\/\/\S+\/setup#\S+/.exec(told)?.[0].split('/setup#') ?? [];
  return { child, url, token };
}

describe('the rehearsal on a server that runs already', () => {
  it(
    'ends equal when the server is killed in the middle of collecting and started again',
    async () => {
      const answers = Array.from({ length: 500 }, (_, index) => ({
        text: `antwoord ${index}`,
        theme: `thema-${index % 7}`,
      }));
      const first = await startServer(0);
      const login = ['--name', LOGIN.name, '--password', LOGIN.password];
      const to = ['--url', first.url, '--answers', fileOf(answers), '--seats', '5', '--fast'];
      const run = rehearse(...to, ...login, '--setup-token', first.token);

      await until('the first question', () => run.told().includes('Vraag 1 van 1'));
      const cookie = cookieOf(await postJson(first.url, '/api/login', LOGIN));
      const get = async (path: string): Promise<unknown> =>
        (await fetch(new URL(path, first.url), { headers: { cookie } })).json();
      const sessions = z.array(sessionListItemSchema).parse(await get('/api/sessions'));
      const ideas = async (): Promise<number> => {
        const report = reportModelSchema.parse(await get(`/api/sessions/${sessions[0]?.sessionId}/report.json`));
        return report.steps.find(({ kind }) => kind === 'question')?.ideas ?? 0;
      };
      let collected = 0;
      await until('some answers', async () => (collected = await ideas()) >= 60);
      expect(collected).toBeLessThan(answers.length);
      const killed = once(first.child, 'exit');
      first.child.kill('SIGKILL');
      await killed;
      await startServer(Number(new URL(first.url).port));

      const { code, stdout } = await run.ended;
      expect(lastLine(stdout)).toEqual(equal(5, 500));
      expect(code).toBe(0);

      const wrong = await rehearse('--url', first.url, '--name', LOGIN.name, '--password', 'not this one').ended;
      expect(wrong).toEqual({ code: 1, stdout: '', stderr: 'De naam of het wachtwoord klopt niet.\n' });
    },
    LONG_MS,
  );
});
