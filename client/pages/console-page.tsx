import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { predict } from '../../shared/view/predict.ts';
import { ClusterWork } from '../features/cluster/cluster-work.tsx';
import { ConsoleView } from '../features/console/console-view.tsx';
import type { RenderScreen } from '../features/console/screen-panel.tsx';
import { ModerateProvider } from '../features/moderate/moderate-provider.tsx';
import type { RenderClusters } from '../features/console/console-view.tsx';
import { ScreenPreview } from '../features/screen/screen-preview.tsx';
import { SessionProvider } from '../state/session-store.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';

const renderClusters: RenderClusters = (step, options) => <ClusterWork key={step.stepId} step={step} {...options} />;
const renderScreen: RenderScreen = (parts) => <ScreenPreview {...parts} />;

/** `/console/:sessionId`: the page of the facilitators, and read-only of observers. */
export const ConsolePage = ({ sessionId }: { readonly sessionId: string }) => {
  if (!isIdText(sessionId)) return <NotFoundPage />;
  return (
    <SessionProvider sessionId={sessionId as SessionId} as="console" predict={predict}>
      <ModerateProvider>
        <ConsoleView sessionId={sessionId as SessionId} renderClusters={renderClusters} renderScreen={renderScreen} />
      </ModerateProvider>
    </SessionProvider>
  );
};
