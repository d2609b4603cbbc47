import { ArrowDown, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { AnswerForm } from '../../features/collect/answer-form.tsx';
import { AnswerText } from '../../features/collect/answer-text.tsx';
import { EveryonesAnswer, OtherAnswers } from '../../features/collect/everyones-answers.tsx';
import { OwnAnswer } from '../../features/collect/own-answer.tsx';
import { ReadyButton } from '../../features/collect/ready-button.tsx';
import type { DraftBox } from '../../features/collect/use-draft.ts';
import { InspirationAnswer, useInspiration } from '../../features/collect/inspiration.tsx';
import { useEveryone } from '../../features/collect/use-everyone.ts';
import { useOwnAnswers } from '../../features/collect/use-own-answers.ts';
import { isBlank } from '../../features/collect/words.ts';
import { layerCards } from '../../features/layers/layer-cards.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSessionId } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Places, type Place } from '../../ui/places.tsx';

interface CalmCollectProps {
  readonly step: StepShape;
  readonly lang: string;
  readonly box: DraftBox;
}

/** The explanation of the organiser: picture, words, sound and signs, one on a screen. Nothing where there is none. */
export function useLayersPlace(step: StepShape, lang: string): readonly Place[] {
  const { t } = useTranslation();
  const cards = layerCards({ step, lang, sessionId: useSessionId() });
  if (cards.length === 0) return [];
  const [title, name] = [t('participant.calm.titles.question'), t('participant.calm.places.question')];
  return [
    { id: 'question', title, name, cards, count: (number, total) => t('participant.calm.part', { number, total }) },
  ];
}

/** The own answers, one on a screen: each has one button, and all that can be done with it is behind that. */
function useOwnPlace(step: StepShape, box: DraftBox): Place {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const { ideas, gone, isPending, takeBack, putBack } = useOwnAnswers(step.stepId, box);
  const sent = ideas.map((idea) => (
    <ul key={idea.ideaId}>
      <OwnAnswer
        stepId={step.stepId}
        idea={idea}
        isPending={isPending(idea)}
        onTakeBack={() => takeBack(idea)}
        onEditing={setIsEditing}
      />
    </ul>
  ));
  const takenBack = gone.map((idea) => (
    <Card key={idea.ideaId} isTight>
      <p className="font-bold">{t('participant.collect.takenBack.label')}</p>
      <AnswerText words={idea} />
      <div className="mt-2">
        {isBlank(box.words) ? (
          <Button icon={RotateCcw} about={idea.text} onPress={() => putBack(idea)}>
            {t('participant.collect.takenBack.putBack')}
          </Button>
        ) : (
          <p>{t('participant.collect.takenBack.boxFull')}</p>
        )}
      </div>
    </Card>
  ));
  const cards = [...sent, ...takenBack];
  const empty = <EmptyState key="empty">{t('participant.collect.own.empty')}</EmptyState>;
  return {
    id: 'own',
    title: t('participant.calm.titles.own'),
    name: t('participant.calm.places.own', { total: ideas.length }),
    cards: cards.length === 0 ? [empty] : cards,
    isAlone: isEditing,
    count: (number, total) => t('participant.calm.one', { number, total }),
  };
}

/** The answers of the room, one on a screen; what arrives meanwhile waits for a press. */
function useEveryonePlace(step: StepShape): readonly Place[] {
  const { t } = useTranslation();
  const { shown, total, waiting, showWaiting, sample } = useEveryone(step);
  if (!step.listOpen) return [];
  const toShow = waiting > 0 && (
    <Button icon={ArrowDown} isFullWidth onPress={showWaiting}>
      {t('participant.collect.everyone.show', { count: waiting })}
    </Button>
  );
  const cards = shown.map((each) => (
    <div key={each.id} className="flex flex-col gap-4">
      <Card isMarked={each.isOwn}>
        <EveryonesAnswer {...each} />
      </Card>
      {toShow}
    </div>
  ));
  const more =
    sample === null
      ? []
      : [
          <div key="more" className="flex flex-col gap-4">
            <p>{t('participant.collect.everyone.part', { shown: sample.shown, total: sample.of })}</p>
            <OtherAnswers sample={sample} onShown={() => undefined} />
          </div>,
        ];
  const empty = (
    <div key="empty" className="flex flex-col gap-4">
      <EmptyState>{t('participant.collect.everyone.empty')}</EmptyState>
      {toShow}
    </div>
  );
  return [
    {
      id: 'everyone',
      title: t('participant.calm.titles.everyone'),
      name: t('participant.calm.places.everyone', { total }),
      cards: cards.length === 0 ? [empty] : [...cards, ...more],
      count: (number, of) => t('participant.calm.one', { number, total: of }),
    },
  ];
}

/** A few answers of others, one on a screen. */
function useInspirationPlace(step: StepShape): readonly Place[] {
  const { t } = useTranslation();
  const answers = useInspiration(step.stepId);
  if (answers.length === 0) return [];
  const title = t('participant.collect.inspiration.title');
  const cards = answers.map((answer) => (
    <Card key={answer.ideaId}>
      <InspirationAnswer answer={answer} />
    </Card>
  ));
  const count = (number: number, total: number): string => t('participant.calm.one', { number, total });
  return [{ id: 'inspiration', title, name: title, cards, count }];
}

/** Collecting with big buttons: the explanation, the box, the own answers, those of all, and "Ik ben klaar", each a screen of its own. */
export const CalmCollect = ({ step, lang, box }: CalmCollectProps) => {
  const { t } = useTranslation();
  const answer = useRef<HTMLTextAreaElement>(null);
  const layers = useLayersPlace(step, lang);
  const own = useOwnPlace(step, box);
  const others = [...useInspirationPlace(step), ...useEveryonePlace(step)];
  const write: Place = {
    id: 'write',
    title: t('participant.calm.titles.write'),
    name: t('participant.calm.places.write'),
    cards: [<AnswerForm key="form" step={step} box={box} answerRef={answer} />],
  };
  const ready: Place = {
    id: 'ready',
    title: t('participant.calm.titles.ready'),
    name: t('participant.calm.places.ready'),
    cards: [<ReadyButton key="ready" />],
  };
  return <Places places={[...layers, write, own, ...others, ready]} start={isBlank(box.words) ? '' : 'write'} />;
};
