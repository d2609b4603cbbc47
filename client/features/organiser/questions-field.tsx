import { questionsOf } from '../../../shared/domain/design-from-questions.ts';
import { LANGUAGES } from '../../../shared/domain/vocabulary.ts';
import type { Language } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface QuestionsFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly errorMessage: string | undefined;
}

/** Questions, one on a line, with how many they are, and the language of what the product adds around them. */
export const QuestionsField = (props: QuestionsFieldProps) => {
  const { value, onChange, language, onLanguageChange, errorMessage } = props;
  const { t } = useTranslation();
  return (
    <>
      <div className="flex max-w-text flex-col gap-2">
        <TextArea
          label={t('organiser.plan.questionsLabel')}
          description={t('organiser.plan.questionsDescription')}
          rows={10}
          value={value}
          onChange={onChange}
          errorMessage={errorMessage}
        />
        <StatusLine>{t('organiser.plan.questionCount', { count: questionsOf(value).length })}</StatusLine>
      </div>
      <RadioCards<Language>
        label={t('organiser.plan.language')}
        value={language}
        onChange={onLanguageChange}
        options={LANGUAGES.map((id) => ({ id, label: t(`organiser.plan.languages.${id}`) }))}
      />
    </>
  );
};
