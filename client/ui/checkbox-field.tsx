import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
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

/** Yes or no, with its words beside it. The whole line can be pressed: the browser's own box lies unseen over it. */
export const CheckboxField = ({ children, about, isSelected, onChange, isDisabled = false }: CheckboxFieldProps) => (
  <label
    className={cx(
      'target relative flex items-center gap-3 rounded-control py-2 has-[:focus-visible]:outline-[3px] has-[:focus-visible]:outline-offset-[3px] has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-solid',
      isDisabled ? 'cursor-not-allowed text-muted' : 'cursor-pointer',
    )}
  >
    <input
      type="checkbox"
      checked={isSelected}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
      className="pointer-events-none absolute inset-0 size-full opacity-0"
    />
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
  </label>
);
