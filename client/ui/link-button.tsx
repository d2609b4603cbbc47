import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { buttonClass } from './button-styles.ts';
import type { ButtonSize, ButtonVariant } from './button-styles.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Spoken after the words, so that names in a list differ. */
  readonly about?: string;
  /** A file or an address outside the pages of this application (a report): the browser fetches it itself. */
  readonly isDocument?: boolean;
  /** With `isDocument`: save it under this name instead of opening it; '' leaves the name to the server. */
  readonly download?: string;
}

interface LinkButtonProps extends LinkProps {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly isFullWidth?: boolean;
}

const Anchor = ({
  href,
  isDocument = false,
  download,
  about,
  className,
  children,
}: LinkProps & { readonly className: string }) => {
  const words = (
    <>
      {children}
      {about !== undefined && ' '}
      {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
    </>
  );
  if (isDocument) {
    return (
      <a href={href} className={className} {...(download === undefined ? {} : { download })}>
        {words}
      </a>
    );
  }
  return (
    <RouterLink href={href} className={className}>
      {words}
    </RouterLink>
  );
};

/** A link that looks like a button: it goes somewhere, a button does something. */
export const LinkButton = (props: LinkButtonProps) => {
  const { variant = 'secondary', size = 'normal', icon: Icon, isFullWidth = false, children, ...link } = props;
  return (
    <Anchor {...link} className={buttonClass(variant, size, isFullWidth)}>
      {Icon !== undefined && <Icon aria-hidden className="size-[1.25em] shrink-0" />}
      <span>{children}</span>
    </Anchor>
  );
};

/** A link in running text. */
export const TextLink = (props: LinkProps) => <Anchor {...props} className="text-link" />;
