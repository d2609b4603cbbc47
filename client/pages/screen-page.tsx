import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { ScreenRoom } from '../features/screen/screen-room.tsx';
import { SessionProvider } from '../state/session-store.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';

/** The projector page of a session. */
export const ScreenPage = ({ sessionId }: { readonly sessionId: string }) => {
  if (!isIdText(sessionId)) return <NotFoundPage />;
  return (
    <SessionProvider sessionId={sessionId as SessionId} as="screen">
      <ScreenRoom />
    </SessionProvider>
  );
};
