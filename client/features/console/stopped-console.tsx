import { House } from 'lucide-react';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ConsoleHelp } from './help-dialog.tsx';

type Reason = 'noAccess' | 'revoked' | 'sessionDeleted';

/** Words that a facilitator typed and that wait to be sent. */
const wordsOf = (command: Command): string => {
  if (command.type === 'renameCluster' || command.type === 'createCluster') return command.title;
  return command.type === 'explainCluster' ? command.explanation : '';
};

/** Why the console is closed to this page, when it is closed for good; null while it is not. */
export function useStopped(): Reason | null {
  const reason = useSession(({ link }) => (link.state === 'stopped' ? link.reason : null));
  return reason === 'noAccess' || reason === 'revoked' || reason === 'sessionDeleted' ? reason : null;
}

/** In place of the console once access ended: nothing of the session is left to see, and what was typed and not sent is. */
export const StoppedConsole = ({ reason }: { readonly reason: Reason }) => {
  const { t } = useTranslation();
  const pending = useSession((state) => state.pending);
  const isDurable = useSession((state) => state.outboxIsDurable);
  const words = pending.map(({ command }) => wordsOf(command)).filter((text) => text !== '');
  const title = t(`hands.stopped.${reason}`);
  return (
    <PageFrame width="text" help="organiser" helpButton={<ConsoleHelp />} tools="compact" header={t('console.title')}>
      <div className="flex flex-col items-start gap-4">
        <PageHeading title={title} focusKey={reason}>
          {title}
        </PageHeading>
        <p>{reason === 'revoked' ? t('hands.stopped.revokedText') : t(`console.link.reason.${reason}`)}</p>
        {words.length > 0 && (
          <div className="flex flex-col gap-2">
            <p>{t(isDurable && reason === 'revoked' ? 'hands.stopped.kept' : 'hands.stopped.lost')}</p>
            <ul className="flex flex-col gap-2">
              {words.map((text, index) => (
                // The same words can have been typed twice.
                <li
                  key={`${String(index)} ${text}`}
                  className="text-written rounded-control border-[1.5px] border-line bg-surface px-3 py-2"
                >
                  <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
        <LinkButton href="/" icon={House}>
          {t('hands.stopped.home')}
        </LinkButton>
      </div>
    </PageFrame>
  );
};
