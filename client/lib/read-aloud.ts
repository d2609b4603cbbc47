// Reading aloud by the voices of this device, or by a recording. Only local voices: the others send what they read to a company.
// One thing reads at a time in the whole page; who starts, stops what was reading.

/** A pause that people hear as one: Chrome is known to fall silent after about fifteen seconds of one utterance. Characters. */
const LONGEST = 180;

const base = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** Cuts what is too long for one breath, at a comma when there is one, else between words. */
function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const start = sentence.slice(0, LONGEST);
  const comma = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '), start.lastIndexOf(': '));
  const space = start.lastIndexOf(' ');
  const at = comma > LONGEST / 3 ? comma + 1 : space > 0 ? space : LONGEST;
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}

/** The sentences of a text, in order; a line break ends one too. */
export function sentencesOf(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(base(lang), { granularity: 'sentence' });
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
    .flatMap(cut);
}

/** A voice on this device that speaks the language, the device's own choice first; null when there is none. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const fitting = voices.filter((voice) => voice.localService && base(voice.lang) === base(lang));
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

const synthesis = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

/** The voice for a language now; the list of voices can come later than the page, see `onVoices`. */
export const voiceNow = (lang: string): SpeechSynthesisVoice | null => localVoice(synthesis()?.getVoices() ?? [], lang);

/** Tells when the list of voices changes. @returns stops telling */
export function onVoices(changed: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener('voiceschanged', changed);
  return () => speech?.removeEventListener('voiceschanged', changed);
}

export type Reading = {
  readonly sentences: readonly string[];
  readonly lang: string;
  /** Address of the organiser's recording, which goes before any voice. */
  readonly recording?: string;
  /** Which sentence is read now; null for a recording. */
  readonly onSentence: (index: number | null) => void;
  /** Called once: at the end, after stopping, and when it goes wrong. */
  readonly onEnd: () => void;
};

let stopCurrent: (() => void) | null = null;

/** Stops whatever reads. */
export const stopReading = (): void => stopCurrent?.();
globalThis.addEventListener?.('pagehide', stopReading);

/** Speaks the sentences, each as an utterance of its own, in order. @returns silences it */
function speak({ sentences, lang, onSentence }: Reading, finish: () => void): () => void {
  const speech = synthesis();
  const voice = voiceNow(lang);
  if (!speech || !voice) {
    finish();
    return () => undefined;
  }
  const listening = new AbortController();
  const { signal } = listening;
  // Kept in a variable for as long as it speaks: Chrome forgets utterances that nobody holds, and their end with them.
  const utterances = sentences.map((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('start', () => onSentence(index), { signal });
    utterance.addEventListener('error', finish, { signal });
    if (index === sentences.length - 1) utterance.addEventListener('end', finish, { signal });
    return utterance;
  });
  speech.cancel();
  for (const utterance of utterances) speech.speak(utterance);
  return () => {
    listening.abort();
    utterances.length = 0;
    speech.cancel();
  };
}

/** Plays a recording; when it cannot be played, `otherwise` takes over. @returns silences it */
function play(address: string, finish: () => void, otherwise: () => void): () => void {
  const sound = new Audio(address);
  let isOver = false;
  const once = (then: () => void) => (): void => {
    if (isOver) return;
    isOver = true;
    then();
  };
  sound.addEventListener('ended', once(finish));
  sound.addEventListener('error', once(otherwise));
  void sound.play().catch(once(otherwise));
  return () => {
    isOver = true;
    sound.pause();
  };
}

/** Starts reading; stops what was reading. @returns stops it */
export function startReading(reading: Reading): () => void {
  stopReading();
  let isOver = false;
  let silence = (): void => undefined;
  const finish = (): void => {
    if (isOver) return;
    isOver = true;
    if (stopCurrent === stop) stopCurrent = null;
    reading.onEnd();
  };
  const stop = (): void => {
    silence();
    finish();
  };
  stopCurrent = stop;
  const bySpeech = (): void => {
    silence = speak(reading, finish);
  };
  if (reading.recording === undefined) bySpeech();
  else {
    reading.onSentence(null);
    silence = play(reading.recording, finish, bySpeech);
  }
  return stop;
}
