// Leaving a page for good: a new document, so that nothing of the one before is left in memory, and no entry in the history to go back to.

/** Opens a path of this server in place of the present page. The same path again loads it anew. */
export const replacePage = (path: string): void => globalThis.location.replace(path);

/** Pages on which somebody takes part; the device may be another person's by the time they are shown again. */
const OF_PARTICIPANTS = /^\/(?:$|join$|s\/|interpreter\/)/;

/** A page that the browser kept as it was and shows again (back, forward) is loaded anew. Call once. */
export function loadAnewOnReturn(path = (): string => location.pathname, reload = (): void => location.reload()): void {
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted && OF_PARTICIPANTS.test(path())) reload();
  });
}
