import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Phase } from '../../../shared/domain/vocabulary.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { NextAction } from './next-action.ts';
import type { RoundSetup } from './round-setup.ts';
import { stepName } from './step-words.ts';

interface NextWords {
  /** On the button; null when there is nothing to press yet. */
  readonly label: string | null;
  /** What will happen, and what the room will see of it. */
  readonly hint: string;
}

const phaseWords = (phase: Phase, t: TFunction): NextWords => ({
  label: t(`console.next.setPhase.${phase}.label`),
  hint: t(`console.next.setPhase.${phase}.hint`),
});

/** The words for a next action; `setup` is of the round that it would open. */
export const nextWords = (
  action: NextAction,
  setup: Pick<RoundSetup, 'subject' | 'chosen'> | null,
  t: TFunction,
): NextWords => {
  switch (action.kind) {
    case 'resume':
      return { label: t('steer.pause.resume'), hint: t('steer.pause.resumeHint') };
    case 'begin':
      return {
        label: t('console.next.begin.label', { step: stepName(action.step, t) }),
        hint: t('console.next.begin.hint'),
      };
    case 'openStep':
      return {
        label: t(action.step.questionNumber === 1 ? 'console.next.openStep.first' : 'console.next.openStep.label', {
          step: stepName(action.step, t),
        }),
        hint: t('console.next.openStep.hint'),
      };
    case 'openList':
      return {
        label: t('console.next.openList.label'),
        hint: action.answers === 0 ? t('console.next.openList.none') : t('console.next.openList.hint'),
      };
    case 'setPhase':
      return phaseWords(action.phase, t);
    case 'backToVote':
      return { label: t('console.next.backToVote.label'), hint: t('console.next.backToVote.hint') };
    case 'openRound':
      return {
        label:
          action.number === 1
            ? t('console.next.openRound.label')
            : t('console.next.openRound.again', { number: action.number }),
        hint:
          setup === null
            ? t('console.next.openRound.hint')
            : t(`votingSetup.next.${setup.subject}`, { count: setup.chosen.length }),
      };
    case 'closeRound':
      return { label: t('console.next.closeRound.label'), hint: t('console.next.closeRound.hint') };
    case 'countEvaluation':
      return { label: t('console.next.countEvaluation.label'), hint: t('console.next.countEvaluation.hint') };
    case 'makeClusters':
      return { label: null, hint: t('console.next.makeClusters.hint') };
    case 'closeSession':
      return { label: t('console.next.closeSession.label'), hint: t('console.next.closeSession.hint') };
    default:
      return unreachable(action, 'next action');
  }
};

/** The words for a next action in the language of the page. */
export const useNextWords = (action: NextAction, setup: RoundSetup | null): NextWords => {
  const { t } = useTranslation();
  return nextWords(action, setup, t);
};
