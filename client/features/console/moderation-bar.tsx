import { Inbox, ListChecks } from 'lucide-react';
import { use, useEffect, useMemo, useRef } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { personalDataOf } from '../../ui/answer-marks.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { JudgingContext } from '../../ui/judging.tsx';

function countsOf({ ideas, aside = {} }: StepShape) {
  const onBoard = Object.values(ideas);
  const inAside = Object.values(aside);
  const inbox = inAside.filter(({ where }) => where === 'inbox').length;
  return {
    inbox,
    trash: inAside.length - inbox,
    hidden: onBoard.filter(({ hidden }) => hidden === true).length,
    personal: onBoard.filter((idea) => idea.hidden !== true && personalDataOf(idea).length > 0).length,
  };
}

const QUIET = ['personal', 'hidden', 'trash'] as const;

/** Says when answers wait, and counts what is kept from the group: with the way to the desk where all of it can be found back. */
export const ModerationBar = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const judging = use(JudgingContext);
  const counts = useMemo(() => countsOf(step), [step]);
  const { inbox } = counts;
  const before = useRef(inbox);
  useEffect(() => {
    // Once for the first that waits, not for each.
    if (before.current === 0 && inbox > 0) announce(t('moderate.bar.waiting', { count: inbox }));
    before.current = inbox;
  }, [inbox, t]);
  if (judging === null) return null;
  const quiet = QUIET.filter((tray) => counts[tray] > 0).map((tray) =>
    t(`moderate.desk.trays.${tray}`, { count: counts[tray] }),
  );
  if (inbox === 0 && quiet.length === 0 && step.mode !== 'moderated') return null;
  return (
    <section
      aria-label={t('moderate.desk.title')}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border-[1.5px] border-line bg-sunken px-4 py-2"
    >
      <div className="flex flex-col gap-1">
        {(inbox > 0 || step.mode === 'moderated') && (
          <IconText icon={Inbox} strong={inbox > 0}>
            {t('moderate.bar.waiting', { count: inbox })}
          </IconText>
        )}
        {quiet.length > 0 && <span className="text-muted">{quiet.join(' · ')}</span>}
      </div>
      <Button icon={ListChecks} onPress={judging.openDesk}>
        {t('moderate.bar.open')}
      </Button>
    </section>
  );
};
