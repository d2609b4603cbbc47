// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EvaluateStep } from '../../../../client/features/evaluate/evaluate-step.tsx';
import { ClosedPage } from '../../../../client/pages/participant/quiet-pages.tsx';
import { StepPage } from '../../../../client/pages/participant/step-page.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();

const SESSION = idOf<SessionId>('session');

const step = questionStep({ kind: 'evaluation', questionNumber: null });
const page = (session: FakeSession, shown = step) => renderIn(session, <EvaluateStep step={shown} />);
const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const remark = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the evaluation', () => {
  it('may be filled in partly', () => {
    const session = fakeSession();
    page(session);
    choose('goed');
    press('Verstuur');
    expect(session.sent).toEqual([{ type: 'evaluate', stepId: STEP_ID, rating: 4, recommend: null, remark: '' }]);
  });

  it('is not sent empty, and says that this is fine', () => {
    const session = fakeSession();
    page(session);
    press('Verstuur');
    expect(session.sent).toEqual([]);
    expect(screen.getByText(/U heeft nog niets ingevuld/u)).toBeTruthy();
  });

  it('survives a reload before it is sent, the remark also as a draft', () => {
    const session = fakeSession();
    const first = page(session);
    choose('Weet ik niet');
    fireEvent.change(remark(), { target: { value: 'fijn' } });
    expect(session.drafts.get(STEP_ID)?.text).toBe('fijn');
    first.unmount();
    page(session);
    expect(remark().value).toBe('fijn');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Weet ik niet' }).checked).toBe(true);
  });

  it('can be changed after sending', () => {
    const evaluation = { rating: 2 as const, recommend: 'yes' as const, remark: 'lang' };
    const session = fakeSession({ mine: seatMine({ evaluation }) });
    page(session);
    expect(screen.getByText('slecht')).toBeTruthy();
    press('Verander mijn antwoorden');
    choose('heel goed');
    press('Verstuur');
    expect(session.sent).toEqual([{ type: 'evaluate', stepId: STEP_ID, ...evaluation, rating: 5 }]);
  });

  it('comes back as it was when it is refused', () => {
    const session = fakeSession();
    page(session);
    fireEvent.change(remark(), { target: { value: 'fijn' } });
    press('Verstuur');
    const command = session.sent[0];
    if (command === undefined) throw new Error('nothing was sent');
    act(() =>
      session.set({ refused: [{ commandId: 'c'.repeat(22) as never, command, rejection: { code: 'internal' } }] }),
    );
    expect(remark().value).toBe('fijn');
  });

  it('is there again after another card in this tab, also what was chosen', () => {
    const session = fakeSession();
    localStorage.setItem(`versnelling.person.${SESSION}.seat`, 'me');
    const inSession = (
      <ProvideSessionClient client={session.client} sessionId={SESSION}>
        <EvaluateStep step={step} />
      </ProvideSessionClient>
    );
    const first = renderIn(session, inSession);
    choose('Weet ik niet');
    first.unmount();
    sessionStorage.clear();
    renderIn(session, inSession);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Weet ik niet' }).checked).toBe(true);
  });

  it('shows a remark that was not sent when it is over and when the session is closed', () => {
    const session = fakeSession({ view: { ...EMPTY_VIEW, steps: { [STEP_ID]: step } } });
    const shown = page(session);
    fireEvent.change(remark(), { target: { value: 'fijn' } });
    for (const over of [<StepPage key="a" step={{ ...step, phase: 'results' }} lang="nl" />, <ClosedPage key="b" />]) {
      shown.again(over);
      expect(screen.getByText('fijn')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Kopieer' })).toBeTruthy();
    }
  });

  it('shows no remark as unsent that was sent', () => {
    const session = fakeSession();
    const shown = page(session);
    fireEvent.change(remark(), { target: { value: 'fijn' } });
    press('Verstuur');
    shown.again(<StepPage step={{ ...step, phase: 'results' }} lang="nl" />);
    expect(screen.queryByText('fijn')).toBeNull();
  });

  it('thanks and takes nothing more when it is over', () => {
    page(fakeSession(), { ...step, phase: 'results' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/Dank u wel voor uw hulp/u)).toBeTruthy();
  });
});
