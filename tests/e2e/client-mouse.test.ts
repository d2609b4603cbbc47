// The session of the clients, with the mouse: six questions, letters at 200 %, easy Dutch, a duo seat.
import { MOUSE } from '../support/hands.ts';
import { testClientJourney } from './client/client-journey.ts';

testClientJourney(MOUSE);
