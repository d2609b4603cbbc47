import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';

/** The look of everything in the header's tools. */
export const TOOL_CLASS =
  'target inline-flex cursor-pointer flex-col items-center justify-center gap-0.5 rounded-control border-[1.5px] border-line bg-surface px-2 py-1 text-sm leading-tight ' +
  'hover:border-accent hover:bg-accent-soft pressed:bg-accent-soft aria-disabled:border-dashed aria-disabled:text-muted @min-[46rem]:flex-row @min-[46rem]:gap-2 @min-[46rem]:px-3';

interface ToolButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: LucideIcon;
  /** The whole words, also the name for the ear: "Tekst vergroten". */
  readonly children: ReactNode;
  /** Shown instead where there is little room; a part of the whole words, so that what is seen can also be said to the device. */
  readonly shortText?: string;
}

/** A quiet button of the tools in the header: the word under the icon where there is little room, beside it where there is more. */
export const ToolButton = ({ icon: Icon, children, shortText, ...rest }: ToolButtonProps) => (
  <Button {...rest} className={TOOL_CLASS}>
    <Icon aria-hidden className="size-[1.35em] shrink-0" />
    {shortText !== undefined && (
      <span aria-hidden className="@min-[46rem]:hidden">
        {shortText}
      </span>
    )}
    <span className={shortText === undefined ? '' : 'sr-only @min-[46rem]:not-sr-only'}>{children}</span>
  </Button>
);
