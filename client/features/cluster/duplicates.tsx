import { Lightbulb, Merge, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { topOf } from '../../../shared/domain/rules/bundle-rules.ts';
import type { IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import type { Suggestions } from '../../../shared/protocol/suggestions.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { shortText } from './piles.ts';

/** Few at a time: more is work to read (clustering.md 3). */
const AT_A_TIME = 5;

type Pair = { readonly one: IdeaShape; readonly other: IdeaShape };

/**
 * Pairs that may say the same and do not lie together. What a person placed is never moved by a suggestion: only a loose one of the two is put under the
 * other, so a pair that stands in two clusters is left out.
 */
export function pairsOf(step: StepShape, suggestions: Suggestions | null): Pair[] {
  return (suggestions?.duplicates ?? []).flatMap(({ first, second }) => {
    const [one, other] = [step.ideas[first], step.ideas[second]];
    if (!one || !other || topOf(one) === topOf(other)) return [];
    const isTorn = one.clusterId !== null && other.clusterId !== null && one.clusterId !== other.clusterId;
    if (isTorn) return [];
    // The one on top is the one that a person placed.
    return one.clusterId === null && other.clusterId !== null ? [{ one: other, other: one }] : [{ one, other }];
  });
}

interface DuplicatesProps {
  readonly step: StepShape;
  readonly suggestions: Suggestions | null;
  readonly onMerge: (ideaIds: readonly IdeaId[], into: IdeaId) => void;
  /** The row goes with its button: the focus must go somewhere. */
  readonly onGone: () => void;
}

const keyOf = ({ one, other }: Pair): string => [one.ideaId, other.ideaId].toSorted().join(' ');

/** "Lijkt op…": answers in nearly the same words, to put together or to leave as they are. */
export const Duplicates = ({ step, suggestions, onMerge, onGone }: DuplicatesProps) => {
  const { t } = useTranslation();
  const id = useId();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const pairs = pairsOf(step, suggestions).filter((pair) => !dismissed.has(keyOf(pair)));
  if (pairs.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3>{t('cluster.alike.suggested', { count: pairs.length })}</h3>
      <ul className="flex flex-col gap-2">
        {pairs.slice(0, AT_A_TIME).map((pair, index) => {
          const { one, other } = pair;
          const about = `${shortText(one.text)} / ${shortText(other.text)}`;
          return (
            <li
              key={keyOf(pair)}
              className="rounded-card border-[1.5px] border-dashed border-line bg-surface px-4 py-2"
            >
              <div
                role="group"
                aria-labelledby={`${id}-${index}`}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
              >
                <div className="min-w-[min(14rem,100%)] flex-1">
                  <p id={`${id}-${index}`} className="text-sm">
                    <IconText icon={Lightbulb}>{t('cluster.suggest.label')}</IconText>
                  </p>
                  <bdi className="text-written block">{one.text}</bdi>
                  <bdi className="text-written block">{other.text}</bdi>
                </div>
                <div className="flex flex-wrap gap-2">
                  <Button
                    icon={Merge}
                    about={about}
                    onPress={() => {
                      onMerge([other.ideaId], one.ideaId);
                      onGone();
                    }}
                  >
                    {t('cluster.alike.merge')}
                  </Button>
                  <Button
                    icon={X}
                    about={about}
                    onPress={() => {
                      setDismissed(new Set(dismissed).add(keyOf(pair)));
                      onGone();
                    }}
                  >
                    {t('cluster.alike.leave')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
