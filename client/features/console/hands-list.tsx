import { Eye, Flag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Hand, Hands } from '../../../shared/protocol/hands.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { handName } from '../../ui/hand-name.ts';
import { IconText } from '../../ui/icon-text.tsx';

const NONE: Hands = { lead: null, hands: [] };

/** The facilitators at a console, this page's own mark among them, and who has the lead. */
function useHands() {
  const { lead, hands } = useSession((state) => state.hands ?? NONE);
  const own = useSession((state) => (state.mine?.kind === 'console' ? state.mine.actorId : null));
  return { lead: hands.find(({ actorId }) => actorId === lead) ?? null, hands, own };
}

/** Says it once when the lead goes to somebody else, and not what stood already when the page was opened. */
function useSpokenLead(lead: Hand | null, own: string | null, hands: readonly Hand[]): void {
  const { t } = useTranslation();
  const known = useSession((state) => state.hands !== null);
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!known) return;
    const now = lead?.actorId ?? null;
    const isNews = before.current !== undefined && before.current !== now;
    before.current = now;
    if (!isNews || lead === null) return;
    announce(now === own ? t('hands.lead.saidMine') : t('hands.lead.said', { name: handName(lead, hands, t) }));
  }, [known, lead, own, hands, t]);
}

/** For the header: who has the lead, where more than one facilitator is at work. */
export const LeadMark = () => {
  const { t } = useTranslation();
  const { lead, hands, own } = useHands();
  if (lead === null || hands.length < 2) return null;
  return (
    <IconText icon={Flag} strong={lead.actorId === own}>
      {lead.actorId === own ? t('hands.lead.mine') : t('hands.lead.others', { name: handName(lead, hands, t) })}
    </IconText>
  );
};

const HandLine = ({ hand, isOwn, isLead, name }: { hand: Hand; isOwn: boolean; isLead: boolean; name: string }) => {
  const { t } = useTranslation();
  return (
    <li className="flex flex-wrap items-baseline gap-x-2" data-lead={isLead}>
      <span>
        <bdi>{name}</bdi> {isOwn && <span className="text-muted">{t('hands.list.you')}</span>}
      </span>
      {isLead && (
        <IconText icon={Flag} strong>
          {t('hands.list.lead')}
        </IconText>
      )}
      {hand.role === 'observer' && (
        <span className="text-sm text-muted">
          <IconText icon={Eye}>{t('hands.list.watches')}</IconText>
        </span>
      )}
      {!hand.isHere && <span className="text-sm text-muted">{t('hands.list.away')}</span>}
    </li>
  );
};

/** Who else works at a console, and the lead: taken, or handed to a colleague, each after one question. It locks nothing. */
export const HandsList = ({ maySteer }: { readonly maySteer: boolean }) => {
  const { t } = useTranslation();
  const send = useSend();
  const { lead, hands, own } = useHands();
  const [asked, setAsked] = useState<{ readonly to: Hand; readonly isTaken: boolean } | null>(null);
  useSpokenLead(lead, own, hands);
  if (hands.length < 2) return null;
  const nameOf = (hand: Hand): string => handName(hand, hands, t);
  const isMine = lead !== null && lead.actorId === own;
  const me = hands.find(({ actorId }) => actorId === own);
  const others = hands.filter(({ actorId, role, isHere }) => actorId !== own && role !== 'observer' && isHere);
  // A button that would do nothing is not there: the page may know of the others before it is one of them.
  const take = (): void => {
    if (me === undefined) return;
    if (lead === null) send({ type: 'giveLead', to: me.actorId });
    else setAsked({ to: me, isTaken: true });
  };
  const askedName = asked === null ? '' : asked.isTaken && lead !== null ? nameOf(lead) : nameOf(asked.to);
  return (
    <section className="flex flex-col gap-2" aria-label={t('hands.list.title')}>
      <h3 className="text-base">{t('hands.list.title')}</h3>
      <ul className="flex flex-col gap-1">
        {hands.map((hand) => (
          <HandLine
            key={hand.actorId}
            hand={hand}
            name={nameOf(hand)}
            isOwn={hand.actorId === own}
            isLead={hand.actorId === lead?.actorId}
          />
        ))}
      </ul>
      {lead === null && <p className="text-sm text-muted">{t('hands.list.nobody')}</p>}
      {maySteer && !isMine && me !== undefined && (
        <Button icon={Flag} isFullWidth onPress={take}>
          {t(lead === null ? 'hands.lead.take' : 'hands.lead.takeOver')}
        </Button>
      )}
      {maySteer && isMine && others.length > 0 && (
        <ActionMenu
          label={t('hands.lead.give')}
          icon={Flag}
          items={others.map((hand) => ({ id: hand.actorId as string, label: nameOf(hand) }))}
          onAction={(id) => {
            const to = others.find(({ actorId }) => actorId === id);
            if (to !== undefined) setAsked({ to, isTaken: false });
          }}
        />
      )}
      {asked !== null && (
        <ConfirmDialog
          isOpen
          variant="primary"
          onClose={() => setAsked(null)}
          onConfirm={() => {
            send({ type: 'giveLead', to: asked.to.actorId });
            setAsked(null);
          }}
          title={t(asked.isTaken ? 'hands.lead.takeTitle' : 'hands.lead.giveTitle', { name: askedName })}
          confirmLabel={t(asked.isTaken ? 'hands.lead.takeOver' : 'hands.lead.giveConfirm')}
        >
          <p>{t(asked.isTaken ? 'hands.lead.takeText' : 'hands.lead.giveText', { name: askedName })}</p>
          <p className="text-muted">{t('hands.lead.about')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
