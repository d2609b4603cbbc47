import { useEffect, useState } from 'react';

/** Takes the fragment out of the address bar, so that the secret in it is not in the history, nor in a photo of the screen. */
const hideFragment = (): void => history.replaceState(history.state, '', location.pathname + location.search);

/**
 * What the fragment of the address says, read once and then hidden; a link opened in this same tab is read anew.
 * @param read turns the fragment into what the page needs; null when it is not one
 */
export function useFragment<T>(read: (fragment: string) => T | null): T | null {
  const [found, setFound] = useState(() => read(location.hash));
  useEffect(() => {
    if (location.hash !== '') hideFragment();
    const readAgain = (): void => {
      if (location.hash === '') return;
      setFound(read(location.hash));
      hideFragment();
    };
    addEventListener('hashchange', readAgain);
    return () => removeEventListener('hashchange', readAgain);
  }, [read]);
  return found;
}
