import { cx } from '../lib/cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'large';

// Forced colours: the tokens are system colours already; left to itself the browser paints a plate behind the words that hides them on a filled button.
const BASE =
  'target inline-flex max-w-full items-center justify-center gap-2 rounded-control border-[1.5px] leading-tight font-bold ' +
  'cursor-pointer no-underline forced-colors:forced-color-adjust-none disabled:cursor-not-allowed disabled:border-dashed disabled:border-line disabled:bg-transparent disabled:text-muted';

const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: 'py-2',
  large: 'py-3 text-lg',
};

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-accent bg-accent text-accent-ink hover:bg-accent-strong hover:border-accent-strong active:bg-accent-strong',
  secondary:
    'border-line bg-surface text-ink hover:border-accent hover:bg-accent-soft active:bg-accent-soft aria-disabled:border-dashed aria-disabled:bg-transparent aria-disabled:text-muted',
  quiet:
    'border-transparent forced-colors:border-[ButtonBorder] bg-transparent text-accent underline underline-offset-4 decoration-[1.5px] hover:bg-accent-soft active:bg-accent-soft disabled:no-underline',
  danger:
    'border-danger bg-surface text-danger hover:bg-danger hover:text-danger-ink active:bg-danger active:text-danger-ink',
};

// A quiet button has no border to keep away from: it stands in line with the text when its parent has `-ms-2`.
const sidePadding = (variant: ButtonVariant, size: ButtonSize): string => {
  if (variant === 'quiet') return 'px-2';
  return size === 'large' ? 'px-6' : 'px-4';
};

// Words that take two lines stay beside their icon; where the button is as wide as the column, or stands out, they are in its middle.
const alignment = (variant: ButtonVariant, isFullWidth: boolean): string =>
  !isFullWidth && (variant === 'quiet' || variant === 'secondary') ? 'text-start' : 'text-center';

/** The look shared by buttons and by links that look like one. */
export const buttonClass = (variant: ButtonVariant, size: ButtonSize, isFullWidth: boolean): string =>
  cx(
    BASE,
    alignment(variant, isFullWidth),
    SIZES[size],
    sidePadding(variant, size),
    VARIANTS[variant],
    isFullWidth && 'w-full',
  );
