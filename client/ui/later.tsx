// Parts that most pages do without are files of their own, fetched beside the page: so the first page is sooner there.
import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Translator } from '../i18n/translator.ts';
import { useTranslation } from '../i18n/use-translation.tsx';

/** After a fetch that failed the next one, until it is here: the connection comes back by itself. Milliseconds. */
const AGAIN_MS = 3_000;

interface Later<Props> {
  /** The part: at once when it is here, else as soon as it is. */
  readonly Part: ComponentType<Props>;
  /** Fetches it, once. Rejects where it can't be fetched. */
  readonly fetchPart: (i18n: Translator) => Promise<unknown>;
}

/**
 * A part of a page that is fetched when it is needed.
 * @param load gives the component; with the words it says, where those are on a shelf of their own
 * @param waiting what stands in its place until then
 */
export function later<Props extends object>(
  load: (i18n: Translator) => Promise<ComponentType<Props>>,
  waiting: ReactNode,
): Later<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetchPart = async (i18n: Translator): Promise<ComponentType<Props>> => {
    fetched ??= await load(i18n);
    return fetched;
  };
  const Part = (props: Props): ReactNode => {
    const { i18n } = useTranslation();
    const [here, setHere] = useState<{ readonly Now: ComponentType<Props> } | null>(
      fetched === null ? null : { Now: fetched },
    );
    const isHere = here !== null;
    useEffect(() => {
      if (isHere) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isWanted = true;
      const ask = (): void => {
        fetchPart(i18n).then(
          (Now) => isWanted && setHere({ Now }),
          () => {
            if (isWanted) timer = setTimeout(ask, AGAIN_MS);
          },
        );
      };
      ask();
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    }, [isHere, i18n]);
    return here === null ? waiting : <here.Now {...props} />;
  };
  return { Part, fetchPart };
}
