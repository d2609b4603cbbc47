import type { steer as nl } from '../nl/steer.ts';
import type { SameKeys } from '../same-keys.ts';

export const steer = {
  keys: {
    title: 'Keys without Ctrl',
    on: 'These keys do something',
    about:
      'They do nothing while you type. All that a key does can be done with a button too. Switch them off if they are in the way.',
    group: { steer: 'Steering', screen: 'Screen and spotlight', help: 'Help' },
    next: 'Does what the coloured button says.',
    stepForward: 'Takes everybody to the next step.',
    stepBack: 'Takes everybody to the previous step.',
    pause: 'Starts a pause, or goes on.',
    minute: 'Gives one more minute.',
    sceneNext: 'Shows the next one: a page, an answer or a theme.',
    sceneBack: 'Shows the previous one.',
    spotlightOff: 'Switches the spotlight off.',
    black: 'Makes the screen black. Once more: the screen follows the session again.',
    automatic: 'Lets the screen follow the session again.',
    help: 'Opens this help.',
  },
} as const satisfies SameKeys<typeof nl>;
