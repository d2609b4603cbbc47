import { currentStep } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';

/** The room in numbers and words. Never per person; not a live region, because it changes too often to be spoken. */
export const CrowdNumbers = () => {
  const { t } = useTranslation();
  const crowd = useSession((state) => state.crowd);
  const kind = useSession((state) => {
    const step = state.view === null ? null : currentStep(state.view);
    return step?.phase === 'collect' ? step.kind : null;
  });
  if (crowd === null) return <p className="text-muted">{t('console.crowd.unknown')}</p>;
  const { here, detail, cast } = crowd;
  const lines: [string, number, string][] = [['here', here, t('console.crowd.here', { count: here })]];
  if (detail !== null) {
    const isWork = kind === 'question' || kind === 'evaluation';
    if (isWork) {
      lines.push(['typing', detail.typing, t('console.crowd.typing', { count: detail.typing })]);
      lines.push(['answered', detail.answered, t('console.crowd.answered', { count: detail.answered })]);
      lines.push(['notStarted', detail.notStarted, t('console.crowd.notStarted', { count: detail.notStarted })]);
      lines.push(['ready', detail.ready, t('console.crowd.ready', { count: detail.ready })]);
    }
    if (detail.seats > here)
      lines.push(['away', detail.seats - here, t('console.crowd.away', { count: detail.seats - here })]);
  }
  if (cast !== null) lines.push(['cast', cast, t('console.crowd.cast', { count: cast })]);
  return (
    <ul className="flex flex-col">
      {lines.map(([id, count, words]) => (
        <li key={id} className="flex items-baseline gap-2">
          <strong className="min-w-[2ch] text-end text-xl">{count}</strong> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
};
