import type { ReactNode } from 'react';

interface ScreenLayoutProps {
  /** Where the session is ("Vraag 2 van 6"). */
  readonly header?: ReactNode;
  /** Code and QR, always in the same corner. */
  readonly joinInfo?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The projector page: nothing to press, so no tools and nothing to skip. Sizes are in em from 28 px up; the PageHeading is 56 px. */
export const ScreenLayout = ({ header, joinInfo, footer, children }: ScreenLayoutProps) => (
  <div className="screen-page flex min-h-dvh flex-col gap-[1em] px-[2em] py-[1.2em]">
    <header className="flex flex-wrap items-start justify-between gap-x-[2em] gap-y-[0.5em]">
      <div className="min-w-0 flex-1 basis-[24em]">{header}</div>
      <div className="ms-auto">{joinInfo}</div>
    </header>
    <main className="flex flex-1 flex-col gap-[1em]">{children}</main>
    {footer !== undefined && <footer className="text-muted">{footer}</footer>}
  </div>
);
