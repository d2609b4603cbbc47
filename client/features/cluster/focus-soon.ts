// A moved card is a new element in another list: the focus must follow it, or it falls to the top of the page.

/** Frames to keep trying: a menu gives focus back after it closes, a list passes it to a neighbour of a row that goes, a virtual list renders its rows later; all of them later still on a slow computer. */
const FRAMES = 60;
/** Frames that the focus must have stayed for nobody to take it away any more. */
const STAYED = 8;
const INPUT = ['keydown', 'pointerdown'] as const;

/** Puts the focus on what `find` gives, once it is there and stays there; not against somebody who goes on meanwhile. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  let left = FRAMES;
  let held = 0;
  const attempt = (): void => {
    const element = left > 0 ? find() : null;
    if (element !== null && element !== undefined) {
      if (document.activeElement === element) held++;
      else {
        held = 0;
        element.focus();
      }
    }
    left--;
    if (held < STAYED && left > 0) requestAnimationFrame(attempt);
    else for (const kind of INPUT) removeEventListener(kind, stop, true);
  };
  const stop = (): void => void (left = 0);
  for (const kind of INPUT) addEventListener(kind, stop, true);
  requestAnimationFrame(attempt);
}

const byData = (name: string, value: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`);

/** Follows an idea: its row (board) or its button (list); else the list it is in, because a long list renders only what is in sight. */
export const focusIdea = (ideaId: string, clusterId: string | null): void =>
  focusSoon(() => byData('idea', ideaId) ?? byData('pile', clusterId ?? 'loose'));

/** As `focusIdea`, but only where the focus was lost. */
export const rescueIdea = (ideaId: string, clusterId: string | null): void =>
  focusSoon(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    return isLost ? (byData('idea', ideaId) ?? byData('pile', clusterId ?? 'loose') ?? byData('pile', 'loose')) : null;
  });

export const focusClusterMenu = (clusterId: string): void =>
  focusSoon(() => byData('cluster-menu', clusterId)?.querySelector('button'));
export const focusClusterTitle = (clusterId: string): void => focusSoon(() => byData('cluster-title', clusterId));
export const focusNewCluster = (): void => focusSoon(() => byData('new-cluster', 'button')?.querySelector('button'));
