import { useState } from 'react';
import type { Design } from '../../../../shared/domain/design.ts';
import { K_LEAST, K_MOST, LIMITS } from '../../../../shared/domain/limits.ts';
import { LANGUAGES } from '../../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { NumberSetting } from '../../../ui/voting/number-setting.tsx';
import { groupNamesOf, groupsError } from '../group-names-check.ts';

type About = Omit<Design, 'steps'>;

interface AboutFieldsProps {
  readonly about: About;
  readonly onChange: (change: Partial<About>) => void;
}

/** What holds for the whole design: its name, its language, the groups, and how small a group may be. */
export const AboutFields = ({ about, onChange }: AboutFieldsProps) => {
  const { t } = useTranslation();
  // As it was typed: a list that is half done is no list of names yet.
  const [groups, setGroups] = useState(() => about.groups.join('\n'));
  const error = groupsError(groupNamesOf(groups));
  return (
    <div className="flex max-w-text flex-col gap-5">
      <TextField
        label={t('designEditor.about.title')}
        value={about.title}
        maxLength={LIMITS.sessionTitle}
        autoComplete="off"
        onChange={(title) => onChange({ title })}
        errorMessage={about.title.trim() === '' ? t('designEditor.remarks.noTitle') : undefined}
      />
      <RadioCards
        label={t('designEditor.about.language')}
        value={about.language}
        onChange={(language) => onChange({ language })}
        options={LANGUAGES.map((id) => ({ id, label: t(`designEditor.about.languages.${id}`) }))}
      />
      <TextArea
        label={t('votingSetup.plan.groupsLabel')}
        description={t('votingSetup.plan.groupsHint')}
        isOptional
        rows={3}
        value={groups}
        onChange={(text) => {
          setGroups(text);
          onChange({ groups: groupNamesOf(text) });
        }}
        errorMessage={error === null ? undefined : t(`votingSetup.plan.groupsError.${error}`)}
      />
      <NumberSetting
        label={t('votingSetup.plan.k')}
        description={t('votingSetup.plan.kHint')}
        value={about.k}
        minimum={K_LEAST}
        maximum={K_MOST}
        step={1}
        onChange={(k) => onChange({ k })}
      />
      <div>
        <CheckboxField isSelected={about.askHelpMark} onChange={(askHelpMark) => onChange({ askHelpMark })}>
          {t('organiser.plan.helpMark.label')}
        </CheckboxField>
        <p className="text-muted">{t('organiser.plan.helpMark.about')}</p>
      </div>
    </div>
  );
};
