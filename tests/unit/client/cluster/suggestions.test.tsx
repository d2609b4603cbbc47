// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ClusterWork } from '../../../../client/features/cluster/cluster-work.tsx';
import { ProvideSessionClient, useSession } from '../../../../client/state/session-store.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { Suggestions } from '../../../../shared/protocol/suggestions.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';
import { clusterId, clusters, fakeClient, ideaId, ideas, step, stepId, view } from '../console/views.ts';

beforeAll(fillIn);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const first = step('one', 0, {
  phase: 'cluster',
  clusters: clusters('x', 'y'),
  ideas: ideas(['a'], ['b'], ['c'], ['d', 'x'], ['e']),
});

const SUGGESTIONS: Suggestions = {
  piles: [
    { ideaIds: [ideaId('a'), ideaId('b'), ideaId('c')], names: ['Vervoer', 'de bus'] },
    // One of the two was placed meanwhile: this is no pile any more.
    { ideaIds: [ideaId('d'), ideaId('e')], names: ['Rust'] },
  ],
  places: [{ ideaId: ideaId('e'), clusterIds: [clusterId('y'), clusterId('x')] }],
  duplicates: [],
};

const Work = ({ startWith, maySteer }: { readonly startWith: 'board' | 'list'; readonly maySteer: boolean }) => {
  const shown = useSession((state) => state.view?.steps[stepId('one')] ?? first);
  return <ClusterWork step={shown} maySteer={maySteer} onDragging={() => undefined} startWith={startWith} />;
};

function show(answer: () => Promise<Response>, startWith: 'board' | 'list' = 'list', maySteer = true) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return answer();
  });
  const fake = fakeClient(view([first], 'one'));
  render(
    <ProvideSessionClient client={fake.client} sessionId={'sessie' as SessionId}>
      <Work startWith={startWith} maySteer={maySteer} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return { ...fake, asked };
}

const good = () => Promise.resolve(new Response(JSON.stringify(SUGGESTIONS)));
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const panel = () =>
  screen.getByRole('heading', { name: 'Voorstellen van de computer' }).closest('section') as HTMLElement;

describe('suggestions', () => {
  it('are asked for only when somebody wants them, and change nothing by being shown', async () => {
    const { asked, sent } = show(good);
    expect(asked).toEqual([]);
    press('Voorstellen');
    await screen.findByText('Voorstel van de computer');
    expect(asked).toEqual([`/api/sessions/sessie/steps/${stepId('one')}/suggestions`]);
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Voorstellen van de computer' }));
  });

  it('are called suggestions, to the ear too, and hold nothing that was placed', async () => {
    show(good);
    press('Voorstellen');
    await screen.findByText('Voorstel van de computer');
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(1);
    expect(within(panel()).queryByText('Antwoord d')).toBeNull();
    expect(screen.getByRole('group', { name: 'Voorstellen voor Antwoord e' })).toBeTruthy();
  });

  it('become a theme in one act, with the name and the answers that were chosen', async () => {
    const { sent } = show(good);
    press('Voorstellen');
    await screen.findByText('Voorstel van de computer');
    press('de bus');
    fireEvent.click(within(panel()).getByRole('checkbox', { name: 'Antwoord b' }));
    press(/^Maak een thema met 2 antwoorden/u);
    expect(sent).toMatchObject([
      { type: 'createCluster', stepId: stepId('one'), title: 'de bus', ideaIds: [ideaId('a'), ideaId('c')] },
    ]);
  });

  it('can be put away', async () => {
    const { sent } = show(good);
    press('Voorstellen');
    await screen.findByText('Voorstel van de computer');
    press(/^Niet gebruiken/u);
    expect(within(panel()).queryByRole('listitem')).toBeNull();
    expect(sent).toEqual([]);
    press('Voorstellen sluiten');
    expect(screen.queryByRole('heading', { name: 'Voorstellen van de computer' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Voorstellen');
  });

  it.each(['board', 'list'] as const)('lead a loose answer to the likeliest theme on the %s', async (startWith) => {
    const { sent } = show(good, startWith);
    press('Voorstellen');
    await screen.findByText('Voorstel van de computer');
    press('Thema y , verplaats hierheen: Antwoord e');
    expect(sent).toEqual([{ type: 'moveIdeas', stepId: stepId('one'), ideaIds: [ideaId('e')], to: clusterId('y') }]);
  });

  it('say so when they can not be made, and work goes on', async () => {
    show(() => Promise.resolve(new Response('{"code":"busy"}', { status: 503 })));
    press('Voorstellen');
    await waitFor(() => expect(panel().textContent).toContain('konden niet worden gemaakt'));
    expect(screen.getByRole('button', { name: 'Nieuw thema' })).toBeTruthy();
  });

  it('are not for whoever only reads along', () => {
    show(good, 'list', false);
    expect(screen.queryByRole('button', { name: 'Voorstellen' })).toBeNull();
  });
});
