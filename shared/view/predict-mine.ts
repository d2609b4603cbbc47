// What a seat's own command will most likely do to what the seat sees as its own.
import { cleanText } from '../kernel/text.ts';
import { isDuo } from '../domain/help-mark.ts';
import type { ChangeIdea } from '../protocol/commands/change-idea.ts';
import type { Command } from '../protocol/commands/command.ts';
import type { CheckIdea } from '../protocol/commands/check-idea.ts';
import type { SortIdea } from '../protocol/commands/sort-idea.ts';
import type { SubmitIdea } from '../protocol/commands/submit-idea.ts';
import type { Mine, OwnIdea, SeatMine, Sorting } from '../protocol/mine.ts';

/** `mine` with the effect of a command that is still under way. Commands about another step change nothing. */
export function predictMine(mine: Mine, command: Command): Mine {
  if (mine.kind !== 'seat' || !('stepId' in command) || command.stepId !== mine.stepId) return mine;
  switch (command.type) {
    case 'submitIdea':
    case 'changeIdea':
      return withIdea(mine, {
        ideaId: command.ideaId,
        text: cleanText(command.text),
        explanation: cleanText(command.explanation),
        ...markedAs(mine, command),
      });
    case 'withdrawIdea':
      return { ...mine, ideas: mine.ideas.filter((idea) => idea.ideaId !== command.ideaId) };
    case 'checkIdea':
      return {
        ...mine,
        ideas: mine.ideas.map((idea) => (idea.ideaId === command.ideaId ? checked(idea, command) : idea)),
      };
    case 'sortIdea':
      return mine.sorting === undefined ? mine : { ...mine, sorting: sorted(mine.sorting, command) };
    case 'evaluate':
      return {
        ...mine,
        evaluation: { rating: command.rating, recommend: command.recommend, remark: cleanText(command.remark) },
      };
    case 'castBallot': {
      const isOlder = mine.ballot?.roundId === command.roundId && mine.ballot.rev >= command.rev;
      return isOlder
        ? mine
        : {
            ...mine,
            ballot: { roundId: command.roundId, choice: command.choice, guess: command.guess, rev: command.rev },
          };
    }
    default:
      return mine;
  }
}

/** How the answer is marked: as the command says in a duo seat, else as it was. */
function markedAs(mine: SeatMine, { ideaId, mark }: SubmitIdea | ChangeIdea): Pick<OwnIdea, 'mark'> {
  const was = mine.ideas.find((own) => own.ideaId === ideaId)?.mark;
  const kept = mark === undefined || !isDuo(mine.mode) ? was : mark;
  return kept ? { mark: kept } : {};
}

/** Not where the server would refuse it: in no cluster, or in another than the one that was looked at. */
function checked(idea: OwnIdea, { clusterId, verdict, words }: CheckIdea): OwnIdea {
  const cluster = idea.landing?.cluster;
  if (!cluster || cluster.clusterId !== clusterId) return idea;
  return {
    ...idea,
    landing: { cluster, check: { verdict, words: verdict === 'fits' ? '' : cleanText(words) }, moved: false },
  };
}

/** Not with a cluster that is gone: the server would refuse it. */
function sorted(sorting: Sorting, { ideaId, clusterId }: SortIdea): Sorting {
  if (clusterId !== null && !sorting.clusters.some((cluster) => cluster.clusterId === clusterId)) return sorting;
  return {
    ...sorting,
    cards: sorting.cards.map((card) => (card.ideaId === ideaId ? { ...card, to: clusterId } : card)),
  };
}

function withIdea(mine: SeatMine, idea: SeatMine['ideas'][number]): SeatMine {
  const known = mine.ideas.some((own) => own.ideaId === idea.ideaId);
  return {
    ...mine,
    ideas: known ? mine.ideas.map((own) => (own.ideaId === idea.ideaId ? idea : own)) : [...mine.ideas, idea],
  };
}
