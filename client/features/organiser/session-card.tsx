import { FileText, MonitorCog, Settings2, Trash2 } from 'lucide-react';
import type { SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { consolePage, reportPage, sessionPage } from './paths.ts';
import { SessionFacts } from './session-facts.tsx';

interface SessionCardProps {
  readonly session: SessionListItem;
  readonly onDelete: () => void;
}

/** One session in the list, with what can be done with it in one press. */
export const SessionCard = ({ session, onDelete }: SessionCardProps) => {
  const { t } = useTranslation();
  const about = session.title;
  return (
    <Card as="li" isMarked={session.state === 'live'}>
      <div className="flex flex-col gap-4">
        <h2 className="text-xl">
          <bdi>{session.title}</bdi>
        </h2>
        <SessionFacts session={session} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={sessionPage(session.sessionId)} icon={Settings2} about={about}>
            {t('organiser.sessions.details')}
          </LinkButton>
          {session.state !== 'closed' && (
            <LinkButton href={consolePage(session.sessionId)} icon={MonitorCog} about={about}>
              {t('organiser.sessions.openConsole')}
            </LinkButton>
          )}
          <LinkButton href={reportPage(session.sessionId)} icon={FileText} about={about}>
            {t('organiser.sessions.report')}
          </LinkButton>
          <Button variant="quiet" icon={Trash2} about={about} onPress={onDelete}>
            {t('organiser.sessions.remove')}
          </Button>
        </div>
      </div>
    </Card>
  );
};
