// Keys without Ctrl can be in the way of who speaks to the computer or hits keys by accident: they can be switched off (WCAG 2.1.4), for this
// browser, and the switch stands where the keys are told about.
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readStored, removeStored, writeStored } from '../../lib/safe-storage.ts';
import { shortcutOf } from './shortcuts.ts';
import type { ShortcutId } from './shortcuts.ts';

const STORAGE_KEY = 'versnelling.consoleKeys';
const OFF = 'off';

const switched = createStore<{ readonly areOn: boolean }>()(() => ({ areOn: readStored(STORAGE_KEY) !== OFF }));

/** Whether keys without Ctrl do something. */
export const useShortcutsOn = (): boolean => useStore(switched, ({ areOn }) => areOn);

/** Switches them off, or on again. */
export function switchShortcuts(areOn: boolean): void {
  if (areOn) removeStored(STORAGE_KEY);
  else writeStored(STORAGE_KEY, OFF);
  switched.setState({ areOn });
}

/** A window or a menu has the page: its keys are its own. */
const isWindowOpen = (): boolean => document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null;

/**
 * Does something when its key is pressed anywhere on the page.
 * @param handlers by shortcut; what is left out (or undefined) is somebody else's, or cannot be done now
 */
export function useShortcuts(handlers: Partial<Record<ShortcutId, (() => void) | undefined>>): void {
  const areOn = useShortcutsOn();
  const act = useEffectEvent((event: KeyboardEvent): void => {
    const id = event.defaultPrevented ? null : shortcutOf(event);
    const handler = id === null ? undefined : handlers[id];
    if (handler === undefined || isWindowOpen()) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const onKey = (event: KeyboardEvent): void => act(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areOn]);
}
