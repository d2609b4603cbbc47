// @vitest-environment jsdom
// "Zelf getypt / met hulp getypt / voor mij geantwoord" with an answer: asked of duo seats only, and only where the organiser asks.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import type { ClientState } from '../../../../client/sync/session-client-types.ts';
import type { SeatMine } from '../../../../shared/protocol/mine.ts';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';
import { fillIn } from '../console/setup-dom.tsx';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';

inDutch();
beforeAll(fillIn);

const ASKED: ClientState['view'] = {
  ...EMPTY_VIEW,
  session: { ...EMPTY_VIEW.session, state: 'live', askHelpMark: true },
  currentStepId: STEP_ID,
  steps: { [STEP_ID]: questionStep() },
};
function page(mine: Partial<SeatMine> = {}, view: ClientState['view'] = ASKED, step = questionStep()) {
  const session = fakeSession({ view, mine: seatMine({ mode: 'helped', ...mine }) });
  const { unmount } = renderIn(session, <QuestionStep step={step} lang="nl" />);
  return { ...session, unmount };
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
const send = (text: string): void => {
  fireEvent.change(box(), { target: { value: text } });
  press('Verstuur');
};
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const radio = (name: string) => screen.queryByRole<HTMLInputElement>('radio', { name });
const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));

describe('how an answer was typed', () => {
  it.each([
    ['alone', page.bind(null, { mode: 'self' })],
    ['on paper', page.bind(null, { mode: 'paper' })],
    ['not said yet', page.bind(null, { mode: null })],
    ['with help, where nobody asks', page.bind(null, {}, { ...ASKED, session: EMPTY_VIEW.session })],
  ])('is not asked of a seat %s', (_, open) => {
    const session = open();
    expect(screen.queryByRole('radio')).toBeNull();
    send('rust');
    expect(session.sent).toHaveLength(1);
    expect(session.sent[0]).not.toHaveProperty('mark');
  });

  it('is asked in a duo seat, with nothing chosen, and may be left', () => {
    const session = page();
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false, false]);
    send('rust');
    expect(session.sent[0]).not.toHaveProperty('mark');
  });

  it('goes with the answer, is remembered for the next one in one line, and can be changed and cleared', () => {
    const session = page();
    choose('Met hulp getypt');
    expect(radio('Met hulp getypt')?.checked, 'stays open while somebody chooses').toBe(true);
    send('rust');
    expect(radio('Met hulp getypt')).toBeNull();
    expect(screen.getByText('Getypt: Met hulp getypt')).toBeTruthy();
    send('bus');
    press('Wijzig hoe het is getypt');
    choose('Voor mij geantwoord');
    send('zorg');
    press('Wijzig hoe het is getypt');
    press('Wis deze keuze');
    send('stilte');
    expect(session.sent.map((command) => ('mark' in command ? command.mark : null))).toEqual([
      'typedWithHelp',
      'typedWithHelp',
      'answeredFor',
      null,
    ]);
  });

  it('is remembered for this seat after a reload, and not for another seat in the same browser', () => {
    const first = page({ seed: 1 });
    choose('Zelf getypt');
    first.unmount();
    const again = page({ seed: 1 });
    expect(screen.getByText('Getypt: Zelf getypt')).toBeTruthy();
    again.unmount();
    page({ seed: 2 });
    expect(radio('Zelf getypt')?.checked).toBe(false);
  });

  it('stops being asked and sent the moment the person goes on alone', () => {
    const session = page();
    choose('Met hulp getypt');
    act(() => session.set({ mine: seatMine({ mode: 'self' }) }));
    expect(screen.queryByRole('radio')).toBeNull();
    send('rust');
    expect(session.sent[0]).not.toHaveProperty('mark');
  });

  it('can be changed with an answer that was sent, without other words', () => {
    const ideas = [{ ideaId: idOf<never>('own'), text: 'rust', explanation: '', mark: 'typedSelf' as const }];
    const session = page({ ideas });
    press(/^Wijzig rust/u);
    press('Wijzig hoe het is getypt');
    const own = within(screen.getByRole('listitem'));
    fireEvent.click(own.getByRole('radio', { name: 'Voor mij geantwoord' }));
    press('Bewaar');
    expect(session.sent).toMatchObject([{ type: 'changeIdea', text: 'rust', mark: 'answeredFor' }]);
  });

  it('goes with words that are sent in while the answers are being grouped', () => {
    const session = fakeSession({ view: ASKED, mine: seatMine({ mode: 'helped', seed: 9 }) });
    session.drafts.set(STEP_ID, { text: 'nog iets', explanation: '' });
    const view = renderIn(session, <QuestionStep step={questionStep()} lang="nl" />);
    choose('Met hulp getypt');
    view.again(<QuestionStep step={questionStep({ phase: 'cluster' })} lang="nl" />);
    press('Stuur alsnog in');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', text: 'nog iets', mark: 'typedWithHelp' }]);
  });
});
