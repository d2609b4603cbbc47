import type { StepMedia } from '../../../shared/domain/media.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { mediaUrl } from '../../lib/media-url.ts';
import { useSessionId } from '../../state/session-store.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { MediaPlayer } from '../../ui/media-player.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';

interface StepLayersProps {
  readonly step: StepShape;
  /** Of the words of the organiser. */
  readonly lang: string;
}

export interface PlayerProps {
  readonly media: StepMedia;
  readonly address: string;
  readonly lang: string;
}

/** The question as the reader has it: in easy words where there are any and easy reading is on. */
export function useTitleOf({ title, easyTitle }: Pick<StepShape, 'title' | 'easyTitle'>): string {
  const { i18n } = useTranslation();
  return i18n.language === 'nl-simple' && easyTitle !== '' ? easyTitle : title;
}

/** A fixed height is asked for before the picture is there, so that nothing jumps under a finger. */
export const Picture = ({ media, address, lang }: PlayerProps) => (
  <img
    src={address}
    alt={media.alt}
    lang={lang}
    className="h-[16rem] max-h-[40vh] w-full rounded-card object-contain"
  />
);

export const InWords = ({ alt, lang }: { readonly alt: string; readonly lang: string }) => (
  <p lang={lang} dir="auto" className="text-written mt-2">
    {alt}
  </p>
);

/** Never by itself: it plays when somebody presses play, with the controls that the browser has. */
const Sound = ({ media, address, lang }: PlayerProps) => {
  const { t } = useTranslation();
  return (
    <DisclosureSection title={t('layers.audio.title')}>
      <MediaPlayer kind="audio" address={address} label={t('layers.audio.player')} words={media.alt} lang={lang} />
      <InWords alt={media.alt} lang={lang} />
    </DisclosureSection>
  );
};

const Signs = ({ media, address, lang }: PlayerProps) => {
  const { t } = useTranslation();
  return (
    <DisclosureSection title={t('layers.signs.title')}>
      <MediaPlayer kind="signs" address={address} label={t('layers.signs.player')} words={media.alt} lang={lang} />
      <InWords alt={media.alt} lang={lang} />
    </DisclosureSection>
  );
};

const Explanation = ({ step, lang }: StepLayersProps) => {
  const { t } = useTranslation();
  const title = useTitleOf(step);
  // Who reads the easy question can still see what the others read.
  const original = title === step.title ? '' : step.title;
  if (step.explanation === '' && original === '') return null;
  const texts = [original, step.explanation].filter((text) => text !== '');
  return (
    <DisclosureSection title={t('layers.explanation.title')}>
      <div className="flex flex-col gap-3">
        {original !== '' && (
          <p>
            {t('layers.explanation.original')}{' '}
            <span lang={lang} dir="auto">
              {original}
            </span>
          </p>
        )}
        {step.explanation !== '' && (
          <p lang={lang} dir="auto" data-spoken className="text-written">
            {step.explanation}
          </p>
        )}
        <ReadAloud texts={texts} lang={lang} about="explanation" />
      </div>
    </DisclosureSection>
  );
};

/** Everything beside the question that the organiser gave: to see, to hear, to read more. What there is not, is not shown. */
export const StepLayers = ({ step, lang }: StepLayersProps) => {
  const sessionId = useSessionId();
  const title = useTitleOf(step);
  const { picture, audio, signs } = step.media;
  const recording = sessionId !== null && audio ? { recording: mediaUrl(sessionId, audio) } : {};
  return (
    <>
      {sessionId !== null && picture && <Picture media={picture} address={mediaUrl(sessionId, picture)} lang={lang} />}
      <ReadAloud texts={[title, step.instruction]} lang={lang} about="question" {...recording} />
      <Explanation step={step} lang={lang} />
      {sessionId !== null && audio && <Sound media={audio} address={mediaUrl(sessionId, audio)} lang={lang} />}
      {sessionId !== null && signs && <Signs media={signs} address={mediaUrl(sessionId, signs)} lang={lang} />}
    </>
  );
};
