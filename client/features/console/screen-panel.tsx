import {
  ChevronLeft,
  ChevronRight,
  Presentation,
  MonitorOff,
  MonitorUp,
  RotateCcw,
  Square,
  ZoomIn,
} from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { buttonClass } from '../../ui/button-styles.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { MessageDialog } from './message-dialog.tsx';
import { useConsoleMine, useMaySteer } from './use-console.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { canShow, pageOf, sceneFor, SCENES, useDirecting } from './use-directing.ts';
import type { Directing, Walk } from './use-directing.ts';

/** What the page puts in: the picture of the screen, which is a feature of its own. */
export type RenderScreen = (parts: {
  readonly view: View;
  readonly crowd: Crowd | null;
  readonly join: JoinInfo | null;
  readonly onPages: (pages: number) => void;
}) => ReactNode;

interface ScreenPanelProps {
  readonly sessionId: SessionId;
  readonly renderScreen: RenderScreen;
  /** Above the work, where the columns are away. */
  readonly isInline?: boolean;
}

const nothing = (): void => undefined;

/** What is on the screen, in words: the picture is for the eye only. */
function useNowWords(view: View, walk: Walk | null): string {
  const { t } = useTranslation();
  if (walk !== null) return t(`directing.spotlight.${walk.lit.type}`, { place: walk.place, of: walk.of });
  return view.scene.type === 'message'
    ? `${t('directing.scene.message')}: ${view.scene.text}`
    : t(`directing.scene.${view.scene.type}`);
}

const litText = ({ lit }: Walk): string => (lit.type === 'idea' ? lit.idea.text : lit.cluster.title);

/** The walk: what is lit, who sees it, and on. */
const WalkWords = ({ walk }: { readonly walk: Walk }) => {
  const { t } = useTranslation();
  const text = litText(walk);
  return (
    <>
      <p className="text-written line-clamp-4 border-s-[4px] border-accent ps-2">
        <bdi>{text === '' ? t('directing.untitled') : text}</bdi>
      </p>
      <p className="text-sm text-muted">
        {t(walk.isForEveryone ? 'directing.spotlight.everyone' : 'directing.spotlight.screenOnly')}
      </p>
    </>
  );
};

/** Back and on: the pages of a scene, or the next answer or theme in the spotlight. */
const Turn = ({ directing: { next, previous, walk, stop } }: { readonly directing: Directing }) => {
  const { t } = useTranslation();
  const about = walk === null ? 'directing.page' : 'directing.spotlight';
  return (
    <div
      role="group"
      aria-label={t(walk === null ? 'directing.title' : 'directing.spotlight.label')}
      className="flex flex-wrap gap-2"
    >
      <Button icon={ChevronLeft} aria-disabled={previous === undefined} onPress={previous ?? nothing}>
        {t(`${about}.previous`)}
      </Button>
      <Button icon={ChevronRight} aria-disabled={next === undefined} onPress={next ?? nothing}>
        {t(`${about}.next`)}
      </Button>
      {walk !== null && (
        <Button icon={Square} onPress={stop}>
          {t('directing.spotlight.stop')}
        </Button>
      )}
    </div>
  );
};

const Choices = ({ view, directing }: { readonly view: View; readonly directing: Directing }) => {
  const { t } = useTranslation();
  const [isWriting, setIsWriting] = useState(false);
  const { choose, first, light, walk } = directing;
  const [idea, cluster] = [first('idea'), first('cluster')];
  return (
    <>
      <ActionMenu
        label={t('directing.choose.label')}
        items={SCENES.map((id) => ({ id, label: t(`directing.choose.${id}`), isDisabled: !canShow(view, id) }))}
        onAction={(id) => (id === 'message' ? setIsWriting(true) : choose(sceneFor(id)))}
      />
      {view.session.state === 'live' && (
        <ActionMenu
          label={t('directing.spotlight.label')}
          icon={Presentation}
          items={[
            { id: 'idea' as const, label: t('directing.spotlight.ideas'), isDisabled: idea === null },
            { id: 'cluster' as const, label: t('directing.spotlight.clusters'), isDisabled: cluster === null },
          ]}
          onAction={(id) => {
            const on = id === 'idea' ? idea : cluster;
            if (on !== null) light(on);
          }}
        />
      )}
      {walk === null && view.scene.type !== 'automatic' && (
        <Button icon={RotateCcw} onPress={() => choose({ type: 'automatic' })}>
          {t('directing.back')}
        </Button>
      )}
      {isWriting && (
        <MessageDialog
          first={view.scene.type === 'message' ? view.scene.text : ''}
          onShow={(text) => choose({ type: 'message', text })}
          onClose={() => setIsWriting(false)}
        />
      )}
    </>
  );
};

