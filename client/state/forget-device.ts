import { forgetParticipants } from '../sync/forget-participants.ts';
import { resetPreferences } from './preferences.ts';

/** Takes every trace of the person who sat here out of this browser: what was typed, what waited, which seat it was, how it was read. */
export async function forgetThisPerson(): Promise<void> {
  resetPreferences();
  await forgetParticipants();
  try {
    globalThis.sessionStorage.clear();
  } catch {
    // Refused: then nothing was kept.
  }
}
