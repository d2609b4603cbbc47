import { Ellipsis } from 'lucide-react';
import { useId, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { usePreference } from '../state/preferences.ts';
import { ParticipantLayout } from './participant-layout.tsx';
import { ToolButton } from './tool-button.tsx';

interface CalmLayoutProps extends ComponentProps<typeof ParticipantLayout> {
  /** Buttons that are in the header of every page, beside where somebody is: to pause, to say something. */
  readonly entries?: ReactNode;
  /** Under the buttons over the whole width, so that longer words there move nothing that can be pressed. */
  readonly status?: ReactNode;
  /** What the page is about: when it changes, the panel of more buttons shuts, or what was asked for would be far under it. */
  readonly about?: string;
}

/**
 * The page of a participant. With big buttons there is one thing on it: the toolbar, what stands under the page and the links about the site are behind one button in the
 * header. The tree is the same in both ways, so that whoever switches keeps the focus, the scroll and everything typed.
 */
export const CalmLayout = ({ header, footer, entries, status, about = '', children, ...rest }: CalmLayoutProps) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const [isOpen, setIsOpen] = useState(false);
  // Switched on from the toolbar: it stays open, or the button that was just pressed would be gone.
  const [wasBig, setWasBig] = useState(isBig);
  if (wasBig !== isBig) {
    setWasBig(isBig);
    setIsOpen(isBig);
  }
  const [wasAbout, setWasAbout] = useState(about);
  if (wasAbout !== about) {
    setWasAbout(about);
    setIsOpen(false);
  }
  const panelId = useId();
  const hasEntries = isBig || entries !== undefined;
  return (
    <div className="contents" data-calm={isBig ? (isOpen ? 'open' : 'shut') : 'off'}>
      <ParticipantLayout
        {...rest}
        header={
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1 basis-40">{header}</div>
            {hasEntries && (
              <div className="tool-row entries">
                {entries}
                {isBig && (
                  <ToolButton
                    icon={Ellipsis}
                    aria-expanded={isOpen}
                    aria-controls={panelId}
                    onPress={() => setIsOpen(!isOpen)}
                  >
                    {t(isOpen ? 'participant.calm.less' : 'participant.calm.more')}
                  </ToolButton>
                )}
              </div>
            )}
            {status !== undefined && <div className="basis-full text-sm leading-tight">{status}</div>}
          </div>
        }
        footer={isBig ? undefined : footer}
      >
        {isBig && (
          <section
            id={panelId}
            hidden={!isOpen || footer === undefined}
            aria-label={t('participant.calm.more')}
            className="flex flex-col gap-3 border-b-[1.5px] border-line pb-5"
          >
            {footer}
          </section>
        )}
        {children}
      </ParticipantLayout>
    </div>
  );
};
