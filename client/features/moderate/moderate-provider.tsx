import { useCallback, useMemo, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { currentStep } from '../../../shared/view/selectors.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { JudgingContext, type Judging } from '../../ui/judging.tsx';
import { Desk } from './desk.tsx';
import { JudgeMenu } from './judge-menu.tsx';
import { ideaIn, stepOfIdea, useJudge, type AnyIdea } from './judgements.ts';
import { RewordDialog } from './reword-dialog.tsx';

type Request = { readonly ideaIds: readonly IdeaId[]; readonly button: RefObject<Element | null> };

/** Gives the page below it a menu for any answer, and a desk. To whoever may change nothing it gives nothing. */
export const ModerateProvider = ({ children }: { readonly children: ReactNode }) => {
  const maySteer = useSession(
    ({ role, view }) => (role === 'facilitator' || role === 'coFacilitator') && view?.session.state === 'live',
  );
  const [request, setRequest] = useState<Request | null>(null);
  const [isDeskOpen, setIsDeskOpen] = useState(false);
  const [rewording, setRewording] = useState<AnyIdea | null>(null);
  const openMenu = useCallback(
    (ideaIds: readonly IdeaId[], button: Element) => setRequest({ ideaIds, button: { current: button } }),
    [],
  );
  const judging = useMemo<Judging | null>(
    () => (maySteer ? { openMenu, openDesk: () => setIsDeskOpen(true) } : null),
    [maySteer, openMenu],
  );
  return (
    <JudgingContext value={judging}>
      {children}
      {judging !== null && request !== null && (
        <RequestedMenu request={request} onClose={() => setRequest(null)} onReword={setRewording} />
      )}
      {judging !== null && isDeskOpen && <Desk onClose={() => setIsDeskOpen(false)} onReword={setRewording} />}
      {judging !== null && rewording !== null && (
        <Rewording key={rewording.ideaId} asked={rewording} onClose={() => setRewording(null)} />
      )}
    </JudgingContext>
  );
};

interface RequestedMenuProps {
  readonly request: Request;
  readonly onClose: () => void;
  readonly onReword: (idea: AnyIdea) => void;
}

const RequestedMenu = ({ request, onClose, onReword }: RequestedMenuProps) => {
  const client = useSessionClient();
  const { judge } = useJudge();
  // As they were when the menu opened: what it offers does not change under the eyes.
  const [{ step, ideas }] = useState(() => {
    const { view } = client.getState();
    const [first] = request.ideaIds;
    const found = view && first !== undefined ? stepOfIdea(view, first) : undefined;
    return { step: found, ideas: found ? request.ideaIds.flatMap((ideaId) => ideaIn(found, ideaId) ?? []) : [] };
  });
  if (step === undefined || ideas.length === 0) return null;
  return (
    <JudgeMenu
      ideas={ideas}
      button={request.button}
      onClose={onClose}
      onJudge={(judgement, chosen) => judge(step, judgement, chosen)}
      onReword={onReword}
    />
  );
};

const Rewording = ({ asked, onClose }: { readonly asked: AnyIdea; readonly onClose: () => void }) => {
  const { judge } = useJudge();
  const step = useSession(({ view }) => view && (stepOfIdea(view, asked.ideaId) ?? currentStep(view)));
  if (!step) return null;
  // Withdrawn meanwhile: what was typed stays in sight, and the server says that there is nothing to change.
  const idea = ideaIn(step, asked.ideaId) ?? asked;
  const isWaiting = idea.where === 'inbox';
  return (
    <RewordDialog
      stepId={step.stepId}
      idea={idea}
      onClose={onClose}
      onShow={isWaiting ? (shown) => judge(step, 'show', [shown]) : undefined}
    />
  );
};
