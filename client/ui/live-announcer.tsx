import { useStore } from 'zustand';
import { spoken } from './announcer.ts';

/** The region behind `announce`. Stands once, at the root, from the first render on: a region that appears with its text is not spoken. */
export const LiveAnnouncer = () => {
  const text = useStore(spoken, (state) => state.text);
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only" data-live-announcer="">
      {text}
    </div>
  );
};