const OpenScreen = ({ sessionId, isMissing }: { readonly sessionId: SessionId; readonly isMissing: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      {isMissing && (
        <p>
          <IconText icon={MonitorOff} strong>
            {t('directing.none')}
          </IconText>
        </p>
      )}
      <a
        href={`/screen/${sessionId}`}
        target="_blank"
        rel="noreferrer"
        className={buttonClass('secondary', 'normal', false)}
      >
        <MonitorUp aria-hidden className="size-[1.25em] shrink-0" />
        <span>
          {t('directing.open')}
          <span className="sr-only"> {t('directing.newTab')}</span>
        </span>
      </a>
    </>
  );
};

/** The screen of the room, directed: what is on it, small and in words; other scenes; pages; the spotlight. */
export const ScreenPanel = ({ sessionId, renderScreen, isInline = false }: ScreenPanelProps) => {
  const view = useSession((state) => state.view);
  return view === null ? null : (
    <LivePanel view={view} sessionId={sessionId} renderScreen={renderScreen} isInline={isInline} />
  );
};

const LivePanel = ({ view, sessionId, renderScreen, isInline = false }: ScreenPanelProps & { readonly view: View }) => {
  const { t } = useTranslation();
  const crowd = useSession((state) => state.crowd);
  const join = useConsoleMine()?.join ?? null;
  const maySteer = useMaySteer();
  const [pages, setPages] = useState(1);
  const [isLarge, setIsLarge] = useState(false);
  const directing = useDirecting(view, pages);
  const { walk } = directing;
  const isBlack = walk === null && view.scene.type === 'black';
  const isFollowing = walk === null && view.scene.type === 'automatic';
  useShortcuts(
    maySteer
      ? {
          sceneNext: directing.next,
          sceneBack: directing.previous,
          spotlightOff: walk === null ? undefined : directing.stop,
          black: () => directing.choose(isBlack ? { type: 'automatic' } : { type: 'black' }),
          automatic: isFollowing ? undefined : () => directing.choose({ type: 'automatic' }),
        }
      : {},
  );
  const now = useNowWords(view, walk);
  const page = Math.min(pageOf(view), pages);
  const picture = { view, crowd, join };
  return (
    <section aria-label={t('directing.title')} className={isInline ? 'flex flex-wrap gap-3' : 'flex flex-col gap-2'}>
      {!isInline && <h3 className="text-base">{t('directing.title')}</h3>}
      <div className={isInline ? 'w-60' : undefined}>{renderScreen({ ...picture, onPages: setPages })}</div>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-2">
        <p>
          <strong className="line-clamp-3">{t('directing.now', { scene: now })}</strong>
          {pages > 1 && <span className="block">{t('directing.pages', { page, pages })}</span>}
        </p>
        {walk !== null && <WalkWords walk={walk} />}
        {maySteer && (walk !== null || pages > 1) && <Turn directing={directing} />}
        {maySteer && <Choices view={view} directing={directing} />}
        <Button variant="quiet" icon={ZoomIn} onPress={() => setIsLarge(true)}>
          {t('directing.larger')}
        </Button>
        {maySteer && <OpenScreen sessionId={sessionId} isMissing={crowd?.screens === 0} />}
      </div>
      <Dialog isOpen={isLarge} onClose={() => setIsLarge(false)} title={t('directing.largerTitle')}>
        {isLarge && renderScreen({ ...picture, onPages: nothing })}
        <p>{t('directing.now', { scene: now })}</p>
      </Dialog>
    </section>
  );
};
