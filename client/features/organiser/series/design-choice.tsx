import type { DesignListItem } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { designsApi } from '../paths.ts';
import { useLoaded } from '../use-loaded.ts';

interface DesignChoiceProps {
  readonly value: string | null;
  readonly onChange: (ref: string) => void;
  readonly errorMessage?: string | undefined;
}

/** One of the designs: own ones first, then those that come with the program. */
export const DesignChoice = ({ value, onChange, errorMessage }: DesignChoiceProps) => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<readonly DesignListItem[]>(designsApi);
  const items = loaded.state === 'loaded' ? loaded.value : [];
  const ordered = items.toSorted((a, b) => Number(a.builtIn) - Number(b.builtIn));
  return (
    <SelectField
      label={t('series.form.design')}
      description={t('series.form.designAbout')}
      options={ordered.map(({ ref, title }) => ({ id: ref, label: title }))}
      value={value}
      onChange={onChange}
      errorMessage={errorMessage}
    />
  );
};
