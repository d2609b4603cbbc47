// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { setBigButtons } from '../../../../client/state/preferences.ts';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import type { RefusedCommand } from '../../../../client/sync/session-client-types.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { fakeSession, ideasOf, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();

const SESSION = idOf<SessionId>('session');

const page = (session: FakeSession, step = questionStep()) => renderIn(session, <QuestionStep step={step} lang="nl" />);
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
const type = (element: HTMLElement, text: string) => fireEvent.change(element, { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const refusedAnswer = (name: string, text: string): RefusedCommand => ({
  commandId: idOf(name),
  command: { type: 'submitIdea', stepId: STEP_ID, ideaId: idOf(`idea-${name}`), text, explanation: '' },
  rejection: { code: 'wrongPhase' },
});

describe('the box', () => {
  it('starts with the draft, and keeps every key stroke', () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'een vast', explanation: '' });
    page(session);
    expect(box().value).toBe('een vast');
    type(box(), 'een vast gezicht');
    expect(session.drafts.get(STEP_ID)?.text).toBe('een vast gezicht');
  });

  it('sends, is empty, has the focus, and says it once', () => {
    const session = fakeSession();
    page(session);
    type(box(), 'een vast gezicht');
    press('Verstuur');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', stepId: STEP_ID, text: 'een vast gezicht' }]);
    expect(box().value).toBe('');
    expect(session.drafts.get(STEP_ID)?.text).toBe('');
    expect(document.activeElement).toBe(box());
    expect(spoken.getState().text.trim()).toBe('Uw antwoord is verstuurd.');
  });

  it('makes a new line with Enter and sends with Ctrl and Enter', () => {
    const session = fakeSession();
    page(session);
    type(box(), 'rust');
    expect(fireEvent.keyDown(box(), { key: 'Enter' })).toBe(true);
    expect(session.sent).toHaveLength(0);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(session.sent).toHaveLength(1);
  });

  it.each([
    ['   ', 'Typ eerst een antwoord.'],
    ['a'.repeat(501), /te veel|te lang/u],
  ])('does not send %j, keeps it, and says what is wrong with the field', (text, words) => {
    const session = fakeSession();
    page(session);
    type(box(), text);
    press('Verstuur');
    expect(session.sent).toHaveLength(0);
    expect(box().value).toBe(text);
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(words)).toBeTruthy();
    expect(document.activeElement).toBe(box());
  });

  it('takes what another device of the seat typed, but not under the fingers', () => {
    const session = fakeSession();
    page(session);
    const from = (text: string, rev: number) => {
      session.drafts.set(STEP_ID, { text, explanation: '' });
      act(() => session.set({ mine: seatMine({ draft: { stepId: STEP_ID, text, explanation: '', rev } }) }));
    };
    from('van de telefoon', 1);
    expect(box().value).toBe('van de telefoon');
    act(() => box().focus());
    from('nog meer', 2);
    expect(box().value).toBe('van de telefoon');
  });

  it('does not take what another device has sent meanwhile: it would be sent twice', () => {
    const session = fakeSession();
    page(session);
    session.drafts.set(STEP_ID, { text: 'rust', explanation: '' });
    const ideas = [{ ideaId: idOf<never>('own'), text: 'rust', explanation: '' }];
    act(() =>
      session.set({ mine: seatMine({ ideas, draft: { stepId: STEP_ID, text: 'rust', explanation: '', rev: 1 } }) }),
    );
    expect(box().value).toBe('');
  });

  it('says that the words are safe while there is no connection', () => {
    const session = fakeSession({ link: { state: 'offline' }, draft: 'local' });
    session.drafts.set(STEP_ID, { text: 'rust', explanation: '' });
    page(session);
    expect(screen.getByText('Geen verbinding – wij bewaren uw antwoord op dit apparaat')).toBeTruthy();
  });
});

