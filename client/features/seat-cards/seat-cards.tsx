import { FilePlus, LayoutGrid, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { replacePage } from '../../lib/leave-page.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { SeatSheet } from './seat-card.tsx';
import { addPaper, cardsOf, makeSeats, openPaper, renewCard, sheetsOf, type PerPage } from './seat-requests.ts';
import { SeatTable } from './seat-table.tsx';
import { useSeats } from './use-seats.ts';

interface MakeSeatsProps {
  readonly onMake: (count: number) => Promise<void>;
}

const MakeSeats = ({ onMake }: MakeSeatsProps) => {
  const { t } = useTranslation();
  const [count, setCount] = useState(8);
  const [isPending, setIsPending] = useState(false);
  const make = async (): Promise<void> => {
    setIsPending(true);
    await onMake(count);
    setIsPending(false);
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <NumberField
        label={t('seats.cards.count')}
        value={count}
        minValue={1}
        maxValue={LIMITS.seatsPerRequest}
        onChange={(value) => setCount(Number.isInteger(value) ? value : 1)}
      />
      <Button variant="primary" icon={Plus} isPending={isPending} onPress={() => void make()}>
        {t('seats.cards.make')}
      </Button>
    </div>
  );
};

/** Seats ahead, their cards to print, and a new card for one that was lost. */
export const SeatCards = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const { seats, problem, take } = useSeats(sessionId);
  const [perPage, setPerPage] = useState<PerPage>(4);
  const [only, setOnly] = useState<number | null>(null);
  const [isTaken, setIsTaken] = useState(false);
  const make = async (count: number): Promise<void> => {
    if (take(await makeSeats(sessionId, count))) announce(t('seats.cards.made'));
  };
  const renew = async (seat: number): Promise<void> => {
    if (!take(await renewCard(sessionId, seat))) return;
    setOnly(seat);
    announce(t('seats.cards.renewed', { number: seat }));
  };
  const paper = async (): Promise<void> => {
    if (take(await addPaper(sessionId))) announce(t('seats.paper.added'));
  };
  const typePaper = async (seat: number): Promise<void> => {
    const opened = await openPaper(sessionId, seat);
    setIsTaken(!opened.ok && opened.error.code === 'notAllowed');
    if (opened.ok) replacePage(`/s/${sessionId}`);
    else if (opened.error.code !== 'notAllowed') take(opened);
  };
  const cards = cardsOf(seats ?? []).filter(({ seat }) => only === null || seat === only);
  return (
    <div className="flex flex-col gap-8">
      <div className="not-on-cards flex flex-col gap-4">
        <p>{t('seats.cards.about')}</p>
        <p>{t('seats.cards.secret')}</p>
        {problem !== null && (
          <Notice kind="danger" title={t('seats.cards.failed')}>
            {problem.code === 'full' ? t('seats.cards.full') : t(`errors.${problem.code}`)}
          </Notice>
        )}
        {seats === null ? <p className="text-muted">{t('common.loading')}</p> : <MakeSeats onMake={make} />}
      </div>
      {seats !== null && (
        <>
          <section className="flex flex-col gap-4" aria-label={t('seats.cards.print')}>
            <div className="not-on-cards flex flex-col gap-4">
              <RadioCards
                label={t('seats.cards.perPage')}
                options={(['4', '8'] as const).map((id) => ({ id, label: t(`seats.cards.perPages.${id}`) }))}
                value={perPage === 4 ? '4' : '8'}
                onChange={(id) => setPerPage(id === '4' ? 4 : 8)}
              />
              {only !== null && <p>{t('seats.cards.onlyOne', { number: only })}</p>}
              <div className="flex flex-wrap gap-3">
                {cards.length > 0 && (
                  <Button icon={Printer} onPress={() => globalThis.print()}>
                    {t('seats.cards.print')}
                  </Button>
                )}
                {only !== null && (
                  <Button icon={LayoutGrid} onPress={() => setOnly(null)}>
                    {t('seats.cards.all')}
                  </Button>
                )}
              </div>
              {cards.length === 0 && <p>{t('seats.cards.none')}</p>}
            </div>
            {sheetsOf(cards, perPage).map((sheet, index) => (
              <SeatSheet key={sheet[0]?.seat ?? index} cards={sheet} number={index + 1} perPage={perPage} />
            ))}
          </section>
          <section className="not-on-cards flex flex-col gap-3">
            <h2 className="text-xl">{t('seats.cards.list')}</h2>
            <SeatTable
              seats={seats}
              onRenew={(seat) => void renew(seat)}
              onOpenPaper={(seat) => void typePaper(seat)}
            />
            <h2 className="text-xl">{t('seats.paper.title')}</h2>
            <p>{t('seats.paper.about')}</p>
            <p>{t('seats.paper.count', { count: seats.filter(({ mode }) => mode === 'paper').length })}</p>
            {isTaken && (
              <Notice kind="attention" title={t('seats.cards.failed')}>
                {t('seats.paper.ownSeat')}
              </Notice>
            )}
            <div>
              <Button icon={FilePlus} onPress={() => void paper()}>
                {t('seats.paper.add')}
              </Button>
            </div>
          </section>
        </>
      )}
    </div>
  );
};
