import { FoldHorizontal, UnfoldHorizontal } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { preferences, SPACING, stepSpacing, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { ToolButton } from './tool-button.tsx';

/** Wider and narrower letters; words and lines widen along. Each press is one step and is spoken. */
export const LetterSpacingButtons = () => {
  const { t } = useTranslation();
  const spacing = usePreference('spacing');
  const step = (direction: 'wider' | 'narrower'): void => {
    stepSpacing(direction);
    announce(t('common.tools.spacingNow', { step: preferences.getState().spacing, most: SPACING.most }));
  };
  return (
    <>
      <ToolButton icon={UnfoldHorizontal} aria-disabled={spacing >= SPACING.most} onPress={() => step('wider')}>
        {t('common.tools.spacingWider')}
      </ToolButton>
      <ToolButton icon={FoldHorizontal} aria-disabled={spacing <= SPACING.least} onPress={() => step('narrower')}>
        {t('common.tools.spacingNarrower')}
      </ToolButton>
    </>
  );
};
