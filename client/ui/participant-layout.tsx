import type { ReactNode } from 'react';
import { PageFrame } from './page-frame.tsx';

interface ParticipantLayoutProps {
  /** Where somebody is ("Vraag 2 van 6") and who they are (their seat). */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One column of at most 66 characters, one task, nothing beside it. */
export const ParticipantLayout = ({ children, ...slots }: ParticipantLayoutProps) => (
  <PageFrame {...slots} width="text">
    <div className="flex flex-col gap-6">{children}</div>
  </PageFrame>
);
