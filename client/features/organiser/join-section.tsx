import { RefreshCw } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { hostOf } from '../../lib/url-of.ts';
import { Button } from '../../ui/button.tsx';
import { CodeText } from '../../ui/code-text.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { CopyField } from './copy-field.tsx';

interface JoinSectionProps {
  readonly code: string;
  readonly joinUrl: string;
  readonly onRenew: () => void;
}

/** Code, QR code and link: three keys to the same door. */
export const JoinSection = ({ code, joinUrl, onRenew }: JoinSectionProps) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="join-heading" className="flex flex-col gap-4">
      <h2 id="join-heading" className="text-2xl">
        {t('organiser.session.join')}
      </h2>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode value={joinUrl} />
        <div className="flex min-w-0 flex-1 basis-[18rem] flex-col gap-4">
          <p>{t('organiser.session.joinText', { address: hostOf(joinUrl) })}</p>
          <p>
            <CodeText code={code} isLarge />
          </p>
          <CopyField
            label={t('organiser.session.joinLink')}
            description={t('organiser.session.joinRenewHint')}
            value={joinUrl}
            about={t('organiser.session.joinLink')}
          >
            <Button variant="quiet" icon={RefreshCw} onPress={onRenew}>
              {t('organiser.session.renewJoin')}
            </Button>
          </CopyField>
        </div>
      </div>
    </section>
  );
};
