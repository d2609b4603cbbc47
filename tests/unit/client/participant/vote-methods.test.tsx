// @vitest-environment jsdom
// Every way to vote that is not dots: fill in, check, send, change; what is not right stays on the page and says why.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VotePhase } from '../../../../client/features/vote/vote-phase.tsx';
import { checkBallot } from '../../../../shared/domain/voting/check-ballot.ts';
import type { Choice } from '../../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../../shared/domain/voting/methods.ts';
import { must } from '../../../../shared/kernel/assert.ts';
import { readTab } from '../../../../client/lib/tab-storage.ts';
import {
  ballotsHere,
  dotsRound,
  fakeSession,
  idOf,
  inDutch,
  questionStep,
  renderIn,
  seatMine,
} from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

inDutch();
ballotsHere();

const TITLES = ['Rust', 'Vervoer', 'Werk', 'Zorg'];
const base = dotsRound(TITLES, 3, 2);
const roundOf = (method: Method) => ({ ...base, method });
const stepOf = (method: Method) => questionStep({ phase: 'vote', rounds: [roundOf(method)] });

async function open(method: Method, session: FakeSession = fakeSession()) {
  const page = renderIn(session, <VotePhase step={stepOf(method)} lang="nl" />);
  await screen.findByRole('button', { name: 'Ik onthoud mij' });
  return { session, page };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const card = (title: string): HTMLElement =>
  must(screen.getByRole('heading', { level: 3, name: title }).closest('li'), `the card of ${title}`);
const choose = (title: string, name: string) => fireEvent.click(within(card(title)).getByRole('radio', { name }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));

/** Checks and sends what is filled in. @returns the choice that was sent, which the server takes */
function send(session: FakeSession, method: Method): Choice {
  press('Controleer uw stem');
  expect(document.activeElement?.textContent).toBe('Klopt dit?');
  press('Verstuur mijn stem');
  const command = session.sent.at(-1);
  if (command?.type !== 'castBallot') throw new Error('no ballot was sent');
  expect(checkBallot(method, base.candidates, command.choice)).toBeNull();
  return command.choice;
}

/** The server keeps it; its owner goes back to change it. */
function comeBack(session: FakeSession, choice: Choice): void {
  act(() => session.set({ mine: seatMine({ ballot: { roundId: base.roundId, choice, guess: null, rev: 1 } }) }));
  expect(readTab(`ballot.${base.roundId}`)).toBeNull();
  press('Verander mijn stem');
}

const PICK: Method = { type: 'pick', most: 2 };
const RANK: Method = { type: 'rank', top: null };
const TOP: Method = { type: 'rank', top: 2 };
const BUDGET: Method = { type: 'budget', points: 100 };
const YES_NO: Method = { type: 'yesNo', threshold: 'half', quorum: 0 };
const PAIRS: Method = { type: 'pairwise', pairs: 6 };
const CRITERIA: Method = {
  type: 'criteria',
  scale: 'oneToFive',
  criteria: [
    { criterionId: 'first', title: 'Belang', weight: 1, isCost: false },
    { criterionId: 'second', title: 'Moeite', weight: 1, isCost: true },
  ],
  quorum: 0,
  split: 'middle',
};
const scale = (of: Extract<Method, { type: 'scale' }>['scale']): Method => ({ type: 'scale', scale: of, forms: [] });

describe('every ballot', () => {
  const all = [PICK, RANK, scale('faces'), BUDGET, YES_NO, PAIRS, CRITERIA];

  it.each(all)('is not sent empty by mistake, and can be an abstention: $type', async (method) => {
    const { session } = await open(method);
    lastPair();
    press('Controleer uw stem');
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.some((text) => /nog niets ingevuld|Verdeel eerst/u.test(text ?? ''))).toBe(true);
    press('Ik onthoud mij');
    expect(screen.getByText('U onthoudt zich. U maakt geen keuze.')).toBeTruthy();
    press('Verstuur mijn stem');
    expect(session.sent).toMatchObject([{ type: 'castBallot', choice: { type: 'abstain' }, guess: null }]);
  });
});

/** One pair a screen: on to the last, where it is checked. */
const lastPair = (): void => {
  for (let next = screen.queryByRole('button', { name: 'Volgende' }); next !== null;) {
    fireEvent.click(next);
    next = screen.queryByRole('button', { name: 'Volgende' });
  }
};

