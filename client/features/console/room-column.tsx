import { IdCard } from 'lucide-react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CodeText } from '../../ui/code-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { CrowdNumbers } from './crowd-numbers.tsx';
import { HandsList } from './hands-list.tsx';
import { LinkLine } from './link-words.tsx';
import { MoreMenu } from './more-menu.tsx';
import { UndoRedo } from './undo-redo.tsx';
import { RoomSignalList } from './room-signals.tsx';
import { ScreenPanel } from './screen-panel.tsx';
import type { RenderScreen } from './screen-panel.tsx';
import { useConsoleMine, useIsFacilitator, useMaySteer } from './use-console.ts';

interface RoomColumnProps {
  readonly sessionId: SessionId;
  readonly isClosed: boolean;
  readonly renderScreen?: RenderScreen | undefined;
  /** Only a question can be clustered, so only there is something to undo. */
  readonly withUndo: boolean;
}

const JoinInfo = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const mine = useConsoleMine();
  if (mine === null) return null;
  return (
    <section className="flex flex-col gap-2" aria-label={t('console.join.title')}>
      <h3 className="text-base">{t('console.join.title')}</h3>
      <CodeText code={mine.join.code} isLarge />
      <QrCode value={mine.join.url} size="small" />
      <LinkButton href={`/console/${sessionId}/cards`} icon={IdCard} isFullWidth>
        {t('seats.cards.menu')}
      </LinkButton>
    </section>
  );
};

/** Who is here in numbers, how people come in, and the things that are needed now and then. */
export const RoomColumn = ({ sessionId, isClosed, withUndo, renderScreen }: RoomColumnProps) => {
  const { t } = useTranslation();
  const maySteer = useMaySteer();
  const isFacilitator = useIsFacilitator();
  return (
    <div className="flex flex-col gap-5">
      <h2 className="text-lg">{t('console.room.title')}</h2>
      {!isClosed && <CrowdNumbers />}
      {!isClosed && <RoomSignalList maySee={maySteer} />}
      {!isClosed && <HandsList maySteer={maySteer} />}
      {!isClosed && <LinkLine />}
      {maySteer && withUndo && <UndoRedo />}
      {!isClosed && renderScreen !== undefined && <ScreenPanel sessionId={sessionId} renderScreen={renderScreen} />}
      {maySteer && <JoinInfo sessionId={sessionId} />}
      {isFacilitator && <MoreMenu sessionId={sessionId} />}
    </div>
  );
};
