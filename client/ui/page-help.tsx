import { CircleHelp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';

/** What a page has help about; the words are `help.topics` of the catalogues. */
export const HELP_TOPICS = [
  'start',
  'seat',
  'waiting',
  'collect',
  'cluster',
  'sort',
  'check',
  'vote',
  'results',
  'evaluate',
  'closed',
  'about',
  'report',
  'takeHome',
  'organiser',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/**
 * The help button and, under it, the help of this page. Not a window: the page stays where it is and can be read beside it. Give it a `key` of the topic, so that it is
 * closed on a new page.
 */
export const PageHelp = ({ topic }: { readonly topic: HelpTopic }) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: { readonly key: string; readonly stopPropagation: () => void }): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    <div className="print-hidden contents">
      <div className="-me-2">
        <Button
          variant="quiet"
          icon={CircleHelp}
          ref={button}
          aria-expanded={isOpen}
          aria-controls={id}
          onKeyDown={onKeyDown}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t('common.help')}
        </Button>
      </div>
      <section
        id={id}
        hidden={!isOpen}
        aria-label={t('common.help')}
        className="w-full rounded-card border-[1.5px] border-accent bg-accent-soft p-4"
      >
        <div className="flex max-w-text flex-col gap-3">
          <p>{t(`help.topics.${topic}`)}</p>
          <p>{t('help.tools')}</p>
          <p>{t('help.ask')}</p>
          <div>
            <Button onKeyDown={onKeyDown} onPress={close}>
              {t('common.actions.close')}
            </Button>
          </div>
        </div>
      </section>
    </div>
  );
};
