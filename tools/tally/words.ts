// What the tool says, in the language of the report.
import type { Language } from '../../shared/domain/vocabulary.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { Recount } from './recount.ts';

export type TallyWords = {
  line: (item: Recount) => string;
  none: string;
  sum: (agree: number, differ: number, notPublished: number) => string;
};

const dutch: TallyWords = {
  line: ({ step, title, round, ballots, outcome }) => {
    const where = `Stap ${step} (${title}), stemronde ${round}, ${ballots} stemmen:`;
    switch (outcome.type) {
      case 'agrees':
        return `${where} klopt`;
      case 'notPublished':
        return `${where} niet na te tellen, te weinig stemmen om te tonen`;
      case 'invalidBallot':
        return `${where} KLOPT NIET, ${outcome.isGuess ? 'schatting' : 'stem'} ${outcome.ballot} is ongeldig (${outcome.problem})`;
      case 'differs':
        return `${where} KLOPT NIET, anders bij ${outcome.at}`;
      default:
        return unreachable(outcome, 'outcome');
    }
  },
  none: 'Dit verslag heeft geen gesloten stemrondes.',
  sum: (agree, differ, notPublished) => `${agree} kloppen, ${differ} kloppen niet, ${notPublished} niet na te tellen`,
};

const english: TallyWords = {
  line: ({ step, title, round, ballots, outcome }) => {
    const where = `Step ${step} (${title}), round ${round}, ${ballots} ballots:`;
    switch (outcome.type) {
      case 'agrees':
        return `${where} agrees`;
      case 'notPublished':
        return `${where} can't be counted, too few ballots to publish`;
      case 'invalidBallot':
        return `${where} DOES NOT AGREE, ${outcome.isGuess ? 'guess' : 'ballot'} ${outcome.ballot} is not valid (${outcome.problem})`;
      case 'differs':
        return `${where} DOES NOT AGREE, another ${outcome.at}`;
      default:
        return unreachable(outcome, 'outcome');
    }
  },
  none: 'This report has no closed rounds.',
  sum: (agree, differ, notPublished) => `${agree} agree, ${differ} do not agree, ${notPublished} can't be counted`,
};

export const TALLY_WORDS: Readonly<Record<Language, TallyWords>> = { nl: dutch, en: english };

/** Said before it is known in which language the report is. */
export const USAGE = 'Usage: npm run tally -- export.json   (the report of a session as JSON)';
