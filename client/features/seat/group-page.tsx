import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Group } from '../../../shared/domain/groups.ts';
import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { GroupQuestion } from './group-question.tsx';
import { setGroup } from './seat-requests.ts';
import { useGroupWords } from './use-group-words.ts';

interface GroupPageProps {
  readonly sessionId: SessionId;
  readonly groups: readonly Group[];
  readonly onNext: () => void;
}

/** The page after "Hoe doet u mee?" in a session with groups: which one is yours. May be skipped. */
export const GroupPage = ({ sessionId, groups, onNext }: GroupPageProps) => {
  const { t } = useTranslation();
  const problemWords = useGroupWords();
  const [groupId, setGroupId] = useState<GroupId | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const next = async (): Promise<void> => {
    // Nothing is asked of the server for no group: that is what a seat has.
    if (groupId === null) return onNext();
    setIsPending(true);
    const set = await setGroup(sessionId, groupId);
    setIsPending(false);
    if (set.ok) onNext();
    else setProblem(problemWords(set.error));
  };
  return (
    <>
      <PageHeading title={t('seats.group.title')} focusKey="group">
        {t('seats.group.title')}
      </PageHeading>
      <GroupQuestion groups={groups} value={groupId} onChange={setGroupId} errorMessage={problem} />
      <div>
        <Button variant="primary" size="large" iconAfter={ArrowRight} isPending={isPending} onPress={() => void next()}>
          {t('join.seat.next')}
        </Button>
      </div>
    </>
  );
};
