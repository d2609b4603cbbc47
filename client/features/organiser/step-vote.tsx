import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { Notice } from '../../ui/notice.tsx';
import { problemWords, settingsProblem } from '../../ui/voting/method-check.ts';
import { MethodChooser, PLANNED_CANDIDATES } from '../../ui/voting/method-chooser.tsx';
import { MethodSettings } from '../../ui/voting/method-settings.tsx';
import { methodAsks } from '../../ui/voting/method-words.ts';

interface StepVoteProps {
  readonly vote: Method | null;
  readonly subject: Subject;
  readonly onChange: (vote: Method | null) => void;
}

/** How a step of the plan will be voted on: what suits the number of themes by then, or a way that is chosen now. */
export const StepVote = ({ vote, subject, onChange }: StepVoteProps) => {
  const { t, i18n } = useTranslation();
  const problem = vote === null ? null : settingsProblem(vote, null);
  const name = vote === null ? t('votingSetup.advised') : t(`votingSetup.names.${vote.type}`);
  return (
    <DisclosureSection level={4} title={t('votingSetup.plan.voteIs', { name })}>
      <div lang={i18n.language} className="flex flex-col gap-4">
        <MethodChooser withAdvice method={vote} candidates={PLANNED_CANDIDATES} subject={subject} onChange={onChange} />
        {vote !== null && <MethodSettings method={vote} subject={subject} onChange={onChange} />}
        {problem !== null && <Notice kind="attention">{problemWords(problem, subject, t)}</Notice>}
        {vote !== null && problem === null && (
          <p>
            <span className="font-bold">{t('console.vote.setup.preview')}:</span> {methodAsks(vote, subject, t)}
          </p>
        )}
      </div>
    </DisclosureSection>
  );
};
