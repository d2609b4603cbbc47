import type { ComponentProps } from 'react';
import { usePreference } from '../state/preferences.ts';
import { ReadAloud } from './read-aloud.tsx';

/** A button that reads a part of the page aloud; not with big buttons, where the tool in the toolbar reads the one thing that is there. */
export const ReadAloudHere = (props: ComponentProps<typeof ReadAloud>) =>
  usePreference('bigButtons') ? null : <ReadAloud {...props} />;
