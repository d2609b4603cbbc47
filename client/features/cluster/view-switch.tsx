import { Columns3, List } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';

interface ViewSwitchProps {
  readonly view: 'board' | 'list';
  readonly onChange: (view: 'board' | 'list') => void;
}

/** One button to the other view: board and list can do the same. */
export const ViewSwitch = ({ view, onChange }: ViewSwitchProps) => {
  const { t } = useTranslation();
  const other = view === 'board' ? 'list' : 'board';
  return (
    <Button icon={other === 'list' ? List : Columns3} onPress={() => onChange(other)}>
      {t(`cluster.view.${other}`)}
    </Button>
  );
};
