import { useMemo, useState } from 'react';
import { currentStep } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TabSet } from '../../ui/tab-set.tsx';
import { TRAYS, traysOf, type Tray } from './desk-lists.ts';
import type { AnyIdea } from './judgements.ts';
import { TrayList } from './tray-list.tsx';

interface DeskProps {
  readonly onClose: () => void;
  readonly onReword: (idea: AnyIdea) => void;
}

/** The place where answers wait for a facilitator, and where they can be found back: of the question that the room is at. */
export const Desk = ({ onClose, onReword }: DeskProps) => {
  const { t } = useTranslation();
  const step = useSession(({ view }) => view && currentStep(view));
  const trays = useMemo(() => (step ? traysOf(step) : null), [step]);
  // The first that has something when it is opened. It stays open when it is emptied: whoever emptied it is still there.
  const [selected, setSelected] = useState<Tray>(
    () => TRAYS.find((tray) => trays !== null && trays[tray].length > 0) ?? 'inbox',
  );
  if (!step || trays === null) return null;
  return (
    <Dialog isOpen onClose={onClose} title={t('moderate.desk.title')}>
      <p className="text-written">
        <bdi>{step.title}</bdi>
      </p>
      <TabSet
        label={t('moderate.desk.label')}
        selected={selected}
        onSelect={setSelected}
        tabs={TRAYS.map((tray) => ({
          id: tray,
          label: t(`moderate.desk.trays.${tray}`, { count: trays[tray].length }),
          content: <TrayList tray={tray} step={step} ideas={trays[tray]} onReword={onReword} />,
        }))}
      />
    </Dialog>
  );
};
