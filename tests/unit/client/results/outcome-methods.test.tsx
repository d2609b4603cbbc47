// @vitest-environment jsdom
// As outcome.test.tsx, of the methods that judge or compare.
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../../shared/domain/voting/methods.ts';
import { criteria, pairwise, scale, times, yesNo } from '../../voting/ballots.ts';
import { closed, figure, rowsOf, show, THREE } from './outcome-dom.tsx';

describe('a scale', () => {
  it('shows who gave what, the mean, and what the ends mean', () => {
    const text = show(
      closed({ type: 'scale', scale: 'words', forms: [] }, [
        scale({ Rust: 5, Werk: 1 }),
        scale({ Rust: 4 }, null, 'Werk'),
      ]),
    );
    expect(rowsOf('Uitslag').join()).toMatch(/Rust2 stemmen · geen mening: 0.*4,5/u);
    expect(screen.getByRole('img', { name: /Rust\. 1: 0, 2: 0, 3: 0, 4: 1, 5: 1$/u })).toBeTruthy();
    expect(text).toContain('1 is niet belangrijk. 5 is heel belangrijk.');
    expect(text).toMatch(/–geen plaats–\. Zorg/u);
  });

  it('states the mix of forms', () => {
    const method: Method = { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] };
    const text = show(
      closed(method, [scale({ Rust: 8 }, 'numbers'), scale({ Rust: 5 }, 'faces'), scale({ Rust: 1 }, 'yesNo')]),
    );
    expect(text).toContain(
      'Mensen kozen zelf hoe zij stemden: met een cijfer 1, met een gezicht 1 en met ja of nee 1.',
    );
  });

  it('lists what people disagree on', () => {
    const halves = [...times(10, scale({ Rust: 1, Werk: 3 })), ...times(10, scale({ Rust: 5, Werk: 3 }))];
    const round = closed({ type: 'scale', scale: 'oneToFive', forms: [] }, halves);
    show(round);
    const part = screen.getByRole('region', {
      name: 'Hier verschillen de meningen: bespreek waarom hoog, waarom laag',
    });
    expect(
      within(part)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('bdi')?.textContent),
    ).toEqual(['Rust']);
  });

  it('says that no theme has large differences only where that was worked out', () => {
    const scaled: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
    const agreed = scale({ Rust: 5, Werk: 3 });
    expect(show(closed(scaled, times(8, agreed)))).toContain('Er is geen thema met grote verschillen.');
    cleanup();
    const few = show(closed(scaled, times(7, agreed)));
    expect(few).toContain('Minder dan 8 mensen stemden. Dan is dit niet te zeggen.');
    expect(few).not.toContain('Er is geen thema met grote verschillen.');
    cleanup();
    const pairs = show(closed({ type: 'pairwise', pairs: 3 }, times(9, pairwise(['Rust > Werk']))));
    expect(pairs).toContain('Uit vergelijken is niet te zien waarover mensen verschillen.');
    expect(pairs).not.toContain('Er is geen thema met grote verschillen.');
  });
});

describe('yes or no', () => {
  const method: Method = { type: 'yesNo', threshold: 'half', quorum: 0.5 };

  it('says what is adopted and what is not', () => {
    const text = show(
      closed(method, [...times(3, yesNo({ Rust: 'yes', Werk: 'no' })), yesNo({ Rust: 'no', Werk: 'no' }, 'Zorg')], {
        eligible: 6,
      }),
    );
    expect(rowsOf('Uitslag').join()).toMatch(/RustAangenomen · 3 ja · 1 nee4 stemmen.*75%/u);
    expect(text).toContain('WerkNiet aangenomen · 0 ja · 4 nee');
    expect(text).toContain('Minstens 50% van de mensen moet stemmen.');
  });

  it('says that there is no decision below the quorum', () => {
    const text = show(closed(method, [yesNo({ Rust: 'yes' })], { eligible: 10 }));
    expect(text).toContain('Geen besluit: te weinig mensen stemden');
    expect(text).not.toContain('Aangenomen ·');
    cleanup();
    const unknown = show(closed(method, [yesNo({ Rust: 'yes' })]));
    expect(unknown).toContain('Geen besluit: onbekend hoeveel mensen er waren');
    expect(unknown).not.toContain('te weinig mensen stemden');
  });
});

