// @vitest-environment jsdom
// What the pages say about results that the server worked out from fixed ballots: words and numbers of each method.
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClosedRound } from '../../../../client/ui/outcome/round-rows.ts';
import { comparisonOf } from '../../../../shared/domain/voting/group-comparison.ts';
import type { Method } from '../../../../shared/domain/voting/methods.ts';
import { abstain, budget, candidatesOf, dots, pick, rank, scale, times } from '../../voting/ballots.ts';
import { closed, DOTS, figure, rowsOf, show, THREE, words } from './outcome-dom.tsx';

describe('dots', () => {
  it('are told with their distribution, what was not used, and ranks that are shared in words', () => {
    const text = show(closed(DOTS, [dots({ Rust: 2 }), dots({ Werk: 2 }), dots({ Zorg: 1 }, 'Rust'), abstain]));
    const [, first, second, third] = rowsOf('Uitslag');
    expect(first).toMatch(/^1gedeelde 1e plaats1\. Rust.*40% · van 1 mens2 stemmen · geen mening: 1/u);
    expect(second).toMatch(/Werk.*3 stemmen · geen mening: 0/u);
    expect(third).toMatch(/Zorg.*20% · van 1 mens/u);
    expect(screen.getByRole('img', { name: /Werk\. 0 stippen: 2, 1 stip: 0, 2 stippen: 1$/u })).toBeTruthy();
    expect(text).toContain('Stippen gegeven: 5. Niet gebruikt: 4.');
    expect(figure('Werk', 'Deel van de stemmers')).toBe('33%');
  });

  it('give no word about agreement where there are fewer than eight voters, and one where there are enough', () => {
    expect(show(closed(DOTS, times(7, dots({ Rust: 2, Werk: 1 }))))).not.toContain('Zijn de mensen het eens?');
    cleanup();
    const round = closed(DOTS, times(12, dots({ Rust: 2, Werk: 1 })));
    const said = {
      ...round,
      result: {
        ...round.result,
        consensus: { measure: 'overlap' as const, value: 0.9, random95: 0.5, n: 12, word: 'strong' as const },
      },
    };
    expect(show(said)).toContain('Zijn de mensen het eens? Sterk eens');
  });

  it('are bound where this many voters show no difference, for the eye and for the ear', () => {
    const round = closed(DOTS, [dots({ Rust: 2 }), dots({ Werk: 2 }), dots({ Zorg: 2 })]);
    expect(round.result.bands?.bands).toHaveLength(1);
    show(round);
    const head = screen.getByRole('rowheader', { name: /^Deze 3 liggen zo dicht bij elkaar/u });
    expect(head.getAttribute('scope')).toBe('rowgroup');
    expect(head.closest('tbody')?.querySelectorAll('tr')).toHaveLength(4);
  });

  it('print the draws and their seed with the figures', () => {
    expect(show(closed(DOTS, times(9, dots({ Rust: 2 }))))).toMatch(/[\d.]+ keer opnieuw getrokken\. Begingetal: 1\./u);
  });
});

describe('one person more or less', () => {
  it('is answered with no where nothing would change', () => {
    const round = closed(DOTS, times(9, dots({ Rust: 2, Werk: 1 })), {
      candidates: candidatesOf('Rust', 'Werk', 'Zorg', 'Geld'),
    });
    const text = show({
      ...round,
      result: { ...round.result, fragility: { top: 3, isFragile: false, candidates: [] } },
    });
    expect(text).toContain('Zou één persoon de top 3 veranderen? Nee.');
  });

  it('is answered with yes and with what would change; a cut through a tie is said, not drawn', () => {
    const four = candidatesOf('Rust', 'Werk', 'Zorg', 'Geld');
    const round = closed(DOTS, [dots({ Rust: 2, Werk: 1 }), dots({ Rust: 2, Zorg: 1 }), dots({ Werk: 2, Geld: 1 })], {
      candidates: four,
    });
    expect(round.result.cutTied).toHaveLength(2);
    const text = show(round, { isForFacilitator: true });
    expect(text).toMatch(/top 3 veranderen\? Ja\. Dit kan wisselen: .*Zorg.*Geld/u);
    expect(text).toContain('De top 3 eindigt gelijk: Zorg en Geld. Wij kiezen niet voor u.');
    expect(text).toContain('U kunt opnieuw laten stemmen');
  });
});

