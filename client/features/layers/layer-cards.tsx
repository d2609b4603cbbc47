import type { ReactNode } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { mediaUrl } from '../../lib/media-url.ts';
import { MediaPlayer } from '../../ui/media-player.tsx';
import { InWords, Picture, useTitleOf, type PlayerProps } from './step-layers.tsx';

interface LayersProps {
  readonly step: StepShape;
  /** Of the words of the organiser. */
  readonly lang: string;
}

const Words = ({ step, lang }: LayersProps) => {
  const { t } = useTranslation();
  const title = useTitleOf(step);
  return (
    <div className="flex flex-col gap-3">
      {title !== step.title && (
        <p>
          {t('layers.explanation.original')}{' '}
          <span lang={lang} dir="auto">
            {step.title}
          </span>
        </p>
      )}
      {step.explanation !== '' && (
        <p lang={lang} dir="auto" data-spoken className="text-written">
          {step.explanation}
        </p>
      )}
    </div>
  );
};

const Played = ({ kind, media, address, lang }: PlayerProps & { readonly kind: 'audio' | 'signs' }) => {
  const { t } = useTranslation();
  return (
    <div>
      <MediaPlayer kind={kind} address={address} label={t(`layers.${kind}.player`)} words={media.alt} lang={lang} />
      <InWords alt={media.alt} lang={lang} />
    </div>
  );
};

/** What the organiser gave beside the question, each as a screen of its own and nothing folded away. Empty where there is nothing. */
export function layerCards({
  step,
  lang,
  sessionId,
}: LayersProps & { readonly sessionId: SessionId | null }): readonly ReactNode[] {
  const { picture, audio, signs } = step.media;
  const hasWords = step.explanation !== '';
  if (sessionId === null) return hasWords ? [<Words key="words" step={step} lang={lang} />] : [];
  return [
    picture && <Picture key="picture" media={picture} address={mediaUrl(sessionId, picture)} lang={lang} />,
    hasWords && <Words key="words" step={step} lang={lang} />,
    audio && <Played key="audio" kind="audio" media={audio} address={mediaUrl(sessionId, audio)} lang={lang} />,
    signs && <Played key="signs" kind="signs" media={signs} address={mediaUrl(sessionId, signs)} lang={lang} />,
  ].filter((card) => card !== null && card !== false);
}