describe('several criteria', () => {
  const method: Method = {
    type: 'criteria',
    scale: 'oneToFive',
    criteria: [
      { criterionId: 'gain', title: 'Nut', weight: 2, isCost: false },
      { criterionId: 'effort', title: 'Moeite', weight: 1, isCost: true },
    ],
    quorum: 0,
    split: 'middle',
  };
  const choices = times(
    3,
    criteria({ Rust: { gain: 5, effort: 2 }, Werk: { gain: 2, effort: 4 }, Zorg: { gain: 4, effort: 5 } }),
  );

  it('say where high begins, in the middle of the scale or at the median of the themes', () => {
    expect(show(closed(method, choices))).toContain('Nut: hoog is vanaf 3.Moeite: hoog is vanaf 3.');
    cleanup();
    const halves = closed({ ...method, split: 'median' }, [
      criteria({ Rust: { gain: 5, effort: 2 }, Werk: { gain: 2, effort: 4 } }),
    ]);
    expect(show(halves)).toContain('Nut: hoog is vanaf 3,5.Moeite: hoog is vanaf 3.');
    const picture = screen.getByRole('img', { name: /^Plaatje/u });
    expect([...picture.querySelectorAll<HTMLElement>('.border-dashed')].map(({ style }) => style.cssText)).toEqual([
      'inset-inline-start: 62.5%;',
      'inset-block-end: 50%;',
    ]);
  });

  it('are a picture, and a table with the same numbers', () => {
    const text = show(closed(method, choices));
    expect(
      screen.getByRole('img', { name: /^Plaatje: Nut van links naar rechts, Moeite van onder naar boven/u }),
    ).toBeTruthy();
    const rows = rowsOf('Gemiddelde per punt');
    expect(rows[0]).toContain('1. Rust');
    expect(rows[0]).toContain('Nut: 5\u00a0(±\u00a00)');
    expect(rows[0]).toContain('Moeite: 2\u00a0(±\u00a00)');
    expect(rows[0]).toContain('Nut hoog, Moeite laag');
    expect(figure('Rust', 'Moeite: Eens zijn (A, van der Eijk)')).toBe('1');
    expect(text).toContain('Moeite: gewicht 1. Minder is hier beter.');
    expect(text).toContain('Een iets ander gewicht verandert de top 3 niet.');
  });

  it('say what another weight would change', () => {
    const round = closed(method, choices);
    const [rust, , zorg] = THREE.map(({ candidateId }) => candidateId);
    const extra = {
      type: 'criteria' as const,
      sensitivity: [{ criterionId: 'effort', change: 0.1, leave: rust ? [rust] : [], enter: zorg ? [zorg] : [] }],
      splits: [3, 3],
    };
    expect(show({ ...round, result: { ...round.result, extra } })).toContain(
      'Telt Moeite iets meer mee? Dan gaat Rust uit de top 3. Dan komt Zorg erin.',
    );
    cleanup();
    const both = rust && zorg ? [rust, zorg] : [];
    const many = { ...extra, sensitivity: [{ criterionId: 'effort', change: -0.1, leave: both, enter: both }] };
    expect(show({ ...round, result: { ...round.result, extra: many } })).toContain(
      'Telt Moeite iets minder mee? Dan gaan Rust en Zorg uit de top 3. Dan komen Rust en Zorg erin.',
    );
  });
});

describe('pairs', () => {
  it('say in how many comparisons each won', () => {
    const text = show(
      closed({ type: 'pairwise', pairs: 3 }, times(2, pairwise(['Rust > Werk', 'Rust > Zorg', 'Werk = Zorg']))),
    );
    expect(rowsOf('Uitslag')[0]).toMatch(/Rustwint in 100% van de vergelijkingen2 stemmen/u);
    expect(text).toContain('Mensen maakten samen 6 vergelijkingen.');
    expect(figure('Rust', 'Onzekerheid (SE)')).toMatch(/^\d/u);
  });
});
