// What audiences learn when a facilitator shows, hides, throws away, brings back or rewords answers. Whoever could not see an answer
// before nor can now learns nothing, not even that something happened.
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import { homeOf } from '../domain/candidates.ts';
import type { FactOf, StepFact } from '../domain/facts.ts';
import { isOnBoard, isShown, type Standing } from '../domain/moderation.ts';
import type { Idea, Session, Step } from '../domain/session.ts';
import { projectSpotlightSight } from './scene-of.ts';
import { asideShape, ideaShape, roundShape } from './shapes.ts';
import { seesClusters, seesIdeas, seesStep } from './visibility.ts';

type ModerationFact = FactOf<'standingsSet' | 'ideasTrashed' | 'ideasRestored' | 'ideaReworded'>;
/** An answer as it is now, and whether the group could see it before. */
type Touched = { readonly idea: Idea; readonly wasShown: boolean };

/** An answer as a console has it now: on the board, in the inbox, or in the trash. */
export const forConsole = ({ stepId }: Step, idea: Idea): ViewEvent =>
  isOnBoard(idea)
    ? { type: 'ideaAppeared', stepId, idea: ideaShape(idea, 'console', true) }
    : { type: 'ideaSetAside', stepId, idea: asideShape(idea) };

/** What one audience learns of one of these facts. */
export function projectModeration(session: Session, step: Step, fact: ModerationFact, audience: Audience): ViewEvent[] {
  const touched = touchedBy(step, fact);
  if (audience === 'console') return touched.map(({ idea }) => forConsole(step, idea));
  if (!seesIdeas(session, step, audience)) return [];
  const { stepId } = step;
  const withPlace = seesClusters(session, step, audience);
  return touched.flatMap(({ idea, wasShown }): ViewEvent[] => {
    if (isShown(idea)) return [{ type: 'ideaAppeared', stepId, idea: ideaShape(idea, audience, withPlace) }];
    return wasShown ? [{ type: 'ideaGone', stepId, ideaId: idea.ideaId }] : [];
  });
}

/**
 * What else changes when the group sees or no longer sees an answer: the spotlight, and rounds in which it is a candidate, also where those
 * stand in another step.
 */
export function projectKeptBack(session: Session, step: Step, fact: StepFact, audience: Audience): ViewEvent[] {
  const changed = cameOrWent(step, fact);
  if (changed.size === 0) return [];
  return [...spotlightOn(session, step, changed, audience), ...roundsWith(session, step, changed, audience)];
}

/** Answers that the group sees or no longer sees by this fact. */
function cameOrWent(step: Step, fact: StepFact): ReadonlySet<string> {
  if (fact.type === 'ideaWithdrawn') return new Set(fact.unseen ? [] : [fact.ideaId]);
  if (fact.type !== 'standingsSet' && fact.type !== 'ideasTrashed' && fact.type !== 'ideasRestored') return new Set();
  const changed = touchedBy(step, fact).filter(({ idea, wasShown }) => isShown(idea) !== wasShown);
  return new Set(changed.map(({ idea }) => idea.ideaId));
}

/** An answer in the spotlight goes out of it with the answer itself, and comes back with it. */
function spotlightOn(session: Session, step: Step, changed: ReadonlySet<string>, audience: Audience): ViewEvent[] {
  const { spotlight } = session;
  if (audience === 'console' || spotlight?.stepId !== step.stepId || spotlight.on.type !== 'idea') return [];
  if (!changed.has(spotlight.on.ideaId) || !seesIdeas(session, step, audience)) return [];
  return projectSpotlightSight(session, step, audience);
}

function roundsWith(session: Session, step: Step, changed: ReadonlySet<string>, audience: Audience): ViewEvent[] {
  return [...session.steps.values()]
    .filter((other) => seesStep(session, other, audience))
    .flatMap((other) =>
      other.rounds
        .filter(({ candidates }) =>
          candidates.some(
            (candidate) => changed.has(candidate.candidateId) && homeOf(session, other, candidate) === step,
          ),
        )
        .map((round): ViewEvent => ({
          type: 'roundChanged',
          stepId: other.stepId,
          round: roundShape(session, other, round),
        })),
    );
}

function touchedBy(step: Step, fact: ModerationFact): Touched[] {
  const of = (ideaId: IdeaId, wasShown: (idea: Idea) => boolean): Touched[] => {
    const idea = step.ideas.get(ideaId);
    return idea ? [{ idea, wasShown: wasShown(idea) }] : [];
  };
  switch (fact.type) {
    case 'standingsSet':
      return fact.changes.flatMap(({ ideaId, from }) => of(ideaId, (idea) => isShownAs(from, idea)));
    case 'ideasTrashed':
      return fact.ideaIds.flatMap((ideaId) => of(ideaId, ({ standing }) => standing === 'shown'));
    case 'ideasRestored':
      return fact.ideaIds.flatMap((ideaId) => of(ideaId, () => false));
    case 'ideaReworded':
      return of(fact.ideaId, isShown);
    default:
      return unreachable(fact, 'fact');
  }
}

const isShownAs = (standing: Standing, { isTrashed }: Idea): boolean => standing === 'shown' && !isTrashed;
