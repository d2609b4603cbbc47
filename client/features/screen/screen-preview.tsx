import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import { asScreen, crowdAsScreen } from '../../../shared/view/as-screen.ts';
import type { View } from '../../../shared/view/view.ts';
import { ScreenView } from './screen-view.tsx';
import { StageProvider } from './stage.ts';

/** The shape of the screen that the picture is laid out for; screens of another shape have more room, never less. */
const WIDTH_PX = 1920;

interface ScreenPreviewProps {
  /** What the console knows; only what the room may see of it is shown. */
  readonly view: View;
  readonly crowd: Crowd | null;
  readonly join: JoinInfo | null;
  readonly onPages: (pages: number) => void;
}

/** What the room sees, small. A picture and no page: nothing in it can be reached, and it is told in words beside it. */
export const ScreenPreview = ({ view, crowd, join, onPages }: ScreenPreviewProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => setScale(element.clientWidth / WIDTH_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const stage = useMemo(() => ({ isPreview: true, onPages }), [onPages]);
  const shown = useMemo(() => asScreen(view), [view]);
  return (
    <div
      ref={frame}
      aria-hidden
      inert
      className="screen-preview relative aspect-video w-full overflow-hidden rounded-control border-[1.5px] border-line bg-page"
    >
      <div className="screen-preview-stage" style={{ transform: `scale(${scale})` }}>
        <StageProvider value={stage}>
          <ScreenView view={shown} crowd={crowd && crowdAsScreen(crowd)} join={join} trouble={null} />
        </StageProvider>
      </div>
    </div>
  );
};
