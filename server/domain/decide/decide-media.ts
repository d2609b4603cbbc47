import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { TYPES_OF, type StepMedia } from '../../../shared/domain/media.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import type { SetMedia } from '../../../shared/protocol/commands/set-media.ts';
import type { Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

const isSame = (a: StepMedia | null, b: StepMedia | null): boolean =>
  a === b || (a !== null && b !== null && a.mediaId === b.mediaId && a.type === b.type && a.alt === b.alt);

/** Every kind of step can have media, before and during the session. A file without words for who cannot see or hear it is refused. */
export function decideMedia(session: Session, { stepId, kind, media }: SetMedia): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  const step = session.steps.get(stepId);
  if (!step) return refused('notFound');
  const next = media && { mediaId: media.mediaId, type: media.type, alt: cleanText(media.alt) };
  if (next) {
    if (!TYPES_OF[kind].includes(next.type)) return refused('badMedia');
    if (next.alt === '') return refused('emptyText');
    if (checkLength(next.alt, LIMITS.mediaAlt)) return refused('tooLong');
  }
  const was = step.media[kind];
  return isSame(was, next) ? accepted() : accepted({ type: 'mediaSet', stepId, kind, media: next, was });
}
