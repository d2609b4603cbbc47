// The way in, the pages of words, and a seat until its answers are grouped.
import { testParticipantPages } from './participant-pages.ts';

testParticipantPages(
  ['/', '/toegankelijkheid', '/wat-bewaren-wij'],
  ['waiting', 'welcome', 'empty', 'filled', 'everyone'],
);
