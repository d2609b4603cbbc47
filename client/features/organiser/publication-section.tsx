import { ExternalLink, Globe, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem, SessionListItem } from '../../../shared/protocol/http.ts';
import type { PublicationInfo } from '../../../shared/protocol/publication.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { CopyField } from './copy-field.tsx';
import { dayInWords } from './dates.ts';
import { NewTabLink } from './new-tab-link.tsx';
import { publicationApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { PublishForm } from './publish-form.tsx';
import { useLoaded } from './use-loaded.ts';

interface PublicProps {
  readonly info: PublicationInfo;
  readonly onWithdraw: () => void;
}

/** Where it is, to hand on; and the way back. */
const Public = ({ info, onWithdraw }: PublicProps) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-start gap-6">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-3">
        <CopyField label={t('publish.link')} value={info.url} about={t('publish.about')}>
          <NewTabLink href={info.url} icon={ExternalLink}>
            {t('publish.open')}
          </NewTabLink>
        </CopyField>
        <div>
          <Button variant="danger" icon={Trash2} onPress={onWithdraw}>
            {t('publish.withdraw')}
          </Button>
        </div>
      </div>
      <QrCode value={info.url} label={t('publish.qr')} />
    </div>
  );
};

interface LoadedProps {
  readonly session: SessionListItem;
  readonly info: PublicationInfo;
  readonly onChanged: (info: PublicationInfo) => void;
}

/** How long, and what cannot be undone. */
const Terms = ({ session, info }: Pick<LoadedProps, 'session' | 'info'>) => {
  const { t, i18n } = useTranslation();
  const date = dayInWords(info.publishedAt, i18n.language);
  const until = dayInWords(session.deletedOn, i18n.language);
  return (
    <ul className="flex max-w-text list-disc flex-col gap-1 ps-6">
      <li>{t('publish.what')}</li>
      {info.state === 'public' && date !== null && <li>{t('publish.frozen', { date })}</li>}
      <li>{until === null ? t('publish.untilDeleted') : t('publish.until', { date: until })}</li>
      <li>{t('publish.copies')}</li>
    </ul>
  );
};

const Loaded = ({ session, info, onChanged }: LoadedProps) => {
  const { t } = useTranslation();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const withdraw = async (): Promise<void> => {
    setIsPending(true);
    const answer = await api.del<PublicationInfo>(publicationApi(session.sessionId));
    setIsPending(false);
    if (!answer.ok) return setProblem(answer.error);
    setIsWithdrawing(false);
    announce(t('publish.gone'));
    onChanged(answer.value);
  };
  const published = (next: PublicationInfo): void => {
    announce(t('publish.published'));
    onChanged(next);
  };
  return (
    <>
      <Notice kind={info.state === 'public' ? 'attention' : 'info'} title={t(`publish.who.${info.state}`)} />
      {info.state === 'public' && <Public info={info} onWithdraw={() => setIsWithdrawing(true)} />}
      <Terms session={session} info={info} />
      {session.state === 'closed' ? (
        <PublishForm key={info.publishedAt} session={session} info={info} onPublished={published} />
      ) : (
        <p>{t('publish.notClosed')}</p>
      )}
      <ConfirmDialog
        isOpen={isWithdrawing}
        onClose={() => setIsWithdrawing(false)}
        onConfirm={() => void withdraw()}
        title={t('publish.withdrawTitle')}
        confirmLabel={t('publish.withdraw')}
        isPending={isPending}
      >
        <p>{t('publish.withdrawText')}</p>
        <p>{t('publish.copies')}</p>
        <ProblemNotice problem={problem} />
      </ConfirmDialog>
    </>
  );
};

/** Who can read the report, in plain words; making it public at an address, and taking it away again. */
export const PublicationSection = ({ session }: { readonly session: SessionListItem }) => {
  const { t } = useTranslation();
  const { loaded, replace } = useLoaded<PublicationInfo>(publicationApi(session.sessionId));
  return (
    <section aria-labelledby="publish-heading" className="flex flex-col gap-4">
      <h2 id="publish-heading" className="flex items-center gap-2 text-2xl">
        <Globe aria-hidden className="size-[1em] shrink-0" />
        {t('publish.title')}
      </h2>
      {loaded.state === 'loaded' && <Loaded session={session} info={loaded.value} onChanged={replace} />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} />}
    </section>
  );
};
