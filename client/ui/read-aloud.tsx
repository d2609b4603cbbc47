import { Square, Volume2 } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';
import { ToolButton } from './tool-button.tsx';
import { useHasVoice, useReading } from './use-reading.ts';

type About = 'spotlight' | 'question' | 'explanation' | 'own' | 'everyone' | 'themes' | 'results';

interface ReadAloudProps {
  /** What is read, in order; nothing empty. */
  readonly texts: readonly string[];
  /** Of the texts. */
  readonly lang: string;
  /** Address of a recording of these texts, which goes before any voice. */
  readonly recording?: string;
  /** What the button is about, so that names differ. */
  readonly about: About;
}

/** "Lees voor", and while it reads "Stop met voorlezen". Without a local voice and without a recording there is no button. */
export const ReadAloud = ({ texts, lang, recording, about }: ReadAloudProps) => {
  const { t } = useTranslation();
  const hasVoice = useHasVoice(lang);
  const { isReading, sentence, start, stop } = useReading(lang, recording);
  const isThere = recording !== undefined || (hasVoice && texts.some((text) => text.trim() !== ''));
  if (!isThere) return null;
  return (
    <div className="print-hidden flex flex-col gap-2">
      <div>
        <Button
          icon={isReading ? Square : Volume2}
          {...(isReading ? {} : { about: t(`layers.readAloud.about.${about}`) })}
          onPress={() => (isReading ? stop() : start(texts))}
        >
          {t(isReading ? 'layers.readAloud.stop' : 'layers.readAloud.read')}
        </Button>
      </div>
      {sentence !== null && (
        <p aria-hidden lang={lang}>
          <mark>{sentence}</mark>
        </p>
      )}
    </div>
  );
};

/** Whether somebody can see it: neither behind a page about something else nor folded up. An old browser can't tell the last. */
const isShown = (place: Element): boolean =>
  place.closest('[hidden]') === null && (!('checkVisibility' in place) || place.checkVisibility());

/** What is on the page to be read: whatever is marked `data-spoken` in the content and shown, in order; by its text, or by the words in the mark. */
const spokenOnPage = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-spoken]')].filter(isShown).map(({ dataset, textContent }) => {
    const words = dataset['spoken'];
    return words === undefined || words === '' || words === 'true' ? (textContent ?? '') : words;
  });

/** The tool in the toolbar: reads what is marked on the page, from the top. Give it a `key` of the step and phase. */
export const ReadAloudTool = ({ lang }: { readonly lang: string }) => {
  const { t } = useTranslation();
  const hasVoice = useHasVoice(lang);
  const { isReading, start, stop } = useReading(lang);
  if (!hasVoice) return null;
  return (
    <ToolButton icon={isReading ? Square : Volume2} onPress={() => (isReading ? stop() : start(spokenOnPage()))}>
      {t(isReading ? 'layers.readAloud.stop' : 'layers.readAloud.readPage')}
    </ToolButton>
  );
};
