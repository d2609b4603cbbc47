import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { shuffledById } from '../../../shared/view/spotlit.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AnswerPages } from './answer-pages.tsx';

/** The answers of everybody, in pages that the facilitator turns. In no order of who came first. Nothing while they are not open. */
export const AnswersScene = ({ step, page }: { readonly step: StepShape; readonly page: number }) => {
  const { t } = useTranslation();
  const ideas = shuffledById(Object.values(step.ideas));
  if (ideas.length === 0) return <p className="text-[1.44em] text-muted">{t('screen.answers.none')}</p>;
  return (
    <>
      <p className="text-[1.2em] font-bold">{t('screen.ideas', { count: ideas.length })}</p>
      <AnswerPages ideas={ideas} page={page} label={t('screen.answers.label')} />
    </>
  );
};
