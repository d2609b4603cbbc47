import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Me, Problem, SetupBody } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { AccountForm } from './account-form.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface SetupFormProps {
  readonly token: string;
  /** The server does not accept the token: used, or copied wrongly. */
  readonly onRefused: () => void;
}

/** Makes the first account and goes to the list of sessions, signed in. */
export const SetupForm = ({ token, onRefused }: SetupFormProps) => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);

  const submit = async (name: string, password: string): Promise<void> => {
    setIsPending(true);
    const body: SetupBody = { token, name, password };
    const made = await api.post<Me>('/api/setup', body);
    setIsPending(false);
    if (made.ok) navigate('/organiser', { replace: true });
    else if (made.error.code === 'notAllowed' || made.error.code === 'notFound') onRefused();
    else setProblem(made.error);
  };

  return (
    <>
      <p>{t('organiser.setup.intro')}</p>
      <AccountForm
        isNew
        submitLabel={t('organiser.setup.submit')}
        submitIcon={UserPlus}
        isPending={isPending}
        onSubmit={(name, password) => void submit(name, password)}
      >
        <ProblemNotice problem={problem} />
      </AccountForm>
    </>
  );
};
