import type { DesignListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { PlanChoice as Choice } from './plan.ts';

interface PlanChoiceProps {
  readonly designs: readonly DesignListItem[];
  readonly value: Choice | null;
  readonly onChange: (choice: Choice) => void;
  readonly errorMessage: string | undefined;
}

const wordsFor = ({ questions, minutes }: DesignListItem) => {
  if (minutes === 0) return 'builtIn';
  return questions === 0 ? 'builtInBare' : 'builtInTime';
};

/** Own designs first; then what comes with the product, in the language of the page (the others are in the library), questions, or a file. */
export const PlanChoice = ({ designs, value, onChange, errorMessage }: PlanChoiceProps) => {
  const { t, i18n } = useTranslation();
  const here = i18n.language === 'en' ? 'en' : 'nl';
  const builtIn = designs
    .filter(({ ref, builtIn: isExample, language }) => isExample && (language === here || value === `builtIn:${ref}`))
    .map((design) => ({
      id: `builtIn:${design.ref}` as const,
      label: design.title,
      description: t(`organiser.plan.${wordsFor(design)}`, {
        questions: t('organiser.plan.questionCount', { count: design.questions }),
        minutes: t('organiser.plan.minutes', { count: design.minutes }),
      }),
    }));
  const own = designs.some((design) => !design.builtIn)
    ? [{ id: 'own' as const, label: t('organiser.plan.ownOne'), description: t('organiser.plan.ownHint') }]
    : [];
  return (
    <RadioCards<Choice>
      label={t('organiser.create.planChoice')}
      value={value}
      onChange={onChange}
      errorMessage={errorMessage}
      options={[
        ...own,
        ...builtIn,
        { id: 'questions', label: t('organiser.plan.questions'), description: t('organiser.plan.questionsHint') },
        { id: 'file', label: t('organiser.plan.file'), description: t('organiser.plan.fileHint') },
      ]}
    />
  );
};
