import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Status } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { IconText } from '../../ui/icon-text.tsx';
import { TextLink } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';
import { BackButton } from './back-button.tsx';
import { useCheckResults } from './check-results.ts';
import { CHECKS, LIMITS_KNOWN, REVIEWED_ON } from './checks.ts';

/** What the server says of itself; null while it is not known, or where it cannot be reached. */
function useStatus(): Status | null {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async (): Promise<void> => {
      const answer = await api.get<Status>('/api/status');
      if (isHere && answer.ok) setStatus(answer.value);
    };
    void ask();
    return () => {
      isHere = false;
    };
  }, []);
  return status;
}

const Contact = () => {
  const { t } = useTranslation();
  const contact = useStatus()?.contact ?? null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{t('about.access.contactTitle')}</h2>
      <p>{t(contact === null ? 'about.access.noContact' : 'about.access.contact')}</p>
      {contact !== null && (
        <p>
          <TextLink href={contact.startsWith('https:') ? contact : `mailto:${contact}`} isDocument>
            {contact}
          </TextLink>
        </p>
      )}
    </section>
  );
};

/** A day as people write it. */
const dayIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const RESULT_ICONS = { passed: CircleCheck, failed: CircleX, unknown: CircleHelp } as const;

/** Each check, and how it went the last time: in words, and of which version. */
const Checks = () => {
  const { t, i18n } = useTranslation();
  const last = useCheckResults();
  const about = last === null ? 'none' : last.isThisVersion ? 'thisVersion' : 'earlier';
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{t('about.access.checksTitle')}</h2>
      <p>{t('about.access.checksText')}</p>
      <p className="font-bold">
        {t(`about.results.${about}`, { day: last === null ? '' : dayIn(i18n.language, last.date) })}
      </p>
      <ul className="flex list-disc flex-col gap-2 ps-6">
        {CHECKS.map(({ id, criteria }) => {
          const result = last?.results[id] ?? 'unknown';
          return (
            <li key={id}>
              {t(`about.checks.${id}`)}{' '}
              <span className="text-muted">{t('about.access.criteria', { numbers: criteria.join(', ') })}</span>
              <IconText icon={RESULT_ICONS[result]} strong>
                {t(`about.results.${result}`)}
              </IconText>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The honest status: what was built to, what was looked at, what is known not to work. */
export const AccessibilityPage = () => {
  const { t, i18n } = useTranslation();
  const day = dayIn(i18n.language, REVIEWED_ON);
  return (
    <CalmLayout help="about" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={t('about.access.title')}>{t('about.access.title')}</PageHeading>
      <p>{t('about.access.intro')}</p>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.access.statusTitle')}</h2>
        <p>{t('about.access.status')}</p>
        <p>{t('about.access.statement')}</p>
        <p>{t('about.access.date', { day })}</p>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.access.limitsTitle')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-6">
          {LIMITS_KNOWN.map((limit) => (
            <li key={limit}>{t(`about.limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <Contact />
      <Checks />
      <BackButton />
    </CalmLayout>
  );
};
