// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ClusterWork } from '../../../../client/features/cluster/cluster-work.tsx';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { asideOf, nextAction } from '../../../../client/features/console/next-action.ts';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { clusterId, clusters, fakeClient, ideaId, ideas, step, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const placed = { clusters: clusters('x', 'y'), ideas: ideas(['a', 'x'], ['b', 'x'], ['c', 'x'], ['d']) };
const clustering = step('one', 0, { phase: 'cluster', ...placed });
const checking = step('one', 0, {
  phase: 'check',
  ...placed,
  checks: {
    counts: { [clusterId('x')]: { agreed: 1, checked: 2 } },
    questioned: { [ideaId('b')]: { verdict: 'misread', words: 'stilte in de nacht' } },
  },
});

function show(shown: typeof checking, role: Role = 'facilitator') {
  const fake = fakeClient(view([shown], 'one'), role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView
        sessionId={'session000000000000000' as SessionId}
        renderClusters={(each, options) => <ClusterWork step={each} {...options} startWith="list" />}
      />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}

describe('the member check on the console', () => {
  it('is offered beside going on to the vote, once answers stand in a theme', () => {
    const { sent } = show(clustering);
    fireEvent.click(screen.getByRole('button', { name: 'Vraag eerst: klopt het?' }));
    expect(sent).toEqual([{ type: 'setPhase', stepId: clustering.stepId, phase: 'check' }]);
    const empty = view([step('one', 0, { phase: 'cluster', clusters: clusters('x') })], 'one');
    const action = nextAction(empty);
    expect(action).toMatchObject({ kind: 'setPhase', phase: 'vote' });
    expect(action && asideOf(empty, action)).toBeNull();
  });

  it('goes on to the vote, and offers itself no second time', () => {
    show(checking);
    expect(screen.getByRole('button', { name: 'Naar stemmen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vraag eerst: klopt het?' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Klopt het?' }).getAttribute('aria-current')).toBe('step');
  });

  it('says how many agree per theme, and flags the questioned answer with its words', () => {
    show(checking);
    expect(screen.getByText('Klopt: 1 van 2 nagekeken. Nog niet nagekeken: 1.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 antwoord om nog eens te bekijken' })).toBeTruthy();
    const card = screen.getByRole('checkbox', { name: /Antwoord b/u }).closest('li');
    expect(card?.textContent).toContain('Schrijver: bedoelde iets anders');
    expect(card?.textContent).toContain('stilte in de nacht');
    expect(screen.getByRole('checkbox', { name: /Antwoord a/u }).closest('li')?.textContent).not.toContain('Schrijver');
  });

  it('lets a questioned answer be moved from where it stands', () => {
    const { sent } = show(checking);
    fireEvent.click(screen.getByRole('button', { name: 'Verplaats naar… Antwoord b' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Thema y' }));
    expect(sent).toMatchObject([{ type: 'moveIdeas', ideaIds: [ideaId('b')], to: clusterId('y') }]);
  });

  it('gives an observer the same to read and nothing to do', () => {
    show(checking, 'observer');
    expect(screen.getAllByText(/stilte in de nacht/u)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Naar stemmen|Verplaats/u })).toBeNull();
  });
});
