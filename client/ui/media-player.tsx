import { useMemo } from 'react';
import { captionsOf } from '../lib/captions.ts';
import { useObjectUrl } from '../lib/use-object-url.ts';

interface MediaPlayerProps {
  readonly kind: 'audio' | 'signs';
  readonly address: string;
  /** Name of the player. */
  readonly label: string;
  /** What is said or signed; also the captions. */
  readonly words: string;
  readonly lang: string;
}

/** Sound or film with the controls that the browser has. Nothing plays by itself. */
export const MediaPlayer = ({ kind, address, label, words, lang }: MediaPlayerProps) => {
  const captions = useObjectUrl(useMemo(() => new Blob([captionsOf(words)], { type: 'text/vtt' }), [words]));
  const source = captions === null ? {} : { src: captions };
  return kind === 'audio' ? (
    <audio controls preload="none" src={address} aria-label={label} className="w-full">
      <track kind="captions" srcLang={lang} {...source} />
    </audio>
  ) : (
    <video controls playsInline preload="metadata" src={address} aria-label={label} className="max-h-[60vh] w-full">
      <track kind="captions" srcLang={lang} {...source} />
    </video>
  );
};
