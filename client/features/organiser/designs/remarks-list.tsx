import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { DesignRemark } from './design-checks.ts';
import type { EditStep } from './edit-design.ts';

interface RemarksListProps {
  readonly remarks: readonly DesignRemark[];
  readonly steps: readonly EditStep[];
  readonly onGo: (key: string) => void;
}

/** What is missing or odd, in words, each with the way to the step it is about. Only what cannot be used at all keeps the design from being saved. */
export const RemarksList = ({ remarks, steps, onGo }: RemarksListProps) => {
  const { t } = useTranslation();
  if (remarks.length === 0)
    return (
      <Notice kind="ok" title={t('designEditor.remarks.none')}>
        {null}
      </Notice>
    );
  const isBlocked = remarks.some(({ isFatal }) => isFatal);
  const placeOf = (key: string): string => {
    const index = steps.findIndex((item) => item.key === key);
    return t('designEditor.remarks.step', { number: index + 1 });
  };
  return (
    <Notice
      kind={isBlocked ? 'danger' : 'attention'}
      title={t(isBlocked ? 'designEditor.remarks.blocked' : 'designEditor.remarks.some', { count: remarks.length })}
    >
      <ul className="flex flex-col gap-1">
        {remarks.map(({ what, key, minutes }) => (
          <li key={`${what} ${key}`} className="flex flex-wrap items-center gap-x-3">
            <span>{t(`designEditor.remarks.${what}`, { minutes: minutes ?? 0 })}</span>
            {key !== null && (
              <Button variant="quiet" onPress={() => onGo(key)}>
                {placeOf(key)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
