import { Square, Volume2 } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';
import { ToolButton } from './tool-button.tsx';
import { useHasVoice, useReading } from './use-reading.ts';
import type { Spoken } from './use-reading.ts';

/** What is marked `data-spoken`, in order, with its place: by its text, or by the words in the mark (a row of a table). */
const spokenIn = (part: Element | null): Spoken[] =>
  [...(part?.querySelectorAll<HTMLElement>('[data-spoken]') ?? [])].map((place) => {
    const words = place.dataset['spoken'] ?? '';
    return { text: words === '' ? place.textContent : words, place };
  });

interface ReadAloudPartProps {
  readonly part: RefObject<Element | null>;
  /** Of the part. */
  readonly lang: string;
  /** Of the part, spoken after the words of the button, so that names differ. */
  readonly title: string;
}

/** "Lees voor" for one part of a long text, which is followed on the page while it is read. Without a local voice there is no button. */
export const ReadAloudPart = ({ part, lang, title }: ReadAloudPartProps) => {
  const { t } = useTranslation();
  const hasVoice = useHasVoice(lang);
  const { isReading, start, stop } = useReading(lang);
  if (!hasVoice) return null;
  return (
    <div className="print-hidden">
      <Button
        icon={isReading ? Square : Volume2}
        {...(isReading ? {} : { about: title })}
        onPress={() => (isReading ? stop() : start(spokenIn(part.current)))}
      >
        {t(isReading ? 'layers.readAloud.stop' : 'layers.readAloud.read')}
      </Button>
    </div>
  );
};

/** The tool in the toolbar for a long text: reads all of it, and follows it on the page. */
export const ReadAloudWhole = ({ lang }: { readonly lang: string }) => {
  const { t } = useTranslation();
  const hasVoice = useHasVoice(lang);
  const { isReading, start, stop } = useReading(lang);
  if (!hasVoice) return null;
  const read = (): void => start(spokenIn(document.querySelector('main')));
  return (
    <ToolButton icon={isReading ? Square : Volume2} onPress={() => (isReading ? stop() : read())}>
      {t(isReading ? 'layers.readAloud.stop' : 'layers.readAloud.readPage')}
    </ToolButton>
  );
};
