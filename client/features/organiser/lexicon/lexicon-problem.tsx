import type { Problem } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

/** Why concepts were not saved. That somebody else saved meanwhile is said in words of its own: the newest are there already. */
export const LexiconProblem = ({ problem }: { readonly problem: Problem | null }) => {
  const { t } = useTranslation();
  if (problem?.code !== 'changedElsewhere') return <ProblemNotice problem={problem} />;
  return (
    <div role="alert">
      <Notice kind="danger" title={t('lexicon.stale')}>
        <p>{t('lexicon.staleText')}</p>
      </Notice>
    </div>
  );
};
