import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AnswerMarks } from '../../ui/answer-marks.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { TRAY_ACTS, type Tray } from './desk-lists.ts';
import { JUDGEMENT_ICONS } from './judge-menu.tsx';
import { useJudge, type AnyIdea, type Judgement } from './judgements.ts';

interface TrayListProps {
  readonly tray: Tray;
  readonly step: StepShape;
  readonly ideas: readonly AnyIdea[];
  readonly onReword: (idea: AnyIdea) => void;
}

/** One tray: each answer with its acts, and above them the acts for those that were chosen, or for all. */
export const TrayList = ({ tray, step, ideas, onReword }: TrayListProps) => {
  const { t } = useTranslation();
  const { judge } = useJudge();
  const [chosen, setChosen] = useState<ReadonlySet<IdeaId>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const some = ideas.filter(({ ideaId }) => chosen.has(ideaId));
  const toggle = (ideaId: IdeaId): void => {
    const next = new Set(chosen);
    if (!next.delete(ideaId)) next.add(ideaId);
    setChosen(next);
  };
  // The buttons go away with the answers: the focus goes to the heading, and not to the top of the page.
  const act = (judgement: Judgement, which: readonly AnyIdea[]): void => {
    judge(step, judgement, which);
    setChosen(new Set());
    heading.current?.focus();
  };
  const labelOf = (judgement: Judgement): string =>
    t(`moderate.act.${tray === 'inbox' && judgement === 'hide' ? 'setAside' : judgement}`);
  return (
    <section className="flex flex-col gap-3">
      <h3 ref={heading} tabIndex={-1} className="text-lg">
        {t(`moderate.desk.trays.${tray}`, { count: ideas.length })}
      </h3>
      <p className="text-muted">
        {t(ideas.length === 0 ? `moderate.desk.empty.${tray}` : `moderate.desk.about.${tray}`)}
      </p>
      {ideas.length > 1 && (
        <div role="group" aria-label={t('moderate.desk.together')} className="flex flex-wrap gap-2">
          {TRAY_ACTS[tray].map((judgement) => (
            <Button
              key={judgement}
              icon={JUDGEMENT_ICONS[judgement]}
              onPress={() => act(judgement, some.length > 0 ? some : ideas)}
            >
              {t(some.length > 0 ? 'moderate.desk.chosen' : 'moderate.desk.all', {
                act: labelOf(judgement),
                count: some.length > 0 ? some.length : ideas.length,
              })}
            </Button>
          ))}
        </div>
      )}
      <ul className="flex flex-col gap-2">
        {ideas.map((idea) => (
          <li
            key={idea.ideaId}
            className="rounded-card border-[1.5px] border-line bg-surface px-4 py-2 [contain-intrinsic-size:auto_6rem] [content-visibility:auto]"
          >
            {ideas.length > 1 ? (
              <CheckboxField isSelected={chosen.has(idea.ideaId)} onChange={() => toggle(idea.ideaId)}>
                <bdi className="text-written">{idea.text}</bdi>
              </CheckboxField>
            ) : (
              <bdi className="text-written block">{idea.text}</bdi>
            )}
            {idea.explanation !== '' && <bdi className="text-written block text-muted">{idea.explanation}</bdi>}
            <AnswerMarks idea={idea} />
            <div className="-ms-2 flex flex-wrap gap-x-2">
              {TRAY_ACTS[tray].map((judgement) => (
                <Button
                  key={judgement}
                  variant="quiet"
                  icon={JUDGEMENT_ICONS[judgement]}
                  about={idea.text}
                  onPress={() => act(judgement, [idea])}
                >
                  {labelOf(judgement)}
                </Button>
              ))}
              {tray !== 'trash' && (
                <Button variant="quiet" icon={Pencil} about={idea.text} onPress={() => onReword(idea)}>
                  {t('moderate.act.reword')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
