// @vitest-environment jsdom
// Changing a step that is there: only what was changed is sent, a colleague's words are not written over, and a mode that would show more is not offered.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { SessionClient } from '../../../../client/sync/session-client-types.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { RejectionCode } from '../../../../shared/protocol/rejection.ts';
import type { StepShape } from '../../../../shared/protocol/shapes.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { fakeClient, ideas, step, stepId, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const one = step('one', 0, { questionNumber: 1 });
const two = step('two', 1, { questionNumber: 2 });

/** `refusals`: what the server says to each command, one after the other; then it accepts. */
function show(steps: readonly StepShape[], refusals: RejectionCode[] = []) {
  const fake = fakeClient(view(steps, 'one'));
  const dismissed: string[] = [];
  const client: SessionClient = {
    ...fake.client,
    send: (command) => {
      const sent = fake.client.send(command);
      const code = refusals.shift();
      return code === undefined
        ? sent
        : { ...sent, settled: Promise.resolve({ status: 'rejected', rejection: { code } }) };
    },
    dismissRefused: (commandId) => void dismissed.push(commandId),
  };
  render(
    <ProvideSessionClient client={client}>
      <ConsoleView sessionId={'session000000000000000' as SessionId} renderClusters={() => null} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Pas stappen aan…' }));
  fireEvent.click(dialog().getByRole('button', { name: /^Wijzig.*two/u }));
  return { ...fake, dismissed };
}
const dialog = () => within(screen.getByRole('dialog'));
const title = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /^(?:De vraag|Vraag)/u });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const save = async (name = 'Bewaar de wijziging') => {
  await act(async () => {
    fireEvent.click(dialog().getByRole('button', { name }));
    await Promise.resolve();
  });
};

describe('changing a step', () => {
  it('starts with what is set, sends what was changed alone, and goes back to the list of steps', async () => {
    const { sent } = show([one, two]);
    expect(title().value).toBe('Titel van two');
    type(title(), 'Wat telt?');
    await save();
    const was = { title: 'Titel van two' };
    expect(sent).toEqual([{ type: 'editStep', stepId: stepId('two'), change: { title: 'Wat telt?' }, was }]);
    expect(screen.getByRole('dialog', { name: 'Stappen aanpassen' })).toBeTruthy();
  });

  it('sends nothing where nothing was changed, and nothing without a title', async () => {
    const { sent } = show([one, two]);
    type(title(), '  ');
    await save();
    expect(dialog().getByText(/Een tekst ontbreekt/u)).toBeTruthy();
    type(title(), 'Titel van two');
    await save();
    expect(sent).toEqual([]);
    expect(screen.getByRole('dialog', { name: 'Stappen aanpassen' })).toBeTruthy();
  });

  it('offers every mode while nobody answered, and afterwards none that shows more', () => {
    show([one, two]);
    expect(dialog().getByRole('radio', { name: /meteen open/u })).toBeTruthy();
    cleanup();
    const seeded = Object.fromEntries(
      Object.entries(ideas(['a'])).map(([id, idea]) => [id, { ...idea, seeded: true as const }]),
    );
    show([one, { ...two, ideas: seeded }]);
    expect(dialog().queryByText(/Er zijn al antwoorden/u)).toBeNull();
    cleanup();
    show([one, { ...two, ideas: ideas(['a']) }]);
    expect(dialog().getByText(/Er zijn al antwoorden/u)).toBeTruthy();
    expect(dialog().queryByRole('radio', { name: /meteen open/u })).toBeNull();
    expect(dialog().getByText(/Kijk of die er na de wijziging/u)).toBeTruthy();
  });

  it('keeps what was typed when a colleague was first, shows theirs, and writes over it only when asked', async () => {
    const { sent, change, dismissed } = show([one, two], ['changedMeanwhile']);
    type(title(), 'Van mij');
    change((now) => ({ ...now, steps: { ...now.steps, [two.stepId]: { ...two, title: 'Van een collega' } } }));
    await save();
    expect(title().value).toBe('Van mij');
    expect(dialog().getByText('Van een collega')).toBeTruthy();
    expect(dismissed).toHaveLength(1);
    await save('Bewaar wat ik invulde');
    expect(sent.at(-1)).toMatchObject({ change: { title: 'Van mij' }, was: { title: 'Van een collega' } });
  });

  it('takes what a colleague wrote instead, when that is chosen', async () => {
    const { sent, change } = show([one, two], ['changedMeanwhile']);
    type(title(), 'Van mij');
    change((now) => ({ ...now, steps: { ...now.steps, [two.stepId]: { ...two, title: 'Van een collega' } } }));
    await save();
    await save('Neem over wat er nu staat');
    expect(title().value).toBe('Van een collega');
    await save();
    expect(sent).toHaveLength(1);
  });

  it('says in the window why it was refused, and keeps the words', async () => {
    show([one, two], ['wouldReveal']);
    type(title(), 'Van mij');
    await save();
    expect(dialog().getByText(/die anderen niet konden lezen/u)).toBeTruthy();
    expect(title().value).toBe('Van mij');
  });
});
