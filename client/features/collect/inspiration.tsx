import type { StepId } from '../../../shared/kernel/ids.ts';
import type { Inspiration as Answer } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { AnswerText } from './answer-text.tsx';

const NONE: readonly Answer[] = [];

/** The answers of others that this seat was given; none before it sent one of its own. */
export const useInspiration = (stepId: StepId): readonly Answer[] =>
  useSession(({ mine }) => (mine?.kind === 'seat' && mine.stepId === stepId ? (mine.inspiration ?? NONE) : NONE));

/** One of them. */
export const InspirationAnswer = ({ answer }: { readonly answer: Answer }) => {
  const { t } = useTranslation();
  return (
    <>
      <AnswerText words={answer} />
      {answer.seeded === true && <p className="font-bold">{t('participant.collect.seeded')}</p>}
    </>
  );
};

/** A few answers of others. They come when an answer was sent, and stay as they are until the next one. */
export const Inspiration = ({ stepId }: { readonly stepId: StepId }) => {
  const { t } = useTranslation();
  const answers = useInspiration(stepId);
  if (answers.length === 0) return null;
  return (
    <section className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <h2 className="text-xl">{t('participant.collect.inspiration.title')}</h2>
      <p className="text-muted">{t('participant.collect.inspiration.about')}</p>
      <ul className="flex flex-col gap-3">
        {answers.map((answer) => (
          <li key={answer.ideaId} className="rounded-card bg-sunken px-4 py-3">
            <InspirationAnswer answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
};
