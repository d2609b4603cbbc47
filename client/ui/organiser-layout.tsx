import type { ReactNode } from 'react';
import { PageFrame } from './page-frame.tsx';

interface OrganiserLayoutProps {
  readonly header?: ReactNode;
  readonly navigation?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Lists and forms of the organiser: a wide column. Keep running text in `max-w-text`. */
export const OrganiserLayout = ({ children, ...slots }: OrganiserLayoutProps) => (
  <PageFrame {...slots} help="organiser" tools="compact" width="page">
    <div className="flex flex-col gap-6">{children}</div>
  </PageFrame>
);
