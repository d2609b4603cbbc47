// given(…).when(who, command).thenFacts(…) or .thenRejected(code): what the domain decides, told as a story.
import { expect } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import type { DesignStep } from '../../shared/domain/design.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Fact } from '../../server/domain/facts.ts';
import type { Step } from '../../server/domain/session.ts';
import { domainSession, PREPARED, STEPS, type DomainSession, type Who } from '../support/domain-session.ts';
import { createCluster, openStep, submitIdea } from './commands.ts';

export const seatA: Who = { seat: 'a' };
export const seatB: Who = { seat: 'b' };
/** A facilitator and a co-facilitator: to the domain both are a console. */
export const one: Who = { console: 'one' };
export const two: Who = { console: 'two' };

export type Cluster = { readonly title: string; readonly ideas: readonly string[] };
export type Act = readonly [who: Who, command: FactCommand];

/** Any place in a list: which text it is does not matter to the story, the order does. */
export const somePlace: string = expect.any(String) as string;

export type Result = {
  /** Exactly these facts, in this order. */
  readonly thenFacts: (...facts: readonly Fact[]) => Scenario;
  /** Accepted, because it was so already: nothing is added to the log. */
  readonly thenNothing: () => Scenario;
  /** Refused by this name, and nothing is added to the log. */
  readonly thenRejected: (code: RejectionCode) => Scenario;
};

export type Scenario = {
  readonly domain: DomainSession;
  readonly when: (who: Who, command: FactCommand) => Result;
  readonly step: (stepId?: StepId) => Step;
  /** Titles of the clusters of a step, in order, each with the texts of its ideas in order. */
  readonly board: (stepId?: StepId) => Cluster[];
};

/** A session with a welcome, two questions and an evaluation, in which these acts were accepted. */
export function given(...acts: readonly Act[]): Scenario {
  return scenarioOf(domainSession(), acts);
}

/** As `given`, in a session that does not ask how answers were typed. */
export function givenUnasked(...acts: readonly Act[]): Scenario {
  const { askHelpMark: _, ...unasked } = PREPARED;
  return scenarioOf(domainSession(3, unasked), acts);
}

/** As `given`, with the first question planned in another way. */
export function givenPlanned(change: Partial<DesignStep>, ...acts: readonly Act[]): Scenario {
  const steps = PREPARED.steps.map((step) => (step.stepId === STEPS.q1 ? { ...step, ...change } : step));
  return scenarioOf(domainSession(3, { ...PREPARED, steps }), acts);
}

/** As `given`, with another number of seats present. */
export const givenPresent = (present: number, ...acts: readonly Act[]): Scenario =>
  scenarioOf(domainSession(present), acts);

function scenarioOf(domain: DomainSession, acts: readonly Act[]): Scenario {
  for (const [who, command] of acts) {
    const refusal = domain.run(who, command);
    if (refusal !== null) throw new Error(`given: ${command.type} was refused: ${refusal}`);
  }
  const scenario: Scenario = {
    domain,
    when: (who, command) => resultOf(scenario, who, command),
    step: (stepId = STEPS.q1) => must(domain.session.steps.get(stepId), 'step'),
    board: (stepId = STEPS.q1) => boardOf(scenario.step(stepId)),
  };
  return scenario;
}

function resultOf(scenario: Scenario, who: Who, command: FactCommand): Result {
  const { domain } = scenario;
  const before = domain.log.length;
  const refusal = domain.run(who, command);
  const facts = domain.log.slice(before).map((logged) => logged.fact);
  const check = (expected: RejectionCode | null, ...wanted: readonly Fact[]): Scenario => {
    expect({ refusal, facts }).toEqual({ refusal: expected, facts: wanted });
    return scenario;
  };
  return {
    thenFacts: (...wanted) => {
      if (wanted.length === 0) throw new Error('say thenNothing');
      return check(null, ...wanted);
    },
    thenNothing: () => check(null),
    thenRejected: (code) => check(code),
  };
}

const byPlace = (a: { orderKey: string }, b: { orderKey: string }): number => (a.orderKey < b.orderKey ? -1 : 1);

function boardOf(step: Step): Cluster[] {
  const ideas = [...step.ideas.values()].sort(byPlace);
  return [...step.clusters.values()].sort(byPlace).map(({ clusterId: id, title }) => ({
    title,
    ideas: ideas.filter((idea) => idea.clusterId === id).map((idea) => idea.text),
  }));
}

/** The first question is open. */
export const opened: Act = [one, openStep()];

/** The first question with "rust" and "bus" of seat a, and "zorg" of seat b. */
export const collected: readonly Act[] = [
  opened,
  [seatA, submitIdea('rust')],
  [seatA, submitIdea('bus')],
  [seatB, submitIdea('zorg')],
];

/** …with "rust" and "zorg" in the cluster "thuis", and an empty cluster "vervoer". */
export const clustered: readonly Act[] = [
  ...collected,
  [one, createCluster('thuis', ['rust', 'zorg'])],
  [one, createCluster('vervoer')],
];
