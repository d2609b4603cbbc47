import { Hourglass } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { heldDeed, placeOf, verdictOf } from './interpreter-gate.ts';
import type { Deed, HeldDeed } from './interpreter-gate.ts';

type Verdict = ReturnType<typeof verdictOf>;

const Pass = createContext<(deed: Deed) => void>((deed) => deed.run());
const Held = createContext<{ readonly held: HeldDeed; readonly verdict: Verdict; readonly end: () => void } | null>(
  null,
);

/** Does something that moves the room: at once, or after asking when an interpreter is not ready. */
export const useInterpreterPass = (): ((deed: Deed) => void) => use(Pass);

const useInterpreters = (): Crowd['interpreters'] => {
  const here = useSession(({ crowd }) => crowd?.interpreters?.here ?? 0);
  const ready = useSession(({ crowd }) => crowd?.interpreters?.ready ?? 0);
  return here === 0 ? undefined : { here, ready };
};

interface AskDialogProps {
  readonly held: HeldDeed;
  readonly verdict: Verdict;
  readonly onWait: () => void;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

const AskDialog = ({ held, verdict, onWait, onGo, onClose }: AskDialogProps) => {
  const { t } = useTranslation();
  const isReady = verdict === 'ready';
  const actions = (
    <>
      <Button variant="quiet" onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      <Button variant={isReady ? 'primary' : 'secondary'} onPress={onGo}>
        {t(isReady ? 'console.hold.goOn' : 'console.hold.goAnyway')}
      </Button>
      {!isReady && (
        <Button autoFocus variant="primary" icon={Hourglass} onPress={onWait}>
          {t('console.hold.until')}
        </Button>
      )}
    </>
  );
  const title = isReady ? t('seats.wait.ready') : t('console.hold.title', { count: held.here });
  return (
    <Dialog isOpen onClose={onClose} title={title} role="alertdialog" actions={actions}>
      <p>{t('console.hold.asked', { label: held.label })}</p>
      {!isReady && <p>{t('console.hold.about')}</p>}
    </Dialog>
  );
};

/** Around the console: whatever moves the room passes here. It asks and it waits; the facilitator can always go on. */
export const InterpreterHold = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const interpreters = useInterpreters();
  const place = useSession(({ view }) => placeOf(view));
  const [held, setHeld] = useState<HeldDeed | null>(null);
  const settled = useRef<HeldDeed | null>(null);
  const verdict = held === null ? null : verdictOf(held, interpreters, place);

  const pass = useCallback(
    (deed: Deed) => {
      const { crowd, view } = client.getState();
      const next = heldDeed(deed, crowd?.interpreters, view);
      setHeld(next);
      if (next === null) deed.run();
    },
    [client],
  );
  const end = (): void => setHeld(null);
  const go = (): void => {
    end();
    held?.run();
  };
  const wait = (): void => {
    if (held === null) return;
    setHeld({ ...held, isWaiting: true });
    announce(t('console.hold.waiting', { label: held.label }));
  };
  const look = useEffectEvent(() => {
    // What it does here changes the session, which comes back here before the next render.
    if (held === null || settled.current === held) return;
    const { crowd, view, link } = client.getState();
    const now = verdictOf(held, crowd?.interpreters, placeOf(view));
    if (now !== 'stale' && !(held.isWaiting && now === 'ready' && link.state === 'live')) return;
    settled.current = held;
    end();
    if (now === 'ready') held.run();
    announce(t(now === 'ready' ? 'console.hold.went' : 'console.hold.stale', { label: held.label }));
  });
  useEffect(() => client.subscribe(() => look()), [client]);

  return (
    <Pass value={pass}>
      <Held value={held !== null && verdict !== null && held.isWaiting ? { held, verdict, end } : null}>
        {children}
      </Held>
      {held !== null && verdict !== null && verdict !== 'stale' && !held.isWaiting && (
        <AskDialog held={held} verdict={verdict} onWait={wait} onGo={go} onClose={end} />
      )}
    </Pass>
  );
};

/** What waits for the interpreter, in sight for as long as it waits, with both ways out. */
export const InterpreterWaiting = () => {
  const { t } = useTranslation();
  const waiting = use(Held);
  if (waiting === null) return null;
  const { held, verdict, end } = waiting;
  const actions = (
    <>
      <Button
        variant="primary"
        onPress={() => {
          end();
          held.run();
        }}
      >
        {t('console.hold.goAnyway')}
      </Button>
      <Button
        onPress={() => {
          end();
          announce(t('console.hold.stopped'));
        }}
      >
        {t('console.hold.stop')}
      </Button>
    </>
  );
  return (
    <Notice kind="attention" title={t('console.hold.heading', { count: held.here })} actions={actions}>
      <p>{t('console.hold.afterwards', { label: held.label })}</p>
      {verdict === 'missing' && <p>{t('console.hold.missing')}</p>}
    </Notice>
  );
};
