import { Check } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { AboutSection } from './about-section.tsx';
import { OrganiserFrame } from './organiser-frame.tsx';
import { PlanSection } from './plan-section.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';
import { useNewSession } from './use-new-session.ts';

const NewSession = () => {
  const { t } = useTranslation();
  const { about, plan, submit, attempt, hasErrors, problem, isPending } = useNewSession();
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
        <AboutSection {...about} />
        <PlanSection {...plan} />
        <div className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
          <StatusLine kind="danger">{hasErrors && t('organiser.create.errors')}</StatusLine>
          <ProblemNotice problem={problem} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" size="large" icon={Check} isPending={isPending}>
              {t('organiser.create.submit')}
            </Button>
            <LinkButton href="/organiser" variant="quiet" size="large">
              {t('organiser.create.cancel')}
            </LinkButton>
          </div>
        </div>
      </form>
    </>
  );
};

/** What meeting it is, and the plan: then there is a session with a code. */
export const NewSessionPage = () => (
  <OrganiserFrame>
    <NewSession />
  </OrganiserFrame>
);
