import { Clock, List } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { focusIdea } from './focus-soon.ts';

/** At most one spoken line in this time, however many answers come in late. Milliseconds. */
const APART_MS = 15_000;

/** Says politely how many there are when there are more; the first at once, the next ones together. */
function useSpokenLate(count: number): void {
  const { t } = useTranslation();
  const newest = useRef({ count, t });
  const said = useRef({ count, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    newest.current = { count, t };
    // Put away meanwhile: what comes next is news again.
    said.current.count = Math.min(said.current.count, count);
    if (count <= said.current.count) return undefined;
    const timer = setTimeout(
      () => {
        said.current = { count: newest.current.count, at: performance.now() };
        announce(newest.current.t('signals.console.lateNews', { count: newest.current.count }));
      },
      Math.max(0, said.current.at + APART_MS - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [count, t]);
}

interface LateNoticeProps {
  readonly step: StepShape;
  readonly isOnly: boolean;
  readonly onOnly: (isOnly: boolean) => void;
}

/** Answers that came in after collecting had stopped and stand nowhere yet: how many, and the way to them. Nothing is told about who sent them. */
export const LateNotice = ({ step, isOnly, onOnly }: LateNoticeProps) => {
  const { t } = useTranslation();
  const late = Object.values(step.ideas).filter((idea) => idea.late === true);
  const loose = late.filter(({ clusterId }) => clusterId === null);
  useSpokenLate(loose.length);
  if (late.length === 0 || (loose.length === 0 && !isOnly)) return null;
  const toggle = (): void => {
    onOnly(!isOnly);
    announce(t(isOnly ? 'signals.console.lateAllShown' : 'signals.console.lateShown'));
    const first = loose[0];
    if (!isOnly && first !== undefined) focusIdea(first.ideaId, null);
  };
  return (
    <div
      data-status="late"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card border-[1.5px] border-line bg-surface px-4 py-2"
    >
      <IconText icon={Clock} strong>
        {t('signals.console.lateNews', { count: loose.length })}
      </IconText>
      <Button icon={isOnly ? List : Clock} aria-pressed={isOnly} onPress={toggle}>
        {t(isOnly ? 'signals.console.lateAll' : 'signals.console.lateOnly')}
      </Button>
    </div>
  );
};
