import { useTranslation } from '../../i18n/use-translation.tsx';
import { CodeText } from '../../ui/code-text.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';

/** The seat's own code, behind a button: the same seat on another device. */
export const SeatCode = ({ seatCode }: { readonly seatCode: string }) => {
  const { t } = useTranslation();
  return (
    <DisclosureSection title={t('join.seat.otherDevice')}>
      <div className="flex flex-col gap-2">
        <p>{t('join.seat.otherDeviceHelp')}</p>
        <p className="text-xl [&_span]:whitespace-normal">
          <CodeText code={seatCode} />
        </p>
        <p>{t('join.seat.keepSecret')}</p>
      </div>
    </DisclosureSection>
  );
};
