import { CircleCheck } from 'lucide-react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import { usePreference } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { CheckAnswer } from './check-answer.tsx';
import { UnsentWords } from './cluster-phase.tsx';
import type { DraftBox } from './use-draft.ts';
import { useOwnIdeas } from './use-own-ideas.ts';

interface CheckPhaseProps {
  readonly stepId: StepId;
  readonly box: DraftBox;
  /** Of the themes. */
  readonly lang: string;
}

const Progress = ({ stepId }: { readonly stepId: StepId }) => {
  const { t } = useTranslation();
  const placed = useOwnIdeas(stepId).filter(({ landing }) => (landing?.cluster ?? null) !== null);
  const done = placed.filter(({ landing }) => (landing?.check ?? null) !== null).length;
  if (placed.length === 0) return <p className="text-muted">{t('check.allLoose')}</p>;
  if (done < placed.length) return <p>{t('check.progress', { done, total: placed.length })}</p>;
  return (
    <p>
      <IconText icon={CircleCheck} strong>
        {t('check.allDone')}
      </IconText>
    </p>
  );
};

/** An answer with where it landed, as it is read aloud. */
const spokenOf = ({ text, explanation, landing }: OwnIdea, landed: string): string[] => {
  const cluster = landing?.cluster ?? null;
  const place = cluster === null ? [] : [`${landed} ${cluster.title}`, cluster.explanation];
  return [text, explanation, ...place].filter((words) => words !== '');
};

/** Where the own answers landed, and whether that is right: one answer after the other, in the owner's own time. */
export const CheckPhase = ({ stepId, box, lang }: CheckPhaseProps) => {
  const { t } = useTranslation();
  const ideas = useOwnIdeas(stepId);
  const isLive = useHeld(useSession(({ link }) => link.state === 'live'));
  const isBig = usePreference('bigButtons');
  const pending = useSession((state) =>
    state.pending.flatMap(({ command }) => (command.type === 'checkIdea' ? [command.ideaId] : [])),
  );
  if (ideas.length === 0)
    return (
      <>
        <p>{t('check.noOwn')}</p>
        <UnsentWords box={box} />
      </>
    );
  const cards = ideas.map((idea) => (
    <CheckAnswer
      // Words about one theme are never shown as words about another.
      key={`${idea.ideaId} ${idea.landing?.cluster?.clusterId ?? ''}`}
      stepId={stepId}
      idea={idea}
      lang={lang}
      isWaiting={!isLive && pending.includes(idea.ideaId)}
    />
  ));
  return (
    <>
      <p>
        {t('check.intro')} {t('check.noHurry')}
      </p>
      <Progress stepId={stepId} />
      <UnsentWords box={box} />
      {isBig ? (
        <OneByOne
          name={t('participant.collect.answer')}
          cards={cards.map((card) => (
            <ul key={card.key}>{card}</ul>
          ))}
          last={null}
        />
      ) : (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl">{t('check.title', { total: ideas.length })}</h2>
          <ReadAloud texts={ideas.flatMap((idea) => spokenOf(idea, t('check.landed')))} lang={lang} about="own" />
          <ul className="flex flex-col gap-4">{cards}</ul>
        </section>
      )}
    </>
  );
};
