import type { Ref } from 'react';
import { Button as LibraryButton } from 'react-aria-components';
import type { ButtonProps as LibraryButtonProps } from 'react-aria-components';
import { ButtonWords } from './button.tsx';
import type { ButtonLook } from './button.tsx';
import { buttonClass } from './button-styles.ts';

interface AriaButtonProps
  extends Omit<LibraryButtonProps, 'children' | 'className' | 'style' | 'isPending'>, ButtonLook {
  readonly children: ButtonLook['children'];
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * The same button, for where the component library must know of the press: as the one that opens a menu or chooses a file, and in a row that can be dragged.
 * Not on pages of participants, who would download the library for it.
 */
export const AriaButton = (props: AriaButtonProps) => {
  const {
    variant = 'secondary',
    size = 'normal',
    isFullWidth = false,
    children,
    icon,
    iconAfter,
    about,
    isPending,
    ...rest
  } = props;
  return (
    <LibraryButton {...rest} className={buttonClass(variant, size, isFullWidth)}>
      <ButtonWords
        isPending={isPending === true}
        {...(icon === undefined ? {} : { icon })}
        {...(iconAfter === undefined ? {} : { iconAfter })}
        {...(about === undefined ? {} : { about })}
      >
        {children}
      </ButtonWords>
    </LibraryButton>
  );
};
