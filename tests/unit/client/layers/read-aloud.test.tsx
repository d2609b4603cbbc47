// @vitest-environment jsdom
// sentences queued in order, local voices only, Stop works, no button without a voice.
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { localVoice, sentencesOf, startReading } from '../../../../client/lib/read-aloud.ts';
import { ReadAloud, ReadAloudTool } from '../../../../client/ui/read-aloud.tsx';
import { fakeSession, inDutch, renderIn } from '../participant/fake-session.tsx';
import { fakeSpeech, voice } from './fake-speech.ts';

inDutch();
const dutch = voice('nl-NL', { default: true });
const speech = fakeSpeech([voice('nl-NL', { localService: false }), voice('en-GB'), dutch]);

const TEXTS = ['Wat vindt u belangrijk?', 'Schrijf elk idee apart op. Eén zin is genoeg.'];
const SENTENCES = ['Wat vindt u belangrijk?', 'Schrijf elk idee apart op.', 'Eén zin is genoeg.'];
const show = (recording?: string) =>
  renderIn(
    fakeSession(),
    <ReadAloud texts={TEXTS} lang="nl" about="question" {...(recording === undefined ? {} : { recording })} />,
  );
const button = (): HTMLElement => screen.getByRole('button');
const spoken = (): string[] => speech.queue.map(({ text }) => text);

describe('sentences', () => {
  it('end at full stops, question marks and lines, in order', () => {
    expect(TEXTS.flatMap((text) => sentencesOf(text, 'nl'))).toEqual(SENTENCES);
    expect(sentencesOf('  Eerste regel\n\ntweede regel  ', 'nl')).toEqual(['Eerste regel', 'tweede regel']);
    expect(sentencesOf(' \n ', 'nl')).toEqual([]);
  });

  it('are short enough to be said in one go, and lose no word', () => {
    const long = `${'een lang woord en nog een, '.repeat(20)}einde`;
    const parts = sentencesOf(long, 'nl');
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(180);
    expect(parts.join(' ').split(/\s+/)).toEqual(long.split(/\s+/));
    expect(sentencesOf('x'.repeat(400), 'nl').join('')).toBe('x'.repeat(400));
  });
});

describe('the voice', () => {
  const pick = (...voices: ReturnType<typeof voice>[]) => localVoice(voices, 'nl');

  it('is on this device and speaks the language', () => {
    expect(pick(voice('nl-NL', { localService: false }), voice('en-GB'))).toBeNull();
    const flemish = voice('nl-BE');
    expect(pick(voice('de-DE'), flemish)).toBe(flemish);
    const android = voice('nl_NL');
    expect(pick(android)).toBe(android);
    expect(pick(flemish, dutch)).toBe(dutch);
    expect(pick(voice('nld-x'))).toBeNull();
  });
});

describe('"Lees voor"', () => {
  it('queues the sentences in order, in a local Dutch voice', () => {
    show();
    fireEvent.click(button());
    expect(spoken()).toEqual(SENTENCES);
    expect(new Set(speech.queue.map((each) => each.voice))).toEqual(new Set([dutch]));
  });

  it('shows the sentence that is read, says how to stop, and is itself again at the end', () => {
    show();
    expect(button().textContent).toBe('Lees voor de vraag');
    fireEvent.click(button());
    expect(button().textContent).toBe('Stop met voorlezen');
    for (const sentence of SENTENCES) {
      act(() => void speech.begin());
      expect(screen.getByText(sentence).tagName).toBe('MARK');
      act(() => speech.end());
    }
    expect(button().textContent).toBe('Lees voor de vraag');
    expect(document.querySelector('mark')).toBeNull();
  });

  it('stops at once', () => {
    show();
    fireEvent.click(button());
    act(() => void speech.begin());
    const before = speech.cancelled;
    fireEvent.click(button());
    expect([speech.cancelled, spoken()]).toEqual([before + 1, []]);
    expect(button().textContent).toBe('Lees voor de vraag');
  });

  it('is silent when the step goes, and when the page goes', () => {
    const { again } = show();
    fireEvent.click(button());
    again(<p>volgende stap</p>);
    expect(spoken()).toEqual([]);

    again(<ReadAloud texts={TEXTS} lang="nl" about="question" />);
    fireEvent.click(button());
    act(() => void globalThis.dispatchEvent(new Event('pagehide')));
    expect(spoken()).toEqual([]);
    expect(button().textContent).toBe('Lees voor de vraag');
  });

  it('lets one thing speak at a time', () => {
    const ended = vi.fn();
    startReading({ sentences: ['een'], lang: 'nl', onSentence: () => undefined, onEnd: ended });
    const stop = startReading({ sentences: ['twee'], lang: 'nl', onSentence: () => undefined, onEnd: () => undefined });
    expect([spoken(), ended.mock.calls.length]).toEqual([['twee'], 1]);
    stop();
    stop();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is not there without a local voice, and comes when the voice comes', () => {
    speech.setVoices([voice('nl-NL', { localService: false })]);
    show();
    expect(screen.queryByRole('button')).toBeNull();
    act(() => speech.setVoices([dutch]));
    expect(button()).toBeTruthy();
  });

  it('is not there when there is nothing to read, or in a language without a voice', () => {
    renderIn(fakeSession(), <ReadAloud texts={['', ' ']} lang="nl" about="own" />);
    renderIn(fakeSession(), <ReadAloud texts={['iets']} lang="fy" about="own" />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('in the toolbar reads what is marked on the page, from the top', () => {
    renderIn(
      fakeSession(),
      <>
        <ReadAloudTool lang="nl" />
        <main>
          <h1 data-spoken>De vraag?</h1>
          <p>niet dit</p>
          <p data-spoken>Uw antwoord.</p>
        </main>
      </>,
    );
    fireEvent.click(button());
    expect(spoken()).toEqual(['De vraag?', 'Uw antwoord.']);
  });

  it('in the toolbar reads nothing that is hidden', () => {
    renderIn(
      fakeSession(),
      <>
        <ReadAloudTool lang="nl" />
        <main>
          <h1 data-spoken>De vraag?</h1>
          <div hidden>
            <p data-spoken>Dichtgevouwen uitleg.</p>
          </div>
        </main>
      </>,
    );
    fireEvent.click(button());
    expect(spoken()).toEqual(['De vraag?']);
  });
});

describe('the recording of the organiser', () => {
  type Sound = EventTarget & { pause: () => void; src: string };
  const withSounds = (play: () => Promise<void>): Sound[] => {
    const sounds: Sound[] = [];
    vi.stubGlobal(
      'Audio',
      class extends EventTarget {
        pause = vi.fn();
        play = play;
        src: string;
        constructor(src: string) {
          super();
          this.src = src;
          sounds.push(this);
        }
      },
    );
    return sounds;
  };

  it('goes before a voice, is there without one, and stops', () => {
    const sounds = withSounds(() => Promise.resolve());
    speech.setVoices([]);
    show('/api/media/x/y.mp3');
    fireEvent.click(button());
    expect(sounds.map(({ src }) => src)).toEqual(['/api/media/x/y.mp3']);
    fireEvent.click(button());
    expect(sounds[0]?.pause).toHaveBeenCalledTimes(1);
    expect(button().textContent).toBe('Lees voor de vraag');
  });

  it('gives way to a voice when it cannot be played', async () => {
    withSounds(() => Promise.reject(new Error('no such sound')));
    show('/api/media/x/y.mp3');
    fireEvent.click(button());
    await vi.waitFor(() => expect(spoken()).toEqual(SENTENCES));
  });
});
