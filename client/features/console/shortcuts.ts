// The keys of the console, in one place, so that no two things listen to the same key. A new one is a line here, its words under
// `steer.keys` in both catalogues, and a handler given to `useShortcuts` where the thing is done. Nothing is done by a key alone:
// each has a button too.

/** Under which heading a key stands on the help page. */
export const SHORTCUT_GROUPS = ['steer', 'screen', 'help'] as const;
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

/** `key` is what the keyboard gives (`KeyboardEvent.key`, small letters), without Ctrl, Alt or Meta. */
export const SHORTCUTS = [
  { id: 'next', key: 'n', group: 'steer' },
  { id: 'stepForward', key: '.', group: 'steer' },
  { id: 'stepBack', key: ',', group: 'steer' },
  { id: 'pause', key: 'p', group: 'steer' },
  { id: 'minute', key: '+', group: 'steer' },
  { id: 'sceneNext', key: ']', group: 'screen' },
  { id: 'sceneBack', key: '[', group: 'screen' },
  { id: 'spotlightOff', key: 's', group: 'screen' },
  { id: 'black', key: 'b', group: 'screen' },
  { id: 'automatic', key: 'a', group: 'screen' },
  { id: 'help', key: '?', group: 'help' },
] as const satisfies readonly { readonly id: string; readonly key: string; readonly group: ShortcutGroup }[];

export type Shortcut = (typeof SHORTCUTS)[number];
export type ShortcutId = Shortcut['id'];

/** Where letters belong to what has the focus: texts, and lists in which one goes to a line by typing it. */
const TAKES_LETTERS = [
  'input',
  'textarea',
  'select',
  'audio',
  'video',
  '[contenteditable=""]',
  '[contenteditable=true]',
  ...['grid', 'listbox', 'menu', 'tree', 'combobox', 'slider', 'spinbutton', 'textbox'].map((role) => `[role=${role}]`),
].join(', ');

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>;

/** The shortcut that a key stands for where it was pressed, or null: while typing, and held down, a key is never one. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, repeat, target }: Key): ShortcutId | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (target instanceof Element && target.closest(TAKES_LETTERS) !== null) return null;
  return SHORTCUTS.find((shortcut) => shortcut.key === key.toLowerCase())?.id ?? null;
}
