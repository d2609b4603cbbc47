// @vitest-environment jsdom
// An organiser puts a picture beside a question, and takes it away.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MediaSteps } from '../../../../client/features/organiser/media-section.tsx';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import type { Outcome } from '../../../../shared/protocol/outcome.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import {
  fakeSession,
  idOf,
  inDutch,
  questionStep,
  renderIn,
  STEP_ID,
  type FakeSession,
} from '../participant/fake-session.tsx';

inDutch();
const sessionId = idOf<SessionId>('session');
const uploaded = { mediaId: idOf('huis'), type: 'png' };
const upload = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  upload.mockReset();
  upload.mockImplementation(() => Promise.resolve(Response.json(uploaded, { status: 201 })));
  vi.stubGlobal('fetch', upload);
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

function desk(media: Partial<StepShape['media']> = {}, outcome: Outcome = { status: 'accepted', rev: 1 }) {
  const step = questionStep({
    media: { picture: null, audio: null, signs: null, ...media },
    instruction: 'Noem er drie.',
  });
  const fake = fakeSession({
    role: 'facilitator',
    view: {
      session: { title: 'Proef', language: 'nl', state: 'prepared', groups: [], k: 5 },
      currentStepId: null,
      scene: { type: 'automatic' },
      spotlight: null,
      steps: { [STEP_ID]: step },
    },
  });
  const sent: Command[] = [];
  const client: FakeSession['client'] = {
    ...fake.client,
    send: (command) => {
      sent.push(command);
      return { commandId: idOf('command'), settled: Promise.resolve(outcome) };
    },
  };
  renderIn({ ...fake, client }, <MediaSteps sessionId={sessionId} />);
  fireEvent.click(screen.getByRole('button', { name: /^Stap 2: Wat vindt u belangrijk\?/ }));
  return sent;
}

const ADD = 'Voeg toe Plaatje, Wat vindt u belangrijk?';
const alt = (): HTMLElement => screen.getByLabelText('Wat is er op het plaatje te zien?');
const choose = (file: File): void => {
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept*="image/png"]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: Object.assign([file], { item: () => file }) } });
};
const picture = (size = 10): File => {
  const file = new File(['x'], 'huis.png', { type: 'image/png' });
  Object.defineProperty(file, 'size', { value: size });
  return file;
};
const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });

describe('files beside a question', () => {
  it('are sent with their words, and then set', async () => {
    const sent = desk();
    choose(picture());
    expect(screen.getByText('Gekozen: huis.png')).toBeTruthy();
    fireEvent.change(alt(), { target: { value: ' Een huis ' } });
    await press(ADD);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(upload.mock.calls[0]?.[0]).toBe(`/api/media/${sessionId}/picture`);
    expect(upload.mock.calls[0]?.[1]).toMatchObject({
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(sent[0]).toEqual({
      type: 'setMedia',
      stepId: STEP_ID,
      kind: 'picture',
      media: { ...uploaded, alt: 'Een huis' },
    });
  });

  it('are not sent without words, nor without a file', async () => {
    const sent = desk();
    await press(ADD);
    expect(screen.getByText('Kies eerst een bestand.')).toBeTruthy();
    choose(picture());
    await press(ADD);
    expect(screen.getByText('Schrijf in woorden wat er te zien of te horen is.')).toBeTruthy();
    expect([upload.mock.calls.length, sent]).toEqual([0, []]);
  });

  it('are refused in words: too large before it is sent, of a wrong kind by the server', async () => {
    const sent = desk();
    fireEvent.change(alt(), { target: { value: 'Een huis' } });
    choose(picture(6_000_000));
    await press(ADD);
    expect(screen.getByText(/^Dit bestand is te groot/)).toBeTruthy();
    expect(upload).not.toHaveBeenCalled();
    upload.mockImplementation(() => Promise.resolve(Response.json({ code: 'badMedia' }, { status: 415 })));
    choose(picture());
    await press(ADD);
    await waitFor(() => expect(screen.getByText(/^Dit soort bestand kan niet/)).toBeTruthy());
    expect(sent).toEqual([]);
  });

  it('begin with the question as the words of a recording', () => {
    desk();
    const words = screen.getByLabelText<HTMLTextAreaElement>('Wat hoort men, in woorden?');
    expect(words.value).toBe('Wat vindt u belangrijk?\nNoem er drie.');
  });

  it('are shown with their words, and taken away', async () => {
    const sent = desk({ picture: { mediaId: idOf('huis'), type: 'png', alt: 'Een huis' } });
    expect(screen.getByRole('img', { name: 'Een huis' }).getAttribute('src')).toBe(
      `/api/media/${sessionId}/${idOf('huis')}.png`,
    );
    await press('Haal weg Plaatje, Wat vindt u belangrijk?');
    expect(sent).toEqual([{ type: 'setMedia', stepId: STEP_ID, kind: 'picture', media: null }]);
  });
});

describe('recording', () => {
  it('has no button where the browser cannot record', () => {
    desk();
    expect(screen.queryByRole('button', { name: /^Neem op/ })).toBeNull();
  });

  it('gives the sound to send, and lets go of the microphone', async () => {
    const track = { stop: vi.fn() };
    const mediaDevices = { getUserMedia: () => Promise.resolve({ getTracks: () => [track] }) };
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
    vi.stubGlobal(
      'MediaRecorder',
      Object.assign(
        class {
          mimeType = 'audio/webm';
          state = 'recording';
          ondataavailable: ((event: { data: Blob }) => void) | null = null;
          onstop: (() => void) | null = null;
          start = (): void => undefined;
          stop = (): void => {
            this.ondataavailable?.({ data: new Blob(['geluid']) });
            this.onstop?.();
          };
        },
        { isTypeSupported: () => true },
      ),
    );
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:opname', revokeObjectURL: () => undefined }),
    );
    desk();
    await press('Neem op Wat vindt u belangrijk?');
    await screen.findByText('Er wordt opgenomen.');
    await press('Stop de opname Wat vindt u belangrijk?');
    expect(await screen.findByText('Gekozen: Uw opname')).toBeTruthy();
    expect(track.stop).toHaveBeenCalled();
    expect(screen.getByLabelText('Uw opname').getAttribute('src')).toBe('blob:opname');
  });
});
