import { ArrowLeft, Hand, HandHelping } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SeatMine } from '../../../shared/protocol/mine.ts';
import { SeatCode } from '../../features/join/seat-code.tsx';
import { NextPerson } from '../../features/seat/next-person.tsx';
import { setMode } from '../../features/seat/seat-requests.ts';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';

interface SeatFooterProps {
  readonly sessionId: SessionId;
  readonly mine: Pick<SeatMine, 'mode' | 'seatCode'>;
  readonly onLeave: () => void;
  readonly onEndPaper: () => void;
}

/** What is needed now and then, quiet and at the end: another device, help that begins or ends, the next person. */
export const SeatFooter = ({ sessionId, mine, onLeave, onEndPaper }: SeatFooterProps) => {
  const { t } = useTranslation();
  const isHelped = mine.mode === 'helped';
  const isSaved = useSession(({ link, pending }) => link.state === 'live' && pending.length === 0);
  const change = async (): Promise<void> => {
    const set = await setMode(sessionId, isHelped ? 'self' : 'helped');
    if (!set.ok) announce(t('seats.mode.noConnection'));
  };
  // Somebody who runs the session types: there is no next person, and no other device.
  if (mine.mode === 'paper')
    return (
      <Button icon={ArrowLeft} isPending={!isSaved} onPress={onEndPaper}>
        {t('seats.paper.back')}
      </Button>
    );
  return (
    <div className="flex flex-col gap-3">
      <SeatCode seatCode={mine.seatCode} />
      <div className="-ms-2">
        <Button variant="quiet" icon={isHelped ? Hand : HandHelping} onPress={() => void change()}>
          {t(isHelped ? 'seats.mode.toSelf' : 'seats.mode.toHelped')}
        </Button>
      </div>
      <NextPerson onLeave={onLeave} />
    </div>
  );
};
