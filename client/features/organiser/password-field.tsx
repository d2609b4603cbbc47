import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly description?: string;
  readonly errorMessage: string | undefined;
}

/** A password with a box to see what was typed: fewer mistakes, and pasting is allowed. */
export const PasswordField = ({ description, ...props }: PasswordFieldProps) => {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        {...props}
        label={t('organiser.account.password')}
        type={isShown ? 'text' : 'password'}
        spellCheck="false"
        {...(description === undefined ? {} : { description })}
      />
      <CheckboxField isSelected={isShown} onChange={setIsShown}>
        {t('organiser.account.showPassword')}
      </CheckboxField>
    </div>
  );
};
