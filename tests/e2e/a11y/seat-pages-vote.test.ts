// A seat from the clusters to the end.
import { testParticipantPages } from './participant-pages.ts';

testParticipantPages([], ['clusters', 'voting', 'voted', 'results', 'evaluation', 'closed']);
