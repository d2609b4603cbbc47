import { expect, it } from 'vitest';
import { seedCommands } from '../../../../client/features/console/seed-batches.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import type { StepId } from '../../../../shared/kernel/ids.ts';
import { commandEnvelopeSchema } from '../../../../shared/protocol/commands/command.ts';
import { idFor } from '../../../support/ids.ts';

const stepId = idFor<StepId>('step');
const seeds = (count: number, length: number) =>
  Array.from({ length: count }, (_, n) => ({ text: `${n} ${'é'.repeat(length)}`, explanation: '' }));

it('sends a long list in parts of one import, in order and whole', () => {
  const commands = seedCommands(stepId, seeds(250, 10));
  expect(commands.map(({ ideas }) => ideas.length)).toEqual([100, 100, 50]);
  expect(new Set(commands.map(({ importId }) => importId)).size).toBe(1);
  expect(commands.flatMap(({ ideas }) => ideas.map(({ text }) => Number(text.split(' ')[0])))).toEqual(
    Array.from({ length: 250 }, (_, n) => n),
  );
});

it('keeps each part below what one message may hold, however long the answers are', () => {
  const commands = seedCommands(stepId, seeds(300, LIMITS.idea - 4));
  for (const command of commands) {
    const body = { commandId: idFor('command'), command };
    expect(commandEnvelopeSchema.safeParse(body).success).toBe(true);
    expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThan(LIMITS.payload);
  }
  expect(commands.flatMap(({ ideas }) => ideas)).toHaveLength(300);
});

it('makes another import of each list', () => {
  const [first] = seedCommands(stepId, seeds(1, 1));
  const [second] = seedCommands(stepId, seeds(1, 1));
  expect(first?.importId).not.toBe(second?.importId);
});
