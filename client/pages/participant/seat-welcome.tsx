import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SeatMine } from '../../../shared/protocol/mine.ts';
import { SeatIntro } from '../../features/join/seat-intro.tsx';
import { keepTurn } from '../../features/seat/beside-storage.ts';
import { ModeQuestion } from '../../features/seat/mode-question.tsx';
import { setMode, sitBeside } from '../../features/seat/seat-requests.ts';
import type { ModeChoice } from '../../features/seat/seat-requests.ts';

interface SeatWelcomeProps {
  readonly sessionId: SessionId;
  readonly mine: SeatMine;
  readonly onNext: () => void;
  readonly onInterpret: () => void;
}

/** The first page of a seat: which place is yours, and how you take part. Asked once: on a second device it is known. */
export const SeatWelcome = ({ sessionId, mine, onNext, onInterpret }: SeatWelcomeProps) => {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<ModeChoice>('self');
  const [problem, setProblem] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  // What was asked stays on the page while the answer is on its way.
  const [isAsked] = useState(mine.mode === null);

  const next = async (): Promise<void> => {
    if (!isAsked) return onNext();
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
    onNext();
  };
  const fail = (words: string): void => {
    setIsPending(false);
    setProblem(words);
  };

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
