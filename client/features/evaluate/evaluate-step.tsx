import { useEffect, useState } from 'react';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { useTypedState } from '../../state/typed-words.ts';
import { useToldSending } from '../../state/use-told-sending.ts';
import { announce } from '../../ui/announcer.ts';
import { evaluationKey, NOTHING_YET, parseEvaluation } from './evaluation-draft.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { EvaluationSent } from './evaluation-sent.tsx';

/** The closing evaluation, to fill in and to change until it closes. Give it a `key` of the step. */
export const EvaluateStep = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const { stepId } = step;
  const client = useSessionClient();
  const given = useSession(({ mine }) => (mine?.kind === 'seat' && mine.stepId === stepId ? mine.evaluation : null));
  const isPending = useToldSending(
    ({ type }) => type === 'evaluate',
    t('evaluate.sent.pendingTitle'),
    t('evaluate.sent.title'),
    announce,
  );
  const [draft, setDraft] = useTypedState<Evaluation>(evaluationKey(stepId), parseEvaluation);
  const [remarkBefore] = useState(() => client.draftOf(stepId).text);
  const [hasSent, setHasSent] = useState(false);
  const refused = useSession((state) => state.refused.find(({ command }) => command.type === 'evaluate') ?? null);

  useEffect(() => {
    // Refused and nothing kept on the server: the form comes back as it was, so that it can be sent once more.
    if (refused?.command.type !== 'evaluate' || given !== null || draft !== null) return;
    const { rating, recommend, remark } = refused.command;
    setDraft({ rating, recommend, remark });
  }, [refused, given, draft, setDraft]);

  if (step.phase !== 'collect') return <p>{t('evaluate.over')}</p>;

  const value = draft ?? given ?? { ...NOTHING_YET, remark: remarkBefore };
  const change = (next: Evaluation): void => {
    setDraft(next);
    // Typed words also go to the server as a draft: the tab alone does not survive an empty battery.
    if (next.remark !== value.remark) {
      client.saveDraft(stepId, next.remark, '');
      client.setPresence({ typing: true });
    }
  };
  const send = (): void => {
    client.send({ type: 'evaluate', stepId, ...value });
    client.saveDraft(stepId, '', '');
    client.setPresence({ typing: false });
    setDraft(null);
    setHasSent(true);
  };
  if (draft === null && given !== null)
    return (
      <EvaluationSent evaluation={given} isPending={isPending} takesFocus={hasSent} onChange={() => setDraft(given)} />
    );
  return <EvaluationForm value={value} onChange={change} onSend={send} />;
};
