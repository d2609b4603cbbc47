import { UserRoundX, Users } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionId } from '../../state/session-store.tsx';
import { isToBeTold, noteTold, personOf } from '../../state/told-level.ts';
import { announce } from '../../ui/announcer.ts';
import { useGroupName } from '../../lib/group-names.ts';
import { IconText } from '../../ui/icon-text.tsx';

export type LevelOfStep = Pick<StepShape, 'stepId' | 'anonymity' | 'groupsShown'>;
type Told = { readonly says: 'anonymous' | 'none' | 'shown' | 'named'; readonly name: string };

/** What this person is told of an answer before it is written, and so what its sending promises: only `named` may show a group. */
export function useTold({ anonymity, groupsShown }: LevelOfStep): Told {
  const own = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.groupId : null));
  const name = useGroupName(own) ?? '';
  if (anonymity === 'anonymous') return { says: 'anonymous', name };
  if (groupsShown === true) return { says: 'shown', name };
  return { says: name === '' ? 'none' : 'named', name };
}

/**
 * Above the box: who sees what of an answer. When a facilitator changes it, it is said. That nobody sees whose it is stands there the first time and when it
 * was otherwise before; what does stand beside an answer is told with each question.
 */
export const WhoSees = ({ step }: { readonly step: LevelOfStep }) => {
  const { t } = useTranslation();
  const told = useTold(step);
  const text =
    told.says === 'named'
      ? t('participant.collect.group.named', { name: told.name })
      : t(`participant.collect.group.${told.says}`);
  const person = personOf(
    useSessionId(),
    useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seat : null)),
  );
  const level = { stepId: step.stepId, says: told.says };
  const isShown = told.says !== 'anonymous' || isToBeTold(person, level);
  useEffect(() => {
    if (isShown) noteTold(person, { stepId: step.stepId, says: told.says });
  }, [isShown, person, step.stepId, told.says]);
  const said = useRef({ stepId: step.stepId, text });
  useEffect(() => {
    if (said.current.stepId === step.stepId && said.current.text !== text) announce(text);
    said.current = { stepId: step.stepId, text };
  }, [step.stepId, text]);
  if (!isShown) return null;
  return (
    <p data-who-sees={told.says}>
      <IconText icon={told.says === 'named' ? Users : UserRoundX}>{text}</IconText>
    </p>
  );
};
