import { defaultMethod } from '../../../shared/domain/voting/defaults.ts';
import type { Method, MethodType } from '../../../shared/domain/voting/methods.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { METHOD_TYPES, methodAbout } from './method-words.ts';

/** A number of candidates to start a plan from, where nobody knows it yet: what fits it also fits somewhat fewer and more. */
export const PLANNED_CANDIDATES = 12;

interface MethodChooserProps {
  /** null: the advice, where that is offered. */
  readonly method: Method | null;
  /** What the settings start from: how many there are, or `PLANNED_CANDIDATES`. */
  readonly candidates: number;
  readonly subject: Subject;
  /** Offers the advice as a choice of its own. */
  readonly withAdvice?: boolean;
  readonly onChange: (method: Method | null) => void;
}

/** The ways of voting, one sentence each. Choosing another starts from settings that fit; choosing the same keeps what was set. */
export const MethodChooser = ({ method, candidates, subject, withAdvice = false, onChange }: MethodChooserProps) => {
  const { t } = useTranslation();
  const titles = { first: t('votingSetup.criteria.first'), second: t('votingSetup.criteria.second') };
  const fresh = (type: MethodType): Method => defaultMethod(type, candidates, titles);
  const choose = (id: MethodType | 'advised'): void => {
    if (id === 'advised') onChange(null);
    else if (id !== method?.type) onChange(fresh(id));
  };
  const options = METHOD_TYPES.map((type) => ({
    id: type,
    label: t(`votingSetup.names.${type}`),
    description: methodAbout(method?.type === type ? method : fresh(type), subject, t),
  }));
  return (
    <RadioCards<MethodType | 'advised'>
      label={t('votingSetup.method')}
      value={method === null ? (withAdvice ? 'advised' : null) : method.type}
      onChange={choose}
      options={
        withAdvice
          ? [
              {
                id: 'advised' as const,
                label: t('votingSetup.advised'),
                description: t('votingSetup.advisedAbout'),
              },
              ...options,
            ]
          : options
      }
    />
  );
};
