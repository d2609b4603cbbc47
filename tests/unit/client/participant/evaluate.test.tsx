// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EvaluateStep } from '../../../../client/features/evaluate/evaluate-step.tsx';
import { fakeSession, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();

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

  it('thanks and takes nothing more when it is over', () => {
    page(fakeSession(), { ...step, phase: 'results' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/Dank u wel voor uw hulp/u)).toBeTruthy();
  });
});
