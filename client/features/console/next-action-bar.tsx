import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { CloseRoundDialog } from './close-round-dialog.tsx';
import { CloseSessionDialog } from './close-session-dialog.tsx';
import { useInterpreterPass } from './interpreter-hold.tsx';
import { InterpreterWait } from './interpreter-wait.tsx';
import type { NextAction } from './next-action.ts';
import { useNextWords } from './next-action-words.ts';
import type { RoundSetup } from './round-setup.ts';
import { setupProblemWords } from './source-words.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSteer } from './use-steer.ts';

/** A second press this soon after the button changed its words is the other half of a double click: it was meant for the words before. */
const DOUBLE_CLICK_MS = 600;

const STEERING = new Set([
  'openStep',
  'announceStep',
  'resumeSession',
  'setPhase',
  'setList',
  'openRound',
  'closeRound',
  'closeSession',
]);

/** What somebody who interprets may still be telling about. */
const LEAVES_THE_STEP: ReadonlySet<NextAction['kind']> = new Set([
  'openStep',
  'setPhase',
  'backToVote',
  'countEvaluation',
  'closeSession',
]);

interface NextActionBarProps {
  readonly action: NextAction;
  /** What may come first, as a second and plainer button. */
  readonly aside?: NextAction | null;
  /** Of the next round; null before the first step. */
  readonly setup: RoundSetup | null;
}

/** The one thing to do now: one button in one place, in words, with what the room will see of it. */
export const NextActionBar = ({ action, aside = null, setup }: NextActionBarProps) => {
  const { t } = useTranslation();
  const { label, hint } = useNextWords(action, setup);
  const steer = useSteer(setup?.opening ?? null);
  const pass = useInterpreterPass();
  const [asking, setAsking] = useState<'closeRound' | 'closeSession' | null>(null);
  const isLive = useSession((state) => state.link.state === 'live');
  const isUnderWay = useSession((state) => state.pending.some(({ command }) => STEERING.has(command.type)));
  const changed = useRef({ label, at: -Infinity });
  useEffect(() => {
    if (changed.current.label !== label) changed.current = { label, at: performance.now() };
  }, [label]);
  const problem = action.kind !== 'openRound' || setup === null ? null : setupProblemWords(setup, t);
  const isBlocked = problem !== null;
  const press = (): void => {
    if (performance.now() - changed.current.at < DOUBLE_CLICK_MS || isBlocked || isUnderWay) return;
    const { kind } = action;
    const run = kind === 'closeRound' || kind === 'closeSession' ? () => setAsking(kind) : () => steer(action);
    // Closing the session asks for itself, also after waiting: nothing is closed for good without somebody saying so.
    if (LEAVES_THE_STEP.has(kind) && label !== null) pass({ label, run });
    else run();
  };
  useShortcuts({ next: label === null ? undefined : press });
  const asideWords =
    aside?.kind === 'setPhase' && aside.phase === 'sort' ? t('sort.console.offer') : t('check.console.offer');
  const pressAside = (): void => {
    if (aside !== null && !isUnderWay) pass({ label: asideWords, run: () => steer(aside) });
  };
  return (
    <section
      aria-label={t('console.next.label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border-[1.5px] border-accent bg-surface px-5 py-4"
    >
      <p className="max-w-text min-w-[min(12rem,100%)] flex-1">{problem ?? hint}</p>
      {LEAVES_THE_STEP.has(action.kind) && <InterpreterWait />}
      <div className="flex flex-wrap items-center gap-3">
        {aside !== null && (
          <Button aria-disabled={isUnderWay && !isLive} onPress={pressAside}>
            {asideWords}
          </Button>
        )}
        {label !== null && (
          <Button
            variant="primary"
            size="large"
            iconAfter={ChevronRight}
            aria-disabled={isBlocked || (isUnderWay && !isLive)}
            onPress={press}
          >
            {label}
          </Button>
        )}
      </div>
      {action.kind === 'closeRound' && (
        <CloseRoundDialog isOpen={asking === 'closeRound'} onClose={() => setAsking(null)} action={action} />
      )}
      <CloseSessionDialog isOpen={asking === 'closeSession'} onClose={() => setAsking(null)} />
    </section>
  );
};
