import type { Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NewTabLink } from './new-tab-link.tsx';
import { problemKey } from './problem-key.ts';

interface ProblemNoticeProps {
  readonly problem: Problem | null;
  readonly title?: string;
}

/** A request that failed, in words, spoken when it appears. Keep it on the page while there is no problem, or the first one is not spoken. */
export const ProblemNotice = ({ problem, title }: ProblemNoticeProps) => {
  const { t } = useTranslation();
  if (problem === null) return <div role="alert" />;
  const key = problemKey(problem);
  const login =
    key === 'signedOut' ? (
      <NewTabLink href="/login" variant="secondary">
        {t('organiser.problem.login')}
      </NewTabLink>
    ) : undefined;
  return (
    <div role="alert">
      <Notice kind="danger" title={title ?? t('organiser.problem.title')} {...(login ? { actions: login } : {})}>
        <p>{t(`organiser.problem.${key}`)}</p>
        {problem.problems !== undefined && problem.problems.length > 0 && (
          <ul className="ms-5 list-disc">
            {problem.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code>: {message}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
};
