import { LogOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Me, Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { writeTab } from '../../lib/tab-storage.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { OrganiserLayout } from '../../ui/organiser-layout.tsx';
import { NEW_SESSION } from './new-session-draft.ts';
import { designsPage, lexiconPage } from './paths.ts';
import { seriesListPage } from './series/series-paths.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { loginPathFor } from './return-path.ts';
import { useLoaded } from './use-loaded.ts';

const SignedIn = ({ me, isHome }: { readonly me: Me; readonly isHome: boolean }) => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const signOut = async (): Promise<void> => {
    const answer = await api.post<null>('/api/logout');
    if (!answer.ok && answer.error.code !== 'notAllowed') return setProblem(answer.error);
    // Whoever logs in next in this tab begins with an empty form.
    writeTab(NEW_SESSION, null);
    navigate('/login', { replace: true });
  };
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        {/* The room inside the links stands outside the column, so that their words stand under the title. */}
        <div className="-ms-2 flex flex-wrap gap-x-2">
          {!isHome && (
            <LinkButton href="/organiser" variant="quiet">
              {t('organiser.nav.sessions')}
            </LinkButton>
          )}
          <LinkButton href={designsPage} variant="quiet">
            {t('designEditor.nav')}
          </LinkButton>
          <LinkButton href={seriesListPage} variant="quiet">
            {t('series.nav')}
          </LinkButton>
          <LinkButton href={lexiconPage} variant="quiet">
            {t('lexicon.nav')}
          </LinkButton>
        </div>
        <div className="flex flex-wrap items-center gap-x-2 text-muted">
          <span>{t('organiser.nav.signedInAs', { name: me.name })}</span>
          <Button variant="quiet" icon={LogOut} onPress={() => void signOut()}>
            {t('organiser.nav.signOut')}
          </Button>
        </div>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
};

interface OrganiserFrameProps {
  readonly children: ReactNode;
  /** The list of sessions itself, which needs no link to the list. */
  readonly isHome?: boolean;
}

/** A page for who is signed in. Somebody who is not goes to the login page, and comes back here afterwards. */
export const OrganiserFrame = ({ children, isHome = false }: OrganiserFrameProps) => {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const { loaded, reload } = useLoaded<Me>('/api/me');
  const isStranger = loaded.state === 'failed' && loaded.problem.code === 'notAllowed';
  useEffect(() => {
    if (isStranger) navigate(loginPathFor(path), { replace: true });
  }, [isStranger, navigate, path]);
  if (loaded.state === 'loading' || isStranger) return <LoadingNotice />;
  if (loaded.state === 'failed') {
    return (
      <OrganiserLayout header={t('common.appName')}>
        <h1 className="text-3xl">{t('organiser.loadFailed')}</h1>
        <ProblemNotice problem={loaded.problem} />
        <div>
          <Button onPress={reload}>{t('common.actions.tryAgain')}</Button>
        </div>
      </OrganiserLayout>
    );
  }
  return (
    <OrganiserLayout
      header={<span className="font-bold text-ink">{t('common.appName')}</span>}
      navigation={<SignedIn me={loaded.value} isHome={isHome} />}
    >
      {children}
    </OrganiserLayout>
  );
};
