import { Eye, EyeOff } from 'lucide-react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';

interface ListSwitchProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
}

/** What the room sees of the answers now. Opening is the next action; here an open list can be closed again. */
export const ListSwitch = ({ step, maySteer }: ListSwitchProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const isShown = step.listOpen || step.clustersVisibleTo === 'everyone';
  return (
    <section
      aria-label={t('console.room.sees')}
      className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-sunken px-4 py-3"
    >
      <div className="min-w-[min(12rem,100%)] flex-1">
        <p>
          <IconText icon={isShown ? Eye : EyeOff} strong>
            {t('console.room.sees')}: {t(isShown ? 'console.collect.list.open' : 'console.collect.list.own')}
          </IconText>
        </p>
        <p className="text-muted">{t(isShown ? 'console.collect.list.openText' : 'console.collect.list.ownText')}</p>
      </div>
      {maySteer && step.listOpen && (
        <Button icon={EyeOff} onPress={() => send({ type: 'setList', stepId: step.stepId, open: false })}>
          {t('console.collect.list.close')}
        </Button>
      )}
    </section>
  );
};
