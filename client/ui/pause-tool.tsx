import { Pause, Play } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { setPaused, usePreference } from '../state/preferences.ts';
import { ToolButton } from './tool-button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** "Pauze" and "Verder": always in the header, on every page where something can change by itself. That the page stands still is said beside it, not here. */
export const PauseTool = () => {
  const { t } = useTranslation();
  const isPaused = usePreference('isPaused');
  return (
    <ToolButton icon={isPaused ? Play : Pause} onPress={() => setPaused(!isPaused)}>
      {t(isPaused ? 'participant.pause.stop' : 'participant.pause.start')}{' '}
      <VisuallyHidden>{t('participant.pause.about')}</VisuallyHidden>
    </ToolButton>
  );
};
