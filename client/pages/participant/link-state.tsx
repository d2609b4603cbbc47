import { LoaderCircle, Pause, Wifi, WifiOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.tsx';
import { cx } from '../../lib/cx.ts';

type Shown = 'connecting' | 'live' | 'offline';

const ICON: Readonly<Record<Shown | 'paused', LucideIcon>> = {
  connecting: LoaderCircle,
  live: Wifi,
  offline: WifiOff,
  paused: Pause,
};

/**
 * Whether the page is connected, in words, always in this one place; spoken when it changes. Paused it says that instead: a state that is not looked at any more would be a
 * lie, and that the words are kept is true either way.
 */
export const LinkState = () => {
  const { t } = useTranslation();
  const isPaused = usePreference('isPaused');
  const link = useSession((state): Shown => (state.link.state === 'stopped' ? 'offline' : state.link.state));
  const state = isPaused ? 'paused' : link;
  const Icon = ICON[state];
  return (
    <span
      role="status"
      data-status={state}
      className={cx('inline-flex items-center gap-1.5', state === 'offline' && 'font-bold text-attention')}
    >
      <Icon aria-hidden className="size-[1em] shrink-0" />
      <span>{state === 'paused' ? t('participant.pause.on') : t(`participant.link.${state}`)}</span>
    </span>
  );
};
