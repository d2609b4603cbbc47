import { ArrowUp } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import type { IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { byOrderKey } from '../../../shared/kernel/by-order-key.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { AnswerMarks } from '../../ui/answer-marks.tsx';
import { Button } from '../../ui/button.tsx';
import { JudgeButton } from '../../ui/judging.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { AnonymityChoice } from './anonymity-choice.tsx';
import { useHeldAnswers } from './held-answers.ts';
import { ListSwitch } from './list-switch.tsx';
import { SeedDialog } from './seed-dialog.tsx';
import { useSpokenAnswers } from './spoken-answers.ts';

const Answer = memo(({ idea }: { readonly idea: IdeaShape }) => {
  const { t } = useTranslation();
  return (
    <li className="rounded-card border-[1.5px] border-line bg-surface px-4 py-2 [contain-intrinsic-size:auto_3rem] [content-visibility:auto]">
      <bdi className={cx('text-written block', idea.hidden === true && 'text-muted')}>{idea.text}</bdi>
      {idea.explanation !== '' && <bdi className="text-written block text-muted">{idea.explanation}</bdi>}
      <GroupOfAnswer groupId={idea.groupId} />
      {idea.seeded === true && <span className="text-sm font-bold">{t('participant.collect.seeded')}</span>}
      <AnswerMarks idea={idea} />
      <span className="-ms-2 flex">
        <JudgeButton ideaIds={[idea.ideaId]} about={idea.text} />
      </span>
    </li>
  );
});
Answer.displayName = 'Answer';

type Order = 'newest' | 'oldest';

/** In order of arrival, as far as it is known: an answer that stands in a cluster has a place there instead, and counts as old. */
const inOrder = (step: StepShape, order: Order): IdeaShape[] => {
  const newness = (idea: IdeaShape): number => (idea.clusterId === null ? 1 : 0);
  const ideas = Object.values(step.ideas).sort((a, b) => newness(a) - newness(b) || byOrderKey(a, b));
  return order === 'newest' ? ideas.reverse() : ideas;
};

interface CollectWorkProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
}

/** Answers as they come in; never who wrote them. */
export const CollectWork = ({ step, maySteer }: CollectWorkProps) => {
  const { t } = useTranslation();
  const [order, setOrder] = useState<Order>('newest');
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ideas = useMemo(() => inOrder(step, order), [step, order]);
  const { shown, held, release } = useHeldAnswers(ideas, top);
  useSpokenAnswers(ideas.length);
  const showHeld = (): void => {
    release();
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="flex flex-col gap-4">
      <ListSwitch step={step} maySteer={maySteer} />
      <AnonymityChoice step={step} maySteer={maySteer} />
      {step.answerLimit !== null && <p>{t('console.collect.limit', { count: step.answerLimit })}</p>}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-xl">
          {t('console.collect.answers', { count: ideas.length })}
        </h2>
        {maySteer && <SeedDialog step={step} />}
        {ideas.length > 1 && (
          <div className="w-[13rem]">
            <SelectField
              label={t('console.collect.order.label')}
              value={order}
              onChange={setOrder}
              options={[
                { id: 'newest', label: t('console.collect.order.newest') },
                { id: 'oldest', label: t('console.collect.order.oldest') },
              ]}
            />
          </div>
        )}
      </div>
      <div ref={top} />
      {held > 0 && (
        <div className="sticky top-2 z-10 self-center">
          <Button variant="primary" icon={ArrowUp} onPress={showHeld}>
            {t('console.collect.held', { count: held })}
          </Button>
        </div>
      )}
      {ideas.length === 0 ? (
        <EmptyState>{t('console.collect.empty')}</EmptyState>
      ) : (
        <ol className="flex flex-col gap-2">
          {shown.map((idea) => (
            <Answer key={idea.ideaId} idea={idea} />
          ))}
        </ol>
      )}
    </div>
  );
};
