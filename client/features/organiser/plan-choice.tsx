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

/** A design that comes with the product, one kept before, questions, or a file. */
export const PlanChoice = ({ designs, value, onChange, errorMessage }: PlanChoiceProps) => {
  const { t } = useTranslation();
  const builtIn = designs
    .filter((design) => design.builtIn)
    .map((design) => ({
      id: `builtIn:${design.ref}` as const,
      label: design.title,
      description: t(design.minutes > 0 ? 'organiser.plan.builtInTime' : 'organiser.plan.builtIn', {
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
        ...builtIn,
        ...own,
        { id: 'questions', label: t('organiser.plan.questions'), description: t('organiser.plan.questionsHint') },
        { id: 'file', label: t('organiser.plan.file'), description: t('organiser.plan.fileHint') },
      ]}
    />
  );
};
