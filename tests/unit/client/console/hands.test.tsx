// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ClusterWork } from '../../../../client/features/cluster/cluster-work.tsx';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { ActorId, CommandId, PageId, SessionId } from '../../../../shared/kernel/ids.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import type { Hand, Hands, Held } from '../../../../shared/protocol/hands.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { clusterId, clusters, fakeClient, ideaId, ideas, step, stepId, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const clustering = step('one', 0, {
  phase: 'cluster',
  questionNumber: 1,
  clusters: clusters('x'),
  ideas: ideas(['a'], ['b', 'x']),
});
const ME = 'actor'.padEnd(22, '0') as ActorId;
const OTHER = 'other'.padEnd(22, '0') as ActorId;
const page = (name: string) => name.padEnd(22, '0') as PageId;

const hand = (actorId: ActorId, number: number, more: Partial<Hand> = {}): Hand => ({
  actorId,
  number,
  role: 'facilitator',
  name: '',
  isHere: true,
  holds: [],
  ...more,
});
const both = (lead: ActorId | null, things: readonly Held[] = [], from = page('elsewhere')): Hands => ({
  lead,
  hands: [hand(ME, 1), hand(OTHER, 2, { holds: [{ page: from, things: [...things] }] })],
});

function show(role: Role = 'facilitator') {
  const fake = fakeClient(view([clustering], 'one'), role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView
        sessionId={'session000000000000000' as SessionId}
        renderClusters={(shown, options) => <ClusterWork step={shown} startWith="list" {...options} />}
      />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}
const list = () => screen.getByRole('region', { name: 'Begeleiders' });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('several facilitators', () => {
  it('are no list for who works alone', () => {
    const fake = show();
    act(() => fake.tell({ hands: { lead: null, hands: [hand(ME, 1)] } }));
    expect(screen.queryByRole('region', { name: 'Begeleiders' })).toBeNull();
  });

  it('take the lead, and take it over only after a question', () => {
    const fake = show();
    act(() => fake.tell({ hands: both(null) }));
    expect(within(list()).getByText('Begeleider 2')).toBeTruthy();
    press('Neem de leiding');
    expect(fake.sent).toEqual([{ type: 'giveLead', to: ME }]);
    act(() => fake.tell({ hands: both(OTHER) }));
    expect(screen.getByText('Begeleider 2 heeft de leiding')).toBeTruthy();
    press('Neem de leiding over');
    expect(fake.sent).toHaveLength(1);
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Neem de leiding over' }));
    expect(fake.sent.at(-1)).toEqual({ type: 'giveLead', to: ME });
  });

  it('hand the lead over to a colleague by name of the function, after a question', () => {
    const fake = show();
    act(() => fake.tell({ hands: { lead: ME, hands: [hand(ME, 1), hand(OTHER, 2, { name: 'Tafel 3' })] } }));
    press('Draag de leiding over aan…');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Tafel 3' }));
    expect(fake.sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Draag de leiding over' }));
    expect(fake.sent).toEqual([{ type: 'giveLead', to: OTHER }]);
  });

  it('as an observer only read who is there', () => {
    const fake = show('observer');
    act(() => fake.tell({ hands: both(OTHER) }));
    expect(within(list()).queryByRole('button')).toBeNull();
  });

  it('see what a colleague holds, not what they hold themselves, and nothing any more once the line is lost', () => {
    const fake = show();
    act(() => fake.tell({ hands: both(null, [{ kind: 'idea', id: ideaId('a') }]) }));
    expect(screen.getAllByText('Begeleider 2 houdt dit vast')).toHaveLength(1);
    act(() => fake.tell({ hands: both(null, [{ kind: 'title', id: clusterId('x') }]) }));
    expect(screen.getByText('Begeleider 2 typt hier')).toBeTruthy();
    press(/^Thema x \(1\)/u);
    const own = fake.held.at(-1);
    expect(own?.things).toEqual([{ kind: 'title', id: clusterId('x') }]);
    act(() => fake.tell({ hands: both(null, own?.things, own?.page) }));
    expect(screen.queryByText('Begeleider 2 typt hier')).toBeNull();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Naam van het thema' }), { key: 'Escape' });
    expect(fake.held.at(-1)?.things).toEqual([]);
    act(() => fake.tell({ hands: both(null, [{ kind: 'idea', id: ideaId('a') }]), link: { state: 'offline' } }));
    expect(screen.queryByText('Begeleider 2 houdt dit vast')).toBeNull();
  });
});

describe('two at once', () => {
  const rename = {
    type: 'renameCluster',
    stepId: stepId('one'),
    clusterId: clusterId('x'),
    title: 'Mijn naam',
  } as const;
  const refuse = (code: 'changedMeanwhile' | 'notFound') => ({
    commandId: 'refused' as CommandId,
    command: { ...rename, was: 'Eerst' },
    rejection: { code },
  });

  it('see both names, and may use their own after all', () => {
    const fake = show();
    act(() => fake.tell({ refused: [refuse('changedMeanwhile')] }));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByText('Thema x')).toBeTruthy();
    expect(dialog.getByText('Mijn naam')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Gebruik mijn tekst' }));
    expect(fake.sent).toEqual([{ ...rename, was: 'Thema x' }]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('leave the other name as it is by the first button', () => {
    const fake = show();
    act(() => fake.tell({ refused: [refuse('changedMeanwhile')] }));
    expect(document.activeElement?.textContent).toBe('Laat staan wat er staat');
    press('Laat staan wat er staat');
    expect(fake.sent).toEqual([]);
    expect(fake.client.getState().refused).toEqual([]);
  });

  it('keep the name they typed when the cluster is gone', () => {
    const fake = show();
    act(() => fake.change((now) => ({ ...now, steps: { [stepId('one')]: { ...clustering, clusters: {} } } })));
    act(() => fake.tell({ refused: [refuse('notFound')] }));
    expect(within(screen.getByRole('alertdialog')).getByText('Mijn naam')).toBeTruthy();
    press('Maak een thema met deze naam');
    expect(fake.sent).toMatchObject([{ type: 'createCluster', title: 'Mijn naam' }]);
  });

  it('send what was being typed when a colleague takes the cluster away', () => {
    const fake = show();
    press(/^Thema x \(1\)/u);
    fireEvent.change(screen.getByRole('textbox', { name: 'Naam van het thema' }), { target: { value: 'Half getypt' } });
    act(() =>
      fake.change((now) => ({ ...now, steps: { ...now.steps, [stepId('one')]: { ...clustering, clusters: {} } } })),
    );
    expect(fake.sent).toEqual([{ ...rename, title: 'Half getypt', was: 'Thema x' }]);
  });

  it('are told kindly that the cluster was gone already', () => {
    const fake = show();
    const command = { type: 'removeCluster', stepId: stepId('one'), clusterId: clusterId('x') } as const;
    act(() => fake.tell({ refused: [{ commandId: 'r' as CommandId, command, rejection: { code: 'notFound' } }] }));
    expect(screen.getByText('Dit thema was al weg')).toBeTruthy();
    expect(screen.queryByText(/^Dat lukte niet/u)).toBeNull();
  });
});
