import { sessionIdSchema } from '../../shared/kernel/ids.ts';
import { ScreenRoom } from '../features/screen/screen-room.tsx';
import { SessionProvider } from '../state/session-store.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';

/** The projector page of a session. */
export const ScreenPage = ({ sessionId }: { readonly sessionId: string }) => {
  const id = sessionIdSchema.safeParse(sessionId);
  if (!id.success) return <NotFoundPage />;
  return (
    <SessionProvider sessionId={id.data} as="screen">
      <ScreenRoom />
    </SessionProvider>
  );
};
