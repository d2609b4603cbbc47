// Recording speech in the browser. The sound stays in this page until somebody sends it.

export type Recording = {
  /** Ends it. @returns what was recorded, as WebM or MP4, whichever this browser makes */
  readonly stop: () => Promise<Blob>;
  /** Ends it and forgets it. */
  readonly cancel: () => void;
};

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4'];

/** Whether this browser can record, and may: only on https or on this very machine. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && globalThis.navigator?.mediaDevices?.getUserMedia !== undefined;

/**
 * Asks for the microphone and begins.
 * @throws when there is no microphone, or the person does not give it
 */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, mimeType === undefined ? {} : { mimeType });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.start();
    return {
      stop: () =>
        new Promise((resolve) => {
          recorder.onstop = () => {
            release();
            resolve(new Blob(parts, { type: recorder.mimeType }));
          };
          recorder.stop();
        }),
      cancel: () => {
        recorder.onstop = null;
        if (recorder.state !== 'inactive') recorder.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
