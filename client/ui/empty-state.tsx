import type { ReactNode } from 'react';

/** Says what will come where nothing is yet: "Hier komen de antwoorden. Er is nog niets verstuurd." */
export const EmptyState = ({ children }: { readonly children: ReactNode }) => (
  <div className="rounded-card border-[1.5px] border-dashed border-line px-5 py-6 text-muted">{children}</div>
);
