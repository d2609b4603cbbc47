// The session of the clients, with Tab, Enter, Space and the arrows alone.
import { KEYBOARD } from '../support/hands.ts';
import { testClientJourney } from './client/client-journey.ts';

testClientJourney(KEYBOARD);
