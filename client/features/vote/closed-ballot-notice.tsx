import { useEffect, useState } from 'react';
import { isRecord } from '../../../shared/kernel/read-value.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { readTab, useTabNames, writeTab } from '../../lib/tab-storage.ts';
import { announce } from '../../ui/announcer.ts';
import { Notice } from '../../ui/notice.tsx';
import { ballotName } from './kept-ballot.ts';

/** A ballot that is still in the tab though its round is over. */
type Left = {
  readonly name: string;
  /** Its round closed while somebody was still filling it in. */ readonly isTold: boolean;
};

/** What is left of every round that is over: also what was sent at the last moment, and what was filled in for a round that does not count. */
const leftIn = (step: StepShape, nameHere: (name: string) => string): Left[] =>
  step.rounds.flatMap(({ state, roundId }) => {
    const name = nameHere(ballotName(roundId));
    const kept = state === 'open' ? null : readTab(name);
    return kept === null
      ? []
      : [{ name, isTold: state === 'closed' && isRecord(kept) && typeof kept['sentAs'] !== 'number' }];
  });

/** Says to who was still filling in that the round is closed, and what counts. No ballot stays in the tab of a shared device. */
export const ClosedBallotNotice = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const nameHere = useTabNames();
  const [left, setLeft] = useState(() => leftIn(step, nameHere));
  const over = step.rounds.filter(({ state }) => state !== 'open').length;
  const [seen, setSeen] = useState(over);
  if (seen !== over) {
    setSeen(over);
    setLeft(leftIn(step, nameHere));
  }
  const isShown = left.some(({ isTold }) => isTold);
  useEffect(() => {
    for (const { name } of left) writeTab(name, null);
  }, [left]);
  useEffect(() => {
    if (isShown) announce(t('vote.closed.title'));
  }, [isShown, t]);
  if (!isShown) return null;
  return (
    <Notice kind="info" title={t('vote.closed.title')}>
      {t('vote.closed.text')}
    </Notice>
  );
};
