import { useSession } from '../../state/session-store.tsx';
import type { ConsoleMine } from '../../../shared/protocol/mine.ts';
import type { Role } from '../../../shared/domain/vocabulary.ts';

/** Roles that may change something here. An observer, and a page that does not know its role yet, may not. */
const canSteer = (role: Role | null): boolean => role === 'facilitator' || role === 'coFacilitator';

/** Whether this page shows buttons that change something: a facilitator, in a session that is not closed. */
export const useMaySteer = (): boolean =>
  useSession((state) => canSteer(state.role) && state.view !== null && state.view.session.state !== 'closed');

/** Whether this person is a facilitator, also after closing: for the reports. */
export const useIsFacilitator = (): boolean => useSession((state) => canSteer(state.role));

/** What belongs to this facilitator: undo, redo and how people come in. Null before the first welcome. */
export const useConsoleMine = (): ConsoleMine | null =>
  useSession((state) => (state.mine?.kind === 'console' ? state.mine : null));
