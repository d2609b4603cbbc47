import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { PlainButton } from './button.tsx';
import type { PressProps } from './button.tsx';

/** The look of everything in the header's tools. Their words grow with the text up to twice their size: larger, the tools would push the page itself away. */
export const TOOL_CLASS =
  'target tool inline-flex min-w-0 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-control border-[1.5px] border-line bg-surface px-2 py-1 text-center leading-tight ' +
  'hover:border-accent hover:bg-accent-soft active:bg-accent-soft aria-disabled:border-dashed aria-disabled:text-muted ' +
  'aria-active:border-[3px] aria-active:border-accent aria-active:font-bold';

interface ToolButtonProps extends Omit<PressProps, 'children'> {
  readonly icon: LucideIcon;
  /** The whole words, seen and heard: "Tekst vergroten". */
  readonly children: ReactNode;
}

/** A quiet button of the tools in the header: the word under the icon. */
export const ToolButton = ({ icon: Icon, children, ...rest }: ToolButtonProps) => (
  <PlainButton {...rest} className={TOOL_CLASS}>
    <Icon aria-hidden className="size-[1.35em] shrink-0" />
    <span className="max-w-full">{children}</span>
  </PlainButton>
);
