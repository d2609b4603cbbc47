import type { Design, DesignStep } from '../../../shared/domain/design.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';

/** Steps with the number that a question has among the questions; equal steps get keys of their own. */
function numbered(steps: readonly DesignStep[]) {
  let questions = 0;
  return steps.map((step, index) => {
    if (step.kind === 'question') questions += 1;
    return { ...step, key: `${index} ${step.kind}`, number: questions };
  });
}

/** The steps of a design in order with the time that is planned for each, to read: a change is made in the editor. */
export const PlanSteps = ({ design }: { readonly design: Design }) => {
  const { t } = useTranslation();
  const minutes = design.steps.reduce((sum, step) => sum + (step.plannedMinutes ?? 0), 0);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">
        {t('organiser.plan.writtenIn', { language: t(`organiser.plan.languages.${design.language}`) })}
        {minutes > 0 && `. ${t('organiser.plan.totalMinutes', { count: minutes })}.`}
      </p>
      <ol lang={design.language} className="flex flex-col">
        {numbered(design.steps).map(({ key, kind, number, title, plannedMinutes }) => (
          <li key={key} className="border-t-[1.5px] border-line py-2 last:border-b-[1.5px]">
            <span className="flex flex-wrap justify-between gap-x-4 text-muted">
              <span>
                {kind === 'question'
                  ? t('organiser.plan.kinds.question', { number })
                  : t(`organiser.plan.kinds.${kind}`)}
              </span>
              {plannedMinutes !== null && <span>{t('organiser.plan.minutes', { count: plannedMinutes })}</span>}
            </span>
            <bdi className="font-bold">{title}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
};
