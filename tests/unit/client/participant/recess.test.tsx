// @vitest-environment jsdom
// A pause of the whole session and the moment before another step: what was being typed is there afterwards, and it is said where it is.
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Participant } from '../../../../client/pages/participant-page.tsx';
import { EMPTY_VIEW, type View } from '../../../../shared/view/view.ts';
import { fillIn } from '../console/setup-dom.tsx';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine } from './fake-session.tsx';

inDutch();
beforeAll(fillIn);

const SESSION = idOf<Parameters<typeof Participant>[0]['sessionId']>('session');
const second = questionStep({ stepId: idOf('second'), questionNumber: 3, title: 'Wat kan beter?' });

const viewOf = (change: Partial<View['session']> = {}, step = questionStep()): View => ({
  ...EMPTY_VIEW,
  session: { title: 'Proef', language: 'nl', state: 'live', groups: [], k: 5, ...change },
  currentStepId: step.stepId,
  steps: { [step.stepId]: step },
});

function page() {
  localStorage.setItem(`versnelling.seat-seen.${SESSION}`, '7');
  const session = fakeSession({ view: viewOf() });
  renderIn(session, <Participant sessionId={SESSION} />);
  return session;
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
const show = (session: ReturnType<typeof page>, view: View): void => act(() => session.set({ view }));

describe('a pause of everybody', () => {
  it('is a calm page, with the words of the facilitators and what is kept; afterwards the box is as it was, with the focus in it', async () => {
    const session = page();
    fireEvent.change(box(), { target: { value: 'een half antw' } });
    box().focus();
    show(session, viewOf({ pause: { message: 'Koffie in de hal', until: Date.UTC(2026, 10, 22, 13, 30) } }));
    expect(screen.getByRole('heading', { level: 1, name: 'Pauze' })).toBe(document.activeElement);
    expect(screen.getByText('Koffie in de hal')).toBeTruthy();
    expect(screen.getByText(/Wij gaan verder om \d\d:\d\d\./u)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Uw antwoord' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Verstuur' })).toBeNull();
    show(session, viewOf());
    await act(() => Promise.resolve());
    expect(box().value).toBe('een half antw');
    expect(document.activeElement).toBe(box());
  });
});

describe('the moment before another step', () => {
  it('says where everybody goes, and takes nothing away meanwhile', () => {
    const session = page();
    fireEvent.change(box(), { target: { value: 'nog even' } });
    box().focus();
    const { stepId, kind, title, easyTitle, questionNumber, questionCount } = second;
    const coming = { stepId, kind, title, easyTitle, questionNumber, questionCount, opensAt: Date.now() + 3_000 };
    show(session, viewOf({ coming }));
    expect(screen.getByText('Zo gaan wij naar: Vraag 3 van 6')).toBeTruthy();
    expect(document.activeElement).toBe(box());
    fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(session.sent).toMatchObject([{ type: 'submitIdea', text: 'nog even' }]);
  });

  it('afterwards says where what was typed is, until it was read', () => {
    const session = page();
    fireEvent.change(box(), { target: { value: 'niet af' } });
    act(() => session.set({ view: viewOf({}, second), mine: seatMine({ stepId: second.stepId }) }));
    expect(box().value).toBe('');
    expect(screen.getByText(/Het hoort bij: Vraag 2 van 6/u)).toBeTruthy();
    expect(screen.getByText('niet af')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ik heb dit gelezen' }));
    expect(screen.queryByText('niet af')).toBeNull();
  });
});
