import { Send } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { usePreference } from '../../state/preferences.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerText } from './answer-text.tsx';
import { CopyButton } from './copy-button.tsx';
import type { DraftBox } from './use-draft.ts';
import { useAsksMark, useNextMark } from './help-mark-choice.tsx';
import { useAnswersLeft, type LimitedStep } from './use-answers-left.ts';
import { useOwnIdeas } from './use-own-ideas.ts';
import { isBlank, NO_WORDS, wordsProblem } from './words.ts';

/** Words that were typed but not sent before the group went on: they are kept, and said to be. */
export const UnsentWords = ({ box }: { readonly box: DraftBox }) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  if (isBlank(box.words)) return null;
  return (
    <Notice
      kind="attention"
      title={t('participant.cluster.unsentTitle')}
      {...(isBig ? {} : { actions: <CopyButton words={box.words} /> })}
    >
      <AnswerText words={box.words} />
      <p className="mt-2">{t('participant.cluster.unsent')}</p>
    </Notice>
  );
};

/** The same while the answers are clustered: then they can still be sent in. */
const LateWords = ({ step, box }: { readonly step: LimitedStep; readonly box: DraftBox }) => {
  const { stepId } = step;
  const { t } = useTranslation();
  const send = useSend();
  const isLive = useSession((state) => state.link.state === 'live');
  const isBig = usePreference('bigButtons');
  const own = useRef<HTMLDivElement>(null);
  const asksMark = useAsksMark();
  const [mark] = useNextMark();
  const sendLate = (): void => {
    send({
      type: 'submitIdea',
      stepId,
      ideaId: newId<IdeaId>(),
      ...box.words,
      ...(asksMark && mark !== null ? { mark } : {}),
    });
    box.put(NO_WORDS);
    announce(isLive ? t('signals.late.sent') : t('participant.collect.sentLater'));
    own.current?.focus();
  };
  const limit = useAnswersLeft(step);
  const problem = limit?.left === 0 ? 'full' : wordsProblem(box.words);
  return (
    // Keeps the focus when the button goes with its words.
    <div ref={own} tabIndex={-1}>
      {!isBlank(box.words) && (
        <Notice
          kind="attention"
          title={t('participant.cluster.unsentTitle')}
          actions={
            <>
              {problem === null && (
                <Button variant="primary" icon={Send} onPress={sendLate}>
                  {t('signals.late.send')}
                </Button>
              )}
              {(!isBig || problem !== null) && <CopyButton words={box.words} />}
            </>
          }
        >
          <AnswerText words={box.words} />
          <p className="mt-2">
            {problem === null && t('signals.late.may')}
            {problem === 'full' && t('participant.collect.limit.late', { count: limit?.own ?? 0 })}
            {problem === 'emptyText' && t('signals.late.noText')}
            {(problem === 'tooLong' || problem === 'explanationTooLong') && t('signals.late.tooLong')}
          </p>
        </Notice>
      )}
    </div>
  );
};

/** The own answers, to read. */
export const OwnAnswersToRead = ({ stepId }: { readonly stepId: StepId }) => {
  const { t } = useTranslation();
  const ideas = useOwnIdeas(stepId);
  if (ideas.length === 0) return <p className="text-muted">{t('participant.cluster.noOwn')}</p>;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t('participant.collect.own.title', { total: ideas.length })}</h2>
      <ul className="flex flex-col gap-3">
        {ideas.toReversed().map((idea) => (
          <Card key={idea.ideaId} as="li" isMarked isTight>
            <AnswerText words={idea} />
          </Card>
        ))}
      </ul>
    </section>
  );
};

interface ClusterPhaseProps {
  readonly step: LimitedStep;
  readonly box: DraftBox;
  /** The clusters, or null while the facilitator keeps them to himself. */
  readonly clusters: ReactNode;
}

/** Clustering: the facilitator works, the room follows. */
export const ClusterPhase = ({ step, box, clusters }: ClusterPhaseProps) => {
  const { t } = useTranslation();
  return (
    <>
      <p>{clusters === null ? t('participant.cluster.watch') : t('participant.cluster.watchHere')}</p>
      <LateWords step={step} box={box} />
      {clusters}
      <OwnAnswersToRead stepId={step.stepId} />
    </>
  );
};
