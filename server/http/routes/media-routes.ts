// /api/media: the files beside the questions. In by organiser and facilitator, out to everybody who is in the session.
import { z } from 'zod';
import { CONTENT_TYPE, mediaKindSchema, mediaTypeSchema, type MediaKind } from '../../../shared/domain/media.ts';
import { mediaIdSchema } from '../../../shared/kernel/ids.ts';
import type { Uploaded } from '../../../shared/protocol/http.ts';
import type { Access } from '../../auth/access.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { Log } from '../../auth/log.ts';
import type { MediaStore } from '../../runtime/media-store.ts';
import { json, notFound, refuse, type Asked, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = { readonly access: Access; readonly media: MediaStore; readonly log: Log };

/** Nothing in a file of somebody's may run or fetch, whatever a browser makes of it; and nothing of it stays on a laptop that is lent. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Content-Disposition': 'inline',
  'Cache-Control': 'private, no-store',
} as const;

const fileSchema = z.strictObject({ mediaId: mediaIdSchema, type: mediaTypeSchema });

function fileOf({ params }: Asked): z.infer<typeof fileSchema> | null {
  const [mediaId, type, ...rest] = (params['file'] ?? '').split('.');
  const parsed = fileSchema.safeParse({ mediaId, type });
  return parsed.success && rest.length === 0 ? parsed.data : null;
}

const kindOf = ({ params }: Asked): MediaKind | null => {
  const parsed = mediaKindSchema.safeParse(params['kind']);
  return parsed.success ? parsed.data : null;
};

export function mediaRoutes(router: Router, { access, media, log }: Options): void {
  router.put('/api/media/:sessionId/:kind', async (upload, asked) => {
    const standing = await standingOf(access, asked);
    const authority = standing ? authorityOf(standing) : 'none';
    const kind = kindOf(asked);
    if (!standing || kind === null || (authority !== 'organiser' && authority !== 'facilitator')) return notFound;
    const { sessionId, state } = standing.record;
    if (state === 'closed') return refuse({ code: 'sessionClosed' });
    const received = await media.receive(sessionId, kind, upload.chunks, upload.declared);
    if (!received.ok) {
      log('info', 'mediaRefused', { session: sessionId, code: received.error });
      return refuse({ code: received.error });
    }
    return json(received.value satisfies Uploaded, 201);
  });

  router.get('/api/media/:sessionId/:file', async (asked) => {
    const standing = await standingOf(access, asked);
    const file = fileOf(asked);
    if (!standing || !file) return notFound;
    const { owner, role, screen, seat, record } = standing;
    if (!owner && !role && !screen && !seat) return notFound;
    return {
      kind: 'stored',
      ...media.locate(record.sessionId, file),
      headers: { ...HEADERS, 'Content-Type': CONTENT_TYPE[file.type] },
    };
  });
}
