// @vitest-environment jsdom
// Merging and parting, splitting, drawings, and what is shown in which order: on the board and in the list alike.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ClusterWork } from '../../../../client/features/cluster/cluster-work.tsx';
import { pairsOf } from '../../../../client/features/cluster/duplicates.tsx';
import { AS_THEY_STAND, pilesOf } from '../../../../client/features/cluster/piles.ts';
import { agreementOf } from '../../../../client/features/cluster/sort-summary.tsx';
import { ProvideSessionClient, useSession } from '../../../../client/state/session-store.tsx';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';
import { clusterId, clusters, fakeClient, ideaId, ideas, step, stepId, view } from '../console/views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const first = step('one', 0, {
  phase: 'cluster',
  clusters: clusters('x', 'y'),
  ideas: ideas(['a'], ['b'], ['c', 'x'], ['d', 'x'], ['e', 'y']),
});
/** "b" lies under "a". */
const merged = {
  ...first,
  ideas: {
    ...first.ideas,
    [ideaId('b')]: {
      ideaId: ideaId('b'),
      text: 'Antwoord b',
      explanation: 'zoals de tram',
      clusterId: null,
      orderKey: 'a1',
      under: ideaId('a'),
    },
  },
};

const Work = ({ startWith }: { readonly startWith: 'board' | 'list' }) => {
  const shown = useSession((state) => state.view?.steps[stepId('one')] ?? first);
  return <ClusterWork step={shown} maySteer onDragging={() => undefined} startWith={startWith} />;
};

