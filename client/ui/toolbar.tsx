import { BookOpenText, Ellipsis, Pointer } from 'lucide-react';
import { useId, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { switchLocale } from '../i18n/setup.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { setBigButtons, setLocalePreference, setToolbarOpen, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { LetterSpacingButtons } from './letter-spacing-buttons.tsx';
import { TextSizeButtons } from './text-size-buttons.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { ToolButton } from './tool-button.tsx';
import { ToolSwitch } from './tool-switch.tsx';

/** Pixels of width, for each per cent of text, from which there is room for all tools at once: 700 px at 100 %. */
const ROOM_PER_PERCENT = 7;

const onResize = (listener: () => void): (() => void) => {
  globalThis.addEventListener('resize', listener);
  return () => globalThis.removeEventListener('resize', listener);
};

/** Open or folded as somebody chose, else as there is room. */
function useIsOpen(): boolean {
  const chosen = usePreference('isToolbarOpen');
  const textSize = usePreference('textSize');
  const hasRoom = useSyncExternalStore(
    onResize,
    () => globalThis.innerWidth >= ROOM_PER_PERCENT * textSize,
    // Where nobody knows the width yet: folded, which fits everywhere.
    () => false,
  );
  return chosen ?? hasRoom;
}

const EasyReadingSwitch = () => {
  const { t, i18n } = useTranslation();
  const locale = usePreference('locale');
  const choose = async (isOn: boolean): Promise<void> => {
    const wanted = isOn ? 'nl-simple' : 'nl';
    if (await switchLocale(i18n, wanted)) setLocalePreference(wanted);
    else announce(t('common.tools.languageFailed'));
  };
  return (
    <ToolSwitch icon={BookOpenText} isOn={locale === 'nl-simple'} onChange={(isOn) => void choose(isOn)}>
      {t('common.tools.easyReading')}
    </ToolSwitch>
  );
};

interface ToolbarProps {
  /** The tool that reads aloud, where the page has something to read and the browser a voice. */
  readonly readAloud?: ReactNode;
}

/**
 * The aids of a participant, in one order everywhere. The first four are always there; the rest can be folded away, and is at first where there is little room.
 */
export const Toolbar = ({ readAloud }: ToolbarProps) => {
  const { t } = useTranslation();
  const isOpen = useIsOpen();
  const bigButtons = usePreference('bigButtons');
  const restId = useId();
  return (
    <div role="group" aria-label={t('common.tools.label')} className="print-hidden tools flex flex-col gap-2 pb-3">
      <div className="tool-row">
        <TextSizeButtons />
        <LetterSpacingButtons />
        <ToolButton
          icon={Ellipsis}
          aria-expanded={isOpen}
          aria-controls={restId}
          onPress={() => setToolbarOpen(!isOpen)}
        >
          {t(isOpen ? 'common.tools.less' : 'common.tools.more')}
        </ToolButton>
      </div>
      <div id={restId} hidden={!isOpen} className="tool-row">
        <ThemeSwitch />
        <ToolSwitch icon={Pointer} isOn={bigButtons} onChange={setBigButtons}>
          {t('common.tools.bigButtons')}
        </ToolSwitch>
        {readAloud}
        <EasyReadingSwitch />
        <LanguageSwitch />
      </div>
    </div>
  );
};
