import { ArrowLeft, Hand, HandHelping } from 'lucide-react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SeatMine } from '../../../shared/protocol/mine.ts';
import { SeatCode } from '../../features/join/seat-code.tsx';
import { NextPerson } from '../../features/seat/next-person.tsx';
import { OwnGroup } from '../../features/seat/own-group.tsx';
import { setMode } from '../../features/seat/seat-requests.ts';
import { useIsSaving } from '../../state/use-unsaved.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';

interface SeatFooterProps {
  readonly sessionId: SessionId;
  readonly mine: Pick<SeatMine, 'mode' | 'seatCode' | 'groupId'>;
  readonly onLeave: () => void;
  readonly onEndPaper: () => void;
}

/** What is needed now and then, quiet and at the end: another device, help that begins or ends, the next person. */
export const SeatFooter = ({ sessionId, mine, onLeave, onEndPaper }: SeatFooterProps) => {
  const { t } = useTranslation();
  const isHelped = mine.mode === 'helped';
  const isLive = useSession(({ link }) => link.state === 'live');
  const isSaving = useIsSaving();
  const change = async (): Promise<void> => {
    const set = await setMode(sessionId, isHelped ? 'self' : 'helped');
    if (!set.ok) announce(t('seats.mode.noConnection'));
  };
  // Somebody who runs the session types: there is no next person, and no other device.
  if (mine.mode === 'paper')
    return (
      <div className="flex flex-col gap-3">
        <OwnGroup sessionId={sessionId} groupId={mine.groupId} />
        <div>
          <Button icon={ArrowLeft} isPending={!isLive || isSaving} onPress={onEndPaper}>
            {t('seats.paper.back')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="flex flex-col gap-3">
      <SeatCode seatCode={mine.seatCode} />
      <div className="-ms-2">
        <Button variant="quiet" icon={isHelped ? Hand : HandHelping} onPress={() => void change()}>
          {t(isHelped ? 'seats.mode.toSelf' : 'seats.mode.toHelped')}
        </Button>
      </div>
      <OwnGroup sessionId={sessionId} groupId={mine.groupId} />
      <NextPerson onLeave={onLeave} />
    </div>
  );
};
