import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { JoinSection } from './join-section.tsx';
import { LinksSection } from './links-section.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import type { Loaded } from './use-loaded.ts';

interface AccessSectionsProps {
  readonly sessionId: SessionId;
  readonly loaded: Loaded<AccessInfo>;
  readonly reload: () => void;
  readonly replace: (access: AccessInfo) => void;
  /** Nobody can join any more; the links of helpers still open the console and the report. */
  readonly isClosed: boolean;
}

/** How people come in, and new keys where an old one got into the wrong hands. */
export const AccessSections = ({ sessionId, loaded, reload, replace, isClosed }: AccessSectionsProps) => {
  const { t } = useTranslation();
  const [isRenewing, setIsRenewing] = useState(false);
  if (loaded.state === 'loading') return <p className="text-muted">{t('common.loading')}</p>;
  if (loaded.state === 'failed') {
    return (
      <div className="flex flex-col items-start gap-3">
        <ProblemNotice problem={loaded.problem} title={t('organiser.loadFailed')} />
        <Button onPress={reload}>{t('common.actions.tryAgain')}</Button>
      </div>
    );
  }
  const { code, joinUrl, links } = loaded.value;
  return (
    <>
      {isClosed ? (
        <p>{t('organiser.session.closedText')}</p>
      ) : (
        <JoinSection code={code} joinUrl={joinUrl} onRenew={() => setIsRenewing(true)} />
      )}
      <LinksSection sessionId={sessionId} links={links} onChanged={replace} />
      <RenewDialog sessionId={sessionId} isOpen={isRenewing} onClose={() => setIsRenewing(false)} onRenewed={replace} />
    </>
  );
};
