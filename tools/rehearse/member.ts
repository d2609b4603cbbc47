// Somebody in the session: a session client with a name for in messages, and waits that always end.
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import type { ClientState } from '../../client/sync/session-client-types.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { StepShape } from '../../shared/protocol/shapes.ts';
import { Problem } from './problem.ts';
import type { Stage } from './stage.ts';

/** Longer than a server takes to start again, with the longest wait between two attempts to connect. */
const PATIENCE_MS = 120_000;

export type Member = { readonly who: string; readonly client: NudgeableClient };

/** One wait: ends when told, when the connection ends for good, when it takes too long, or when the play is stopped. */
function guarded<T>(
  { words, signal }: Stage,
  { who, client }: Member,
  what: string,
  begin: (finish: (value: T) => void) => (state: ClientState) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop: () => void = () => undefined;
    const end = (then: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      stop();
      then();
    };
    const fail = (problem: string): void => end(() => reject(new Problem(problem)));
    const onAbort = (): void => end(() => reject(signal.reason));
    const timer = setTimeout(() => fail(words.tookTooLong(who, what, PATIENCE_MS / 1_000)), PATIENCE_MS);
    const look = begin((value) => end(() => resolve(value)));
    const changed = (): void => {
      const state = client.getState();
      if (state.link.state === 'stopped') fail(words.linkStopped(who, state.link.reason));
      else look(state);
    };
    signal.addEventListener('abort', onAbort);
    stop = client.subscribe(changed);
    if (signal.aborted) onAbort();
    else changed();
  });
}

/** Waits until the member's page is as told. @throws Problem */
export const waitUntil = (
  stage: Stage,
  member: Member,
  what: string,
  isSo: (state: ClientState) => boolean,
): Promise<ClientState> =>
  guarded<ClientState>(stage, member, what, (finish) => (state) => {
    if (isSo(state)) finish(state);
  });

/** Waits until the current step is this one and is as told; gives back the step as the member knows it. @throws Problem */
export async function waitForStep(
  stage: Stage,
  member: Member,
  what: string,
  stepId: StepId,
  isSo: (step: StepShape) => boolean = () => true,
): Promise<StepShape> {
  const stepIn = ({ view }: ClientState): StepShape | undefined =>
    view?.currentStepId === stepId ? view.steps[stepId] : undefined;
  const state = await waitUntil(stage, member, what, (now) => {
    const step = stepIn(now);
    return step !== undefined && isSo(step);
  });
  const step = stepIn(state);
  if (!step) throw new Problem(what);
  return step;
}

/** Sends a command and waits for the final answer, however often the connection is lost in between. @throws Problem */
export const ask = (stage: Stage, member: Member, command: Command): Promise<Outcome> =>
  guarded<Outcome>(stage, member, stage.words.what.answer, (finish) => {
    void member.client.send(command).settled.then(finish);
    return () => undefined;
  });

/** `ask`, for what a participant sends: notes how long the acknowledgement took. */
export async function askTimed(stage: Stage, member: Member, command: Command): Promise<Outcome> {
  const since = performance.now();
  const outcome = await ask(stage, member, command);
  if (outcome.status === 'accepted') stage.counts.waited(performance.now() - since);
  return outcome;
}
