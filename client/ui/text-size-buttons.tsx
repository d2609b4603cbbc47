import { AArrowDown, AArrowUp } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { preferences, stepTextSize, TEXT_SIZE, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { ToolButton } from './tool-button.tsx';

/** The two buttons that people know from the organiser's own site, with the same words. Each press is one step and is spoken. */
export const TextSizeButtons = () => {
  const { t } = useTranslation();
  const textSize = usePreference('textSize');
  const step = (direction: 'larger' | 'smaller'): void => {
    stepTextSize(direction);
    announce(t('common.tools.textSizeNow', { percent: preferences.getState().textSize }));
  };
  return (
    <>
      <ToolButton icon={AArrowUp} aria-disabled={textSize >= TEXT_SIZE.largest} onPress={() => step('larger')}>
        {t('common.tools.textLarger')}
      </ToolButton>
      <ToolButton icon={AArrowDown} aria-disabled={textSize <= TEXT_SIZE.smallest} onPress={() => step('smaller')}>
        {t('common.tools.textSmaller')}
      </ToolButton>
    </>
  );
};
