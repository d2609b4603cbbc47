// Telling a thousand pages takes longer than answering one: whoever sent something does not wait for it.
import { expect, it, vi } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import { runSession } from '../../support/running-session.ts';

it('acknowledges before it tells everybody, also when nothing was told for long', async () => {
  const running = await runSession();
  const stepId = must(running.stepIds[0], 'question');
  const outcome = await running.submit(running.facilitator, { type: 'openStep', stepId });
  expect(outcome.status).toBe('accepted');
  expect(running.news.frames.participant).toEqual([]);
  await vi.waitFor(() => expect(running.news.frames.participant).toHaveLength(1));
  await running.stop();
});
