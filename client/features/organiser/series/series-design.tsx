import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Design } from '../../../../shared/domain/design.ts';
import type { SeriesDocument, SeriesVersion } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { DisclosureSection } from '../../../ui/disclosure-section.tsx';
import { dayInWords } from '../dates.ts';
import { designApi } from '../paths.ts';
import { DesignChoice } from './design-choice.tsx';
import { SeriesProblem } from './series-problem.tsx';
import { seriesApi } from './series-paths.ts';
import { useSeriesWork } from './use-series-work.ts';

const Version = ({ version }: { readonly version: SeriesVersion }) => {
  const { t, i18n } = useTranslation();
  const { version: number, madeAt, changes } = version;
  return (
    <li className="flex flex-col gap-1">
      <h3 className="text-lg font-bold">
        {t('series.design.version', { version: number, day: dayInWords(madeAt, i18n.language) ?? '' })}
      </h3>
      {changes.length === 0 && <p>{t('series.design.comparable')}</p>}
      <ul className="ms-5 list-disc">
        {changes.map((change) => (
          <li key={`${change.type} ${change.title}`} className="wrap-anywhere">
            {t(`series.design.changes.${change.type}`, {
              title: change.title,
              from: change.type === 'reworded' ? change.from : '',
            })}
          </li>
        ))}
      </ul>
    </li>
  );
};

interface SeriesDesignProps {
  readonly series: SeriesDocument;
  readonly replace: (series: SeriesDocument) => void;
}

/** What new sessions get, another design for them, and what that means for putting sessions together. */
export const SeriesDesign = ({ series, replace }: SeriesDesignProps) => {
  const { t } = useTranslation();
  const work = useSeriesWork(replace);
  const [ref, setRef] = useState<string | null>(null);
  const { seriesId, versions } = series;
  const now = versions.at(-1);
  const use = async (): Promise<void> => {
    if (ref === null) return;
    await work.run(
      async () => {
        const design = await api.get<Design>(designApi(ref));
        return design.ok ? api.post<SeriesDocument>(`${seriesApi(seriesId)}/design`, { design: design.value }) : design;
      },
      (after) =>
        after.versions.length === versions.length
          ? t('series.design.same')
          : t('series.design.changed', { version: after.versions.length }),
    );
  };
  return (
    <section aria-labelledby="series-design" className="flex flex-col gap-4">
      <h2 id="series-design" className="text-2xl">
        {t('series.design.title')}
      </h2>
      <p className="wrap-anywhere">{t('series.design.now', { version: now?.version ?? 1, title: now?.title ?? '' })}</p>
      {versions.length > 1 && (
        <>
          <h3 className="text-xl">{t('series.design.versions')}</h3>
          <ul className="flex flex-col gap-3">
            {versions.slice(1).map((version) => (
              <Version key={version.version} version={version} />
            ))}
          </ul>
        </>
      )}
      <DisclosureSection title={t('series.design.change')} level={3}>
        <div className="flex max-w-text flex-col gap-4">
          <p>{t('series.design.changeAbout')}</p>
          <DesignChoice value={ref} onChange={setRef} />
          <div>
            <Button icon={Check} isPending={work.isPending} isDisabled={ref === null} onPress={() => void use()}>
              {t('series.design.use')}
            </Button>
          </div>
          <SeriesProblem problem={work.problem} />
        </div>
      </DisclosureSection>
    </section>
  );
};
