import { FileUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { CONTENT_TYPE, TYPES_OF } from '../../../shared/domain/media.ts';
import type { MediaKind, StepMedia } from '../../../shared/domain/media.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { mediaUrl } from '../../lib/media-url.ts';
import { announce } from '../../ui/announcer.ts';
import { useObjectUrl } from '../../lib/use-object-url.ts';
import { AriaButton } from '../../ui/aria-button.tsx';
import { Button } from '../../ui/button.tsx';
import { MediaPlayer } from '../../ui/media-player.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { SoundRecorder } from './media-recorder.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { mediaMissing, useMedia } from './use-media.ts';
import type { MediaPlace } from './use-media.ts';

const OWN_WORDS = ['badMedia', 'tooLarge', 'mediaFull', 'sessionClosed'] as const;

/** What went wrong with a file, in the words that say what to do; anything else in the usual ones. */
const MediaProblem = ({ problem }: { readonly problem: Problem | null }) => {
  const { t } = useTranslation();
  const own = OWN_WORDS.find((code) => code === problem?.code);
  if (own === undefined) return <ProblemNotice problem={problem} />;
  return (
    <div role="alert">
      <Notice kind="danger">{t(`errors.${own}`)}</Notice>
    </div>
  );
};

/** What the browser offers to choose from; what a file is, the server decides. */
const accepted = (kind: MediaKind): string[] => TYPES_OF[kind].flatMap((type) => [CONTENT_TYPE[type], `.${type}`]);

interface MediaEditorProps extends MediaPlace {
  readonly media: StepMedia | null;
  /** Title of the step, for the names of buttons. */
  readonly stepTitle: string;
  /** Of the session. */
  readonly lang: string;
  /** The words to begin with. */
  readonly suggestion: string;
}

const AddMedia = ({ stepTitle, suggestion, lang, ...place }: Omit<MediaEditorProps, 'media'>) => {
  const { t } = useTranslation();
  const { kind } = place;
  const { isPending, problem, add } = useMedia(place);
  const [file, setFile] = useState<{ readonly blob: Blob; readonly name: string } | null>(null);
  const [alt, setAlt] = useState(suggestion);
  const [isTried, setIsTried] = useState(false);
  const recorded = useObjectUrl(kind === 'audio' ? (file?.blob ?? null) : null);
  const missing = isTried ? mediaMissing(file?.blob ?? null, alt) : null;

  const save = async (): Promise<void> => {
    setIsTried(true);
    if (file === null || mediaMissing(file.blob, alt) !== null) return;
    if (await add(file.blob, alt)) announce(t('layers.desk.saved'));
  };
  const altError = {
    alt: t('layers.desk.altMissing'),
    altTooLong: t('layers.desk.altTooLong', { limit: LIMITS.mediaAlt }),
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{t(`layers.desk.accepts.${kind}`)}</p>
      <div className="flex flex-wrap items-start gap-3">
        <FileTrigger
          acceptedFileTypes={accepted(kind)}
          onSelect={(files) => {
            const chosen = files?.item(0);
            if (chosen) setFile({ blob: chosen, name: chosen.name });
          }}
        >
          <AriaButton icon={FileUp} about={stepTitle}>
            {t('layers.desk.choose')}
          </AriaButton>
        </FileTrigger>
        {kind === 'audio' && (
          <SoundRecorder about={stepTitle} onRecorded={(blob) => setFile({ blob, name: t('layers.desk.recorded') })} />
        )}
      </div>
      <StatusLine kind={missing === 'file' ? 'danger' : 'info'}>
        {file === null
          ? missing === 'file' && t('layers.desk.fileMissing')
          : t('layers.desk.chosen', { name: file.name })}
      </StatusLine>
      {recorded !== null && (
        <MediaPlayer kind="audio" address={recorded} label={t('layers.desk.recorded')} words={alt} lang={lang} />
      )}
      <TextArea
        label={t(`layers.desk.alt.${kind}`)}
        description={t('layers.desk.altHint')}
        value={alt}
        onChange={setAlt}
        rows={2}
        limit={LIMITS.mediaAlt}
        {...(missing === 'alt' || missing === 'altTooLong' ? { errorMessage: altError[missing] } : {})}
      />
      <MediaProblem problem={problem} />
      <div>
        <Button
          icon={Plus}
          isPending={isPending}
          about={`${t(`layers.desk.kinds.${kind}`)}, ${stepTitle}`}
          onPress={() => void save()}
        >
          {t(isPending ? 'layers.desk.saving' : 'layers.desk.save')}
        </Button>
      </div>
    </div>
  );
};

const KeptMedia = ({
  media,
  stepTitle,
  lang,
  ...place
}: Omit<MediaEditorProps, 'media' | 'suggestion'> & { readonly media: StepMedia }) => {
  const { t } = useTranslation();
  const { isPending, problem, remove } = useMedia(place);
  const address = mediaUrl(place.sessionId, media);
  const take = async (): Promise<void> => {
    if (await remove()) announce(t('layers.desk.removed'));
  };
  return (
    <div className="flex flex-col gap-3">
      {place.kind === 'picture' ? (
        <img src={address} alt={media.alt} lang={lang} className="max-h-[12rem] max-w-full object-contain" />
      ) : (
        <MediaPlayer
          kind={place.kind}
          address={address}
          label={t(`layers.desk.kinds.${place.kind}`)}
          words={media.alt}
          lang={lang}
        />
      )}
      <p dir="auto" className="text-written">
        {media.alt}
      </p>
      <MediaProblem problem={problem} />
      <div>
        <Button
          icon={Trash2}
          isPending={isPending}
          about={`${t(`layers.desk.kinds.${place.kind}`)}, ${stepTitle}`}
          onPress={() => void take()}
        >
          {t('layers.desk.remove')}
        </Button>
      </div>
    </div>
  );
};

/** One kind of file of one step: add it with its words, look at it, take it away. */
export const MediaEditor = ({ media, suggestion, ...rest }: MediaEditorProps) =>
  media === null ? <AddMedia {...rest} suggestion={suggestion} /> : <KeptMedia {...rest} media={media} />;
