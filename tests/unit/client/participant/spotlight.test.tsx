// @vitest-environment jsdom
// What everybody looks at, above the own work: it comes and goes without touching what somebody types.
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpotlightLater } from '../../../../client/features/spotlight/spotlight-later.tsx';
import { useSession } from '../../../../client/state/session-store.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import { EMPTY_VIEW, type View } from '../../../../shared/view/view.ts';
import { fakeSession, idOf, ideasOf, inDutch, questionStep, renderIn, STEP_ID } from './fake-session.tsx';

inDutch();
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const viewOf = (name: string | null, texts: Record<string, string> = { a: 'een vast gezicht', b: 'rust' }): View => ({
  ...EMPTY_VIEW,
  session: { ...EMPTY_VIEW.session, state: 'live' },
  currentStepId: STEP_ID,
  steps: { [STEP_ID]: questionStep({ listOpen: true, ideas: ideasOf(texts) }) },
  spotlight: name === null ? null : { stepId: STEP_ID, on: { type: 'idea', ideaId: idOf(name) }, page: 1 },
});

const Page = () => {
  const view = useSession((state) => state.view);
  return (
    <main>
      {view !== null && <SpotlightLater view={view} />}
      <textarea aria-label="Uw antwoord" />
    </main>
  );
};

const open = (view: View) => {
  const session = fakeSession({ view });
  renderIn(session, <Page />);
  return { ...session, show: (next: View) => act(() => session.set({ view: next })) };
};

describe('the spotlight on the page of a participant', () => {
  it('shows the answer, and takes neither focus nor words', async () => {
    const { show } = open(viewOf(null));
    const box = screen.getByLabelText<HTMLTextAreaElement>('Uw antwoord');
    box.focus();
    fireEvent.change(box, { target: { value: 'half een zin' } });
    show(viewOf('a'));
    await screen.findByRole('region', { name: 'Wij kijken nu samen naar dit antwoord' });
    expect(screen.getByText('een vast gezicht')).toBeTruthy();
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('half een zin');
    show(viewOf(null));
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('half een zin');
  });

  it('says once what it is, and only what stays', async () => {
    const { show } = open(viewOf('a'));
    await screen.findByRole('region');
    show(viewOf('b'));
    act(() => void vi.advanceTimersByTime(1_500));
    expect(spoken.getState().text).toBe('Samen kijken: rust');
    show(viewOf('b', { a: 'een vast gezicht', b: 'rust in huis' }));
    act(() => void vi.advanceTimersByTime(5_000));
    expect(spoken.getState().text).not.toContain('huis');
    expect(screen.getByText('rust in huis')).toBeTruthy();
  });

  it('is not there when the answer is gone', async () => {
    const { show } = open(viewOf('a'));
    await screen.findByRole('region');
    show(viewOf('a', { b: 'rust' }));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
