import type { Problem } from '../../../../shared/protocol/http.ts';
import { IMPORT_TROUBLES } from '../../../../shared/protocol/series.ts';
import { oneOf } from '../../../../shared/kernel/read-value.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

/** What is wrong with a file, in words somebody can act on; any other problem as everywhere. */
export const SeriesProblem = ({ problem }: { readonly problem: Problem | null }) => {
  const { t } = useTranslation();
  const [first] = problem?.problems ?? [];
  const why = problem?.code === 'tooLarge' ? 'tooLarge' : oneOf(IMPORT_TROUBLES, first?.message);
  if (why === null) return <ProblemNotice problem={problem} />;
  return (
    <div role="alert">
      <Notice kind="danger" title={t('series.trouble.title')}>
        <p>{t(`series.trouble.${why}`)}</p>
        {first !== undefined && first.path !== '' && (
          <p className="text-muted">{t('series.trouble.where', { path: first.path })}</p>
        )}
      </Notice>
    </div>
  );
};
