// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ClusterWork } from '../../../../client/features/cluster/cluster-work.tsx';
import { ProvideSessionClient, useSession } from '../../../../client/state/session-store.tsx';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';
import { clusterId, clusters, fakeClient, ideaId, ideas, step, stepId, view } from '../console/views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const first = step('one', 0, {
  phase: 'cluster',
  clusters: clusters('x', 'y'),
  ideas: ideas(['a'], ['b'], ['c', 'x']),
});

const Work = ({ startWith, maySteer }: { readonly startWith: 'board' | 'list'; readonly maySteer: boolean }) => {
  const shown = useSession((state) => state.view?.steps[stepId('one')] ?? first);
  return <ClusterWork step={shown} maySteer={maySteer} onDragging={() => undefined} startWith={startWith} />;
};

function show(startWith: 'board' | 'list', maySteer = true) {
  const fake = fakeClient(view([first], 'one'));
  render(
    <ProvideSessionClient client={fake.client}>
      <Work startWith={startWith} maySteer={maySteer} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (name: string): void => {
  fireEvent.click(within(screen.getByRole('menu')).getByRole('menuitem', { name }));
};

/** The same things a facilitator does, by what both views have: names of buttons and menu items. */
function playScenario(): void {
  press('Verplaats naar… Antwoord a');
  choose('Thema x');
  press('Verplaats naar… Antwoord c');
  choose('Uit het thema halen');
  press('Thema Thema x');
  choose('Omlaag');
  press(/^Thema y \(0\)/u);
  const field = screen.getByRole('textbox', { name: 'Naam van het thema' });
  fireEvent.change(field, { target: { value: '  Vervoer ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  press('Thema Vervoer');
  choose('Haal dit thema weg (antwoorden worden los)');
}

const EXPECTED: readonly Command[] = [
  { type: 'moveIdeas', stepId: stepId('one'), ideaIds: [ideaId('a')], to: clusterId('x') },
  { type: 'moveIdeas', stepId: stepId('one'), ideaIds: [ideaId('c')], to: null },
  { type: 'moveCluster', stepId: stepId('one'), clusterId: clusterId('x'), after: clusterId('y') },
  { type: 'renameCluster', stepId: stepId('one'), clusterId: clusterId('y'), title: 'Vervoer', was: 'Thema y' },
  { type: 'removeCluster', stepId: stepId('one'), clusterId: clusterId('y') },
];

describe.each(['board', 'list'] as const)('clustering on the %s', (startWith) => {
  it('sends the same commands as the other view', () => {
    const { sent } = show(startWith);
    playScenario();
    expect(sent).toEqual(EXPECTED);
  });

  it('puts chosen answers together in a new cluster, whose name is typed at once', () => {
    const { sent } = show(startWith);
    fireEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
    fireEvent.click(screen.getAllByRole('checkbox')[1] ?? document.body);
    press('Verplaats selectie (2)');
    choose('Nieuw thema…');
    expect(sent).toMatchObject([{ type: 'createCluster', title: '', ideaIds: [ideaId('a'), ideaId('b')] }]);
    expect(screen.getByRole('textbox', { name: 'Naam van het thema' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Verplaats selectie/u })).toBeNull();
  });

  it('says of an answer that came in late that it did', () => {
    const { change } = show(startWith);
    expect(screen.queryByText('nagekomen')).toBeNull();
    act(() =>
      change((now) => {
        const [late] = Object.values(ideas(['d']));
        if (late === undefined) return now;
        const withLate = { ...first, ideas: { ...first.ideas, [late.ideaId]: { ...late, late: true as const } } };
        return { ...now, steps: { ...now.steps, [first.stepId]: withLate } };
      }),
    );
    expect(screen.getAllByText('nagekomen')).toHaveLength(1);
  });

  it('keeps the name when Escape is pressed, and saves once when the field is left', () => {
    const { sent } = show(startWith);
    const edit = (value: string): HTMLElement => {
      press(/^Thema x \(1\)/u);
      const field = screen.getByRole('textbox', { name: 'Naam van het thema' });
      fireEvent.change(field, { target: { value } });
      return field;
    };
    const escaped = edit('Anders');
    fireEvent.keyDown(escaped, { key: 'Escape' });
    expect(screen.queryByRole('textbox', { name: 'Naam van het thema' })).toBeNull();
    expect(sent).toEqual([]);
    const left = edit('Nieuwe naam');
    fireEvent.blur(left);
    expect(sent).toEqual([
      {
        type: 'renameCluster',
        stepId: stepId('one'),
        clusterId: clusterId('x'),
        title: 'Nieuwe naam',
        was: 'Thema x',
      },
    ]);
  });

  it('does not send a name that is too long, and says so', () => {
    const { sent } = show(startWith);
    press(/^Thema x \(1\)/u);
    const field = screen.getByRole('textbox', { name: 'Naam van het thema' });
    fireEvent.change(field, { target: { value: 'x'.repeat(81) } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(sent).toEqual([]);
    expect(screen.getByText(/1 teken te veel/u)).toBeTruthy();
  });
});

it('gives a reader headings and lists, and nothing to press but which answers this page shows, and in which order', () => {
  show('list', false);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Losse antwoorden (2)',
    'Thema x (1)',
    'Thema y (0)',
  ]);
  const names = screen.queryAllByRole('button').map((button) => button.getAttribute('aria-haspopup'));
  expect(names).toEqual(['listbox', 'listbox']);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});