describe('refused answers', () => {
  it('go back into an empty box, with the reason', () => {
    const session = fakeSession();
    page(session);
    act(() => session.set({ refused: [refusedAnswer('a', 'te laat')] }));
    expect(box().value).toBe('te laat');
    expect(session.drafts.get(STEP_ID)?.text).toBe('te laat');
    expect(session.dismissed).toEqual([idOf('a')]);
    expect(screen.getByText(/de groep is een stap verder/u)).toBeTruthy();
    expect(screen.getByText('Uw woorden staan weer in het tekstvak.')).toBeTruthy();
  });

  it('stand in a notice while the box is full, and can be put back later', () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'ik typ al verder', explanation: '' });
    page(session);
    act(() => session.set({ refused: [refusedAnswer('a', 'te laat')] }));
    expect(box().value).toBe('ik typ al verder');
    expect(screen.getByText('te laat')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zet in het tekstvak' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Kopieer' })).toBeTruthy();
    expect(session.dismissed).toEqual([]);
    type(box(), '');
    expect(box().value).toBe('');
    press('Zet in het tekstvak');
    expect(box().value).toBe('te laat');
    expect(session.dismissed).toEqual([idOf('a')]);
  });

  it('lose nothing when two come back at once', () => {
    const session = fakeSession();
    page(session);
    act(() => session.set({ refused: [refusedAnswer('a', 'eerste'), refusedAnswer('b', 'tweede')] }));
    expect(box().value).toBe('eerste');
    expect(screen.getByText('tweede')).toBeTruthy();
    expect(session.dismissed).toEqual([idOf('a')]);
  });
});

describe('own answers', () => {
  const own = [{ ideaId: idOf<never>('own'), text: 'rust', explanation: '' }];

  it('are changed in their place; a change in the making survives a reload', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own }) });
    const first = page(session);
    press('Wijzig rust');
    const edit = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wijzig uw antwoord' });
    expect(document.activeElement).toBe(edit());
    type(edit(), 'rust en tijd');
    first.unmount();
    page(session);
    expect(edit().value).toBe('rust en tijd');
    press('Bewaar');
    expect(session.sent).toMatchObject([{ type: 'changeIdea', ideaId: idOf('own'), text: 'rust en tijd' }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Wijzig rust' }));
  });

  it('whose change was not sent when the group goes on are shown with that change, until it is read', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own }) });
    const shown = page(session);
    press('Wijzig rust');
    const go = (phase: 'cluster' | 'check' | 'collect') =>
      shown.again(<QuestionStep step={questionStep({ phase })} lang="nl" />);
    go('cluster');
    expect(screen.queryByText('Dit had u nog niet verstuurd')).toBeNull();
    go('collect');
    type(screen.getByRole('textbox', { name: 'Wijzig uw antwoord' }), 'rust en tijd');
    expect(screen.queryByText('Dit had u nog niet verstuurd')).toBeNull();
    go('check');
    expect(screen.getByText('rust en tijd')).toBeTruthy();
    go('cluster');
    expect(screen.getByText('rust en tijd')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kopieer' })).toBeTruthy();
    press('Ik heb dit gelezen rust');
    expect(screen.queryByText('rust en tijd')).toBeNull();
  });

  it('that were taken back are there again after another card in this tab', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own }) });
    localStorage.setItem(`versnelling.person.${SESSION}.seat`, 'me');
    const inSession = (
      <ProvideSessionClient client={session.client} sessionId={SESSION}>
        <QuestionStep step={questionStep()} lang="nl" />
      </ProvideSessionClient>
    );
    const first = renderIn(session, inSession);
    press('Haal terug rust');
    act(() => session.set({ mine: seatMine() }));
    first.unmount();
    sessionStorage.clear();
    renderIn(session, inSession);
    expect(screen.getByRole('button', { name: 'Zet terug rust' })).toBeTruthy();
  });

  it('that were taken back can be put back in the box', () => {
    const session = fakeSession({ mine: seatMine({ ideas: own }) });
    page(session);
    press('Haal terug rust');
    expect(session.sent).toMatchObject([{ type: 'withdrawIdea', ideaId: idOf('own') }]);
    act(() => session.set({ mine: seatMine() }));
    press('Zet terug rust');
    expect(box().value).toBe('rust');
    expect(document.activeElement).toBe(box());
    expect(screen.queryByText('Teruggehaald:')).toBeNull();
  });

  it('say that they are under way', () => {
    const session = fakeSession({
      mine: seatMine({ ideas: own }),
      pending: [
        {
          commandId: idOf('c'),
          command: { type: 'submitIdea', stepId: STEP_ID, ideaId: idOf('own'), text: 'rust', explanation: '' },
          acceptedRev: null,
        },
      ],
    });
    page(session);
    expect(screen.getByText('wordt verstuurd')).toBeTruthy();
  });
});

