import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { DESCRIPTION_CLASS, LABEL_CLASS, LabelWords, PROBLEM_CLASS, ProblemWords } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

// The same parts for the fields of the component library, which ties them to the control itself.

export const FieldLabel = (props: Pick<FieldProps, 'label' | 'isOptional'>) => (
  <Label className={LABEL_CLASS}>
    <LabelWords {...props} />
  </Label>
);

export const FieldDescription = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" elementType="p" className={DESCRIPTION_CLASS}>
    {children}
  </Text>
);

export const FieldProblem = ({ message }: { readonly message: string | undefined }) => (
  <FieldError elementType="p" className={PROBLEM_CLASS}>
    <ProblemWords message={message ?? ''} />
  </FieldError>
);
