import { Eye } from 'lucide-react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { RoundResults } from './round-results.tsx';
import type { RoundSetup } from './round-setup.ts';
import { VoteAgain } from './vote-again.tsx';

interface ResultsWorkProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
  readonly setup: RoundSetup;
}

/** The result that everybody sees now, with the earlier rounds beside it. */
export const ResultsWork = ({ step, maySteer, setup }: ResultsWorkProps) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-xl">{t('console.results.title')}</h2>
      <p className="rounded-card bg-sunken px-4 py-3">
        <IconText icon={Eye} strong>
          {t('console.room.sees')}: {t('console.results.seen')}
        </IconText>
      </p>
      <RoundResults step={step} />
      {maySteer && setup.sources.length > 0 && <VoteAgain step={step} setup={setup} />}
    </div>
  );
};
