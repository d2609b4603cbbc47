import { CircleCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClusterId, StepId } from '../../../shared/kernel/ids.ts';
import { HANDFUL } from '../../../shared/domain/sorting.ts';
import type { Sorting } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ClusterBadge } from '../../ui/cluster-badge.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';
import { AnswerText } from './answer-text.tsx';
import { UnsentWords } from './cluster-phase.tsx';
import type { DraftBox } from './use-draft.ts';

/** In place of a cluster: with none of these. No id looks like it. */
const NONE = 'none';

type SortCard = Sorting['cards'][number];

interface SortCardProps {
  readonly stepId: StepId;
  readonly card: SortCard;
  readonly clusters: Sorting['clusters'];
  readonly lang: string;
  /** Its choice could not be sent yet. */
  readonly isWaiting: boolean;
}

/** One answer of somebody else, and the themes it may belong to. What is chosen is sent at once, and can be chosen anew. */
const SortChoice = ({ stepId, card, clusters, lang, isWaiting }: SortCardProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const { ideaId, to } = card;
  const options = [
    ...clusters.map(({ clusterId, title, explanation, badge }) => ({
      id: clusterId as string,
      label: title,
      ...(explanation === '' ? {} : { description: explanation }),
      ...(badge === undefined ? {} : { drawing: <ClusterBadge badge={badge} /> }),
    })),
    { id: NONE, label: t('sort.none') },
  ];
  const choose = (id: string): void => {
    const cluster = clusters.find(({ clusterId }) => clusterId === id);
    const clusterId: ClusterId | null = cluster?.clusterId ?? null;
    if (clusterId !== null || id === NONE) send({ type: 'sortIdea', stepId, ideaId, clusterId });
  };
  return (
    <Card as="section">
      <div lang={lang}>
        {card.seeded === true && <p className="font-bold">{t('participant.collect.seeded')}</p>}
        <AnswerText words={card} {...(isWaiting ? { mark: t('sort.pending') } : {})} />
      </div>
      <ReadAloudHere
        texts={[card.text, card.explanation, ...options.map(({ label }) => label)].filter((words) => words !== '')}
        lang={lang}
        about="themes"
      />
      <div className="mt-4">
        <RadioCards
          label={t('sort.ask')}
          options={options}
          value={to === null ? NONE : (to ?? null)}
          onChange={choose}
        />
      </div>
    </Card>
  );
};

interface SortPhaseProps {
  readonly stepId: StepId;
  readonly box: DraftBox;
  /** Of the answers and the themes. */
  readonly lang: string;
}

const isSaid = ({ to }: SortCard): boolean => to !== undefined;

/** A handful of answers of others, one at a time, each put with a theme by choosing it. In one's own time; more only for who asks for it. */
export const SortPhase = ({ stepId, box, lang }: SortPhaseProps) => {
  const { t } = useTranslation();
  const sorting = useSession(({ mine }) =>
    mine?.kind === 'seat' && mine.stepId === stepId ? mine.sorting : undefined,
  );
  const isLive = useHeld(useSession(({ link }) => link.state === 'live'));
  const pending = useSession((state) =>
    state.pending.flatMap(({ command }) => (command.type === 'sortIdea' ? [command.ideaId] : [])),
  );
  const said = sorting?.cards.findLastIndex(isSaid) ?? -1;
  // After a reload as many as somebody had got to.
  const [asked, setAsked] = useState(Math.max(1, Math.ceil((said + 1) / HANDFUL)) * HANDFUL);
  if (sorting === undefined || sorting.cards.length === 0 || sorting.clusters.length === 0)
    return (
      <>
        <p>{t('sort.nothing')}</p>
        <UnsentWords box={box} />
      </>
    );
  const cards = sorting.cards.slice(0, asked);
  const done = cards.filter(isSaid).length;
  const more = Math.min(HANDFUL, sorting.cards.length - asked);
  const end = (
    <div className="flex flex-col gap-4">
      {done === cards.length && (
        <p>
          <IconText icon={CircleCheck} strong>
            {t('sort.allDone')}
          </IconText>
        </p>
      )}
      {done === cards.length && more > 0 && (
        <Button
          icon={Plus}
          isFullWidth
          onPress={() => {
            setAsked(asked + HANDFUL);
            announce(t('sort.moreHere', { count: more }));
          }}
        >
          {t('sort.more', { count: more })}
        </Button>
      )}
      {done < cards.length && <p>{t('sort.left', { count: cards.length - done })}</p>}
    </div>
  );
  return (
    <>
      <p>
        {t('sort.intro')} {t('sort.noHurry')}
      </p>
      <p>{t('sort.progress', { done, total: cards.length })}</p>
      <UnsentWords box={box} />
      <OneByOne
        name={t('sort.one')}
        cards={cards.map((card) => (
          <SortChoice
            key={card.ideaId}
            stepId={stepId}
            card={card}
            clusters={sorting.clusters}
            lang={lang}
            isWaiting={!isLive && pending.includes(card.ideaId)}
          />
        ))}
        last={end}
      />
    </>
  );
};
