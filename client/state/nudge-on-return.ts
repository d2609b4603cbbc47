/**
 * Calls back when the network came back or the page is shown again: a tab that slept notices a dead connection late by itself.
 * @returns the way to stop
 */
export function nudgeOnReturn(nudge: () => void): () => void {
  const whenShown = (): void => {
    if (document.visibilityState === 'visible') nudge();
  };
  globalThis.addEventListener('online', nudge);
  globalThis.addEventListener('pageshow', nudge);
  document.addEventListener('visibilitychange', whenShown);
  return () => {
    globalThis.removeEventListener('online', nudge);
    globalThis.removeEventListener('pageshow', nudge);
    document.removeEventListener('visibilitychange', whenShown);
  };
}
