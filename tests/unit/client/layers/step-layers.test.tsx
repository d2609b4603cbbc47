// @vitest-environment jsdom
// What the organiser gave beside a question, as participants and the room have it.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setupI18n, switchLocale } from '../../../../client/i18n/setup.ts';
import { ScreenScene } from '../../../../client/features/screen/screen-scene.tsx';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import { StepFrame } from '../../../../client/pages/participant/step-frame.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { StepMedia } from '../../../../shared/domain/media.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import { fakeSession, idOf, questionStep } from '../participant/fake-session.tsx';
import { fakeSpeech, voice } from './fake-speech.ts';

const sessionId = idOf<SessionId>('session');
const speech = fakeSpeech([]);
let words: Awaited<ReturnType<typeof setupI18n>>;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
});
afterEach(async () => {
  cleanup();
  await switchLocale(words, 'nl');
});

const media = (name: string, type: StepMedia['type'], alt: string): StepMedia => ({ mediaId: idOf(name), type, alt });
const show = (change: Partial<StepShape>): void => {
  const page: ReactNode = (
    <StepFrame step={questionStep(change)} lang="nl">
      <p>de rest</p>
    </StepFrame>
  );
  render(
    <TranslationProvider i18n={words}>
      <ProvideSessionClient client={fakeSession().client} sessionId={sessionId}>
        {page}
      </ProvideSessionClient>
    </TranslationProvider>,
  );
};
const open = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the layers of a question', () => {
  it('are not there when the organiser gave none', () => {
    show({});
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('show the picture with its words', () => {
    show({ media: { picture: media('huis', 'png', 'Een huis met een tuin'), audio: null, signs: null } });
    const picture = screen.getByRole('img', { name: 'Een huis met een tuin' });
    expect(picture.getAttribute('src')).toBe(`/api/media/${sessionId}/${idOf('huis')}.png`);
  });

  it('hold the explanation behind a button', () => {
    show({ explanation: 'Denk aan thuis en buiten.' });
    expect(screen.getByRole('button', { name: 'Uitleg' }).getAttribute('aria-expanded')).toBe('false');
    open('Uitleg');
    expect(screen.getByText('Denk aan thuis en buiten.').closest('[hidden]')).toBeNull();
  });

  it('never play by themselves, have controls with a name, and say the same in words (A-19)', () => {
    show({
      media: {
        picture: null,
        audio: media('stem', 'mp3', 'Wat is nodig?'),
        signs: media('handen', 'mp4', 'In gebaren: wat is nodig?'),
      },
    });
    open('Luister naar de vraag');
    open('Gebarentaal');
    const sound = screen.getByLabelText<HTMLAudioElement>('Ingesproken vraag');
    const film = screen.getByLabelText<HTMLVideoElement>('De vraag in gebarentaal');
    for (const player of [sound, film]) expect([player.controls, player.autoplay]).toEqual([true, false]);
    expect(screen.getByText('Wat is nodig?')).toBeTruthy();
    expect(screen.getByText('In gebaren: wat is nodig?')).toBeTruthy();
    // The recording is read aloud, without any voice on this device.
    expect(screen.getByRole('button', { name: 'Lees voor de vraag' })).toBeTruthy();
  });

  it('give the easy question to who reads easy Dutch, with the other one behind a button', async () => {
    show({ easyTitle: 'Wat wilt u?' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wat vindt u belangrijk?');
    await act(() => switchLocale(words, 'nl-simple'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wat wilt u?');
    open('Meer over de vraag');
    expect(screen.getByText('Wat vindt u belangrijk?')).toBeTruthy();
  });

  it('read the easy question aloud, and go when the answering is over', async () => {
    speech.setVoices([voice('nl-NL')]);
    await switchLocale(words, 'nl-simple');
    show({ easyTitle: 'Wat wilt u?', instruction: 'Typ het hier.' });
    open('Lees voor de vraag');
    expect(speech.queue.map(({ text }) => text)).toEqual(['Wat wilt u?', 'Typ het hier.']);
    cleanup();
    show({
      phase: 'results',
      explanation: 'Lang verhaal.',
      media: { picture: media('huis', 'png', 'Huis'), audio: null, signs: null },
    });
    expect(screen.queryByRole('img')).toBeNull();
    expect(within(document.body).queryByRole('button', { name: 'Meer over de vraag' })).toBeNull();
  });
});

describe('the screen', () => {
  it('shows the picture of the question that is asked, with its words', () => {
    const step = questionStep({ media: { picture: media('huis', 'png', 'Een huis'), audio: null, signs: null } });
    const scene = (now: StepShape) => (
      <TranslationProvider i18n={words}>
        <ProvideSessionClient client={fakeSession().client} sessionId={sessionId}>
          <ScreenScene scene={{ type: 'collect', step: now }} crowd={null} join={null} language="nl" groups={[]} />
        </ProvideSessionClient>
      </TranslationProvider>
    );
    const { rerender } = render(scene(step));
    expect(screen.getByRole('img', { name: 'Een huis' }).getAttribute('src')).toContain(`/${idOf('huis')}.png`);
    rerender(scene(questionStep()));
    expect(screen.queryByRole('img')).toBeNull();
  });
});
