import { Check } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Design } from '../../../../shared/domain/design.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import { characterCount } from '../../../../shared/kernel/text.ts';
import type { SeriesDocument } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { designApi } from '../paths.ts';
import { useFirstErrorFocus } from '../use-first-error-focus.ts';
import { DesignChoice } from './design-choice.tsx';
import { SeriesProblem } from './series-problem.tsx';
import { seriesListApi, seriesPage } from './series-paths.ts';
import { useSeriesWork } from './use-series-work.ts';

/** A name and a design: then there is a series. */
export const NewSeriesForm = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const [ref, setRef] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const form = useFirstErrorFocus(attempt);
  const work = useSeriesWork<SeriesDocument>(({ seriesId }) => navigate(seriesPage(seriesId)));
  const length = characterCount(title.trim());
  const wrongTitle = length === 0 ? 'titleMissing' : length > LIMITS.sessionTitle ? 'titleTooLong' : null;
  const make = async (): Promise<void> => {
    if (wrongTitle !== null || ref === null) return setAttempt(attempt + 1);
    await work.run(
      async () => {
        const design = await api.get<Design>(designApi(ref));
        return design.ok ? api.post<SeriesDocument>(seriesListApi, { title, design: design.value }) : design;
      },
      (made) => t('series.session.made', { title: made.title }),
    );
  };
  return (
    <section aria-labelledby="new-series" className="flex max-w-text flex-col gap-4">
      <h2 id="new-series" className="text-2xl">
        {t('series.make')}
      </h2>
      <form
        ref={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={t('series.form.title')}
          value={title}
          onChange={setTitle}
          autoComplete="off"
          errorMessage={attempt > 0 && wrongTitle !== null ? t(`series.form.${wrongTitle}`) : undefined}
        />
        <DesignChoice
          value={ref}
          onChange={setRef}
          errorMessage={attempt > 0 && ref === null ? t('series.form.designMissing') : undefined}
        />
        <SeriesProblem problem={work.problem} />
        <div>
          <Button type="submit" variant="primary" icon={Check} isPending={work.isPending}>
            {t('series.make')}
          </Button>
        </div>
      </form>
    </section>
  );
};
