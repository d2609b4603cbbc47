// @vitest-environment jsdom
// Directing the screen from the console: scenes, pages, the spotlight.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { canShow, SCENES } from '../../../../client/features/console/use-directing.ts';
import { ScreenPanel } from '../../../../client/features/console/screen-panel.tsx';
import type { RenderScreen } from '../../../../client/features/console/screen-panel.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import type { View } from '../../../../shared/view/view.ts';
import { walkOf } from '../../../../shared/view/spotlit.ts';
import { must } from '../../../../shared/kernel/assert.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { clusters, fakeClient, ideas, step, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const hidden = step('one', 0, { questionNumber: 1, ideas: ideas(['a'], ['b']) });
const open = { ...hidden, listOpen: true };
const clustered = step('one', 0, {
  questionNumber: 1,
  phase: 'cluster',
  clustersVisibleTo: 'screen',
  ideas: ideas(['a'], ['b', 'x']),
  clusters: clusters('x', 'y'),
});

let tellPages: (pages: number) => void = () => undefined;
const renderScreen: RenderScreen = ({ onPages }) => {
  tellPages = onPages;
  return <div aria-hidden>beeld</div>;
};

function show(first: View, role: Role = 'facilitator') {
  const fake = fakeClient(first, role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ScreenPanel sessionId={'session000000000000000' as SessionId} renderScreen={renderScreen} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const lit = (shown: typeof open, at: number, type: 'idea' | 'cluster' = 'idea') => ({
  stepId: shown.stepId,
  on: must(walkOf(shown, type)[at], 'in the walk'),
  page: 1,
});

describe('the panel of the screen', () => {
  it('says in words what the picture shows, and goes back to automatic', () => {
    const { sent } = show({ ...view([open], 'one'), scene: { type: 'message', text: 'Koffie' } });
    expect(screen.getByText('Nu: bericht: Koffie')).toBeTruthy();
    press('Terug naar automatisch');
    expect(sent).toEqual([{ type: 'setScene', scene: { type: 'automatic' } }]);
  });

  it('has no way back while the screen follows the session, and warns when none is there', () => {
    const { tell, client } = show(view([open], 'one'));
    expect(screen.queryByRole('button', { name: 'Terug naar automatisch' })).toBeNull();
    expect(screen.queryByText('Er staat nog geen scherm aan.')).toBeNull();
    const { crowd } = client.getState();
    act(() => tell({ crowd: { ...must(crowd, 'crowd'), screens: 0 } }));
    expect(screen.getByText('Er staat nog geen scherm aan.')).toBeTruthy();
  });

  it('turns pages, and not past the first or the last', () => {
    const { sent } = show({ ...view([open], 'one'), scene: { type: 'answers', page: 2 } });
    expect(screen.queryByRole('button', { name: 'Volgende bladzijde' })).toBeNull();
    act(() => tellPages(3));
    expect(screen.getByText('Bladzijde 2 van 3')).toBeTruthy();
    press('Volgende bladzijde');
    press('Vorige bladzijde');
    expect(sent).toEqual([
      { type: 'setScene', scene: { type: 'answers', page: 3 } },
      { type: 'setScene', scene: { type: 'answers', page: 1 } },
    ]);
    act(() => tellPages(2));
    expect(screen.getByRole('button', { name: 'Volgende bladzijde' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('walks along the answers, and says who sees it', () => {
    const { sent } = show({ ...view([open], 'one'), spotlight: lit(open, 0) });
    expect(screen.getByText('Nu: antwoord 1 van 2')).toBeTruthy();
    expect(screen.getByText('Dit staat op het scherm en op ieders eigen pagina.')).toBeTruthy();
    press('Volgende');
    press('Stop');
    expect(sent).toEqual([
      { type: 'setSpotlight', spotlight: lit(open, 1) },
      { type: 'setSpotlight', spotlight: null },
    ]);
  });

  it('is directed by keys too: on, back, off, black and automatic', () => {
    const { sent } = show({ ...view([open], 'one'), spotlight: lit(open, 0) });
    for (const key of [']', '[', 's', 'b', 'a']) fireEvent.keyDown(document.body, { key });
    expect(sent).toEqual([
      { type: 'setSpotlight', spotlight: lit(open, 1) },
      { type: 'setSpotlight', spotlight: null },
      { type: 'setScene', scene: { type: 'black' } },
      { type: 'setScene', scene: { type: 'automatic' } },
    ]);
  });

  it('turns the pages of a theme before it goes on to the next', () => {
    const spotlight = lit(clustered, 0, 'cluster');
    const { sent } = show({ ...view([clustered], 'one'), spotlight });
    expect(screen.getByText('Dit staat alleen op het scherm.')).toBeTruthy();
    act(() => tellPages(2));
    press('Volgende');
    act(() => tellPages(1));
    press('Volgende');
    expect(sent).toEqual([
      { type: 'setSpotlight', spotlight: { ...spotlight, page: 2 } },
      { type: 'setSpotlight', spotlight: lit(clustered, 1, 'cluster') },
    ]);
  });

  it('says it when what stood in the spotlight is gone', async () => {
    const { change } = show({ ...view([open], 'one'), spotlight: lit(open, 0) });
    act(() => change((now) => ({ ...now, spotlight: null })));
    await vi.waitFor(() => expect(spoken.getState().text).toContain('De spotlight is uit.'), 3_000);
  });

  it('lets an observer see it and touch nothing', () => {
    show({ ...view([open], 'one'), scene: { type: 'answers', page: 1 } }, 'observer');
    act(() => tellPages(4));
    expect(screen.getByText('Nu: antwoorden')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Bekijk groter']);
  });
});

describe('what can be chosen', () => {
  const choosable = (shown: View) => SCENES.filter((type) => canShow(shown, type));

  it('is what the room may see', () => {
    expect(choosable(view([hidden], 'one'))).toEqual(['automatic', 'lobby', 'question', 'counts', 'message', 'black']);
    expect(choosable(view([open], 'one'))).toContain('answers');
    expect(choosable(view([clustered], 'one'))).toEqual(expect.arrayContaining(['answers', 'clusters']));
  });

  it('before the session is the code, a message or nothing', () => {
    expect(choosable(view([hidden], null, 'prepared'))).toEqual(['automatic', 'lobby', 'message', 'black']);
  });
});
