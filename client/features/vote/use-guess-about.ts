import type { Group } from '../../../shared/domain/groups.ts';
import { useSession } from '../../state/session-store.tsx';
import type { OpenRound } from './ballot-kit.ts';

/** The group about which this seat is asked how it votes; null when the round does not ask that of it. */
export function useGuessAbout({ secondGuess }: OpenRound): Group | null {
  const groupId = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.groupId : null));
  const groups = useSession(({ view }) => view?.session.groups);
  if (secondGuess === null || groupId === null) return null;
  const { first, second } = secondGuess;
  const about = groupId === first ? second : groupId === second ? first : null;
  return groups?.find((group) => group.groupId === about) ?? null;
}
