import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { hostOf } from '../../lib/url-of.ts';
import { CodeText } from '../../ui/code-text.tsx';
import { QrCode } from '../../ui/qr-code.tsx';

interface LobbySceneProps {
  readonly join: JoinInfo | null;
  /** null: not known yet. */
  readonly here: number | null;
}

/** Before it begins: how to come in, as large as it can be, and that one is not alone. */
export const LobbyScene = ({ join, here }: LobbySceneProps) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-1 flex-wrap items-center justify-between gap-[2em]">
      {join !== null && (
        <>
          <div className="flex flex-col gap-[0.8em]">
            <p className="text-[1.44em] leading-tight">
              {t('screen.join.goTo')}
              <strong className="block text-[1.44em]">{hostOf(join.url)}</strong>
            </p>
            <div className="text-[1.44em] leading-tight">
              {t('screen.join.typeCode')}
              <span className="block text-[0.75em] min-[700px]:text-[1.9em]">
                <CodeText code={join.code} isLarge />
              </span>
            </div>
          </div>
          <div className="flex flex-col items-center gap-[0.5em]">
            <div className="text-[1.2em]">
              <QrCode value={join.url} size="large" />
            </div>
            <p className="text-[1.2em]">{t('screen.join.or')}</p>
          </div>
        </>
      )}
      {here !== null && <p className="w-full text-[1.44em] font-bold">{t('screen.here', { count: here })}</p>}
    </div>
  );
};
