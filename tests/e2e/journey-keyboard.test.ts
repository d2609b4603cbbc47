// The same session with the keyboard alone. axe saw the same pages by the mouse.
import { KEYBOARD } from '../support/hands.ts';
import { testJourney } from './journey/whole.ts';

testJourney(KEYBOARD);
