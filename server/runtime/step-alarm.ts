// Opens the step that everybody was told about, when it is time. What is told lies in the log, so it is opened after a restart too.
import type { StepId } from '../../shared/kernel/ids.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import type { Session } from '../domain/session.ts';

/** When the server could not write just then and did not say when to try again. Milliseconds. */
const AGAIN = 2_000;

export type StepAlarm = {
  /** Looks whether something is told, and by when. Call it whenever the session may have changed. */
  readonly look: (session: Pick<Session, 'coming'>) => void;
  readonly stop: () => void;
};

/** @param open goes to the step, in turn with everything else; it does nothing when that was called off meanwhile */
export function createStepAlarm(now: () => number, open: (stepId: StepId) => Promise<Outcome>): StepAlarm {
  let armed: Session['coming'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ring = async (coming: NonNullable<Session['coming']>): Promise<void> => {
    const outcome = await open(coming.stepId);
    const isLater = outcome.status === 'rejected' && retryOf(outcome.rejection.code) === 'later';
    if (isLater && armed === coming) set(coming, outcome.rejection.retryAfter ?? AGAIN);
  };
  const set = (coming: NonNullable<Session['coming']>, wait: number): void => {
    timer = setTimeout(() => void ring(coming), wait);
  };
  const isArmed = ({ coming }: Pick<Session, 'coming'>): boolean =>
    coming?.stepId === armed?.stepId && coming?.opensAt === armed?.opensAt;

  return {
    look: (session) => {
      if (isArmed(session)) return;
      clearTimeout(timer);
      armed = session.coming;
      if (armed) set(armed, Math.max(0, armed.opensAt - now()));
    },
    stop: () => clearTimeout(timer),
  };
}
