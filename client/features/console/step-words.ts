import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';

/** How a step is called in running text and on buttons: "vraag 2", or its title. */
export const stepName = (step: StepShape, t: TFunction): string =>
  step.questionNumber === null ? step.title : t('console.step.question', { number: step.questionNumber });

/** Where the room is: "Vraag 2 van 6", or the kind of step. */
export const stepPlace = (step: StepShape, t: TFunction): string =>
  step.questionNumber === null
    ? t(`console.step.kind.${step.kind}`)
    : t('console.step.questionOf', { number: step.questionNumber, total: step.questionCount });
