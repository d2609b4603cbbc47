// @vitest-environment jsdom
// How many answers a question still takes of one person, said before they type, and never a box in which nothing can be done.
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../../../client/i18n/nl.ts';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { setBigButtons } from '../../../../client/state/preferences.ts';
import { spoken } from '../../../../client/ui/announcer.ts';
import { must } from '../../../../shared/kernel/assert.ts';
import { predictMine } from '../../../../shared/view/predict-mine.ts';
import type { OwnIdea } from '../../../../shared/protocol/mine.ts';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();

let said: string[];
beforeEach(() => {
  said = [];
  return spoken.subscribe(({ text }) => text.trim() !== '' && said.push(text.trim()));
});
const own = (...texts: string[]): OwnIdea[] =>
  texts.map((text) => ({ ideaId: idOf(`own-${text}`), text, explanation: '' }));
const box = () => screen.queryByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
const theBox = () => must(box(), 'the box');
const sendButton = () => screen.queryByRole('button', { name: 'Verstuur' });
const type = (text: string) => fireEvent.change(theBox(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const page = (session: FakeSession, answerLimit: number | null, phase: 'collect' | 'cluster' = 'collect') =>
  renderIn(session, <QuestionStep step={questionStep({ answerLimit, phase })} lang="nl" />);
/** As the session client does: what was sent counts before the server has it. */
const settle = (session: FakeSession) =>
  act(() => {
    const [before] = [must(session.client.getState().mine, 'mine')];
    const command = must(session.sent.at(-1), 'a command');
    session.set({ mine: predictMine(before, command) });
  });
const LEFT_2 = 'U kunt nog 2 antwoorden geven.';
const LEFT_1 = 'U kunt nog 1 antwoord geven.';
const FULL = 'U heeft 2 antwoorden gegeven. Meer kan niet bij deze vraag.';

describe('where a question takes a number of answers', () => {
  it('says how many are left, fewer with each that is sent, and says it aloud', async () => {
    const session = fakeSession();
    page(session, 2);
    expect(screen.getByText(LEFT_2)).toBeTruthy();
    expect(said).toEqual([]);
    type('rust');
    press('Verstuur');
    settle(session);
    expect(screen.getByText(LEFT_1)).toBeTruthy();
    expect(document.activeElement).toBe(box());
    await expect.poll(() => said, { timeout: 4_000 }).toContain(LEFT_1);
  });

  it('says at none left what can be done, without a box, and puts the focus there', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own('rust') }) });
    page(session, 2);
    type('werk');
    act(() => theBox().focus());
    press('Verstuur');
    settle(session);
    expect(box()).toBeNull();
    expect(sendButton()).toBeNull();
    expect(screen.getByText(FULL).closest('[tabindex="-1"]')).toBe(document.activeElement);
    expect(screen.getByText(nl.participant.collect.limit.instead)).toBeTruthy();
  });

  it('takes one more after one was taken back, with its words when they are put back', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own('rust', 'werk') }) });
    page(session, 2);
    expect(box()).toBeNull();
    press(/Haal terug.*werk/u);
    settle(session);
    expect(screen.getByText(LEFT_1)).toBeTruthy();
    press(/Zet terug.*werk/u);
    expect(theBox().value).toBe('werk');
    expect(document.activeElement).toBe(box());
    expect(sendButton()).not.toBeNull();
  });

  it('keeps what was typed when another device of the seat sends the last one, and sends it once there is room', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own('rust') }) });
    page(session, 2);
    type('nog niet klaar');
    act(() => theBox().focus());
    act(() => session.set({ mine: seatMine({ ideas: own('rust', 'werk') }) }));
    expect(theBox().value).toBe('nog niet klaar');
    expect(document.activeElement).toBe(box());
    expect(sendButton()).toBeNull();
    expect(screen.getByText(nl.participant.collect.limit.kept)).toBeTruthy();
    fireEvent.keyDown(theBox(), { key: 'Enter', ctrlKey: true });
    expect(session.sent).toEqual([]);
    act(() => session.set({ mine: seatMine({ ideas: own('rust') }) }));
    press('Verstuur');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', text: 'nog niet klaar' }]);
  });

  it('goes on from what was sent after a reload', () => {
    page(fakeSession({ mine: seatMine({ ideas: own('rust', 'werk') }) }), 3);
    expect(screen.getByText(LEFT_1)).toBeTruthy();
    expect(said).toEqual([]);
  });

  it('gives refused words back into a box that can be read, not sent', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own('rust', 'werk') }) });
    page(session, 2);
    const command = {
      type: 'submitIdea',
      stepId: STEP_ID,
      ideaId: idOf<never>('c'),
      text: 'te veel',
      explanation: '',
    } as const;
    act(() => session.set({ refused: [{ commandId: idOf('c'), command, rejection: { code: 'answerLimit' } }] }));
    expect(theBox().value).toBe('te veel');
    expect(sendButton()).toBeNull();
  });

  it('says nothing of it where there is no limit, or the seat is not known here yet', () => {
    const { unmount } = page(fakeSession(), null);
    expect(screen.queryByText(/U kunt nog/u)).toBeNull();
    unmount();
    page(fakeSession({ mine: seatMine({ stepId: idOf('other'), ideas: own('rust', 'werk') }) }), 2);
    expect(screen.queryByText(/U kunt nog|Meer kan niet/u)).toBeNull();
    expect(box()).not.toBeNull();
  });

  it('is told with big buttons as well', () => {
    act(() => setBigButtons(true));
    const session = fakeSession({ mine: seatMine({ ideas: own('rust', 'werk') }) });
    page(session, 2);
    expect(screen.getByText(FULL)).toBeTruthy();
    expect(box()).toBeNull();
    act(() => setBigButtons(false));
  });

  it('does not offer to send late what would be one too many', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own('rust', 'werk') }) });
    session.drafts.set(STEP_ID, { text: 'nog iets', explanation: '' });
    const { unmount } = page(session, 2, 'cluster');
    expect(screen.queryByRole('button', { name: nl.signals.late.send })).toBeNull();
    expect(screen.getByText(/Meer kan niet bij deze vraag\. Uw tekst is bewaard\./u)).toBeTruthy();
    unmount();
    page(session, 3, 'cluster');
    expect(screen.getByRole('button', { name: nl.signals.late.send })).toBeTruthy();
  });
});
