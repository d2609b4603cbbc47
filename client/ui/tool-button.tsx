import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';

/** The look of everything in the header's tools. Their words grow with the text up to twice their size: larger, the tools would push the page itself away. */
export const TOOL_CLASS =
  'target tool inline-flex min-w-0 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-control border-[1.5px] border-line bg-surface px-2 py-1 text-center leading-tight ' +
  'hover:border-accent hover:bg-accent-soft pressed:bg-accent-soft aria-disabled:border-dashed aria-disabled:text-muted ' +
  'aria-pressed:border-[3px] aria-pressed:border-accent aria-pressed:font-bold';

interface ToolButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: LucideIcon;
  /** The whole words, seen and heard: "Tekst vergroten". */
  readonly children: ReactNode;
}

/** A quiet button of the tools in the header: the word under the icon. */
export const ToolButton = ({ icon: Icon, children, ...rest }: ToolButtonProps) => (
  <Button {...rest} className={TOOL_CLASS}>
    <Icon aria-hidden className="size-[1.35em] shrink-0" />
    <span className="max-w-full">{children}</span>
  </Button>
);