describe('picking', () => {
  it('stops at the number, says why, and can be changed', async () => {
    const { session } = await open(PICK);
    tick('Ik kies dit bij Rust');
    tick('Ik kies dit bij Werk');
    tick('Ik kies dit bij Zorg');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ik kies dit bij Zorg' }).checked).toBe(false);
    expect(screen.getAllByText(/Meer kan niet/u).length).toBeGreaterThan(1);
    tick('Geen mening bij Zorg');
    const choice = send(session, PICK);
    expect(choice).toEqual({ type: 'pick', picked: [idOf('Rust'), idOf('Werk')], noOpinion: [idOf('Zorg')] });
    comeBack(session, choice);
    tick('Ik kies dit bij Rust');
    tick('Ik kies dit bij Zorg');
    expect(send(session, PICK)).toEqual({ type: 'pick', picked: [idOf('Werk'), idOf('Zorg')], noOpinion: [] });
  });
});

describe('ranking', () => {
  const place = (title: string): HTMLSelectElement => screen.getByLabelText(`Plaats van ${title}`);
  const put = (title: string, at: number) => fireEvent.change(place(title), { target: { value: String(at) } });
  const placesOf = (title: string) => [...place(title).options].map(({ text }) => text);

  it('offers no place twice: who is put on a place moves the others down', async () => {
    const { session } = await open(RANK);
    expect(placesOf('Rust')).toEqual(['Geen', '1']);
    put('Rust', 1);
    put('Werk', 2);
    put('Zorg', 1);
    expect(['Zorg', 'Rust', 'Werk'].map((title) => place(title).value)).toEqual(['1', '2', '3']);
    put('Vervoer', 4);
    expect(send(session, RANK)).toEqual({
      type: 'rank',
      places: ['Zorg', 'Rust', 'Werk', 'Vervoer'].map((title) => [idOf(title)]),
      noOpinion: [],
    });
  });

  it('goes one up and one down by buttons, which keep the focus and stop at the ends', async () => {
    const { session } = await open(RANK);
    for (const [index, title] of ['Rust', 'Werk', 'Zorg'].entries()) put(title, index + 1);
    press('Lager Rust');
    expect(document.activeElement).toBe(button('Lager Rust'));
    press('Hoger Zorg');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Werk',
      'Zorg',
      'Rust',
      'Vervoer',
    ]);
    expect(button('Hoger Werk').getAttribute('aria-disabled')).toBe('true');
    press('Hoger Werk');
    expect(send(session, RANK)).toMatchObject({ places: [[idOf('Werk')], [idOf('Zorg')], [idOf('Rust')]] });
  });

  it('asks a top of a list, says when it is full, and takes out who has no opinion', async () => {
    const { session } = await open(TOP);
    put('Rust', 1);
    put('Werk', 2);
    expect(screen.queryByLabelText('Plaats van Zorg')).toBeNull();
    expect(within(card('Zorg')).getByText(/Alle plaatsen zijn bezet/u)).toBeTruthy();
    tick('Geen mening bij Rust');
    expect(place('Werk').value).toBe('1');
    put('Zorg', 2);
    const choice = send(session, TOP);
    expect(choice).toEqual({ type: 'rank', places: [[idOf('Werk')], [idOf('Zorg')]], noOpinion: [idOf('Rust')] });
    comeBack(session, choice);
    put('Zorg', 1);
    expect(send(session, TOP)).toMatchObject({ places: [[idOf('Zorg')], [idOf('Werk')]] });
  });
});

