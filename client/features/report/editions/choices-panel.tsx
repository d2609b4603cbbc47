import { useId, useState } from 'react';
import { AUDIENCE_RULES } from '../../../../shared/report/choices/audiences.ts';
import { AUDIENCES, PARTS, type Audience, type Part } from '../../../../shared/report/choices/parts.ts';
import {
  allowedChoices,
  firstChoices,
  LONGEST_COMMENT,
  LONGEST_INTRODUCTION,
  type ReportChoices,
} from '../../../../shared/report/report-choices.ts';
import type { ReportModel } from '../../../../shared/report/report-model.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { DisclosureSection } from '../../../ui/disclosure-section.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { LookFields } from './look-fields.tsx';
import { SaveVersion } from './save-version.tsx';
import type { Versions } from './use-versions.ts';

interface FieldsProps {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

/** The parts that this audience may have; what it may not have is not offered. */
const PartFields = ({ choices, onChange }: FieldsProps) => {
  const { t } = useTranslation();
  const allowed = AUDIENCE_RULES[choices.audience].parts;
  const turn = (part: Part, isIn: boolean): void => {
    const parts = PARTS.filter((each) => (each === part ? isIn : choices.parts.includes(each)));
    onChange({ ...choices, parts });
  };
  return (
    <fieldset className="flex flex-col">
      <legend className="font-bold">{t('editions.parts')}</legend>
      {PARTS.filter((part) => allowed.includes(part)).map((part) => (
        <CheckboxField key={part} isSelected={choices.parts.includes(part)} onChange={(isIn) => turn(part, isIn)}>
          {t(`editions.part.${part}`)}
        </CheckboxField>
      ))}
    </fieldset>
  );
};

/** What the organiser says: at the beginning, and beside each question. */
const TextFields = ({ choices, onChange, report }: FieldsProps & { readonly report: ReportModel }) => {
  const { t } = useTranslation();
  // What is typed stays as it is typed; what is kept has no blanks at its ends.
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const kept = new Map(choices.comments.map(({ questionNumber, text }) => [questionNumber, text]));
  const comment = (questionNumber: number, text: string): void => {
    setTyped({ ...typed, [questionNumber]: text });
    const others = choices.comments.filter((each) => each.questionNumber !== questionNumber);
    const own = text.trim() === '' ? [] : [{ questionNumber, text: text.trim() }];
    onChange({ ...choices, comments: [...others, ...own].sort((a, b) => a.questionNumber - b.questionNumber) });
  };
  const numbers = report.steps.flatMap(({ questionNumber }) => (questionNumber === null ? [] : [questionNumber]));
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        label={t('editions.introduction')}
        isOptional
        value={choices.introduction}
        limit={LONGEST_INTRODUCTION}
        onChange={(introduction) => onChange({ ...choices, introduction })}
      />
      {numbers.map((number) => (
        <TextArea
          key={number}
          label={t('editions.comment', { number })}
          isOptional
          rows={2}
          value={typed[number] ?? kept.get(number) ?? ''}
          limit={LONGEST_COMMENT}
          onChange={(text) => comment(number, text)}
        />
      ))}
    </div>
  );
};

interface ChoicesPanelProps extends FieldsProps {
  readonly report: ReportModel;
  readonly versions: Versions;
}

/** What goes into a version; the report beside it shows the same at once. */
export const ChoicesPanel = ({ report, choices, onChange, versions }: ChoicesPanelProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { wordings } = AUDIENCE_RULES[choices.audience];
  // Another audience starts with its own parts; what the organiser wrote and how it looks stays.
  const choose = (audience: Audience): void =>
    onChange(allowedChoices({ ...choices, audience, parts: firstChoices(audience, choices.language).parts }));
  return (
    <section aria-labelledby={titleId} className="report-choices print-hidden flex flex-col gap-5">
      <h2 id={titleId} className="text-xl">
        {t('editions.title')}
      </h2>
      <p>{t('editions.intro')}</p>
      <RadioCards
        label={t('editions.audience')}
        options={AUDIENCES.map((id) => ({
          id,
          label: t(`editions.audiences.${id}`),
          description: t(`editions.about.${id}`),
        }))}
        value={choices.audience}
        onChange={choose}
      />
      <RadioCards
        label={t('editions.language')}
        options={(['nl', 'en'] as const).map((id) => ({ id, label: t(`editions.languages.${id}`) }))}
        value={choices.language}
        onChange={(language) => onChange({ ...choices, language })}
      />
      <PartFields choices={choices} onChange={onChange} />
      {wordings.length > 1 && (
        <RadioCards
          label={t('editions.wording')}
          options={wordings.map((id) => ({ id, label: t(`editions.wordings.${id}`) }))}
          value={choices.wording}
          onChange={(wording) => onChange({ ...choices, wording })}
        />
      )}
      <DisclosureSection title={t('editions.texts')} level={3}>
        <TextFields choices={choices} onChange={onChange} report={report} />
      </DisclosureSection>
      <DisclosureSection title={t('editions.look')} level={3}>
        <LookFields choices={choices} onChange={onChange} />
      </DisclosureSection>
      <SaveVersion choices={choices} versions={versions} />
    </section>
  );
};
