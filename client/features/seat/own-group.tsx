import { Check, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { GroupQuestion } from './group-question.tsx';
import { setGroup } from './seat-requests.ts';
import { useGroupWords } from './use-group-words.ts';

interface OwnGroupProps {
  readonly sessionId: SessionId;
  readonly groupId: GroupId | null;
}

/** The group of this seat, and a way to choose another; nothing in a session without groups. */
export const OwnGroup = ({ sessionId, groupId }: OwnGroupProps) => {
  const { t } = useTranslation();
  const problemWords = useGroupWords();
  const groups = useSession(({ view }) => view?.session.groups ?? null);
  const [chosen, setChosen] = useState<GroupId | null>(groupId);
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form that was closed took the focus with it.
    if (wasOpen.current && !isOpen) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (groups === null || groups.length === 0) return null;
  const name = groups.find((group) => group.groupId === groupId)?.name ?? t('seats.group.none');
  const toggle = (): void => {
    setChosen(groupId);
    setProblem(undefined);
    setIsOpen(!isOpen);
  };
  const save = async (): Promise<void> => {
    setIsPending(true);
    const set = await setGroup(sessionId, chosen);
    setIsPending(false);
    if (!set.ok) {
      setProblem(problemWords(set.error));
      return announce(problemWords(set.error));
    }
    setIsOpen(false);
    announce(t('seats.group.saved'));
  };
  return (
    <div ref={opener} className="flex flex-col gap-3">
      <div className="-ms-2">
        <Button variant="quiet" icon={Users} aria-expanded={isOpen} onPress={toggle}>
          {t('seats.group.own', { name })}
        </Button>
      </div>
      {isOpen && (
        <>
          <GroupQuestion groups={groups} value={chosen} onChange={setChosen} errorMessage={problem} />
          <div>
            <Button icon={Check} isPending={isPending} onPress={() => void save()}>
              {t('seats.group.save')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
