import type { StepMedia } from '../../shared/domain/media.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';

/** Where a file beside a question is fetched. */
export const mediaUrl = (sessionId: SessionId, { mediaId, type }: Pick<StepMedia, 'mediaId' | 'type'>): string =>
  `/api/media/${sessionId}/${mediaId}.${type}`;
