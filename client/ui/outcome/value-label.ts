// What a value of a distribution is called: short under its column, whole for the ear.
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { TFunction } from '../../i18n/translator.ts';

interface ValueLabel {
  readonly label: string;
  /** For the ear, where the label alone says too little. */
  readonly spoken: string;
}

/** The numbers that fall together with one of five faces: the bins of a scale with faces among its forms (shared/domain/voting/scales.ts). */
const FACE_BINS: Readonly<Record<number, string>> = { 0: '0–1', 2.5: '2–3', 5: '4–6', 7.5: '7–8', 10: '9–10' };

const same = (label: string): ValueLabel => ({ label, spoken: label });

/** The words for one value of a distribution. */
export function valueLabel(method: Method, value: number, t: TFunction): ValueLabel {
  switch (method.type) {
    case 'dots':
      return { label: String(value), spoken: t('results.values.dots', { count: value }) };
    case 'budget':
      return { label: String(value), spoken: t('results.values.points', { count: value }) };
    case 'pick':
      return same(t(value === 0 ? 'results.values.notPicked' : 'results.values.picked'));
    case 'rank':
      return { label: String(value), spoken: t('results.values.place', { place: value }) };
    case 'yesNo':
      return same(t(value === 0 ? 'results.values.no' : 'results.values.yes'));
    case 'scale':
      if (method.forms.includes('faces')) return same(FACE_BINS[value] ?? String(value));
      if (method.forms.length > 0 && !method.forms.includes('numbers'))
        return same(t(value === 0 ? 'results.values.no' : 'results.values.yes'));
      return same(value > 0 && method.scale === 'minusTwoToTwo' ? `+${value}` : String(value).replace('-', '−'));
    case 'criteria':
    case 'pairwise':
      return same(String(value));
    default:
      return unreachable(method, 'method');
  }
}
