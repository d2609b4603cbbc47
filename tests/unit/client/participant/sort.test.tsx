// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import type { ClusterId, IdeaId } from '../../../../shared/kernel/ids.ts';
import type { Sorting } from '../../../../shared/protocol/mine.ts';
import { predictMine } from '../../../../shared/view/predict-mine.ts';
import { fakeSession, idOf, inDutch, phasesHere, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();
phasesHere();

const cluster = (title: string): Sorting['clusters'][number] => ({
  clusterId: idOf<ClusterId>(title),
  title,
  explanation: '',
});
const card = (text: string, to?: string | null): Sorting['cards'][number] => ({
  ideaId: idOf<IdeaId>(text),
  text,
  explanation: '',
  ...(to === undefined ? {} : { to: to === null ? null : idOf<ClusterId>(to) }),
});
const asked = (...cards: Sorting['cards']): FakeSession =>
  fakeSession({ mine: seatMine({ sorting: { clusters: [cluster('Wonen'), cluster('Vervoer')], cards } }) });
const page = (session: FakeSession) =>
  renderIn(session, <QuestionStep step={questionStep({ phase: 'sort' })} lang="nl" />);
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });
const land = (session: FakeSession): void => {
  const command = session.sent.at(-1);
  const mine = session.client.getState().mine;
  if (command === undefined || mine === null) throw new Error('nothing was sent');
  act(() => session.set({ mine: predictMine(mine, command) }));
};

describe('sorting along', () => {
  it('asks one answer at a time, with every theme as a large choice and a way out', () => {
    page(asked(card('de bus'), card('rust')));
    expect(screen.getByText('de bus')).toBeTruthy();
    expect(screen.queryByText('rust')).toBeNull();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(radio('Bij geen van deze, of ik weet het niet').checked).toBe(false);
    press('Volgende');
    expect(screen.getByText('rust')).toBeTruthy();
  });

  it('says that an answer was put in beforehand', () => {
    page(asked({ ...card('de bus'), seeded: true }, card('rust')));
    expect(screen.getByText('Vooraf klaargezet')).toBeTruthy();
    press('Volgende');
    expect(screen.queryByText('Vooraf klaargezet')).toBeNull();
  });

  it('sends a choice at once, shows it, and lets it be changed', () => {
    const session = asked(card('de bus'));
    page(session);
    fireEvent.click(radio('Vervoer'));
    expect(session.sent).toEqual([
      { type: 'sortIdea', stepId: STEP_ID, ideaId: idOf('de bus'), clusterId: idOf('Vervoer') },
    ]);
    land(session);
    expect(radio('Vervoer').checked).toBe(true);
    expect(screen.getByText('U bent klaar. Dank u wel.')).toBeTruthy();
    fireEvent.click(radio('Bij geen van deze, of ik weet het niet'));
    expect(session.sent.at(-1)).toMatchObject({ clusterId: null });
  });

  it('keeps what was chosen after a reload', () => {
    page(asked(card('de bus', 'Wonen')));
    expect(radio('Wonen').checked).toBe(true);
    expect(screen.getByText('U heeft 1 van 1 antwoorden ingedeeld.')).toBeTruthy();
  });

  it('offers more only to who did the first handful, and asks for it', () => {
    const all = Array.from({ length: 8 }, (_, index) => card(`antwoord ${String(index)}`, 'Wonen'));
    page(asked(...all));
    // Of eight, the first handful is six; who had got further before a reload sees all of that.
    expect(screen.getByText('U heeft 8 van 8 antwoorden ingedeeld.')).toBeTruthy();
    const six = all.map((one, index) => (index < 6 ? one : card(one.text)));
    document.body.replaceChildren();
    page(asked(...six));
    expect(screen.getByText('U heeft 6 van 6 antwoorden ingedeeld.')).toBeTruthy();
    for (let step = 0; step < 5; step++) press('Volgende');
    press('Ik wil nog 2 antwoorden indelen');
    expect(screen.getByText('U heeft 6 van 8 antwoorden ingedeeld.')).toBeTruthy();
  });

  it('says so when there is nothing to sort', () => {
    page(asked());
    expect(screen.getByText(/U hoeft nu niets in te delen/u)).toBeTruthy();
  });
});