describe('a pick and a budget', () => {
  it('say how many chose it, of all who voted', () => {
    const text = show(closed({ type: 'pick', most: 2 }, [...times(3, pick(['Rust', 'Werk'])), pick(['Werk'])]));
    expect(rowsOf('Uitslag').join()).toMatch(/Werk100% van de stemmers4 stemmen/u);
    expect(text).toContain('Keuzes gemaakt: 7. Niet gebruikt: 1.');
  });

  it('say how many points, what part, and how many people gave any', () => {
    show(closed({ type: 'budget', points: 100 }, [budget({ Rust: 60, Werk: 40 }), budget({ Rust: 100 })]));
    const row = (title: string) => rowsOf('Uitslag').find((text) => text.includes(title));
    expect(row('Rust')).toMatch(/Rust80% · van 2 mensen2 stemmen · geen mening: 0.*80$/u);
    expect(row('Zorg')).toContain('geen punten');
    expect(figure('Werk', 'Deel dat punten gaf')).toBe('50%');
  });
});

describe('a ranking', () => {
  // Tennessee: Borda and Schulze say Nashville, run-offs say Knoxville.
  const CITIES = candidatesOf('Memphis', 'Nashville', 'Chattanooga', 'Knoxville');
  const choices = [
    ...times(42, rank('Memphis > Nashville > Chattanooga > Knoxville')),
    ...times(26, rank('Nashville > Chattanooga > Knoxville > Memphis')),
    ...times(15, rank('Chattanooga > Knoxville > Nashville > Memphis')),
    ...times(17, rank('Knoxville > Chattanooga > Nashville > Memphis')),
  ];

  it('names the winner of all duels and the orders, and the run-offs only on request', () => {
    const round = closed({ type: 'rank', top: null }, choices, { candidates: CITIES });
    const text = show(round, { isForFacilitator: true });
    expect(text).toContain('Nashville wint van elk ander thema (Condorcet).');
    expect(text).toContain('Volgorde na alle duels (Schulze): 1. Nashville, 2. Chattanooga, 3. Knoxville, 4. Memphis.');
    const button = screen.getByRole('button', { name: /IRV/u });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(screen.getByText('Winnaar: Knoxville.')).toBeTruthy();
    expect(rowsOf('Ronde 1')).toContain('MemphisStemmen: 42');
  });

  it('says when points and duels differ in the top 3', () => {
    const round = closed({ type: 'rank', top: null }, [
      ...times(3, rank('Rust > Werk > Zorg')),
      ...times(2, rank('Werk > Zorg > Rust')),
    ]);
    const text = show(round, { isForFacilitator: true });
    expect(round.result.extra.type === 'rank' && round.result.extra.differs).toBe(true);
    expect(text).toContain('Let op: Schulze en Borda geven een andere top 3.');
  });

  it('names formulas to participants behind the button of the figures only', () => {
    const round = closed({ type: 'rank', top: null }, times(3, rank('Rust > Werk > Zorg')));
    show(round);
    expect(screen.getByText(/^Volgorde na alle duels/u).closest('[role=group][hidden]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cijfers' }));
    expect(screen.getByText(/^Volgorde na alle duels/u).closest('[role=group][hidden]')).toBeNull();
  });
});

