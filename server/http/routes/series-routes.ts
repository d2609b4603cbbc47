// /api/series: an organiser's own series, what is decided about their themes, and what comes out of them in every format.
import { LIMITS } from '../../../shared/domain/limits.ts';
import { sessionIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { REPORT_FORMATS, type Me, type Problem, type ReportFormat } from '../../../shared/protocol/http.ts';
import {
  decideThemesBodySchema,
  keepReportsBodySchema,
  newSeriesBodySchema,
  newSeriesSessionBodySchema,
  seriesDesignBodySchema,
  undoDecisionBodySchema,
  type SeriesDocument,
} from '../../../shared/protocol/series.ts';
import { seriesOf } from '../../../shared/report/series/series-of.ts';
import type { Accounts } from '../../auth/accounts.ts';
import { ACCOUNT_COOKIE } from '../../auth/cookies.ts';
import type { LexiconDesk } from '../../auth/lexicon-desk.ts';
import type { Log } from '../../auth/log.ts';
import type { SeriesDesk } from '../../auth/series-desk.ts';
import type { Suggester } from '../../suggest/suggester.ts';
import { attachment } from '../file-name.ts';
import {
  done,
  json,
  notFound,
  refuse,
  signInFirst,
  type Asked,
  type Reply,
  type Router,
  type Upload,
} from '../route.ts';
import { reportPolicy } from './report-routes.ts';
import { seriesBook } from './series-book.ts';

type Options = {
  readonly accounts: Accounts;
  readonly series: SeriesDesk;
  readonly lexicons: LexiconDesk;
  readonly suggester: Suggester;
  readonly log: Log;
  readonly now: () => number;
};

const isFormat = (text: string | undefined): text is ReportFormat => REPORT_FORMATS.some((format) => format === text);

/** A file as text, or null when it is larger than `most` bytes: then the rest is not kept. */
async function textOf({ chunks, declared }: Upload, most: number): Promise<string | null> {
  if (declared !== null && declared > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > most) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString('utf8');
}

export function seriesRoutes(router: Router, { accounts, series, lexicons, suggester, log, now }: Options): void {
  /** @param id the series of the path; it need not be there, nor be this organiser's: the desk looks */
  const organiser = async (asked: Asked, work: (me: Me, id: string) => Promise<Reply>): Promise<Reply> => {
    const me = await accounts.of(asked.cookies.get(ACCOUNT_COOKIE));
    return me ? work(me, asked.params['seriesId'] ?? '') : signInFirst;
  };
  const answered = (result: Result<SeriesDocument, Problem>, status = 200): Reply =>
    result.ok ? json(result.value, status) : refuse(result.error);
  const book = async (me: Me, id: string): Promise<Reply> => {
    const whole = await series.whole(me.accountId, id);
    return whole ? json(await seriesBook(whole, { lexicons, suggester, log })) : notFound;
  };

  router.get('/api/series', (asked) => organiser(asked, async (me) => json(await series.list(me.accountId))));
  router.post('/api/series', newSeriesBodySchema, ({ title, design }, asked) =>
    organiser(asked, async (me) => answered(await series.add(me.accountId, title, design), 201)),
  );
  router.get('/api/series/:seriesId', (asked) =>
    organiser(asked, async (me, id) => {
      const found = await series.get(me.accountId, id);
      return found ? json(found) : notFound;
    }),
  );
  router.delete('/api/series/:seriesId', (asked) =>
    organiser(asked, async (me, id) => ((await series.remove(me.accountId, id)) ? done : notFound)),
  );
  router.post('/api/series/:seriesId/design', seriesDesignBodySchema, ({ design }, asked) =>
    organiser(asked, async (me, id) => answered(await series.changeDesign(me.accountId, id, design))),
  );
  router.post('/api/series/:seriesId/sessions', newSeriesSessionBodySchema, (body, asked) =>
    organiser(asked, async (me, id) => answered(await series.addSession(me.accountId, id, body), 201)),
  );
  router.delete('/api/series/:seriesId/sessions/:sessionId', (asked) =>
    organiser(asked, async (me, id) => {
      const sessionId = sessionIdSchema.safeParse(asked.params['sessionId']);
      return sessionId.success ? answered(await series.removeSession(me.accountId, id, sessionId.data)) : notFound;
    }),
  );
  router.post('/api/series/:seriesId/keep', keepReportsBodySchema, ({ sessionIds }, asked) =>
    organiser(asked, async (me, id) => answered(await series.keepReports(me.accountId, id, sessionIds))),
  );
  router.put('/api/series/:seriesId/import', (upload, asked) =>
    organiser(asked, async (me, id) => {
      if (!(await series.get(me.accountId, id))) return notFound;
      const text = await textOf(upload, LIMITS.reportFile);
      return text === null
        ? refuse({ code: 'tooLarge' })
        : answered(await series.importReport(me.accountId, id, text), 201);
    }),
  );

  router.get('/api/series/:seriesId/book', (asked) => organiser(asked, book));
  router.post('/api/series/:seriesId/book', decideThemesBodySchema, (body, asked) =>
    organiser(asked, async (me, id) => {
      const decided = await series.decide(me, id, body);
      return decided.ok ? book(me, id) : refuse(decided.error);
    }),
  );
  router.post('/api/series/:seriesId/book/undo', undoDecisionBodySchema, ({ decisionId }, asked) =>
    organiser(asked, async (me, id) => {
      const undone = await series.undo(me.accountId, id, decisionId);
      return undone.ok ? book(me, id) : refuse(undone.error);
    }),
  );

  router.get('/api/series/:seriesId/report.:format', (asked) =>
    organiser(asked, async (me, id) => {
      const format = asked.params['format'];
      const whole = isFormat(format) ? await series.whole(me.accountId, id) : null;
      if (!whole || !isFormat(format)) return notFound;
      const { title, language, decisions } = whole.series;
      const generatedAt = new Date(now()).toISOString();
      const { renderSeries } = await import('../../reports/render-report.ts');
      const { body, contentType, fileName } = await renderSeries(
        seriesOf({ title, language, generatedAt, sessions: whole.sessions, decisions }),
        format,
      );
      const inline = format === 'html' && asked.query['download'] === undefined;
      const headers = {
        'Content-Type': contentType,
        'Content-Disposition': inline ? attachment(fileName).replace('attachment', 'inline') : attachment(fileName),
        ...(format === 'html' ? { 'Content-Security-Policy': reportPolicy(body.toString()) } : {}),
      };
      return { kind: 'file', body, headers };
    }),
  );
}
