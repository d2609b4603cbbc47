import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SHORTCUT_GROUPS, SHORTCUTS } from './shortcuts.ts';
import { switchShortcuts, useShortcuts, useShortcutsOn } from './use-shortcuts.ts';

const KEYS = ['undo', 'redo', 'rows', 'select', 'drag', 'drop', 'cancel', 'leave'] as const;

/** The keys without Ctrl, with the switch for all of them. */
const SingleKeys = () => {
  const { t } = useTranslation();
  const areOn = useShortcutsOn();
  return (
    <>
      <h3 className="text-lg">{t('steer.keys.title')}</h3>
      <p>{t('steer.keys.about')}</p>
      <CheckboxField isSelected={areOn} onChange={switchShortcuts}>
        {t('steer.keys.on')}
      </CheckboxField>
      {SHORTCUT_GROUPS.map((group) => {
        const keys = SHORTCUTS.filter((shortcut) => shortcut.group === group);
        if (keys.length === 0) return null;
        return (
          <section key={group} className="flex flex-col gap-1">
            <h4 className="text-base font-bold">{t(`steer.keys.group.${group}`)}</h4>
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
              {keys.map(({ id, key }) => (
                <div key={id} className="contents">
                  <dt>
                    <kbd className="rounded-control border-[1.5px] border-line px-2 font-bold uppercase">{key}</kbd>
                  </dt>
                  <dd>{t(`steer.keys.${id}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
};

/** The help button in the header, with how the console works and its keys. */
export const ConsoleHelp = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({ help: () => setIsOpen(true) });
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
        <SingleKeys />
      </Dialog>
    </div>
  );
};
