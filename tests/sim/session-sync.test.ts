// Seeded fuzz over the session client and a server that keeps the protocol: whatever happens on the way, in the end everything is there once.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSimWorld, deliverAll, happen, happenings, settle } from './sim-world.ts';
import type { Mutant, SimPerson, SimWorld } from './sim-world.ts';

/** Several hundred schedules take a few seconds on two slow cores. */
const RUNS = 250;
const LIMIT_MS = 15_000;

function checkPerson({ server }: SimWorld, person: SimPerson): void {
  const state = person.client().getState();
  // Nothing lost, nothing twice, and in the order of sending.
  expect(server.effectsOf(person.name)).toEqual(person.sent);
  expect(state.pending).toEqual([]);
  // An own change that overtook the own answer would have been refused.
  expect(state.refused).toEqual([]);
  expect(state.link).toEqual({ state: 'live' });
  expect(state.view).toEqual(server.view());
  const link = person.device.link();
  expect(link && state.mine).toEqual(link && server.mineOf(link));
}

let commandsSent = 0;

const property = (mutant: Mutant, lossy: boolean) =>
  fc.asyncProperty(happenings(lossy), async (schedule) => {
    const world = createSimWorld(mutant);
    try {
      await deliverAll(world);
      for (const happening of schedule) await happen(world, happening);
      await settle(world, lossy);
      for (const person of world.people) checkPerson(world, person);
      commandsSent += world.people.reduce((sum, person) => sum + person.sent.length, 0);
    } finally {
      for (const person of world.people) person.client().close();
    }
  });

describe('the session client over a bad network', () => {
  it(
    'ends with every command there once, in order, and every view equal to the server',
    { timeout: LIMIT_MS },
    async () => {
      const before = commandsSent;
      await fc.assert(property('none', false), { numRuns: RUNS });
      // A fuzz in which nothing happens proves nothing.
      expect(commandsSent - before).toBeGreaterThan(RUNS * 3);
    },
  );

  it('heals lost and delayed frames by the head', { timeout: LIMIT_MS }, async () => {
    await fc.assert(property('none', true), { numRuns: RUNS });
  });
});

/** The rarest broken promise takes some 400 schedules to show, and sometimes 2,000; it stops at the first. */
const RUNS_TO_NOTICE = 10_000;
const NOTICE_LIMIT_MS = 120_000;

describe('the fuzz notices a broken promise', () => {
  it.each<Mutant>(['noDedupe', 'ackBeforeCommit', 'memoryOutbox', 'noBuffer'])(
    '%s',
    { timeout: NOTICE_LIMIT_MS },
    async (mutant) => {
      const result = await fc.check(property(mutant, false), { numRuns: RUNS_TO_NOTICE, endOnFailure: true });
      expect(result.failed).toBe(true);
    },
  );
});
