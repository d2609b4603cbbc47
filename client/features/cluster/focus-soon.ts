// A moved card is a new element in another list: the focus must follow it, or it falls to the top of the page.

/** Frames to keep trying: a menu gives focus back one frame after it closes, a virtual list renders its rows a frame later. */
const FRAMES = 10;

/** Puts the focus on what `find` gives, once it is there and stays there. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  let left = FRAMES;
  let held = 0;
  const attempt = (): void => {
    const element = find();
    if (element !== null && element !== undefined) {
      if (document.activeElement === element) held++;
      else {
        held = 0;
        element.focus();
      }
    }
    left--;
    if (held < 3 && left > 0) requestAnimationFrame(attempt);
  };
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
