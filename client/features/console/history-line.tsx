import { Undo2 } from 'lucide-react';
import type { HistoryRow } from '../../../shared/protocol/history.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { commandWords } from './command-words.ts';

const whoWords = (by: HistoryRow['by'], t: TFunction): string => {
  if (by === null) return t('history.by.server');
  return by === 0 ? t('history.by.you') : t('history.by.other', { number: by + 1 });
};

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
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b-[1.5px] border-line py-2 [contain-intrinsic-size:auto_4rem] [content-visibility:auto] last:border-b-0">
      <div className="min-w-[min(14rem,100%)] flex-1">
        <p className="text-sm text-muted">
          <time dateTime={at.toISOString()}>{time}</time> · {whoWords(row.by, t)}
        </p>
        <p>{words}</p>
      </div>
      {onUndo !== undefined && (
        <Button variant="quiet" icon={Undo2} about={`${time}, ${words}`} onPress={onUndo}>
          {t('history.undoHere')}
        </Button>
      )}
    </li>
  );
};
