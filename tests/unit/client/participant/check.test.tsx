// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import type { ClusterId, IdeaId } from '../../../../shared/kernel/ids.ts';
import type { IdeaCheck } from '../../../../shared/domain/member-check.ts';
import type { Mine, OwnIdea } from '../../../../shared/protocol/mine.ts';
import { predictMine } from '../../../../shared/view/predict-mine.ts';
import { fakeSession, idOf, inDutch, phasesHere, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();
// It comes with the question; that it is fetched at all is seen in a browser.
phasesHere();

const own = (text: string, cluster: string | null, check: IdeaCheck | null = null, moved = false): OwnIdea => ({
  ideaId: idOf<IdeaId>(text),
  text,
  explanation: '',
  landing: {
    cluster:
      cluster === null
        ? null
        : { clusterId: idOf<ClusterId>(cluster), title: cluster, explanation: 'Alles van dichtbij' },
    check,
    moved,
  },
});
const withIdeas = (...ideas: OwnIdea[]): FakeSession => fakeSession({ mine: seatMine({ ideas }) });
const page = (session: FakeSession) =>
  renderIn(session, <QuestionStep step={questionStep({ phase: 'check' })} lang="nl" />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
/** What the real client does with a command that is under way. */
const land = (session: FakeSession): void => {
  const command = session.sent.at(-1);
  const mine = session.client.getState().mine;
  if (command === undefined || mine === null) throw new Error('nothing was sent');
  act(() => session.set({ mine: predictMine(mine, command) }));
};

describe('the member check', () => {
  it('shows where each own answer landed, also one that is loose', () => {
    page(withIdeas(own('rust', 'Wonen'), own('de bus', null)));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Wonen');
    expect(first?.textContent).toContain('Alles van dichtbij');
    expect(within(first ?? document.body).getAllByRole('button')).toHaveLength(3);
    expect(second?.textContent).toContain('Nog niet bij een thema');
    expect(within(second ?? document.body).queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('U heeft 0 van 1 nagekeken.')).toBeTruthy();
  });

  it('sends a verdict at one press, says that it is kept, and lets it be changed', () => {
    const session = withIdeas(own('rust', 'Wonen'));
    page(session);
    press('Klopt rust');
    expect(session.sent).toEqual([
      {
        type: 'checkIdea',
        stepId: STEP_ID,
        ideaId: idOf('rust'),
        clusterId: idOf('Wonen'),
        verdict: 'fits',
        words: '',
      },
    ]);
    expect(spoken.getState().text.trim()).toBe('Bewaard: Klopt.');
    land(session);
    expect(pressed('Klopt rust')).toBe('true');
    expect(screen.getByText('U heeft alles nagekeken. Dank u wel.')).toBeTruthy();
    press('Hoort hier niet rust');
    land(session);
    expect([pressed('Klopt rust'), pressed('Hoort hier niet rust')]).toEqual(['false', 'true']);
  });

  it('takes a few words after the verdict, which survive a reload before they are sent', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misread', words: '' }));
    const first = page(session);
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Wat bedoelde u/u });
    expect(screen.queryByRole('button', { name: 'Bewaar deze woorden' })).toBeNull();
    fireEvent.change(field(), { target: { value: 'stilte in de nacht' } });
    first.unmount();
    page(session);
    expect(field().value).toBe('stilte in de nacht');
    press('Bewaar deze woorden');
    expect(session.sent).toMatchObject([{ verdict: 'misread', words: 'stilte in de nacht' }]);
    land(session);
    expect(field().value).toBe('stilte in de nacht');
    expect(screen.getByText('Uw woorden zijn bewaard.')).toBeTruthy();
  });

  it('keeps the words here when somebody changes to "Klopt" and back', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misread', words: 'stilte' }));
    page(session);
    press('Klopt rust');
    land(session);
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Ik bedoelde iets anders rust');
    land(session);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('stilte');
  });

  it('keeps words that were put aside by "Klopt" over a reload', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misread', words: '' }));
    const first = page(session);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'stilte' } });
    press('Klopt rust');
    land(session);
    first.unmount();
    page(session);
    press('Ik bedoelde iets anders rust');
    land(session);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('stilte');
  });

  it('shows words that were not sent when the group goes on, and lets go of them when told', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misread', words: '' }));
    const shown = page(session);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'stilte' } });
    shown.again(<QuestionStep step={questionStep({ phase: 'vote' })} lang="nl" />);
    expect(screen.getByText('stilte')).toBeTruthy();
    expect(screen.getByText(/Bij uw antwoord “rust” typte u nog iets/u)).toBeTruthy();
    press('Ik heb dit gelezen rust');
    expect(screen.queryByText('stilte')).toBeNull();
    shown.again(<QuestionStep step={questionStep({ phase: 'check' })} lang="nl" />);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('shows nothing as unsent after "Klopt"', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misread', words: 'stilte' }));
    const shown = page(session);
    press('Klopt rust');
    land(session);
    shown.again(<QuestionStep step={questionStep({ phase: 'vote' })} lang="nl" />);
    expect(screen.queryByText('stilte')).toBeNull();
  });

  it('does not send a story', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misplaced', words: '' }));
    page(session);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(201) } });
    press('Bewaar deze woorden');
    expect(session.sent).toEqual([]);
    expect(screen.getByText('Dit is te lang. Maak het korter. Er is niets weggehaald.')).toBeTruthy();
  });

  it('asks once more about an answer that was moved', () => {
    const session = withIdeas(own('rust', 'Wonen', { verdict: 'misplaced', words: 'bij zorg' }));
    page(session);
    act(() => session.set({ mine: seatMine({ ideas: [own('rust', 'Zorg', null, true)] }) }));
    expect(screen.getByText('Dit antwoord is verplaatst. Kijkt u nog een keer?')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(pressed('Hoort hier niet rust')).toBe('false');
  });

  it('tells a seat without answers calmly that there is nothing to do', () => {
    page(withIdeas());
    expect(screen.getByText(/U hoeft niets na te kijken/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Klopt/u })).toBeNull();
  });

  it('gives words back that came too late', () => {
    const session = fakeSession({
      mine: seatMine({ ideas: [own('rust', 'Zorg', null, true)] }),
      refused: [
        {
          commandId: idOf('late'),
          command: {
            type: 'checkIdea',
            stepId: STEP_ID,
            ideaId: idOf('rust'),
            clusterId: idOf('Wonen'),
            verdict: 'misread',
            words: 'stilte',
          },
          rejection: { code: 'ideaMoved' },
        },
      ],
    });
    page(session);
    expect(screen.getByText(/staat intussen bij een ander thema/u)).toBeTruthy();
    expect(screen.getByText('stilte')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zet in het tekstvak' })).toBeNull();
  });
});

describe('prediction', () => {
  const mine: Mine = seatMine({ ideas: [own('rust', 'Wonen', null, true), own('bus', null)] });
  const say = (name: string, cluster: string, verdict: IdeaCheck['verdict'] = 'misread') =>
    predictMine(mine, {
      type: 'checkIdea',
      stepId: STEP_ID,
      ideaId: idOf(name),
      clusterId: idOf(cluster),
      verdict,
      words: ' stilte ',
    });
  const landing = (of: Mine, index: number) => (of.kind === 'seat' ? of.ideas[index]?.landing : undefined);

  it('shows what the server will keep', () => {
    expect(landing(say('rust', 'Wonen'), 0)).toMatchObject({
      check: { verdict: 'misread', words: 'stilte' },
      moved: false,
    });
    expect(landing(say('rust', 'Wonen', 'fits'), 0)).toMatchObject({ check: { verdict: 'fits', words: '' } });
  });

  it('shows nothing where the server will refuse', () => {
    expect(landing(say('rust', 'Zorg'), 0)).toEqual(landing(mine, 0));
    expect(landing(say('bus', 'Wonen'), 1)).toEqual(landing(mine, 1));
  });
});
