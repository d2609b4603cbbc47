import { Check } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { K_DEFAULT } from '../../../shared/domain/limits.ts';
import { AboutSection } from './about-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import { OrganiserFrame } from './organiser-frame.tsx';
import { PlanSection } from './plan-section.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';
import { useNewSession } from './use-new-session.ts';

const NewSession = () => {
  const { t } = useTranslation();
  const { about, plan, submit, leave, attempt, hasErrors, problem, isPending } = useNewSession();
  const {
    input,
    outcome: { design },
  } = plan;
  const form = useFirstErrorFocus(attempt);
  return (
    <>
      <PageHeading title={t('organiser.create.title')}>{t('organiser.create.title')}</PageHeading>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        className="flex flex-col gap-8"
      >
        <PlanSection {...plan} />
        <AboutSection {...about} />
        <GroupsSection
          groups={input.groups ?? design?.groups.join('\n') ?? ''}
          k={input.k ?? design?.k ?? K_DEFAULT}
          askHelpMark={input.askHelpMark ?? design?.askHelpMark ?? false}
          onChange={plan.onChange}
          isChecked={attempt > 0}
        />
        <div className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
          <StatusLine kind="danger">{hasErrors && t('organiser.create.errors')}</StatusLine>
          <ProblemNotice problem={problem} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" size="large" icon={Check} isPending={isPending}>
              {t('organiser.create.submit')}
            </Button>
            <Button variant="quiet" size="large" onPress={leave}>
              {t('organiser.create.cancel')}
            </Button>
          </div>
        </div>
      </form>
    </>
  );
};

/** Which design, what meeting it is and who takes part: then there is a session with a code. */
export const NewSessionPage = () => (
  <OrganiserFrame>
    <NewSession />
  </OrganiserFrame>
);
