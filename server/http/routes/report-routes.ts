// /api/sessions/:id/report.:format, and priorities.:format for the priority list alone, for organiser, facilitator and co-facilitator. To everybody else the session does not exist.
import { createHash } from 'node:crypto';
import {
  PRIORITY_FORMATS,
  REPORT_FORMATS,
  type PriorityFormat,
  type ReportFormat,
} from '../../../shared/protocol/http.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { Access } from '../../auth/access.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import { attachment } from '../file-name.ts';
import { notFound, type Asked, type Reply, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = { readonly access: Access; readonly registry: SessionRegistry; readonly now: () => number };

export const isReportFormat = (text: string | undefined): text is ReportFormat =>
  REPORT_FORMATS.some((format) => format === text);
const isPriorityFormat = (text: string | undefined): text is PriorityFormat =>
  PRIORITY_FORMATS.some((format) => format === text);

/**
 * The policy of a report that is shown in the browser: its own style by its hash, and nothing else; no script, no other file.
 * @param html the whole document
 */
export function reportPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  const style = hashes.length > 0 ? hashes.join(' ') : "'none'";
  return `default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** A report as a file; a page is shown where no download was asked for. */
export async function reportReply(model: ReportModel, format: ReportFormat, { query }: Asked): Promise<Reply> {
  // Loaded when somebody asks for a report, not when the server starts: a restart is waited for by a whole room.
  const { renderReport } = await import('../../reports/render-report.ts');
  const { body, contentType, fileName } = await renderReport(model, format);
  const inline = format === 'html' && query['download'] === undefined;
  const disposition = attachment(fileName);
  const headers = {
    'Content-Type': contentType,
    'Content-Disposition': inline ? disposition.replace('attachment', 'inline') : disposition,
    ...(format === 'html' ? { 'Content-Security-Policy': reportPolicy(body.toString()) } : {}),
  };
  return { kind: 'file', body, headers };
}

export function reportRoutes(router: Router, { access, registry, now }: Options): void {
  router.get('/api/sessions/:sessionId/report.:format', async (asked) => {
    const standing = await standingOf(access, asked);
    const format = asked.params['format'];
    if (!standing || authorityOf(standing) === 'none' || !isReportFormat(format)) return notFound;
    const live = await registry.get(standing.record.sessionId);
    if (!live) return notFound;
    return reportReply(await live.report(now(), asked.query['originals'] !== undefined), format, asked);
  });

  router.get('/api/sessions/:sessionId/priorities.:format', async (asked) => {
    const standing = await standingOf(access, asked);
    const format = asked.params['format'];
    if (!standing || authorityOf(standing) === 'none' || !isPriorityFormat(format)) return notFound;
    const live = await registry.get(standing.record.sessionId);
    if (!live) return notFound;
    const { renderPriorities } = await import('../../reports/render-report.ts');
    const { body, contentType, fileName } = await renderPriorities(await live.report(now(), false), format);
    return {
      kind: 'file',
      body,
      headers: { 'Content-Type': contentType, 'Content-Disposition': attachment(fileName) },
    };
  });
}
