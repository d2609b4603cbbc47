import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { cx } from '../lib/cx.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface CheckboxFieldProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** Spoken after the visible words, so that names in a list differ. */
  readonly about?: string;
}

/** Yes or no, with its words beside it. The whole line can be pressed. */
export const CheckboxField = ({ children, about, ...rest }: CheckboxFieldProps) => (
  <Checkbox
    {...rest}
    className="target flex cursor-pointer items-center gap-3 rounded-control py-2 disabled:cursor-not-allowed disabled:text-muted"
  >
    {({ isSelected }) => (
      <>
        <span
          aria-hidden
          className={cx(
            'grid size-[1.6em] shrink-0 place-items-center rounded-[6px] border-2',
            isSelected ? 'border-accent bg-accent text-accent-ink' : 'border-line bg-surface text-transparent',
          )}
        >
          {isSelected && <Check className="size-[1.2em]" strokeWidth={3} />}
        </span>
        <span>
          {children}
          {about !== undefined && ' '}
          {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
        </span>
      </>
    )}
  </Checkbox>
);
