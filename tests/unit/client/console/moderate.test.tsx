// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ModerationBar } from '../../../../client/features/console/moderation-bar.tsx';
import { ModerateProvider } from '../../../../client/features/moderate/moderate-provider.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import { AnswerMarks } from '../../../../client/ui/answer-marks.tsx';
import { JudgeButton } from '../../../../client/ui/judging.tsx';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { fakeClient, ideaId, ideas, step, stepId, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const [a, b] = [ideaId('a'), ideaId('b')];
const plain = (id: typeof a, text: string) => ({ ideaId: id, text, explanation: '', clusterId: null, orderKey: 'a' });
const full = step('one', 0, {
  phase: 'collect',
  ideas: {
    ...ideas(['a']),
    [b]: { ...plain(b, 'bel mij op 06-12345678'), hidden: true, original: { text: 'bel Truus', explanation: '' } },
  },
  aside: {
    [ideaId('c')]: { ...plain(ideaId('c'), 'wacht nog'), edition: 2, where: 'inbox' },
    [ideaId('d')]: { ...plain(ideaId('d'), 'weg ermee'), where: 'trash' },
  },
});

function show(shown: StepShape = full, role: 'facilitator' | 'observer' = 'facilitator') {
  const fake = fakeClient(view([shown], 'one'), role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ModerateProvider>
        <ModerationBar step={shown} />
        {Object.values(shown.ideas).map((idea) => (
          <div key={idea.ideaId} data-testid={idea.ideaId}>
            <AnswerMarks idea={idea} />
            <JudgeButton ideaIds={[idea.ideaId]} about={idea.text} />
          </div>
        ))}
      </ModerateProvider>
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('moderation on the console', () => {
  it('says in words what facilitators alone know of an answer', () => {
    show();
    const marks = within(screen.getByTestId(b));
    expect(marks.getByText('Verborgen')).toBeTruthy();
    expect(marks.getByText('Bevat mogelijk persoonsgegevens: telefoonnummer')).toBeTruthy();
    expect(marks.getByText('Zo was het geschreven: bel Truus')).toBeTruthy();
    expect(within(screen.getByTestId(a)).queryByText(/Verborgen|Bevat/u)).toBeNull();
  });

  it('hides and throws away by the menu of an answer', () => {
    const { sent } = show();
    press('Meer Antwoord a');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verberg' }));
    press('Meer bel mij op 06-12345678');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Naar de prullenbak' }));
    expect(sent).toEqual([
      { type: 'hideIdeas', stepId: stepId('one'), ideaIds: [a] },
      { type: 'trashIdeas', stepId: stepId('one'), ideaIds: [b] },
    ]);
  });

  it('tells what waits, shows it in the words that were read, and brings back from the trash', () => {
    const { sent } = show();
    expect(screen.getByText('1 antwoord wacht op u.')).toBeTruthy();
    press('Bekijk en regel');
    const desk = within(screen.getByRole('dialog', { name: 'Antwoorden bekijken en regelen' }));
    fireEvent.click(desk.getByRole('button', { name: 'Toon aan de groep wacht nog' }));
    expect(document.activeElement?.textContent).toContain('Wacht op u');
    fireEvent.click(desk.getByRole('tab', { name: 'Prullenbak (1)' }));
    fireEvent.click(desk.getByRole('button', { name: 'Zet terug weg ermee' }));
    expect(sent).toEqual([
      { type: 'showIdeas', stepId: stepId('one'), ideas: [{ ideaId: ideaId('c'), edition: 2 }] },
      { type: 'restoreIdeas', stepId: stepId('one'), ideaIds: [ideaId('d')] },
    ]);
  });

  it('stays at the tray that was emptied, with the focus in it', () => {
    const { change } = show();
    press('Bekijk en regel');
    fireEvent.click(screen.getByRole('button', { name: 'Toon aan de groep wacht nog' }));
    act(() => change(() => view([{ ...full, aside: {} }], 'one')));
    expect(document.activeElement?.textContent).toBe('Wacht op u (0)');
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('puts an answer in other words, and keeps what was typed in sight', () => {
    const { sent } = show();
    press('Meer Antwoord a');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Pas de tekst aan…' }));
    const field = screen.getByRole('textbox', { name: /Zo leest de groep het/u });
    fireEvent.change(field, { target: { value: ' ' } });
    press('Bewaar');
    expect(sent).toEqual([]);
    fireEvent.change(field, { target: { value: 'stilte' } });
    press('Bewaar');
    expect(sent).toEqual([
      {
        type: 'rewordIdea',
        stepId: stepId('one'),
        ideaId: a,
        edition: 0,
        wording: { text: 'stilte', explanation: '' },
      },
    ]);
  });

  it('offers nothing to whoever only reads', () => {
    show(full, 'observer');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('Verborgen')).toBeTruthy();
  });
});
