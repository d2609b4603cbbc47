// Where a scene is shown: on the screen of the room, or small on the console, where it takes no keys, says nothing and tells how many pages it has.
import { createContext, useContext, useEffect } from 'react';

interface Stage {
  readonly isPreview: boolean;
  /** Hears how many pages the scene has, whenever that changes. */
  readonly onPages: (pages: number) => void;
}

const StageContext = createContext<Stage>({ isPreview: false, onPages: () => undefined });

export const StageProvider = StageContext;

export const useIsPreview = (): boolean => useContext(StageContext).isPreview;

/** Tells how many pages there are. */
export function useTellPages(pages: number): void {
  const { onPages } = useContext(StageContext);
  useEffect(() => onPages(pages), [onPages, pages]);
}
