import { WifiOff } from 'lucide-react';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { ScreenLayout } from '../../ui/screen-layout.tsx';
import { JoinCorner } from './join-corner.tsx';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { ScreenHeading } from './screen-heading.tsx';
import { ScreenScene } from './screen-scene.tsx';

interface ScreenViewProps {
  readonly view: View;
  readonly crowd: Crowd | null;
  readonly join: JoinInfo | null;
  /** Words for the room when the picture may be old; null while all is well. */
  readonly trouble: string | null;
}

/** "Vraag 2 van 6", with the phase for the tab and the ear. null for what is not a question. */
const usePlaceText = (step: StepShape | null): { readonly place: string; readonly full: string } | null => {
  const { t } = useTranslation();
  if (step === null || step.questionNumber === null) return null;
  const place = t('screen.question', { number: step.questionNumber, count: step.questionCount });
  return { place, full: step.phase === null ? place : `${place}, ${t(`screen.phases.${step.phase}`)}` };
};

const stepOf = (scene: Scene): StepShape | null => ('step' in scene ? scene.step : null);

/** The whole projector page for what is known now. It shows what the room may see and nothing of one person. */
export const ScreenView = ({ view, crowd, join, trouble }: ScreenViewProps) => {
  const { t } = useTranslation();
  const scene = sceneOf(view);
  const step = stepOf(scene);
  const placeText = usePlaceText(step);
  const heading = scene.type === 'closed' ? t('screen.closed.title') : (step?.title ?? view.session.title);
  // In the lobby the code is the page itself; after the end nobody can join.
  const hasCorner = join !== null && scene.type !== 'lobby' && scene.type !== 'closed';
  return (
    <ScreenLayout
      header={
        <>
          <p className="text-[1.2em] text-muted">{placeText?.place ?? (step === null ? '' : view.session.title)}</p>
          <ScreenHeading title={placeText?.full ?? heading}>
            <bdi>{heading}</bdi>
          </ScreenHeading>
        </>
      }
      joinInfo={hasCorner && <JoinCorner join={join} />}
      footer={
        <div role="status" className="min-h-[1.5em]">
          {trouble !== null && <IconText icon={WifiOff}>{trouble}</IconText>}
        </div>
      }
    >
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
