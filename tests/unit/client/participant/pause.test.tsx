// @vitest-environment jsdom
// no timer makes anything read-only by itself. A-15: what changes by itself stands still when somebody wants that. A-33: what was sent can be changed and taken back, with a way back.
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CollectPhase } from '../../../../client/features/collect/collect-phase.tsx';
import { useDraft } from '../../../../client/features/collect/use-draft.ts';
import { ClosingNotice } from '../../../../client/features/signals/closing-notice.tsx';
import { resetPreferences, setPaused } from '../../../../client/state/preferences.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import { fillIn } from '../console/setup-dom.tsx';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';

inDutch();
beforeAll(fillIn);
afterEach(() => {
  vi.useRealTimers();
  resetPreferences();
});

const Page = ({ step }: { readonly step: StepShape }) => {
  const box = useDraft(step.stepId);
  return (
    <>
      <ClosingNotice step={step} />
      <CollectPhase step={step} box={box} />
    </>
  );
};
const MINUTE = 60_000;
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a time that is over (A-14)', () => {
  it('makes nothing read-only: long after it the box takes words, the button sends them, and more time can be asked ten times', () => {
    vi.useFakeTimers();
    const session = fakeSession();
    renderIn(session, <Page step={questionStep({ closesAt: Date.now() + MINUTE })} />);
    fireEvent.change(box(), { target: { value: 'een half' } });
    act(() => void vi.advanceTimersByTime(30 * MINUTE));
    expect(screen.getByText('De tijd is om')).toBeTruthy();
    expect(box().value).toBe('een half');
    expect(box().disabled || box().readOnly).toBe(false);
    fireEvent.change(box(), { target: { value: 'een heel antwoord' } });
    for (let asked = 0; asked < 10; asked++) {
      press('Ik heb meer tijd nodig');
      expect(session.client.getState().signals).toHaveLength(1);
      press('Ik heb meer tijd nodig');
    }
    press('Verstuur');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', text: 'een heel antwoord' }]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Verstuur' }).disabled).toBe(false);
  });
});

describe('a pause (A-15)', () => {
  it('takes the seconds and the counts off the page, says in words that it will close, and holds back nothing that the person does', () => {
    vi.useFakeTimers();
    const session = fakeSession({ crowd: { here: 9, busy: 4, detail: null, cast: null } });
    renderIn(session, <Page step={questionStep({ closesAt: Date.now() + 5 * MINUTE })} />);
    expect(screen.getByText(/sluit over 5 minuten/u)).toBeTruthy();
    act(() => setPaused(true));
    const still = document.body.innerHTML;
    expect(document.body.textContent).toContain('Deze vraag gaat zo sluiten');
    act(() => {
      session.set({ crowd: { here: 9, busy: 1, detail: null, cast: null } });
      vi.advanceTimersByTime(10_000);
    });
    expect(document.body.innerHTML).toBe(still);
    fireEvent.change(box(), { target: { value: 'toch nog iets' } });
    press('Verstuur');
    expect(session.sent).toHaveLength(1);
    act(() => setPaused(false));
    expect(screen.getByText(/sluit over 4 minuten en 50 seconden/u)).toBeTruthy();
    expect(document.body.textContent).toContain('Nog bezig: 1 persoon');
  });

  it('does not hide that a closing is announced or called off', () => {
    vi.useFakeTimers();
    const session = fakeSession();
    setPaused(true);
    const page = renderIn(session, <ClosingNotice step={questionStep()} />);
    expect(document.body.textContent).not.toContain('sluiten');
    page.again(<ClosingNotice step={questionStep({ closesAt: Date.now() + MINUTE })} />);
    expect(document.body.textContent).toContain('Deze vraag gaat zo sluiten');
    page.again(<ClosingNotice step={questionStep()} />);
    expect(document.body.textContent).not.toContain('Deze vraag gaat zo sluiten');
  });
});

describe('a time outside collecting', () => {
  it('says that the room goes on, never that the question closes', () => {
    vi.useFakeTimers();
    const closesAt = Date.now() + MINUTE;
    renderIn(fakeSession(), <ClosingNotice step={questionStep({ phase: 'vote', closesAt })} />);
    expect(screen.getByText('Wij gaan verder over 1 minuut')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(MINUTE + 1_000));
    expect(screen.getByText('De tijd is om')).toBeTruthy();
    expect(document.body.textContent).toContain('De begeleider gaat zelf verder');
    expect(document.body.textContent).not.toContain('sluit');
  });
});

describe('what was sent (A-33)', () => {
  const ideas = [{ ideaId: idOf<never>('mine'), text: 'een vast gezicht', explanation: '' }];

  it('can be changed, and the change can be left', () => {
    const session = fakeSession({ mine: seatMine({ ideas }) });
    renderIn(session, <Page step={questionStep()} />);
    press('Wijzig een vast gezicht');
    const edit = screen.getByRole('textbox', { name: 'Wijzig uw antwoord' });
    fireEvent.change(edit, { target: { value: 'een ander gezicht' } });
    press('Annuleer');
    expect(session.sent).toEqual([]);
    press('Wijzig een vast gezicht');
    fireEvent.change(screen.getByRole('textbox', { name: 'Wijzig uw antwoord' }), {
      target: { value: 'twee gezichten' },
    });
    press('Bewaar');
    expect(session.sent).toMatchObject([{ type: 'changeIdea', stepId: STEP_ID, text: 'twee gezichten' }]);
  });

  it('can be taken back, and what was taken back can be put in the box again', () => {
    const session = fakeSession({ mine: seatMine({ ideas }) });
    renderIn(session, <Page step={questionStep()} />);
    press('Haal terug een vast gezicht');
    expect(session.sent).toMatchObject([{ type: 'withdrawIdea' }]);
    act(() => session.set({ mine: seatMine({ ideas: [] }) }));
    press('Zet terug een vast gezicht');
    expect(box().value).toBe('een vast gezicht');
  });
});
