// A design that is being worked on: loaded, changed, kept on this device at once, and saved on the server when asked.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Design } from '../../../../shared/domain/design.ts';
import type { DesignDocument, DesignListItem, Problem, SaveDesignBody } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { announce } from '../../../ui/announcer.ts';
import { designApi, designPage, designsApi, newSessionPage } from '../paths.ts';
import { forgetDraft, keepDraft, readDraft } from './design-draft.ts';
import { designOf, editing, type EditState } from './edit-design.ts';

type Saved = 'saved' | 'changed' | 'saving';

/**
 * State and acts of the editor of one design.
 * @param isForSession a session is being made of it: what was saved leads back there
 */
export function useDesignEditor({ ref, builtIn, revision, design }: DesignDocument, isForSession: boolean) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [first] = useState(() => readDraft(ref));
  const [state, setState] = useState<EditState>(() => editing(first?.design ?? design));
  const [base, setBase] = useState(first?.revision ?? revision);
  const [saved, setSaved] = useState<Saved>(first === null ? 'saved' : 'changed');
  const [problem, setProblem] = useState<Problem | null>(null);

  const change = (act: (before: EditState) => EditState): void => {
    const next = act(state);
    setState(next);
    if (next.steps === state.steps && next.about === state.about) return;
    setSaved('changed');
    keepDraft(ref, { revision: base, design: designOf(next) });
  };

  useEffect(() => {
    if (saved === 'saved') return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [saved]);

  const failed = (error: Problem): void => {
    setSaved('changed');
    setProblem(error);
  };

  const saveAsNew = async (whole: Design): Promise<void> => {
    const answer = await api.post<DesignListItem>(designsApi, whole);
    if (!answer.ok) return failed(answer.error);
    forgetDraft(ref);
    announce(t('designEditor.saved'));
    navigate(isForSession ? newSessionPage(answer.value.ref) : designPage(answer.value.ref), { replace: true });
  };

  const saveOver = async (whole: Design): Promise<void> => {
    const body: SaveDesignBody = { revision: base, design: whole };
    const answer = await api.post<DesignListItem>(designApi(ref), body);
    if (!answer.ok) return failed(answer.error);
    forgetDraft(ref);
    setBase(answer.value.revision);
    // What was typed while it was on its way is not saved yet.
    setSaved((now) => (now === 'saving' ? 'saved' : now));
    announce(t('designEditor.saved'));
    if (isForSession) navigate(newSessionPage(ref));
  };

  return {
    state,
    change,
    saved,
    problem,
    /** Changes of an earlier visit stand here. */
    isRestored: first !== null && saved !== 'saved',
    save: async (): Promise<void> => {
      if (isForSession && saved === 'saved') return navigate(newSessionPage(ref));
      setSaved('saving');
      setProblem(null);
      await (builtIn ? saveAsNew(designOf(state)) : saveOver(designOf(state)));
    },
    /** Beside what somebody else saved meanwhile. */
    saveCopy: async (): Promise<void> => {
      setSaved('saving');
      setProblem(null);
      await saveAsNew({
        ...designOf(state),
        title: t('designEditor.copyOf', { title: state.about.title }).slice(0, 120),
      });
    },
    /** Back to what is saved. */
    discard: (): void => {
      forgetDraft(ref);
      setState(editing(design));
      setBase(revision);
      setSaved('saved');
      setProblem(null);
    },
  };
}
