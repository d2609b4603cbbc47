// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import type { RenderClusters } from '../../../../client/features/console/console-view.tsx';
import { refusalWords } from '../../../../client/features/console/refused-notice.tsx';
import { undoKey } from '../../../../client/features/console/undo-redo.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import { REJECTION_CODES } from '../../../../shared/protocol/rejection.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import type { View } from '../../../../shared/view/view.ts';
import { DutchWords, dutch, fillIn } from './setup-dom.tsx';
import { REPORT_FORMATS } from '../../../../shared/protocol/http.ts';
import { clusters, fakeClient, ideas, openRound, step, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const sessionId = 'session000000000000000' as SessionId;
const collecting = step('one', 0, { questionNumber: 1, ideas: ideas(['a'], ['b']), notes: 'Rustig uitleggen.' });
const clustering = step('one', 0, {
  questionNumber: 1,
  phase: 'cluster',
  ideas: ideas(['a'], ['b', 'x']),
  clusters: clusters('x'),
});

function show(first: View, role: Role = 'facilitator', renderClusters: RenderClusters = () => null) {
  const fake = fakeClient(first, role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView sessionId={sessionId} renderClusters={renderClusters} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}

/** Buttons that are not aids for reading or help. */
const actionButtons = (): string[] =>
  screen
    .queryAllByRole('button')
    .filter((button) => button.closest('header') === null)
    .map((button) => button.textContent);

describe('the console', () => {
  it('shows one next action in words, and does it', () => {
    const { sent } = show(view([collecting], 'one'));
    fireEvent.click(screen.getByRole('button', { name: 'Toon de antwoorden aan iedereen' }));
    expect(sent).toEqual([{ type: 'setList', stepId: collecting.stepId, open: true }]);
  });

  it('tells what the room sees, never who wrote what', () => {
    show(view([collecting], 'one'));
    expect(screen.getByText(/De zaal ziet nu: alleen de eigen antwoorden/u)).toBeTruthy();
    expect(screen.getByText('Antwoord a')).toBeTruthy();
  });

  it.each([
    ['while collecting', view([collecting, step('two', 1)], 'one')],
    ['while voting', view([step('one', 0, { phase: 'vote', clusters: clusters('x'), rounds: [openRound()] })], 'one')],
    ['before the session', view([collecting], null, 'prepared')],
  ])('gives an observer no action at all %s', (_, first) => {
    show(first, 'observer');
    expect(screen.getByText('U kijkt mee')).toBeTruthy();
    // The order of the answers and, on a narrow page, the list of steps are ways to read, not actions.
    expect(actionButtons().filter((words) => !/Nieuwste eerst|Toon alle stappen/u.test(words))).toEqual([]);
    expect(screen.queryByText('Rustig uitleggen.')).toBeNull();
  });

  it('asks before a round is closed, and says that it cannot be undone', () => {
    const voting = step('one', 0, { phase: 'vote', clusters: clusters('x'), rounds: [openRound()] });
    const { sent } = show(view([voting], 'one'));
    fireEvent.click(screen.getByRole('button', { name: 'Sluit de stemming en toon de uitslag' }));
    expect(sent).toEqual([]);
    expect(screen.getByRole('alertdialog').textContent).toContain('kan niet ongedaan worden gemaakt');
  });

  it('says after closing that the keys are destroyed, and offers the reports', () => {
    show(view([collecting], 'one', 'closed'));
    expect(screen.getByText(/sleutels .* zijn vernietigd/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Andere bestanden' }));
    const offered = screen
      .getAllByRole('link')
      .flatMap((link) => /report\.([\w-]+)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
    expect(offered.toSorted()).toEqual([...REPORT_FORMATS].toSorted());
    expect(screen.queryByRole('region', { name: 'Volgende stap' })).toBeNull();
  });

  it('holds what colleagues change while somebody drags, and shows it after the drop', () => {
    let setDragging: (isDragging: boolean) => void = () => undefined;
    const { change } = show(view([clustering], 'one'), 'facilitator', (shown, { onDragging }) => {
      setDragging = onDragging;
      return <p data-testid="titles">{Object.values(shown.clusters).map((cluster) => cluster.title)}</p>;
    });
    const titles = (): string => screen.getByTestId('titles').textContent;
    const colleague = (title: string) => (): void =>
      change((now) => {
        const [cluster] = Object.values(clusters('x'));
        const renamed = cluster === undefined ? {} : { [cluster.clusterId]: { ...cluster, title } };
        return { ...now, steps: { [clustering.stepId]: { ...clustering, clusters: renamed } } };
      });
    act(colleague('Eerst'));
    expect(titles()).toBe('Eerst');
    act(() => setDragging(true));
    act(colleague('Tijdens het slepen'));
    expect(titles()).toBe('Eerst');
    act(() => setDragging(false));
    expect(titles()).toBe('Tijdens het slepen');
  });
});

describe('the keys for undo', () => {
  const press = (change: Partial<KeyboardEvent>) =>
    undoKey({
      key: 'z',
      ctrlKey: true,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      target: document.body,
      ...change,
    });
  it('are Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z', () => {
    expect([press({}), press({ shiftKey: true }), press({ key: 'y' })]).toEqual(['undo', 'redo', 'redo']);
  });
  it('belong to the text while somebody types, and are never a single letter', () => {
    expect(press({ target: document.createElement('textarea') })).toBeNull();
    expect(press({ ctrlKey: false })).toBeNull();
    expect(press({ altKey: true })).toBeNull();
  });
});

it('has words for every reason why something is refused', async () => {
  const { t } = dutch;
  for (const code of REJECTION_CODES) expect(refusalWords(code, t)).not.toMatch(/^(?:errors|console)\./u);
});
