import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerText } from './answer-text.tsx';
import { CopyButton } from './copy-button.tsx';
import type { DraftBox } from './use-draft.ts';
import { useOwnIdeas } from './use-own-ideas.ts';
import { isBlank } from './words.ts';

/** Words that were typed but not sent before the group went on: they are kept, and said to be. */
export const UnsentWords = ({ box }: { readonly box: DraftBox }) => {
  const { t } = useTranslation();
  if (isBlank(box.words)) return null;
  return (
    <Notice kind="attention" title={t('participant.cluster.unsentTitle')} actions={<CopyButton words={box.words} />}>
      <AnswerText words={box.words} />
      <p className="mt-2">{t('participant.cluster.unsent')}</p>
    </Notice>
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
  readonly stepId: StepId;
  readonly box: DraftBox;
  /** The clusters, or null while the facilitator keeps them to himself. */
  readonly clusters: ReactNode;
}

/** Clustering: the facilitator works, the room follows. */
export const ClusterPhase = ({ stepId, box, clusters }: ClusterPhaseProps) => {
  const { t } = useTranslation();
  return (
    <>
      <p>{clusters === null ? t('participant.cluster.watch') : t('participant.cluster.watchHere')}</p>
      <UnsentWords box={box} />
      {clusters}
      <OwnAnswersToRead stepId={stepId} />
    </>
  );
};
