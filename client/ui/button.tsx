import { LoaderCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { buttonClass } from './button-styles.ts';
import type { ButtonSize, ButtonVariant } from './button-styles.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

type NativeProps = Omit<
  ComponentProps<'button'>,
  'about' | 'children' | 'className' | 'style' | 'disabled' | 'onClick' | 'aria-disabled'
>;

/** What may be given to anything that is pressed here, whatever it looks like. */
export interface PressProps extends NativeProps {
  /** Pressed by finger, mouse, key or voice; on letting go, so that a finger can still slide off. */
  readonly onPress?: ((press: { readonly target: HTMLButtonElement }) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Says that it does nothing now, and keeps its focus. */
  readonly 'aria-disabled'?: boolean | undefined;
}

interface PlainButtonProps extends PressProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** The browser's own button, which is all that is needed for a press; Safari does not give it the focus when it is pressed by mouse or finger, so we do. */
export const PlainButton = ({ onPress, isDisabled, type = 'button', ...rest }: PlainButtonProps) => (
  <button
    {...rest}
    type={type === 'submit' ? 'submit' : 'button'}
    disabled={isDisabled}
    onClick={(event: MouseEvent<HTMLButtonElement>) => {
      if (document.activeElement !== event.currentTarget) event.currentTarget.focus({ preventScroll: true });
      onPress?.({ target: event.currentTarget });
    }}
  />
);

export interface ButtonLook {
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
  readonly isPending?: boolean;
}

export interface ButtonProps extends PressProps, ButtonLook {
  readonly children: ReactNode;
}

/** What stands in a button: icon, words, what they are about, icon. */
export const ButtonWords = ({ children, icon, iconAfter, about, isPending = false }: ButtonLook) => {
  const Before = isPending ? LoaderCircle : icon;
  const After = iconAfter;
  return (
    <>
      {Before !== undefined && <Before aria-hidden className="size-[1.25em] shrink-0" />}
      <span>
        {children}
        {about !== undefined && ' '}
        {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
      </span>
      {After !== undefined && <After aria-hidden className="size-[1.25em] shrink-0" />}
    </>
  );
};

/** A button. While `isPending` it keeps its focus and its words, and pressing it does nothing. */
export const Button = (props: ButtonProps) => {
  const {
    variant = 'secondary',
    size = 'normal',
    isFullWidth = false,
    children,
    icon,
    iconAfter,
    about,
    isPending = false,
    ...rest
  } = props;
  return (
    <PlainButton
      {...rest}
      {...(isPending && { type: 'button', onPress: undefined, 'aria-disabled': true, 'data-pending': true })}
      className={buttonClass(variant, size, isFullWidth)}
    >
      <ButtonWords
        isPending={isPending}
        {...(icon === undefined ? {} : { icon })}
        {...(iconAfter === undefined ? {} : { iconAfter })}
        {...(about === undefined ? {} : { about })}
      >
        {children}
      </ButtonWords>
    </PlainButton>
  );
};
