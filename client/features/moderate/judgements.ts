// What a facilitator does with answers: one place that sends it and says it, for the menu, the desk and their keys alike.
import { useMemo } from 'react';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { ConsoleCommand } from '../../../shared/protocol/commands/command.ts';
import type { Outcome } from '../../../shared/protocol/outcome.ts';
import type { AsideIdea, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';

export const JUDGEMENTS = ['show', 'hide', 'trash', 'restore'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];
/** An answer wherever a console has it. */
export type AnyIdea = IdeaShape & Partial<Pick<AsideIdea, 'where'>>;

/** The answer, on the board or aside; undefined when it was withdrawn. */
export const ideaIn = (step: StepShape, ideaId: IdeaId): AnyIdea | undefined =>
  step.ideas[ideaId] ?? step.aside?.[ideaId];

/** The step that an answer belongs to, of all that a console has. */
export const stepOfIdea = (view: View, ideaId: IdeaId): StepShape | undefined =>
  Object.values(view.steps).find((step) => ideaIn(step, ideaId) !== undefined);

/** What can be done with an answer where it is now. */
export function judgementsFor({ where, hidden }: AnyIdea): readonly Judgement[] {
  if (where === 'trash') return ['restore'];
  if (where === 'inbox') return ['show', 'hide', 'trash'];
  return hidden === true ? ['show', 'trash'] : ['hide', 'trash'];
}

export interface Judge {
  readonly judge: (step: StepShape, judgement: Judgement, ideas: readonly AnyIdea[]) => void;
  /** @returns how it went, so that a text that could not be kept stays where it was typed */
  readonly reword: (stepId: StepId, idea: AnyIdea, wording: Wording | null) => Promise<Outcome>;
}
export type Wording = { readonly text: string; readonly explanation: string };

const COMMANDS = { hide: 'hideIdeas', trash: 'trashIdeas', restore: 'restoreIdeas' } as const;

const commandsFor = (stepId: StepId, judgement: Judgement, ideas: readonly AnyIdea[]): ConsoleCommand[] => {
  const parts = Array.from({ length: Math.ceil(ideas.length / LIMITS.ideasPerJudgement) }, (_, part) =>
    ideas.slice(part * LIMITS.ideasPerJudgement, (part + 1) * LIMITS.ideasPerJudgement),
  );
  return parts.map((part) =>
    judgement === 'show'
      ? { type: 'showIdeas', stepId, ideas: part.map(({ ideaId, edition = 0 }) => ({ ideaId, edition })) }
      : { type: COMMANDS[judgement], stepId, ideaIds: part.map(({ ideaId }) => ideaId) },
  );
};

/** See the file's header. */
export function useJudge(): Judge {
  const { t } = useTranslation();
  const send = useSend();
  return useMemo(
    () => ({
      judge: (step, judgement, ideas) => {
        for (const command of commandsFor(step.stepId, judgement, ideas)) send(command);
        announce(t(`moderate.done.${judgement}`, { count: ideas.length }));
      },
      reword: (stepId, { ideaId, edition = 0 }, wording) =>
        send({ type: 'rewordIdea', stepId, ideaId, edition, wording }).settled,
    }),
    [send, t],
  );
}
