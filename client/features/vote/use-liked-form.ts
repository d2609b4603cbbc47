import type { BallotForm } from '../../../shared/domain/voting/methods.ts';
import { oneOf } from '../../../shared/kernel/read-value.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { useSession } from '../../state/session-store.tsx';
import { FORMS } from './ballot-kit.ts';

const readForm = (kept: unknown): BallotForm | null => oneOf(FORMS, kept as BallotForm);

/** The form in which this seat likes to answer: remembered from one round to the next, in this tab. */
export function useLikedForm(): readonly [BallotForm | null, (form: BallotForm) => void] {
  const seat = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seat : 0));
  return useTabState(`ballotForm.${seat}`, readForm);
}
