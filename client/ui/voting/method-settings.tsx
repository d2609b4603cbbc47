import { LIMITS } from '../../../shared/domain/limits.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import { THRESHOLDS } from '../../../shared/domain/voting/methods.ts';
import type { Method, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { Stepper } from '../stepper.tsx';
import { CriteriaSettings } from './criteria-settings.tsx';
import { nounsOf } from './method-words.ts';
import { NumberSetting } from './number-setting.tsx';
import { ScaleSettings } from './scale-settings.tsx';

export interface SettingsProps<M extends Method> {
  readonly method: M;
  readonly subject: Subject;
  readonly onChange: (method: M) => void;
}

/** Most pairs that one seat may be asked to compare; the schema holds the same. */
const MOST_PAIRS = 45;
/** Places to start from where somebody chooses for a top. */
const TOP = 3;

const DotsSettings = ({ method, subject, onChange }: SettingsProps<MethodOf<'dots'>>) => {
  const { t } = useTranslation();
  const text = (count: number): string => t('votingSetup.dots.text', { count });
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4">
      <Stepper
        isLabelVisible
        label={t('votingSetup.dots.all')}
        value={method.dots}
        minimum={1}
        maximum={LIMITS.dots}
        onChange={(dots) => onChange({ ...method, dots })}
        valueText={text}
        fullText={t('votingSetup.noMore')}
      />
      <Stepper
        isLabelVisible
        label={t('votingSetup.dots.most', { one: nounsOf(subject, t).one })}
        value={method.maxPerCandidate}
        minimum={1}
        maximum={LIMITS.dots}
        onChange={(maxPerCandidate) => onChange({ ...method, maxPerCandidate })}
        valueText={text}
        fullText={t('votingSetup.noMore')}
      />
    </div>
  );
};

const PickSettings = ({ method, subject, onChange }: SettingsProps<MethodOf<'pick'>>) => {
  const { t } = useTranslation();
  return (
    <Stepper
      isLabelVisible
      label={t('votingSetup.pick.most')}
      value={method.most}
      minimum={1}
      maximum={LIMITS.dots}
      onChange={(most) => onChange({ ...method, most })}
      valueText={(count) => t('votingSetup.pick.text', { count, ...nounsOf(subject, t) })}
      fullText={t('votingSetup.noMore')}
    />
  );
};

const RankSettings = ({ method, onChange }: SettingsProps<MethodOf<'rank'>>) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <RadioCards<'all' | 'top'>
        label={t('votingSetup.rank.label')}
        value={method.top === null ? 'all' : 'top'}
        onChange={(choice) => onChange({ ...method, top: choice === 'all' ? null : (method.top ?? TOP) })}
        options={[
          { id: 'all', label: t('votingSetup.rank.all'), description: t('votingSetup.rank.allAbout') },
          { id: 'top', label: t('votingSetup.rank.top'), description: t('votingSetup.rank.topAbout') },
        ]}
      />
      {method.top !== null && (
        <Stepper
          isLabelVisible
          label={t('votingSetup.rank.places')}
          value={method.top}
          minimum={1}
          maximum={LIMITS.fullRanking}
          onChange={(top) => onChange({ ...method, top })}
          valueText={(count) => t('votingSetup.rank.text', { count })}
          fullText={t('votingSetup.noMore')}
        />
      )}
    </div>
  );
};

const YesNoSettings = ({ method, onChange }: SettingsProps<MethodOf<'yesNo'>>) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t('votingSetup.yesNo.label')}
        value={method.threshold}
        onChange={(threshold) => onChange({ ...method, threshold })}
        options={THRESHOLDS.map((id) => ({ id, label: t(`votingSetup.yesNo.${id}`) }))}
      />
      <NumberSetting
        label={t('votingSetup.yesNo.quorum')}
        description={t('votingSetup.yesNo.quorumHint')}
        value={Math.round(method.quorum * 100)}
        minimum={0}
        maximum={100}
        step={1}
        onChange={(percent) => onChange({ ...method, quorum: percent / 100 })}
      />
    </div>
  );
};

/** The settings of one way of voting; each change gives the whole method. */
export const MethodSettings = ({ method, subject, onChange }: SettingsProps<Method>) => {
  const { t } = useTranslation();
  switch (method.type) {
    case 'dots':
      return <DotsSettings method={method} subject={subject} onChange={onChange} />;
    case 'pick':
      return <PickSettings method={method} subject={subject} onChange={onChange} />;
    case 'rank':
      return <RankSettings method={method} subject={subject} onChange={onChange} />;
    case 'scale':
      return <ScaleSettings method={method} subject={subject} onChange={onChange} />;
    case 'budget':
      return (
        <NumberSetting
          label={t('votingSetup.budget.label')}
          description={t('votingSetup.budget.hint')}
          value={method.points}
          minimum={10}
          maximum={1_000}
          step={1}
          onChange={(points) => onChange({ ...method, points })}
        />
      );
    case 'yesNo':
      return <YesNoSettings method={method} subject={subject} onChange={onChange} />;
    case 'criteria':
      return <CriteriaSettings method={method} subject={subject} onChange={onChange} />;
    case 'pairwise':
      return (
        <Stepper
          isLabelVisible
          label={t('votingSetup.pairs.label')}
          value={method.pairs}
          minimum={1}
          maximum={MOST_PAIRS}
          onChange={(pairs) => onChange({ ...method, pairs })}
          valueText={(count) => t('votingSetup.pairs.text', { count })}
          fullText={t('votingSetup.noMore')}
        />
      );
    default:
      return unreachable(method, 'method');
  }
};
