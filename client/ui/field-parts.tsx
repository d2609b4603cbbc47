import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';

// The parts every field has in the same order: label, explanation, control, error; tied to the control by id.

/** What every field takes. */
export interface FieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** Present means wrong: says what is wrong and what to do, next to the field. */
  readonly errorMessage?: string | undefined;
  /** Adds "(mag u leeg laten)" to the label. */
  readonly isOptional?: boolean;
}

export const CONTROL_CLASS =
  'target w-full rounded-control border-[1.5px] border-line bg-surface px-3 py-2 text-ink placeholder:text-muted ' +
  'aria-invalid:border-danger aria-invalid:border-[3px] disabled:border-dashed disabled:text-muted';

/** The words on a label, for whichever element labels the control. */
export const LabelWords = ({ label, isOptional = false }: Pick<FieldProps, 'label' | 'isOptional'>) => {
  const { t } = useTranslation();
  return (
    <>
      {label}
      {isOptional && <span className="font-normal text-muted"> ({t('common.field.optional')})</span>}
    </>
  );
};

export const ProblemWords = ({ message }: { readonly message: string }) => (
  <>
    <CircleAlert aria-hidden className="mt-[0.15em] size-[1.25em] shrink-0" />
    <span>{message}</span>
  </>
);

export const LABEL_CLASS = 'font-bold';
export const DESCRIPTION_CLASS = 'text-muted';
export const PROBLEM_CLASS = 'flex items-start gap-2 font-bold text-danger';

/** What ties a control to its parts. */
export interface ControlTies {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldFrameProps extends FieldProps {
  /** 'div' for a group of controls (a label belongs to one), which is then labelled by its id. */
  readonly labelAs?: 'label' | 'div';
  readonly className: string;
  readonly children: (ties: ControlTies) => ReactNode;
  /** Between the control and the error. */
  readonly after?: ReactNode;
}

/** Label, explanation, control and error around a control of the browser itself. */
export const FieldFrame = (props: FieldFrameProps) => {
  const { label, description, errorMessage, isOptional = false, labelAs = 'label', className, children, after } = props;
  const id = useId();
  const described = [
    ...(description === undefined ? [] : [`${id}-about`]),
    ...(errorMessage === undefined ? [] : [`${id}-wrong`]),
  ].join(' ');
  const words = <LabelWords label={label} isOptional={isOptional} />;
  return (
    <div className={className}>
      {labelAs === 'label' ? (
        <label id={`${id}-label`} htmlFor={id} className={LABEL_CLASS}>
          {words}
        </label>
      ) : (
        <span id={`${id}-label`} className={LABEL_CLASS}>
          {words}
        </span>
      )}
      {description !== undefined && (
        <p id={`${id}-about`} className={DESCRIPTION_CLASS}>
          {description}
        </p>
      )}
      {children({
        id,
        'aria-labelledby': `${id}-label`,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(errorMessage === undefined ? {} : { 'aria-invalid': true }),
      })}
      {after}
      {errorMessage !== undefined && (
        <p id={`${id}-wrong`} className={PROBLEM_CLASS}>
          <ProblemWords message={errorMessage} />
        </p>
      )}
    </div>
  );
};
