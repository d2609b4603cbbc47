// Adding one file to a step, and taking it away: the file over HTTP, the fact by the outbox of the session.
import { useState } from 'react';
import { MEDIA_BYTES } from '../../../shared/domain/media.ts';
import type { MediaKind, StepMedia } from '../../../shared/domain/media.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';
import type { SessionId, StepId } from '../../../shared/kernel/ids.ts';
import type { Problem, Uploaded } from '../../../shared/protocol/http.ts';
import { api } from '../../lib/api.ts';
import { useSend } from '../../state/session-store.tsx';

export type MediaPlace = { readonly sessionId: SessionId; readonly stepId: StepId; readonly kind: MediaKind };
export type MediaMissing = 'file' | 'alt' | 'altTooLong';

/** What is not right before anything is sent; null when all is there. */
export function mediaMissing(file: Blob | null, alt: string): MediaMissing | null {
  if (file === null) return 'file';
  const length = characterCount(cleanText(alt));
  if (length === 0) return 'alt';
  return length > LIMITS.mediaAlt ? 'altTooLong' : null;
}

/** State and actions of one place. */
export function useMedia({ sessionId, stepId, kind }: MediaPlace) {
  const send = useSend();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const put = async (media: StepMedia | null): Promise<boolean> => {
    const outcome = await send({ type: 'setMedia', stepId, kind, media }).settled;
    if (outcome.status === 'accepted') return true;
    setProblem(outcome.rejection);
    return false;
  };
  const working = async (work: () => Promise<boolean>): Promise<boolean> => {
    setIsPending(true);
    setProblem(null);
    const isDone = await work();
    setIsPending(false);
    return isDone;
  };

  return {
    isPending,
    problem,
    add: (file: Blob, alt: string): Promise<boolean> =>
      working(async () => {
        // The server refuses it too; this saves sending half a film first.
        if (file.size > MEDIA_BYTES[kind]) {
          setProblem({ code: 'tooLarge' });
          return false;
        }
        const uploaded = await api.put<Uploaded>(`/api/media/${sessionId}/${kind}`, file);
        if (!uploaded.ok) {
          setProblem(uploaded.error);
          return false;
        }
        return put({ ...uploaded.value, alt: cleanText(alt) });
      }),
    remove: (): Promise<boolean> => working(() => put(null)),
  };
}
