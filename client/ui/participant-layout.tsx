import type { ReactNode } from 'react';
import type { HelpTopic } from './page-help.tsx';
import { PageFrame } from './page-frame.tsx';

interface ParticipantLayoutProps {
  /** Where somebody is ("Vraag 2 van 6") and who they are (their seat). */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly help: HelpTopic;
  /** A tool that reads the page aloud, for its place in the toolbar. */
  readonly readAloud?: ReactNode;
  readonly children: ReactNode;
}

/** One column of at most 66 characters, one task, nothing beside it. */
export const ParticipantLayout = ({ children, ...slots }: ParticipantLayoutProps) => (
  <PageFrame {...slots} tools="participant" width="text">
    <div className="flex flex-col gap-6">{children}</div>
  </PageFrame>
);
