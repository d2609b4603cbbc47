import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says plainly that the last vote does not count, and that there will be a new one. */
export const VoidRoundNotice = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const last = step.rounds.at(-1);
  if (last?.state !== 'void') return null;
  return (
    <Notice kind="attention" title={t('vote.voided.title')}>
      {t(`vote.voided.${last.reason}`)}
    </Notice>
  );
};
