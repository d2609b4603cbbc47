import { ChevronDown } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionId, StepId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { HistoryPage, HistoryRow } from '../../../shared/protocol/history.ts';
import type { Problem } from '../../../shared/protocol/http.ts';
import { stepsInOrder } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { HistoryLine } from './history-line.tsx';
import { refusalWords } from './refused-notice.tsx';
import { stepPlace } from './step-words.ts';
import { useMaySteer } from './use-console.ts';

type Answer = Result<HistoryPage, Problem>;
type Loaded = { readonly rows: readonly HistoryRow[]; readonly before: number | null };
const ALL = 'all';

/** Who of the facilitators did what, and when; and back to before it, as a series of undos. Nothing is erased by it. */
export const HistoryDialog = ({
  sessionId,
  onClose,
}: {
  readonly sessionId: SessionId;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  const send = useSend();
  const maySteer = useMaySteer();
  const view = useSession((state) => state.view);
  const steps = view === null ? [] : stepsInOrder(view);
  const [stepId, setStepId] = useState<string>(ALL);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<HistoryRow | null>(null);
  const newest = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);

  const ask = useCallback(
    (before: number | null): Promise<Answer> => {
      const query = new URLSearchParams({
        ...(before === null ? {} : { before: String(before) }),
        ...(stepId === ALL ? {} : { step: stepId }),
      });
      return api.get<HistoryPage>(`/api/sessions/${sessionId}/history?${query.toString()}`);
    },
    [sessionId, stepId],
  );
  const take = useCallback(
    (answer: Answer, earlier: readonly HistoryRow[]): void => {
      if (answer.ok) setLoaded({ rows: [...earlier, ...answer.value.rows], before: answer.value.before });
      setProblem(answer.ok ? null : refusalWords(answer.error.code, t));
    },
    [t],
  );
  const load = async (before: number | null, earlier: readonly HistoryRow[]): Promise<void> => {
    const asked = ++newest.current;
    const answer = await ask(before);
    if (asked === newest.current) take(answer, earlier);
  };
  useEffect(() => {
    const asked = ++newest.current;
    void ask(null).then((answer) => (asked === newest.current ? take(answer, []) : undefined));
  }, [ask, take]);

  const undoTo = async ({ undoSteps }: HistoryRow): Promise<void> => {
    setAsking(null);
    let done = 0;
    let refusal: string | null = null;
    while (done < (undoSteps ?? 0) && refusal === null) {
      const outcome = await send({ type: 'undo' }).settled;
      if (outcome.status === 'accepted') done++;
      else refusal = refusalWords(outcome.rejection.code, t);
    }
    await load(null, []);
    setProblem(refusal === null ? null : `${t('history.undone', { count: done })} ${t('history.stopped')} ${refusal}`);
    announce(t('history.undone', { count: done }));
    heading.current?.focus();
  };

  const placeOf = (id: StepId | null): string => {
    const step = id === null ? undefined : view?.steps[id];
    return step === undefined ? '' : stepPlace(step, t);
  };
  const { rows, before } = loaded ?? { rows: [], before: null };
  return (
    <>
      <Dialog isOpen onClose={onClose} title={t('history.title')}>
        <p>{t('history.text')}</p>
        {maySteer && <p>{t('history.about')}</p>}
        <SelectField
          label={t('history.step')}
          value={stepId}
          onChange={setStepId}
          options={[
            { id: ALL, label: t('history.allSteps') },
            ...steps.map((step) => ({ id: step.stepId as string, label: stepPlace(step, t) })),
          ]}
        />
        {problem !== null && (
          <Notice kind="danger" title={t('errors.title')}>
            {problem}
          </Notice>
        )}
        <h3 ref={heading} tabIndex={-1} className="text-lg">
          {t('history.newestFirst')}
        </h3>
        {loaded === null && problem === null && <p className="text-muted">{t('common.loading')}</p>}
        {loaded !== null && rows.length === 0 && <p className="text-muted">{t('history.empty')}</p>}
        <ol className="flex flex-col">
          {rows.map((row) => (
            <HistoryLine
              key={row.seq}
              row={row}
              place={placeOf(row.stepId)}
              onUndo={maySteer && row.undoSteps !== null ? () => setAsking(row) : undefined}
            />
          ))}
        </ol>
        {before !== null && (
          <Button icon={ChevronDown} onPress={() => void load(before, rows)}>
            {t('history.more')}
          </Button>
        )}
      </Dialog>
      {asking !== null && (
        <ConfirmDialog
          isOpen
          variant="primary"
          onClose={() => setAsking(null)}
          onConfirm={() => void undoTo(asking)}
          title={t('history.askTitle')}
          confirmLabel={t('history.undoTo', { count: asking.undoSteps ?? 0 })}
        >
          <p>{t('history.askText', { count: asking.undoSteps ?? 0 })}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
