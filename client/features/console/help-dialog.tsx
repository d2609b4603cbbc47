import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

const KEYS = ['undo', 'redo', 'rows', 'select', 'drag', 'drop', 'cancel', 'leave'] as const;

/** The help button in the header, with how the console works and its keys. No shortcut is a single letter outside a list. */
export const ConsoleHelp = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="-me-2">
      <Button variant="quiet" icon={CircleHelp} onPress={() => setIsOpen(true)}>
        {t('common.help')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('console.help.title')}>
        <p>{t('console.help.text')}</p>
        <h3 className="text-lg">{t('console.help.keys')}</h3>
        <dl className="flex flex-col gap-2">
          {KEYS.map((key) => (
            <div key={key}>
              <dt className="font-bold">{t(`console.help.key.${key}.keys`)}</dt>
              <dd>{t(`console.help.key.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('console.help.menu')}</p>
      </Dialog>
    </div>
  );
};
