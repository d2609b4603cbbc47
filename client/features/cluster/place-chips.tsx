import { Lightbulb } from 'lucide-react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AriaButton } from '../../ui/aria-button.tsx';
import { shortText } from './piles.ts';

interface PlaceChipsProps {
  readonly ideaId: IdeaId;
  readonly text: string;
  /** The likeliest clusters, best first. */
  readonly clusters: readonly ClusterShape[];
  readonly onMove: (ideaId: IdeaId, to: ClusterId) => void;
}

/** "Hoort bij": where a loose answer may belong, each a press away. */
export const PlaceChips = ({ ideaId, text, clusters, onMove }: PlaceChipsProps) => {
  const { t } = useTranslation();
  if (clusters.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t('cluster.suggest.places', { answer: shortText(text) })}
      className="flex flex-wrap items-center gap-2 py-1"
    >
      <Lightbulb aria-hidden className="size-[1.1em] shrink-0" />
      <span className="text-sm text-muted">{t('cluster.suggest.belongs')}</span>
      {clusters.map(({ clusterId, title }) => (
        <AriaButton
          key={clusterId}
          variant="quiet"
          about={t('cluster.suggest.moveHere', { answer: shortText(text) })}
          onPress={() => onMove(ideaId, clusterId)}
        >
          {title === '' ? t('cluster.untitled') : title}
        </AriaButton>
      ))}
    </div>
  );
};
