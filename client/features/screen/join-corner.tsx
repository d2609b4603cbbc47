import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { hostOf } from '../../lib/url-of.ts';
import { CodeText } from '../../ui/code-text.tsx';
import { QrCode } from '../../ui/qr-code.tsx';

/** Code and QR for who comes in late, in the same corner all session long. */
export const JoinCorner = ({ join }: { readonly join: JoinInfo }) => {
  const { t } = useTranslation();
  return (
    <div className="flex items-center gap-[1em]">
      <p className="flex max-w-[14em] flex-col text-end">
        <span className="text-muted">{t('screen.join.corner')}</span>
        <span className="font-bold">{hostOf(join.url)}</span>
        <CodeText code={join.code} isLarge />
      </p>
      <QrCode value={join.url} size="small" />
    </div>
  );
};