function show(startWith: 'board' | 'list', shown = first) {
  const fake = fakeClient(view([shown], 'one'));
  render(
    <ProvideSessionClient client={fake.client}>
      <Work startWith={startWith} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp): void =>
  void fireEvent.click(within(screen.getByRole('menu')).getByRole('menuitem', { name }));
const tick = (name: RegExp): void => void fireEvent.click(screen.getByRole('checkbox', { name }));

describe('answers that say the same', () => {
  it.each(['board', 'list'] as const)('are shown as one with the others under it, on the %s', (startWith) => {
    show(startWith, merged);
    expect(screen.getByRole('heading', { name: 'Losse antwoorden (2)' })).toBeTruthy();
    expect(screen.queryByText('Antwoord b', { selector: 'bdi' })).toBeNull();
    press('+ 1 antwoord dat hetzelfde zegt Antwoord a');
    expect(screen.getByText('Antwoord b', { selector: 'bdi' })).toBeTruthy();
    expect(screen.getByText('zoals de tram')).toBeTruthy();
  });

  it.each(['board', 'list'] as const)('can be taken apart, on the %s', (startWith) => {
    const { sent } = show(startWith, merged);
    press('+ 1 antwoord dat hetzelfde zegt Antwoord a');
    press('Haal eruit Antwoord b');
    expect(sent).toEqual([{ type: 'partIdeas', stepId: stepId('one'), ideaIds: [ideaId('b')] }]);
  });

  it('are put under the first of those that were chosen', () => {
    const { sent } = show('list');
    tick(/Antwoord d/u);
    tick(/Antwoord a/u);
    press('Voeg samen: ze zeggen hetzelfde');
    expect(sent).toEqual([{ type: 'mergeIdeas', stepId: stepId('one'), ideaIds: [ideaId('d')], into: ideaId('a') }]);
  });

  it('are suggested only where nothing moves that a person placed', () => {
    const pair = (one: string, other: string) => ({ first: ideaId(one), second: ideaId(other) });
    const suggestions = {
      piles: [],
      places: [],
      duplicates: [pair('a', 'b'), pair('a', 'c'), pair('c', 'd'), pair('c', 'e')],
    };
    const names = (shown: typeof first) =>
      pairsOf(shown, suggestions).map(({ one, other }) => `${one.text.at(-1)}<${other.text.at(-1)}`);
    expect(names(first)).toEqual(['a<b', 'c<a', 'c<d']);
    expect(names(merged)).toEqual(['c<a', 'c<d']);
  });
});

describe('clusters', () => {
  it.each(['board', 'list'] as const)('are split by what is chosen in them, on the %s', (startWith) => {
    const { sent } = show(startWith);
    tick(startWith === 'list' ? /Antwoord d/u : /Select Antwoord d|Selecteren Antwoord d|Antwoord d/u);
    press('Thema Thema x');
    choose('Splits: gekozen antwoorden (1) in een nieuw thema');
    expect(sent).toMatchObject([
      { type: 'createCluster', stepId: stepId('one'), title: '', ideaIds: [ideaId('d')], after: clusterId('x') },
    ]);
    expect(screen.getByRole('textbox', { name: 'Naam van het thema' })).toBeTruthy();
  });

  it('get a drawing that has a name, and lose it', () => {
    const { sent } = show('list');
    press('Thema Thema x');
    choose('Teken kiezen');
    press('bus');
    press('blauw');
    press('Bewaar');
    expect(sent).toEqual([
      {
        type: 'setClusterBadge',
        stepId: stepId('one'),
        clusterId: clusterId('x'),
        badge: { pictogram: 'bus', colour: 'blue' },
      },
    ]);
  });
});

describe('what is shown', () => {
  const texts = (pile: { readonly shown: readonly { readonly text: string }[] }) => pile.shown.map(({ text }) => text);

  it('is found by the words of what lies under it', () => {
    expect(texts(pilesOf(merged, 'tram').loose)).toEqual(['Antwoord a']);
    expect(pilesOf(merged, '').loose).toMatchObject({ count: 2 });
  });

  it('can be only what is loose, has an explanation, or was merged', () => {
    const by = (filter: 'loose' | 'explained' | 'alike') => {
      const { loose, clusters: piles } = pilesOf(merged, '', false, { ...AS_THEY_STAND, filter });
      return [...texts(loose), ...piles.flatMap(texts)];
    };
    expect(by('loose')).toEqual(['Antwoord a']);
    expect(by('explained')).toEqual(['Antwoord a']);
    expect(by('alike')).toEqual(['Antwoord a']);
  });

  it('stands as people read: by words, or the longest first', () => {
    const mixed = {
      ...first,
      ideas: Object.fromEntries(
        Object.values(ideas(['a'], ['b'], ['c'])).map((idea, index) => [
          idea.ideaId,
          { ...idea, text: ['zon', 'Échte rust', 'bus'][index] ?? '' },
        ]),
      ),
    };
    const by = (order: 'alphabet' | 'longest' | 'place') =>
      texts(pilesOf(mixed, '', false, { ...AS_THEY_STAND, order }).loose);
    expect(by('place')).toEqual(['zon', 'Échte rust', 'bus']);
    expect(by('alphabet')).toEqual(['bus', 'Échte rust', 'zon']);
    expect(by('longest')[0]).toBe('Échte rust');
  });
});

describe('where the room would put answers', () => {
  it('is agreed where more than half chose one cluster, and it is not so yet', () => {
    const count = (clusterCounts: Record<string, number>, none = 0) => ({ clusters: clusterCounts, none });
    const sorted = {
      ...first,
      ideas: { ...first.ideas, ...ideas(['f']) },
      sorts: {
        seats: 3,
        counts: {
          [ideaId('a')]: count({ [clusterId('x')]: 2, [clusterId('y')]: 1 }),
          [ideaId('b')]: count({ [clusterId('x')]: 1, [clusterId('y')]: 1 }),
          [ideaId('c')]: count({ [clusterId('x')]: 3 }),
          [ideaId('f')]: count({ [clusterId('x')]: 1 }),
        },
      },
    };
    const { agreed, divided, few } = agreementOf(sorted);
    expect(agreed.map(({ cluster, cards }) => [cluster.clusterId, cards.map(({ idea }) => idea.ideaId)])).toEqual([
      [clusterId('x'), [ideaId('a')]],
    ]);
    expect(divided.map(({ idea }) => idea.ideaId)).toEqual([ideaId('b')]);
    // One of one is one person.
    expect(few.map(({ idea }) => idea.ideaId)).toEqual([ideaId('f')]);
  });
});
