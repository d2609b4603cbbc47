import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { InterpreterView } from './participant/interpreter-view.tsx';
import { StoppedPage } from './participant/stopped-page.tsx';
import { SessionProvider } from '../state/session-store.tsx';

/** `/interpreter/:sessionId`: what participants see, for somebody who interprets it. No seat, no answers, no vote. */
export const InterpreterPage = ({ sessionId }: { readonly sessionId: string }) => {
  if (!isIdText(sessionId)) return <StoppedPage reason="noAccess" />;
  return (
    <SessionProvider sessionId={sessionId as SessionId} as="interpreter">
      <InterpreterView sessionId={sessionId as SessionId} />
    </SessionProvider>
  );
};