describe('before and after', () => {
  it('shows both places and the change in words', () => {
    const before = closed(DOTS, [dots({ Rust: 2, Werk: 1 }), dots({ Rust: 2 })]);
    const now = closed(DOTS, [dots({ Werk: 2, Rust: 1 }), dots({ Werk: 2 })], { number: 2 });
    show(now, { before });
    expect(rowsOf('Stemming 1 en stemming 2')).toEqual([
      'WerkEerst: 2Nu: 1Verschil: ▲ 1 plaats omhoog',
      'RustEerst: 1Nu: 2Verschil: ▼ 1 plaats omlaag',
      'ZorgEerst: 3Nu: 3Verschil: = gelijk',
    ]);
  });

  it('ranks what is left among itself, and says so, where the second was about some only', () => {
    const before = closed(DOTS, [dots({ Rust: 2, Werk: 1 }), dots({ Rust: 2 })]);
    const now = closed(DOTS, [dots({ Zorg: 2 })], { number: 2, candidates: candidatesOf('Werk', 'Zorg') });
    const text = show(now, { before });
    expect(rowsOf('Stemming 1 en stemming 2')[0]).toBe('ZorgEerst: 2Nu: 1Verschil: ▲ 1 plaats omhoog');
    expect(text).toContain('De plaatsen van eerst tellen alleen deze thema’s.');
  });
});

describe('groups', () => {
  const groups = [
    { groupId: 'g1', name: 'cliënten' },
    { groupId: 'g2', name: 'gemeente' },
  ];
  const method: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
  const clients = times(6, scale({ Rust: 5, Werk: 1, Zorg: 3 }));
  const town = times(6, scale({ Rust: 1, Werk: 5, Zorg: 4 }));
  const blocks = [
    { groupIds: ['g1'], choices: clients },
    { groupIds: ['g2'], choices: town },
  ];
  const guesses = times(6, scale({ Rust: 5, Werk: 5, Zorg: 5 })).map((choice) => ({ by: 0, about: 1, choice }));
  const round: ClosedRound = {
    ...closed(method, [...clients, ...town]),
    secondGuess: { first: 'g1', second: 'g2' },
    comparison: comparisonOf(method, THREE, blocks, guesses, { seed: 1, k: 5 }),
  };

  it('show the gap of each candidate, the largest first, and how alike they are in words', () => {
    const text = show(round, { groups });
    expect(rowsOf('Verschil tussen de groepen, het grootste boven')).toEqual([
      'Rustcliënten: 100gemeente: 0Verschil: 100',
      'Werkcliënten: 0gemeente: 100Verschil: 100',
      'Zorgcliënten: 50gemeente: 75Verschil: 25',
    ]);
    expect(text).toContain('cliënten – gemeente: de volgorde is omgekeerd.');
    expect(text).toContain('Zorg: in elke groep minstens 50');
    expect(text).toContain('cliënten: 6 stemmen');
  });

  it('show what one thought of the other beside what was said, and the misjudgement in words', () => {
    const text = show(round, { groups });
    expect(rowsOf('cliënten over gemeente (6 mensen)')[0]).toBe(
      'RustGedacht over gemeente: 100Echt: gemeente: 0Zelf: cliënten: 100',
    );
    expect(text).toContain('cliënten over gemeente: verkeerd ingeschat.');
  });

  it('say in one sentence that they are too small to show', () => {
    const text = show({ ...round, comparison: null }, { groups });
    expect(text).toContain('Per groep ziet u niets. De groepen zijn te klein en een stem blijft geheim.');
    expect(text).toContain('Wat groepen van elkaar dachten, ziet u niet.');
    expect(screen.queryByRole('table', { name: /^Verschil tussen/u })).toBeNull();
  });

  it('are not spoken of where there are none', () => {
    expect(show(closed(method, clients))).not.toContain('Per groep');
  });
});

it('says the ends of a scale as the ballot does', () => {
  const say = (key: Parameters<typeof words.t>[0]): string => words.t(key as 'ballot.scale.low');
  expect(say('results.words.low')).toBe(say('ballot.scale.words.v1').toLowerCase());
  expect(say('results.words.high')).toBe(say('ballot.scale.words.v5').toLowerCase());
  expect(say('results.faces.low')).toBe(say('ballot.scale.faces.v1').toLowerCase());
  expect(say('results.faces.high')).toBe(say('ballot.scale.faces.v5').toLowerCase());
});
