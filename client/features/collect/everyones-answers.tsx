import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ArrivalsChoice } from './arrivals-choice.tsx';
import { holdBack, showAll } from './held-back.ts';
import { useArrivals } from './use-arrivals.ts';
import { useOwnIdeas } from './use-own-ideas.ts';

/** Ids that are or were of this seat: an answer stays "van u" in the moment between two messages. */
function useOwnIds(step: StepShape): ReadonlySet<string> {
  const ideas = useOwnIdeas(step.stepId);
  const [ever, setEver] = useState<ReadonlySet<string>>(() => new Set());
  if (ideas.some(({ ideaId }) => !ever.has(ideaId))) setEver(new Set([...ever, ...ideas.map(({ ideaId }) => ideaId)]));
  return ever;
}

const wordsOf = ({ ideas }: StepShape, id: string): string[] => {
  const idea = Object.hasOwn(ideas, id) ? ideas[id] : undefined;
  return idea === undefined ? [] : [idea.text, idea.explanation];
};

/** The answers of the whole room, once the list is open. Give it a `key` of the step. */
export const EveryonesAnswers = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  const present = Object.keys(step.ideas);
  const own = useOwnIds(step);
  const [placed, setPlaced] = useState<readonly string[]>(() => present.toSorted());
  const held = holdBack(placed, present, own);
  const list = useRef<HTMLOListElement>(null);
  const [hasAsked, setHasAsked] = useState(0);
  useArrivals(present, own, (id) => wordsOf(step, id).join(' ').trim());

  useEffect(() => {
    if (hasAsked > 0) list.current?.querySelector<HTMLElement>('li')?.focus();
  }, [hasAsked]);

  return (
    <section className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <h2 className="text-xl">{t('participant.collect.everyone.title', { total: present.length })}</h2>
      {held.waiting.length > 0 && (
        <Button
          icon={ArrowDown}
          isFullWidth
          onPress={() => {
            setPlaced(showAll(held, present));
            setHasAsked(hasAsked + 1);
          }}
        >
          {t('participant.collect.everyone.show', { count: held.waiting.length })}
        </Button>
      )}
      {present.length === 0 && <EmptyState>{t('participant.collect.everyone.empty')}</EmptyState>}
      <ReadAloud texts={held.shown.flatMap((id) => wordsOf(step, id))} lang={lang} about="everyone" />
      <ArrivalsChoice />
      <ol ref={list} className="flex flex-col">
        {held.shown.map((id) => {
          const idea = Object.hasOwn(step.ideas, id) ? step.ideas[id] : undefined;
          return (
            <li key={id} tabIndex={-1} className="border-b-[1.5px] border-line py-3 last:border-b-0">
              {idea === undefined ? (
                <p className="text-muted">{t('participant.collect.everyone.gone')}</p>
              ) : (
                <>
                  <p dir="auto" data-spoken className="text-written">
                    {idea.text}
                  </p>
                  {idea.explanation !== '' && (
                    <p dir="auto" data-spoken className="text-written text-muted">
                      {idea.explanation}
                    </p>
                  )}
                  {own.has(id) && <p className="font-bold text-accent">{t('participant.collect.everyone.own')}</p>}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
