import { blankStep, type Design } from '../../../../shared/domain/design.ts';
import { K_DEFAULT } from '../../../../shared/domain/limits.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import type { TFunction } from '../../../i18n/translator.ts';

/** What a new design begins with: a welcome, one question and a closing, to be filled in. */
export const firstDesign = (t: TFunction, language: Language): Design => ({
  format: 'versnelling-design',
  version: 1,
  title: t('designEditor.library.make'),
  language,
  askHelpMark: false,
  groups: [],
  k: K_DEFAULT,
  steps: (['welcome', 'question', 'evaluation'] as const).map((kind) => blankStep(kind, t(`design.newTitle.${kind}`))),
});
