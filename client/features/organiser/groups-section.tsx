import { K_LEAST, K_MOST } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { NumberSetting } from '../../ui/voting/number-setting.tsx';
import { groupNamesOf, groupsError } from './group-names-check.ts';
import type { PlanInput } from './plan.ts';

interface GroupsSectionProps {
  /** Names, one on a line, as they stand now. */
  readonly groups: string;
  readonly k: number;
  readonly askHelpMark: boolean;
  readonly onChange: (change: Partial<Pick<PlanInput, 'groups' | 'k' | 'askHelpMark'>>) => void;
  /** The form was sent: also a list that is not finished is wrong now. */
  readonly isChecked: boolean;
}

/** Who takes part: the groups that people can belong to, how small a group may be before it is never shown apart, and those who type with help. */
export const GroupsSection = ({ groups, k, askHelpMark, onChange, isChecked }: GroupsSectionProps) => {
  const { t } = useTranslation();
  const names = groupNamesOf(groups);
  const error = groupsError(names);
  // Somebody who types the first name is not wrong yet.
  const isShown = error !== null && (isChecked || error !== 'one');
  return (
    <section className="flex max-w-text flex-col gap-4" aria-labelledby="groups-heading">
      <h2 id="groups-heading" className="text-2xl">
        {t('votingSetup.plan.groups')}
      </h2>
      <p className="text-muted">{t('votingSetup.plan.groupsAbout')}</p>
      <div className="flex flex-col gap-2">
        <TextArea
          label={t('votingSetup.plan.groupsLabel')}
          description={t('votingSetup.plan.groupsHint')}
          isOptional
          rows={3}
          value={groups}
          onChange={(text) => onChange({ groups: text })}
          errorMessage={isShown ? t(`votingSetup.plan.groupsError.${error}`) : undefined}
        />
        <StatusLine>{t('votingSetup.plan.groupsCount', { count: names.length })}</StatusLine>
      </div>
      <NumberSetting
        label={t('votingSetup.plan.k')}
        description={t('votingSetup.plan.kHint')}
        value={k}
        minimum={K_LEAST}
        maximum={K_MOST}
        step={1}
        onChange={(next) => onChange({ k: next })}
      />
      <div className="flex flex-col gap-1">
        <h3 className="text-xl">{t('organiser.plan.helpMark.title')}</h3>
        <CheckboxField isSelected={askHelpMark} onChange={(next) => onChange({ askHelpMark: next })}>
          {t('organiser.plan.helpMark.label')}
        </CheckboxField>
        <p className="text-muted">{t('organiser.plan.helpMark.about')}</p>
      </div>
    </section>
  );
};
