import { useTranslation } from '../../i18n/use-translation.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { FILTERS, ORDERS, type Arrangement } from './piles.ts';

interface ArrangeBarProps {
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
}

/** Which answers are shown, and in which order. It changes what this page shows and nothing of the board. */
export const ArrangeBar = ({ arrangement, onChange }: ArrangeBarProps) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="min-w-[10rem] flex-1">
        <SelectField
          label={t('cluster.arrange.show')}
          options={FILTERS.map((id) => ({ id, label: t(`cluster.arrange.filter.${id}`) }))}
          value={arrangement.filter}
          onChange={(filter) => onChange({ ...arrangement, filter })}
        />
      </div>
      <div className="min-w-[10rem] flex-1">
        <SelectField
          label={t('cluster.arrange.order')}
          options={ORDERS.map((id) => ({ id, label: t(`cluster.arrange.by.${id}`) }))}
          value={arrangement.order}
          onChange={(order) => onChange({ ...arrangement, order })}
        />
      </div>
    </>
  );
};