describe('the answers of everybody', () => {
  const open = (texts: Record<string, string>) => questionStep({ listOpen: true, ideas: ideasOf(texts) });
  const items = () =>
    within(screen.getByRole('heading', { name: /Antwoorden van iedereen/u }).closest('section') as HTMLElement)
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  it('are not on the page while the list is closed', () => {
    page(fakeSession(), questionStep({ ideas: ideasOf({ a: 'geheim' }) }));
    expect(screen.queryByText('geheim')).toBeNull();
  });

  it('wait behind a button when they arrive while somebody reads; own ones do not', () => {
    const session = fakeSession();
    const { again } = page(session, open({ a: 'een', b: 'twee' }));
    expect(items()).toEqual(['een', 'twee']);
    session.set({ mine: seatMine({ ideas: [{ ideaId: idOf('0own'), text: 'van mij', explanation: '' }] }) });
    again(<QuestionStep step={open({ '0own': 'van mij', '0new': 'drie', a: 'een', b: 'twee' })} lang="nl" />);
    expect(items()).toEqual(['een', 'twee', 'van mijvan u']);
    press('1 nieuw antwoord – toon');
    expect(items()).toEqual(['drie', 'een', 'twee', 'van mijvan u']);
    expect(document.activeElement?.textContent).toBe('drie');
  });

  it('keep their place when one is taken back', () => {
    const { again } = page(fakeSession(), open({ a: 'een', b: 'twee' }));
    again(<QuestionStep step={open({ b: 'twee' })} lang="nl" />);
    expect(items()).toEqual(['Dit antwoord is teruggehaald.', 'twee']);
  });
});

describe('clustering', () => {
  it('shows unsent words as kept', () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'half afg', explanation: '' });
    page(session, questionStep({ phase: 'cluster' }));
    expect(screen.getByText('half afg')).toBeTruthy();
    expect(screen.getByText('Dit had u nog niet verstuurd')).toBeTruthy();
  });

  it.each(['a'.repeat(501), 'half af'])('lets late words be copied or sent with big buttons', (text) => {
    act(() => setBigButtons(true));
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text, explanation: '' });
    page(session, questionStep({ phase: 'cluster' }));
    const name = text.length > 500 ? 'Kopieer' : 'Stuur alsnog in';
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([name]);
    act(() => setBigButtons(false));
  });

  it('keeps the words of a refused answer when the phase is over', () => {
    const session = fakeSession();
    page(session, questionStep({ phase: 'cluster' }));
    act(() => session.set({ refused: [refusedAnswer('a', 'te laat')] }));
    expect(session.drafts.get(STEP_ID)?.text).toBe('te laat');
    expect(screen.getByText('te laat')).toBeTruthy();
  });
});

describe('ready', () => {
  it('can be said and taken back, and the words change', () => {
    page(fakeSession({ crowd: { here: 11, busy: 2, detail: null, cast: null } }));
    expect(screen.getByText('Nog bezig: 2 mensen · geen haast')).toBeTruthy();
    press('Ik ben klaar');
    expect(screen.getByText('U bent klaar. Toch nog iets toevoegen mag.')).toBeTruthy();
    press('Ik ben nog bezig');
    expect(screen.queryByText('U bent klaar. Toch nog iets toevoegen mag.')).toBeNull();
  });
});
