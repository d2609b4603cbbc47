import { useState } from 'react';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import type { SeriesId } from '../../../../shared/kernel/ids.ts';
import { characterCount } from '../../../../shared/kernel/text.ts';
import type { SeriesDocument } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { seriesApi } from './series-paths.ts';
import type { SeriesWork } from './use-series-work.ts';

interface NewSessionDialogProps {
  readonly seriesId: SeriesId;
  readonly work: SeriesWork<SeriesDocument>;
  readonly onClose: () => void;
}

/** Where, when and who: the rest is the design of the series. */
export const NewSessionDialog = ({ seriesId, work, onClose }: NewSessionDialogProps) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ title: '', place: '', date: '', group: '' });
  const [attempt, setAttempt] = useState(0);
  const length = characterCount(draft.title.trim());
  const wrong = length === 0 ? 'titleMissing' : length > LIMITS.sessionTitle ? 'titleTooLong' : null;
  const change = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const make = async (): Promise<void> => {
    if (wrong !== null) return setAttempt(attempt + 1);
    const made = await work.run(
      () => api.post<SeriesDocument>(`${seriesApi(seriesId)}/sessions`, draft),
      () => t('series.session.made', { title: draft.title }),
    );
    if (made !== null) onClose();
  };
  return (
    <FormDialog
      title={t('series.session.add')}
      confirm={t('series.session.add')}
      problem={work.problem}
      isPending={work.isPending}
      attempt={attempt}
      onSubmit={() => void make()}
      onClose={() => {
        work.forget();
        onClose();
      }}
    >
      <TextField
        label={t('series.form.session')}
        value={draft.title}
        onChange={(title) => change({ title })}
        autoComplete="off"
        autoFocus
        errorMessage={attempt > 0 && wrong !== null ? t(`series.form.${wrong}`) : undefined}
      />
      <TextField
        label={t('series.form.place')}
        isOptional
        value={draft.place}
        onChange={(place) => change({ place })}
        maxLength={LIMITS.place}
        autoComplete="off"
      />
      <TextField
        label={t('series.form.date')}
        isOptional
        type="date"
        value={draft.date}
        onChange={(date) => change({ date })}
      />
      <TextField
        label={t('series.form.group')}
        description={t('series.form.groupAbout')}
        isOptional
        value={draft.group}
        onChange={(group) => change({ group })}
        maxLength={LIMITS.groupName}
        autoComplete="off"
      />
    </FormDialog>
  );
};
