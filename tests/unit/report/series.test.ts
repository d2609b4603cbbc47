// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { questionKey } from '../../../shared/domain/series/compare-designs.ts';
import type { ThemeDecision } from '../../../shared/domain/series/decisions.ts';
import { titleKey } from '../../../shared/domain/series/theme-book.ts';
import type { DecisionId } from '../../../shared/kernel/ids.ts';
import { printable } from '../../../shared/report/printable.ts';
import { htmlOf } from '../../../shared/report/render-html.ts';
import type { ReportCluster, ReportModel } from '../../../shared/report/report-model.ts';
import { seriesDocument } from '../../../shared/report/series/series-document.ts';
import { seriesReportSchema, type SeriesReport } from '../../../shared/report/series/series-model.ts';
import { seriesOf } from '../../../shared/report/series/series-of.ts';
import { cluster, HOSTILE, idea, model, round, step } from './fixtures.ts';

const QUESTION = 'Wat vindt u belangrijk?';

/** A session with one question, and the ballots over its themes: one letter a dot. */
function session(
  place: string,
  themes: Record<string, string>,
  ballots: readonly string[],
  title = QUESTION,
): ReportModel {
  const clusters = Object.entries(themes).map(([key, name]): ReportCluster =>
    cluster(key, name, [idea(`${place}: ${name}`, 'Omdat het helpt.')]),
  );
  return model(
    {
      steps: [
        step({ title, opened: true, clusters, loose: [idea(`${place}: los`)], rounds: [round(1, clusters, ballots)] }),
      ],
    },
    { place, title: `Sessie ${place}` },
  );
}

const VOTED = {
  Assen: session('Assen', { a: 'Vervoer', b: 'Zorg' }, ['aab', 'aab', 'aa', 'b', 'ab']),
  Beilen: session('Beilen', { a: 'vervoer!', c: 'Wonen' }, ['acc', 'cc', 'c', 'cc', 'cc', 'a', 'cca']),
  Coevorden: session('Coevorden', { b: 'Zorg', d: 'Het vervoer' }, ['bb', 'b', 'bbd', 'd', '', 'b']),
};

const named = (title: string) => ({ key: titleKey(title), title });
const same = (from: string, into: string): ThemeDecision => ({
  decisionId: 'd'.repeat(22) as DecisionId,
  by: 'organisator',
  at: '2026-11-22T12:00:00.000Z',
  kind: 'same',
  from: named(from),
  into: named(into),
});

const input = (reports: readonly ReportModel[], decisions = {}) => ({
  title: 'Vier sessies over zorg',
  language: 'nl' as const,
  generatedAt: '2026-11-22T12:00:00.000Z',
  sessions: reports.map((report, at) => ({ sessionId: `s${at + 1}`, report })),
  decisions,
});
const made = (reports: readonly ReportModel[], decisions = {}): SeriesReport => {
  const series = seriesOf(input(reports, decisions));
  expect(seriesReportSchema.parse(series)).toEqual(series);
  return series;
};

const parse = (series: SeriesReport): Document =>
  new DOMParser().parseFromString(htmlOf(seriesDocument(series), series.language), 'text/html');

/** The same numbers again, from the ballots alone and in plain arithmetic. */
function recount(reports: readonly ReportModel[], names: Record<string, string>) {
  const sessions = reports.map(({ steps: [question] }) => {
    const [vote] = question?.rounds ?? [];
    const dots = new Map<string, number>();
    let voters = 0;
    for (const { choice } of vote?.ballots ?? []) {
      if (choice.type !== 'dots') continue;
      voters++;
      for (const { candidateId, points } of choice.points) {
        const title = vote?.candidates.find((one) => one.candidateId === candidateId)?.title ?? '?';
        const name = names[title] ?? title;
        dots.set(name, (dots.get(name) ?? 0) + points);
      }
    }
    const cast = [...dots.values()].reduce((sum, n) => sum + n, 0);
    return { voters, share: (name: string) => (dots.get(name) ?? 0) / cast };
  });
  const all = sessions.reduce((sum, { voters }) => sum + voters, 0);
  return {
    voters: all,
    byVoters: (name: string) => sessions.reduce((sum, one) => sum + one.voters * one.share(name), 0) / all,
    bySession: (name: string) => sessions.reduce((sum, one) => sum + one.share(name), 0) / sessions.length,
  };
}

