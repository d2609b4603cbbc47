import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

// The parts every field has in the same order: label, explanation, control, error. React Aria ties them to the control by id.

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
  'invalid:border-danger invalid:border-[3px] disabled:border-dashed disabled:text-muted';

export const FieldLabel = ({ label, isOptional = false }: Pick<FieldProps, 'label' | 'isOptional'>) => {
  const { t } = useTranslation();
  return (
    <Label className="font-bold">
      {label}
      {isOptional && <span className="font-normal text-muted"> ({t('common.field.optional')})</span>}
    </Label>
  );
};

export const FieldDescription = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" elementType="p" className="text-muted">
    {children}
  </Text>
);

export const FieldProblem = ({ message }: { readonly message: string | undefined }) => (
  <FieldError elementType="p" className="flex items-start gap-2 font-bold text-danger">
    <CircleAlert aria-hidden className="mt-[0.15em] size-[1.25em] shrink-0" />
    <span>{message}</span>
  </FieldError>
);
