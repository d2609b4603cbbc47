import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SeatMine } from '../../../shared/protocol/mine.ts';
import { SeatIntro } from '../../features/join/seat-intro.tsx';
import { keepTurn } from '../../features/seat/beside-storage.ts';
import { GroupPage } from '../../features/seat/group-page.tsx';
import { ModeQuestion } from '../../features/seat/mode-question.tsx';
import { setMode, sitBeside } from '../../features/seat/seat-requests.ts';
import type { ModeChoice } from '../../features/seat/seat-requests.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';

interface SeatWelcomeProps {
  readonly sessionId: SessionId;
  readonly mine: SeatMine;
  readonly onNext: () => void;
  readonly onInterpret: () => void;
}

/** The first pages of a seat: which place is yours, how you take part, and in a session with groups which is yours. Asked once: on a second device it is known. */
export const SeatWelcome = ({ sessionId, mine, onNext, onInterpret }: SeatWelcomeProps) => {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<ModeChoice>('self');
  const [problem, setProblem] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const groups = useSession(({ view }) => view?.session.groups ?? null);
  // Somebody who types in what is on paper gives it its group elsewhere.
  const [asksGroup] = useState(mine.groupId === null && mine.mode !== 'paper');
  const [isAtGroup, setIsAtGroup] = useState(false);
  // What was asked stays on the page while the answer is on its way.
  const [isAsked] = useState(mine.mode === null);

  const goOn = (): void => {
    if (asksGroup && groups !== null && groups.length > 0) setIsAtGroup(true);
    else onNext();
  };
  const next = async (): Promise<void> => {
    if (!isAsked) return goOn();
    if (choice === 'interpreter') return onInterpret();
    setIsPending(true);
    if (choice === 'beside') {
      const beside = await sitBeside(sessionId);
      if (beside.ok) keepTurn(sessionId, beside.value);
      else return fail(beside.error.code === 'full' ? t('seats.mode.full') : t('seats.mode.noConnection'));
    } else {
      const set = await setMode(sessionId, choice);
      // Whoever takes part alone is held up by nothing: the seat works as well when nobody knows.
      if (!set.ok && choice !== 'self') return fail(t('seats.mode.noConnection'));
    }
    goOn();
  };
  const fail = (words: string): void => {
    setIsPending(false);
    setProblem(words);
  };

  if (isAtGroup && groups !== null) return <GroupPage sessionId={sessionId} groups={groups} onNext={onNext} />;
  return (
    <SeatIntro
      seat={mine.seat}
      seatCode={mine.seatCode}
      onNext={() => void next()}
      isPending={isPending}
      {...(isAsked ? { question: <ModeQuestion value={choice} onChange={setChoice} errorMessage={problem} /> } : {})}
    />
  );
};
