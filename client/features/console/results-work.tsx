import { Eye, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useSend } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { RoundResults } from './round-results.tsx';

interface ResultsWorkProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
}

/** The result that everybody sees now, with the earlier rounds beside it. */
export const ResultsWork = ({ step, maySteer }: ResultsWorkProps) => {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-xl">{t('console.results.title')}</h2>
      <p className="rounded-card bg-sunken px-4 py-3">
        <IconText icon={Eye} strong>
          {t('console.room.sees')}: {t('console.results.seen')}
        </IconText>
      </p>
      <RoundResults step={step} />
      {maySteer && Object.keys(step.clusters).length > 0 && (
        <div>
          <Button icon={RotateCcw} onPress={() => send({ type: 'setPhase', stepId: step.stepId, phase: 'vote' })}>
            {t('console.results.again')}
          </Button>
        </div>
      )}
    </div>
  );
};
