// Most questions have no member check and no sorting along: their pages are fetched beside the others.
import { useEffect } from 'react';
import { addShelf } from '../../i18n/setup.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { later } from '../../ui/later.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';

const check = later(async () => (await import('./check-phase.tsx')).CheckPhase, <LoadingNotice />);
const sort = later(
  async (i18n) => {
    const [page] = await Promise.all([import('./sort-phase.tsx'), addShelf(i18n, 'sort')]);
    return page.SortPhase;
  },
  <LoadingNotice />,
);

/** The member check. */
export const CheckPhaseLater = check.Part;
/** Sorting along. */
export const SortPhaseLater = sort.Part;
export const [loadCheckPage, loadSortPage] = [check.fetchPart, sort.fetchPart];

/** Fetches the pages as soon as there is a question, so that they are here when their phase opens. */
export function usePhasesAhead(): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    // Not here yet is no fault: they are asked for again when the phase opens.
    for (const load of [loadCheckPage, loadSortPage]) load(i18n).catch(() => undefined);
  }, [i18n]);
}
