import { Undo2 } from 'lucide-react';
import type { HistoryRow } from '../../../shared/protocol/history.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { staffName } from '../../ui/hand-name.ts';
import { Button } from '../../ui/button.tsx';
import { commandWords } from './command-words.ts';

const whoWords = (by: HistoryRow['by'], t: TFunction): string =>
  typeof by === 'string' ? t(`history.by.${by}`) : staffName(by, t);

/** Where undo reaches, for a line without the button; null where it says so itself. */
function reachWords({ kind, reach, by }: HistoryRow, t: TFunction): string | null {
  if (kind === 'undo' || reach === 'you') return null;
  return t(`history.reach.${reach}`, { who: whoWords(by, t) });
}

/** What was done in one line: what, how many answers, and where. */
export function historyWords({ kind, what, answers }: HistoryRow, place: string, t: TFunction): string {
  const act = commandWords(what, t);
  const said = kind === 'do' ? act : t(`history.kind.${kind}`, { what: act });
  return [
    said,
    ...(answers === null ? [] : [t('history.answers', { count: answers })]),
    ...(place === '' ? [] : [place]),
  ].join(' · ');
}

interface HistoryLineProps {
  readonly row: HistoryRow;
  readonly place: string;
  /** Absent where undo does not reach, or for whoever only reads. */
  readonly onUndo: (() => void) | undefined;
}

/** One act of a facilitator, at the time of the clock here. */
export const HistoryLine = ({ row, place, onUndo }: HistoryLineProps) => {
  const { t, i18n } = useTranslation();
  const at = new Date(row.at);
  const time = at.toLocaleString(i18n.language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const words = historyWords(row, place, t);
  const reach = reachWords(row, t);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b-[1.5px] border-line py-2 [contain-intrinsic-size:auto_4rem] [content-visibility:auto] last:border-b-0">
      <div className="min-w-[min(14rem,100%)] flex-1">
        <p className="text-sm text-muted">
          <time dateTime={at.toISOString()}>{time}</time> · {whoWords(row.by, t)}
        </p>
        <p>{words}</p>
        {reach !== null && <p className="text-sm text-muted">{reach}</p>}
      </div>
      {onUndo !== undefined && (
        <Button variant="quiet" icon={Undo2} about={`${time}, ${words}`} onPress={onUndo}>
          {t('history.undoHere')}
        </Button>
      )}
    </li>
  );
};
