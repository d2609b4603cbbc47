import { RotateCw } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { replacePage } from '../../lib/leave-page.ts';
import type { HandOver } from '../../features/seat/use-hand-over.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';

/** In place of the page of a seat while the device goes to somebody else: nothing of the seat is on it any more. */
export const HandingOver = ({ state }: { readonly state: Exclude<HandOver['state'], 'here'> }) => {
  const { t } = useTranslation();
  const isBusy = state === 'busy';
  const title = t(isBusy ? 'seats.next.busy' : 'seats.next.failed');
  return (
    <CalmLayout help="start" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={title} focusKey={isBusy ? 'busy' : 'failed'}>
        {title}
      </PageHeading>
      <p role="status">{t(isBusy ? 'seats.next.busyText' : 'seats.next.failedText')}</p>
      {!isBusy && (
        <div>
          <Button variant="primary" icon={RotateCw} onPress={() => replacePage(location.pathname)}>
            {t('common.actions.back')}
          </Button>
        </div>
      )}
    </CalmLayout>
  );
};
