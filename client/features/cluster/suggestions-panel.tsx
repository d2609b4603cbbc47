import { ChevronDown, Lightbulb, Plus, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { Suggestions } from '../../../shared/protocol/suggestions.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Duplicates } from './duplicates.tsx';
import { shortText } from './piles.ts';
import type { SuggestionsState } from './use-suggestions.ts';

/** Few at a time: more is work to read (clustering.md 3). */
const AT_A_TIME = 5;

type SuggestedPile = Suggestions['piles'][number];

interface PileCardProps {
  readonly pile: SuggestedPile;
  readonly step: StepShape;
  readonly onAccept: (title: string, ideaIds: readonly IdeaId[]) => void;
  readonly onDismiss: () => void;
}

/** One proposed pile: which name, which of its answers, and then it is made; or it is put away. */
const PileCard = ({ pile, step, onAccept, onDismiss }: PileCardProps) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(pile.names[0] ?? '');
  const [left, setLeft] = useState<ReadonlySet<IdeaId>>(new Set());
  const id = useId();
  const ideas = pile.ideaIds.flatMap((ideaId) => step.ideas[ideaId] ?? []);
  const chosen = ideas.filter(({ ideaId }) => !left.has(ideaId)).map(({ ideaId }) => ideaId);
  const name = title.trim() === '' ? t('cluster.untitled') : title.trim();
  const toggle = (ideaId: IdeaId, isIn: boolean): void => {
    const next = new Set(left);
    if (isIn) next.delete(ideaId);
    else next.add(ideaId);
    setLeft(next);
  };
  return (
    <li className="rounded-card border-[1.5px] border-dashed border-line bg-surface p-4">
      <div role="group" aria-labelledby={`${id}-label`} className="flex flex-col gap-3">
        <p id={`${id}-label`} className="text-sm">
          <IconText icon={Lightbulb}>{t('cluster.suggest.label')}</IconText>
        </p>
        <TextField label={t('cluster.title.label')} value={title} onChange={setTitle} />
        {pile.names.length > 1 && (
          <div role="group" aria-labelledby={`${id}-names`} className="flex flex-wrap gap-2">
            <p id={`${id}-names`} className="w-full text-sm text-muted">
              {t('cluster.suggest.names')}
            </p>
            {pile.names.map((one) => (
              <Button key={one} aria-pressed={one === title} onPress={() => setTitle(one)}>
                {shortText(one)}
              </Button>
            ))}
          </div>
        )}
        <div role="group" aria-label={t('cluster.suggest.answers')}>
          {ideas.map(({ ideaId, text }) => (
            <CheckboxField key={ideaId} isSelected={!left.has(ideaId)} onChange={(isIn) => toggle(ideaId, isIn)}>
              <bdi className="text-written">{text}</bdi>
            </CheckboxField>
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            icon={Plus}
            about={name}
            isDisabled={chosen.length === 0}
            onPress={() => onAccept(title.trim(), chosen)}
          >
            {t('cluster.suggest.accept', { count: chosen.length })}
          </Button>
          <Button icon={X} about={name} onPress={onDismiss}>
            {t('cluster.suggest.dismiss')}
          </Button>
        </div>
      </div>
    </li>
  );
};

interface SuggestionsPanelProps {
  readonly step: StepShape;
  readonly state: SuggestionsState;
  readonly onAccept: (title: string, ideaIds: readonly IdeaId[]) => void;
  readonly onMerge: (ideaIds: readonly IdeaId[], into: IdeaId) => void;
  readonly onClose: () => void;
}

const keyOf = ({ ideaIds }: SuggestedPile): string => ideaIds.join(' ');

/** What the computer proposes for the loose answers: a preview. Nothing is done until somebody says so. */
export const SuggestionsPanel = ({ step, state, onAccept, onMerge, onClose }: SuggestionsPanelProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(AT_A_TIME);
  useEffect(() => heading.current?.focus(), []);
  const isLoose = (ideaId: IdeaId): boolean => {
    const idea = step.ideas[ideaId];
    return idea?.clusterId === null && idea.under === undefined;
  };
  // One that was taken over comes back when that is undone; one that was put away does not.
  const isTaken = (pile: SuggestedPile): boolean => taken.has(keyOf(pile)) && !pile.ideaIds.every(isLoose);
  // While new ones are made, what was placed meanwhile is left out of the old ones.
  const piles = (state.suggestions?.piles ?? []).filter(
    (pile) => pile.ideaIds.filter(isLoose).length > 1 && !dismissed.has(keyOf(pile)) && !isTaken(pile),
  );
  return (
    <section className="flex flex-col gap-3 rounded-card border-[1.5px] border-line bg-sunken p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-lg">
            {t('cluster.suggest.title')}
          </h2>
          <p className="text-muted">{t('cluster.suggest.how')}</p>
        </div>
        <Button icon={X} onPress={onClose}>
          {t('cluster.suggest.close')}
        </Button>
      </div>
      <StatusLine kind="attention">{state.status === 'failed' && t('cluster.suggest.failed')}</StatusLine>
      {state.status === 'loading' && <p>{t('cluster.suggest.loading')}</p>}
      {state.status === 'ready' && piles.length === 0 && <p>{t('cluster.suggest.none')}</p>}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] items-start gap-3">
        {piles.slice(0, shown).map((pile) => {
          const here = { ...pile, ideaIds: pile.ideaIds.filter(isLoose) };
          return (
            <PileCard
              key={keyOf(here)}
              pile={here}
              step={step}
              onAccept={(title, ideaIds) => {
                setTaken(new Set(taken).add(keyOf(pile)));
                heading.current?.focus();
                onAccept(title, ideaIds);
              }}
              onDismiss={() => {
                setDismissed(new Set(dismissed).add(keyOf(pile)));
                heading.current?.focus();
              }}
            />
          );
        })}
      </ul>
      <Duplicates
        step={step}
        suggestions={state.suggestions}
        onMerge={onMerge}
        onGone={() => heading.current?.focus()}
      />
      {piles.length > shown && (
        <div>
          <Button icon={ChevronDown} onPress={() => setShown(shown + AT_A_TIME)}>
            {t('cluster.suggest.more', { count: piles.length - shown })}
          </Button>
        </div>
      )}
    </section>
  );
};
