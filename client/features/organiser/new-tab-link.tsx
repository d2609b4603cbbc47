import { ExternalLink } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { buttonClass } from '../../ui/button-styles.ts';
import type { ButtonVariant } from '../../ui/button-styles.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface NewTabLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
  /** Spoken after the words, so that names in a list differ. */
  readonly about?: string;
}

/** A link that looks like a button and opens beside this page (the screen goes to the projector, this page stays). It says so. */
export const NewTabLink = ({ href, children, variant = 'secondary', icon: Icon, about }: NewTabLinkProps) => {
  const { t } = useTranslation();
  return (
    <a href={href} target="_blank" rel="noreferrer" className={buttonClass(variant, 'normal', false)}>
      {Icon !== undefined && <Icon aria-hidden className="size-[1.25em] shrink-0" />}
      <span>
        {children}
        <VisuallyHidden>
          {about !== undefined && ` ${about}`} {t('organiser.newTab')}
        </VisuallyHidden>
      </span>
      <ExternalLink aria-hidden className="size-[1em] shrink-0 @max-[16rem]:hidden" />
    </a>
  );
};
