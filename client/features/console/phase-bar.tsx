import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import { PHASES_OF } from '../../../shared/domain/vocabulary.ts';
import type { Phase } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { openRound } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { cx } from '../../lib/cx.ts';
import { announce } from '../../ui/announcer.ts';
import { useInterpreterPass } from './interpreter-hold.tsx';

const LOOK = 'target grid place-items-center rounded-control border-[1.5px] px-2 py-2 leading-tight';
const NOW = 'border-[3px] border-accent bg-accent-soft font-bold';
const OTHER = 'border-line bg-surface';

interface PhaseBarProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
}

/** Where a step is: collecting, clustering, voting, results. Every phase can be gone to, and back; nothing is lost by it. */
export const PhaseBar = ({ step, maySteer }: PhaseBarProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const pass = useInterpreterPass();
  const phases = PHASES_OF[step.kind];
  if (phases.length === 0 || step.phase === null) return null;
  const now = phases.indexOf(step.phase);
  const nameOf = (phase: Phase): string =>
    t(`console.phase.${step.kind === 'evaluation' ? 'evaluation' : 'question'}.${phase}`);
  const go = (phase: Phase): void => {
    if (phase === step.phase) return;
    if (phase === 'results' && openRound(step) !== null) {
      announce(t('console.phase.closeFirst'));
      return;
    }
    pass({
      label: nameOf(phase),
      run: () => {
        send({ type: 'setPhase', stepId: step.stepId, phase });
        announce(phases.indexOf(phase) < now ? t('console.phase.wentBack') : t('console.phase.wentOn'));
      },
    });
  };
  return (
    <nav aria-label={t('console.phase.label')} className="flex flex-col gap-1">
      <ol className="flex flex-wrap items-center gap-y-2">
        {phases.map((phase, index) => {
          const words = nameOf(phase);
          const isNow = phase === step.phase;
          return (
            <Fragment key={phase}>
              {index > 0 && (
                <li aria-hidden>
                  <ChevronRight className="size-[1em] text-muted" />
                </li>
              )}
              <li {...(isNow ? { 'aria-current': 'step' as const } : {})}>
                {maySteer ? (
                  <Button
                    onPress={() => go(phase)}
                    {...(isNow ? { 'aria-current': 'step' as const } : {})}
                    className={cx(LOOK, 'cursor-pointer hover:border-accent hover:bg-accent-soft', isNow ? NOW : OTHER)}
                  >
                    {words}
                  </Button>
                ) : (
                  <span className={cx(LOOK, isNow ? NOW : OTHER)}>{words}</span>
                )}
              </li>
            </Fragment>
          );
        })}
      </ol>
      {/* On the board every line counts; the hint was there on the way to it and comes back after it. */}
      {maySteer && now > 0 && step.phase !== 'cluster' && (
        <p className="text-sm text-muted">{t('console.phase.backHint')}</p>
      )}
    </nav>
  );
};
