import { K_LEAST, K_MOST } from '../../../shared/domain/limits.ts';
import type { Design } from '../../../shared/domain/design.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { NumberSetting } from '../../ui/voting/number-setting.tsx';
import { groupNamesOf, groupsError } from './plan-voting.ts';
import type { VotingInput } from './plan-voting.ts';

interface GroupsSectionProps {
  readonly design: Design;
  readonly input: VotingInput;
  readonly onChange: (change: Partial<VotingInput>) => void;
  /** The form was sent: also a list that is not finished is wrong now. */
  readonly isChecked: boolean;
}

/** The groups that people can belong to, and how small a group may be before it is never shown apart. */
export const GroupsSection = ({ design, input, onChange, isChecked }: GroupsSectionProps) => {
  const { t } = useTranslation();
  const text = input.groups ?? design.groups.join('\n');
  const names = groupNamesOf(text);
  const error = groupsError(names);
  // Somebody who types the first name is not wrong yet.
  const isShown = error !== null && (isChecked || error !== 'one');
  return (
    <section className="flex max-w-text flex-col gap-4" aria-labelledby="groups-heading">
      <h3 id="groups-heading" className="text-xl">
        {t('votingSetup.plan.groups')}
      </h3>
      <p className="text-muted">{t('votingSetup.plan.groupsAbout')}</p>
      <div className="flex flex-col gap-2">
        <TextArea
          label={t('votingSetup.plan.groupsLabel')}
          description={t('votingSetup.plan.groupsHint')}
          isOptional
          rows={3}
          value={text}
          onChange={(groups) => onChange({ groups })}
          errorMessage={isShown ? t(`votingSetup.plan.groupsError.${error}`) : undefined}
        />
        <StatusLine>{t('votingSetup.plan.groupsCount', { count: names.length })}</StatusLine>
      </div>
      <NumberSetting
        label={t('votingSetup.plan.k')}
        description={t('votingSetup.plan.kHint')}
        value={input.k ?? design.k}
        minimum={K_LEAST}
        maximum={K_MOST}
        step={1}
        onChange={(k) => onChange({ k })}
      />
    </section>
  );
};
