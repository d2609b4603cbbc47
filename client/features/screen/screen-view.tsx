import { ArrowRight, WifiOff } from 'lucide-react';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { ScreenLayout } from '../../ui/screen-layout.tsx';
import { ClosingFoot } from './closing-line.tsx';
import { JoinCorner } from './join-corner.tsx';
import { largeSize } from './large-size.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { ScreenHeading } from './screen-heading.tsx';
import { ScreenScene } from './screen-scene.tsx';
import { useTellPages } from './stage.ts';

interface ScreenViewProps {
  readonly view: View;
  readonly crowd: Crowd | null;
  readonly join: JoinInfo | null;
  /** Words for the room when the picture may be old; null while all is well. */
  readonly trouble: string | null;
}

/** Scenes that the facilitator chose, and that the tab and the ear have to tell apart from the phase. */
const NAMED = new Set<Scene['type']>(['question', 'counts', 'answers', 'spotlight']);
type Named = 'question' | 'counts' | 'answers' | 'spotlight';
const isNamed = (type: Scene['type']): type is Named => NAMED.has(type);

/** "Vraag 2 van 6", with the phase (or what the facilitator chose) for the tab and the ear. null for what is not a question. */
const usePlaceText = (step: StepShape | null, type: Scene['type']): { place: string; full: string } | null => {
  const { t } = useTranslation();
  if (step === null || step.questionNumber === null) return null;
  const place = t('screen.question', { number: step.questionNumber, count: step.questionCount });
  if (isNamed(type)) return { place, full: `${place}, ${t(`screen.scenes.${type}`)}` };
  return { place, full: step.phase === null ? place : `${place}, ${t(`screen.phases.${step.phase}`)}` };
};

/** While the room collects, the scene itself says when it is rounded off; a break says its time in its own words. */
const footClosingOf = (step: StepShape | null): number | null =>
  step === null || step.kind === 'break' || step.phase === 'collect' ? null : step.closesAt;

const stepOf = (scene: Scene): StepShape | null => ('step' in scene ? scene.step : null);

const Trouble = ({ children }: { readonly children: string | null }) => (
  <div role="status" className="min-h-[1.5em]">
    {children !== null && <IconText icon={WifiOff}>{children}</IconText>}
  </div>
);

/** Scenes of one page. */
const HAS_PAGES = new Set<Scene['type']>(['clusters', 'check', 'results', 'answers', 'spotlight']);
const OnePage = () => {
  useTellPages(1);
  return null;
};

const BlackScreen = () => {
  const { t } = useTranslation();
  return (
    <div className="screen-page min-h-dvh bg-[#000] forced-color-adjust-none">
      <main>
        <ScreenHeading title={t('screen.scenes.black')} isUnseen>
          {t('screen.scenes.black')}
        </ScreenHeading>
      </main>
    </div>
  );
};

const MessageScreen = ({ text, view, join, trouble }: ScreenViewProps & { readonly text: string }) => (
  <ScreenLayout
    header={
      <p className="text-[1.2em] text-muted">
        <bdi>{view.session.title}</bdi>
      </p>
    }
    joinInfo={join !== null && <JoinCorner join={join} />}
    footer={<Trouble>{trouble}</Trouble>}
  >
    <div className="flex flex-1 flex-col justify-center">
      <ScreenHeading title={text} size={largeSize(text)}>
        <bdi>{text}</bdi>
      </ScreenHeading>
    </div>
  </ScreenLayout>
);

/** The whole projector page for what is known now. It shows what the room may see and nothing of one person. */
export const ScreenView = (props: ScreenViewProps) => {
  const { view, crowd, join, trouble } = props;
  const { t } = useTranslation();
  const scene = sceneOf(view);
  const step = stepOf(scene);
  const { coming } = view.session;
  const closesAt = footClosingOf(step);
  const placeText = usePlaceText(step, scene.type);
  if (scene.type === 'black' || scene.type === 'message')
    return (
      <>
        <OnePage />
        {scene.type === 'black' ? <BlackScreen /> : <MessageScreen {...props} text={scene.text} />}
      </>
    );
  const heading =
    scene.type === 'closed'
      ? t('screen.closed.title')
      : scene.type === 'pause'
        ? t('screen.pause.title')
        : (step?.title ?? view.session.title);
  // In the lobby the code is the page itself; after the end nobody can join.
  const hasCorner = join !== null && scene.type !== 'lobby' && scene.type !== 'closed';
  const isLarge = scene.type === 'question';
  const title = (
    <ScreenHeading
      title={placeText?.full ?? heading}
      {...(isLarge ? { size: largeSize(heading, scene.step.instruction.length) } : {})}
    >
      <bdi>{heading}</bdi>
    </ScreenHeading>
  );
  return (
    <ScreenLayout
      header={
        <>
          <p className="text-[1.2em] text-muted">{placeText?.place ?? (step === null ? '' : view.session.title)}</p>
          {!isLarge && title}
        </>
      }
      joinInfo={hasCorner && <JoinCorner join={join} />}
      footer={
        trouble !== null || (coming === undefined && closesAt === null) ? (
          <Trouble>{trouble}</Trouble>
        ) : (
          <div role="status" className="min-h-[1.5em]">
            {coming !== undefined ? (
              <IconText icon={ArrowRight} strong>
                {t('screen.coming', { title: coming.title })}
              </IconText>
            ) : (
              closesAt !== null && <ClosingFoot closesAt={closesAt} />
            )}
          </div>
        )
      }
    >
      {!HAS_PAGES.has(scene.type) && <OnePage />}
      {isLarge && title}
      <ScreenScene
        scene={scene}
        crowd={crowd}
        join={join}
        language={view.session.language}
        groups={view.session.groups}
      />
    </ScreenLayout>
  );
};
