import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountErrors } from './account-errors.ts';
import type { AccountErrors } from './account-errors.ts';
import { PasswordField } from './password-field.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

interface AccountFormProps {
  /** A password being chosen (with advice, and long enough), or one that exists. */
  readonly isNew: boolean;
  readonly submitLabel: string;
  readonly submitIcon: LucideIcon;
  readonly isPending: boolean;
  readonly onSubmit: (name: string, password: string) => void;
  /** What the server answered, above the button. */
  readonly children: ReactNode;
}

/** Name and password. Says what is wrong next to the field and goes to the first; what was typed always stays. */
export const AccountForm = ({ isNew, submitLabel, submitIcon, isPending, onSubmit, children }: AccountFormProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<AccountErrors>({});
  const [attempt, setAttempt] = useState(0);
  const form = useFirstErrorFocus(attempt);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending) return;
    const found = accountErrors(name, password, isNew);
    setErrors(found ?? {});
    if (found === null) onSubmit(name.trim(), password);
    else setAttempt((before) => before + 1);
  };

  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        label={t('organiser.account.name')}
        value={name}
        onChange={setName}
        autoComplete="username"
        spellCheck="false"
        errorMessage={errors.name && t(`organiser.account.${errors.name}`)}
        {...(isNew ? { description: t('organiser.setup.nameHint') } : {})}
      />
      <PasswordField
        value={password}
        onChange={setPassword}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        errorMessage={errors.password && t(`organiser.account.${errors.password}`)}
        {...(isNew ? { description: t('organiser.setup.passwordHint') } : {})}
      />
      {children}
      <div>
        <Button type="submit" variant="primary" size="large" icon={submitIcon} isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
};
