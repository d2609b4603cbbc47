import { LoaderCircle, Wifi, WifiOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../state/session-store.tsx';
import { cx } from '../../lib/cx.ts';

type Shown = 'connecting' | 'live' | 'offline';

const ICON: Readonly<Record<Shown, LucideIcon>> = { connecting: LoaderCircle, live: Wifi, offline: WifiOff };

/** Whether the page is connected, in words, always in this one place; spoken when it changes. */
export const LinkState = () => {
  const { t } = useTranslation();
  const state = useSession(({ link }): Shown => (link.state === 'stopped' ? 'offline' : link.state));
  const Icon = ICON[state];
  return (
    <span
      role="status"
      data-status={state}
      className={cx('inline-flex items-center gap-1.5', state === 'offline' && 'font-bold text-attention')}
    >
      <Icon aria-hidden className="size-[1em] shrink-0" />
      <span>{t(`participant.link.${state}`)}</span>
    </span>
  );
};
