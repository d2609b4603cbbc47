// A whole session with the mouse, axe over every shoulder.
import { MOUSE } from '../support/hands.ts';
import { testJourney } from './journey/whole.ts';

testJourney(MOUSE);