describe('a scale', () => {
  it.each([
    ['oneToFive', '5', 5],
    ['oneToTen', '10', 10],
    ['zeroToTen', '0', 0],
    ['minusTwoToTwo', '−2', -2],
    ['words', 'Heel belangrijk', 5],
    ['faces', 'Slecht', 2],
  ] as const)('of %s takes a value, "geen mening" and nothing at all', async (of, name, value) => {
    const { session } = await open(scale(of));
    choose('Rust', name);
    choose('Werk', 'Geen mening');
    expect(screen.getAllByText('2 van 4 ingevuld')).toHaveLength(2);
    const choice = send(session, scale(of));
    expect(choice).toEqual({
      type: 'scale',
      form: null,
      values: [{ candidateId: idOf('Rust'), value }],
      noOpinion: [idOf('Werk')],
    });
    comeBack(session, choice);
    expect(within(card('Rust')).getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
    choose('Werk', name);
    expect(send(session, scale(of))).toMatchObject({ values: [{}, { candidateId: idOf('Werk') }], noOpinion: [] });
  });

  it('asks how important it is in every form of one vote, and what one thinks of it where faces are the vote', async () => {
    const { page } = await open({ type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] });
    const shown = () => page.container.textContent;
    expect(shown()).toContain('Hoe belangrijk vindt u dit? Geef een cijfer.');
    fireEvent.click(screen.getByRole('radio', { name: 'Met een gezicht' }));
    expect(shown()).toContain('Hoe belangrijk vindt u dit? Kies een gezicht.');
    choose('Rust', 'Heel onbelangrijk');
    press('Controleer uw stem');
    expect(shown()).toContain('Heel onbelangrijk');
    press('Terug');
    fireEvent.click(screen.getByRole('radio', { name: 'Met ja of nee' }));
    expect(shown()).toContain('Vindt u dit belangrijk?');
    page.unmount();
    sessionStorage.clear();
    const faces = await open(scale('faces'));
    expect(faces.page.container.textContent).toContain('Wat vindt u hiervan? Kies een gezicht.');
    choose('Rust', 'Heel slecht');
  });

  it('is in the form that the person chooses, goes along to another form, and is remembered', async () => {
    const method: Method = { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] };
    const { session, page } = await open(method);
    choose('Rust', '10');
    choose('Werk', '5');
    fireEvent.click(screen.getByRole('radio', { name: 'Met ja of nee' }));
    expect(screen.getByText('Uw antwoorden gingen mee. Kijk of ze nog kloppen.')).toBeTruthy();
    // Five is as far from yes as from no: only its owner can say.
    expect(within(card('Rust')).getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
    expect(within(card('Werk')).queryByRole('radio', { checked: true })).toBeNull();
    choose('Werk', 'Nee');
    const choice = send(session, method);
    expect(choice).toMatchObject({ form: 'yesNo', values: [{ value: 1 }, { value: 0 }] });
    page.unmount();
    const next = { ...roundOf(method), roundId: idOf<typeof base.roundId>('next') };
    renderIn(fakeSession(), <VotePhase step={questionStep({ phase: 'vote', rounds: [next] })} lang="nl" />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Met ja of nee' }).checked).toBe(true);
  });
});

describe('a budget', () => {
  const field = (title: string): HTMLInputElement => screen.getByLabelText(`Punten voor ${title}`);
  const give = (title: string, points: number) => fireEvent.change(field(title), { target: { value: String(points) } });

  it('is not sent at 99 nor at 101, says by how much, and keeps what was filled in', async () => {
    const { session } = await open(BUDGET);
    give('Rust', 60);
    give('Werk', 39);
    press('Controleer uw stem');
    expect(screen.getByText('Nog 1 punt over. Verdeel eerst alle punten.')).toBeTruthy();
    give('Werk', 41);
    press('Controleer uw stem');
    expect(screen.getAllByText('1 punt te veel. Haal ergens 1 punt weg.')).toHaveLength(3);
    expect(session.sent).toEqual([]);
    expect([field('Rust').value, field('Werk').value]).toEqual(['60', '41']);
    give('Werk', 40);
    expect(send(session, BUDGET)).toMatchObject({ type: 'budget', points: [{ points: 60 }, { points: 40 }] });
  });

  it('divides the rest over what has points, and goes in steps by buttons', async () => {
    const { session } = await open(BUDGET);
    press('5 meer Punten voor Rust');
    press('5 meer Punten voor Rust');
    press('5 minder Punten voor Rust');
    give('Zorg', 20);
    press('Verdeel de rest');
    expect(['Rust', 'Zorg', 'Werk'].map((title) => field(title).value).toSorted()).toEqual(['', '42', '58'].toSorted());
    tick('Geen mening bij Zorg');
    expect(field('Zorg').value).toBe('');
    press('Verdeel de rest');
    const choice = send(session, BUDGET);
    expect(choice).toEqual({
      type: 'budget',
      points: [{ candidateId: idOf('Rust'), points: 100 }],
      noOpinion: [idOf('Zorg')],
    });
  });

  it('in the making survives a reload, also when it is too much', async () => {
    const { page } = await open(BUDGET);
    give('Rust', 130);
    page.unmount();
    await open(BUDGET);
    expect(field('Rust').value).toBe('130');
    expect(screen.getAllByText('30 punten te veel. Haal ergens 30 punten weg.')).toHaveLength(2);
  });
});

describe('yes or no', () => {
  it('takes yes, no and "weet ik niet"', async () => {
    const { session } = await open(YES_NO);
    choose('Rust', 'Ja');
    choose('Werk', 'Nee');
    choose('Zorg', 'Weet ik niet');
    press('Controleer uw stem');
    expect(screen.getByText('Bij 1 vulde u niets in. Dat mag.')).toBeTruthy();
    press('Terug');
    const choice = send(session, YES_NO);
    expect(choice).toEqual({
      type: 'yesNo',
      answers: [
        { candidateId: idOf('Rust'), answer: 'yes' },
        { candidateId: idOf('Werk'), answer: 'no' },
      ],
      noOpinion: [idOf('Zorg')],
    });
    comeBack(session, choice);
    choose('Zorg', 'Ja');
    expect(send(session, YES_NO)).toMatchObject({ answers: [{}, {}, { answer: 'yes' }], noOpinion: [] });
  });
});

describe('several criteria', () => {
  const judge = (title: string, criterion: string, value: string) =>
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: `${criterion} bij ${title}` })).getByRole('radio', { name: value }),
    );

  it('takes a value for each criterion, some of them, or "geen mening"', async () => {
    const { session } = await open(CRITERIA);
    judge('Rust', 'Belang', '5');
    judge('Rust', 'Moeite', '2');
    judge('Werk', 'Belang', '3');
    judge('Zorg', 'Belang', '1');
    tick('Geen mening bij Zorg');
    expect(screen.getAllByText('2 van 4 ingevuld')).toHaveLength(2);
    press('Controleer uw stem');
    expect(screen.getByText('Belang: 5 · Moeite: 2')).toBeTruthy();
    press('Terug');
    const choice = send(session, CRITERIA);
    expect(choice).toMatchObject({ type: 'criteria', noOpinion: [idOf('Zorg')] });
    expect(choice.type === 'criteria' && choice.values).toHaveLength(3);
    comeBack(session, choice);
    judge('Rust', 'Belang', '4');
    expect(send(session, CRITERIA)).toMatchObject({
      values: expect.arrayContaining([expect.objectContaining({ value: 4 })]),
    });
  });
});

