import type { ReactNode } from 'react';

/** Text for the ear only, kept inside the accessible name of what it stands in. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="sr-only">{children}</span>
);
