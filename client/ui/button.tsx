import { LoaderCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonClass } from './button-styles.ts';
import type { ButtonSize, ButtonVariant } from './button-styles.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** The visible words: a verb ("Verstuur"). */
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  /** For "next": the icon after the words. */
  readonly iconAfter?: LucideIcon;
  readonly isFullWidth?: boolean;
  /** What the button is about, spoken after its words, so that names in a list differ: "Wijzig een vast gezicht". */
  readonly about?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. While `isPending` it keeps its focus and its words, and pressing it does nothing. */
export const Button = (props: ButtonProps) => {
  const {
    children,
    variant = 'secondary',
    size = 'normal',
    icon,
    iconAfter,
    isFullWidth = false,
    about,
    isPending = false,
    ...rest
  } = props;
  const Before = isPending ? LoaderCircle : icon;
  const After = iconAfter;
  return (
    // Not the library's own `isPending`: it leaves a nameless image in its live region when the button goes away meanwhile.
    <AriaButton
      {...rest}
      {...(isPending && { type: 'button', onPress: () => undefined, 'aria-disabled': true, 'data-pending': true })}
      className={buttonClass(variant, size, isFullWidth)}
    >
      {Before !== undefined && <Before aria-hidden className="size-[1.25em] shrink-0" />}
      <span>
        {children}
        {about !== undefined && ' '}
        {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
      </span>
      {After !== undefined && <After aria-hidden className="size-[1.25em] shrink-0" />}
    </AriaButton>
  );
};
