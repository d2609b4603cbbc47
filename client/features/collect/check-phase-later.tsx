// Most questions have no member check: its page is fetched beside the others, so that the first one is sooner there.
import { useEffect, useState } from 'react';
import type { ComponentProps } from 'react';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import type { CheckPhase } from './check-phase.tsx';

type Page = typeof CheckPhase;

/** After a fetch that failed the next one, until it is here: the connection comes back by itself. Milliseconds. */
const AGAIN_MS = 3_000;

let fetched: Page | null = null;

/** Fetches the page, once. Rejects where it can't be fetched. */
export async function loadCheckPage(): Promise<Page> {
  fetched ??= (await import('./check-phase.tsx')).CheckPhase;
  return fetched;
}

/** Fetches the page as soon as there is a question, so that it is here when the phase opens. */
export function useCheckAhead(): void {
  useEffect(() => {
    // Not here yet is no fault: it is asked for again when the phase opens.
    loadCheckPage().catch(() => undefined);
  }, []);
}

/** The member check, at once when it is here. */
export const CheckPhaseLater = (props: ComponentProps<Page>) => {
  const [page, setPage] = useState<{ readonly Page: Page } | null>(fetched === null ? null : { Page: fetched });
  const isHere = page !== null;
  useEffect(() => {
    if (isHere) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const load = (): void => {
      loadCheckPage().then(
        (Page) => isWanted && setPage({ Page }),
        () => {
          if (isWanted) timer = setTimeout(load, AGAIN_MS);
        },
      );
    };
    load();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isHere]);
  return page === null ? <LoadingNotice /> : <page.Page {...props} />;
};
