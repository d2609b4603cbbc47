import type { ReactNode } from 'react';
import type { SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { dayInWords } from './dates.ts';
import { SessionState } from './session-state.tsx';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="flex flex-col">
    <dt className="text-sm text-muted">{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** When the session is deleted, in words. */
export const useDeletedOn = (session: SessionListItem): string => {
  const { t, i18n } = useTranslation();
  const day = dayInWords(session.deletedOn, i18n.language);
  if (day !== null) return day;
  if (session.retentionDays === 0) return t('organiser.sessions.deletedAtOnce');
  return t('organiser.sessions.deletedLater', { count: session.retentionDays });
};

/** State, date, place, seats and the end of keeping, each with its name. */
export const SessionFacts = ({ session }: { readonly session: SessionListItem }) => {
  const { t, i18n } = useTranslation();
  const deletedOn = useDeletedOn(session);
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8rem),1fr))] gap-x-6 gap-y-3">
      <Fact label={t('organiser.sessions.state')}>
        <SessionState state={session.state} />
      </Fact>
      <Fact label={t('organiser.sessions.date')}>
        {dayInWords(session.date, i18n.language) ?? t('organiser.sessions.noDate')}
      </Fact>
      <Fact label={t('organiser.sessions.place')}>
        {session.place === '' ? t('organiser.sessions.noPlace') : <bdi>{session.place}</bdi>}
      </Fact>
      <Fact label={t('organiser.sessions.seats')}>{session.seats}</Fact>
      {session.askHelpMark && (
        <Fact label={t('organiser.plan.helpMark.title')}>{t('organiser.plan.helpMark.isOn')}</Fact>
      )}
      {session.groups.length > 0 && (
        <Fact label={t('votingSetup.plan.groups')}>
          <bdi>{session.groups.join(', ')}</bdi>
        </Fact>
      )}
      <Fact label={t('votingSetup.plan.k')}>{t('votingSetup.plan.kIs', { count: session.k })}</Fact>
      <Fact label={t('organiser.sessions.deletedOn')}>{deletedOn}</Fact>
    </dl>
  );
};
