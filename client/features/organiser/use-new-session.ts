// The form of a new session: what was filled in, what is wrong with it, and sending it.
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Design } from '../../../shared/domain/design.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignListItem, NewSessionBody, Problem, SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { languageOf, usePreference } from '../../state/preferences.ts';
import { aboutErrors } from './about-errors.ts';
import type { AboutInput } from './about-errors.ts';
import { NEW_SESSION, readNewSession } from './new-session-draft.ts';
import type { NewSessionInput } from './new-session-draft.ts';
import { designApi, designForSessionPage, designsApi, newSession, sessionPage, sessionsApi } from './paths.ts';
import { chosenFor, emptyPlan, outcomeOf, refOf } from './plan.ts';
import type { PlanInput } from './plan.ts';
import { useLoaded } from './use-loaded.ts';

const EMPTY: AboutInput = { title: '', date: '', place: '', retentionDays: LIMITS.retentionDaysDefault };

/** Both halves of the input with what they lead to now. A design in the address is a choice once: after that the choice is kept, and the address bare. */
const useInput = () => {
  const { t } = useTranslation();
  const locale = usePreference('locale');
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('design');
  const [kept, keep] = useTabState<NewSessionInput>(NEW_SESSION, readNewSession);
  const before = kept ?? { about: EMPTY, plan: emptyPlan(languageOf(locale)) };
  const input = { ...before, plan: { ...before.plan, ...chosenFor(asked) } };
  useEffect(() => {
    if (asked === null) return;
    keep(input);
    navigate(newSession, { replace: true });
  });
  const list = useLoaded<readonly DesignListItem[]>(designsApi);
  const ref = refOf(input.plan);
  const fetched = useLoaded<Design>(ref === null ? null : designApi(ref));
  const title = input.about.title.trim() || t('organiser.plan.untitled');
  return {
    input,
    keep,
    list,
    ref,
    outcome: outcomeOf(input.plan, title, fetched.loaded),
    isFetching: ref !== null && fetched.loaded.state === 'loading',
  };
};

/** State and actions of the page; `attempt` counts the attempts that failed on the form itself. */
export const useNewSession = () => {
  const [, navigate] = useLocation();
  const { input, keep, list, ref, outcome, isFetching } = useInput();
  const { about, plan } = input;
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);
  const wrong = aboutErrors(about);
  const hasErrors = attempt > 0 && (wrong !== null || outcome.error !== null);

  /** Sends it, unless it is on its way already; null when that failed, which is told. */
  const send = async <T>(path: string, body: unknown): Promise<T | null> => {
    setIsPending(true);
    setProblem(null);
    const answer = await api.post<T>(path, body);
    setIsPending(false);
    if (answer.ok) return answer.value;
    setProblem(answer.error);
    return null;
  };

  const submit = async (): Promise<void> => {
    if (isPending) return;
    if (wrong !== null || outcome.error !== null || outcome.design === null) return setAttempt((before) => before + 1);
    const body: NewSessionBody = { ...about, design: outcome.design };
    const made = await send<SessionListItem>(sessionsApi, body);
    if (made === null) return;
    keep(null);
    navigate(sessionPage(made.sessionId));
  };

  /** To the editor, which leads back here. What is not in the library yet, is kept there first. */
  const adapt = async (): Promise<void> => {
    if (isPending) return;
    if (ref !== null) return navigate(designForSessionPage(ref));
    if (outcome.error !== null || outcome.design === null) return setAttempt((before) => before + 1);
    const added = await send<DesignListItem>(designsApi, outcome.design);
    if (added === null) return;
    keep({ about, plan: { ...plan, ...chosenFor(added.ref), groups: null, k: null, askHelpMark: null } });
    navigate(designForSessionPage(added.ref));
  };

  const isTellingAtOnce = typeof outcome.error === 'object' && outcome.error?.type !== 'missing';
  return {
    about: {
      value: about,
      onChange: (change: Partial<AboutInput>) => keep({ about: { ...about, ...change }, plan }),
      errors: attempt > 0 && wrong !== null ? wrong : {},
    },
    plan: {
      designs: list.loaded.state === 'loaded' ? list.loaded.value : [],
      hasListFailed: list.loaded.state === 'failed',
      input: plan,
      onChange: (change: Partial<PlanInput>) => keep({ about, plan: { ...plan, ...change } }),
      outcome,
      isFetching,
      shownError: attempt > 0 || isTellingAtOnce ? outcome.error : null,
      onAdapt: () => void adapt(),
    },
    submit,
    /** Back to the list; nothing is kept. */
    leave: (): void => {
      keep(null);
      navigate('/organiser');
    },
    attempt,
    hasErrors,
    problem,
    isPending,
  };
};