describe('the report of a series', () => {
  it('has the numbers of an independent recount', () => {
    const reports = Object.values(VOTED);
    const [question] = made(reports).questions;
    const [part] = question?.parts ?? [];
    const count = recount(reports, { 'vervoer!': 'Vervoer' });
    expect(part?.voters).toBe(count.voters);
    expect(part?.themes.map(({ title }) => title).toSorted()).toEqual(['Het vervoer', 'Vervoer', 'Wonen', 'Zorg']);
    for (const theme of part?.themes ?? []) {
      expect(theme.value).toBeCloseTo(count.byVoters(theme.title), 12);
      expect(theme.bySession?.value).toBeCloseTo(count.bySession(theme.title), 12);
    }
    expect(part?.themes.find(({ title }) => title === 'Vervoer')?.raisedIn).toBe(2);
  });

  it('counts what the organiser joined as one, and keeps where it came from', () => {
    const decisions = {
      [questionKey(QUESTION, 1)]: [same('Het vervoer', 'Vervoer')],
    };
    const [question] = made(Object.values(VOTED), decisions).questions;
    const names = { 'vervoer!': 'Vervoer', 'Het vervoer': 'Vervoer' };
    const vervoer = question?.parts[0]?.themes.find(({ title }) => title === 'Vervoer');
    expect(vervoer?.value).toBeCloseTo(recount(Object.values(VOTED), names).byVoters('Vervoer'), 12);
    const theme = question?.themes.find(({ title }) => title === 'Vervoer');
    expect(theme?.origins.map(({ sessionId, title }) => [sessionId, title])).toEqual([
      ['s1', 'Vervoer'],
      ['s2', 'vervoer!'],
      ['s3', 'Het vervoer'],
    ]);
  });

  it('holds every answer, as it was written', () => {
    const reports = Object.values(VOTED);
    const given = reports.flatMap(({ steps }) =>
      steps.flatMap(({ clusters, loose }) => [...clusters.flatMap(({ ideas }) => ideas), ...loose]),
    );
    const kept = made(reports).questions.flatMap(({ themes, loose }) =>
      [...themes.flatMap(({ origins }) => origins), ...loose].flatMap(({ answers }) => answers),
    );
    const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);
    expect(kept.toSorted(byText)).toEqual(given.toSorted(byText));
  });

  it('counts no session with too few voters, so that nothing can be subtracted to find how they voted', () => {
    const few = session('Drie', { a: 'Vervoer', z: 'Alleen hier' }, ['a', 'a', 'az']);
    const with3 = made([VOTED.Assen, few, VOTED.Beilen]).questions[0];
    const without = made([VOTED.Assen, VOTED.Beilen]).questions[0];
    expect(with3?.tooFew).toEqual(['s2']);
    expect(without?.tooFew).toEqual([]);
    const numbers = (question: typeof with3) =>
      question?.parts.map(({ voters, themes }) => [
        voters,
        themes.map(({ title, rank, value, bySession }) => [title, rank, value, bySession]),
      ]);
    expect(numbers(with3)).toEqual(numbers(without));
    expect(with3?.themes.flatMap(({ origins }) => origins).filter(({ sessionId }) => sessionId === 's2')).toHaveLength(
      2,
    );
    const page = parse(made([few, VOTED.Assen])).body.textContent;
    expect(page).toContain('Hier kozen minder dan 5 deelnemers iets.');
    expect(parse(made([few])).body.textContent).not.toContain('Over deze vraag is niet gestemd');
  });

  it('holds every session to the strictest number of voters of all, whichever comes first', () => {
    const withK = (report: ReportModel, k: number): ReportModel => ({ ...report, session: { ...report.session, k } });
    const [lax, strict] = [withK(VOTED.Assen, 3), withK(VOTED.Beilen, 6)];
    for (const reports of [
      [lax, strict],
      [strict, lax],
    ]) {
      const series = made(reports);
      expect(series.k).toBe(6);
      expect(series.questions[0]?.tooFew).toEqual([reports[0] === lax ? 's1' : 's2']);
      expect(series.questions[0]?.parts.map(({ voters }) => voters)).toEqual([7]);
    }
  });

  it('tells which sessions had a question, and never takes other words for the same question', () => {
    const series = made([VOTED.Assen, session('Beilen', { a: 'Rust' }, ['a'], 'Wat stoort u?'), VOTED.Coevorden]);
    expect(series.questions.map(({ title, sessionIds }) => [title, sessionIds])).toEqual([
      [QUESTION, ['s1', 's3']],
      ['Wat stoort u?', ['s2']],
    ]);
  });

  it('depends on nothing but what goes in, and can be empty', () => {
    expect(made(Object.values(VOTED))).toEqual(made(Object.values(VOTED)));
    expect(made([])).toMatchObject({ sessions: [], questions: [], bridges: [] });
  });
});

describe('as a page', () => {
  const rowsOf = (page: Document, caption: string): string[][] => {
    const table = [...page.querySelectorAll('table')].find((each) => each.caption?.textContent === caption);
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((each) => each.textContent ?? ''),
    );
  };

  it('gives the order of the model, where each theme was raised, and the sessions side by side', () => {
    const series = made(Object.values(VOTED));
    const page = parse(series);
    const [part] = series.questions[0]?.parts ?? [];
    const order = rowsOf(page, 'Gezamenlijke volgorde bij vraag 1');
    expect(order.map(([rank, title]) => [rank, title])).toEqual(
      part?.themes.map((each) => [`${each.rank}`, each.title]),
    );
    expect(order.map((row) => row[3])).toEqual(part?.themes.map(({ raisedIn }) => `in ${raisedIn} van 3 sessies`));
    expect(rowsOf(page, 'Score per sessie bij vraag 1').find(([title]) => title === 'Wonen')).toEqual([
      'Wonen',
      expect.stringMatching(/^\d+%$/),
      expect.stringContaining('niet genoemd'),
      expect.stringMatching(/^79%\d+ hoger$/),
      expect.stringContaining('niet genoemd'),
    ]);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.body.textContent).toContain('17 deelnemers stemden in 3 sessies. Bovenaan:');
    expect(page.body.textContent).not.toContain('undefined');
  });

  it.each(HOSTILE)('shows any text literally: %s', (text) => {
    const hostile = session(text, { a: text, b: 'Zorg' }, ['aab', 'ab', 'b', 'a', 'a'], text);
    const page = parse(made([hostile, VOTED.Assen]));
    expect(page.querySelectorAll('script, link, img, iframe, object, a[href^="http"]')).toHaveLength(0);
    const heading = [...page.querySelectorAll('h4 bdi')].map((each) => each.textContent);
    expect(heading).toContain(printable(text));
  });

  it('has words in English too', () => {
    const series = { ...made(Object.values(VOTED)), language: 'en' as const };
    const page = parse(series);
    expect(rowsOf(page, 'Combined order for question 1')).toHaveLength(4);
    expect(page.documentElement.lang).toBe('en-GB');
  });
});
