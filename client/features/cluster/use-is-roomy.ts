import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Below this the board does not fit beside itself; in rem, so that larger text counts as less room. */
const REM_NEEDED = 36;
/** And below this window (px) the list is used whatever the text size: tablets upright and phones. */
const WINDOW_NEEDED = 900;

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Whether there is room for the board in this place. */
export function useIsRoomy(place: RefObject<HTMLElement | null>): boolean {
  const [isRoomy, setIsRoomy] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (element === null || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(() => {
      setIsRoomy(globalThis.innerWidth >= WINDOW_NEEDED && element.clientWidth >= REM_NEEDED * rem());
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isRoomy;
}
