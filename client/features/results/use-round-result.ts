// What a result looks like comes in a chunk of its own, with its words, when the first result is looked at: a telephone that is still writing or voting does not
// wait for it.
import { useCallback, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { addShelf } from '../../i18n/setup.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { RoundResultProps } from './round-result.tsx';

type View = ComponentType<RoundResultProps>;

/** Stays for the next result, which then stands there at once. */
let fetched: View | null = null;

const hasWords = ({ t }: Translator): boolean => t('outcome.title') !== 'outcome.title';

async function fetchView(i18n: Translator): Promise<View> {
  const [part] = await Promise.all([import('./round-result.tsx'), hasWords(i18n) ? null : addShelf(i18n, 'outcome')]);
  fetched = part.RoundResult;
  return part.RoundResult;
}

type Loading = { readonly state: 'loading' | 'failed' } | { readonly state: 'here'; readonly View: View };

/** The view of a result, as soon as it is there; and how to try again where it could not be fetched. */
export function useRoundResult(isNeeded: boolean): { readonly loading: Loading; readonly retry: () => void } {
  const { i18n } = useTranslation();
  const [loading, setLoading] = useState<Loading>(
    fetched !== null && hasWords(i18n) ? { state: 'here', View: fetched } : { state: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  const isMissing = isNeeded && loading.state !== 'here';
  useEffect(() => {
    if (!isMissing) return undefined;
    let isWanted = true;
    fetchView(i18n).then(
      (View) => isWanted && setLoading({ state: 'here', View }),
      () => isWanted && setLoading({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, attempt, isMissing]);
  const retry = useCallback(() => {
    setLoading({ state: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { loading, retry };
}
