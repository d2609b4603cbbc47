import { Coffee } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { timeOfDay } from '../../lib/time-of-day.ts';
import { useSend, useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Minutes that are offered; '0' says nothing of a time. */
const LENGTHS = ['0', '5', '10', '15', '20', '30'] as const;
type Length = (typeof LENGTHS)[number];
const MINUTE = 60_000;

const PauseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation();
  const client = useSessionClient();
  const pause = useSession(({ view }) => view?.session.pause ?? null);
  const [message, setMessage] = useState(pause?.message ?? '');
  const [length, setLength] = useState<Length>(pause === null ? '15' : '0');
  /** On whole minutes: it is read from a wall. */
  const until = (): number | null => {
    if (length === '0') return null;
    const now = Date.now() + (client.getState().clockOffset ?? 0);
    return Math.ceil((now + Number(length) * MINUTE) / MINUTE) * MINUTE;
  };
  const start = (): void => {
    client.send({ type: 'pauseSession', message, until: until() });
    announce(t('steer.pause.begun'));
    onClose();
  };
  const actions = (
    <>
      <Button variant="quiet" onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      <Button variant="primary" icon={Coffee} onPress={start}>
        {t(pause === null ? 'steer.pause.begin' : 'steer.pause.change')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t('steer.pause.title')} actions={actions}>
      <p>{t('steer.pause.about')}</p>
      <RadioCards
        label={t('steer.pause.length')}
        options={LENGTHS.map((id) => ({
          id,
          label: id === '0' ? t('steer.pause.open') : t('steer.pause.minutes', { count: Number(id) }),
        }))}
        value={length}
        onChange={setLength}
      />
      <TextField
        label={t('steer.pause.message')}
        description={t('steer.pause.messageHint')}
        isOptional
        maxLength={LIMITS.pauseMessage}
        lang={i18n.language}
        value={message}
        onChange={setMessage}
      />
    </Dialog>
  );
};

/** "Pauze…", and during one how long it is and how to change that. Going on is the next action of a pause. */
export const PauseControl = () => {
  const { t, i18n } = useTranslation();
  const send = useSend();
  const pause = useSession(({ view }) => view?.session.pause ?? null);
  const isLive = useSession(({ view }) => view?.session.state === 'live');
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({
    pause: !isLive ? undefined : pause === null ? () => setIsOpen(true) : () => void send({ type: 'resumeSession' }),
  });
  if (!isLive) return null;
  return (
    <>
      {pause !== null && (
        <p data-status="pause">
          <IconText icon={Coffee} strong>
            {pause.until === null
              ? t('steer.pause.now')
              : t('steer.pause.nowUntil', { time: timeOfDay(pause.until, i18n.language) })}
          </IconText>
        </p>
      )}
      <Button icon={Coffee} isFullWidth onPress={() => setIsOpen(true)}>
        {t(pause === null ? 'steer.pause.ask' : 'steer.pause.askChange')}
      </Button>
      {isOpen && <PauseDialog onClose={() => setIsOpen(false)} />}
    </>
  );
};
