import { ArrowDown, Shuffle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AnswerText } from './answer-text.tsx';
import { ArrivalsChoice } from './arrivals-choice.tsx';
import { useEveryone, type Everyone } from './use-everyone.ts';

/** One of them: as it was written, that it was taken back, and whose it is when it is the reader's own. */
export const EveryonesAnswer = ({ idea, isOwn }: Pick<Everyone['shown'][number], 'idea' | 'isOwn'>) => {
  const { t } = useTranslation();
  if (idea === null) return <p className="text-muted">{t('participant.collect.everyone.gone')}</p>;
  return (
    <>
      <AnswerText words={idea} />
      <GroupOfAnswer groupId={idea.groupId} />
      {idea.seeded === true && <p className="font-bold">{t('participant.collect.seeded')}</p>}
      {isOwn && <p className="font-bold text-accent">{t('participant.collect.everyone.own')}</p>}
    </>
  );
};

interface OtherAnswersProps {
  readonly sample: NonNullable<Everyone['sample']>;
  readonly onShown: () => void;
}

/** Puts another part of a long list on the page, and says so. */
export const OtherAnswers = ({ sample, onShown }: OtherAnswersProps) => {
  const { t } = useTranslation();
  const show = (): void => {
    sample.showOthers();
    onShown();
    announce(t('participant.collect.everyone.partSaid', { shown: sample.shown, total: sample.of }));
  };
  return (
    <Button icon={Shuffle} isFullWidth onPress={show}>
      {t('participant.collect.everyone.others')}
    </Button>
  );
};

/** The answers of the whole room, once the list is open. Give it a `key` of the step. */
export const EveryonesAnswers = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  const { total, shown, waiting, showWaiting, sample } = useEveryone(step);
  const list = useRef<HTMLOListElement>(null);
  const [hasAsked, setHasAsked] = useState(0);

  useEffect(() => {
    if (hasAsked > 0) list.current?.querySelector<HTMLElement>('li')?.focus();
  }, [hasAsked]);

  return (
    <section className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <h2 className="text-xl">{t('participant.collect.everyone.title', { total })}</h2>
      {waiting > 0 && (
        <Button
          icon={ArrowDown}
          isFullWidth
          onPress={() => {
            showWaiting();
            setHasAsked(hasAsked + 1);
          }}
        >
          {t('participant.collect.everyone.show', { count: waiting })}
        </Button>
      )}
      {sample !== null && <p>{t('participant.collect.everyone.part', { shown: sample.shown, total: sample.of })}</p>}
      {total === 0 && <EmptyState>{t('participant.collect.everyone.empty')}</EmptyState>}
      <ReadAloud
        texts={shown.flatMap(({ idea }) => (idea === null ? [] : [idea.text, idea.explanation]))}
        lang={lang}
        about="everyone"
      />
      <ArrivalsChoice />
      <ol ref={list} className="flex flex-col">
        {shown.map((each) => (
          <li key={each.id} tabIndex={-1} className="border-b-[1.5px] border-line py-3 last:border-b-0">
            <EveryonesAnswer {...each} />
          </li>
        ))}
      </ol>
      {sample !== null && <OtherAnswers sample={sample} onShown={() => setHasAsked(hasAsked + 1)} />}
    </section>
  );
};
