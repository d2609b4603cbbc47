// The form of a new session: what was filled in, what is wrong with it, and sending it.
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Design } from '../../../shared/domain/design.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignListItem, NewSessionBody, Problem, SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { languageOf, usePreference } from '../../state/preferences.ts';
import { aboutErrors } from './about-errors.ts';
import type { AboutInput } from './about-errors.ts';
import { designApi, designsApi, sessionPage, sessionsApi } from './paths.ts';
import { chosenFor, emptyPlan, outcomeOf, refOf } from './plan.ts';
import type { PlanInput } from './plan.ts';
import { useLoaded } from './use-loaded.ts';

const EMPTY: AboutInput = { title: '', date: '', place: '', retentionDays: LIMITS.retentionDaysDefault };

/** Both halves of the input with what they lead to now. */
const useInput = () => {
  const { t } = useTranslation();
  const locale = usePreference('locale');
  const search = useSearch();
  const [about, setAbout] = useState<AboutInput>(EMPTY);
  const [plan, setPlan] = useState<PlanInput>(() => ({
    ...emptyPlan(languageOf(locale)),
    ...chosenFor(new URLSearchParams(search).get('design')),
  }));
  const list = useLoaded<readonly DesignListItem[]>(designsApi);
  const ref = refOf(plan);
  const fetched = useLoaded<Design>(ref === null ? null : designApi(ref));
  const outcome = outcomeOf(plan, about.title.trim() || t('organiser.plan.untitled'), fetched.loaded);
  return { about, setAbout, plan, setPlan, list, outcome };
};

/** State and actions of the page; `attempt` counts the attempts that failed on the form itself. */
export const useNewSession = () => {
  const [, navigate] = useLocation();
  const { about, setAbout, plan, setPlan, list, outcome } = useInput();
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);
  const wrong = aboutErrors(about);
  const hasErrors = attempt > 0 && (wrong !== null || outcome.error !== null);

  const submit = async (): Promise<void> => {
    if (isPending) return;
    if (wrong !== null || outcome.error !== null || outcome.design === null) return setAttempt((before) => before + 1);
    setIsPending(true);
    setProblem(null);
    const body: NewSessionBody = { ...about, design: outcome.design };
    const answer = await api.post<SessionListItem>(sessionsApi, body);
    setIsPending(false);
    if (answer.ok) navigate(sessionPage(answer.value.sessionId));
    else setProblem(answer.error);
  };

  const isTellingAtOnce = typeof outcome.error === 'object' && outcome.error?.type !== 'missing';
  return {
    about: {
      value: about,
      onChange: (change: Partial<AboutInput>) => setAbout((before) => ({ ...before, ...change })),
      errors: attempt > 0 && wrong !== null ? wrong : {},
    },
    plan: {
      designs: list.loaded.state === 'loaded' ? list.loaded.value : [],
      hasListFailed: list.loaded.state === 'failed',
      input: plan,
      onChange: (change: Partial<PlanInput>) => setPlan((before) => ({ ...before, ...change })),
      outcome,
      shownError: attempt > 0 || isTellingAtOnce ? outcome.error : null,
      onKept: list.reload,
    },
    submit,
    attempt,
    hasErrors,
    problem,
    isPending,
  };
};