describe('two at a time', () => {
  const pick = (at: number) => fireEvent.click(must(screen.getAllByRole('radio')[at], 'option'));

  it('asks one pair after the other, the same after a reload, and leaves out pairs without an opinion', async () => {
    const { session, page } = await open({ type: 'pairwise', pairs: 1 }).then((first) => {
      first.page.unmount();
      const again = fakeSession();
      return { session: again, page: renderIn(again, <VotePhase step={stepOf(PAIRS)} lang="nl" />) };
    });
    const names = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Keuze 1 van 6');
    const first = names();
    expect(first.slice(2)).toEqual(['Even belangrijk', 'Geen mening']);
    pick(0);
    press('Volgende');
    pick(2);
    press('Volgende');
    pick(3);
    expect(screen.getByText('3 van 6 ingevuld')).toBeTruthy();
    page.unmount();
    renderIn(session, <VotePhase step={stepOf(PAIRS)} lang="nl" />);
    expect(names()).toEqual(first);
    expect(screen.getByText('3 van 6 ingevuld')).toBeTruthy();
    lastPair();
    press('Controleer uw stem');
    expect(screen.getByText('Bij 1 keuze heeft u geen mening.')).toBeTruthy();
    press('Terug');
    lastPair();
    const choice = send(session, PAIRS);
    expect(choice.type === 'pairwise' && choice.comparisons.map(({ better }) => better)).toEqual(['left', 'equal']);
    comeBack(session, choice);
    pick(1);
    lastPair();
    expect(send(session, PAIRS)).toMatchObject({ comparisons: [{ better: 'equal' }, { better: 'right' }] });
  });

  it('sends who has no opinion on any pair as that, and asks it again to change', async () => {
    const { session } = await open(PAIRS);
    for (let at = 0; at < 6; at++) {
      pick(3);
      if (at < 5) press('Volgende');
    }
    expect(screen.getByText('6 van 6 ingevuld')).toBeTruthy();
    const choice = send(session, PAIRS);
    expect(Object.keys(choice).toSorted()).toEqual(['comparisons', 'noOpinion', 'type']);
    expect(choice).toMatchObject({ type: 'pairwise', comparisons: [] });
    expect(choice.type === 'pairwise' && choice.noOpinion.toSorted()).toEqual(TITLES.map((title) => idOf(title)));
    comeBack(session, choice);
    expect(screen.getByText('6 van 6 ingevuld')).toBeTruthy();
    pick(0);
    lastPair();
    const changed = send(session, PAIRS);
    expect(changed.type === 'pairwise' && [changed.comparisons.length, changed.noOpinion.length]).toEqual([1, 2]);
  });
});
