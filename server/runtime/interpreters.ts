// Interpreters who are connected, and whether each is ready for the next step. Memory only.
import type { ActorId, StepId } from '../../shared/kernel/ids.ts';

type Here = { readonly devices: Set<string>; readyIn: StepId | null };

export type Interpreters = {
  readonly arrived: (actorId: ActorId, deviceId: string) => void;
  readonly left: (actorId: ActorId, deviceId: string) => void;
  /** @param readyIn the step that has been interpreted to the end, or null when it has not */
  readonly say: (actorId: ActorId, readyIn: StepId | null) => void;
  /** How many there are, and how many of them are ready in this step; null when there is none. */
  readonly count: (stepId: StepId | null) => { readonly here: number; readonly ready: number } | null;
};

export function createInterpreters(): Interpreters {
  const all = new Map<ActorId, Here>();
  return {
    arrived: (actorId, deviceId) => {
      const here = all.get(actorId);
      if (here) here.devices.add(deviceId);
      else all.set(actorId, { devices: new Set([deviceId]), readyIn: null });
    },
    left: (actorId, deviceId) => {
      const here = all.get(actorId);
      here?.devices.delete(deviceId);
      if (here?.devices.size === 0) all.delete(actorId);
    },
    say: (actorId, readyIn) => {
      const here = all.get(actorId);
      if (here) here.readyIn = readyIn;
    },
    count: (stepId) => {
      if (all.size === 0) return null;
      const ready = [...all.values()].filter(({ readyIn }) => readyIn !== null && readyIn === stepId).length;
      return { here: all.size, ready };
    },
  };
}
