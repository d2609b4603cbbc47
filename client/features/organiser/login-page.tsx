import { LogIn } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LoginBody, Me, Problem, Status } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { TextLink } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ParticipantLayout } from '../../ui/participant-layout.tsx';
import { AccountForm } from './account-form.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { returnPath } from './return-path.ts';
import { useLoaded } from './use-loaded.ts';
import { waitMinutes } from './wait-minutes.ts';

/** Wrong name or password is one sentence, whichever it was; too many tries says how long to wait. */
const LoginProblem = ({ problem }: { readonly problem: Problem | null }) => {
  const { t } = useTranslation();
  const isWrong = problem?.code === 'notAllowed';
  const isTooOften = problem?.code === 'tooManyGuesses' || problem?.code === 'rateLimited';
  if (problem === null || (!isWrong && !isTooOften)) return <ProblemNotice problem={problem} />;
  return (
    <div role="alert">
      <Notice kind="danger" title={t('organiser.problem.title')}>
        {isWrong
          ? t('organiser.login.wrong')
          : t('organiser.login.waitMinutes', { count: waitMinutes(problem.retryAfter) })}
      </Notice>
    </div>
  );
};

const LoginForm = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);

  const submit = async (name: string, password: string): Promise<void> => {
    setIsPending(true);
    setProblem(null);
    const body: LoginBody = { name, password };
    const answer = await api.post<Me>('/api/login', body);
    setIsPending(false);
    if (answer.ok) navigate(returnPath(globalThis.location.search), { replace: true });
    else setProblem(answer.error);
  };

  return (
    <AccountForm
      isNew={false}
      submitLabel={t('organiser.login.submit')}
      submitIcon={LogIn}
      isPending={isPending}
      onSubmit={(name, password) => void submit(name, password)}
    >
      <LoginProblem problem={problem} />
    </AccountForm>
  );
};

/** For organisers. Where nobody has an account yet it says how the first one is made. */
export const LoginPage = () => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<Status>('/api/status');
  const isNew = loaded.state === 'loaded' && loaded.value.setupNeeded;
  return (
    <ParticipantLayout help="organiser" header={t('common.appName')}>
      <PageHeading title={t('organiser.login.title')}>{t('organiser.login.title')}</PageHeading>
      {isNew ? (
        <Notice kind="info" title={t('organiser.login.setupTitle')}>
          {t('organiser.login.setup')}
        </Notice>
      ) : (
        <LoginForm />
      )}
      <p>
        {t('organiser.login.intro')} <TextLink href="/">{t('organiser.login.toCode')}</TextLink>
      </p>
    </ParticipantLayout>
  );
};
