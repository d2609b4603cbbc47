import { Mic, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { canRecord, startRecording } from '../../lib/recorder.ts';
import type { Recording } from '../../lib/recorder.ts';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';

interface MediaRecorderProps {
  /** For the name of the button: which step. */
  readonly about: string;
  readonly onRecorded: (sound: Blob) => void;
}

/** Records in the browser. Not there where a browser cannot or may not: a file can always be chosen. */
export const SoundRecorder = ({ about, onRecorded }: MediaRecorderProps) => {
  const { t } = useTranslation();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const current = useRef<Recording | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      current.current?.cancel();
    };
  }, []);

  const start = async (): Promise<void> => {
    setHasFailed(false);
    try {
      const started = await startRecording();
      // Asking for the microphone takes as long as the person takes; the page can be gone by then.
      if (isGone.current) return started.cancel();
      current.current = started;
      setRecording(started);
    } catch {
      setHasFailed(true);
    }
  };
  const stop = async (): Promise<void> => {
    if (recording === null) return;
    current.current = null;
    setRecording(null);
    onRecorded(await recording.stop());
  };

  if (!canRecord()) return null;
  return (
    <div className="flex flex-col gap-1">
      <div>
        <Button
          icon={recording === null ? Mic : Square}
          about={about}
          onPress={() => void (recording === null ? start() : stop())}
        >
          {t(recording === null ? 'layers.desk.record' : 'layers.desk.stopRecording')}
        </Button>
      </div>
      <StatusLine kind={hasFailed ? 'danger' : 'info'}>
        {hasFailed ? t('layers.desk.noMicrophone') : recording !== null && t('layers.desk.recording')}
      </StatusLine>
    </div>
  );
};
