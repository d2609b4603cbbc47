import { CircleCheck, Hand } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';

/** "Ik ben klaar", and back. Being ready closes nothing and hurries nobody. */
export const ReadyButton = () => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const isReady = useSession(() => client.isReady());
  const busy = useHeld(useSession(({ crowd }) => crowd?.busy ?? null));
  const toggle = (): void => {
    client.setPresence({ ready: !isReady, typing: false });
    announce(isReady ? t('participant.collect.ready.takenBack') : t('participant.collect.ready.said'));
  };
  return (
    <section className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      {isReady && (
        <p data-status="ok" className="text-ok">
          <IconText icon={CircleCheck} strong>
            {t('participant.collect.ready.said')}
          </IconText>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button icon={isReady ? Hand : CircleCheck} onPress={toggle}>
          {isReady ? t('participant.collect.ready.takeBack') : t('participant.collect.ready.say')}
        </Button>
        {busy !== null && (
          <p className="text-muted">
            {busy === 0 ? t('participant.collect.ready.nobody') : t('participant.collect.ready.busy', { count: busy })}
          </p>
        )}
      </div>
    </section>
  );
};
