import type { MediaKind } from '../../../shared/domain/media.ts';

interface MediaPlayerProps {
  readonly kind: MediaKind;
  readonly address: string;
  readonly alt: string;
}

/** The file as the organiser looks at it. Nothing plays by itself. */
export const MediaPlayer = ({ kind, address, alt }: MediaPlayerProps) => {
  if (kind === 'picture') return <img src={address} alt={alt} className="max-h-[12rem] max-w-full object-contain" />;
  if (kind === 'audio') return <audio controls preload="none" src={address} aria-label={alt} className="w-full" />;
  return (
    <video
      controls
      playsInline
      preload="metadata"
      src={address}
      aria-label={alt}
      className="max-h-[16rem] max-w-full"
    />
  );
};
