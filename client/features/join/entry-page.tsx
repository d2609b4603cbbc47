import { House, RotateCw } from 'lucide-react';
import { retryOf } from '../../../shared/protocol/rejection.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';
import type { EntryState } from './use-entry.ts';

interface EntryPageProps {
  readonly state: EntryState;
  readonly tryAgain: () => void;
  readonly title: string;
  readonly busyText: string;
  readonly failedTitle: string;
  /** Why it failed and what to do, in words. */
  readonly reason: string;
  /** The words of the link to the code field. */
  readonly wayBack: string;
}

/** A page that lets somebody in by a link: it waits, or says in one place why it did not work. */
export const EntryPage = ({ state, tryAgain, title, busyText, failedTitle, reason, wayBack }: EntryPageProps) => {
  const { t } = useTranslation();
  const isBusy = state === 'busy';
  const heading = isBusy ? title : failedTitle;
  return (
    <CalmLayout help="start" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={heading} focusKey={isBusy ? 'busy' : 'failed'}>
        {heading}
      </PageHeading>
      <p role="status">{isBusy ? busyText : reason}</p>
      {!isBusy && (
        <div className="flex flex-wrap gap-3">
          {retryOf(state.problem.code) === 'later' && (
            <Button variant="primary" icon={RotateCw} onPress={tryAgain}>
              {t('common.actions.tryAgain')}
            </Button>
          )}
          <LinkButton href="/" icon={House}>
            {wayBack}
          </LinkButton>
        </div>
      )}
    </CalmLayout>
  );
};
