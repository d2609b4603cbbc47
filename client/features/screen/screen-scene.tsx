import type { Group } from '../../../shared/domain/groups.ts';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AnswersScene } from './answers-scene.tsx';
import { CountsScene } from './counts-scene.tsx';
import { SpotlightScene } from './spotlight-scene.tsx';
import { CheckScene } from './check-scene.tsx';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { followedBy } from '../../../shared/view/selectors.ts';
import { clockTime } from '../../lib/clock-time.ts';
import { mediaUrl } from '../../lib/media-url.ts';
import { useSessionId } from '../../state/session-store.tsx';
import { ClosingLine } from './closing-line.tsx';
import { ClustersScene } from './clusters-scene.tsx';
import { CollectCount, EvaluationCount } from './collect-count.tsx';
import { LobbyScene } from './lobby-scene.tsx';
import { PauseScene } from './pause-scene.tsx';
import { QuietScene } from './quiet-scene.tsx';
import { ResultsScene } from './results-scene.tsx';
import type { Scene } from './scene.ts';
import { SortScene } from './sort-scene.tsx';
import { VoteScene } from './vote-scene.tsx';

interface ScreenSceneProps {
  readonly scene: Scene;
  readonly crowd: Crowd | null;
  readonly join: JoinInfo | null;
  readonly language: string;
  /** Of the session. */
  readonly groups: readonly Group[];
}

type Words = Exclude<
  Scene['type'],
  | 'lobby'
  | 'pause'
  | 'clusters'
  | 'sort'
  | 'check'
  | 'vote'
  | 'results'
  | 'counts'
  | 'answers'
  | 'spotlight'
  | 'message'
  | 'black'
>;

/** The picture beside a question, where it can be fetched. */
function usePicture(step: StepShape | null): { readonly address: string; readonly alt: string } | null {
  const sessionId = useSessionId();
  const picture = step?.media.picture ?? null;
  return sessionId === null || picture === null ? null : { address: mediaUrl(sessionId, picture), alt: picture.alt };
}

const closingOf = ({ closesAt, phase }: StepShape) =>
  closesAt !== null && phase === 'collect' && <ClosingLine closesAt={closesAt} />;

/** The scenes that are words only. */
const QuietWords = ({
  scene,
  crowd,
}: {
  readonly scene: Extract<Scene, { type: Words }>;
  readonly crowd: Crowd | null;
}) => {
  const { t, i18n } = useTranslation();
  const here = crowd === null ? undefined : t('screen.here', { count: crowd.here });
  const picture = usePicture('step' in scene ? scene.step : null);
  switch (scene.type) {
    case 'closed':
      return <QuietScene>{t('screen.closed.text')}</QuietScene>;
    case 'welcome':
      return <QuietScene instruction={scene.step.instruction} picture={picture} count={here} />;
    case 'break':
      return (
        <QuietScene
          instruction={scene.step.instruction}
          picture={picture}
          count={
            scene.step.closesAt !== null &&
            t('screen.break.until', { time: clockTime(scene.step.closesAt, i18n.language) })
          }
        >
          {t('screen.break.calm')}
        </QuietScene>
      );
    case 'collect':
      return (
        <QuietScene
          instruction={scene.step.instruction}
          picture={picture}
          count={crowd !== null && <CollectCount crowd={crowd} />}
          notice={closingOf(scene.step)}
        >
          {scene.step.listOpen ? t('screen.collect.listOpen') : t('screen.collect.invite')}
          {scene.step.anonymity === 'group' && scene.step.groupsShown !== true && ` ${t('screen.collect.group')}`}
        </QuietScene>
      );
    case 'question':
      return <QuietScene instruction={scene.step.instruction} picture={picture} notice={closingOf(scene.step)} />;
    case 'grouping':
      return <QuietScene count={t('screen.cluster.hidden')}>{t('screen.cluster.hiddenMore')}</QuietScene>;
    case 'voteSoon':
      return <QuietScene count={t('screen.vote.waiting')} />;
    case 'noResult':
      return <QuietScene count={t('screen.results.none')} />;
    case 'evaluation':
      return (
        <QuietScene
          instruction={scene.step.instruction}
          count={crowd !== null && <EvaluationCount crowd={crowd} />}
          notice={closingOf(scene.step)}
        >
          {t('screen.evaluation.invite')}
        </QuietScene>
      );
    case 'thanks':
      return <QuietScene count={t('screen.evaluation.thanks')} />;
    default:
      return unreachable(scene, 'scene');
  }
};

/** The body of the screen for each scene; of a message the words are its heading, and black has none. */
export const ScreenScene = ({ scene, crowd, join, language, groups }: ScreenSceneProps) => {
  if (scene.type === 'message' || scene.type === 'black') return null;
  if (scene.type === 'counts') return <CountsScene step={scene.step} crowd={crowd} />;
  if (scene.type === 'answers') return <AnswersScene key={scene.step.stepId} step={scene.step} page={scene.page} />;
  if (scene.type === 'spotlight') return <SpotlightScene lit={scene.lit} />;
  if (scene.type === 'lobby') return <LobbyScene join={join} here={crowd?.here ?? null} />;
  if (scene.type === 'pause') return <PauseScene pause={scene.pause} />;
  if (scene.type === 'clusters') return <ClustersScene step={scene.step} page={scene.page} />;
  if (scene.type === 'sort') return <SortScene step={scene.step} crowd={crowd} />;
  if (scene.type === 'check') return <CheckScene step={scene.step} crowd={crowd} />;
  if (scene.type === 'vote') return <VoteScene round={scene.round} crowd={crowd} language={language} />;
  if (scene.type === 'results')
    return (
      <ResultsScene
        key={scene.round.roundId}
        round={scene.round}
        before={followedBy(scene.step, scene.round)}
        groups={groups}
        page={scene.page}
      />
    );
  return <QuietWords scene={scene} crowd={crowd} />;
};
