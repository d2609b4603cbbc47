// The session of the clients on a telephone, by touch alone: joining, collecting, voting, evaluating.
import { TOUCH } from '../support/hands.ts';
import { testClientJourney } from './client/client-journey.ts';

testClientJourney(TOUCH);
