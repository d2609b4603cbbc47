import { RotateCcw } from 'lucide-react';
import { noDissentBecause } from '../../../shared/domain/voting/bounds.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { newestResult } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useInterpreterPass } from './interpreter-hold.tsx';
import { disputedIn, tiedIn } from './round-candidates.ts';
import type { ClosedRoundShape, Source } from './round-candidates.ts';
import type { RoundSetup } from './round-setup.ts';

const titlesOf = (round: ClosedRoundShape, ids: readonly CandidateId[]): string =>
  ids
    .flatMap((id) => round.candidates.filter(({ candidateId }) => candidateId === id).map(({ title }) => title))
    .join(', ');

/** What voting again means: said where it is set up, because no ballot of before can come back. */
export const AgainNotice = ({
  round,
  isDisputed,
}: {
  readonly round: ClosedRoundShape;
  readonly isDisputed: boolean;
}) => {
  const { t } = useTranslation();
  const titles = titlesOf(round, disputedIn(round));
  return (
    <Notice kind="info">
      <p>{t('votingSetup.again.why')}</p>
      {isDisputed && titles !== '' && <p>{t('votingSetup.again.talk', { titles })}</p>}
    </Notice>
  );
};

interface VoteAgainProps {
  readonly step: StepShape;
  readonly setup: RoundSetup;
}

/** Ways to go on after a result: the same again, only what divided people most, or something else. Nothing opens yet. */
export const VoteAgain = ({ step, setup }: VoteAgainProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const pass = useInterpreterPass();
  const last = newestResult(step);
  const go = (label: string, source: Source | null): void => {
    const run = (): void => {
      setup.change({ source, chosen: null, method: null });
      send({ type: 'setPhase', stepId: step.stepId, phase: 'vote' });
    };
    pass({ label, run });
  };
  const disputed = last === null ? [] : disputedIn(last);
  const tied = last === null ? [] : tiedIn(last);
  const words = {
    all: t('votingSetup.again.all'),
    disputed: t('votingSetup.again.disputed', { count: disputed.length }),
    tied: t('votingSetup.again.tied', { count: tied.length }),
    other: t('votingSetup.again.chosen'),
  };
  return (
    <section className="flex flex-col gap-3" aria-labelledby="vote-again">
      <h2 id="vote-again" className="text-lg">
        {t('votingSetup.again.title')}
      </h2>
      <div className="flex flex-wrap gap-3">
        {last !== null && (
          <Button icon={RotateCcw} onPress={() => go(words.all, 'again')}>
            {words.all}
          </Button>
        )}
        {disputed.length > 0 && (
          <Button icon={RotateCcw} onPress={() => go(words.disputed, 'disputed')}>
            {words.disputed}
          </Button>
        )}
        {tied.length > 0 && (
          <Button icon={RotateCcw} onPress={() => go(words.tied, 'tied')}>
            {words.tied}
          </Button>
        )}
        <Button onPress={() => go(words.other, null)}>{words.other}</Button>
      </div>
      {last !== null && disputed.length === 0 && noDissentBecause(last.method, last.result) === null && (
        <p className="text-muted">{t('votingSetup.again.notDisputed')}</p>
      )}
      {last !== null && disputed.length > 0 && (
        <p className="text-muted">{t('votingSetup.again.talk', { titles: titlesOf(last, disputed) })}</p>
      )}
      {last !== null && tied.length > 0 && (
        <p className="text-muted">{t('votingSetup.again.equal', { titles: titlesOf(last, tied) })}</p>
      )}
    </section>
  );
};
