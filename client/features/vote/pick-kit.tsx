import { ideasByCluster } from '../../../shared/view/selectors.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { BallotCards, StatusWords } from './ballot-cards.tsx';
import { kitOf, opinionOn, readIds } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { NoOpinion, NoOpinionWords } from './no-opinion.tsx';

type PickMethod = MethodOf<'pick'>;
type PickChoice = ChoiceOf<'pick'>;

/** The choice with one candidate in it or not; never more than may be picked. */
export function withPick(choice: PickChoice, id: CandidateId, isPicked: boolean, { most }: PickMethod): PickChoice {
  const others = choice.picked.filter((each) => each !== id);
  if (!isPicked) return { ...choice, picked: others };
  if (others.length >= most) return choice;
  return { type: 'pick', picked: [...others, id], noOpinion: opinionOn(choice.noOpinion, id, false) };
}

const PickWords = ({ candidates, choice, lang }: WordsProps<PickMethod, PickChoice>) => {
  const titleOf = useTitle();
  return (
    <>
      <ul className="flex list-disc flex-col gap-2 ps-6">
        {candidates
          .filter(({ candidateId }) => choice.picked.includes(candidateId))
          .map((candidate) => (
            <li key={candidate.candidateId} lang={lang} dir="auto" className="font-bold">
              {titleOf(candidate)}
            </li>
          ))}
      </ul>
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
    </>
  );
};

const PickFields = ({ setting, method, choice, onChange }: FieldsProps<PickMethod, PickChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const left = method.most - choice.picked.length;
  const status = left <= 0 ? t('ballot.pick.full') : t('ballot.pick.left', { count: left });
  const pick = (id: CandidateId, isPicked: boolean): void => {
    const next = withPick(choice, id, isPicked, method);
    if (next === choice) announce(t('ballot.pick.full'));
    else onChange(next);
  };
  return (
    <BallotCards
      setting={setting}
      explain={<p>{t('ballot.pick.explain', { count: method.most })}</p>}
      status={<StatusWords>{status}</StatusWords>}
      spoken={status}
      sum={<PickWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => {
        const { candidateId } = candidate;
        const title = titleOf(candidate);
        const isPicked = choice.picked.includes(candidateId);
        const ideas = inCluster.get(candidateId) ?? [];
        return (
          <Card key={candidateId} as="li" isMarked={isPicked}>
            <div className="flex flex-col gap-2">
              <CandidateHead candidate={candidate} lang={lang} />
              <CheckboxField
                isSelected={isPicked}
                onChange={(isOn) => pick(candidateId, isOn)}
                about={t('vote.inTheme', { title })}
              >
                <span className="font-bold">{t('ballot.pick.choose')}</span>
              </CheckboxField>
              {!isPicked && left <= 0 && <p className="text-muted">{t('ballot.pick.full')}</p>}
              <NoOpinion
                candidate={candidate}
                noOpinion={choice.noOpinion}
                onChange={(isWithout) =>
                  onChange({
                    type: 'pick',
                    picked: isWithout ? choice.picked.filter((id) => id !== candidateId) : choice.picked,
                    noOpinion: opinionOn(choice.noOpinion, candidateId, isWithout),
                  })
                }
              />
              {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
            </div>
          </Card>
        );
      })}
    />
  );
};

/** Picking a few, each once. */
export const pickKit = kitOf('pick', {
  empty: () => ({ type: 'pick', picked: [], noOpinion: [] }),
  read: ({ picked, noOpinion }) => {
    const [ids, open] = [readIds(picked), readIds(noOpinion)];
    return ids === null || open === null ? null : { type: 'pick', picked: ids, noOpinion: open };
  },
  notReady: ({ t, choice }) => (choice.picked.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  Fields: PickFields,
  Words: PickWords,
});
